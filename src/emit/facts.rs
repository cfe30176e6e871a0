//! The events of an agreement as facts to be told: what the text says twice becomes one, in the order of time.

use crate::l10n::Timex;
use crate::model::{Agreement, Document, Event, Modality, Span, Zone};

/// One fact, with every place that tells it.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    /// The event, richest telling first and completed from the others.
    pub(super) event: Event,
    /// The sentences that tell it.
    pub(super) evidence: Vec<Span>,
}

/// When something began: year, month, day.
pub(super) type Moment = (i32, u8, u8);

impl Fact {
    /// The day of the act, or else of its report.
    pub(super) fn moment(&self) -> Option<Moment> {
        let reported = self.event.reported.as_ref().and_then(|report| report.date.as_deref());
        self.event.date.as_deref().or(reported).and_then(|value| Timex::parse(value).begin())
    }
}

/// The facts about one agreement, in the order of time.
pub(super) fn facts(doc: &Document, agreement: &Agreement) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let own = |event: &&Event| {
        event.agreement.as_deref() == Some(&agreement.id) && event.zone != Zone::Caption
    };
    let mut events: Vec<&Event> = doc.events.iter().filter(own).collect();
    // A heading only repeats what the text below tells better.
    events.sort_by_key(|event| (event.zone == Zone::Title, event.span));
    for event in events {
        match facts.iter_mut().find(|fact| is_same(&fact.event, event)) {
            Some(fact) => merge(fact, event),
            None => facts.push(Fact { event: event.clone(), evidence: vec![event.sentence] }),
        }
    }
    in_time(facts)
}

/// Whether two events tell the same thing, one of them perhaps in more detail.
fn is_same(a: &Event, b: &Event) -> bool {
    let agree = |x: &Option<String>, y: &Option<String>| match (x, y) {
        (Some(x), Some(y)) => x.starts_with(y.as_str()) || y.starts_with(x.as_str()),
        _ => true,
    };
    a.status == b.status
        && a.modality == b.modality
        && (a.by == b.by || a.by.is_empty() || b.by.is_empty())
        && agree(&a.date, &b.date)
        && agree(&a.effective_date, &b.effective_date)
}

fn merge(fact: &mut Fact, other: &Event) {
    let event = &mut fact.event;
    fact.evidence.push(other.sentence);
    for (own, new) in
        [(&mut event.date, &other.date), (&mut event.effective_date, &other.effective_date)]
    {
        // The longer value is the finer one.
        if new.as_ref().map_or(0, String::len) > own.as_ref().map_or(0, String::len) {
            own.clone_from(new);
        }
    }
    if event.by.is_empty() {
        event.by.clone_from(&other.by);
    }
    if event.actors.is_empty() {
        event.actors.clone_from(&other.actors);
    }
    if event.place.is_none() {
        event.place.clone_from(&other.place);
    }
    // What the text vouches for itself needs no speaker.
    if other.reported.is_none() && event.modality == Modality::Fact {
        event.reported = None;
    }
}

/// By date. An undated fact stands beside the dated one of its sentence, or else after the one that the text tells
/// before it; what is still to come without a date stands last.
fn in_time(facts: Vec<Fact>) -> Vec<Fact> {
    let mut last = (i32::MIN, 0, 0);
    let mut moments = Vec::new();
    for fact in &facts {
        let beside = || {
            facts
                .iter()
                .filter(|other| other.event.sentence == fact.event.sentence)
                .find_map(Fact::moment)
        };
        let is_fact = fact.event.modality == Modality::Fact;
        moments.push(match fact.moment().or_else(|| is_fact.then(beside).flatten()) {
            Some(moment) => {
                last = moment;
                moment
            }
            None if is_fact => last,
            None => (i32::MAX, 0, 0),
        });
    }
    let mut keyed: Vec<(Moment, Fact)> = moments.into_iter().zip(facts).collect();
    keyed.sort_by_key(|(moment, _)| *moment);
    keyed.into_iter().map(|(_, fact)| fact).collect()
}

/// The fact that a hurried reader wants first: the latest that happened; of several without dates the one that gave
/// the agreement its present stage; else the first of what is only said, planned or denied.
pub(super) fn foremost<'f>(facts: &'f [Fact], agreement: &Agreement) -> Option<&'f Fact> {
    let happened = facts.iter().filter(|fact| fact.event.modality == Modality::Fact);
    happened
        .max_by_key(|fact| {
            let decides = Some(&fact.event.status) == agreement.current_status.as_ref();
            (fact.moment(), decides)
        })
        .or_else(|| facts.first())
}
