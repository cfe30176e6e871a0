//! What is looked for, and how much it matters.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::catalogue::{ALL, Rule};
use crate::diagnostic::Severity;

/// The settings of a run.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The locale that is translated from.
    pub source: String,
    /// The locales that are checked against it; all there are when empty.
    pub targets: Vec<String>,
    /// Codes or names that alone are looked for, besides those that are off otherwise.
    pub select: Vec<String>,
    /// Codes or names that are not looked for.
    pub ignore: Vec<String>,
    /// Codes or names that are not looked for in some files; `*` stands for any letters.
    pub per_file_ignore: BTreeMap<String, Vec<String>>,
    /// A severity for a code or name, against the catalogue.
    pub severity: BTreeMap<String, Severity>,
    /// Whether the folder holds all that the program loads, so that a term that only others could define is undefined.
    pub complete: bool,
    /// Folders of the same locales that define more, and are not checked.
    pub with: Vec<PathBuf>,
    /// Functions that the program registers, with their options, besides those its source messages call.
    pub functions: BTreeMap<String, BTreeSet<String>>,
    /// Whether each locale has a grammar of its own: attributes are forms of words, messages that only messages show
    /// are helpers, and a sentence may be put together in another way.
    pub own_grammar: bool,
    /// Variables that the program gives to any message; `*` stands for any letters.
    pub variables: Vec<String>,
}

impl Settings {
    /// What is not the name or the beginning of the code of any check.
    pub fn unknown(&self) -> Option<&str> {
        let names = self.select.iter().chain(&self.ignore).chain(self.severity.keys());
        let names = names.chain(self.per_file_ignore.values().flatten());
        names.map(String::as_str).find(|name| !ALL.iter().any(|rule| is_named(rule, name)))
    }

    /// Whether a rule is looked for.
    pub fn wants(&self, rule: &Rule) -> bool {
        let named = |names: &[String]| names.iter().any(|name| is_named(rule, name));
        let selected = if self.select.is_empty() {
            rule.is_on || self.severity.keys().any(|name| is_named(rule, name))
        } else {
            named(&self.select)
        };
        selected && !named(&self.ignore)
    }

    /// Whether a variable is one that the program gives to any message.
    pub fn gives(&self, name: &str) -> bool {
        self.variables.iter().any(|pattern| fits(pattern, name))
    }

    /// Whether a rule is silenced in a file, which is named below the checked folder.
    pub fn is_silent_in(&self, file: &str, rule: &Rule) -> bool {
        let is_here = |(pattern, names): (&String, &Vec<String>)| {
            fits(pattern, file) && names.iter().any(|name| is_named(rule, name))
        };
        self.per_file_ignore.iter().any(is_here)
    }

    /// How much a rule matters.
    pub fn severity(&self, rule: &Rule) -> Severity {
        let own = self.severity.iter().find(|(name, _)| is_named(rule, name));
        own.map_or(rule.severity, |(_, severity)| *severity)
    }
}

/// Whether a name fits a pattern with at most one `*`.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((head, tail)) => {
            name.len() >= head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail)
        }
        None => pattern == name,
    }
}

/// `all`, a name, a code, or the beginning of codes: `FTL08` is the typography.
pub(super) fn is_named(rule: &Rule, name: &str) -> bool {
    name == "all" || rule.name == name || (name.starts_with("FTL") && rule.code.starts_with(name))
}
