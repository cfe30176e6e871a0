//! Numbered parts of an instrument: "five priorities: 1/ …, 2/ …".
//!
//! The numbers count from one without a gap; they stand in one sentence, or each at the head of a sentence of its own.
//! The instrument is the one the sentence names, or the last one named before it.

use super::agreements::Instruments;
use super::scene::Scene;
use crate::model::{Provision, Span, Zone};

/// How many sentences an enumeration may stand behind the name of its instrument.
const REACH: usize = 3;

/// Finds the numbered parts of the instruments.
pub(super) fn find(scene: &Scene<'_>, instruments: &mut Instruments) {
    let mut number = 0;
    while number < scene.sentences.len() {
        let sentence = &scene.sentences[number];
        let inside = items(scene.text(sentence.span), sentence.span.start);
        let (items, used) = if inside.len() >= 2 { (inside, 1) } else { listed(scene, number) };
        if items.len() >= 2
            && sentence.zone != Zone::Caption
            && let Some(agreement) = instrument(instruments, number)
        {
            let provisions = &mut instruments.list[agreement].provisions;
            if provisions.is_empty() {
                provisions.extend(items.into_iter().enumerate().map(|(at, span)| Provision {
                    n: at as u32 + 1,
                    text: scene.text(span).to_owned(),
                    span,
                }));
            }
        }
        number += used.max(1);
    }
}

fn instrument(instruments: &Instruments, sentence: usize) -> Option<usize> {
    instruments
        .mentions
        .iter()
        .rev()
        .find(|mention| mention.sentence <= sentence && sentence - mention.sentence <= REACH)
        .and_then(|mention| mention.agreement)
}

/// Sentences in a row that begin with 1, 2, 3 …
fn listed(scene: &Scene<'_>, first: usize) -> (Vec<Span>, usize) {
    let mut found = Vec::new();
    for sentence in &scene.sentences[first..] {
        let text = scene.text(sentence.span);
        let Some((number, length)) = mark_at(text) else { break };
        if number != found.len() as u32 + 1 {
            break;
        }
        found.push(trimmed(text, length, text.len(), sentence.span.start));
    }
    let used = found.len();
    (found, used)
}

/// The items of an enumeration inside a sentence.
fn items(text: &str, offset: u32) -> Vec<Span> {
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let mut previous = ' ';
    for (at, character) in text.char_indices() {
        let fresh = previous.is_whitespace()
            || matches!(previous, ':' | ';' | ',' | '(' | '\u{3001}' | '\u{3002}' | '\u{FF1A}')
            || is_circled(character);
        previous = character;
        if !fresh {
            continue;
        }
        if let Some((number, length)) = mark_at(&text[at..])
            && number == starts.len() as u32 + 1
        {
            starts.push((at, at + length));
        }
    }
    let ends = starts.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    starts.iter().zip(ends).map(|((_, from), to)| trimmed(text, *from, to, offset)).collect()
}

/// An enumeration mark at the head of a text: its number and its length.
fn mark_at(text: &str) -> Option<(u32, usize)> {
    let first = text.chars().next()?;
    if is_circled(first) {
        return Some((first as u32 - 0x245F, first.len_utf8()));
    }
    let inside = text.strip_prefix('(').unwrap_or(text);
    let opened = text.len() - inside.len();
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    let number: u32 =
        inside.get(..digits).filter(|digits| (1..=2).contains(&digits.len()))?.parse().ok()?;
    let rest = &inside[digits..];
    let close = rest.chars().next()?;
    let fits = match close {
        ')' => true,
        // 1/2 and 1.5 are numbers, 1/ and 1. are marks.
        '/' | '.' => {
            opened == 0 && rest[1..].chars().next().is_none_or(|next| !next.is_ascii_digit())
        }
        _ => false,
    };
    (fits && number >= 1).then_some((number, opened + digits + 1))
}

fn is_circled(character: char) -> bool {
    ('\u{2460}'..='\u{2473}').contains(&character)
}

/// The item without the signs that part it from the next.
fn trimmed(text: &str, from: usize, to: usize, offset: u32) -> Span {
    let signs =
        |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '.' | '\u{3001}' | '\u{3002}');
    let item = &text[from..to];
    let start = from + (item.len() - item.trim_start_matches(signs).len());
    let end = start + item.trim_matches(signs).len();
    Span::new(offset + start as u32, offset + end as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        items(text, 0).into_iter().map(|span| &text[span.range()]).collect()
    }

    #[test]
    fn marks_count_from_one() {
        assert_eq!(
            texts("Two parts: 1/ trade, 2/ culture and sport."),
            ["trade", "culture and sport"]
        );
        assert_eq!(texts("It has (1) talks; (2) visits"), ["talks", "visits"]);
        assert_eq!(texts("\u{2460}A\u{3001}\u{2461}B\u{3002}"), ["A", "B"]);
        assert!(texts("In 2023 they met 3/4 times.").is_empty());
    }
}
