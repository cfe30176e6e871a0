//! What a caller hands to a message, and what the message sees of it.
//!
//! The caller passes ids, names and TIMEX3 values; each localizer makes its own words of them. So a sentence that
//! falls back to English has English nouns and dates.

use std::any::Any;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::types::{AnyEq, FluentType};
use intl_memoizer::{IntlLangMemoizer, concurrent};

use super::Timex;

/// The variables of a message by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args(pub(super) Vec<(&'static str, Value)>);

/// One variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text; in a selector it picks the variant of its name.
    Text(String),
    /// A number; in a selector it picks a plural.
    Number(i64),
    /// A date, or that there is none. The message also sees `$name-grain` (`day`, `year` … or `none`) and
    /// `$name-relation` (`full`, `same-year`, `same-day`, `same-time`).
    Date(Option<(Timex, Relation)>),
    /// A noun. The message also sees `$name-gender` and `$name-number`.
    Noun(Noun),
    /// Several nouns. The message also sees `$name-gender` (`mixed` when they differ), `$name-number` (`none`, `sg`,
    /// `pl`) and `$name-count`.
    Nouns(Vec<Noun>),
}

/// How a date stands to the one the reader has just seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Relation {
    /// Written out in full.
    #[default]
    Full,
    /// In the same year, which need not be repeated.
    SameYear,
    /// The very same day.
    SameDay,
    /// The very same stretch of days or months.
    SameTime,
}

impl Relation {
    /// The name that a selector sees.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::SameYear => "same-year",
            Self::SameDay => "same-day",
            Self::SameTime => "same-time",
        }
    }
}

/// Something that has a name in every locale: a message whose attributes are its forms, or a bare name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Noun {
    pub(super) message: Option<String>,
    pub(super) args: Args,
    pub(super) name: String,
    /// Only the attributes are wanted.
    pub(super) attributes_only: bool,
    /// The attribute to use instead of the value, where the message has it.
    pub(super) variant: Option<String>,
}

impl Noun {
    /// The noun of a message, such as `country-jp`.
    pub fn message(id: impl Into<String>) -> Self {
        Self { message: Some(id.into()), ..Self::default() }
    }

    /// The attributes of a message whose value is a sentence: the forms of the verb in `event-signed`.
    pub fn attributes_of(id: impl Into<String>) -> Self {
        Self { message: Some(id.into()), attributes_only: true, ..Self::default() }
    }

    /// A name that stands in no list. The message `name` of the locale gives its forms.
    pub fn name(text: impl Into<String>) -> Self {
        Self { name: text.into(), ..Self::default() }
    }

    /// The name to use where the locale lacks the message.
    #[must_use]
    pub fn or(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The attribute that stands for the value where the message has it: the foreign minister of the United Kingdom
    /// (`gb`) is the foreign secretary.
    #[must_use]
    pub fn variant(mut self, attribute: impl Into<String>) -> Self {
        self.variant = Some(attribute.into());
        self
    }

    /// The variables of the message, for a noun that is made of others: "President Emmanuel Macron".
    #[must_use]
    pub fn with(mut self, args: Args) -> Self {
        self.args = args;
        self
    }
}

impl Args {
    /// No variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a variable, or sets it anew.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: Value) -> Self {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
        self
    }

    /// Whether a text of the caller looks like what Fluent leaves of a failure: a headline may well say `{$x}`.
    pub(super) fn holds_remains(&self) -> bool {
        self.0.iter().any(|(_, value)| match value {
            Value::Text(text) => text.contains("{$") || text.contains("()"),
            _ => false,
        })
    }

    /// Adds a text unless the name is taken.
    #[must_use]
    pub fn text_or(self, name: &'static str, text: impl Into<String>) -> Self {
        if self.0.iter().any(|(known, _)| *known == name) { self } else { self.text(name, text) }
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.set(name, Value::Text(text.into()))
    }

    /// Adds a number.
    #[must_use]
    pub fn number(self, name: &'static str, number: usize) -> Self {
        self.set(name, Value::Number(i64::try_from(number).unwrap_or(i64::MAX)))
    }

    /// Adds the date of a TIMEX3 value, written out in full. A value that is no calendar expression is no date.
    #[must_use]
    pub fn date(self, name: &'static str, value: Option<&str>) -> Self {
        let timex = value.map(Timex::parse).filter(|timex| !matches!(timex, Timex::Other(_)));
        self.set(name, Value::Date(timex.map(|timex| (timex, Relation::Full))))
    }

    /// Adds a noun.
    #[must_use]
    pub fn noun(self, name: &'static str, noun: Noun) -> Self {
        self.set(name, Value::Noun(noun))
    }

    /// Adds several nouns.
    #[must_use]
    pub fn nouns(self, name: &'static str, nouns: Vec<Noun>) -> Self {
        self.set(name, Value::Nouns(nouns))
    }
}

/// A noun as one locale knows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Forms {
    /// The bare noun.
    pub(super) text: String,
    /// Its attributes.
    pub(super) forms: BTreeMap<String, String>,
}

impl Forms {
    pub(super) fn get(&self, form: &str) -> Option<&str> {
        self.forms.get(form).map(String::as_str)
    }
}

/// Makes a type a value of Fluent that prints as `$print` says.
macro_rules! fluent_type {
    ($type:ty, |$it:ident| $print:expr) => {
        impl FluentType for $type {
            fn duplicate(&self) -> Box<dyn FluentType + Send> {
                Box::new(self.clone())
            }

            fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
                let $it = self;
                Cow::Owned($print)
            }

            fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
                let $it = self;
                Cow::Owned($print)
            }
        }
    };
}

/// One noun, as a function sees it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NounValue(pub(super) Arc<Forms>);

/// Several nouns, as a function sees them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NounsValue(pub(super) Vec<Arc<Forms>>);

/// A date, as a function sees it. Printed without DATETIME it shows its bare text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct DateValue {
    pub(super) timex: Timex,
    pub(super) relation: Relation,
}

fluent_type!(NounValue, |it| it.0.text.clone());
fluent_type!(NounsValue, |it| it
    .0
    .iter()
    .map(|forms| forms.text.as_str())
    .collect::<Vec<_>>()
    .join(", "));
fluent_type!(DateValue, |it| {
    super::problem::report("a date is shown without DATETIME".to_owned());
    format!("{:?}", it.timex)
});

/// The value as our own type.
pub(super) fn downcast<T: Any>(value: &(dyn FluentType + Send)) -> Option<&T> {
    AnyEq::as_any(value).downcast_ref()
}
