//! What a check sees besides the thing it looks at, and how it says what it found.

use std::ops::Range;

use super::catalogue::Rule;
use super::entry::{Entry, Piece};
use super::file::File;
use super::finding::Finding;
use super::locale::Locale;

/// The surroundings of a check.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a, 't> {
    /// The locale that is checked.
    pub locale: &'a Locale<'t>,
    /// The locale it is translated from; `None` when it is the same.
    pub source: Option<&'a Locale<'t>>,
    /// The file that is checked.
    pub file: &'a File<'t>,
}

/// A piece and its translation.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a, 't> {
    /// The file of the original.
    pub source_file: &'a File<'t>,
    /// The entry of the original.
    pub source_entry: &'a Entry<'t>,
    /// The original.
    pub source: &'a Piece<'t>,
    /// The entry of the translation.
    pub entry: &'a Entry<'t>,
    /// The translation.
    pub piece: &'a Piece<'t>,
}

impl Scene<'_, '_> {
    /// A finding at a place of the file.
    pub fn at(
        &self,
        rule: &'static Rule,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> Finding {
        let mut finding =
            Finding::about_file(rule, &self.file.source.path, &self.locale.name, message.into());
        finding.start = Some(self.file.place(span.start));
        finding.end = Some(self.file.place(span.end));
        finding.span = Some(span);
        finding
    }

    /// A finding in an entry.
    pub fn in_entry(
        &self,
        rule: &'static Rule,
        entry: &Entry<'_>,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> Finding {
        self.at(rule, span, message).of(entry.id)
    }

    /// A finding in a piece of an entry.
    pub fn in_piece(
        &self,
        rule: &'static Rule,
        entry: &Entry<'_>,
        piece: &Piece<'_>,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> Finding {
        let mut finding = self.in_entry(rule, entry, span, message);
        finding.attribute = piece.attribute_name().map(str::to_owned);
        finding
    }
}

impl Pair<'_, '_> {
    /// The line of the translation that stands where something stands in the original; the first line when the two
    /// have not as many.
    pub fn line_like(&self, file: &File<'_>, at: usize) -> Range<usize> {
        let lines =
            |file: &File<'_>, span: &Range<usize>| file.line(span.end) - file.line(span.start);
        let first = file.line(self.piece.span.start);
        let same = lines(file, &self.piece.span) == lines(self.source_file, &self.source.span);
        let below =
            self.source_file.line(at).saturating_sub(self.source_file.line(self.source.span.start));
        let whole =
            if same && below > 0 { file.line_span(first + below) } else { file.line_span(first) };
        whole.start.max(self.piece.span.start).min(whole.end)
            ..whole.end.min(self.piece.span.end).max(whole.start)
    }
}
