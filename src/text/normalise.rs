//! A text enters as it was decoded and leaves with one spelling for each thing, and the way back for every position.
//!
//! `２０２４年５月\n２日` becomes `2024年5月2日`, « l’accord » with a curly apostrophe becomes « l'accord »; the
//! evidence is still cut from the source.

use super::casefold::fold_case;
use super::classify::{Fate, NEEDS_A_LOOK, fate, is_plain_kana};
use super::compose::{Marks, last_base};
use super::linebreak::{Join, LineBreaks};
use super::offsets::{Edit, OffsetMap};
use super::{position, span};
use crate::model::Span;

/// A text in the spelling that rules are written for, with the way back to its source.
///
/// ```
/// use trilogue::model::Span;
/// use trilogue::text::CleanText;
///
/// let source = "le\u{a0}2\u{a0}mai d\u{2019}apr\u{e8}s";
/// let text = CleanText::new(source, &[]);
/// assert_eq!(text.clean(), "le 2 mai d'apr\u{e8}s");
/// let evidence = text.to_source(Span::new(3, 8));
/// assert_eq!(&source[evidence.range()], "2\u{a0}mai");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CleanText {
    clean: String,
    folded: String,
    map: OffsetMap,
}

impl CleanText {
    /// Normalises a text. The blocks are its paragraphs, headings and cells, in order: between two of them the clean
    /// text has exactly one line end (inserted, where the source has nothing between them), and inside one it has a
    /// line end only for a blank line. Without blocks the whole text is one.
    ///
    /// # Panics
    /// When the text takes 4 GiB or more, which positions could not hold.
    pub fn new(source: &str, blocks: &[Span]) -> Self {
        assert!(u32::try_from(source.len()).is_ok(), "a text is shorter than 4 GiB");
        let mut builder = Builder::new(source);
        if blocks.is_empty() {
            builder.copy(0, source.len(), Zone::Block);
        } else {
            let mut done = 0;
            for (number, block) in blocks.iter().enumerate() {
                let start = char_boundary(source, block.start).max(done);
                let end = char_boundary(source, block.end).max(start);
                builder.copy(done, start, Zone::Between);
                if number > 0 {
                    builder.end_line();
                }
                builder.copy(start, end, Zone::Block);
                done = end;
            }
            builder.copy(done, source.len(), Zone::Between);
        }
        builder.finish()
    }

    /// The normalised text.
    pub fn clean(&self) -> &str {
        &self.clean
    }

    /// The normalised text in lower case. A position here is a position of [`clean`](Self::clean): a character whose
    /// lower case has another length keeps its case.
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// The source stretch that a stretch of the clean text stands for. A changed character stands for all it was made
    /// from; what was dropped before or behind the stretch is no part of it.
    pub fn to_source(&self, clean: Span) -> Span {
        self.map.to_source(clean)
    }

    /// The position in the clean text of a position of the source; the beginning of a character, when the source
    /// position is inside what it was made from.
    pub fn to_clean(&self, source: u32) -> u32 {
        self.map.to_clean(source)
    }

    /// The stretch of the clean text that a stretch of the source became, for example a block.
    pub fn to_clean_span(&self, source: Span) -> Span {
        self.map.to_clean_span(source)
    }
}

/// Whether a stretch of the source is a block or lies between two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    Block,
    Between,
}

/// The clean text as it grows. What needs no change is copied in one piece, when the next change comes.
struct Builder<'a> {
    source: &'a str,
    /// Up to where the source has been dealt with.
    copied: usize,
    clean: String,
    map: OffsetMap,
    breaks: LineBreaks<'a>,
}

impl<'a> Builder<'a> {
    fn new(source: &'a str) -> Self {
        Self {
            source,
            copied: 0,
            clean: String::with_capacity(source.len()),
            map: OffsetMap::default(),
            breaks: LineBreaks::new(source),
        }
    }

    /// Normalises a stretch of the source.
    fn copy(&mut self, start: usize, end: usize, zone: Zone) {
        let bytes = self.source.as_bytes();
        let mut at = start;
        while at < end {
            let Some(ahead) =
                bytes[at..end].iter().position(|&byte| NEEDS_A_LOOK[usize::from(byte)])
            else {
                break;
            };
            at += ahead;
            if is_lone_blank(&bytes[at..end]) && zone == Zone::Block {
                at += 1;
                continue;
            }
            if is_plain_kana(&bytes[at..end]) {
                at += 3;
                continue;
            }
            let character =
                self.source[at..].chars().next().expect("the byte found begins a character");
            let next = at + character.len_utf8();
            at = match fate(character) {
                Fate::Keep => next,
                Fate::Become(other) => {
                    self.replace(at, next, other.encode_utf8(&mut [0; 4]));
                    next
                }
                Fate::Drop => {
                    self.replace(at, next, "");
                    next
                }
                Fate::Select => self.select(at, next),
                Fate::Blank | Fate::LineEnd => self.blank(start, at, end, zone),
                Fate::Combine => self.combine(at, end),
            };
        }
        self.copy_up_to(end);
    }

    fn copy_up_to(&mut self, end: usize) {
        self.clean.push_str(&self.source[self.copied..end]);
        self.copied = end;
    }

    /// Puts `with` in the place of a stretch of the source.
    fn replace(&mut self, start: usize, end: usize, with: &str) {
        if self.source[start..end] == *with {
            return;
        }
        self.copy_up_to(start);
        let clean = span(self.clean.len()..self.clean.len() + with.len());
        self.clean.push_str(with);
        self.copied = end;
        // One character for one of the same length leaves both texts in step.
        let in_step = with.len() == end - start && self.source[start..end].chars().count() == 1;
        if !in_step {
            self.map.push(Edit { clean, source: span(start..end) });
        }
    }

    /// A variation selector goes with the character it varies, so that the evidence shows the form chosen.
    fn select(&mut self, start: usize, end: usize) -> usize {
        /// In bytes: a letter with more marks than this is none of any language, and would be copied again and again.
        const LONGEST: usize = 32;
        self.copy_up_to(start);
        let last = self.clean.chars().next_back().map_or(0, char::len_utf8);
        let from = self.map.piece_start(self.clean.len() - last);
        let varied = &self.clean[from..];
        if varied.is_empty() || varied.ends_with([' ', '\n']) || varied.len() > LONGEST {
            self.replace(start, end, "");
        } else {
            let varied = varied.to_owned();
            self.rewrite(from, end, &varied);
        }
        end
    }

    /// Composes the letter written last with the marks that follow it.
    fn combine(&mut self, start: usize, end: usize) -> usize {
        let marks = Marks::at_start_of(&self.source[start..end]);
        let end = start + marks.len;
        self.copy_up_to(start);
        let base = self.map.piece_start(last_base(&self.clean));
        let composed = marks.compose_with(&self.clean[base..]);
        if composed.strip_prefix(&self.clean[base..]) != Some(&self.source[start..end]) {
            self.rewrite(base, end, &composed);
        }
        end
    }

    /// Puts `with` in the place of what the clean text has from `from` on and of the source up to `end`.
    fn rewrite(&mut self, from: usize, end: usize, with: &str) {
        let source = self.map.rewind(position(from));
        self.clean.truncate(from);
        self.clean.push_str(with);
        self.copied = end;
        let clean = span(from..self.clean.len());
        self.map.push(Edit { clean, source: Span::new(source, position(end)) });
    }

    /// A run of blanks and line ends becomes one of them, or nothing. Gives its end.
    fn blank(&mut self, zone_start: usize, start: usize, zone_end: usize, zone: Zone) -> usize {
        let run = Blanks::at_start_of(&self.source[start..zone_end]);
        let end = start + run.len;
        let (before, after) = (&self.source[zone_start..start], &self.source[end..zone_end]);
        let at_edge = before.is_empty() || after.is_empty();
        if zone == Zone::Between || run.line_ends > 1 || (run.line_ends == 1 && at_edge) {
            self.replace(start, end, "\n");
        } else if run.line_ends == 0 {
            self.replace(start, end, " ");
        } else {
            match self.breaks.join(before, after) {
                Join::Blank => self.replace(start, end, " "),
                Join::Nothing => self.replace(start, end, ""),
                Join::WithoutHyphen => {
                    self.copy_up_to(start);
                    let hyphen = self.clean.trim_end_matches('-').len();
                    self.rewrite(hyphen, end, "");
                }
            }
        }
        end
    }

    /// Ends the line before a block, where the source has nothing that does.
    fn end_line(&mut self) {
        if !self.clean.ends_with('\n') {
            let clean = position(self.clean.len());
            let source = position(self.copied);
            self.clean.push('\n');
            self.map.push(Edit {
                clean: Span::new(clean, clean + 1),
                source: Span::new(source, source),
            });
        }
    }

    fn finish(self) -> CleanText {
        let folded = fold_case(&self.clean);
        CleanText { clean: self.clean, folded, map: self.map }
    }
}

/// A run of blanks, line ends and what is dropped among them.
struct Blanks {
    len: usize,
    line_ends: usize,
}

impl Blanks {
    fn at_start_of(text: &str) -> Self {
        let mut run = Self { len: text.len(), line_ends: 0 };
        let mut before = None;
        for (at, character) in text.char_indices() {
            match fate(character) {
                Fate::LineEnd if character == '\n' && before == Some('\r') => {}
                Fate::LineEnd => run.line_ends += 1,
                Fate::Blank | Fate::Drop | Fate::Select => {}
                _ => {
                    run.len = at;
                    break;
                }
            }
            before = Some(character);
        }
        run
    }
}

/// Whether this is one blank between two words of Latin letters, by far the most frequent case.
fn is_lone_blank(bytes: &[u8]) -> bool {
    matches!(bytes, [b' ', next, ..] if next.is_ascii_graphic() || (*next >= 0xc3 && !NEEDS_A_LOOK[usize::from(*next)]))
}

/// The position itself, or the beginning of the character it lies in; the end of the text when it lies behind it.
fn char_boundary(text: &str, position: u32) -> usize {
    let mut position = (position as usize).min(text.len());
    while !text.is_char_boundary(position) {
        position -= 1;
    }
    position
}
