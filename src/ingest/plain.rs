//! Plain text enters and its paragraphs leave. The text itself stays as it is.

use super::lines::{Line, is_blank};
use super::{Block, BlockKind, Content, IngestError, Raw, Reader, decode, title, wrap};
use crate::text::span;

/// Reads `text/plain`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Plain;

impl Reader for Plain {
    fn accepts(&self, media_type: &str) -> bool {
        // A media type that nobody knows is still worth a try: what is no text is found out by its characters.
        media_type.starts_with("text/") && !matches!(media_type, "text/html" | "text/markdown")
            || media_type == "application/octet-stream"
    }

    fn read(&self, raw: Raw<'_>) -> Result<Content, IngestError> {
        let decoded = decode(raw.bytes, raw.encoding).check(raw)?;
        let mut content = content(decoded.text);
        decoded.encoding.name().clone_into(&mut content.encoding);
        content.remarks = decoded.remarks;
        Ok(content)
    }
}

/// The blocks and the title of a plain text.
pub(super) fn content(text: String) -> Content {
    let mut blocks = blocks(&text);
    let title = title::find(&text, &mut blocks);
    Content { text, blocks, title, ..Content::default() }
}

/// The paragraphs of a text, and the items of its lists.
fn blocks(text: &str) -> Vec<Block> {
    blocks_of(&lines(text))
}

/// The blocks that lines form.
pub(super) fn blocks_of(lines: &[Line<'_>]) -> Vec<Block> {
    let joins = wrap::joins(lines);
    let mut blocks = Vec::new();
    let mut first = 0;
    for at in 0..lines.len() {
        if joins.get(at) == Some(&true) {
            continue;
        }
        if !lines[first].is_empty() {
            let kind =
                if lines[first].is_item() { BlockKind::ListItem } else { BlockKind::Paragraph };
            blocks.push(Block { span: span(lines[first].start..lines[at].end()), kind });
        }
        first = at + 1;
    }
    blocks
}

/// The lines of a text, whichever way they end. A page break ends one, too.
fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for (end, mark) in text.match_indices(['\n', '\r', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        // The line feed of CR LF ends no line of its own.
        if !(mark == "\n" && text[..end].ends_with('\r')) {
            lines.push(Line::new(text, start..end));
        }
        start = end + mark.len();
    }
    if text[start..].contains(|c| !is_blank(c)) {
        lines.push(Line::new(text, start..text.len()));
    }
    lines
}
