//! Clauses: which parts of a sentence belong together.

use crate::annotate::sentence::Sentence;
use crate::model::Span;
use crate::rules::language::LanguageData;

/// The places at which the clauses of a sentence end.
#[derive(Debug, Clone, Default)]
pub(super) struct Clauses {
    ends: Vec<u32>,
}

impl Clauses {
    /// Finds the ends, outside of mentions.
    pub(super) fn of(sentence: &Sentence, folded: &str, language: &LanguageData) -> Self {
        let text = &folded[sentence.span.range()];
        let mut ends = Vec::new();
        for mark in &language.clause_ends {
            for (at, found) in text.match_indices(mark.as_str()) {
                let start = sentence.span.start + at as u32;
                let end = start + found.len() as u32;
                let place = Span::new(start, end);
                // A mark may stand at the end of a trigger, as a verb in its conjunctive form does; it may not stand
                // inside a name.
                let inside = sentence
                    .mentions
                    .iter()
                    .any(|mention| mention.outer.start < start && end < mention.outer.end);
                if !inside && !ends.iter().any(|known: &Span| known.overlaps(place)) {
                    ends.push(place);
                }
            }
        }
        let mut ends: Vec<u32> = ends.into_iter().map(|place| place.end).collect();
        ends.sort_unstable();
        Self { ends }
    }

    /// The number of the clause that a span begins in.
    pub(super) fn clause_of(&self, span: Span) -> usize {
        self.ends.partition_point(|end| *end <= span.start)
    }

    /// How many clause ends lie between two spans.
    pub(super) fn between(&self, a: Span, b: Span) -> usize {
        self.clause_of(a).abs_diff(self.clause_of(b))
    }
}

/// How far apart two spans are, in bytes.
pub(super) fn distance(a: Span, b: Span) -> u32 {
    if a.overlaps(b) {
        0
    } else if a.end <= b.start {
        b.start - a.end
    } else {
        a.start - b.end
    }
}
