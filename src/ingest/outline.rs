//! Collects the text of a page with markup: blocks come in as pieces and leave as one text with their places in it.

use super::lines::Line;
use super::{Block, BlockKind, plain};
use crate::text::span;

/// A line end that the author typed or marked (`<br>`), against one that only wraps the source.
pub(super) const LINE_END: char = '\u{2028}';

/// The text and the blocks of a page, as they grow.
#[derive(Debug, Default)]
pub(super) struct Outline {
    text: String,
    blocks: Vec<Block>,
    block: String,
}

impl Outline {
    /// Adds to the block that is open.
    pub(super) fn push(&mut self, text: &str) {
        self.block.push_str(text);
    }

    /// Ends a line within the block that is open.
    pub(super) fn end_line(&mut self) {
        self.block.push(LINE_END);
    }

    /// How many blocks are closed.
    #[cfg(feature = "html")]
    pub(super) fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Closes the block that is open. Lines that the author ended are blocks of their own, unless the page was
    /// wrapped that way, which old pages were.
    pub(super) fn end_block(&mut self, kind: BlockKind) {
        let block = std::mem::take(&mut self.block);
        if !block.contains(LINE_END) {
            self.add(&block, kind);
            return;
        }
        let mut start = 0;
        let mut lines = Vec::new();
        for line in block.split(LINE_END) {
            lines.push(Line::new(&block, start..start + line.len()));
            start += line.len() + LINE_END.len_utf8();
        }
        for part in plain::blocks_of(&lines) {
            self.add(&block[part.span.range()].replace(LINE_END, "\n"), kind);
        }
    }

    fn add(&mut self, block: &str, kind: BlockKind) {
        let block = block.trim();
        if block.is_empty() {
            return;
        }
        if let Some(last) = self.blocks.last() {
            let is_row =
                last.kind == kind && matches!(kind, BlockKind::ListItem | BlockKind::TableCell);
            self.text.push_str(if is_row { "\n" } else { "\n\n" });
        }
        let start = self.text.len();
        self.text.push_str(block);
        self.blocks.push(Block { span: span(start..self.text.len()), kind });
    }

    /// The text of the first heading of the highest level.
    pub(super) fn title(&self) -> Option<String> {
        let level = |block: &Block| match block.kind {
            BlockKind::Heading(level) => Some(level),
            _ => None,
        };
        let highest = self.blocks.iter().filter_map(level).min()?;
        let heading = self.blocks.iter().find(|block| level(block) == Some(highest))?;
        Some(self.text[heading.span.range()].split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The text and its blocks.
    pub(super) fn finish(self) -> (String, Vec<Block>) {
        (self.text, self.blocks)
    }
}
