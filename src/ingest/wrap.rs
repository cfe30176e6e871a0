//! Which line ends lie inside a paragraph. Mail and old pages are wrapped at some 72 columns; text copied from the
//! web has one paragraph a line, with or without blank lines between them. Nothing says which, but it shows.

use super::lines::{Line, columns, width};

/// In columns: a line that is longer was not wrapped.
const WIDEST: usize = 130;

/// In columns: lines that are shorter are verses, addresses or lists.
const NARROWEST: usize = 36;

/// In columns: titles of Japanese are shorter than this, and lines of wrapped text longer.
const WIDE_TITLE: usize = 60;

/// For each line but the last, whether it goes on in the next one.
pub(super) fn joins(lines: &[Line<'_>]) -> Vec<bool> {
    let mut joins = vec![false; lines.len().saturating_sub(1)];
    let groups = groups(lines);
    // What some paragraphs show clearly helps to decide about the short ones.
    let page = groups.iter().filter_map(|group| wrapped_at(&lines[group.clone()])).max();
    for group in groups {
        let limit = match (wrapped_at(&lines[group.clone()]), page) {
            (Some(own), Some(page)) if page <= own + 8 => Some(page),
            (Some(own), _) => Some(own),
            (None, page) => page.filter(|&page| widest(&lines[group.clone()]) <= page),
        };
        for at in group.start..group.end - 1 {
            let (line, next) = (&lines[at], &lines[at + 1]);
            let is_wrapped = limit.is_some_and(|limit| {
                // People who edit wrapped text by hand leave lines somewhat short, but not at the end of a sentence.
                let slack = if line.ends_sentence() { 0 } else { limit / 8 };
                is_full(line, next, limit - slack)
            });
            let follows_join = at > group.start && joins[at - 1];
            joins[at] = !next.is_item() && (is_wrapped || is_continued(line, next, follows_join));
        }
    }
    joins
}

/// The groups of lines that no blank line and no indentation divides.
fn groups(lines: &[Line<'_>]) -> Vec<std::ops::Range<usize>> {
    let mut groups = Vec::new();
    let mut start = 0;
    for at in 1..=lines.len() {
        let ends = at == lines.len()
            || lines[at].is_empty()
            || lines[at - 1].is_empty()
            || (lines[at].indent > lines[at - 1].indent && !lines[at - 1].is_item())
            || (lines[at].indent > 0
                && lines[at].indent <= lines[at - 1].indent
                && is_indented_paragraphs(lines, at));
        if ends {
            if !lines[start].is_empty() {
                groups.push(start..at);
            }
            start = at;
        }
    }
    groups
}

/// Whether the line and the one before it are paragraphs of one line, each indented, and not a paragraph set in.
fn is_indented_paragraphs(lines: &[Line<'_>], at: usize) -> bool {
    lines[at - 1].ends_sentence() && lines[at].indent <= 4
}

/// The width at which a group of lines was wrapped, if it was: most lines end no sentence, as paragraphs do, and
/// nearly all of these are so full that the first word of the next did not fit.
fn wrapped_at(group: &[Line<'_>]) -> Option<usize> {
    let breaks: Vec<_> = group.windows(2).filter(|pair| !pair[1].is_item()).collect();
    let limit = widest(group);
    if breaks.is_empty() || !(NARROWEST..=WIDEST).contains(&limit) {
        return None;
    }
    let running: Vec<_> = breaks.iter().filter(|pair| !pair[0].ends_sentence()).collect();
    let full = running.iter().filter(|pair| is_full(&pair[0], &pair[1], limit)).count();
    let last = group.last()?;
    // Two or three lines of like length may be chance, or a title and its first sentence.
    let is_told = breaks.len() > 3
        || (last.ends_sentence() && breaks.iter().any(|pair| runs_on(&pair[0], &pair[1])));
    (full * 4 >= running.len() * 3 && running.len() * 2 >= breaks.len() && is_told).then_some(limit)
}

/// Whether a line looks unfinished: it ends with a hyphen or with a small word, as no title does, or the next line
/// begins small. A line of Japanese shows nothing but its length, and titles are shorter.
fn runs_on(line: &Line<'_>, next: &Line<'_>) -> bool {
    let last = line.text.rsplit([' ', '\'', '\u{2019}']).next().unwrap_or_default();
    let is_small = !last.is_empty() && last.len() <= 3 && last.chars().all(char::is_lowercase);
    let is_wide = next.text.chars().next().map_or(0, columns) == 2;
    is_small
        || next.begins_small()
        || line.text.ends_with('-')
        || (is_wide && line.width >= WIDE_TITLE)
}

/// Whether the first word of the next line would not have fitted on this one.
fn is_full(line: &Line<'_>, next: &Line<'_>, limit: usize) -> bool {
    let first = next.text.chars().next().map_or(0, columns);
    // Text without blanks is wrapped anywhere, but for a few signs that may not begin a line.
    let needed =
        if first == 2 { 4 } else { 1 + width(next.text.split(' ').next().unwrap_or_default()) };
    line.width + needed > limit
}

/// Whether the words themselves show that the line goes on.
fn is_continued(line: &Line<'_>, next: &Line<'_>, follows_join: bool) -> bool {
    let is_list = line.text.ends_with([':', ';', '\u{ff1a}', '\u{ff1b}'])
        || (line.begins_small() && next.begins_small() && !follows_join);
    let is_open = line.text.ends_with([',', '\u{3001}', '\u{ff0c}']);
    !line.ends_sentence()
        && !is_list
        && (is_open || (next.begins_small() && line.width >= NARROWEST))
}

fn widest(lines: &[Line<'_>]) -> usize {
    lines.iter().map(|line| line.width).max().unwrap_or(0)
}
