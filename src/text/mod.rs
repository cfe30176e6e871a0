//! Text as the rules see it: normalised with a map back to the source, its language, its sentences.
//!
//! [`CleanText`] is the only place where characters change. Everything after it works on positions of the clean
//! text, and evidence is cut from the source by [`CleanText::to_source`].

mod casefold;
mod classify;
mod compose;
mod detect;
mod linebreak;
mod normalise;
mod offsets;
mod segment;

use std::ops::Range;

pub use detect::{Detection, LanguageProfile, Script, detect};
pub use normalise::CleanText;
pub use segment::{SegmentStyle, sentences};

use crate::model::Span;

/// A range of bytes as a span. Texts are shorter than 4 GiB: ingest refuses longer ones, and [`CleanText::new`] says so.
pub(crate) fn span(range: Range<usize>) -> Span {
    Span::new(position(range.start), position(range.end))
}

/// A byte position as texts here count it.
pub(crate) fn position(at: usize) -> u32 {
    u32::try_from(at).expect("a text is shorter than 4 GiB")
}
