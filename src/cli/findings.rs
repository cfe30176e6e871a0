//! Shows findings about rules and locales in the form the arguments ask for.

use std::collections::BTreeMap;
use std::io::IsTerminal as _;

use super::args::{Common, Format};
use super::exit::say;
use crate::diagnostic::{self, Diagnostic};

/// Writes findings to standard error, or for machines to standard output.
pub(super) fn show(common: &Common, diagnostics: &[Diagnostic], texts: &BTreeMap<String, String>) {
    if diagnostics.is_empty() {
        return;
    }
    let text = match common.format {
        Format::Human => diagnostic::human(diagnostics, texts, colours()),
        Format::Json => diagnostic::json(diagnostics, texts),
        Format::Github => diagnostic::github(diagnostics, texts),
    };
    say(text.trim_end());
}

/// Whether standard error takes colours.
pub(super) fn colours() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && std::io::stderr().is_terminal()
}
