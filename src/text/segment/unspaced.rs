//! Sentence ends where words are parted by nothing. The mark is certain here; the difficulty is quotation, which holds
//! whole sentences: 「署名した。」と述べた。 is one.

use super::{SegmentStyle, marks_in, skip_closing};

/// Brackets and quotation marks that come in pairs, in the order of their code points.
const PAIRS: [(char, char); 11] = [
    ('(', ')'),
    ('[', ']'),
    ('\u{201c}', '\u{201d}'),
    ('\u{3008}', '\u{3009}'),
    ('\u{300a}', '\u{300b}'),
    ('\u{300c}', '\u{300d}'),
    ('\u{300e}', '\u{300f}'),
    ('\u{3010}', '\u{3011}'),
    ('\u{3014}', '\u{3015}'),
    ('\u{3016}', '\u{3017}'),
    ('\u{301d}', '\u{301f}'),
];

/// In bytes: what is quoted at greater length is a speech, and its sentences stand for themselves.
const LONGEST_QUOTATION: usize = 600;

/// Where the sentences of a line end, as positions behind what closes them.
pub(super) fn ends(line: &str, style: &SegmentStyle) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut sentence = 0;
    let mut end_at = |end: usize, sentence: &mut usize| {
        ends.push(end);
        *sentence = end;
    };
    let mut quotations = quotations(line).into_iter().peekable();
    for (at, mark) in marks_in(line, style)
        .map(Some)
        .chain([None])
        .map(|found| found.unwrap_or((line.len(), '\n')))
    {
        while let Some(quotation) = quotations.next_if(|quotation| quotation.end <= at) {
            if ends_sentence(line, &quotation, sentence, style) {
                end_at(quotation.end, &mut sentence);
            }
        }
        let is_quoted = quotations.peek().is_some_and(|quotation| quotation.open < at);
        if at >= sentence
            && at < line.len()
            && !is_quoted
            && is_end(&line[..at], mark, &line[at + mark.len_utf8()..])
        {
            end_at(skip_closing(line, at, style), &mut sentence);
        }
    }
    ends
}

/// Whether a mark ends the sentence. A name may hold one (Yahoo!ニュース), and so does a number.
fn is_end(before: &str, mark: char, after: &str) -> bool {
    let follows_latin = before.ends_with(|c: char| c.is_ascii_alphanumeric());
    match mark {
        '.' => !follows_latin && !after.starts_with('.') && !before.ends_with('.'),
        '!' | '?' => !follows_latin || !after.starts_with(|c: char| c.is_alphanumeric()),
        _ => true,
    }
}

/// A stretch from an opening mark to behind its closing one.
struct Quotation {
    open: usize,
    end: usize,
    closer: char,
}

/// The outermost quotations of a line. A mark that finds no partner opens nothing.
fn quotations(line: &str) -> Vec<Quotation> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found: Vec<Quotation> = Vec::new();
    for (at, character) in line.char_indices() {
        if character > PAIRS[PAIRS.len() - 1].1 {
            continue;
        }
        if let Some(&(_, closer)) = PAIRS.iter().find(|(opener, _)| *opener == character) {
            open.push((at, closer));
        } else if PAIRS.iter().any(|(_, closer)| *closer == character) {
            // Within a few marks only, so that a page of opening brackets does not cost its square.
            let depth = open.iter().rev().take(8).position(|&(_, closer)| closer == character);
            let Some(depth) = depth else { continue };
            open.truncate(open.len() - depth);
            let Some((start, closer)) = open.pop() else { continue };
            let end = at + character.len_utf8();
            if end - start <= LONGEST_QUOTATION {
                while found.pop_if(|inner| inner.open > start).is_some() {}
                found.push(Quotation { open: start, end, closer });
            }
        }
    }
    found
}

/// Whether a sentence ends with a quotation that itself ends with a sentence. The quotation must be all there is of
/// it so far, and what follows must not take it up, as と does.
fn ends_sentence(line: &str, quotation: &Quotation, sentence: usize, style: &SegmentStyle) -> bool {
    let inner = line[..quotation.end]
        .trim_end_matches(|c| style.closers.contains(c) || c == quotation.closer);
    let begins = line[sentence..quotation.open].trim_start().is_empty();
    if !begins || !inner.ends_with(|c| style.ends.contains(c)) {
        return false;
    }
    match line[quotation.end..].trim_start().chars().next() {
        None => true,
        Some(_) if quotation.closer == ')' => true,
        Some(next) => {
            !is_hiragana(next)
                && (next.is_alphanumeric() || PAIRS.iter().any(|(opener, _)| *opener == next))
        }
    }
}

fn is_hiragana(character: char) -> bool {
    matches!(character, '\u{3041}'..='\u{309f}')
}
