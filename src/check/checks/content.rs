//! Translations that say nothing, or say it in the language of the original.

use std::collections::BTreeSet;

use super::Check;
use crate::check::catalogue::{EMPTY_VALUE, IDENTICAL_TO_SOURCE, WRONG_SCRIPT};
use crate::check::entry::{Entry, Piece};
use crate::check::finding::Finding;
use crate::check::prose::{MASK, Prose};
use crate::check::scene::{Pair, Scene};
use crate::check::shown::{PLACEABLE, Shown};
use crate::diagnostic::Severity;

/// Values that show nothing.
pub(super) struct Empty;

impl Check for Empty {
    fn piece(
        &self,
        scene: &Scene<'_, '_>,
        entry: &Entry<'_>,
        piece: &Piece<'_>,
        found: &mut Vec<Finding>,
    ) {
        // One form of many may well be empty; and a language may need no word where the original has one to leave out.
        if !piece.shown.iter().all(is_blank) || entry.is_term {
            return;
        }
        let original = scene.source.and_then(|source| source.entry(entry.id));
        let original = original.and_then(|original| original.piece(piece.attribute_name()));
        if scene.source.is_none()
            || original.is_none_or(|original| original.shown.iter().all(is_blank))
        {
            return;
        }
        let message = format!("`{}` shows nothing, and its original does", entry.id);
        found.push(scene.in_piece(EMPTY_VALUE, entry, piece, piece.span.clone(), message));
    }
}

fn is_blank(shown: &Shown) -> bool {
    shown
        .text
        .chars()
        .all(|c| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}'))
}

/// Values in another language than that of their folder.
pub(super) struct Untranslated;

impl Check for Untranslated {
    fn pair(&self, scene: &Scene<'_, '_>, pair: &Pair<'_, '_>, found: &mut Vec<Finding>) {
        let Some(source) =
            scene.source.filter(|source| source.language.code != scene.locale.language.code)
        else {
            return;
        };
        if pair.entry.is_term {
            return;
        }
        let (from, to) = (&source.language, &scene.locale.language);
        let prose = Prose::of(pair.piece.default_text());
        let words: Vec<String> = words(&prose.text);
        let foreign: BTreeSet<&str> = words
            .iter()
            .map(String::as_str)
            .filter(|word| {
                from.function_words.contains(*word) && !to.function_words.contains(*word)
            })
            .collect();
        let own = words.iter().filter(|word| to.function_words.contains(*word)).count();
        let shares_script = to.scripts.iter().any(|script| from.scripts.contains(script));
        let has_own_letters = !shares_script && prose.text.chars().any(|c| to.is_own_letter(c));
        if has_own_letters || own > 0 {
            return;
        }
        // Names and labels are the same in many languages. Function words tell a sentence: one where no letter could
        // be shared, two or a longer text where it could.
        let is_sentence = if shares_script {
            foreign.len() >= 2 && words.len() >= 4 || !foreign.is_empty() && words.len() >= 6
        } else {
            !foreign.is_empty() && words.len() >= 3
        };
        let span = pair.piece.span.clone();
        if is_sentence {
            let is_same =
                pair.source.default_text().text.trim() == pair.piece.default_text().text.trim();
            let (rule, message) = if is_same {
                (IDENTICAL_TO_SOURCE, format!("this is the text of {}", source.name))
            } else {
                (
                    WRONG_SCRIPT,
                    format!("this reads like {}, not like {}", source.name, scene.locale.name),
                )
            };
            let mut finding = scene.in_piece(rule, pair.entry, pair.piece, span, message);
            // Who changed some words of the original and left the others meant it: a prompt, a quotation.
            let original = self::words(&Prose::of(pair.source.default_text()).text);
            let shared = words.iter().filter(|word| original.contains(word)).count();
            if !is_same && shared * 5 >= words.len() * 3 {
                finding.severity = Severity::Info;
            }
            found.push(finding);
        } else if shares_script {
            let letters = prose.text.chars().filter(|c| c.is_alphabetic()).count();
            let others =
                prose.text.chars().filter(|c| c.is_alphabetic() && !to.is_own_letter(*c)).count();
            let original = pair.source.default_text();
            if letters >= 4
                && others * 2 > letters
                && original.text.chars().all(|c| !c.is_alphabetic() || from.is_own_letter(c))
            {
                let message = format!("most of this is not in the script of {}", scene.locale.name);
                found.push(scene.in_piece(WRONG_SCRIPT, pair.entry, pair.piece, span, message));
            }
        }
    }
}

/// The words in lower case; what is written in capitals is a name.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphabetic() || matches!(c, '\'' | '\u{2019}' | PLACEABLE | MASK)))
        .map(|word| word.split(['\'', '\u{2019}']).next().unwrap_or_default())
        .filter(|word| word.chars().all(char::is_alphabetic) && !word.is_empty())
        .filter(|word| word.chars().count() == 1 || word.chars().any(char::is_lowercase))
        .map(str::to_lowercase)
        .collect()
}
