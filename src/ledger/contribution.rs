//! What one document contributes: the agreements it speaks of and what it tells of each, cut loose from its record.
//!
//! A contribution is all that the ledger keeps of a document. Its sentences are copied into it, so that a desk can read
//! them after the article has gone.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::claim::{Claim, ClaimName, ClaimParty, Contribution, DocumentEntry, Telling};
use super::names::NameSense;
use crate::model::{Agreement, Document, Event, Span, Zone};

/// Takes from a record what the ledger needs. The positions of the record count characters; `text` is the decoded text
/// they point into, where it is at hand.
pub fn contribute(document: &Document, text: Option<&str>, sense: &NameSense<'_>) -> Contribution {
    let cutter = text.or(document.text.as_deref()).map(Cutter::new);
    let claims = document
        .agreements
        .iter()
        .map(|agreement| claim(document, agreement, cutter.as_ref(), sense));
    Contribution { document: entry(document), claims: claims.filter(says_something).collect() }
}

/// Whether a claim names an agreement, its parties, or something that happened. "Convention" in a heading does not.
fn says_something(claim: &Claim) -> bool {
    let has_name = claim.named.is_some()
        || claim.acronym.is_some()
        || claim.names.iter().any(|name| name.own.is_some());
    has_name || !claim.parties.is_empty() || !claim.tellings.is_empty()
}

fn entry(document: &Document) -> DocumentEntry {
    DocumentEntry {
        id: document.id.clone(),
        path: document.source.path.clone(),
        language: document.language.clone(),
        title: document.title.clone(),
        published: document.published.clone().or_else(|| document.reference_date.clone()),
        sha256: document.source.sha256.clone(),
        record_sha256: fingerprint(document),
    }
}

/// SHA-256 of a record without its text, in hexadecimal: equal for a record in memory and the same one read from disk.
pub fn fingerprint(document: &Document) -> String {
    let bare;
    let document = if document.text.is_some() {
        bare = Document { text: None, ..document.clone() };
        &bare
    } else {
        document
    };
    let json = serde_json::to_vec(document).expect("a record is plain data");
    hex(&Sha256::digest(json))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes all");
        text
    })
}

fn claim(
    document: &Document,
    agreement: &Agreement,
    cutter: Option<&Cutter<'_>>,
    sense: &NameSense<'_>,
) -> Claim {
    let parties: Vec<ClaimParty> = agreement
        .parties
        .iter()
        .filter(|party| matches!(party.role.as_str(), "contracting" | "signatory" | "acceding"))
        .map(|party| ClaimParty {
            code: party.code.clone(),
            name: party.name.clone(),
            role: party.role.clone(),
        })
        .collect();
    let codes: Vec<&str> = parties.iter().filter_map(|party| party.code.as_deref()).collect();
    let names = agreement
        .names
        .iter()
        .map(|name| ClaimName {
            text: one_line(&name.text),
            lang: name.lang.clone(),
            role: name.role.clone(),
            own: if name.role == "acronym" {
                None
            } else {
                sense.own(&name.text, &name.lang, &codes)
            },
        })
        .collect();
    let tellings = document
        .events
        .iter()
        // A claim of the headline that no instrument bears out has no agreement, and so is never a step.
        .filter(|event| {
            event.agreement.as_deref() == Some(&agreement.id) && event.zone != Zone::Caption
        })
        .map(|event| telling(document, event, cutter))
        .collect();
    Claim {
        id: agreement.id.clone(),
        kind: agreement.kind.clone(),
        subjects: agreement.subjects.clone(),
        named: agreement
            .named
            .clone()
            .or_else(|| sense.named_by_acronym(agreement, &document.language)),
        names,
        acronym: agreement.acronym.clone(),
        parties,
        period: agreement.period.clone(),
        relations: agreement
            .relations
            .iter()
            .map(|link| (link.kind.clone(), link.agreement.clone()))
            .collect(),
        tellings,
    }
}

fn telling(document: &Document, event: &Event, cutter: Option<&Cutter<'_>>) -> Telling {
    let people = event
        .actors
        .iter()
        .filter_map(|id| document.entities.iter().find(|entity| entity.id == *id))
        .map(|person| {
            person
                .name
                .get(&document.language)
                .or_else(|| person.name.values().next())
                .unwrap_or(&person.id)
                .clone()
        })
        .collect();
    let mut by = event.by.clone();
    by.sort();
    by.dedup();
    Telling {
        event: event.id.clone(),
        status: event.status.clone(),
        modality: event.modality,
        date: event.date.clone(),
        effective_date: event.effective_date.clone(),
        by,
        people,
        place: event.place.clone(),
        reported: event.reported.clone(),
        span: event.span,
        sentence: event.sentence,
        text: one_line(cutter.and_then(|cutter| cutter.sentence(event)).unwrap_or(&event.text)),
        rule: event.rule.clone(),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Cuts sentences from a text by positions that count characters.
struct Cutter<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Cutter<'t> {
    fn new(text: &'t str) -> Self {
        let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Self { text, starts }
    }

    fn cut(&self, span: Span) -> Option<&'t str> {
        let at = |position: u32| self.starts.get(usize::try_from(position).ok()?).copied();
        self.text.get(at(span.start)?..at(span.end)?)
    }

    /// The sentence of an event; none where the evidence is not where the record says, since then the text is another
    /// one, or positions are counted in another unit.
    fn sentence(&self, event: &Event) -> Option<&'t str> {
        if self.cut(event.span)? == event.text { self.cut(event.sentence) } else { None }
    }
}
