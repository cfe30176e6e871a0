//! The result: what a document says, as plain data. Everything here is serialised as it stands (schema 1).
//!
//! All positions are half-open. Inside the library they are bytes of the decoded text; [`Document::convert_offsets`]
//! changes them to another unit at the JSON edge. `text[start..end]` is always the evidence.
//!
//! Identifiers of kinds, statuses and subjects are kebab-case words from `rules/vocabulary/`; modality and the
//! forms of mentions are closed lists and therefore enums.

mod offsets;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use offsets::OffsetUnit;

/// The number of the JSON contract this crate writes.
pub const SCHEMA: u32 = 1;

/// A half-open stretch of the decoded text.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
)]
pub struct Span {
    /// Where it begins.
    pub start: u32,
    /// Where it ends; the character here is no longer part of it.
    pub end: u32,
}

impl Span {
    /// A span from `start` to `end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The span as a range that slices a string.
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether `other` lies inside this span or is equal to it.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one position.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// All that was found in one document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    /// Always [`SCHEMA`].
    pub schema: u32,
    /// The document's id: the relative path with `/`, or the id of the record it came in.
    pub id: String,
    /// Where the text came from.
    pub source: Source,
    /// BCP 47 code of the language the rules were chosen for; `und` when none was recognised.
    pub language: String,
    /// The title as the document shows it.
    pub title: Option<String>,
    /// The publication date found in the document, as a TIMEX3 value.
    pub published: Option<String>,
    /// The document creation time that relative dates were resolved against, as a TIMEX3 value.
    pub reference_date: Option<String>,
    /// Calendar expressions, in the order of the text.
    pub dates: Vec<DateMention>,
    /// People, organisations, countries and places.
    pub entities: Vec<Entity>,
    /// International instruments.
    pub agreements: Vec<Agreement>,
    /// What happened, or is said to happen, to them.
    pub events: Vec<Event>,
    /// Meetings, visits, exercises and the like.
    pub diplomatic_events: Vec<DiplomaticEvent>,
    /// What could not be decided, and what looked wrong.
    pub diagnostics: Vec<Remark>,
    /// The decoded text that all positions point into; only on request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// Where a document's text came from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// The path as it was given, with `/`; absent for text that came in memory.
    pub path: Option<String>,
    /// IANA media type.
    pub media_type: String,
    /// WHATWG name of the encoding the bytes were read as.
    pub encoding: String,
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
}

/// One calendar expression.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct DateMention {
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The evidence.
    pub text: String,
    /// The TIMEX3 type.
    #[serde(rename = "type")]
    pub kind: TimexType,
    /// The TIMEX3 value; null when the expression names no day of the calendar (31 June).
    pub value: Option<String>,
    /// First end of a range.
    pub begin: Option<String>,
    /// Last end of a range, inclusive.
    pub end_value: Option<String>,
    /// TIMEX3 modifier, kebab-case (`start`, `mid`, `end`, `before`, `after`, `approx`).
    #[serde(rename = "mod")]
    pub modifier: Option<String>,
    /// The era the year was counted in.
    pub era: Option<Era>,
    /// Further readings of an ambiguous date (02/05/2024).
    pub alternatives: Vec<String>,
    /// How a relative date got its value: `document`, `last-date`, `text`, or null when it needed nothing.
    pub resolved_by: Option<String>,
    /// The rule that found it.
    pub rule: String,
}

/// The TIMEX3 type of a calendar expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum TimexType {
    /// A day or a longer stretch of the calendar.
    #[default]
    Date,
    /// A time of the day.
    Time,
    /// A length of time.
    Duration,
    /// Something that recurs.
    Set,
}

/// A year counted in an era.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Era {
    /// The era's id from `rules/vocabulary/`, for example `reiwa`.
    pub name: String,
    /// The year within the era; 1 is its first.
    pub year: i32,
}

/// Someone or something that is named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Entity {
    /// Unique within the document.
    pub id: String,
    /// Person, organisation, country or place.
    pub kind: EntityKind,
    /// Names by language; a language is absent when the name is not known in it.
    pub name: BTreeMap<String, String>,
    /// ISO 3166-1 alpha-2 of a country, `EU`, ISO 3166-2, or the acronym of an organisation.
    pub code: Option<String>,
    /// Wikidata item.
    pub wikidata: Option<String>,
    /// What a person is said to be.
    pub roles: Vec<Role>,
    /// False for names that stand in credits, by-lines and other page furniture only.
    pub actor: bool,
    /// Every place where the entity is mentioned.
    pub mentions: Vec<EntityMention>,
}

/// The kind of an entity.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum EntityKind {
    /// A human being.
    Person,
    /// A body: international organisation, ministry, parliament, armed group, company.
    Organisation,
    /// A State or territory of ISO 3166-1.
    Country,
    /// Any other place.
    Place,
}

/// A role that the text gives to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Role {
    /// The evidence.
    pub text: String,
    /// The office's id from `rules/entities/offices.toml`, for example `prime-minister`.
    pub office: Option<String>,
    /// Code of the country or organisation the office belongs to.
    pub country: Option<String>,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The rule that found it.
    pub rule: String,
}

/// One mention of an entity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EntityMention {
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The evidence.
    pub text: String,
    /// How the entity is referred to.
    pub form: MentionForm,
    /// The rule that found it.
    pub rule: String,
}

/// How an entity is referred to.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum MentionForm {
    /// By its name.
    Name,
    /// By its acronym.
    Acronym,
    /// A country by its capital.
    Capital,
    /// A country by an adjective or demonym.
    Adjective,
    /// A country inside a compound of countries.
    Compound,
    /// A person by a role alone.
    Role,
    /// By a pronoun or another bridging expression.
    Pronoun,
}

/// An international instrument.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Agreement {
    /// Unique within the document.
    pub id: String,
    /// Its form: treaty, protocol, exchange-of-notes, roadmap …
    pub kind: String,
    /// What it is about.
    pub subjects: Vec<String>,
    /// `binding`, `political`, `mixed`, `private` or `unknown`.
    pub binding: String,
    /// The id of the named type (`raa`, `acsa`) or treaty (`cites`) of the vocabulary.
    pub named: Option<String>,
    /// Every name the document uses.
    pub names: Vec<AgreementName>,
    /// The best name: formal before short before common.
    pub name: Option<String>,
    /// Its acronym.
    pub acronym: Option<String>,
    /// Who concludes it.
    pub parties: Vec<Party>,
    /// The years it covers, as a TIMEX3 range.
    pub period: Option<String>,
    /// Numbered priorities or articles that the document lists.
    pub provisions: Vec<Provision>,
    /// Links to other agreements of the document.
    pub relations: Vec<Relation>,
    /// The stage it has reached, folded over facts only.
    pub current_status: Option<String>,
    /// Ids of its events.
    pub events: Vec<String>,
    /// Every place where it is mentioned.
    pub mentions: Vec<Evidence>,
}

/// A name of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AgreementName {
    /// The name as it stands in the text.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// `formal`, `short`, `common` or `acronym`.
    pub role: String,
}

/// A party of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Party {
    /// ISO 3166-1 alpha-2, `EU`, ISO 3166-2 or the acronym of an organisation.
    pub code: Option<String>,
    /// The name in the document's language.
    pub name: String,
    /// `contracting`, `signatory`, `acceding`, `depositary`, `mediator` or `addressee`.
    pub role: String,
    /// What makes it a party: `explicit`, `adjective`, `capital`, `compound`, `role` or `inherited`.
    pub basis: String,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The rule that found it.
    pub rule: String,
}

/// A numbered priority or article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Provision {
    /// Its number.
    pub n: u32,
    /// The evidence.
    pub text: String,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
}

/// A link from one agreement to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Relation {
    /// `amends`, `supersedes`, `implements` or `protocol-to`.
    pub kind: String,
    /// Id of the other agreement.
    pub agreement: String,
}

/// A mention with its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The evidence.
    pub text: String,
    /// The rule that found it.
    pub rule: String,
}

/// What happened, or is said to happen, to an agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// Unique within the document.
    pub id: String,
    /// The agreement it happened to; null for a claim that no instrument of the document bears out.
    pub agreement: Option<String>,
    /// The stage of the life cycle: `signed`, `ratified`, `entered-into-force` …
    pub status: String,
    /// How far the text vouches for it.
    pub modality: Modality,
    /// The day of the act, as a TIMEX3 value.
    pub date: Option<String>,
    /// The day it takes effect, when the text tells it apart.
    pub effective_date: Option<String>,
    /// Codes of the acting parties; empty when all act.
    pub by: Vec<String>,
    /// Ids of the people who acted.
    pub actors: Vec<String>,
    /// Who reported it, and when.
    pub reported: Option<Report>,
    /// Where it happened.
    pub place: Option<String>,
    /// Which part of the page tells it.
    pub zone: Zone,
    /// The words that tell the event.
    pub trigger: Span,
    /// The words that give the modality.
    pub cue: Option<Span>,
    /// The sentence it stands in.
    pub sentence: Span,
    /// The evidence: from the first to the last part of the event.
    #[serde(flatten)]
    pub span: Span,
    /// The evidence as text.
    pub text: String,
    /// The rule that found it.
    pub rule: String,
}

/// How far the text vouches for an event.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Modality {
    /// It happened.
    #[default]
    Fact,
    /// It is to happen.
    Planned,
    /// It may happen.
    Possible,
    /// It happens if something else does.
    Conditional,
    /// Someone calls for it.
    Urged,
    /// It did not happen.
    Negated,
    /// Someone denies it.
    Denied,
    /// It was put off.
    Postponed,
    /// It is said to have happened, without the text vouching for it.
    Alleged,
    /// It would have happened, had things been otherwise.
    Counterfactual,
}

/// A report about an event: "announced", "said", "denied".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// `announced`, `said`, `confirmed` or `denied`.
    pub act: String,
    /// Codes of the countries or organisations that speak.
    pub by: Vec<String>,
    /// Ids of the people who speak.
    pub speakers: Vec<String>,
    /// The day of the report, as a TIMEX3 value.
    pub date: Option<String>,
}

/// The part of the page that an event stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Zone {
    /// Headline or heading.
    Title,
    /// Running text.
    #[default]
    Body,
    /// Caption, credit or other page furniture.
    Caption,
}

/// A meeting, visit, exercise or the like.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DiplomaticEvent {
    /// Unique within the document.
    pub id: String,
    /// The kind from `rules/vocabulary/`: `dialogue-2plus2`, `visit`, `summit` …
    pub kind: String,
    /// How far the text vouches for it.
    pub modality: Modality,
    /// The day, as a TIMEX3 value.
    pub date: Option<String>,
    /// Codes of the countries or organisations that take part.
    pub parties: Vec<String>,
    /// Ids of the people who take part.
    pub people: Vec<String>,
    /// Ids of the agreements it served.
    pub agreements: Vec<String>,
    /// Where it happened: a place or country name in the document's language.
    pub place: Option<String>,
    /// The sentence it stands in.
    pub sentence: Span,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The evidence.
    pub text: String,
    /// The rule that found it.
    pub rule: String,
}

/// Something about the document that a reader should know: an impossible date, an ambiguous one, a headline that
/// says more than the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Remark {
    /// How much it matters.
    pub severity: crate::diagnostic::Severity,
    /// A stable code: `impossible-date`, `ambiguous-date`, `headline-claim` …
    pub code: String,
    /// The remark in English.
    pub message: String,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
}
