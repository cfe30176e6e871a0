//! One locale: its messages, its nouns, its formatters.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock, Weak};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::dates::Dates;
use super::functions;
use super::problem;
use super::value::{Args, DateValue, Forms, NounValue, NounsValue, Value};

/// Writes the messages of one locale.
pub struct Localizer {
    tag: String,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// The locale whose words are used where this one has none.
    fallback: Option<Arc<Localizer>>,
    /// Nouns that take no variables, once they have been asked for.
    pub(super) nouns: RwLock<BTreeMap<String, Arc<Forms>>>,
    pub(super) dates: Dates,
    pub(super) icu_locale: icu_locale::Locale,
}

/// A finished text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// What went wrong, in English: a variable that is not set, a noun without a form. Empty when all is well.
    pub problems: Vec<String>,
}

impl Localizer {
    pub(super) fn build(
        tag: &str,
        resources: Vec<Arc<FluentResource>>,
        fallback: Option<Arc<Self>>,
    ) -> Arc<Self> {
        Arc::new_cyclic(|me: &Weak<Self>| {
            let language: LanguageIdentifier = tag.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            bundle.set_use_isolating(false);
            for resource in resources {
                bundle.add_resource_overriding(resource);
            }
            functions::register(&mut bundle, me);
            // The data of CLDR may be wanted for a region: « en » writes its dates the British way.
            let cldr = plain_value(&bundle, "cldr-locale").unwrap_or_else(|| tag.to_owned());
            Self {
                tag: tag.to_owned(),
                bundle,
                fallback,
                nouns: RwLock::default(),
                dates: Dates::default(),
                icu_locale: cldr.parse().unwrap_or(icu_locale::Locale::UNKNOWN),
            }
        })
    }

    /// The tag of the locale's folder.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether the locale itself, or a parent, has the message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Writes a message. Where the locale has none, the fallback locale writes it; where that has none either, the id
    /// stands for it and the problem is told.
    pub fn format(&self, id: &str, args: &Args) -> Text {
        let mark = problem::mark();
        let text = self.write(id, args).unwrap_or_else(|| {
            problem::report(format!("there is no message `{id}`"));
            id.to_owned()
        });
        if !args.holds_remains() {
            problem::search_remains(&text);
        }
        let problems = problem::since(mark)
            .into_iter()
            .map(|what| format!("{}: {id}: {what}", self.tag))
            .collect();
        Text { text, problems }
    }

    /// The text of a message without variables, such as a setting; `None` where this locale has none.
    pub fn plain(&self, id: &str) -> Option<String> {
        plain_value(&self.bundle, id)
    }

    /// An attribute without variables, such as the acronym of a treaty; `None` where this locale has none.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.get_attribute(attribute)?.value();
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    pub(super) fn fallback(&self) -> Option<&Arc<Self>> {
        self.fallback.as_ref()
    }

    fn write(&self, id: &str, args: &Args) -> Option<String> {
        if self.has(id) {
            return self.pattern(id, None, &self.arguments(args));
        }
        self.fallback.as_ref()?.write(id, args)
    }

    /// The value of a message of this very locale, or one of its attributes.
    pub(super) fn pattern(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        problem::nested(|| {
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
            for error in errors {
                problem::report(match error {
                    fluent_bundle::FluentError::ResolverError(error) => error.to_string(),
                    other => other.to_string(),
                });
            }
            text
        })
    }

    /// The names of a message's attributes.
    pub(super) fn attributes(&self, id: &str) -> Vec<&str> {
        self.bundle
            .get_message(id)
            .map(|message| message.attributes().map(|attribute| attribute.id()).collect())
            .unwrap_or_default()
    }

    /// The variables as this locale sees them.
    pub(super) fn arguments<'a>(&self, args: &'a Args) -> FluentArgs<'a> {
        let mut all = FluentArgs::with_capacity(args.0.len() * 3);
        for (name, value) in &args.0 {
            match value {
                Value::Text(text) => all.set(*name, text.as_str()),
                Value::Number(number) => all.set(*name, *number),
                Value::Date(None) => {
                    all.set(*name, "");
                    all.set(format!("{name}-grain"), "none");
                    all.set(format!("{name}-relation"), "full");
                }
                Value::Date(Some((timex, relation))) => {
                    all.set(format!("{name}-grain"), timex.grain());
                    all.set(format!("{name}-relation"), relation.id());
                    all.set(*name, custom(DateValue { timex: timex.clone(), relation: *relation }));
                }
                Value::Noun(noun) => {
                    let forms = self.noun(noun);
                    all.set(format!("{name}-gender"), owned(forms.get("gender").unwrap_or("none")));
                    all.set(format!("{name}-number"), owned(forms.get("number").unwrap_or("sg")));
                    all.set(*name, custom(NounValue(forms)));
                }
                Value::Nouns(nouns) => {
                    let list: Vec<Arc<Forms>> = nouns.iter().map(|noun| self.noun(noun)).collect();
                    all.set(format!("{name}-gender"), owned(common_gender(&list)));
                    all.set(format!("{name}-number"), owned(common_number(&list)));
                    all.set(format!("{name}-count"), list.len());
                    all.set(*name, custom(NounsValue(list)));
                }
            }
        }
        all
    }
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Localizer").field("tag", &self.tag).finish_non_exhaustive()
    }
}

fn plain_value(bundle: &FluentBundle<Arc<FluentResource>>, id: &str) -> Option<String> {
    let message = bundle.get_message(id)?;
    Some(bundle.format_pattern(message.value()?, None, &mut Vec::new()).into_owned())
}

fn custom(value: impl fluent_bundle::types::FluentType + Send) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(value))
}

fn owned(text: &str) -> FluentValue<'static> {
    FluentValue::from(text.to_owned())
}

/// The gender that all share, or `mixed`.
fn common_gender(list: &[Arc<Forms>]) -> &str {
    let mut genders = list.iter().map(|forms| forms.get("gender").unwrap_or("none"));
    let first = genders.next().unwrap_or("none");
    if genders.all(|gender| gender == first) { first } else { "mixed" }
}

/// `none`, the number of the only one, or `pl`.
fn common_number(list: &[Arc<Forms>]) -> &str {
    match list {
        [] => "none",
        [one] => one.get("number").unwrap_or("sg"),
        _ => "pl",
    }
}
