//! A page of HTML enters; the text of its article leaves, in blocks.
//!
//! The page is read once by a tokenizer that takes time in proportion to its length, whatever it holds ([`scan`]).
//! That gives the blocks, and a plain skeleton of the page, on which an implementation of Readability decides which
//! of the blocks are the article ([`select`]). So no text goes through a tree that could change it: readings of
//! ideographs stay out, and a letter in an element of its own stays in its word.

mod charset;
mod element;
mod facts;
mod piece;
mod scan;
mod select;
mod skeleton;

use super::outline::Outline;
use super::{Content, IngestError, Raw, Reader, decode};

/// In bytes: what is longer is no line with an author and a day.
const LONGEST_STAMP: usize = 300;

/// Reads `text/html`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Html;

impl Reader for Html {
    fn accepts(&self, media_type: &str) -> bool {
        matches!(media_type, "text/html" | "application/xhtml+xml")
    }

    fn read(&self, raw: Raw<'_>) -> Result<Content, IngestError> {
        let declared = charset::declared(raw.bytes);
        let decoded = decode(raw.bytes, raw.encoding.or(declared.as_deref())).check(raw)?;
        let mut content = content(&decoded.text);
        decoded.encoding.name().clone_into(&mut content.encoding);
        content.remarks = decoded.remarks_in(&content.text);
        Ok(content)
    }
}

fn content(source: &str) -> Content {
    let page = scan::scan(source);
    let mut outline = Outline::default();
    let mut stamp = None;
    for piece in select::article(&page) {
        let before = outline.len();
        outline.push(&piece.text);
        outline.end_block(piece.kind);
        if piece.is_stamp && piece.text.len() < LONGEST_STAMP && outline.len() > before {
            stamp = stamp.or(Some(before));
        }
    }
    let title = outline.title().filter(|_| page.has_main_heading()).or(page.facts.title);
    let (text, blocks) = outline.finish();
    let stamp = stamp.map(|block| blocks[block].span);
    let published = page.facts.published.map(|found| found.day);
    Content {
        text,
        blocks,
        title,
        published,
        stamp,
        language: page.facts.language,
        ..Content::default()
    }
}
