//! All steps of resolution over one document, in order.

use std::collections::BTreeMap;

use super::agreements::{self, Instruments};
use super::calendar::CalendarValue;
use super::clauses::{Clauses, distance};
use super::dates::{self, Anchors};
use super::events::Why;
use super::scene::{Scene, walk};
use super::{entities, events, provisions, timeline};
use crate::annotate::View;
use crate::annotate::mention::What;
use crate::annotate::sentence::Sentence;
use crate::diagnostic::Severity;
use crate::model::{
    Agreement, DateMention, DiplomaticEvent, Entity, EntityKind, Event, Modality, Party, Remark,
    Span, TimexType, Zone,
};
use crate::rules::{Language, Library};

/// What a document says; spans are of the clean text.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Calendar expressions.
    pub dates: Vec<DateMention>,
    /// Entities.
    pub entities: Vec<Entity>,
    /// Agreements.
    pub agreements: Vec<Agreement>,
    /// Their events.
    pub events: Vec<Event>,
    /// Meetings, visits and the like.
    pub diplomatic_events: Vec<DiplomaticEvent>,
    /// What could not be decided.
    pub remarks: Vec<Remark>,
    /// Why each event got its agreement and its date.
    pub whys: Vec<Why>,
}

/// Resolves the mentions of a document.
pub fn resolve(
    view: View<'_>,
    sentences: &[Sentence],
    language: &Language,
    library: &Library,
    reference: Option<&str>,
) -> Facts {
    let mut scene = Scene {
        view,
        sentences,
        language,
        library,
        dates: BTreeMap::new(),
        entities_at: BTreeMap::new(),
        known: Vec::new(),
        reference: reference.map(str::to_owned),
    };
    let mut facts = Facts::default();
    resolve_dates(&mut scene, &mut facts);
    facts.entities = entities::resolve(&mut scene);
    entities::name_unknown(&mut facts.entities, &language.data.code);
    let pair = pair_of(&scene, &facts.entities);
    let mut instruments = agreements::gather(&scene, &pair);
    (facts.events, facts.whys) = events::resolve(&scene, &mut instruments);
    facts.diplomatic_events = events::diplomatic(&scene);
    provisions::find(&scene, &mut instruments);
    plan_the_future(&mut facts.events, reference);
    judge_headlines(&scene, &mut instruments, &mut facts);
    merge_one_act(&scene, &mut instruments, &mut facts.events);
    for agreement in instruments.list.iter_mut().filter(|agreement| agreement.parties.is_empty()) {
        let single = agreement
            .named
            .as_ref()
            .is_some_and(|id| library.vocabulary.named.get(id).is_some_and(|named| named.treaty));
        if !single {
            agreement.parties.extend(pair.iter().cloned());
        }
    }
    drop_what_is_out_of_scope(&scene, &mut instruments, &mut facts.events);
    merge_repeated(&mut facts.events);
    facts.agreements = instruments.list;
    finish(&scene, &mut facts);
    facts
}

fn resolve_dates(scene: &mut Scene<'_>, facts: &mut Facts) {
    let document = scene
        .reference
        .as_deref()
        .and_then(CalendarValue::parse)
        .and_then(|value| value.first_day());
    let narrative =
        document.is_some_and(|document| is_narrative(scene, i32::from(document.year())));
    let mut anchors = Anchors { document, narrative, ..Anchors::default() };
    let mut found = BTreeMap::new();
    for sentence in scene.sentences {
        anchors.last_here = None;
        let clauses = Clauses::of(sentence, scene.view.folded, &scene.language.data);
        for mention in &sentence.mentions {
            anchors.ahead = speaks_of_plans(sentence, &clauses, mention.span);
            walk(mention, &mut |inner| {
                let What::Date(expression) = &inner.what else { return };
                let text = &scene.view.clean[inner.span.range()];
                let resolved = dates::resolve(
                    expression,
                    &scene.library.vocabulary,
                    anchors,
                    is_numeric(text),
                );
                if resolved.kind == TimexType::Date
                    && resolved.resolved_by != Some("last-date")
                    && let Some(first) = resolved.value.as_ref().and_then(CalendarValue::first_day)
                {
                    anchors.last = Some(first);
                    anchors.last_here = Some(first);
                }
                let value = resolved.value.as_ref();
                let (begin, end_value) = match value {
                    Some(CalendarValue::Range(begin, end)) => {
                        (Some(begin.to_string()), Some(end.to_string()))
                    }
                    _ => (None, None),
                };
                let mut remark = |code: &str, message: String| {
                    facts.remarks.push(Remark {
                        severity: Severity::Warning,
                        code: code.to_owned(),
                        message,
                        span: inner.span,
                    });
                };
                if resolved.impossible {
                    remark("impossible-date", format!("the calendar has no such day: {text}"));
                }
                if !resolved.alternatives.is_empty() {
                    let others: Vec<String> =
                        resolved.alternatives.iter().map(ToString::to_string).collect();
                    remark("ambiguous-date", format!("{text} may also be {}", others.join(", ")));
                }
                facts.dates.push(DateMention {
                    span: inner.span,
                    text: text.to_owned(),
                    kind: resolved.kind,
                    value: value.map(ToString::to_string),
                    begin,
                    end_value,
                    modifier: resolved.modifier.clone(),
                    era: resolved.era.clone(),
                    alternatives: resolved.alternatives.iter().map(ToString::to_string).collect(),
                    resolved_by: resolved.resolved_by.map(str::to_owned),
                    rule: inner.rule.to_string(),
                });
                found.insert(inner.span, resolved);
            });
        }
    }
    scene.dates = found;
}

/// Whether the clause of a date holds a cue or a trigger of something planned. A longer cue over it says otherwise.
fn speaks_of_plans(sentence: &Sentence, clauses: &Clauses, date: Span) -> bool {
    let here = |span: Span| clauses.between(span, date) == 0;
    // "Initialled in May, it will be signed": the act that the date stands with decides.
    let acts = sentence
        .mentions
        .iter()
        .filter(|mention| matches!(mention.what, What::Trigger(_)) && here(mention.span));
    if let Some(act) = acts.min_by_key(|mention| distance(mention.span, date)) {
        let between = |cue: Span| {
            sentence.mentions.iter().any(|mention| {
                matches!(mention.what, What::Trigger(_))
                    && cue.start < mention.span.start
                    && mention.span.end < act.span.start
            })
        };
        let own = matches!(&act.what, What::Trigger(facts) if facts.modality.as_deref() == Some("planned"));
        let cued = sentence.cues.iter().any(|cue| {
            let before =
                cue.scope != "before" && cue.span.start <= act.span.start && !between(cue.span);
            let after = cue.scope != "after" && act.span.start <= cue.span.start;
            cue.modality == "planned" && here(cue.span) && (before || after)
        });
        return own || cued;
    }
    let planned = |span: Span| {
        !sentence.cues.iter().any(|cue| cue.modality != "planned" && cue.span.contains(span))
    };
    sentence.cues.iter().any(|cue| cue.modality == "planned" && here(cue.span) && planned(cue.span))
        || sentence.mentions.iter().any(|mention| {
            here(mention.span) && matches!(&mention.what, What::Trigger(facts) if facts.modality.as_deref() == Some("planned"))
        })
}

/// Whether most years that a text names lie far from its own: history, not news.
fn is_narrative(scene: &Scene<'_>, own: i32) -> bool {
    let mut years = Vec::new();
    for mention in scene.sentences.iter().flat_map(|sentence| &sentence.mentions) {
        walk(mention, &mut |inner| {
            if let What::Date(expression) = &inner.what {
                years.extend(expression.fields.number("year"));
            }
        });
    }
    let far = years.iter().filter(|year| (**year - i64::from(own)).abs() > 2).count();
    years.len() >= 12 && far * 10 >= years.len() * 9
}

/// The publication date that the page prints: by a dateline rule, or alone in a short paragraph.
pub fn published(
    view: View<'_>,
    sentences: &[Sentence],
    blocks: &[Span],
    library: &Library,
) -> Option<String> {
    let mut best: Option<(u8, String)> = None;
    for sentence in sentences {
        let block = blocks[sentence.block];
        for mention in &sentence.mentions {
            let What::Date(expression) = &mention.what else { continue };
            let resolved =
                dates::resolve(expression, &library.vocabulary, Anchors::default(), false);
            let day = match resolved.value {
                Some(CalendarValue::Time { day: Some(day), .. }) => *day,
                Some(value) => value,
                None => continue,
            };
            if !matches!(day, CalendarValue::Day { year: Some(_), month: Some(_), .. }) {
                continue;
            }
            let text = &view.clean[block.range()];
            let length = text.chars().count();
            let shown = view.clean[mention.outer.range()].chars().count();
            let ended = text
                .trim_end()
                .chars()
                .next_back()
                .is_some_and(|last| ".!?\u{3002}".contains(last));
            let dateline = sentence.dateline.is_some_and(|span| span.overlaps(mention.outer));
            let stamp = dateline || (length <= 90 && !ended && shown * 4 >= length);
            let rank = u8::from(!dateline);
            if stamp && best.as_ref().is_none_or(|(known, _)| rank < *known) {
                best = Some((rank, day.to_string()));
            }
        }
    }
    best.map(|(_, value)| value)
}

/// Whether day and month are two numbers whose order is a convention: 02/05/2024.
fn is_numeric(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let number = |part: &str, most: usize| {
        !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit())
    };
    parts.len() == 3 && number(parts[0], 2) && number(parts[1], 2) && number(parts[2], 4)
}

/// An act dated after the document has not happened yet.
fn plan_the_future(events: &mut [Event], reference: Option<&str>) {
    let reference = reference.and_then(CalendarValue::parse).and_then(|value| value.last_day());
    for event in events {
        if event.modality == Modality::Postponed {
            // The day it was put off from is not the day it happens.
            event.date = None;
        }
        let first = event
            .date
            .as_deref()
            .and_then(CalendarValue::parse)
            .and_then(|value| value.first_day());
        if event.modality == Modality::Fact
            && first.zip(reference).is_some_and(|(day, reference)| day > reference)
        {
            event.modality = Modality::Planned;
        }
    }
}

/// A claim of the headline that the body does not bear out is tied to no instrument.
fn judge_headlines(scene: &Scene<'_>, instruments: &mut Instruments, facts: &mut Facts) {
    if !scene.sentences.iter().any(|sentence| sentence.zone == Zone::Body) {
        return;
    }
    let body: Vec<(String, String, Modality)> = facts
        .events
        .iter()
        .filter(|event| event.zone == Zone::Body)
        .filter_map(|event| {
            event
                .agreement
                .clone()
                .map(|agreement| (agreement, event.status.clone(), event.modality))
        })
        .collect();
    let mut claims = Vec::new();
    for event in facts.events.iter_mut().filter(|event| event.zone == Zone::Title) {
        let Some(agreement) = event.agreement.clone() else { continue };
        if body.iter().any(|(known, status, _)| *known == agreement && *status == event.status) {
            continue;
        }
        let in_title_only = instruments
            .mentions
            .iter()
            .filter(|mention| {
                mention.agreement.is_some_and(|index| instruments.list[index].id == agreement)
            })
            .all(|mention| scene.sentences[mention.sentence].zone == Zone::Title);
        // The body tells the same of an instrument with a name of its own: the headline speaks of that one.
        let borne_out = body
            .iter()
            .find(|(_, status, modality)| *status == event.status && *modality == event.modality);
        if in_title_only {
            if let Some((known, ..)) = borne_out {
                event.agreement = Some(known.clone());
                claims.push((agreement, Some(known.clone())));
            } else {
                event.agreement = None;
                event.modality = Modality::Alleged;
                facts.remarks.push(Remark {
                    severity: Severity::Warning,
                    code: "headline-claim".to_owned(),
                    message: "the headline says more than the text bears out".to_owned(),
                    span: event.span,
                });
                claims.push((agreement, None));
            }
        }
    }
    for (id, into) in claims {
        let Some(index) = instruments.list.iter().position(|agreement| agreement.id == id) else {
            continue;
        };
        let gone = instruments.list[index].clone();
        if let Some(target) =
            into.and_then(|into| instruments.list.iter_mut().find(|agreement| agreement.id == into))
        {
            target.mentions.extend(gone.mentions);
        }
        instruments.list[index].mentions.clear();
    }
}

/// The two countries that a document is about: each named at least three times, and no third country or organisation
/// half as often.
fn pair_of(scene: &Scene<'_>, entities: &[Entity]) -> Vec<Party> {
    let mut countries: Vec<(usize, &Entity)> = entities
        .iter()
        .filter(|entity| entity.code.is_some() && entity.actor)
        .filter(|entity| matches!(entity.kind, EntityKind::Country | EntityKind::Organisation))
        .map(|entity| (entity.mentions.len(), entity))
        .collect();
    countries.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let dominant = countries.len() >= 2
        && countries[1].0 >= 3
        && countries.get(2).is_none_or(|(count, _)| count * 2 < countries[1].0);
    if !dominant {
        return Vec::new();
    }
    countries[..2]
        .iter()
        .filter_map(|(_, country)| {
            let mention = country.mentions.first()?;
            Some(Party {
                code: country.code.clone(),
                name: country
                    .name
                    .get(&scene.language.data.code)
                    .cloned()
                    .unwrap_or_else(|| mention.text.clone()),
                role: "contracting".to_owned(),
                basis: "inherited".to_owned(),
                span: mention.span,
                rule: mention.rule.clone(),
            })
        })
        .collect()
}

/// Two instruments of one kind, signed by the same parties on the same day, are one when one of them has no name of its
/// own: "they signed a treaty in Nancy" and "the Treaty of Nancy".
fn merge_one_act(scene: &Scene<'_>, instruments: &mut Instruments, events: &mut [Event]) {
    let nouns = scene.language.data.words.lists.get("kind-noun");
    let bare = |agreement: &Agreement| {
        agreement.named.is_none()
            && agreement.acronym.is_none()
            && agreement.names.iter().all(|name| {
                let folded = name.text.to_lowercase();
                nouns.is_some_and(|list| list.forms.iter().any(|(form, _)| *form == folded))
            })
    };
    let acts = |agreement: &Agreement| -> Vec<(String, String)> {
        events
            .iter()
            .filter(|event| {
                event.agreement.as_ref() == Some(&agreement.id) && event.modality == Modality::Fact
            })
            .filter_map(|event| {
                event
                    .date
                    .clone()
                    .filter(|date| date.len() == 10)
                    .map(|date| (event.status.clone(), date))
            })
            .collect()
    };
    let mut moved: Vec<(String, String)> = Vec::new();
    for (at, first) in instruments.list.iter().enumerate() {
        for second in &instruments.list[at + 1..] {
            let subset = |some: &Agreement, all: &Agreement| {
                !some.parties.is_empty()
                    && some
                        .parties
                        .iter()
                        .all(|party| all.parties.iter().any(|known| known.code == party.code))
            };
            let one_act = acts(first).iter().any(|act| acts(second).contains(act));
            let parties = subset(first, second) || subset(second, first);
            if one_act
                && parties
                && (bare(first) || bare(second))
                && !moved.iter().any(|(gone, _)| *gone == second.id || *gone == first.id)
            {
                moved.push((second.id.clone(), first.id.clone()));
            }
        }
    }
    for (gone, kept) in moved {
        for event in events.iter_mut().filter(|event| event.agreement.as_ref() == Some(&gone)) {
            event.agreement = Some(kept.clone());
        }
        let Some(from) = instruments.list.iter().position(|agreement| agreement.id == gone) else {
            continue;
        };
        let Some(to) = instruments.list.iter().position(|agreement| agreement.id == kept) else {
            continue;
        };
        let source = instruments.list[from].clone();
        instruments.list[from].mentions.clear();
        let target = &mut instruments.list[to];
        target.named = target.named.take().or(source.named);
        target.acronym = target.acronym.take().or(source.acronym);
        target.period = target.period.take().or(source.period);
        target.names.extend(source.names);
        target.mentions.extend(source.mentions);
        target.subjects.extend(source.subjects);
        for party in source.parties {
            agreements::add_party(target, party);
        }
    }
}

/// Forms that only States and public bodies use.
fn drop_what_is_out_of_scope(
    scene: &Scene<'_>,
    instruments: &mut Instruments,
    events: &mut Vec<Event>,
) {
    let vocabulary = &scene.library.vocabulary;
    let told: Vec<&String> = events.iter().filter_map(|event| event.agreement.as_ref()).collect();
    let public = |agreement: &Agreement| {
        let binding =
            vocabulary.kinds.get(&agreement.kind).map_or("", |kind| kind.binding.as_str());
        agreement.named.is_some()
            || !agreement.parties.is_empty()
            || told.contains(&&agreement.id)
            || (binding == "binding" && agreement.kind != "agreement")
            || matches!(agreement.kind.as_str(), "ceasefire" | "peace-agreement")
    };
    let dropped: Vec<String> = instruments
        .list
        .iter()
        .zip(&instruments.generic)
        .filter(|(agreement, generic)| {
            // What only the headline calls so, and nothing happens to, is one of those that the text names.
            let body = instruments.mentions.iter().any(|mention| {
                mention.agreement.is_some_and(|index| instruments.list[index].id == agreement.id)
                    && scene.sentences[mention.sentence].zone == Zone::Body
            });
            let has_body = scene.sentences.iter().any(|sentence| sentence.zone == Zone::Body);
            if has_body && !body && agreement.named.is_none() && !told.contains(&&agreement.id) {
                return true;
            }
            if **generic && !told.contains(&&agreement.id) {
                return true;
            }
            let private = agreement.binding == "private"
                && !agreement.parties.iter().any(|party| party.code.is_some());
            agreement.mentions.is_empty() || !public(agreement) || private
        })
        .map(|(agreement, _)| agreement.id.clone())
        .collect();
    instruments.list.retain(|agreement| !dropped.contains(&agreement.id));
    events.retain(|event| !event.agreement.as_ref().is_some_and(|id| dropped.contains(id)));
}

/// The same act told twice is one event; the dated telling is kept.
fn merge_repeated(events: &mut Vec<Event>) {
    let mut kept: Vec<Event> = Vec::new();
    for event in std::mem::take(events) {
        let same = kept.iter_mut().find(|known| {
            known.agreement == event.agreement
                && (known.agreement.is_some() || known.zone == event.zone)
                && known.status == event.status
                && known.modality == event.modality
                && (known.date == event.date || known.date.is_none() || event.date.is_none())
                && (known.by == event.by || known.by.is_empty() || event.by.is_empty())
        });
        match same {
            Some(known) => {
                let better = (known.zone == Zone::Title && event.zone == Zone::Body)
                    || (known.date.is_none() && event.date.is_some());
                let report = known.reported.clone().or_else(|| event.reported.clone());
                if better {
                    *known = event;
                }
                known.reported = report;
            }
            None => kept.push(event),
        }
    }
    *events = kept;
}

/// Numbers, names, stages: what can be said once all is known.
fn finish(scene: &Scene<'_>, facts: &mut Facts) {
    for (number, event) in facts.events.iter_mut().enumerate() {
        event.id = format!("e{}", number + 1);
    }
    let ids: BTreeMap<String, String> = facts
        .agreements
        .iter()
        .enumerate()
        .map(|(number, agreement)| (agreement.id.clone(), format!("a{}", number + 1)))
        .collect();
    for agreement in &mut facts.agreements {
        agreement.id.clone_from(&ids[&agreement.id]);
    }
    for event in &mut facts.events {
        event.agreement = event.agreement.as_ref().and_then(|id| ids.get(id).cloned());
    }
    for agreement in &mut facts.agreements {
        let own: Vec<&Event> = facts
            .events
            .iter()
            .filter(|event| event.agreement.as_deref() == Some(&agreement.id))
            .collect();
        agreement.events = own.iter().map(|event| event.id.clone()).collect();
        agreement.current_status =
            timeline::current_status(agreement, &own, &scene.library.vocabulary);
        let order = ["formal", "common", "short", "acronym"];
        agreement.name = agreement
            .names
            .iter()
            .min_by_key(|name| {
                order.iter().position(|role| *role == name.role).unwrap_or(order.len())
            })
            .map(|name| name.text.clone());
    }
    for event in &mut facts.diplomatic_events {
        event.agreements = facts
            .events
            .iter()
            .filter(|other| other.sentence == event.sentence)
            .filter_map(|other| other.agreement.clone())
            .collect();
        event.agreements.dedup();
    }
    facts.remarks.sort_by_key(|remark| remark.span);
}
