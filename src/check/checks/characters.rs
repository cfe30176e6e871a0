//! Characters that are not seen, turn the text around, or only look like what they are taken for.

use std::sync::LazyLock;

use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use regex::Regex;

use super::Check;
use crate::check::catalogue::{BIDI_CONTROL, INVISIBLE_CHAR, MIXED_SCRIPT};
use crate::check::entry::{Entry, Piece};
use crate::check::finding::{Finding, Fix};
use crate::check::language::{DATA, INVISIBLE};
use crate::check::prose::Prose;
use crate::check::scene::Scene;
use crate::check::settings::Settings;

/// Controls and invisible characters, in comments too: what reads one way and is another deceives the next translator.
pub(super) struct Hidden;

static HIDDEN: LazyLock<Regex> = LazyLock::new(|| {
    let listed: Vec<String> =
        INVISIBLE.keys().map(|c| format!("\\u{{{:X}}}", u32::from(*c))).collect();
    let listed = listed.concat();
    Regex::new(&format!(
        "[{listed}\\u{{200C}}-\\u{{200F}}\\u{{202A}}-\\u{{202E}}\\u{{2066}}-\\u{{2069}}]"
    ))
    .expect("a test reads the data")
});

impl Check for Hidden {
    fn file(&self, scene: &Scene<'_, '_>, _: &Settings, found: &mut Vec<Finding>) {
        let text = &scene.file.source.text;
        if text.is_ascii() {
            return;
        }
        for place in HIDDEN.find_iter(text) {
            let character = place.as_str().chars().next().unwrap_or_default();
            let entry = scene.file.entry_at(place.start());
            let is_wanted =
                entry.and_then(|entry| scene.source?.entry(entry.id)).is_some_and(|original| {
                    original
                        .pieces
                        .iter()
                        .flat_map(|piece| &piece.shown)
                        .any(|shown| shown.text.contains(character))
                });
            if is_wanted || is_joiner_of_letters(text, place.start(), character) {
                continue;
            }
            let is_bidi = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            let (rule, name) = if is_bidi {
                (BIDI_CONTROL, "a control that changes the direction of text")
            } else {
                (INVISIBLE_CHAR, INVISIBLE.get(&character).copied().unwrap_or("a joiner or mark"))
            };
            let message = format!("U+{:04X} is not seen: {name}", u32::from(character));
            let mut finding = scene.at(rule, place.range(), message);
            finding.id = entry.map(|entry| entry.id.to_owned());
            let help = format!(
                "remove it, or write `{{ \"\\u{:04X}\" }}` if it is meant",
                u32::from(character)
            );
            finding.fix = Some(Fix::one(place.range(), ""));
            found.push(finding.with_help(help));
        }
    }
}

/// Joiners belong to Indic and Arabic letters and to emoji; marks of direction beside such letters too.
fn is_joiner_of_letters(text: &str, at: usize, character: char) -> bool {
    if !matches!(character, '\u{200c}'..='\u{200f}') {
        return false;
    }
    let before = text[..at].chars().next_back();
    let after = text[at + character.len_utf8()..].chars().next();
    let is_plain = |c: Option<char>| {
        c.is_some_and(|c| c.is_ascii_graphic() || c == ' ' || is_of_our_scripts(c))
    };
    !(is_plain(before) && is_plain(after))
}

fn script(character: char) -> Script {
    CodePointMapData::<Script>::new().get(character)
}

fn is_of_our_scripts(character: char) -> bool {
    let known = [
        Script::Latin,
        Script::Cyrillic,
        Script::Greek,
        Script::Hiragana,
        Script::Katakana,
        Script::Han,
    ];
    known.contains(&script(character))
}

/// Letters of another script among those they look like (UTS 39).
pub(super) struct Homoglyphs;

impl Check for Homoglyphs {
    fn piece(
        &self,
        scene: &Scene<'_, '_>,
        entry: &Entry<'_>,
        piece: &Piece<'_>,
        found: &mut Vec<Finding>,
    ) {
        for form in &piece.shown {
            if form.text.is_ascii() {
                continue;
            }
            let prose = Prose::of(form);
            let letters: Vec<(usize, char)> = prose.text.char_indices().collect();
            for word in letters.chunk_by(|(_, a), (_, b)| a.is_alphabetic() == b.is_alphabetic()) {
                for (at, meant) in strangers(word) {
                    let (place, seen) = word[at];
                    let span = form.source(&prose.shown(&(place..place + seen.len_utf8())));
                    let text: String = word.iter().map(|(_, c)| c).collect();
                    let message = format!(
                        "the letter `{seen}` (U+{:04X}) in `{text}` only looks like `{meant}`",
                        u32::from(seen)
                    );
                    found.push(
                        scene
                            .in_piece(MIXED_SCRIPT, entry, piece, span, message)
                            .with_fix(meant.to_string()),
                    );
                }
            }
        }
    }
}

/// The letters of a word that are of another script than their neighbours and look like one of theirs.
fn strangers(word: &[(usize, char)]) -> Vec<(usize, char)> {
    let scripts: Vec<Script> = word.iter().map(|(_, c)| script(*c)).collect();
    let latin = scripts.iter().filter(|script| **script == Script::Latin).count();
    let mut found = Vec::new();
    for (at, (_, character)) in word.iter().enumerate() {
        let beside =
            |table: &str| DATA.homoglyphs.get(table).and_then(|table| table.get(character));
        let is_kana = |at: Option<usize>| {
            at.and_then(|at| scripts.get(at).zip(word.get(at)))
                .is_some_and(|(script, (_, c))| *script == Script::Katakana || *c == '\u{30fc}')
        };
        let meant = match scripts[at] {
            Script::Cyrillic | Script::Greek if latin > 0 => beside("latin"),
            Script::Han if is_kana(at.checked_sub(1)) && is_kana(Some(at + 1)) => {
                beside("katakana")
            }
            _ => None,
        };
        found.extend(meant.map(|meant| (at, *meant)));
    }
    found
}
