//! A sentence as the cascade sees it: clean text, the mentions found so far, and the text with each mention masked.

use std::ops::Range;

use super::mention::Mention;
use crate::model::{Span, Zone};
use crate::rules::language::LanguageData;
use crate::rules::slots::Mask;

/// One sentence and what was found in it.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// Where it stands in the clean text.
    pub span: Span,
    /// The part of the page.
    pub zone: Zone,
    /// The number of its paragraph.
    pub block: usize,
    /// What was found, in order, without overlaps.
    pub mentions: Vec<Mention>,
    /// Mentions that lost an overlap, kept for `explain`.
    pub losers: Vec<Mention>,
    /// Cues of modality: they leave no mask.
    pub cues: Vec<Cue>,
    /// What a dateline rule matched: its date is that of publication.
    pub dateline: Option<Span>,
}

/// A cue of modality.
#[derive(Debug, Clone)]
pub struct Cue {
    /// Where it stands, in the clean text.
    pub span: Span,
    /// The modality.
    pub modality: String,
    /// `after`, `before`, `clause`.
    pub scope: String,
    /// The trigger it is pinned to.
    pub pinned: Option<Span>,
    /// The rule.
    pub rule: std::sync::Arc<str>,
}

/// A sentence with its mentions masked, and the way back.
#[derive(Debug, Clone, Default)]
pub struct Masked {
    /// The text with its case.
    pub exact: String,
    /// The same in lower case, byte for byte.
    pub folded: String,
    cells: Vec<Cell>,
}

#[derive(Debug, Clone)]
struct Cell {
    /// Bytes of the masked text.
    masked: Range<usize>,
    /// Bytes of the clean text.
    clean: Span,
    /// Which mention; `None` for a stretch of plain text.
    mention: Option<usize>,
}

impl Sentence {
    /// The sentence with every mention replaced by its letter. Determiners before a name and prepositions before a date
    /// belong to the mask; contractions are opened.
    pub fn masked(&self, clean: &str, folded: &str, language: &LanguageData) -> Masked {
        let mut masked = Masked::default();
        let mut at = self.span.start;
        for (index, mention) in self.mentions.iter().enumerate() {
            let (start, opened) = taken_before(folded, at, mention, language);
            masked.plain(clean, folded, Span::new(at, start));
            if let Some(preposition) = opened {
                // The letters of a contraction stand for themselves no longer: both texts get the preposition alone.
                masked.opened(preposition, Span::new(start, mention.outer.start));
                masked.mask(mention, index, mention.outer);
            } else {
                masked.mask(mention, index, Span::new(start, mention.outer.end));
            }
            at = mention.outer.end;
        }
        masked.plain(clean, folded, Span::new(at, self.span.end));
        masked
    }

    /// The mention that covers a span of the clean text exactly or holds it.
    pub fn mention_at(&self, span: Span) -> Option<&Mention> {
        self.mentions.iter().find(|mention| mention.outer.overlaps(span))
    }
}

/// Where the mask of a mention begins, and what a contraction before it is opened to.
fn taken_before<'l>(
    folded: &str,
    from: u32,
    mention: &Mention,
    language: &'l LanguageData,
) -> (u32, Option<&'l str>) {
    let start = mention.outer.start;
    let before = &folded[from as usize..start as usize];
    let ends_with = |word: &str| {
        before.ends_with(word) && {
            let rest = &before[..before.len() - word.len()];
            !rest.chars().next_back().is_some_and(char::is_alphanumeric)
        }
    };
    let words = if mention.mask == Mask::Date {
        &language.date_prepositions
    } else {
        &language.determiners
    };
    if matches!(
        mention.mask,
        Mask::Event | Mask::Report | Mask::Idiom | Mask::Duration | Mask::Set | Mask::Time
    ) {
        return (start, None);
    }
    for word in words {
        if ends_with(word) {
            return (start - word.len() as u32, None);
        }
    }
    if mention.mask != Mask::Date {
        for (contraction, preposition) in &language.contractions {
            if ends_with(contraction) {
                return (start - contraction.len() as u32, Some(preposition));
            }
        }
    }
    (start, None)
}

impl Masked {
    fn plain(&mut self, clean: &str, folded: &str, span: Span) {
        if span.start >= span.end {
            return;
        }
        let begin = self.exact.len();
        self.exact.push_str(&clean[span.range()]);
        self.folded.push_str(&folded[span.range()]);
        self.cells.push(Cell { masked: begin..self.exact.len(), clean: span, mention: None });
    }

    fn opened(&mut self, preposition: &str, span: Span) {
        let begin = self.exact.len();
        self.exact.push_str(preposition);
        self.folded.push_str(preposition);
        self.cells.push(Cell { masked: begin..self.exact.len(), clean: span, mention: None });
    }

    fn mask(&mut self, mention: &Mention, index: usize, span: Span) {
        let begin = self.exact.len();
        self.exact.push(mention.mask.letter());
        self.folded.push(mention.mask.letter());
        self.cells.push(Cell {
            masked: begin..self.exact.len(),
            clean: span,
            mention: Some(index),
        });
    }

    /// The clean text that a range of the masked text stands for. A mask at either end counts with its mention alone,
    /// without what it took in before it.
    pub fn to_clean(&self, range: &Range<usize>, mentions: &[Mention]) -> Span {
        let start = self.cell(range.start).map_or(0, |cell| match cell.mention {
            Some(index) => mentions[index].outer.start,
            None => position(cell, range.start),
        });
        let end = self.cell(range.end.saturating_sub(1)).map_or(start, |cell| match cell.mention {
            Some(index) => mentions[index].outer.end,
            None => position(cell, range.end),
        });
        Span::new(start, end.max(start))
    }

    /// The mentions whose masks lie in a range of the masked text, in order.
    pub fn mentions_in(&self, range: &Range<usize>) -> Vec<usize> {
        let first = self.cells.partition_point(|cell| cell.masked.end <= range.start);
        self.cells[first..]
            .iter()
            .take_while(|cell| cell.masked.start < range.end)
            .filter_map(|cell| cell.mention)
            .collect()
    }

    fn cell(&self, position: usize) -> Option<&Cell> {
        let index = self.cells.partition_point(|cell| cell.masked.end <= position);
        self.cells.get(index)
    }
}

/// A position inside a plain cell. An opened contraction has another length: its ends are exact, its inside is not.
fn position(cell: &Cell, masked: usize) -> u32 {
    let into = (masked - cell.masked.start) as u32;
    if masked == cell.masked.end {
        cell.clean.end
    } else {
        (cell.clean.start + into).min(cell.clean.end)
    }
}
