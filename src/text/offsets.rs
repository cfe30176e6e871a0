//! The map between the source text and its clean copy: a list of the places where the two differ.

use crate::model::Span;

/// One place where the clean text differs from its source. Between two edits both run in step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Edit {
    /// The stretch of the clean text; empty when characters were dropped.
    pub(super) clean: Span,
    /// The stretch of the source it stands for; empty only where a line end was inserted between two blocks.
    pub(super) source: Span,
}

/// The edits in the order of the text. They never overlap, in the source or in the clean text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct OffsetMap {
    edits: Vec<Edit>,
}

impl OffsetMap {
    /// Notes a further difference, behind all earlier ones.
    pub(super) fn push(&mut self, edit: Edit) {
        self.edits.push(edit);
    }

    /// The position itself, or the beginning of the edit it lies in: characters made together cannot be parted.
    pub(super) fn piece_start(&self, clean: usize) -> usize {
        match self.last_edit(|edit| (edit.clean.start as usize) < clean) {
            Some(edit) if clean < edit.clean.end as usize => edit.clean.start as usize,
            _ => clean,
        }
    }

    /// Forgets the edits of what begins at a position of the clean text, because it is rewritten. Gives the source
    /// position where it begins.
    pub(super) fn rewind(&mut self, clean: u32) -> u32 {
        let source = self.source_start(clean);
        while self.edits.last().is_some_and(|edit| edit.clean.end > clean) {
            self.edits.pop();
        }
        source
    }

    /// The source stretch of a stretch of clean text. What was dropped at either end stays outside.
    pub(super) fn to_source(&self, clean: Span) -> Span {
        let start = self.source_start(clean.start);
        if clean.end <= clean.start {
            return Span::new(start, start);
        }
        Span::new(start, self.source_end(clean.end))
    }

    /// The clean position of a source position. A position inside a changed stretch becomes its beginning.
    pub(super) fn to_clean(&self, source: u32) -> u32 {
        match self.last_edit(|edit| edit.source.start <= source) {
            Some(edit) if source < edit.source.end => edit.clean.start,
            Some(edit) => edit.clean.end + (source - edit.source.end),
            None => source,
        }
    }

    /// The clean stretch of a stretch of the source. A line end inserted at either end stays outside.
    pub(super) fn to_clean_span(&self, source: Span) -> Span {
        let start = self.to_clean(source.start);
        let end = match self.last_edit(|edit| edit.source.start < source.end) {
            Some(edit) if source.end < edit.source.end => edit.clean.end,
            Some(edit) => edit.clean.end + (source.end - edit.source.end),
            None => source.end,
        };
        Span::new(start, end.max(start))
    }

    /// What begins at `clean` begins there in the source: behind anything that was dropped in front of it.
    fn source_start(&self, clean: u32) -> u32 {
        match self.last_edit(|edit| edit.clean.start <= clean) {
            Some(edit) if clean < edit.clean.end => edit.source.start,
            Some(edit) => edit.source.end + (clean - edit.clean.end),
            None => clean,
        }
    }

    /// What ends at `clean` ends there in the source: before anything that was dropped behind it.
    fn source_end(&self, clean: u32) -> u32 {
        match self.last_edit(|edit| edit.clean.start < clean) {
            Some(edit) if clean < edit.clean.end => edit.source.end,
            Some(edit) => edit.source.end + (clean - edit.clean.end),
            None => clean,
        }
    }

    fn last_edit(&self, before: impl Fn(&Edit) -> bool) -> Option<Edit> {
        let count = self.edits.partition_point(|edit| before(edit));
        count.checked_sub(1).map(|last| self.edits[last])
    }
}
