//! One agreement as the ledger knows it, from all documents that speak of it.

use serde::{Deserialize, Serialize};

use crate::model::{Modality, Report, Span};

/// An agreement with its history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The same for the same documents, whatever their order: `cites`, `raa:FR+JP`, `roadmap:FR+JP:1f00ba42`.
    pub id: String,
    /// Its form.
    pub kind: String,
    /// The named type or treaty.
    pub named: Option<String>,
    /// Whether the name is that of one treaty and not of a type.
    pub is_treaty: bool,
    /// `binding`, `political`, `mixed`, `private` or `unknown`, as its form says.
    pub binding: String,
    /// What it is about.
    pub subjects: Vec<String>,
    /// Every name that a document uses, the best of each language first.
    pub names: Vec<RecordName>,
    /// The acronyms that documents use.
    pub acronyms: Vec<String>,
    /// Who concludes it.
    pub parties: Vec<RecordParty>,
    /// The years it covers.
    pub period: Option<String>,
    /// The stage it has reached, folded over facts only.
    pub current_status: Option<String>,
    /// The day of the latest fact that tells this stage.
    pub status_date: Option<String>,
    /// The latest day on which something is told to have happened or was first told.
    pub changed: Option<String>,
    /// The documents that speak of it.
    pub documents: Vec<String>,
    /// What happened, or is said to happen, in the order of time.
    pub steps: Vec<Step>,
    /// Where sources tell it differently.
    pub disputes: Vec<Dispute>,
    /// Links to other agreements of the ledger.
    pub relations: Vec<RecordRelation>,
}

/// A name that documents use.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RecordName {
    /// The name.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// `formal`, `short`, `common` or `acronym`.
    pub role: String,
    /// Whether the name says more than form and parties.
    pub is_own: bool,
    /// The documents that use it.
    pub documents: Vec<String>,
}

/// A party.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RecordParty {
    /// Its code.
    pub code: Option<String>,
    /// Its name as a document has it.
    pub name: String,
    /// Its role.
    pub role: String,
    /// The documents that name it.
    pub documents: Vec<String>,
}

/// One act, with every source that tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Its number in the history, from 1.
    pub number: usize,
    /// The stage.
    pub status: String,
    /// How far the sources vouch for it.
    pub modality: Modality,
    /// The day of the act, in the finest telling.
    pub date: Option<String>,
    /// The day it takes effect.
    pub effective_date: Option<String>,
    /// Codes of the acting parties; empty when all act.
    pub by: Vec<String>,
    /// Where it happened, as the sources have it.
    pub places: Vec<String>,
    /// Who acted, as the sources have it.
    pub people: Vec<String>,
    /// The day it was first told, by the publication dates of its sources.
    pub first_told: Option<String>,
    /// The sources.
    pub sources: Vec<Source>,
}

/// Where a step is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// The document.
    pub document: String,
    /// Its language.
    pub language: String,
    /// When it was published.
    pub published: Option<String>,
    /// The event in the record of the document.
    pub event: String,
    /// The date as this source tells it.
    pub date: Option<String>,
    /// The effective date as this source tells it.
    pub effective_date: Option<String>,
    /// Who reports it there.
    pub reported: Option<Report>,
    /// The evidence in the unit of the record: characters, unless it was asked for otherwise.
    #[serde(flatten)]
    pub span: Span,
    /// The sentence it stands in.
    pub sentence: Span,
    /// The sentence.
    pub text: String,
    /// The rule that found it.
    pub rule: String,
}

/// Where sources tell something differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// What is told differently.
    pub kind: DisputeKind,
    /// The stage it concerns; none for the period of the agreement.
    pub status: Option<String>,
    /// What each side says.
    pub readings: Vec<Reading>,
}

/// What sources can tell differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DisputeKind {
    /// Two dates for one act.
    Date,
    /// Two days of effect for one act.
    EffectiveDate,
    /// One says that it happened, another that it did not.
    Fact,
    /// Two periods for one agreement.
    Period,
}

impl DisputeKind {
    /// Its name outside Rust.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::EffectiveDate => "effective-date",
            Self::Fact => "fact",
            Self::Period => "period",
        }
    }
}

/// One side of a dispute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reading {
    /// The date, the modality or the period.
    pub value: String,
    /// The step that says so; none for a period.
    pub step: Option<usize>,
    /// The documents that say so.
    pub documents: Vec<String>,
}

/// A link to another agreement of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RecordRelation {
    /// `amends`, `supersedes`, `implements`, `protocol-to` or `possibly-same`.
    pub kind: String,
    /// The id of the other agreement.
    pub agreement: String,
    /// Why the two may be the same; none for what a document says itself.
    pub doubt: Option<Doubt>,
}

/// Why two agreements may be one, and yet are kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// They share the day of an act.
    SameDate,
    /// They cover the same years.
    SamePeriod,
    /// They have the same name, and the parties of one are among those of the other.
    SameName,
    /// They have form and parties in common, and no language to compare their names in.
    SameParties,
    /// They have name and parties in common, and were signed in years far apart.
    OtherYears,
}

impl Doubt {
    /// Its name outside Rust.
    pub const fn id(self) -> &'static str {
        match self {
            Self::SameDate => "same-date",
            Self::SamePeriod => "same-period",
            Self::SameName => "same-name",
            Self::SameParties => "same-parties",
            Self::OtherYears => "other-years",
        }
    }
}
