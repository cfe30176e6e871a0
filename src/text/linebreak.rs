//! What a line break inside a paragraph stands for: a blank, nothing, or the division of a word.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::classify::{Fate, fate};

/// What a line break becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Join {
    /// A blank: the language parts its words so.
    Blank,
    /// Nothing: the language writes without blanks, or a compound goes on behind its hyphen.
    Nothing,
    /// Nothing, and the hyphen before it goes too: it divided a word.
    WithoutHyphen,
}

/// Decides about the line breaks of one text. What it has to know about the whole text is found out when a break
/// first asks for it.
pub(super) struct LineBreaks<'a> {
    source: &'a str,
    mostly_unspaced: OnceCell<bool>,
    words: OnceCell<HashSet<String>>,
}

impl<'a> LineBreaks<'a> {
    /// For the breaks of `source`.
    pub(super) fn new(source: &'a str) -> Self {
        Self { source, mostly_unspaced: OnceCell::new(), words: OnceCell::new() }
    }

    /// What the break between two stretches of the text becomes. `before` ends with its last character and `after`
    /// begins with its first; neither is empty.
    pub(super) fn join(&self, before: &str, after: &str) -> Join {
        if before.ends_with('\u{ad}') {
            return Join::Nothing;
        }
        let mut backwards =
            before.chars().rev().filter(|&c| !matches!(fate(c), Fate::Drop | Fate::Select));
        let (Some(last), Some(first)) = (backwards.next(), after.chars().next()) else {
            return Join::Blank;
        };
        match (is_unspaced(last), is_unspaced(first)) {
            (true, true) => Join::Nothing,
            (true, false) | (false, true) if self.is_mostly_unspaced() => Join::Nothing,
            (false, false) if matches!(last, '-' | '\u{2010}' | '\u{2011}') => {
                if !(backwards.next().is_some_and(char::is_alphanumeric) && first.is_alphanumeric())
                {
                    Join::Blank
                } else if first.is_lowercase() && self.is_divided_word(before, after) {
                    Join::WithoutHyphen
                } else {
                    Join::Nothing
                }
            }
            _ => Join::Blank,
        }
    }

    /// Whether the text is written without blanks: a break between 5月 and a digit is then none between words.
    fn is_mostly_unspaced(&self) -> bool {
        *self.mostly_unspaced.get_or_init(|| {
            let unspaced = self.source.chars().filter(|&c| is_unspaced(c)).count();
            let latin = self.source.bytes().filter(u8::is_ascii_alphabetic).count();
            // A character of Japanese does the work of two or three letters.
            unspaced * 2 >= latin
        })
    }

    /// Whether the hyphen at the end of a line divides a word. The text itself is the dictionary: it must have the
    /// word elsewhere, and must not have it with the hyphen. So « cessez-/le-feu » keeps its own.
    fn is_divided_word(&self, before: &str, after: &str) -> bool {
        let words = self.words.get_or_init(|| words(self.source));
        let head = before.trim_end_matches(|c: char| !c.is_alphanumeric());
        let head = &head
            [head.rfind(|c: char| !c.is_alphanumeric()).map_or(0, |at| at + width_at(head, at))..];
        let tail = &after[..after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len())];
        words.contains(&format!("{head}{tail}").to_lowercase())
            && !words.contains(&format!("{head}-{tail}").to_lowercase())
    }
}

/// Every word of the text in lower case: compounds as a whole, and their parts.
fn words(source: &str) -> HashSet<String> {
    let compounds = source.split(|c: char| !c.is_alphanumeric() && c != '-');
    let parts = source.split(|c: char| !c.is_alphanumeric());
    compounds.chain(parts).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn width_at(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

/// Whether a character belongs to a script that parts its words by nothing: ideographs, kana, and the signs set
/// full-width among them.
fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{2e80}'..='\u{2fd5}' | '\u{3001}'..='\u{3098}' | '\u{309b}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3220}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff9d}' | '\u{ffe0}'..='\u{ffee}'
        | '\u{20000}'..='\u{3ffff}')
}
