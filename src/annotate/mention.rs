//! Mentions: what the cascade found, before it is resolved.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{EntityKind, MentionForm, Span};
use crate::rules::slots::Mask;

/// Something found in the text. Positions are bytes of the clean text.
#[derive(Debug, Clone)]
pub struct Mention {
    /// The mention itself; published.
    pub span: Span,
    /// All that the rule matched; the mask covers it.
    pub outer: Span,
    /// The mask it leaves.
    pub mask: Mask,
    /// The rule that found it.
    pub rule: Arc<str>,
    /// What it is.
    pub what: What,
    /// Mentions of earlier stages inside it.
    pub parts: Vec<Mention>,
}

/// What a mention is.
#[derive(Debug, Clone)]
pub enum What {
    /// A calendar expression.
    Date(Box<DateExpression>),
    /// A name.
    Name(NameFacts),
    /// A role, with the person where one stands beside it.
    Role(RoleFacts),
    /// An instrument.
    Agreement(AgreementFacts),
    /// The trigger of an event.
    Trigger(TriggerFacts),
    /// A report.
    Report {
        /// `announced`, `said`, `confirmed`, `denied`.
        act: String,
    },
    /// A meeting, visit or the like.
    Diplomatic {
        /// Its kind.
        kind: String,
    },
    /// What only looks like something.
    Idiom,
}

/// A calendar expression as the rule saw it.
#[derive(Debug, Clone, Default)]
pub struct DateExpression {
    /// The constants of the rule.
    pub constants: BTreeMap<String, String>,
    /// What the slots gave: for the whole, or shared by both ends of a range.
    pub fields: FieldSet,
    /// What the slots named `from` gave.
    pub from: FieldSet,
    /// What the slots named `to` gave.
    pub to: FieldSet,
}

/// The fields of a date, by name.
#[derive(Debug, Clone, Default)]
pub struct FieldSet {
    /// Field and value.
    pub values: BTreeMap<String, Field>,
    /// A date of an earlier stage.
    pub date: Option<Box<DateExpression>>,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The value that the word list gives.
    pub text: String,
    /// The value as a number.
    pub number: Option<i64>,
}

impl FieldSet {
    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.date.is_none()
    }

    /// A field as a number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.values.get(name).and_then(|field| field.number)
    }

    /// A field as text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(|field| field.text.as_str())
    }
}

/// A name.
#[derive(Debug, Clone)]
pub struct NameFacts {
    /// The id of a known entity.
    pub known: Option<String>,
    /// Its kind.
    pub kind: EntityKind,
    /// How it is referred to.
    pub form: MentionForm,
    /// Codes of the countries that a compound names, in order; one code else.
    pub codes: Vec<String>,
    /// Whether it can be a party.
    pub party: bool,
    /// A news agency or newspaper.
    pub media: bool,
}

/// A role.
#[derive(Debug, Clone, Default)]
pub struct RoleFacts {
    /// The office's id.
    pub office: Option<String>,
    /// The country or organisation it belongs to.
    pub country: Option<String>,
    /// The person beside it: the span of the mention.
    pub person: Option<Span>,
    /// The words of the role.
    pub words: Span,
}

/// An instrument as the rule saw it.
#[derive(Debug, Clone, Default)]
pub struct AgreementFacts {
    /// Its form.
    pub kind: String,
    /// The named type or treaty.
    pub named: Option<String>,
    /// What it is about.
    pub subject: Option<String>,
    /// The name without the acronym.
    pub name: Span,
    /// The acronym beside it.
    pub acronym: Option<String>,
    /// `formal`, `short`, `common` or `acronym`.
    pub role: String,
    /// Whether it points back: "the deal".
    pub anaphor: bool,
    /// Whether it speaks of such instruments in general: "trade deals".
    pub generic: bool,
    /// Whether it is an agreement of private parties.
    pub private: bool,
    /// Parties that the wording pins.
    pub pinned: Vec<PinnedParty>,
}

/// A party that a rule pinned to an instrument.
#[derive(Debug, Clone)]
pub struct PinnedParty {
    /// The mention.
    pub span: Span,
    /// What the party is to it.
    pub role: String,
    /// The rule.
    pub rule: Arc<str>,
}

/// The trigger of an event.
#[derive(Debug, Clone, Default)]
pub struct TriggerFacts {
    /// The status.
    pub status: String,
    /// Whether it is a noun.
    pub noun: bool,
    /// What the form itself says.
    pub modality: Option<String>,
    /// Whether it stands without an agreement in its sentence.
    pub needs_nothing: bool,
    /// Whether it brings its own agreement when the sentence has none.
    pub anaphoric: bool,
    /// Mentions that slots pinned: slot and span.
    pub pinned: Vec<(String, Span)>,
}
