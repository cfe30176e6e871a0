//! Text that is safe to print. A document may hold escape sequences that move the cursor, and characters that show
//! nothing; a diagnostic shows a sign in the place of each, so that columns stay what they are.

use std::borrow::Cow;

/// The text with a sign for every control and invisible character: ␛ for the escape sign, � for those that have no
/// picture. Line ends and tabs stay.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    if text.contains(is_hidden) {
        Cow::Owned(text.chars().map(sign).collect())
    } else {
        Cow::Borrowed(text)
    }
}

fn sign(character: char) -> char {
    match character {
        '\n' | '\t' => character,
        '\0'..='\u{1f}' => {
            char::from_u32(0x2400 + u32::from(character)).expect("the pictures stand in order")
        }
        '\u{7f}' => '\u{2421}',
        hidden if is_hidden(hidden) => char::REPLACEMENT_CHARACTER,
        shown => shown,
    }
}

fn is_hidden(character: char) -> bool {
    let is_format = matches!(character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    is_format || (character.is_control() && !matches!(character, '\n' | '\t'))
}
