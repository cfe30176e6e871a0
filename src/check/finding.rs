//! What a check says about one place of one file.

use std::ops::Range;

use super::catalogue::Rule;
use crate::diagnostic::Severity;

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The entry of the catalogue it belongs to.
    pub rule: &'static Rule,
    /// How much it matters, after the settings.
    pub severity: Severity,
    /// The file, below the checked folder, with `/`.
    pub file: String,
    /// The locale of the file.
    pub locale: String,
    /// The very characters, in bytes of the decoded file; `None` when the whole file, or something absent, is meant.
    pub span: Option<Range<usize>>,
    /// Where the span begins.
    pub start: Option<Place>,
    /// Where it ends.
    pub end: Option<Place>,
    /// The message or term; a term has its `-`.
    pub id: Option<String>,
    /// The attribute, when it is one.
    pub attribute: Option<String>,
    /// What is wrong.
    pub message: String,
    /// The next thing to do.
    pub help: Option<String>,
    /// The change that mends it, where there is one right change.
    pub fix: Option<Fix>,
}

/// A line and a column, counted from one; a column is a Unicode scalar value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub col: usize,
}

/// A change of the file's text: all of it or nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fix {
    /// The stretches that are replaced, from the first to the last.
    pub edits: Vec<Edit>,
}

/// One replacement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The stretch that is replaced.
    pub span: Range<usize>,
    /// What stands there afterwards.
    pub text: String,
}

impl Fix {
    /// A single replacement.
    pub fn one(span: Range<usize>, text: impl Into<String>) -> Self {
        Self { edits: vec![Edit { span, text: text.into() }] }
    }
}

impl Finding {
    /// A finding about a whole file, or about something that is not there.
    pub fn about_file(rule: &'static Rule, file: &str, locale: &str, message: String) -> Self {
        Self {
            rule,
            severity: rule.severity,
            file: file.to_owned(),
            locale: locale.to_owned(),
            span: None,
            start: None,
            end: None,
            id: None,
            attribute: None,
            message,
            help: None,
            fix: None,
        }
    }

    /// The same, with the next thing to do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, with a change of its own span.
    #[must_use]
    pub fn with_fix(mut self, text: impl Into<String>) -> Self {
        self.fix = self.span.clone().map(|span| Fix::one(span, text));
        self
    }

    /// The same, about a message.
    #[must_use]
    pub fn of(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What findings are sorted by.
    pub(super) fn key(&self) -> (&str, usize, &str, Option<&str>, &str) {
        let at = self.span.as_ref().map_or(0, |span| span.start);
        (&self.file, at, self.rule.code, self.id.as_deref(), &self.message)
    }
}
