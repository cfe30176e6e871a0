//! Numbers that are others than in the original.
//!
//! A translation may write a number as a word or a word as a number, so a number that is only lost or only added says
//! little. One that is lost while another is added has been changed.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Check;
use crate::check::catalogue::NUMBER_MISMATCH;
use crate::check::finding::Finding;
use crate::check::language::{DATA, Language};
use crate::check::prose::Prose;
use crate::check::scene::{Pair, Scene};

pub(super) struct Numbers;

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[0-9]{1,3}(?:[\u{a0}\u{202f}\u{2009}'\u{2019}][0-9]{3})+(?:[.,][0-9]+)?|[0-9]+(?:[.,:][0-9]+)*|[\u{ff10}-\u{ff19}]+")
        .expect("a test reads it")
});

/// The same where a plain space divides thousands too.
static SPACED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[0-9]{1,3}(?:[ \u{a0}\u{202f}\u{2009}'\u{2019}][0-9]{3})+(?:[.,][0-9]+)?|[0-9]+(?:[.,:][0-9]+)*").expect("a test reads it")
});

static GROUPED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[0-9]{1,3}(?:[,.][0-9]{3})+$").expect("a test reads it"));

struct Number {
    value: String,
    span: Range<usize>,
}

fn numbers(prose: &Prose, language: &Language) -> Vec<Number> {
    let text = &prose.text;
    let number = if language.has_spaced_numbers { &SPACED } else { &NUMBER };
    number
        .find_iter(text)
        .map(|found| {
            // Digits on a letter are a name: sha224,256 is no number of six digits.
            let is_name = text[..found.start()]
                .chars()
                .next_back()
                .is_some_and(|c| c.is_ascii_alphabetic() || c == '{');
            let value = if is_name { found.as_str().to_owned() } else { plain(found.as_str()) };
            let value = times(&text[found.end()..], language)
                .map_or(value.clone(), |factor| scale(&value, factor));
            Number { value, span: found.range() }
        })
        .collect()
}

/// The digits without separators of groups, with a point before decimals.
fn plain(written: &str) -> String {
    let digits: String = written
        .chars()
        .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}'))
        .map(|c| match c {
            '\u{ff10}'..='\u{ff19}' => char::from_digit(u32::from(c) - 0xff10, 10).unwrap_or(c),
            _ => c,
        })
        .collect();
    if GROUPED.is_match(&digits) {
        digits.replace([',', '.'], "")
    } else {
        digits.replace(',', ".")
    }
}

/// What the word behind a number multiplies it by.
fn times(behind: &str, language: &Language) -> Option<u64> {
    let words = DATA.multipliers.get(&language.code)?;
    let behind = behind.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
    if !language.has_words {
        return words
            .iter()
            .find(|(word, _)| behind.starts_with(word.as_str()))
            .map(|(_, factor)| *factor);
    }
    let word = behind.split(|c: char| !c.is_alphabetic()).next()?.to_lowercase();
    words.get(&word).copied()
}

fn scale(value: &str, factor: u64) -> String {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let zeros = factor.checked_ilog10().unwrap_or(0) as usize;
    if decimals.len() > zeros || decimals.contains('.') {
        return value.to_owned();
    }
    let scaled = format!("{whole}{decimals}{}", "0".repeat(zeros - decimals.len()));
    scaled.trim_start_matches('0').to_owned()
}

impl Check for Numbers {
    fn pair(&self, scene: &Scene<'_, '_>, pair: &Pair<'_, '_>, found: &mut Vec<Finding>) {
        let Some(source) = scene.source else { return };
        let original = Prose::of(pair.source.default_text());
        let own = Prose::of(pair.piece.default_text());
        if !has_digit(&original.text) || !has_digit(&own.text) {
            return;
        }
        let mut lost = numbers(&original, &source.language);
        let mut extra = Vec::new();
        for number in numbers(&own, &scene.locale.language) {
            match lost.iter().position(|other| other.value == number.value) {
                Some(at) => drop(lost.remove(at)),
                None => extra.push(number),
            }
        }
        // A number may be told twice on one side.
        let known = numbers(&original, &source.language);
        let told = numbers(&own, &scene.locale.language);
        extra.retain(|number| !known.iter().any(|other| other.value == number.value));
        lost.retain(|number| !told.iter().any(|other| other.value == number.value));
        for number in lost {
            let is_other = |other: &Number| {
                !is_same_hour(&number.value, &other.value)
                    && !is_same_time(&number.value, &other.value)
            };
            let Some(at) = extra.iter().position(is_other) else { continue };
            // The likeliest of several is the one with as many digits.
            let best = extra
                .iter()
                .position(|other| other.value.len() == number.value.len())
                .unwrap_or(at);
            let other = extra.remove(best);
            let message = format!("{} of the original is {} here", number.value, other.value);
            let span = pair.piece.default_text().source(&own.shown(&other.span));
            found.push(scene.in_piece(NUMBER_MISMATCH, pair.entry, pair.piece, span, message));
        }
    }
}

fn has_digit(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit() || matches!(c, '\u{ff10}'..='\u{ff19}'))
}

/// Seven days are a week, 24 hours a day.
fn is_same_time(a: &str, b: &str) -> bool {
    let (Ok(a), Ok(b)) = (a.parse::<u64>(), b.parse::<u64>()) else { return false };
    let (less, more) = (a.min(b), a.max(b));
    less > 0 && [7, 12, 24, 60].iter().any(|factor| less.checked_mul(*factor) == Some(more))
}

/// Eight in the evening is 20 hours.
fn is_same_hour(a: &str, b: &str) -> bool {
    let hour = |text: &str| text.split([':', '.']).next().and_then(|hour| hour.parse::<u32>().ok());
    matches!((hour(a), hour(b)), (Some(a), Some(b)) if a <= 12 && b <= 24 && (a + 12 == b || (a == 12 && b == 0)))
}
