//! An example enters and leaves set in another way that must change nothing: other blanks, other apostrophes, broken
//! lines, a sentence before it.
//!
//! Whether a variation applies is read from the text and the script, never from the name of a rule. One that leaves
//! the text as it was gives `None`.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use trilogue::model::Span;
use trilogue::rules::language::Script;
use trilogue::rules::spec::{Rule, Stage};

use crate::common::span;

/// An example as it is varied.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sample<'s> {
    /// The sentence.
    pub(crate) text: &'s str,
    /// What must be found in it.
    pub(crate) span: Span,
    /// Its rule.
    pub(crate) rule: &'s Rule,
    /// The script of the language it is read in.
    pub(crate) script: Script,
    /// A sentence of that language in which there is nothing to find.
    pub(crate) before: &'s str,
}

/// The sample in another setting, with the place of what must be found.
type Varied = Option<(String, Span)>;

type Vary = fn(Sample<'_>) -> Varied;

/// Each variation with the words that a failure names it by.
pub(crate) const VARIATIONS: [(&str, Vary); 9] = [
    ("no-break blanks", no_break_blanks),
    ("curly apostrophes", curly_apostrophes),
    ("no-break hyphens", no_break_hyphens),
    ("a line end for each blank", lines_of_words),
    ("a line end after each character", lines_of_characters),
    ("a sentence before it", sentence_before),
    ("full-width digits and letters", full_width),
    ("decomposed accents (NFD)", decomposed),
    ("invisible characters", invisible),
];

fn no_break_blanks(sample: Sample<'_>) -> Varied {
    let mut narrow = false;
    replaced(sample, |_, character, _| {
        (character == ' ').then(|| {
            narrow = !narrow;
            if narrow { "\u{202f}" } else { "\u{a0}" }.to_owned()
        })
    })
}

fn curly_apostrophes(sample: Sample<'_>) -> Varied {
    replaced(sample, |_, character, _| (character == '\'').then(|| "\u{2019}".to_owned()))
}

fn no_break_hyphens(sample: Sample<'_>) -> Varied {
    replaced(sample, |_, character, _| (character == '-').then(|| "\u{2011}".to_owned()))
}

/// A narrow column. Beside an ideograph a line end stands for nothing, and after a hyphen it may close up a compound:
/// a blank there is no free choice.
fn lines_of_words(sample: Sample<'_>) -> Varied {
    let closes_up = |c: Option<char>| c.is_none_or(|c| is_japanese(c) || c == '-' || c == ' ');
    replaced(sample, |before, character, after| {
        let free = character == ' ' && !closes_up(before) && !closes_up(after);
        free.then(|| "\n".to_owned())
    })
}

/// A line may end between any two ideographs or kana, and in print it does: a column of captions is three wide.
fn lines_of_characters(sample: Sample<'_>) -> Varied {
    let gap = |before, after| if is_japanese(before) && is_japanese(after) { "\n" } else { "" };
    rewritten(sample, gap, |_, _, _| None)
}

/// What stands before a sentence must not matter to it. Page furniture is left out: it is recognised by how its
/// paragraph begins.
fn sentence_before(sample: Sample<'_>) -> Varied {
    if sample.rule.stage == Stage::Boilerplate {
        return None;
    }
    let blank = if sample.script == Script::Latin { " " } else { "" };
    let before = format!("{}{blank}", sample.before);
    let range = sample.span.range();
    let moved = span(range.start + before.len()..range.end + before.len());
    Some((before + sample.text, moved))
}

/// Japanese type sets digits and Latin letters as wide as its own signs.
fn full_width(sample: Sample<'_>) -> Varied {
    if sample.script != Script::Japanese {
        return None;
    }
    replaced(sample, |_, character, _| {
        character.is_ascii_alphanumeric().then(|| {
            let wide = char::from_u32(u32::from(character) + 0xfee0);
            wide.expect("each ASCII sign has a full-width form").to_string()
        })
    })
}

/// File systems and PDF files give accents and voicing marks as characters of their own. The few characters that do
/// not come back when they are composed again are other characters in truth.
fn decomposed(sample: Sample<'_>) -> Varied {
    let (nfc, nfd) =
        (ComposingNormalizerBorrowed::new_nfc(), DecomposingNormalizerBorrowed::new_nfd());
    replaced(sample, |_, character, _| {
        let one = character.to_string();
        let parts = nfd.normalize(&one);
        (parts != one && nfc.normalize(&parts) == one).then(|| parts.into_owned())
    })
}

/// Pages say by a soft hyphen or a blank without width where a word may be divided.
fn invisible(sample: Sample<'_>) -> Varied {
    let gap = |before: char, after: char| match (is_japanese(before), is_japanese(after)) {
        (true, true) => "\u{200b}",
        (false, false) if before.is_alphabetic() && after.is_alphabetic() => "\u{ad}",
        _ => "",
    };
    rewritten(sample, gap, |_, _, _| None)
}

/// Ideographs, kana and the signs of iteration and length.
fn is_japanese(character: char) -> bool {
    matches!(character, '\u{3005}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}' | '\u{4e00}'..='\u{9fff}')
}

fn replaced(
    sample: Sample<'_>,
    replacement: impl FnMut(Option<char>, char, Option<char>) -> Option<String>,
) -> Varied {
    rewritten(sample, |_, _| "", replacement)
}

/// Rewrites the text: `gap` gives what comes between two characters, `replacement` what stands for one, given its
/// neighbours. A gap at the edge of what must be found stays outside of it.
fn rewritten(
    sample: Sample<'_>,
    gap: impl Fn(char, char) -> &'static str,
    mut replacement: impl FnMut(Option<char>, char, Option<char>) -> Option<String>,
) -> Varied {
    let wanted = sample.span.range();
    let (mut start, mut end) = (0, 0);
    let mut out = String::with_capacity(sample.text.len() * 2);
    let mut before = None;
    for (at, character) in sample.text.char_indices() {
        if at == wanted.end {
            end = out.len();
        }
        if let Some(before) = before {
            out.push_str(gap(before, character));
        }
        if at == wanted.start {
            start = out.len();
        }
        let after = sample.text[at + character.len_utf8()..].chars().next();
        match replacement(before, character, after) {
            Some(other) => out.push_str(&other),
            None => out.push(character),
        }
        before = Some(character);
    }
    if wanted.end == sample.text.len() {
        end = out.len();
    }
    (out != sample.text).then(|| (out, span(start..end)))
}
