//! What becomes of one character of the source: the table behind [`CleanText`](super::CleanText).
//!
//! What makes no difference of meaning is folded. What does is kept: 10³ is not 103, ㈱ is a company sign, and a
//! compatibility ideograph is how its bearer writes his name.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

/// What becomes of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It stays.
    Keep,
    /// Another character stands for it.
    Become(char),
    /// It is dropped.
    Drop,
    /// It is dropped, and belongs to the character before it.
    Select,
    /// It is a blank.
    Blank,
    /// It ends a line.
    LineEnd,
    /// It may be composed with the character before it.
    Combine,
}

/// The fate of a character.
pub(super) fn fate(character: char) -> Fate {
    match character {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Fate::LineEnd,
        ' ' | '\0'..='\u{1f}' | '\u{7f}'..='\u{a0}' => Fate::Blank,
        '!'..='~' => Fate::Keep,
        // The common signs of the three languages, which would otherwise reach the last arm.
        '\u{2012}'..='\u{2018}'
        | '\u{201a}'..='\u{2027}'
        | '\u{3001}'..='\u{301b}'
        | '\u{301d}'..='\u{3029}' => Fate::Keep,
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}' => Fate::Drop,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => Fate::Select,
        '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Fate::Blank,
        '\u{2bc}' | '\u{2019}' => Fate::Become('\''),
        '\u{2010}' | '\u{2011}' => Fate::Become('-'),
        '\u{223c}' | '\u{301c}' => Fate::Become('~'),
        '\u{2e80}'..='\u{2fd5}' => radical(character).map_or(Fate::Keep, Fate::Become),
        '\u{ff01}'..='\u{ff5e}' => Fate::Become(ascii_of_full_width(character)),
        '\u{ff61}'..='\u{ff9d}' => Fate::Become(full_width_kana(character)),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}' => {
            Fate::Become(char::REPLACEMENT_CHARACTER)
        }
        _ if is_mark(character) => Fate::Combine,
        _ => Fate::Keep,
    }
}

/// For each byte, whether a character that begins with it may need [`fate`]. All other bytes are copied unseen, which
/// is what makes the scan fast: plain Latin letters and ideographs are never decoded.
pub(super) const NEEDS_A_LOOK: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte {
            0..=0x20 | 0x7f | 0xc2 | 0xca | 0xcc | 0xcd | 0xd2 | 0xd6..=0xdf => true,
            // Ideographs (E4 to E9) and the syllables of Hangul (EB, EC) are the three-byte characters left alone.
            0xe0..=0xe3 | 0xea | 0xed..=0xef | 0xf0 | 0xf3 | 0xf4 => true,
            _ => false,
        };
        byte += 1;
    }
    table
};

/// Whether kana begins here that needs no look. Kana shares its first byte with signs that do, and is half of any
/// Japanese text.
pub(super) fn is_plain_kana(bytes: &[u8]) -> bool {
    match bytes {
        [0xe3, 0x81 | 0x83, ..] => true,
        [0xe3, 0x82, last, ..] => !matches!(last, 0x99 | 0x9a),
        _ => false,
    }
}

/// Whether a character composes with the one before it: a combining mark, a later letter of a Hangul syllable, or a
/// half-width voicing sign of kana.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}' | '\u{ff9e}' | '\u{ff9f}')
        || CanonicalCombiningClassMapBorrowed::new().get_u8(character) != 0
}

fn ascii_of_full_width(character: char) -> char {
    char::from_u32(u32::from(character) - 0xfee0)
        .expect("full-width signs stand in the order of ASCII")
}

/// The full-width form of half-width kana and of the half-width signs before them.
fn full_width_kana(character: char) -> char {
    const FULL_WIDTH: [char; 61] = [
        '\u{3002}', '\u{300c}', '\u{300d}', '\u{3001}', '\u{30fb}', '\u{30f2}', '\u{30a1}',
        '\u{30a3}', '\u{30a5}', '\u{30a7}', '\u{30a9}', '\u{30e3}', '\u{30e5}', '\u{30e7}',
        '\u{30c3}', '\u{30fc}', '\u{30a2}', '\u{30a4}', '\u{30a6}', '\u{30a8}', '\u{30aa}',
        '\u{30ab}', '\u{30ad}', '\u{30af}', '\u{30b1}', '\u{30b3}', '\u{30b5}', '\u{30b7}',
        '\u{30b9}', '\u{30bb}', '\u{30bd}', '\u{30bf}', '\u{30c1}', '\u{30c4}', '\u{30c6}',
        '\u{30c8}', '\u{30ca}', '\u{30cb}', '\u{30cc}', '\u{30cd}', '\u{30ce}', '\u{30cf}',
        '\u{30d2}', '\u{30d5}', '\u{30d8}', '\u{30db}', '\u{30de}', '\u{30df}', '\u{30e0}',
        '\u{30e1}', '\u{30e2}', '\u{30e4}', '\u{30e6}', '\u{30e8}', '\u{30e9}', '\u{30ea}',
        '\u{30eb}', '\u{30ec}', '\u{30ed}', '\u{30ef}', '\u{30f3}',
    ];
    FULL_WIDTH[character as usize - 0xff61]
}

/// The ideograph that a radical looks like. PDF files give radicals where the page shows 日 or 長.
///
/// The Kangxi radicals have a compatibility mapping. Of the supplement only those are folded that look like a word
/// of Japanese; their ideographs are those of `EquivalentUnifiedIdeograph.txt` of the Unicode Character Database.
fn radical(character: char) -> Option<char> {
    const SUPPLEMENT: [(char, char); 23] = [
        ('\u{2e9c}', '\u{65e5}'),
        ('\u{2e9d}', '\u{6708}'),
        ('\u{2e9f}', '\u{6bcd}'),
        ('\u{2ea0}', '\u{6c11}'),
        ('\u{2ea7}', '\u{725b}'),
        ('\u{2ea9}', '\u{738b}'),
        ('\u{2eab}', '\u{76ee}'),
        ('\u{2eb6}', '\u{7f8a}'),
        ('\u{2ec4}', '\u{897f}'),
        ('\u{2ec6}', '\u{89d2}'),
        ('\u{2ed1}', '\u{9577}'),
        ('\u{2ed7}', '\u{96e8}'),
        ('\u{2ed8}', '\u{9752}'),
        ('\u{2edd}', '\u{98df}'),
        ('\u{2ee3}', '\u{9aa8}'),
        ('\u{2ee4}', '\u{9b3c}'),
        ('\u{2ee8}', '\u{9ea6}'),
        ('\u{2ee9}', '\u{9ec4}'),
        ('\u{2eeb}', '\u{6589}'),
        ('\u{2eed}', '\u{6b6f}'),
        ('\u{2eef}', '\u{7adc}'),
        ('\u{2ef2}', '\u{4e80}'),
        ('\u{2ef3}', '\u{9f9f}'),
    ];
    if character < '\u{2f00}' {
        let place = SUPPLEMENT.binary_search_by_key(&character, |&(radical, _)| radical).ok()?;
        return Some(SUPPLEMENT[place].1);
    }
    let mut bytes = [0; 4];
    ComposingNormalizerBorrowed::new_nfkc()
        .normalize(character.encode_utf8(&mut bytes))
        .chars()
        .next()
}
