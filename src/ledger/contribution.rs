//! What one document contributes: the agreements it speaks of and what it tells of each, cut loose from its record.
//!
//! A contribution is all that the ledger keeps of a document. Its sentences are copied into it, so that a desk can read
//! them after the article has gone.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::names::NameSense;
use crate::model::{Agreement, Document, Event, Modality, Report, Span, Zone};

/// A document and its claims.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contribution {
    /// The document.
    pub document: DocumentEntry,
    /// What it says of each of its agreements.
    pub claims: Vec<Claim>,
}

/// A document as the ledger lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentEntry {
    /// Its id.
    pub id: String,
    /// Where it was read from.
    pub path: Option<String>,
    /// Its language.
    pub language: String,
    /// Its title.
    pub title: Option<String>,
    /// The day it was published, or else the day that its relative dates were counted from.
    pub published: Option<String>,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// SHA-256 of its record.
    pub record_sha256: String,
}

/// What one document says of one agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// The id of the agreement within the document.
    pub id: String,
    /// Its form.
    pub kind: String,
    /// What it is about.
    pub subjects: Vec<String>,
    /// The named type or treaty.
    pub named: Option<String>,
    /// Its names.
    pub names: Vec<ClaimName>,
    /// Its acronym.
    pub acronym: Option<String>,
    /// Who concludes it.
    pub parties: Vec<ClaimParty>,
    /// The years it covers.
    pub period: Option<String>,
    /// Links to other agreements of the document: kind and id.
    pub relations: Vec<(String, String)>,
    /// What is told of it.
    pub tellings: Vec<Telling>,
}

/// A name in a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimName {
    /// The name as the document has it.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// `formal`, `short`, `common` or `acronym`.
    pub role: String,
    /// What of the name is its own; none for "the agreement" or "the Franco-Japanese road map".
    pub own: Option<String>,
}

/// A party in a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimParty {
    /// Its code.
    pub code: Option<String>,
    /// Its name in the language of the document.
    pub name: String,
    /// Its role.
    pub role: String,
}

/// One place of one document that tells one thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Telling {
    /// The id of the event within the document.
    pub event: String,
    /// The stage.
    pub status: String,
    /// How far the document vouches for it.
    pub modality: Modality,
    /// The day of the act, as a TIMEX3 value.
    pub date: Option<String>,
    /// The day it takes effect.
    pub effective_date: Option<String>,
    /// Codes of the acting parties.
    pub by: Vec<String>,
    /// Names of the people who acted, as the document's language has them.
    pub people: Vec<String>,
    /// Where it happened.
    pub place: Option<String>,
    /// Who reported it.
    pub reported: Option<Report>,
    /// Where the evidence stands, in the unit of the record.
    pub span: Span,
    /// Where its sentence stands.
    pub sentence: Span,
    /// The sentence; the evidence alone where the text is not at hand.
    pub text: String,
    /// The rule that found it.
    pub rule: String,
}

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
