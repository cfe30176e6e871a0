//! Word lists: the slots that a language defines in `words.toml`, and the values of their forms.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use super::numerals::Numerals;
use super::shape::Fill;
use super::tree::Table;
use crate::diagnostic::{Diagnostic, Severity};

/// One word list.
#[derive(Debug, Clone, Default)]
pub struct WordList {
    /// The field that a hit gives: the name of the list, unless it says otherwise.
    pub field: String,
    /// Forms, lower case, the longest first, each with its value.
    pub forms: Vec<(String, String)>,
    /// The same forms as they were written, for rules that match with case.
    pub written: Vec<String>,
    /// A pattern for forms that cannot be listed; its value is the text it matched.
    pub pattern: Option<String>,
    /// Whether letters with accents also match without.
    pub bare_accents: bool,
    /// The place of each form, made when a value is first asked for.
    values: OnceLock<HashMap<String, usize>>,
    /// The list as a part of a pattern, for text with its case and in lower case; made when a rule first uses it.
    compiled: [OnceLock<Result<Arc<Fill>, String>>; 2],
}

impl WordList {
    /// The list as a part of a pattern.
    pub(crate) fn compiled(&self, exact: bool) -> Result<Arc<Fill>, String> {
        self.compiled[usize::from(exact)]
            .get_or_init(|| super::pattern::of_list(self, exact).map(Arc::new))
            .clone()
    }

    /// The value of a form; for what the pattern matched, the text itself.
    pub fn value<'w>(&'w self, text: &'w str) -> &'w str {
        let folded = text.to_lowercase();
        let values = self.values.get_or_init(|| self.places());
        values
            .get(&folded)
            .or_else(|| if self.bare_accents { values.get(&bare(&folded)) } else { None })
            .map_or(text, |&at| self.forms[at].1.as_str())
    }

    fn places(&self) -> HashMap<String, usize> {
        let mut values = HashMap::with_capacity(self.forms.len());
        for (at, (form, _)) in self.forms.iter().enumerate() {
            values.entry(form.clone()).or_insert(at);
        }
        if self.bare_accents {
            for (at, (form, _)) in self.forms.iter().enumerate() {
                values.entry(bare(form)).or_insert(at);
            }
        }
        values
    }

    /// Puts the longest forms first; of a form that stands twice the first value is kept.
    fn index(&mut self) {
        // Forms that were indexed before are in lower case by now; their own case is kept already.
        let known: BTreeSet<String> = self.written.iter().map(|form| form.to_lowercase()).collect();
        self.written.extend(
            self.forms
                .iter()
                .filter(|(form, _)| !known.contains(form))
                .map(|(form, _)| form.clone()),
        );
        for (form, _) in &mut self.forms {
            *form = form.to_lowercase();
        }
        let longest_first = |form: &String| (Reverse(form.chars().count()), form.clone());
        self.written.sort_by_cached_key(longest_first);
        self.written.dedup();
        self.forms.sort_by_cached_key(|(form, _)| longest_first(form));
        self.forms.dedup_by(|a, b| a.0 == b.0);
        self.values = OnceLock::new();
        self.compiled = [OnceLock::new(), OnceLock::new()];
    }
}

/// The word lists and number words of one language.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// By slot name.
    pub lists: BTreeMap<String, WordList>,
    /// How number words are read.
    pub numerals: Numerals,
}

impl Words {
    /// Adds the lists of a `words.toml`; a list that is there already is replaced.
    pub(crate) fn add(
        &mut self,
        path: &str,
        table: &Table,
        bare_accents: bool,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        for (key, node) in table {
            let Some(list) = node.as_table() else {
                diagnostics.push(wrong(
                    path,
                    key.span.clone(),
                    "a word list is a table",
                    "write `[name]` and below it `forms.value = [\"form\"]`",
                ));
                continue;
            };
            if key.name == "numerals" {
                self.numerals = Numerals::from_table(list);
                continue;
            }
            let mut words =
                WordList { field: key.name.to_string(), bare_accents, ..WordList::default() };
            for (name, node) in list {
                match &*name.name {
                    "field" => node.as_text().unwrap_or_default().clone_into(&mut words.field),
                    "pattern" => words.pattern = node.as_text().map(str::to_owned),
                    "accents" => words.bare_accents = node.as_text() == Some("optional"),
                    "why" => {}
                    "forms" => {
                        if let Some(values) = node.as_table() {
                            for (value, forms) in values {
                                words.forms.extend(
                                    forms
                                        .texts()
                                        .into_iter()
                                        .map(|form| (form, value.name.to_string())),
                                );
                            }
                        } else {
                            words
                                .forms
                                .extend(node.texts().into_iter().map(|form| (form.clone(), form)));
                        }
                    }
                    _ => diagnostics.push(wrong(
                        path,
                        name.span.clone(),
                        &format!("a word list has no key `{}`", name.name),
                        "the keys are forms, pattern, field, accents, why",
                    )),
                }
            }
            words.index();
            self.lists.insert(key.name.to_string(), words);
        }
    }

    /// Adds plain forms to a list, as the lists of names beside the entities do.
    pub(crate) fn add_forms(&mut self, slot: &str, forms: Vec<String>) {
        let list = self
            .lists
            .entry(slot.to_owned())
            .or_insert_with(|| WordList { field: slot.to_owned(), ..WordList::default() });
        list.forms.extend(forms.into_iter().map(|form| (form.clone(), form)));
        list.index();
    }

    /// Adds forms of one value to a list that is indexed later.
    pub(crate) fn add_values(&mut self, slot: &str, forms: &[Cow<'static, str>], value: &str) {
        let list = self
            .lists
            .entry(slot.to_owned())
            .or_insert_with(|| WordList { field: slot.to_owned(), ..WordList::default() });
        list.forms.extend(forms.iter().map(|form| (form.to_string(), value.to_owned())));
    }

    /// Indexes lists whose forms were added one by one.
    pub(crate) fn index_values(&mut self, slots: &[&str]) {
        for slot in slots {
            if let Some(list) = self.lists.get_mut(*slot) {
                list.index();
            }
        }
    }
}

fn wrong(path: &str, span: std::ops::Range<usize>, message: &str, help: &str) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code: "malformed-words",
        message: message.to_owned(),
        path: path.to_owned(),
        span: Some(span),
        label: None,
        help: Some(help.to_owned()),
    }
}

/// The text without the accents of Latin letters.
pub(crate) fn bare(text: &str) -> String {
    let decomposed = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd().normalize(text);
    let kept: String =
        decomposed.chars().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect();
    kept.replace('\u{153}', "oe").replace('\u{e6}', "ae")
}

/// Reads a word list that lies beside the entities: `[slot]` with one array of forms a language.
pub(crate) fn shared_lists(table: &Table) -> Vec<(String, String, Vec<String>)> {
    let mut lists = Vec::new();
    for (slot, node) in table {
        for (language, forms) in node.as_table().into_iter().flatten() {
            lists.push((slot.name.to_string(), language.name.to_string(), forms.texts()));
        }
    }
    lists
}
