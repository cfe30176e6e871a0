//! Number words: `[numerals]` of a language, read by one algorithm.
//!
//! Digits add up; a multiplier multiplies what is below it. So 2 + x1000 + 2 + x10 + 4 is 2024, and
//! x1000 + 9 + x100 + 80 + 10 + 9 is 1999. Where digits are positional, digits in a row are read as decimal places.

use super::reader::get;
use super::tree::{Node, Table};

/// The number words of one language.
#[derive(Debug, Clone, Default)]
pub struct Numerals {
    positional: bool,
    /// Word, value, whether it multiplies; the longest first.
    words: Vec<(String, i64, bool)>,
}

impl Numerals {
    pub(crate) fn from_table(table: &Table) -> Self {
        let mut words = Vec::new();
        for (key, multiplies) in [("digits", false), ("multipliers", true)] {
            for (word, value) in get(table, key).and_then(Node::as_table).into_iter().flatten() {
                if let Some(value) = value.as_integer() {
                    words.push((word.name.to_lowercase(), value, multiplies));
                }
            }
        }
        words.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
        Self {
            positional: get(table, "positional").and_then(Node::as_flag).unwrap_or(false),
            words,
        }
    }

    /// Reads `text` as a number: ASCII digits (with what else stands around them left out), or number words.
    pub fn read(&self, text: &str) -> Option<i64> {
        let text = text.trim();
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        if !digits.is_empty() {
            return if digits.len() > 9 { None } else { digits.parse().ok() };
        }
        let text = text.to_lowercase();
        let mut rest = text.as_str();
        let (mut value, mut seen, mut last_was_digit) = (0i64, false, false);
        while !rest.is_empty() {
            if let Some((word, number, multiplies)) =
                self.words.iter().find(|(word, ..)| rest.starts_with(word.as_str()))
            {
                rest = &rest[word.len()..];
                seen = true;
                if *multiplies {
                    let below = value % number;
                    value = value - below + below.max(1) * number;
                } else if self.positional && last_was_digit && *number < 10 {
                    value = value.checked_mul(10)?.checked_add(*number)?;
                } else {
                    value = value.checked_add(*number)?;
                }
                last_was_digit = !multiplies && *number < 10;
            } else {
                // Joiners and blanks between number words carry no value; any other letter means this is no number.
                let next = rest.chars().next()?;
                if next.is_alphanumeric() {
                    return None;
                }
                rest = &rest[next.len_utf8()..];
            }
            if value > 1_000_000_000 {
                return None;
            }
        }
        seen.then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numerals(positional: bool, words: &[(&str, i64, bool)]) -> Numerals {
        let mut words: Vec<_> =
            words.iter().map(|(word, value, m)| ((*word).to_owned(), *value, *m)).collect();
        words.sort_by_key(|(word, ..)| std::cmp::Reverse(word.len()));
        Numerals { positional, words }
    }

    #[test]
    fn words_add_up_and_multiply() {
        let n = numerals(
            false,
            &[
                ("thousand", 1000, true),
                ("hundred", 100, true),
                ("nine", 9, false),
                ("ninety", 90, false),
            ],
        );
        assert_eq!(n.read("thousand nine hundred ninety-nine"), Some(1999));
        assert_eq!(n.read("nine lives"), None);
        assert_eq!(n.read("the 9th"), Some(9));
    }

    #[test]
    fn positional_digits_stand_in_a_row() {
        let n = numerals(
            true,
            &[
                ("a", 2, false),
                ("o", 0, false),
                ("d", 4, false),
                ("x", 10, true),
                ("m", 1000, true),
            ],
        );
        assert_eq!(n.read("aoad"), Some(2024));
        assert_eq!(n.read("amaxd"), Some(2024));
        assert_eq!(n.read("xa"), Some(12));
    }
}
