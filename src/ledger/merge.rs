//! From all contributions to one record an agreement.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::Contribution;
use super::disputes;
use super::node::{Node, Told};
use super::record::{
    Dispute, DisputeKind, Doubt, Record, RecordName, RecordParty, RecordRelation, Step,
};
use super::{dates, identity, ids, link, steps};
use crate::model::{Agreement, Event, Modality, Party, Span, Zone};
use crate::resolve;
use crate::rules::vocabulary::Vocabulary;

/// Merges what documents contribute; the result is sorted by id and depends on nothing but its input.
pub fn merge(contributions: &[Contribution], vocabulary: &Vocabulary) -> Vec<Record> {
    let told = contributions
        .iter()
        .flat_map(|contribution| {
            contribution.claims.iter().map(move |claim| Told { contribution, claim })
        })
        .collect();
    let mut nodes = identity::identify(told, vocabulary);
    nodes.sort_by(|a, b| a.claims[0].place().cmp(&b.claims[0].place()));
    let ids = ids::ids(&nodes);
    let places: BTreeMap<(&str, &str), &str> = nodes
        .iter()
        .zip(&ids)
        .flat_map(|(node, id)| node.claims.iter().map(move |told| (told.place(), id.as_str())))
        .collect();
    let mut records: Vec<Record> =
        nodes.iter().zip(&ids).map(|(node, id)| record(node, id, &places, vocabulary)).collect();
    for (a, b, doubt) in link::doubts(&nodes) {
        for (one, other) in [(a, b), (b, a)] {
            let agreement = ids[other].clone();
            records[one].relations.push(RecordRelation {
                kind: "possibly-same".to_owned(),
                agreement,
                doubt: Some(doubt),
            });
        }
    }
    for record in &mut records {
        record.relations.sort();
        record.relations.dedup();
    }
    records.sort_by(|a, b| a.id.cmp(&b.id));
    records
}

fn record(
    node: &Node<'_>,
    id: &str,
    places: &BTreeMap<(&str, &str), &str>,
    vocabulary: &Vocabulary,
) -> Record {
    let steps = steps::steps(node);
    let parties = parties(node);
    let current_status = current_status(node, &parties, &steps, vocabulary);
    let disputes = disputes::disputes(node, &steps, vocabulary);
    let status_date = status_date(current_status.as_deref(), &steps, &disputes, vocabulary);
    let relations = node.claims.iter().flat_map(|told| {
        told.claim.relations.iter().filter_map(|(kind, other)| {
            let agreement = (*places.get(&(told.document(), other.as_str()))?).to_owned();
            (agreement != id).then(|| RecordRelation {
                kind: kind.clone(),
                agreement,
                doubt: None::<Doubt>,
            })
        })
    });
    Record {
        id: id.to_owned(),
        kind: node.kind.clone(),
        named: node.named.clone(),
        is_treaty: node.is_treaty,
        binding: vocabulary
            .kinds
            .get(&node.kind)
            .map_or("unknown", |kind| kind.binding.as_str())
            .to_owned(),
        subjects: node.subjects.iter().cloned().collect(),
        names: names(node),
        acronyms: node
            .acronyms
            .values()
            .flatten()
            .cloned()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        period: node.periods.first().cloned(),
        status_date,
        changed: steps.iter().filter_map(news_day).max(),
        documents: node.documents.iter().map(|&id| id.to_owned()).collect(),
        disputes,
        relations: relations.collect(),
        current_status,
        parties,
        steps,
    }
}

/// The day of the fact that brought the agreement to its stage: the latest, or, where sources disagree, the one that most
/// of them give.
fn status_date(
    status: Option<&str>,
    steps: &[Step],
    disputes: &[Dispute],
    vocabulary: &Vocabulary,
) -> Option<String> {
    let status = status?;
    let disputed = disputes.iter().find(|dispute| {
        dispute.kind == DisputeKind::Date && dispute.status.as_deref() == Some(status)
    });
    if let Some(dispute) = disputed {
        let best =
            dispute.readings.iter().max_by_key(|reading| (reading.documents.len(), &reading.value));
        return best.map(|reading| reading.value.clone());
    }
    let facts = || steps.iter().filter(|step| step.modality == Modality::Fact);
    let latest = |fits: &dyn Fn(&str) -> bool| {
        facts()
            .filter(|step| fits(&step.status))
            .filter_map(|step| step.date.clone())
            .max_by_key(|date| (dates::year(date).is_some(), date.clone()))
    };
    let leaves = |id: &str| {
        vocabulary.statuses.get(id).and_then(|known| known.leaves.as_deref()) == Some(status)
    };
    // The day it entered into force, rather than that of an amendment that left it in force.
    latest(&|id| id == status).or_else(|| latest(&leaves))
}

/// The day on which a step was news: the day of the act, or, for what is only to come or has no day, when it was told.
fn news_day(step: &Step) -> Option<String> {
    let day = step
        .date
        .clone()
        .filter(|date| step.modality == Modality::Fact && dates::year(date).is_some());
    day.or_else(|| step.first_told.clone())
}

fn names(node: &Node<'_>) -> Vec<RecordName> {
    let mut found: BTreeMap<(String, String), RecordName> = BTreeMap::new();
    for told in &node.claims {
        for name in &told.claim.names {
            let entry =
                found.entry((name.lang.clone(), name.text.to_lowercase())).or_insert_with(|| {
                    RecordName {
                        text: name.text.clone(),
                        lang: name.lang.clone(),
                        role: name.role.clone(),
                        is_own: name.own.is_some(),
                        documents: Vec::new(),
                    }
                });
            // Of two spellings the one with capitals is the title.
            entry.text = std::cmp::min(&entry.text, &name.text).clone();
            if !entry.documents.iter().any(|id| id == told.document()) {
                entry.documents.push(told.document().to_owned());
            }
        }
    }
    let mut names: Vec<RecordName> = found.into_values().collect();
    let order = ["formal", "common", "short", "acronym"];
    names.sort_by_cached_key(|name| {
        let role = order.iter().position(|role| *role == name.role).unwrap_or(order.len());
        let acronym = name.role == "acronym";
        (
            name.lang.clone(),
            acronym,
            !name.is_own,
            role,
            std::cmp::Reverse(name.documents.len()),
            name.text.clone(),
        )
    });
    names
}

fn parties(node: &Node<'_>) -> Vec<RecordParty> {
    let mut found: BTreeMap<String, RecordParty> = BTreeMap::new();
    for told in &node.claims {
        for party in &told.claim.parties {
            let key = party.code.clone().unwrap_or_else(|| party.name.to_lowercase());
            let entry = found.entry(key).or_insert_with(|| RecordParty {
                code: party.code.clone(),
                name: party.name.clone(),
                role: party.role.clone(),
                documents: Vec::new(),
            });
            if !entry.documents.iter().any(|id| id == told.document()) {
                entry.documents.push(told.document().to_owned());
            }
        }
    }
    found.into_values().collect()
}

/// The fold that serves one document serves the ledger: over the facts of all of them.
fn current_status(
    node: &Node<'_>,
    parties: &[RecordParty],
    steps: &[Step],
    vocabulary: &Vocabulary,
) -> Option<String> {
    let party = |party: &RecordParty| Party {
        code: party.code.clone(),
        name: party.name.clone(),
        role: party.role.clone(),
        basis: String::new(),
        span: Span::default(),
        rule: String::new(),
    };
    let agreement = Agreement {
        id: String::new(),
        kind: node.kind.clone(),
        subjects: Vec::new(),
        binding: String::new(),
        named: node.named.clone(),
        names: Vec::new(),
        name: None,
        acronym: None,
        parties: parties.iter().map(party).collect(),
        period: None,
        provisions: Vec::new(),
        relations: Vec::new(),
        current_status: None,
        events: Vec::new(),
        mentions: Vec::new(),
    };
    let event = |step: &Step| Event {
        id: step.number.to_string(),
        agreement: None,
        status: step.status.clone(),
        modality: step.modality,
        date: step.date.clone(),
        effective_date: step.effective_date.clone(),
        by: step.by.clone(),
        actors: Vec::new(),
        reported: None,
        place: None,
        zone: Zone::Body,
        trigger: Span::default(),
        cue: None,
        sentence: Span::default(),
        span: Span::default(),
        text: String::new(),
        rule: String::new(),
    };
    let events: Vec<Event> = steps.iter().map(event).collect();
    resolve::current_status(&agreement, &events.iter().collect::<Vec<_>>(), vocabulary)
}
