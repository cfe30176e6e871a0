//! Nouns: every form of a word is an attribute of its message, spelled once by the translator.
//!
//! A name that stands in no list (Suren Papikyan) takes its forms from the message `name` of the locale, which sees
//! `$name` and `$initial`. What begins with a vowel is data too: `initial-vowels` lists the letters,
//! `initial-exceptions` the words that behave otherwise (French: la Hongrie, le onze).

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use fluent_bundle::FluentArgs;

use super::value::{Forms, Noun};
use super::{Localizer, problem};

impl Localizer {
    /// The noun in the words of this locale.
    pub(super) fn noun(&self, noun: &Noun) -> Arc<Forms> {
        let Some(id) = &noun.message else { return self.named(&noun.name) };
        if !self.has(id) {
            // The name that the document uses stands nearer to the reader than the name in the fallback locale,
            // unless the document gives none.
            if !noun.name.is_empty() {
                return self.named(&noun.name);
            }
            if let Some(fallback) = self.fallback() {
                return self.named(&fallback.noun(noun).text);
            }
            problem::report(format!("there is no noun `{id}`"));
            return self.named(id);
        }
        let variant =
            noun.variant.as_deref().filter(|variant| self.attribute(id, variant).is_some());
        let cacheable = noun.args.0.is_empty() && variant.is_none();
        if cacheable {
            let known = self.nouns.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(forms) = known.get(id) {
                return Arc::clone(forms);
            }
        }
        let args = self.arguments(&noun.args);
        let text = if noun.attributes_only { None } else { self.pattern(id, variant, &args) };
        let text = text.unwrap_or_else(|| noun.name.clone());
        let forms = Arc::new(Forms { text, forms: self.forms(id, &args) });
        if cacheable {
            self.nouns
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(id.clone(), Arc::clone(&forms));
        }
        forms
    }

    /// A bare name with the forms that the locale's message `name` gives it.
    pub(super) fn named(&self, name: &str) -> Arc<Forms> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        args.set("initial", self.initial(name));
        let text = self.pattern("name", None, &args).unwrap_or_else(|| name.to_owned());
        Arc::new(Forms { text, forms: self.forms("name", &args) })
    }

    fn forms(&self, id: &str, args: &FluentArgs<'_>) -> BTreeMap<String, String> {
        self.attributes(id)
            .into_iter()
            .filter_map(|form| Some((form.to_owned(), self.pattern(id, Some(form), args)?)))
            .collect()
    }

    /// `vowel` or `consonant`, as the locale hears the beginning of the text.
    pub(super) fn initial(&self, text: &str) -> &'static str {
        let Some(vowels) = self.plain("initial-vowels") else { return "consonant" };
        let lower = text.to_lowercase();
        let begins_with_vowel = lower.chars().next().is_some_and(|first| vowels.contains(first));
        let exceptions = self.plain("initial-exceptions").unwrap_or_default();
        let is_exception = exceptions.split_whitespace().any(|stem| lower.starts_with(stem));
        if begins_with_vowel == is_exception { "consonant" } else { "vowel" }
    }
}
