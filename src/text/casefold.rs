//! Lower case of equal length, so that a position in the folded copy is a position in the clean text.

/// Lower-cases every character whose lower case takes as many bytes as it does. The few others (a Turkish İ, the
/// Kelvin sign) stay as they are.
pub(super) fn fold_case(clean: &str) -> String {
    let mut folded = String::with_capacity(clean.len());
    let mut rest = clean;
    while let Some(start) = rest.bytes().position(|byte| MAY_HAVE_CASE[usize::from(byte)]) {
        let (plain, from_here) = rest.split_at(start);
        folded.push_str(plain);
        let character = from_here.chars().next().expect("the byte found begins a character");
        folded.push(lower_case(character));
        rest = &from_here[character.len_utf8()..];
    }
    folded.push_str(rest);
    folded.make_ascii_lowercase();
    folded
}

/// For each byte, whether it begins a character outside ASCII that may be a capital.
const MAY_HAVE_CASE: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        // Latin to Armenian; Georgian, Cherokee and Greek with diacritics; letters beyond the basic plane.
        table[byte] = matches!(byte, 0xc3..=0xd5 | 0xe1 | 0xe2 | 0xea | 0xf0);
        byte += 1;
    }
    table
};

fn lower_case(character: char) -> char {
    let mut lower = character.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(only), None) if only.len_utf8() == character.len_utf8() => only,
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lower_case_has_the_length_of_the_text() {
        let text = "TRAIT\u{c9} Aa \u{152}uvre \u{1e9e} \u{212a} \u{130} \u{3a3} \u{410} \u{65e5}\u{672c} \u{1f600}";
        let folded = fold_case(text);
        assert_eq!(folded.len(), text.len());
        assert_eq!(
            folded,
            "trait\u{e9} aa \u{153}uvre \u{1e9e} \u{212a} \u{130} \u{3c3} \u{430} \u{65e5}\u{672c} \u{1f600}"
        );
    }
}
