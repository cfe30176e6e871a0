//! A block of clean text enters and leaves as sentences. The marks and abbreviations are data of the language; the
//! rules here hold for every language that parts its words by blanks ([`spaced`]) or by nothing ([`unspaced`]).

mod spaced;
mod unspaced;

use super::span;
use crate::model::Span;

/// What a language says about the ends of its sentences.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SegmentStyle {
    /// The characters that end a sentence, as they are in clean text (full-width marks are ASCII there).
    pub ends: String,
    /// Quotation marks and brackets that may close behind the end and belong to the sentence.
    pub closers: String,
    /// Abbreviations with their full stops, in the case they are written in. One that begins in lower case may also
    /// stand at the head of a sentence. No sentence ends behind them, but for `starters`.
    pub abbreviations: Vec<String>,
    /// Words that begin a sentence and hardly ever a name: behind an abbreviation of lower-case letters or of
    /// initials (`p.m.`, `U.S.`) they show that the sentence has ended. Behind a title (`Dr.`) they do not.
    pub starters: Vec<String>,
    /// Whether words are parted by blanks.
    pub spaced: bool,
}

/// The sentences of a block of clean text, without the blanks around them. A line end always ends one.
///
/// ```
/// use trilogue::model::Span;
/// use trilogue::text::{SegmentStyle, sentences};
///
/// let style = SegmentStyle { ends: ".!?".into(), spaced: true, ..SegmentStyle::default() };
/// let text = "J. Smith signed it at 2.30. Malta did not.";
/// let found: Vec<_> = sentences(text, Span::new(0, 42), &style).iter().map(|s| &text[s.range()]).collect();
/// assert_eq!(found, ["J. Smith signed it at 2.30.", "Malta did not."]);
/// ```
///
/// # Panics
/// When the block is no stretch of the text or divides a character.
pub fn sentences(clean: &str, block: Span, style: &SegmentStyle) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = block.range().start;
    for line in clean[block.range()].split_inclusive('\n') {
        let ends =
            if style.spaced { spaced::ends(line, style) } else { unspaced::ends(line, style) };
        let mut from = 0;
        for end in ends.into_iter().chain([line.len()]) {
            let sentence = &line[from..end];
            let text = sentence.trim_start();
            let begin = start + from + (sentence.len() - text.len());
            let text = text.trim_end();
            if !text.is_empty() {
                found.push(span(begin..begin + text.len()));
            }
            from = end;
        }
        start += line.len();
    }
    found
}

/// The end of what still belongs to a sentence from `at` on: further end marks and what closes.
fn skip_closing(line: &str, at: usize, style: &SegmentStyle) -> usize {
    let closes = |c: char| style.ends.contains(c) || style.closers.contains(c);
    line[at..].find(|c| !closes(c)).map_or(line.len(), |len| at + len)
}

/// The end marks of a line with their places. Only bytes that may begin one are looked at.
fn marks_in<'a>(
    line: &'a str,
    style: &'a SegmentStyle,
) -> impl Iterator<Item = (usize, char)> + 'a {
    let mut may_begin = [false; 256];
    for mark in style.ends.chars() {
        may_begin[usize::from(mark.encode_utf8(&mut [0; 4]).as_bytes()[0])] = true;
    }
    let starts = line.bytes().enumerate().filter(move |&(_, byte)| may_begin[usize::from(byte)]);
    starts
        .filter_map(|(at, _)| line[at..].chars().next().map(|mark| (at, mark)))
        .filter(|&(_, mark)| style.ends.contains(mark))
}
