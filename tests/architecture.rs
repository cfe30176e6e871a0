//! What must stay true whatever is added: which way imports run, where words may stand, that evidence is evidence.

mod common;
#[path = "architecture/evidence.rs"]
mod evidence;
#[path = "architecture/imports.rs"]
mod imports;
#[path = "architecture/nasty.rs"]
mod nasty;
#[path = "architecture/sources.rs"]
mod sources;
#[path = "architecture/vocabulary.rs"]
mod vocabulary;
#[path = "architecture/words.rs"]
mod words;

/// Fails with all that was found, one a line, under a sentence that says what holds here and why.
fn none_of(found: &[String], law: &str) {
    assert!(found.is_empty(), "{law}\n\n{}\n", found.join("\n"));
}
