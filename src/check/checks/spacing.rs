//! Spaces and words that stand twice.

use std::sync::LazyLock;

use regex::Regex;

use super::Check;
use crate::check::catalogue::{DOUBLE_SPACE, DOUBLED_WORD};
use crate::check::entry::{Entry, Piece};
use crate::check::finding::Finding;
use crate::check::prose::Prose;
use crate::check::scene::Scene;

/// Two spaces in a sentence.
pub(super) struct DoubleSpace;

static SPACES: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[^\s](?P<it> {2,})[^\s]").expect("a test reads it"));

impl Check for DoubleSpace {
    fn piece(
        &self,
        scene: &Scene<'_, '_>,
        entry: &Entry<'_>,
        piece: &Piece<'_>,
        found: &mut Vec<Finding>,
    ) {
        // What the original sets in columns is set so in the translation.
        let original = scene.source.and_then(|source| source.entry(entry.id));
        let original = original.and_then(|original| original.piece(piece.attribute_name()));
        let has = |piece: &Piece<'_>| piece.shown.iter().any(|form| SPACES.is_match(&form.text));
        if original.is_some_and(has) {
            return;
        }
        for form in &piece.shown {
            let prose = Prose::of(form);
            let places: Vec<_> =
                SPACES.captures_iter(&prose.text).filter_map(|found| found.name("it")).collect();
            // Several lines with gaps, or a wide one, are a table.
            if prose.text.contains('\n')
                && (places.len() > 1 || places.iter().any(|place| place.len() > 2))
            {
                continue;
            }
            // Some who write English set two spaces behind a sentence.
            let is_habit = |at: usize| {
                scene.source.is_none() && prose.text[..at].ends_with(['.', '!', '?', ';', ':'])
            };
            for place in places.into_iter().filter(|place| !is_habit(place.start())) {
                let span = form.source(&prose.shown(&place.range()));
                let finding =
                    scene.in_piece(DOUBLE_SPACE, entry, piece, span, "two spaces stand here");
                found.push(finding.with_fix(" "));
            }
        }
    }
}

/// A word that is said twice by mistake.
pub(super) struct DoubledWord;

impl Check for DoubledWord {
    fn piece(
        &self,
        scene: &Scene<'_, '_>,
        entry: &Entry<'_>,
        piece: &Piece<'_>,
        found: &mut Vec<Finding>,
    ) {
        let language = &scene.locale.language;
        if !language.has_words {
            return;
        }
        for form in &piece.shown {
            let prose = Prose::of(form);
            let mut before: Option<(usize, &str)> = None;
            for (start, word) in words(&prose.text) {
                if let Some((at, last)) = before
                    && last.to_lowercase() == word.to_lowercase()
                    && !is_placeholder(last)
                    && !is_placeholder(word)
                    && prose.text[at + last.len()..start].chars().all(char::is_whitespace)
                    && !language.may_double.contains(&word.to_lowercase())
                {
                    let span = form.source(&prose.shown(&(at..start + word.len())));
                    let finding = scene.in_piece(
                        DOUBLED_WORD,
                        entry,
                        piece,
                        span,
                        format!("`{word}` stands twice"),
                    );
                    found.push(finding.with_fix(last));
                }
                before = Some((start, word));
            }
        }
    }
}

/// A word in capitals stands for what a user types: `type TYPE`.
fn is_placeholder(word: &str) -> bool {
    word.chars().count() > 1 && !word.chars().any(char::is_lowercase)
}

/// Runs of letters with their places. An apostrophe or a hyphen joins: "nous-nous" is one.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part =
        |c: char| c.is_alphanumeric() || matches!(c, '\'' | '\u{2019}' | '-' | '_' | '.' | '/');
    text.split(move |c: char| !is_part(c))
        .map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .filter(|(_, word)| word.chars().next().is_some_and(char::is_alphabetic))
}
