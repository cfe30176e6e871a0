//! Broken bytes, characters that were decoded twice, marks and line ends that do not belong.

use std::sync::LazyLock;

use encoding_rs::WINDOWS_1252;
use regex::Regex;

use super::Check;
use crate::check::catalogue::{BOM, ENCODING, LINE_ENDS, Rule};
use crate::check::finding::{Edit, Finding, Fix};
use crate::check::scene::Scene;
use crate::check::settings::Settings;

pub(super) struct Encoding;

impl Check for Encoding {
    fn file(&self, scene: &Scene<'_, '_>, _: &Settings, found: &mut Vec<Finding>) {
        let text = &scene.file.source.text;
        if scene.file.source.has_bom {
            let message =
                "a byte order mark stands at the head: Fluent takes it for the first name";
            // The mark is no part of the text, so there is nothing to replace: writing the file is enough.
            let mut finding =
                scene.at(BOM, 0..0, message).with_help("save the file as UTF-8 without a mark");
            finding.fix = Some(Fix::default());
            found.push(finding);
        }
        // Broken bytes have become U+FFFD, so both are found by one search.
        let broken = &scene.file.source.broken;
        for (at, sign) in text.match_indices(char::REPLACEMENT_CHARACTER) {
            let message = if broken.binary_search(&at).is_ok() {
                "these bytes are no UTF-8"
            } else {
                "a character was lost when the file was decoded (U+FFFD)"
            };
            found.push(named(scene, ENCODING, at..at + sign.len(), message.to_owned()));
        }
        mojibake(scene, found);
        line_ends(scene, found);
    }
}

fn named(
    scene: &Scene<'_, '_>,
    rule: &'static Rule,
    span: std::ops::Range<usize>,
    message: String,
) -> Finding {
    let mut finding = scene.at(rule, span.clone(), message);
    finding.id = scene.file.entry_at(span.start).map(|entry| entry.id.to_owned());
    finding
}

/// A lead byte of UTF-8 that became a letter, and what its followers became in Windows-1252.
static TWICE: LazyLock<Regex> = LazyLock::new(|| {
    let followers = r"[\u{80}-\u{BF}\u{152}\u{153}\u{160}\u{161}\u{178}\u{17D}\u{17E}\u{192}\u{2C6}\u{2DC}\u{2013}-\u{203A}\u{20AC}\u{2122}]";
    Regex::new(&format!(
        r"[\u{{C2}}\u{{C3}}\u{{D0}}\u{{D1}}]{followers}|[\u{{E2}}-\u{{E9}}\u{{EF}}]{followers}{{2}}"
    ))
    .expect("a test reads it")
});

/// Text in UTF-8 that was read as Windows-1252: each letter became two or three.
fn mojibake(scene: &Scene<'_, '_>, found: &mut Vec<Finding>) {
    for place in TWICE.find_iter(&scene.file.source.text) {
        let (bytes, _, unmappable) = WINDOWS_1252.encode(place.as_str());
        let Some(meant) = std::str::from_utf8(&bytes).ok().and_then(|meant| meant.chars().next())
        else {
            continue;
        };
        // A letter, a no-break space and a closing mark are French.
        let is_spaced = meant.len_utf8() > 2 && place.as_str().chars().nth(1) == Some('\u{a0}');
        if unmappable || is_spaced || !is_plausible(meant) {
            continue;
        }
        let message =
            format!("`{}` is `{meant}` that was decoded with the wrong encoding", place.as_str());
        let finding = named(scene, ENCODING, place.range(), message);
        found.push(finding.with_help(format!("write `{meant}`")).with_fix(meant));
    }
}

/// Whether a translator would have written the character: letters with accents, punctuation, Cyrillic, kana, kanji.
fn is_plausible(character: char) -> bool {
    matches!(character,
        '\u{a0}'..='\u{ff}' | '\u{400}'..='\u{45f}' | '\u{2010}'..='\u{203a}' | '\u{20ac}' | '\u{3000}'..='\u{30ff}'
        | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// Carriage returns that end no line, and files that change their mind.
fn line_ends(scene: &Scene<'_, '_>, found: &mut Vec<Finding>) {
    let text = &scene.file.source.text;
    let Some(first) = text.find('\r') else { return };
    let lone = text.match_indices('\r').find(|(at, _)| text.as_bytes().get(at + 1) != Some(&b'\n'));
    if let Some((at, _)) = lone {
        let message = "this carriage return is no line end in Fluent".to_owned();
        found.push(named(scene, LINE_ENDS, at..at + 1, message).with_fix("\n"));
    }
    let pairs = text.matches("\r\n").count();
    let feeds = text.matches('\n').count() - pairs;
    if pairs > 0 && feeds > 0 {
        let message = format!("{pairs} lines end with CR LF and {feeds} with LF");
        let mut finding =
            scene.at(LINE_ENDS, first..first + 1, message).with_help("use one of them");
        if feeds > pairs {
            let edit = |(at, _): (usize, &str)| Edit { span: at..at + 1, text: String::new() };
            finding.fix = Some(Fix { edits: text.match_indices("\r\n").map(edit).collect() });
        }
        found.push(finding);
    }
}
