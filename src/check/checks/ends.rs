//! The mark at the end: kept in most translations of a project, dropped in some.

use std::ops::Range;

use crate::check::language::{DATA, Language};
use crate::check::prose::{MASK, Prose};
use crate::check::scene::Pair;
use crate::check::shown::PLACEABLE;

/// What became of the mark at the end of the original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) enum End {
    /// The translation has one.
    Kept(char),
    /// The translation ends with a word, of which the last character is given by its place in the file.
    Dropped(char, Range<usize>),
}

/// Compares the ends of a piece and its translation; `None` where the original has no mark, or the translation ends
/// with something that is neither a mark nor a word.
pub(super) fn compare(pair: &Pair<'_, '_>, language: &Language) -> Option<End> {
    let source = Prose::of(pair.source.default_text());
    let mark = mark(&source.text)?;
    let own = pair.piece.default_text();
    let prose = Prose::of(own);
    let text = trim(&prose.text);
    let last = text.chars().next_back()?;
    if DATA.marks.values().flatten().any(|mark| text.ends_with(mark.as_str())) || last == '\u{3001}'
    {
        return Some(End::Kept(mark));
    }
    if !last.is_alphanumeric() {
        return None;
    }
    // Without words between spaces, a label cannot be told from a sentence but by its end and its length; and a
    // sentence in brackets of its own has its mark inside of them or none.
    if !language.has_words {
        let is_sentence = language.predicate_ends.contains(last)
            && (text.chars().count() >= SENTENCE || text.contains(OWN_END))
            && !prose.text.trim_end().ends_with(['\u{300d}', '\u{300f}']);
        if mark != '.' || !is_sentence {
            return None;
        }
    }
    let place = text.len() - last.len_utf8()..text.len();
    Some(End::Dropped(mark, own.source(&prose.shown(&place))))
}

/// Shorter Japanese texts with a verb at the end are titles and labels as often as sentences.
const SENTENCE: usize = 24;

/// A full stop inside tells that there are sentences.
const OWN_END: char = '\u{3002}';

/// The mark of a sentence of two words at least.
fn mark(text: &str) -> Option<char> {
    let text = trim(text);
    let last = text.chars().next_back()?;
    let is_list = text.ends_with("...") || text.ends_with("etc.");
    let words =
        text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let before = text[..text.len() - last.len_utf8()].chars().next_back()?;
    let is_end = before.is_alphanumeric()
        || matches!(before, ')' | '"' | '\u{201d}' | PLACEABLE | MASK | '\'' | '\u{2019}');
    (!is_list && words >= 2 && is_end && DATA.marks.contains_key(&last.to_string())).then_some(last)
}

/// Without what closes: tags, quotes, brackets, spaces.
fn trim(text: &str) -> &str {
    text.trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                MASK | '"'
                    | '\''
                    | '\u{201d}'
                    | '\u{2019}'
                    | '\u{bb}'
                    | '\u{300d}'
                    | '\u{300f}'
                    | ')'
                    | '\u{ff09}'
                    | ']'
            )
    })
}
