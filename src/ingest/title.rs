//! The title of a page that does not mark it: a line of its own before the text begins.

use super::lines::{Line, width};
use super::{Block, BlockKind};

/// In columns: a line that is shorter names a section or a day.
const SHORTEST: usize = 25;

/// In columns: a line that is longer is text.
const LONGEST: usize = 300;

/// The title of a page in plain text, and its blocks marked as headings. Menus and credits may stand before it; it is
/// the first line of its own that is long enough, or else the only one.
pub(super) fn find(text: &str, blocks: &mut [Block]) -> Option<String> {
    let line = |block: &Block| Line::new(text, block.span.range());
    let stands_alone = |block: &Block| {
        let line = line(block);
        let is_line = block.kind == BlockKind::Paragraph
            && !line.text.contains('\n')
            && line.width <= LONGEST;
        is_line && !line.ends_sentence()
    };
    if blocks.len() < 2 {
        return None;
    }
    let head = blocks.windows(2).take_while(|pair| !is_prose(&line(&pair[0])));
    // A line in the midst of others is one of a list or of a letter head.
    let apart = head.filter(|pair| pair[0] == blocks[0] || has_blank_line(text, pair));
    let candidates: Vec<&[Block]> =
        apart.filter(|pair| stands_alone(&pair[0]) && !is_menu(line(&pair[0]).text)).collect();
    let only = || match candidates.as_slice() {
        [only]
            if has_blank_line(text, only) && !line(&only[0]).text.starts_with(char::is_numeric) =>
        {
            Some(only)
        }
        _ => None,
    };
    let long = candidates.iter().find(|pair| line(&pair[0]).width >= SHORTEST);
    let title = long.or_else(only).map(|pair| &pair[0]).or_else(|| set_apart(text, blocks))?;
    let title = line(title).text.to_owned();
    for block in blocks.iter_mut().filter(|block| text[block.span.range()] == title) {
        block.kind = BlockKind::Heading(1);
    }
    Some(title)
}

/// The first block, when it is the only one that a blank line follows: then it is a title even with a full stop.
fn set_apart<'a>(text: &str, blocks: &'a [Block]) -> Option<&'a Block> {
    let first = blocks.first().filter(|first| !text[first.span.range()].contains('\n'))?;
    let mut pairs = blocks.windows(2).map(|pair| has_blank_line(text, pair));
    let is_apart =
        blocks.len() > 3 && pairs.next() == Some(true) && !pairs.any(|is_apart| is_apart);
    (is_apart && width(&text[first.span.range()]) <= 6 * SHORTEST).then_some(first)
}

fn has_blank_line(text: &str, pair: &[Block]) -> bool {
    text[pair[0].span.end as usize..pair[1].span.start as usize].matches('\n').count() > 1
}

/// Whether the text has begun: with a sentence, or with a line that a list follows.
fn is_prose(line: &Line<'_>) -> bool {
    let leads_on = line.text.ends_with([':', ';', ',', '\u{ff1a}', '\u{ff1b}', '\u{3001}']);
    leads_on || (line.ends_sentence() && line.width >= 2 * SHORTEST)
}

/// Whether a line is a row of links: a menu, a path of pages, a row of buttons.
fn is_menu(text: &str) -> bool {
    let parts: Vec<&str> =
        text.split(['|', '\u{ff5c}', '>', '\u{203a}', '\u{bb}', '\u{2022}', '\u{b7}']).collect();
    parts.len() > 1 && parts.iter().all(|part| width(part.trim()) < SHORTEST + 5)
        || text.contains("  ") && text.split("  ").all(|part| width(part.trim()) < SHORTEST)
}
