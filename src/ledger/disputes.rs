//! What sources tell differently. A document that tells both sides takes them for two acts, and is no dispute.

use std::collections::{BTreeMap, BTreeSet};

use super::dates;
use super::node::Node;
use super::record::{Dispute, DisputeKind, Reading, Step};
use crate::model::Modality;
use crate::rules::vocabulary::Vocabulary;

/// Acts of the groups below that can happen more than once.
const REPEATED: [&str; 2] = ["amended", "renewed"];

/// The disputes about an agreement, by the number of their first step.
pub(super) fn disputes(node: &Node<'_>, steps: &[Step], vocabulary: &Vocabulary) -> Vec<Dispute> {
    let mut found = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        found.extend(effects(step));
        if step.modality != Modality::Fact {
            continue;
        }
        found.extend(other_dates(step, &steps[at + 1..], &steps[..at], vocabulary));
        found.extend(denials(step, steps, vocabulary));
    }
    found.extend(periods(node));
    found
}

/// The documents that tell a step.
pub(super) fn documents(step: &Step) -> Vec<String> {
    step.sources
        .iter()
        .map(|source| source.document.clone())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

fn apart(a: &Step, b: &Step) -> bool {
    let own: BTreeSet<&str> = a.sources.iter().map(|source| source.document.as_str()).collect();
    b.sources.iter().all(|source| !own.contains(source.document.as_str()))
}

fn reading(step: &Step, value: String) -> Reading {
    Reading { value, step: Some(step.number), documents: documents(step) }
}

/// Whether an act happens once: signature, entry into force, and each party's consent or leaving.
fn is_single(status: &str, by: &[String], vocabulary: &Vocabulary) -> bool {
    let Some(known) = vocabulary.statuses.get(status) else { return false };
    let once = matches!(known.group.as_str(), "sign" | "force" | "consent" | "end")
        || status == "negotiations-opened";
    once && known.moves && !REPEATED.contains(&status) && (!known.party_scope || !by.is_empty())
}

/// The same act on other days. All readings make one dispute, which stands at the first of them.
fn other_dates(
    step: &Step,
    later: &[Step],
    earlier: &[Step],
    vocabulary: &Vocabulary,
) -> Option<Dispute> {
    if !is_single(&step.status, &step.by, vocabulary) {
        return None;
    }
    let differs = |a: &Step, b: &Step| {
        b.modality == Modality::Fact
            && a.status == b.status
            && a.by == b.by
            && a.date.is_some()
            && b.date.is_some()
            && !dates::agree(a.date.as_deref(), b.date.as_deref())
            && apart(a, b)
    };
    if earlier.iter().any(|other| differs(step, other)) {
        return None;
    }
    let others: Vec<&Step> = later.iter().filter(|other| differs(step, other)).collect();
    if others.is_empty() {
        return None;
    }
    let all = [step].into_iter().chain(others);
    let readings = all.map(|step| reading(step, step.date.clone().unwrap_or_default())).collect();
    Some(Dispute { kind: DisputeKind::Date, status: Some(step.status.clone()), readings })
}

/// Someone tells that it did not happen, when it is told to have happened already. "Not yet" before the act is no dispute.
fn denials(step: &Step, steps: &[Step], vocabulary: &Vocabulary) -> Option<Dispute> {
    let party_act = vocabulary.statuses.get(&step.status).is_some_and(|status| status.party_scope);
    let same_act = |other: &Step| {
        if step.by == other.by || (!party_act && (step.by.is_empty() || other.by.is_empty())) {
            return true;
        }
        !other.by.is_empty() && other.by.iter().all(|party| step.by.contains(party))
    };
    let act = step.date.as_deref().filter(|date| dates::year(date).is_some());
    let is_after = |other: &Step| {
        let told = other.sources.iter().filter_map(|source| source.published.as_deref()).max();
        match (act, step.first_told.as_deref(), told) {
            // What was not yet so in the morning papers may have come about on the same day.
            (Some(act), _, Some(told)) if other.modality == Modality::Negated => {
                !dates::is_until(told, act)
            }
            (Some(known), _, Some(told)) | (None, Some(known), Some(told)) => {
                dates::is_since(told, known)
            }
            _ => true,
        }
    };
    let against: Vec<&Step> = steps
        .iter()
        .filter(|other| {
            other.status == step.status
                && matches!(other.modality, Modality::Denied | Modality::Negated)
                && dates::agree(step.date.as_deref(), other.date.as_deref())
                && same_act(other)
                && is_after(other)
                && apart(step, other)
        })
        .collect();
    if against.is_empty() {
        return None;
    }
    let all = [step].into_iter().chain(against);
    let readings = all.map(|step| reading(step, modality_id(step.modality).to_owned())).collect();
    Some(Dispute { kind: DisputeKind::Fact, status: Some(step.status.clone()), readings })
}

/// One act with several days of effect.
fn effects(step: &Step) -> Option<Dispute> {
    let mut by_date: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for source in &step.sources {
        if let Some(date) = source.effective_date.as_deref() {
            by_date.entry(date).or_default().insert(source.document.clone());
        }
    }
    let values: Vec<&str> = by_date.keys().copied().collect();
    let differ = values
        .iter()
        .enumerate()
        .any(|(n, a)| values[n + 1..].iter().any(|b| !dates::agree(Some(a), Some(b))));
    let documents: BTreeSet<&String> = by_date.values().flatten().collect();
    if !differ || documents.len() < 2 {
        return None;
    }
    let readings = by_date
        .into_iter()
        .map(|(value, documents)| Reading {
            value: value.to_owned(),
            step: Some(step.number),
            documents: documents.into_iter().collect(),
        })
        .collect();
    Some(Dispute { kind: DisputeKind::EffectiveDate, status: Some(step.status.clone()), readings })
}

fn periods(node: &Node<'_>) -> Option<Dispute> {
    let mut by_period: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for told in &node.claims {
        if let Some(period) = told.claim.period.as_deref() {
            by_period.entry(period).or_default().insert(told.document().to_owned());
        }
    }
    if by_period.len() < 2 {
        return None;
    }
    let readings = by_period
        .into_iter()
        .map(|(value, documents)| Reading {
            value: value.to_owned(),
            step: None,
            documents: documents.into_iter().collect(),
        })
        .collect();
    Some(Dispute { kind: DisputeKind::Period, status: None, readings })
}

/// The name of a modality outside Rust.
pub(super) const fn modality_id(modality: Modality) -> &'static str {
    match modality {
        Modality::Fact => "fact",
        Modality::Planned => "planned",
        Modality::Possible => "possible",
        Modality::Conditional => "conditional",
        Modality::Urged => "urged",
        Modality::Negated => "negated",
        Modality::Denied => "denied",
        Modality::Postponed => "postponed",
        Modality::Alleged => "alleged",
        Modality::Counterfactual => "counterfactual",
    }
}
