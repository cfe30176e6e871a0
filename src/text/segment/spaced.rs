//! Sentence ends where words are parted by blanks. The full stop is the difficulty: it also ends an abbreviation, an
//! initial and a number at the head of a list.

use super::{SegmentStyle, marks_in, skip_closing};

/// Where the sentences of a line end, as positions behind what closes them.
pub(super) fn ends(line: &str, style: &SegmentStyle) -> Vec<usize> {
    let mut ends = Vec::new();
    let (mut sentence, mut done) = (0, 0);
    for (at, _) in marks_in(line, style) {
        if at < done {
            continue;
        }
        let marks = &line[at..skip_closing(line, at, style)];
        let close = skip_apart(line, at + marks.len(), style);
        done = close;
        if is_end(&line[sentence..at], marks, &line[close..], style) {
            ends.push(close);
            sentence = close;
        }
    }
    ends
}

/// Skips what closes though a blank stands before it (« … . ») and the number of a note (`.[3]`).
fn skip_apart(line: &str, from: usize, style: &SegmentStyle) -> usize {
    let mut at = from;
    loop {
        let rest = &line[at..];
        let apart = rest.trim_start_matches(' ');
        let note = rest
            .strip_prefix('[')
            .map(|note| note.trim_start_matches(|c: char| c.is_ascii_digit()));
        if let Some(note) = note.and_then(|note| note.strip_prefix(']')) {
            at = line.len() - note.len();
        } else if let Some(closer) =
            apart.chars().next().filter(|&c| style.closers.contains(c) && closes_only(c))
        {
            at = line.len() - apart.len() + closer.len_utf8();
        } else {
            return at;
        }
    }
}

/// Whether a mark cannot open: the straight ones do both.
fn closes_only(closer: char) -> bool {
    !matches!(closer, '"' | '\'')
}

/// Whether the sentence ends at `marks`, which stand between `before`, the sentence so far, and `after`.
fn is_end(before: &str, marks: &str, after: &str, style: &SegmentStyle) -> bool {
    let Some(next) = after.chars().next() else {
        return true;
    };
    let is_full_stop = marks.starts_with('.') && !marks[1..].contains(|c| style.ends.contains(c));
    if marks.starts_with(|c| c >= '\u{3000}') {
        return true;
    }
    if !next.is_whitespace() {
        return is_missing_blank(before, after)
            && !(is_full_stop && stands_inside(before, after, style));
    }
    let rest = after.trim_start();
    match rest.chars().next() {
        Some(first) if first.is_lowercase() || matches!(first, ',' | ';' | ':' | ')') => false,
        Some(_) => !(is_full_stop && stands_inside(before, rest, style)),
        None => true,
    }
}

/// Whether a blank was forgotten: "in China.We", « en 2019.Elle », and not `U.S.A`, `2.5` or an address.
fn is_missing_blank(before: &str, after: &str) -> bool {
    let mut following = after.chars();
    let begins_word = match following.next() {
        Some('\u{ab}' | '\u{201c}' | '(') => true,
        Some(first) => {
            first.is_uppercase()
                && following.next().is_some_and(|c| c.is_lowercase() || matches!(c, ' ' | '\''))
        }
        None => false,
    };
    let mut preceding = before.chars().rev();
    let ends_word = match preceding.next() {
        Some(last) if last.is_alphabetic() => preceding.next().is_some_and(char::is_alphanumeric),
        Some(last) => last != ' ',
        None => false,
    };
    begins_word && ends_word && !is_address(last_word(before))
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.starts_with("www.")
}

/// What follows the last blank.
fn last_word(before: &str) -> &str {
    tail(before, 200).rsplit(' ').next().unwrap_or_default()
}

/// The end of a text, so that no decision costs the length of the sentence.
fn tail(text: &str, len: usize) -> &str {
    let mut from = text.len().saturating_sub(len);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}

/// Whether a full stop belongs to the word before it, so that the sentence goes on. `rest` begins with the next word.
fn stands_inside(before: &str, rest: &str, style: &SegmentStyle) -> bool {
    if is_list_number(before) {
        return true;
    }
    let next: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
    let starts_sentence =
        || style.starters.iter().any(|starter| starter.to_lowercase() == next.to_lowercase());
    if let Some(abbreviation) =
        style.abbreviations.iter().find(|listed| ends_with_abbreviation(before, listed))
    {
        let is_title = abbreviation.starts_with(char::is_uppercase)
            && !abbreviation.trim_end_matches('.').contains('.');
        return is_title || !starts_sentence();
    }
    // "J. Smith" and "J.-P. Smith" are names; "the U.S.A. Malta" is an acronym before a new sentence.
    let count = initials(before);
    count == 1 || (count == 2 && !starts_sentence())
}

/// Whether the sentence so far is but the number of a list item: `1`, `(2`, `IV`, `a`; or such a number begins an
/// item behind a colon or semicolon.
fn is_list_number(before: &str) -> bool {
    let item = tail(before, 24).rsplit([':', ';']).next().unwrap_or_default();
    let number = item.trim_start_matches([' ', '(', '-', '\u{2013}', '\u{2022}', '*']);
    let is_digits = number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_roman = number.len() <= 5 && number.bytes().all(|byte| b"IVXivx".contains(&byte));
    let is_letter = number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_lowercase());
    !number.is_empty() && (is_digits || is_roman || is_letter)
}

/// Whether `before` with its full stop ends with a listed abbreviation, as a word of its own.
fn ends_with_abbreviation(before: &str, listed: &str) -> bool {
    let listed = listed.strip_suffix('.').unwrap_or(listed);
    let Some(head) =
        before.len().checked_sub(listed.len()).filter(|&at| before.is_char_boundary(at))
    else {
        return false;
    };
    let written = &before[head..];
    let fits = written == listed || {
        let (mut written, mut listed) = (written.chars(), listed.chars());
        let (first, expected) = (written.next(), listed.next());
        expected.is_some_and(char::is_lowercase)
            && first.is_some_and(|c| c.to_lowercase().eq(expected))
            && written.as_str() == listed.as_str()
    };
    fits && !before[..head].ends_with(|c: char| c.is_alphanumeric() || c == '.')
}

/// How many initials `before` ends with, the full stop after the last one left out: 1 for `J`, 2 for `J.-P`, 3 for
/// `U.S.A`; none when it ends with a word.
fn initials(before: &str) -> usize {
    let mut count = 0;
    let mut characters = before.chars().rev().peekable();
    loop {
        match characters.next() {
            Some(initial) if initial.is_uppercase() => count += 1,
            _ => return 0,
        }
        while characters.peek() == Some(&'-') {
            characters.next();
        }
        match characters.peek() {
            Some('.') => {
                characters.next();
            }
            Some(c) if c.is_alphanumeric() => return 0,
            _ => return count,
        }
    }
}
