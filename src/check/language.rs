//! What belongs to a language: read once from the data beside this file and from CLDR.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use icu_locale::{Locale, LocaleExpander};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyParser};
use serde::Deserialize;

/// The data of all languages.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Data {
    languages: BTreeMap<String, LanguageData>,
    /// A mark and what other scripts write for it.
    pub(super) marks: BTreeMap<String, Vec<String>>,
    scripts: BTreeMap<String, Vec<String>>,
    functions: BTreeMap<String, String>,
    html: Html,
    /// Words that multiply the number before them, by language.
    pub(super) multipliers: BTreeMap<String, BTreeMap<String, u64>>,
    invisible: BTreeMap<String, String>,
    /// Characters and what they are taken for, by script.
    pub(super) homoglyphs: BTreeMap<String, BTreeMap<char, char>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct LanguageData {
    function_words: String,
    may_double: Vec<String>,
    plural_optional: Vec<String>,
    no_words: bool,
    spaced_numbers: bool,
    predicate_ends: String,
}

#[derive(Debug, Deserialize)]
struct Html {
    elements: String,
    void: String,
}

/// The data of all languages.
pub(super) static DATA: LazyLock<Data> = LazyLock::new(|| {
    toml::from_str(include_str!("data/languages.toml")).expect("a test reads the data")
});

impl Data {
    /// The options of a built-in function.
    pub(super) fn options(&self, function: &str) -> Option<impl Iterator<Item = &str>> {
        self.functions.get(function).map(|options| options.split_whitespace())
    }

    /// The names of the built-in functions.
    pub(super) fn functions(&self) -> impl Iterator<Item = &str> {
        self.functions.keys().map(String::as_str)
    }

    /// What an element of HTML is.
    pub(super) fn element(&self, name: &str) -> Element {
        let is = |list: &str| list.split_whitespace().any(|known| known.eq_ignore_ascii_case(name));
        if is(&self.html.elements) {
            Element::Known
        } else if is(&self.html.void) {
            Element::Void
        } else {
            Element::Unknown
        }
    }
}

/// Whether a tag is one of HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    /// It opens and closes.
    Known,
    /// It has no closing tag.
    Void,
    /// It may be a word in angle brackets.
    Unknown,
}

/// The characters that cannot be seen.
pub(super) static INVISIBLE: LazyLock<BTreeMap<char, &'static str>> = LazyLock::new(|| {
    let read = |(code, name): (&'static String, &'static String)| {
        let code = u32::from_str_radix(code, 16).expect("a test reads the data");
        (char::from_u32(code).expect("a test reads the data"), name.as_str())
    };
    DATA.invisible.iter().map(read).collect()
});

/// What a locale needs.
#[derive(Debug)]
pub struct Language {
    /// The first subtag.
    pub code: String,
    /// The scripts it is written in, as ISO 15924 calls them.
    pub scripts: Vec<String>,
    /// Words that tell it from other languages.
    pub function_words: BTreeSet<String>,
    /// Words that may stand twice.
    pub may_double: BTreeSet<String>,
    /// Plural categories that may be left out.
    pub plural_optional: BTreeSet<String>,
    /// Whether words are divided by spaces.
    pub has_words: bool,
    /// Whether a plain space may divide the thousands of a number.
    pub has_spaced_numbers: bool,
    /// The letters a sentence may end with before its mark; any when empty.
    pub predicate_ends: String,
    letters: Vec<Script>,
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
}

impl Language {
    /// The language of a locale; a tag that is no tag is a language without data.
    pub fn new(locale: &str) -> Self {
        let tag = locale.replace('_', "-");
        let parsed: Option<Locale> = tag.parse().ok();
        let code = parsed
            .as_ref()
            .map_or_else(|| "und".to_owned(), |locale| locale.id.language.to_string());
        let script = parsed.as_ref().and_then(|locale| {
            let mut id = locale.id.clone();
            LocaleExpander::new_common().maximize(&mut id);
            id.script.map(|script| script.to_string())
        });
        let scripts = script.map_or_else(Vec::new, |script| {
            DATA.scripts.get(&script).cloned().unwrap_or(vec![script])
        });
        let rules = |kind: PluralRuleType| {
            let locale = parsed.clone()?;
            PluralRules::try_new(locale.into(), kind.into()).ok()
        };
        let none = LanguageData::default();
        let data = DATA.languages.get(&code).unwrap_or(&none);
        let parser = PropertyParser::<Script>::new();
        Self {
            letters: scripts.iter().filter_map(|name| parser.get_strict(name)).collect(),
            scripts,
            function_words: data.function_words.split_whitespace().map(str::to_lowercase).collect(),
            may_double: data.may_double.iter().cloned().collect(),
            plural_optional: data.plural_optional.iter().cloned().collect(),
            has_words: !data.no_words,
            has_spaced_numbers: data.spaced_numbers,
            predicate_ends: data.predicate_ends.clone(),
            cardinal: rules(PluralRuleType::Cardinal),
            ordinal: rules(PluralRuleType::Ordinal),
            code,
        }
    }

    /// Whether a letter is of a script of the language.
    pub fn is_own_letter(&self, letter: char) -> bool {
        self.letters.contains(&CodePointMapData::<Script>::new().get(letter))
    }

    /// The plural categories of a kind; `None` when CLDR does not know the language.
    pub(super) fn categories(&self, kind: PluralRuleType) -> Option<Vec<&'static str>> {
        Some(self.rules(kind)?.categories().map(name).collect())
    }

    /// The category of a whole number.
    pub(super) fn category(&self, kind: PluralRuleType, number: u32) -> Option<&'static str> {
        Some(name(self.rules(kind)?.category_for(number)))
    }

    fn rules(&self, kind: PluralRuleType) -> Option<&PluralRules> {
        match kind {
            PluralRuleType::Ordinal => self.ordinal.as_ref(),
            _ => self.cardinal.as_ref(),
        }
    }
}

/// A category as Fluent writes it.
fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Whether a key of a variant is a plural category.
pub(super) fn is_category(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other")
}
