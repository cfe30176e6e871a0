//! Addresses that lead elsewhere than in the original.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Check;
use super::variables::distance;
use crate::check::catalogue::URL_MISMATCH;
use crate::check::finding::Finding;
use crate::check::scene::{Pair, Scene};

pub(super) struct Urls;

static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r#"(?:https?|ftp|mailto|file)://?[^\s"'<>()\u{3000}-\u{30ff}\u{4e00}-\u{9fff}\u{ff00}-\u{ffef}\u{ab}\u{bb}]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"#,
    )
    .expect("a test reads it")
});

/// A part of a path or a host that names a language: `/en-US/`, `fr.`, `www.`.
static LANGUAGE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:/[a-z]{2}(?:[-_][a-z]{2})?(/|$)|(://)(?:www|[a-z]{2})\.)")
        .expect("a test reads it")
});

fn addresses(text: &str) -> Vec<(String, Range<usize>)> {
    if !text.contains("://") && !text.contains('@') {
        return Vec::new();
    }
    ADDRESS
        .find_iter(text)
        .map(|found| {
            let address = found.as_str().trim_end_matches(['.', ',', ';', ':', '!', '?', '/', ')']);
            let span = found.start()..found.start() + address.len();
            (LANGUAGE.replace_all(address, "$1$2").trim_end_matches('/').to_lowercase(), span)
        })
        .collect()
}

impl Check for Urls {
    fn pair(&self, scene: &Scene<'_, '_>, pair: &Pair<'_, '_>, found: &mut Vec<Finding>) {
        let source = addresses(&pair.source.default_text().text);
        let target = addresses(&pair.piece.default_text().text);
        let mut extra =
            target.iter().filter(|(address, _)| !source.iter().any(|(other, _)| other == address));
        for (address, span) in &source {
            if target.iter().any(|(other, _)| other == address) {
                continue;
            }
            // The example in a form is translated: yourname becomes votrenom. A slip is a letter or two.
            if address.contains('@') && !address.contains("://") {
                let near =
                    target.iter().find(|(other, _)| (1..=2).contains(&distance(address, other)));
                if let Some((_, own)) = near {
                    let message = format!("the original has {address}");
                    let span = pair.piece.default_text().source(own);
                    found.push(scene.in_piece(URL_MISMATCH, pair.entry, pair.piece, span, message));
                }
                continue;
            }
            let written = &pair.source.default_text().text[span.clone()];
            let (span, message) = if let Some((_, own)) = extra.next() {
                (pair.piece.default_text().source(own), format!("the original leads to {written}"))
            } else {
                let at = pair.source.default_text().source(span).start;
                (pair.line_like(scene.file, at), format!("{written} of the original is missing"))
            };
            found.push(scene.in_piece(URL_MISMATCH, pair.entry, pair.piece, span, message));
        }
    }
}
