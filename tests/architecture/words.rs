//! No language inside Rust: what is French or Japanese stands in `rules/` and `locales/`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, PatternElement};

use super::none_of;
use super::sources;
use crate::common;

#[test]
fn literals_are_spelled_in_ascii_letters() {
    let mut found = Vec::new();
    for file in sources::all() {
        for (place, written) in file.texts() {
            if written.chars().any(|c| c.is_alphabetic() && !c.is_ascii()) {
                found.push(format!("{place}: {written}"));
            }
        }
    }
    none_of(
        &found,
        "A string in src/ has letters that English does not have. Words and signs of a language are data: put them into \
         rules/ or locales/. A character that Unicode itself treats in a special way is written \\u{…}.",
    );
}

#[test]
fn no_word_of_french_or_japanese_is_a_literal() {
    let words = words();
    let allowed = allowed();
    let mut found = Vec::new();
    let mut needed = BTreeSet::new();
    for file in sources::all() {
        for (place, written) in file.texts() {
            let value = sources::value(written);
            let Some(origin) = words.get(&value.to_lowercase()) else { continue };
            if allowed.contains_key(&value) {
                needed.insert(value);
            } else {
                found.push(format!("{place}: {written} stands in {origin}"));
            }
        }
    }
    none_of(
        &found,
        "A word of French or Japanese stands in src/. Rust holds what is true in every language; read the word from \
         rules/ or locales/. Where an English word only looks the same, say so in tests/data/allowed-words.txt.",
    );
    let idle: Vec<String> =
        allowed.keys().filter(|word| !needed.contains(*word)).cloned().collect();
    none_of(&idle, "tests/data/allowed-words.txt allows words that no literal needs any more.");
}

/// Words of the languages that are not English, in lower case, each with where it stands.
fn words() -> BTreeMap<String, String> {
    let pipeline = common::embedded();
    let mut words = BTreeMap::new();
    for code in ["fr", "ja"] {
        let loaded = pipeline.language(code).expect("a language of the pipeline");
        for (slot, list) in &loaded.language.data.words.lists {
            let origin = format!("the word list `{slot}` of {code}");
            words.extend(list.forms.iter().map(|(form, _)| (form.to_lowercase(), origin.clone())));
        }
        for entity in pipeline.library().entities.by_id.values() {
            let Some(names) = entity.languages.get(code) else { continue };
            let lists = [&names.names, &names.adjectives, &names.compounds, &names.capitals];
            let origin = format!("the names of `{}` in {code}", entity.id);
            words.extend(
                lists.into_iter().flatten().map(|name| (name.to_lowercase(), origin.clone())),
            );
        }
        for path in common::files_below(&common::root().join("locales").join(code)) {
            let text = std::fs::read_to_string(&path).expect("a locale is text");
            let file = path.file_name().expect("a file has a name").to_string_lossy();
            let origin = format!("locales/{code}/{file}");
            words.extend(
                messages(&text).into_iter().map(|text| (text.to_lowercase(), origin.clone())),
            );
        }
    }
    // Shorter ones are abbreviations and particles, and coincide with everything.
    words.retain(|word, _| word.chars().count() >= if word.is_ascii() { 4 } else { 2 });
    words
}

/// The messages that are one piece of text. Attributes are left out: what they say is a form of that text, or a key
/// for the program.
fn messages(ftl: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(ftl).unwrap_or_else(|(partial, _)| partial);
    let mut texts = Vec::new();
    for entry in &resource.body {
        let value = match entry {
            Entry::Message(message) => message.value.as_ref(),
            Entry::Term(term) => Some(&term.value),
            _ => None,
        };
        if let Some([PatternElement::TextElement { value }]) =
            value.map(|value| value.elements.as_slice())
        {
            texts.push((*value).trim().to_owned());
        }
    }
    texts
}

/// `word  reason`, one a line.
fn allowed() -> BTreeMap<String, String> {
    include_str!("../data/allowed-words.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (word, reason) = line
                .split_once("  ")
                .unwrap_or_else(|| panic!("a word without its reason: {line}"));
            (word.to_owned(), reason.trim().to_owned())
        })
        .collect()
}
