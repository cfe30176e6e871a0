//! What several suites need: pages from plain text, places in files, the embedded rules.

#![allow(dead_code, reason = "each suite uses its own part of this file")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use trilogue::diagnostic::Diagnostic;
use trilogue::ingest::{Block, BlockKind, Input, Page, from_text, read};
use trilogue::model::{Document, Span};
use trilogue::pipeline::{Given, Pipeline};
use trilogue::rules::files::RuleSources;

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether accepted files are to be written anew: `BLESS=1 cargo test`.
pub(crate) fn is_blessing() -> bool {
    std::env::var_os("BLESS").is_some_and(|value| value == "1")
}

/// The embedded rules. Each language is loaded when it is first asked for.
pub(crate) fn embedded() -> &'static Pipeline {
    static EMBEDDED: LazyLock<Pipeline> =
        LazyLock::new(|| Pipeline::new(RuleSources::embedded()).0);
    &EMBEDDED
}

/// A page whose whole text is one paragraph, whatever its lines look like.
pub(crate) fn paragraph(text: &str) -> Page {
    let block = Block { span: span(0..text.len()), kind: BlockKind::Paragraph };
    Page { blocks: vec![block], title: None, ..from_text(text) }
}

/// A range of bytes as a span.
pub(crate) fn span(range: Range<usize>) -> Span {
    let position = |at: usize| u32::try_from(at).expect("test texts are short");
    Span::new(position(range.start), position(range.end))
}

/// The files below a folder, in order.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("the entry of a folder that can be read").path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

/// An article of `input/`.
pub(crate) struct Article {
    /// Its file name.
    pub(crate) name: String,
    /// What was read.
    pub(crate) page: Page,
}

impl Article {
    /// Its name without what stands behind the last dot.
    pub(crate) fn stem(&self) -> &str {
        self.name.rsplit_once('.').map_or(self.name.as_str(), |(stem, _)| stem)
    }

    /// What a pipeline finds in it.
    pub(crate) fn extracted(&self, pipeline: &Pipeline) -> Document {
        pipeline.run(&self.page, &Given { id: self.name.clone(), ..Given::default() })
    }
}

/// The articles of `input/`, in order.
pub(crate) fn articles() -> Vec<Article> {
    files_below(&root().join("input"))
        .into_iter()
        .map(|path| {
            let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
            let bytes =
                std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let input = Input { path: Some(name.clone()), bytes, ..Input::default() };
            let page = read(&input).unwrap_or_else(|error| panic!("{error}"));
            Article { name, page }
        })
        .collect()
}

/// `line:column` of a byte, both counted from one, the column in characters.
pub(crate) fn line_and_column(text: &str, at: usize) -> String {
    let before = &text[..at.min(text.len())];
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let column = before[line_start..].chars().count() + 1;
    format!("{}:{column}", before.matches('\n').count() + 1)
}

/// A diagnostic in one or two lines, with its place in its file.
pub(crate) fn describe(diagnostic: &Diagnostic, texts: &BTreeMap<String, String>) -> String {
    let mut out = diagnostic.path.clone();
    if let (Some(span), Some(text)) = (&diagnostic.span, texts.get(&diagnostic.path)) {
        write!(out, ":{}", line_and_column(text, span.start)).expect("a String takes all");
    }
    write!(out, ": {}", diagnostic.message).expect("a String takes all");
    if let Some(help) = &diagnostic.help {
        write!(out, "\n    help: {help}").expect("a String takes all");
    }
    out
}

/// Compares a text with the accepted one in a file; `BLESS=1` accepts it.
pub(crate) fn check_golden(path: &Path, found: &str) -> Result<(), String> {
    if is_blessing() {
        return std::fs::write(path, found).map_err(|error| format!("{}: {error}", path.display()));
    }
    let accepted = std::fs::read_to_string(path).unwrap_or_default();
    match difference(&accepted, found) {
        None => Ok(()),
        Some(difference) => Err(format!(
            "{difference}\nIf what is found now is right, accept it with BLESS=1 and read {} line by line.",
            path.strip_prefix(root()).unwrap_or(path).display()
        )),
    }
}

/// The differences of two texts, line by line; `None` where they are equal.
pub(crate) fn difference(wanted: &str, got: &str) -> Option<String> {
    (wanted != got).then(|| {
        similar::TextDiff::from_lines(wanted, got)
            .unified_diff()
            .context_radius(2)
            .header("accepted", "found now")
            .to_string()
    })
}
