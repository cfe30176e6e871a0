//! The sentences of the source that a summary rests on, numbered as they are first needed.

use crate::model::Span;

/// The text of a document with its sentences.
#[derive(Debug, Clone, Copy)]
pub struct SourceText<'a> {
    /// The decoded text that all spans point into.
    pub text: &'a str,
    /// Its sentences in order. Where there are none, lines are taken for sentences.
    pub sentences: &'a [Span],
}

/// The notes of one summary.
#[derive(Debug)]
pub(super) struct Notes<'a> {
    source: SourceText<'a>,
    sentences: Vec<Span>,
    /// Indices of the sentences, in the order of their numbers.
    used: Vec<usize>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(source: SourceText<'a>) -> Self {
        let sentences = if source.sentences.is_empty() {
            lines(source.text)
        } else {
            source.sentences.to_vec()
        };
        Self { source, sentences, used: Vec::new() }
    }

    /// The number of the note for the sentence that holds the beginning of the span.
    pub(super) fn number(&mut self, span: Span) -> Option<usize> {
        let after = self.sentences.partition_point(|sentence| sentence.start <= span.start);
        let index = after.checked_sub(1).filter(|&index| span.start < self.sentences[index].end)?;
        if let Some(known) = self.used.iter().position(|&used| used == index) {
            return Some(known + 1);
        }
        self.used.push(index);
        Some(self.used.len())
    }

    /// The text of a span, on one line.
    pub(super) fn text(&self, span: Span) -> String {
        one_line(self.source.text.get(span.range()).unwrap_or_default())
    }

    /// Every note: its number, that of the sentence, the span, the quote.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, usize, Span, String)> {
        self.used.iter().enumerate().map(|(at, &index)| {
            let span = self.sentences[index];
            (
                at + 1,
                index + 1,
                span,
                one_line(self.source.text.get(span.range()).unwrap_or_default()),
            )
        })
    }
}

/// The lines of a text that hold something.
fn lines(text: &str) -> Vec<Span> {
    let mut start = 0;
    let mut spans = Vec::new();
    for line in text.split_inclusive('\n') {
        let held = line.trim_end();
        if !held.trim().is_empty() {
            let from = start + (held.len() - held.trim_start().len());
            let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            spans.push(Span::new(offset(from), offset(start + held.len())));
        }
        start += line.len();
    }
    spans
}

/// The text on one line. Where a line breaks between two letters of a script without blanks, nothing takes its place.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for part in text.split_whitespace() {
        let joined = line.chars().next_back().is_some_and(is_wide)
            && part.chars().next().is_some_and(is_wide);
        if !line.is_empty() && !joined {
            line.push(' ');
        }
        line.push_str(part);
    }
    line
}

/// Letters and signs of Chinese and Japanese writing.
fn is_wide(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_numbered_once_and_in_the_order_of_need() {
        let text = "One. Two. Three.";
        let sentences = [Span::new(0, 4), Span::new(5, 9), Span::new(10, 16)];
        let mut notes = Notes::new(SourceText { text, sentences: &sentences });
        assert_eq!(notes.number(Span::new(10, 12)), Some(1));
        assert_eq!(notes.number(Span::new(6, 7)), Some(2));
        assert_eq!(notes.number(Span::new(13, 14)), Some(1));
        assert_eq!(notes.number(Span::new(4, 5)), None);
        let quotes: Vec<_> =
            notes.all().map(|(number, sentence, _, quote)| (number, sentence, quote)).collect();
        assert_eq!(quotes, [(1, 3, "Three.".to_owned()), (2, 2, "Two.".to_owned())]);
    }

    #[test]
    fn lines_serve_where_no_sentences_are_known() {
        assert_eq!(lines("  a b \n\nc"), [Span::new(2, 5), Span::new(8, 9)]);
    }
}
