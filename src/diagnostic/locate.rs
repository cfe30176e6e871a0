//! From bytes to lines and columns, as editors count them: from 1, a column for each Unicode scalar value.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Diagnostic, Sources};

/// A place between two characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// The texts that diagnostics point into, each divided into lines once.
pub(super) struct Files<'a> {
    sources: &'a Sources<'a>,
    known: BTreeMap<String, Option<File<'a>>>,
}

impl<'a> Files<'a> {
    pub(super) fn new(sources: &'a Sources<'a>) -> Self {
        Self { sources, known: BTreeMap::new() }
    }

    /// The file of a diagnostic and the stretch it points at, when the diagnostic has one and the text is at hand.
    pub(super) fn find(&mut self, diagnostic: &Diagnostic) -> Option<(&File<'a>, Range<usize>)> {
        let span = diagnostic.span.clone()?;
        let sources = self.sources;
        let file = self
            .known
            .entry(diagnostic.path.clone())
            .or_insert_with(|| sources(&diagnostic.path).map(File::new));
        let file = file.as_ref()?;
        let start = file.boundary(span.start);
        Some((file, start..file.boundary(span.end).max(start)))
    }
}

/// A text and the beginnings of its lines.
pub(super) struct File<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> File<'a> {
    fn new(text: &'a str) -> Self {
        let starts =
            std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The line and the column of a byte.
    pub(super) fn place(&self, at: usize) -> Place {
        let line = self.line_of(at);
        Place { line: line + 1, column: self.text[self.starts[line]..at].chars().count() + 1 }
    }

    /// The lines that a stretch touches, without the last line end, and the number of the first.
    pub(super) fn lines(&self, span: &Range<usize>) -> (Range<usize>, usize) {
        // An end at the beginning of a line touches the line before it only.
        let last = if span.end > span.start { span.end - 1 } else { span.end };
        let (first, last) = (self.line_of(span.start), self.line_of(last));
        let end = self.starts.get(last + 1).map_or(self.text.len(), |next| next - 1);
        let lines = self.text[self.starts[first]..end].trim_end_matches('\r');
        (self.starts[first]..self.starts[first] + lines.len(), first + 1)
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    fn line_of(&self, at: usize) -> usize {
        self.starts.partition_point(|&start| start <= at) - 1
    }

    /// The position itself, or the beginning of the character it lies in, or the end of the text.
    fn boundary(&self, at: usize) -> usize {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}
