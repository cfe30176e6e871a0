//! Tags that are lost, renamed, invented or left open.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Check;
use crate::check::catalogue::MARKUP;
use crate::check::finding::Finding;
use crate::check::language::{DATA, Element};
use crate::check::scene::{Pair, Scene};
use crate::check::shown::Shown;

pub(super) struct Markup;

static TAG: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<rest>(?:\s[^<>]*?)?)(?P<empty>/?)>",
    )
    .expect("a test reads it")
});

/// What Fluent's DOM bindings know an element by.
static L10N_NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"data-l10n-name\s*=\s*["']([^"']*)["']"#).expect("a test reads it")
});

#[derive(Debug)]
struct Tag {
    name: String,
    closes: bool,
    is_alone: bool,
    l10n_name: Option<String>,
    span: Range<usize>,
}

/// What is compared: a tag without what a translator may change.
type Key<'t> = (&'t str, bool, Option<&'t str>);

impl Tag {
    fn key(&self) -> Key<'_> {
        (&self.name, self.closes, self.l10n_name.as_deref())
    }

    fn written(&self) -> String {
        let name = self
            .l10n_name
            .as_ref()
            .map(|name| format!(" data-l10n-name=\"{name}\""))
            .unwrap_or_default();
        format!("<{}{}{name}>", if self.closes { "/" } else { "" }, self.name)
    }
}

fn tags(text: &str) -> Vec<Tag> {
    if !text.contains('<') {
        return Vec::new();
    }
    TAG.captures_iter(text)
        .map(|found| {
            let name = found["name"].to_ascii_lowercase();
            Tag {
                closes: !found["close"].is_empty(),
                is_alone: !found["empty"].is_empty() || DATA.element(&name) == Element::Void,
                l10n_name: L10N_NAME.captures(&found["rest"]).map(|found| found[1].to_owned()),
                span: found.get(0).map_or(0..0, |found| found.range()),
                name,
            }
        })
        .collect()
}

impl Check for Markup {
    fn pair(&self, scene: &Scene<'_, '_>, pair: &Pair<'_, '_>, found: &mut Vec<Finding>) {
        let source = tags(&pair.source.default_text().text);
        let target = tags(&pair.piece.default_text().text);
        if source.is_empty() && target.is_empty() {
            return;
        }
        let names = markup_names(&source, &target);
        let is_markup = |tag: &&Tag| names.contains(tag.name.as_str()) && !tag.is_alone;
        let own = pair.piece.default_text();
        let count_before = found.len();
        compare(&source, &target, is_markup, |lost, extra| {
            let span = match (lost, extra) {
                (_, Some(extra)) => own.source(&extra.span),
                (Some(lost), None) => {
                    let opening = target
                        .iter()
                        .find(|tag| tag.name == lost.name && !tag.closes && lost.closes);
                    let at = pair.source.default_text().source(&lost.span).start;
                    opening
                        .map_or_else(|| pair.line_like(scene.file, at), |tag| own.source(&tag.span))
                }
                (None, None) => return,
            };
            let message = match (lost, extra) {
                (Some(lost), Some(extra)) => {
                    format!("`{}` of the original is `{}` here", lost.written(), extra.written())
                }
                (Some(lost), None) => format!("`{}` of the original is missing", lost.written()),
                (None, Some(extra)) => format!("`{}` is not in the original", extra.written()),
                (None, None) => return,
            };
            found.push(scene.in_piece(MARKUP, pair.entry, pair.piece, span, message));
        });
        // Variants besides the default need not have the tags of the original, but must close their own.
        if found.len() == count_before && unbalanced(&source, &names).is_none() {
            for form in &pair.piece.shown {
                report_unbalanced(scene, pair, form, &names, found);
            }
        }
    }
}

fn report_unbalanced(
    scene: &Scene<'_, '_>,
    pair: &Pair<'_, '_>,
    form: &Shown,
    names: &BTreeSet<String>,
    found: &mut Vec<Finding>,
) {
    let tags = tags(&form.text);
    if let Some(tag) = unbalanced(&tags, names) {
        let what = if tag.closes { "closes nothing" } else { "is not closed" };
        let message = format!("`{}` {what}", tag.written());
        found.push(scene.in_piece(MARKUP, pair.entry, pair.piece, form.source(&tag.span), message));
    }
}

/// Names that are markup and no words in angle brackets: elements of HTML, and what is opened and closed.
fn markup_names(source: &[Tag], target: &[Tag]) -> BTreeSet<String> {
    let pairs = |tags: &[Tag], name: &str| {
        let has = |closes| tags.iter().any(|tag| tag.name == name && tag.closes == closes);
        has(true) && has(false)
    };
    // Where the other side has real markup of which a tag is lost, a stranger among the tags has taken its place.
    let lost_one = source.iter().any(|tag| {
        DATA.element(&tag.name) == Element::Known
            && target.iter().filter(|other| other.key() == tag.key()).count()
                < source.iter().filter(|other| other.key() == tag.key()).count()
    });
    let known = |name: &str| {
        DATA.element(name) == Element::Known
            || pairs(source, name)
            || pairs(target, name)
            || lost_one
    };
    source.iter().chain(target).map(|tag| tag.name.clone()).filter(|name| known(name)).collect()
}

/// Tells what one side has more than the other; a lost tag and an extra one in its place are told together.
fn compare<'t>(
    source: &'t [Tag],
    target: &'t [Tag],
    is_markup: impl Fn(&&Tag) -> bool,
    mut tell: impl FnMut(Option<&'t Tag>, Option<&'t Tag>),
) {
    let mut counts: BTreeMap<Key<'_>, isize> = BTreeMap::new();
    source.iter().filter(&is_markup).for_each(|tag| *counts.entry(tag.key()).or_default() += 1);
    target.iter().filter(&is_markup).for_each(|tag| *counts.entry(tag.key()).or_default() -= 1);
    let last = |tags: &'t [Tag], key: &Key<'_>| tags.iter().rev().find(|tag| tag.key() == *key);
    let lost: Vec<_> =
        counts.iter().filter(|(_, n)| **n > 0).filter_map(|(key, _)| last(source, key)).collect();
    let extra: Vec<_> =
        counts.iter().filter(|(_, n)| **n < 0).filter_map(|(key, _)| last(target, key)).collect();
    for at in 0..lost.len().max(extra.len()) {
        tell(lost.get(at).copied(), extra.get(at).copied());
    }
}

/// The first tag that is not closed, or closes nothing. The order is left to the translator.
fn unbalanced<'t>(tags: &'t [Tag], names: &BTreeSet<String>) -> Option<&'t Tag> {
    let mut open: BTreeMap<&str, Vec<&Tag>> = BTreeMap::new();
    for tag in tags.iter().filter(|tag| names.contains(&tag.name) && !tag.is_alone) {
        let stack = open.entry(&tag.name).or_default();
        if !tag.closes {
            stack.push(tag);
        } else if stack.pop().is_none() {
            return Some(tag);
        }
    }
    open.into_values().flatten().next()
}
