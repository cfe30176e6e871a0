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
    let plain = |id: &str| localizer.format(id, &Args::new()).text;
    let mut out = format!("# {}\n\n", escape(&plain("index-title")));
    let count = localizer.format("index-count", &Args::new().number("count", entries.len())).text;
    out.push_str(&escape(&count));
    out.push_str("\n\n");
    let columns = ["index-document", "index-language", "index-summaries", "index-lead"];
    let cells: Vec<String> = columns.iter().map(|id| escape(&plain(id))).collect();
    out.push_str(&format!("| {} |\n| --- | --- | --- | --- |\n", cells.join(" | ")));
    for entry in entries {
        let links: Vec<String> = entry
            .summaries
            .iter()
            .map(|(tag, link)| format!("[{}](<{}>)", escape(&language(tag, localizer)), link.replace(['<', '>'], "")))
            .collect();
        out.push_str(&format!(
            "| {} | {} | {} | {} |\n",
            escape(&entry.title),
            escape(&language(&entry.language, localizer)),
            links.join(" · "),
            escape(&entry.lead)
        ));
    }
    out
}

/// The name of a language, or its code where the locale does not know it.
fn language(tag: &str, localizer: &Localizer) -> String {
    let args = Args::new().noun("language", Noun::message(format!("language-{tag}")).or(tag));
    localizer.format("language-name", &args).text
}
