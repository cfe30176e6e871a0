//! Shows findings about rules and locales in the form the arguments ask for.

use std::collections::BTreeMap;
use std::io::IsTerminal as _;

use super::args::{Common, Format};
use super::exit::say;
use crate::diagnostic::human::Colours;
use crate::diagnostic::{Diagnostic, github, human, json};

/// Writes findings to standard error; `texts` gives the files they stand in, and is asked only when there are any.
pub(super) fn show(
    common: &Common,
    diagnostics: &[Diagnostic],
    texts: impl FnOnce() -> BTreeMap<String, String>,
) {
    if diagnostics.is_empty() {
        return;
    }
    let texts = texts();
    let sources = |path: &str| texts.get(path).map(String::as_str);
    let colours = if colours() { Colours::On } else { Colours::Off };
    let text = match common.format {
        Format::Human => human::render(diagnostics, &sources, colours),
        Format::Github => github::render(diagnostics, &sources),
        // The forms for other programs are those of `check`; here they are one object a finding.
        Format::Json | Format::Jsonl | Format::Sarif | Format::Junit | Format::Markdown => {
            json::render_lines(diagnostics, &sources)
        }
    };
    say(text.trim_end());
}

/// Whether standard error takes colours.
pub(super) fn colours() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && std::io::stderr().is_terminal()
}
