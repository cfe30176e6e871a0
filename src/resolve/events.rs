//! What happened to which instrument, and when: triggers are joined with agreements, dates and parties inside their
//! clauses.

mod meetings;
mod parties;
mod report;

use super::agreements::Instruments;
use super::clauses::{Clauses, distance};
use super::scene::Scene;
use crate::annotate::mention::{Mention, TriggerFacts, What};
use crate::annotate::sentence::Sentence;
use crate::model::{DiplomaticEvent, Event, Modality, Span, Zone};
use crate::rules::slots::Mask;

/// The events of a document; spans are of the clean text.
pub(super) fn resolve(scene: &Scene<'_>, instruments: &mut Instruments) -> (Vec<Event>, Vec<Why>) {
    let mut events = Vec::new();
    let mut whys = Vec::new();
    for (number, sentence) in scene.sentences.iter().enumerate() {
        if sentence.zone == Zone::Caption {
            continue;
        }
        let clauses = Clauses::of(sentence, scene.view.folded, &scene.language.data);
        let join = Join { scene, sentence, number, clauses };
        join.events(instruments, &mut events, &mut whys);
    }
    (events, whys)
}

/// The diplomatic events of a document.
pub(super) fn diplomatic(scene: &Scene<'_>) -> Vec<DiplomaticEvent> {
    let mut found: Vec<DiplomaticEvent> = Vec::new();
    for (number, sentence) in scene.sentences.iter().enumerate() {
        if sentence.zone == Zone::Caption {
            continue;
        }
        let clauses = Clauses::of(sentence, scene.view.folded, &scene.language.data);
        let join = Join { scene, sentence, number, clauses };
        for mention in &sentence.mentions {
            if let What::Diplomatic { kind } = &mention.what {
                join.diplomatic(mention, kind, &mut found);
            }
        }
    }
    found
}

/// Why an event got its agreement and its date; `explain` shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Why {
    /// The trigger, in the clean text.
    pub trigger: Span,
    /// Why this agreement.
    pub agreement: &'static str,
    /// Why this date.
    pub date: Option<&'static str>,
}

struct Join<'j, 's> {
    scene: &'j Scene<'s>,
    sentence: &'j Sentence,
    number: usize,
    clauses: Clauses,
}

impl Join<'_, '_> {
    fn events(&self, instruments: &mut Instruments, events: &mut Vec<Event>, whys: &mut Vec<Why>) {
        let triggers: Vec<(&Mention, &TriggerFacts)> = self
            .sentence
            .mentions
            .iter()
            .filter_map(|mention| {
                if let What::Trigger(facts) = &mention.what { Some((mention, facts)) } else { None }
            })
            .collect();
        for (mention, facts) in &triggers {
            let Some((agreement, why_agreement)) = self.agreement_of(mention, facts, instruments)
            else {
                continue;
            };
            let (modality, cue) = self.modality(mention, facts);
            let date = self.date_of(mention, facts);
            whys.push(Why {
                trigger: mention.span,
                agreement: why_agreement,
                date: date.map(|(_, why)| why),
            });
            let date = date.map(|(span, _)| span);
            let report = self.report(mention);
            let id = format!("e{}", events.len() + 1);
            let by = self.acting(mention, facts);
            let mut actors = self.people(mention);
            // Who reports an act is not the one who does it.
            let reported =
                self.sentence.mentions.iter().any(|mention| mention.mask == Mask::Report);
            actors.retain(|_| !reported);
            let span = covering(mention.span, date, self.mention_of(agreement, instruments));
            let event = Event {
                id: id.clone(),
                agreement: Some(instruments.list[agreement].id.clone()),
                status: facts.status.clone(),
                modality,
                date: date.and_then(|span| self.day_of(span)),
                effective_date: None,
                by,
                actors,
                reported: report,
                place: None,
                zone: self.sentence.zone,
                trigger: mention.span,
                cue,
                sentence: self.sentence.span,
                span,
                text: self.scene.text(span).to_owned(),
                rule: mention.rule.to_string(),
            };
            self.add_parties(mention, &mut instruments.list[agreement]);
            events.push(event);
        }
        self.absorb(events);
        self.add_period(instruments);
    }

    /// A status takes in another of the same instrument in the same clause: who strikes a deal in principle has not
    /// concluded it.
    fn absorb(&self, events: &mut Vec<Event>) {
        let here: Vec<(String, Option<String>, Span)> = events
            .iter()
            .filter(|event| event.sentence == self.sentence.span)
            .map(|event| (event.status.clone(), event.agreement.clone(), event.trigger))
            .collect();
        events.retain(|event| {
            event.sentence != self.sentence.span
                || !here.iter().any(|(status, agreement, trigger)| {
                    *agreement == event.agreement
                        && self.clauses.between(*trigger, event.trigger) == 0
                        && self
                            .scene
                            .library
                            .vocabulary
                            .statuses
                            .get(status)
                            .is_some_and(|status| status.absorbs.contains(&event.status))
                })
        });
    }

    /// The nearest mention of an agreement in this sentence.
    fn mention_of(&self, agreement: usize, instruments: &Instruments) -> Option<Span> {
        instruments
            .mentions
            .iter()
            .find(|mention| mention.sentence == self.number && mention.agreement == Some(agreement))
            .map(|mention| mention.span)
    }

    /// The agreement that a trigger speaks of.
    fn agreement_of(
        &self,
        trigger: &Mention,
        facts: &TriggerFacts,
        instruments: &Instruments,
    ) -> Option<(usize, &'static str)> {
        let here: Vec<(Span, Option<usize>)> = instruments
            .mentions
            .iter()
            .filter(|mention| mention.sentence == self.number)
            .map(|mention| (mention.span, mention.agreement))
            .collect();
        if let Some((_, agreement)) =
            facts.pinned.iter().find_map(|(_, span)| here.iter().find(|(place, _)| place == span))
        {
            return agreement.map(|agreement| (agreement, "the rule pins it"));
        }
        let same_clause = |span: Span| self.clauses.between(span, trigger.span) == 0;
        let cost = |span: Span| {
            let before = span.end <= trigger.span.start;
            // A noun rules what follows it; in a verb-last language what stands before is meant.
            let wrong_side = if facts.noun && !self.scene.language.data.verb_last {
                before
            } else {
                !before && self.scene.language.data.verb_last
            };
            (!same_clause(span), distance(span, trigger.span) + if wrong_side { 40 } else { 0 })
        };
        let nearest = here
            .iter()
            .filter(|(span, _)| !facts.noun || same_clause(*span) || here.len() == 1)
            .min_by_key(|(span, _)| cost(*span));
        if let Some((span, agreement)) = nearest {
            let why = if same_clause(*span) {
                "it is the nearest of the clause"
            } else {
                "it is the nearest of the sentence"
            };
            return agreement.map(|agreement| (agreement, why));
        }
        if facts.noun && !facts.anaphoric && !facts.needs_nothing {
            return None;
        }
        let previous =
            instruments.mentions.iter().rev().find(|mention| {
                mention.sentence < self.number && self.number - mention.sentence <= 2
            });
        if facts.anaphoric
            && let Some(agreement) = previous.and_then(|mention| mention.agreement)
        {
            return Some((agreement, "the sentence names none, and this one was spoken of before"));
        }
        None
    }

    /// The modality of a trigger, and the words that give it.
    fn modality(&self, trigger: &Mention, facts: &TriggerFacts) -> (Modality, Option<Span>) {
        let order = |modality: &str| {
            self.scene.library.vocabulary.modalities.get(modality).copied().unwrap_or(99)
        };
        let cue = self
            .sentence
            .cues
            .iter()
            .filter(|cue| match cue.pinned {
                Some(pinned) => pinned == trigger.span,
                None => {
                    self.clauses.between(cue.span, trigger.span) == 0
                        && (trigger.mask == Mask::Event
                            || !self.an_act_between(cue.span, trigger.span))
                        && match cue.scope.as_str() {
                            "after" => cue.span.start <= trigger.span.start,
                            "before" => trigger.span.start <= cue.span.start,
                            _ => true,
                        }
                }
            })
            .min_by_key(|cue| {
                (order(&cue.modality), std::cmp::Reverse(cue.span.end - cue.span.start))
            });
        let own = facts.modality.as_deref();
        let name = match (cue, own) {
            // A form that can only be a fact stays one.
            (_, Some("fact")) => "fact",
            (Some(cue), Some(own)) if order(own) < order(&cue.modality) => own,
            (Some(cue), _) => cue.modality.as_str(),
            (None, Some(own)) => own,
            (None, None) => "fact",
        };
        (modality(name), cue.map(|cue| cue.span))
    }

    /// The value of a date as the day of an act: a weekday of an unknown week is none.
    fn day_of(&self, span: Span) -> Option<String> {
        let value = self.scene.date_value(span)?;
        // Of a time its day is the day of the act.
        let day = value.split_once('T').map_or(value.as_str(), |(day, _)| day).to_owned();
        Some(day).filter(|value| !value.starts_with("XXXX-W") && !value.ends_with("_REF"))
    }

    fn an_act_between(&self, a: Span, b: Span) -> bool {
        let (from, to) = (a.start.min(b.start), a.end.max(b.end));
        self.sentence.mentions.iter().any(|mention| {
            matches!(mention.mask, Mask::Event | Mask::Report)
                && from < mention.span.start
                && mention.span.end < to
        })
    }

    /// The date of a trigger: the nearest of its clause that no other trigger is nearer to.
    fn date_of(&self, trigger: &Mention, facts: &TriggerFacts) -> Option<(Span, &'static str)> {
        if let Some((_, span)) = facts
            .pinned
            .iter()
            .find(|(slot, span)| slot == "date" && self.scene.dates.contains_key(span))
        {
            return Some((*span, "the rule pins it"));
        }
        let rivals: Vec<&Mention> = self
            .sentence
            .mentions
            .iter()
            .filter(|mention| matches!(mention.mask, Mask::Event | Mask::Diplomatic | Mask::Report))
            .collect();
        let dates: Vec<Span> = self.dates();
        // A relative clause with a date and no act of its own tells of the act before it.
        let own_clause_is_empty =
            |date: Span| !rivals.iter().any(|rival| self.clauses.between(rival.span, date) == 0);
        let nearest_rival = |date: Span| {
            let nearest = |same_clause: bool| {
                rivals
                    .iter()
                    .filter(|rival| !same_clause || self.clauses.between(rival.span, date) == 0)
                    .min_by_key(|rival| {
                        (self.gap(rival.span, date), rival.mask != Mask::Event, rival.span.start)
                    })
                    .map(|rival| rival.span)
            };
            nearest(true).or_else(|| if own_clause_is_empty(date) { nearest(false) } else { None })
        };
        let own = dates
            .iter()
            .filter(|date| nearest_rival(**date) == Some(trigger.span))
            .min_by_key(|date| self.gap(**date, trigger.span));
        if let Some(own) = own {
            return Some((*own, "it is the nearest of the clause"));
        }
        let events = rivals.iter().filter(|rival| rival.mask == trigger.mask).count();
        let free: Vec<&Span> = dates
            .iter()
            .filter(|date| {
                !rivals.iter().any(|rival| {
                    rival.mask != trigger.mask && nearest_rival(**date) == Some(rival.span)
                })
            })
            .collect();
        if events == 1 && free.len() == 1 {
            return Some((*free[0], "it is the only date of a sentence with one act"));
        }
        // Two acts joined by a short word happened on one day: "signed and ratified on …".
        let joined = rivals.iter().find(|rival| {
            rival.mask == Mask::Event
                && rival.span != trigger.span
                && distance(rival.span, trigger.span) <= 16
                && self.clauses.between(rival.span, trigger.span) == 0
        })?;
        free.into_iter()
            .find(|date| nearest_rival(**date) == Some(joined.span))
            .map(|date| (*date, "it is the date of the act this one is joined to"))
    }

    /// How far apart two mentions are; a comma between them sets them further apart.
    fn gap(&self, a: Span, b: Span) -> u32 {
        let (first, second) = if a.start <= b.start { (a, b) } else { (b, a) };
        let between = if first.end < second.start {
            self.scene.text(Span::new(first.end, second.start))
        } else {
            ""
        };
        distance(a, b) + 25 * between.matches([',', '\u{3001}', '(', ')']).count() as u32
    }

    /// The dates of the sentence that can be the day of an act: no periods of an instrument, nothing inside its name.
    fn dates(&self) -> Vec<Span> {
        self.sentence
            .mentions
            .iter()
            .filter(|mention| matches!(mention.mask, Mask::Date | Mask::Time))
            .filter(|mention| {
                let date = self.scene.dates.get(&mention.span);
                if self.sentence.dateline.is_some_and(|dateline| dateline.overlaps(mention.outer)) {
                    return false;
                }
                // "Until 2028" is a term, not the day of an act.
                if date
                    .and_then(|date| date.modifier.as_deref())
                    .is_some_and(|modifier| modifier == "before")
                {
                    return false;
                }
                date.and_then(|date| date.value.as_ref()).is_some_and(|value| {
                    let written = value.to_string();
                    if written.starts_with('T') {
                        return false;
                    }
                    let years = written.len() == 9 && written.as_bytes()[4] == b'/';
                    !years && !written.ends_with("_REF")
                })
            })
            .map(|mention| mention.span)
            .collect()
    }

    /// A range of years beside an instrument is the period it covers.
    fn add_period(&self, instruments: &mut Instruments) {
        for date in self.sentence.mentions.iter().filter(|mention| mention.mask == Mask::Date) {
            let Some(value) = self.scene.date_value(date.span) else { continue };
            if value.len() != 9 || value.as_bytes()[4] != b'/' {
                continue;
            }
            let nearest = instruments
                .mentions
                .iter()
                .filter(|mention| mention.sentence == self.number)
                .min_by_key(|mention| distance(mention.span, date.span))
                .filter(|mention| distance(mention.span, date.span) < 40)
                .and_then(|mention| mention.agreement);
            if let Some(agreement) = nearest {
                instruments.list[agreement].period.get_or_insert(value);
            }
        }
    }
}

fn covering(trigger: Span, date: Option<Span>, agreement: Option<Span>) -> Span {
    let mut span = trigger;
    for other in date.into_iter().chain(agreement) {
        span = Span::new(span.start.min(other.start), span.end.max(other.end));
    }
    span
}

/// The modality of this name; a name that is none is a fact.
pub(super) fn modality(name: &str) -> Modality {
    match name {
        "planned" => Modality::Planned,
        "possible" => Modality::Possible,
        "conditional" => Modality::Conditional,
        "urged" => Modality::Urged,
        "negated" => Modality::Negated,
        "denied" => Modality::Denied,
        "postponed" => Modality::Postponed,
        "alleged" => Modality::Alleged,
        "counterfactual" => Modality::Counterfactual,
        _ => Modality::Fact,
    }
}
