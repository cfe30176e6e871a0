//! The stage an agreement has reached: a fold over its facts.
//!
//! Only what is vouched for counts. The higher rank wins, at equal rank the later date, and an undated event never beats
//! a dated one; what nobody has denounced or ended stays.

use crate::model::{Agreement, Event, Modality};
use crate::rules::vocabulary::{Status, Vocabulary};

/// The current status of an agreement, from its events.
pub fn current_status(
    agreement: &Agreement,
    events: &[&Event],
    vocabulary: &Vocabulary,
) -> Option<String> {
    let unknown = Status { moves: true, ..Status::default() };
    let status_of =
        |event: &Event| vocabulary.statuses.get(&event.status).unwrap_or(&unknown).clone();
    let multilateral = agreement.parties.len() > 2
        || agreement.named.as_ref().is_some_and(|id| {
            vocabulary
                .named
                .get(id)
                .is_some_and(|named| named.treaty && agreement.parties.len() != 2)
        });
    let facts: Vec<&&Event> =
        events.iter().filter(|event| event.modality == Modality::Fact).collect();
    let mut current: Option<(&Event, Status)> = None;
    for event in &facts {
        let status = status_of(event);
        // The act of one party does not move a treaty of many, unless all are said to act.
        if !status.moves || (status.party_scope && multilateral && !event.by.is_empty()) {
            continue;
        }
        let better = match &current {
            None => true,
            Some((held, held_status)) => {
                let revived = !held_status.is_final
                    && held_status.rank >= 130
                    && (110..=120).contains(&status.rank)
                    && later(event, held);
                if held_status.rank >= 130 && (110..=120).contains(&status.rank) {
                    revived
                } else {
                    status.rank > held_status.rank
                        || (status.rank == held_status.rank && not_earlier(event, held))
                }
            }
        };
        if better {
            current = Some((event, status));
        }
    }
    if let Some((event, status)) = current {
        return Some(status.leaves.unwrap_or_else(|| event.status.clone()));
    }
    // Where nothing moves, the latest report or document stands.
    facts
        .iter()
        .rev()
        .find(|event| matches!(event.status.as_str(), "issued" | "launched" | "announced"))
        .map(|event| event.status.clone())
}

fn later(a: &Event, b: &Event) -> bool {
    match (&a.date, &b.date) {
        (Some(a), Some(b)) => a > b,
        _ => false,
    }
}

fn not_earlier(a: &Event, b: &Event) -> bool {
    match (&a.date, &b.date) {
        (Some(a), Some(b)) => a >= b,
        (None, Some(_)) => false,
        _ => true,
    }
}
