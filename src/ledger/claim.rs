//! What the ledger keeps of a document, as plain data: the agreements it speaks of, and what it tells of each.

use serde::{Deserialize, Serialize};

use crate::model::{Modality, Report, Span};

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
