//! From a [`Document`](crate::model::Document) to a summary that a reader can check against the source.
//!
//! [`summarise`] makes blocks of sentences; each sentence is a Fluent message of one locale and carries the ids of its
//! messages and the numbers of the source sentences it rests on. [`markdown`] and the other renderers only lay the
//! blocks out. Rust decides *what* is said and in which order, the locale decides *how*.

mod agreements;
mod blocks;
mod facts;
mod index;
mod lead;
mod markdown;
mod meetings;
mod memory;
mod names;
mod notes;
mod people;
mod summary;
mod tell;
mod undecided;
mod writer;

pub use blocks::{Block, Note, Sentence, Summary};
pub use index::{IndexEntry, index};
pub(crate) use markdown::escape;
pub use markdown::{MarkdownOptions, markdown};
pub use notes::SourceText;
pub use summary::summarise;
