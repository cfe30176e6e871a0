//! From TOML to matchers: what a linguist writes becomes rule sets that run over sentences.
//!
//! `files` finds the texts, `tree` reads TOML with a span for every key and value, `spec` and `words` and `entities`
//! give them meaning, `pattern` turns a `find` into a regex, `anchors` finds the literals that a match must contain,
//! `engine` runs a stage, `examples` runs the examples.

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
