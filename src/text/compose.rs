//! Combining marks: a letter and the marks after it become one letter where Unicode has one.
//!
//! macOS writes file names and some pages as `e` + U+0301; half-width kana carries its voicing sign as a character of
//! its own. Only such runs go through the normaliser, since NFC of a whole text would change compatibility
//! ideographs, which are names.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

use super::classify::{Fate, fate};

/// A run of combining marks in the source.
pub(super) struct Marks {
    /// The marks, without what is dropped between them.
    text: String,
    /// Where the last of them ends, in bytes from the beginning of the run.
    pub(super) len: usize,
    has_half_width: bool,
}

impl Marks {
    /// The marks at the beginning of `text`. A zero-width character between two marks does not part them.
    pub(super) fn at_start_of(text: &str) -> Self {
        let mut marks = Self { text: String::new(), len: 0, has_half_width: false };
        for (at, character) in text.char_indices() {
            match fate(character) {
                Fate::Combine => {
                    marks.text.push(match character {
                        '\u{ff9e}' => '\u{3099}',
                        '\u{ff9f}' => '\u{309a}',
                        other => other,
                    });
                    marks.has_half_width |= matches!(character, '\u{ff9e}' | '\u{ff9f}');
                    marks.len = at + character.len_utf8();
                }
                Fate::Drop | Fate::Select => {}
                _ => break,
            }
        }
        marks
    }

    /// The base composed with the marks. A voicing sign that finds no kana before it becomes the sign that stands
    /// alone, as half-width signs do.
    pub(super) fn compose_with(&self, base: &str) -> String {
        let run = format!("{base}{}", self.text);
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&run);
        if self.has_half_width {
            composed.replace('\u{3099}', "\u{309b}").replace('\u{309a}', "\u{309c}")
        } else {
            composed.into_owned()
        }
    }
}

/// Where the last letter of `text` begins, its own marks included.
pub(super) fn last_base(text: &str) -> usize {
    let classes = CanonicalCombiningClassMapBorrowed::new();
    text.char_indices()
        .rev()
        .find(|&(_, character)| classes.get_u8(character) == 0)
        .map_or(0, |(at, _)| at)
}
