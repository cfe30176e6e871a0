//! The page that leads to all summaries of a run: documents by languages, each with its lead.

use super::markdown::escape;
use crate::l10n::{Args, Localizer, Noun};

/// One document of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexEntry {
    /// The title, or the id where there is none.
    pub title: String,
    /// The language of the document.
    pub language: String,
    /// Locale tag and link of each summary.
    pub summaries: Vec<(String, String)>,
    /// The lead in the language of the index.
    pub lead: String,
}

/// Writes `index.md` in the words of a localizer.
pub fn index(entries: &[IndexEntry], localizer: &Localizer) -> String {
    let count = Args::new().number("count", entries.len());
    let words = |id: &str| escape(&localizer.format(id, &count).text);
    let columns = ["index-document", "index-language", "index-summaries", "index-lead"].map(words);
    let mut lines = vec![
        format!("# {}", words("index-title")),
        String::new(),
        words("index-count"),
        String::new(),
        row(&columns),
        row(&["---"; 4]),
    ];
    for entry in entries {
        let links: Vec<String> =
            entry.summaries.iter().map(|(tag, target)| link(tag, target, localizer)).collect();
        lines.push(row(&[
            escape(&entry.title),
            escape(&language(&entry.language, localizer)),
            links.join(" \u{b7} "),
            escape(&entry.lead),
        ]));
    }
    lines.join("\n") + "\n"
}

fn row<S: AsRef<str>>(cells: &[S]) -> String {
    let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    format!("| {} |", cells.join(" | "))
}

fn link(tag: &str, target: &str, localizer: &Localizer) -> String {
    format!("[{}](<{}>)", escape(&language(tag, localizer)), target.replace(['<', '>'], ""))
}

/// The name of a language, or its code where the locale does not know it.
fn language(tag: &str, localizer: &Localizer) -> String {
    let args = Args::new().noun("language", Noun::message(format!("language-{tag}")).or(tag));
    localizer.format("language-name", &args).text
}
