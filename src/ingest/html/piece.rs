//! A page as it was scanned: its pieces of text, each with what the page says about the place it stands in.

use super::facts::Facts;
use super::skeleton::Skeleton;
use crate::ingest::BlockKind;
use crate::ingest::outline::LINE_END;

/// A page as it was scanned.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) pieces: Vec<Piece>,
    pub(super) skeleton: Skeleton,
    pub(super) facts: Facts,
}

impl Page {
    /// Whether the page marks its title.
    pub(super) fn has_main_heading(&self) -> bool {
        self.pieces.iter().any(|piece| piece.kind == BlockKind::Heading(1) && !piece.is_furniture)
    }
}

/// The text of one block.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) kind: BlockKind,
    pub(super) text: String,
    /// How many bytes of the text are links.
    pub(super) linked: usize,
    pub(super) is_furniture: bool,
    pub(super) in_article: bool,
    /// Whether the page calls it the author's line or the day of publication.
    pub(super) is_stamp: bool,
}

impl Piece {
    /// Whether the block but points to another page: a label with a colon, then a link.
    pub(super) fn is_pointer(&self) -> bool {
        let text = self.text.trim();
        let label = text.split([':', '\u{ff1a}']).next().unwrap_or_default();
        self.linked * 2 > text.len()
            && label.len() < text.len()
            && text.len() - label.len() <= self.linked + 8
    }

    /// Whether the block is nothing but links, and neither a heading nor a sentence.
    pub(super) fn is_button(&self) -> bool {
        let is_heading = matches!(self.kind, BlockKind::Heading(_));
        !is_heading && !self.ends_sentence() && self.linked + 1 >= self.text.trim().len()
    }

    fn ends_sentence(&self) -> bool {
        self.text.trim_end().ends_with(['.', '!', '?', '\u{2026}', '\u{3002}'])
    }

    /// Whether the block is a sentence and no link.
    pub(super) fn is_lead(&self) -> bool {
        self.ends_sentence() && self.text.len() > 60 && self.linked == 0 && !self.is_furniture
    }
}

/// Adds text as a browser shows it: a run of blanks is one. One with a line end stays a line end, since only the
/// language tells whether it parts two words.
pub(super) fn push_collapsed(out: &mut String, text: &str) {
    for part in text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
        let word = part.trim_end_matches(|c: char| c.is_ascii_whitespace());
        out.push_str(word);
        let Some(blank) = part[word.len()..].chars().next() else { continue };
        let blank = if matches!(blank, '\n' | '\r') { '\n' } else { ' ' };
        if out.ends_with(' ') && blank == '\n' {
            out.pop();
        }
        if !out.is_empty() && !out.ends_with([' ', '\n', LINE_END]) {
            out.push(blank);
        }
    }
}
