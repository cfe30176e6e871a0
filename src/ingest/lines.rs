//! What a line of typed text looks like: how wide it is, whether it ends a sentence or begins an item of a list.

use std::ops::Range;

/// One line of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// Where its text begins.
    pub(super) start: usize,
    /// Its text, without the blanks around it.
    pub(super) text: &'a str,
    /// The width of the blanks before it, in columns.
    pub(super) indent: usize,
    /// The width of its text, in columns.
    pub(super) width: usize,
}

impl<'a> Line<'a> {
    /// The line that is `range` of `text`.
    pub(super) fn new(text: &'a str, range: Range<usize>) -> Self {
        let whole = &text[range.clone()];
        let body = whole.trim_start_matches(is_blank);
        let indent = &whole[..whole.len() - body.len()];
        let start = range.start + indent.len();
        let body = body.trim_end_matches(is_blank);
        let indent = indent.chars().map(|c| if c == '\t' { 4 } else { columns(c) }).sum();
        Self { start, text: body, indent, width: width(body) }
    }

    /// Where its text ends.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether there is nothing on it.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether it ends with the end of a sentence.
    pub(super) fn ends_sentence(&self) -> bool {
        let inner = self.text.trim_end_matches(|c| is_closer(c) || is_blank(c));
        inner.ends_with(['.', '!', '?', '\u{2026}', '\u{3002}', '\u{ff01}', '\u{ff1f}', '\u{ff0e}'])
    }

    /// Whether it begins with a small Latin letter, as no paragraph does.
    pub(super) fn begins_small(&self) -> bool {
        self.text.starts_with(char::is_lowercase)
    }

    /// Whether it begins with a bullet or a number as an item of a list does.
    pub(super) fn is_item(&self) -> bool {
        let Some(first) = self.text.chars().next() else { return false };
        let rest = &self.text[first.len_utf8()..];
        match first {
            '-' | '*' | '+' | '\u{2013}' | 'o' | '\u{b7}' => rest.starts_with([' ', '\t']),
            '\u{2022}'
            | '\u{2023}'
            | '\u{25aa}'..='\u{25cf}'
            | '\u{30fb}'
            | '\u{2460}'..='\u{2473}' => true,
            '(' | '\u{ff08}' => {
                after_number(rest).is_some_and(|rest| rest.starts_with([')', '\u{ff09}']))
            }
            _ => after_number(self.text).is_some_and(|rest| {
                let after_mark = rest.strip_prefix(['.', ')', '\u{ff09}', '\u{ff0e}', '/']);
                rest.starts_with('\u{3000}')
                    || after_mark
                        .is_some_and(|after| after.starts_with(|c| is_blank(c) || c > '\u{2e80}'))
            }),
        }
    }
}

/// What follows a number of up to three digits at the beginning of a text.
fn after_number(text: &str) -> Option<&str> {
    let rest = text
        .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '\u{ff10}'..='\u{ff19}'));
    let digits = text[..text.len() - rest.len()].chars().count();
    (1..=3).contains(&digits).then_some(rest)
}

/// Blanks of every width, and what cannot be seen.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{feff}')
}

fn is_closer(character: char) -> bool {
    matches!(
        character,
        '"' | '\''
            | ')'
            | ']'
            | '\u{bb}'
            | '\u{2019}'
            | '\u{201d}'
            | '\u{300d}'
            | '\u{300f}'
            | '\u{ff09}'
    )
}

/// The width of a text in columns of a terminal or a typewriter.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

/// Ideographs, kana and full-width signs take two columns, combining marks none.
pub(super) fn columns(character: char) -> usize {
    match character {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' => 2,
        '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{3ffff}' => 2,
        _ => 1,
    }
}
