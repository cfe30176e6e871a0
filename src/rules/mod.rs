//! From TOML to matchers: what a linguist writes becomes rule sets that run over sentences.
//!
//! In the order of the way: `files` finds the texts (`packed` reads those that the binary carries as trees, `reader` those
//! on disk, both into a `tree` with a span for every key and value); `spec`, `words`, `entities`, `language` and `vocabulary` give
//! them meaning, `numerals` reads number words; `pattern` makes a `shape` of a `find` (`quick` reads the plain ones), `forms`
//! are word lists inside it; `anchors` finds the literals that a match must contain and `sieve` looks for all of them at once;
//! `engine` runs a stage: `program` for the first sentences of a rule, a regex for many.

mod anchors;
pub mod engine;
pub mod entities;
pub mod files;
mod forms;
pub mod language;
pub mod library;
mod numerals;
mod packed;
mod pattern;
mod program;
mod quick;
mod reader;
mod shape;
mod sieve;
pub mod slots;
pub mod spec;
mod tree;
pub mod vocabulary;
pub mod words;

pub use engine::{Hit, RuleSet};
pub use library::{Language, Library};
pub use spec::{Rule, Stage};
