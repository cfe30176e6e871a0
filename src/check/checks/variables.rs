//! The values that the program gives: lost, invented, renamed, or taken for something they are not.

use std::collections::BTreeSet;

use super::Check;
use crate::check::catalogue::{EXTRA_VARIABLE, MISSING_VARIABLE, VARIABLE_TYPE};
use crate::check::entry::{Entry, Piece};
use crate::check::finding::Finding;
use crate::check::language::is_category;
use crate::check::scene::{Pair, Scene};
use crate::check::settings::Settings;
use crate::check::walk::{self, Role, Target};

pub(super) struct Variables;

impl Check for Variables {
    fn entries(
        &self,
        scene: &Scene<'_, '_>,
        settings: &Settings,
        source: &Entry<'_>,
        entry: &Entry<'_>,
        found: &mut Vec<Finding>,
    ) {
        let Some(original) = scene.source.filter(|_| !entry.is_term) else { return };
        let mut given: BTreeSet<&str> = BTreeSet::new();
        for piece in &source.pieces {
            given.extend(original.variables(piece, None).all);
        }
        let documented = documented(source);
        for piece in &entry.pieces {
            let mut told = BTreeSet::new();
            for used in &piece.uses {
                let Target::Variable(name) = used.target else { continue };
                if given.contains(name)
                    || settings.gives(name)
                    || documented.iter().any(|known| known == name)
                    || !told.insert(name)
                {
                    continue;
                }
                let known =
                    given.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
                let message = format!("the program does not give `${name}` to `{}`", entry.id);
                let finding =
                    scene.in_piece(EXTRA_VARIABLE, entry, piece, used.span.clone(), message);
                let own: BTreeSet<&str> = variables_of(piece);
                let renamed =
                    nearest(name, given.iter().copied().filter(|given| !own.contains(given)));
                found.push(match renamed {
                    Some(meant) => finding
                        .with_help(format!("did you mean `${meant}`?"))
                        .with_fix(format!("${meant}")),
                    None if known.is_empty() => finding.with_help("it gives no variable"),
                    None => finding.with_help(format!("it gives {known}")),
                });
            }
        }
    }

    fn pair(&self, scene: &Scene<'_, '_>, pair: &Pair<'_, '_>, found: &mut Vec<Finding>) {
        let Some(original) = scene.source.filter(|_| !pair.entry.is_term) else { return };
        let given = original.variables(pair.source, None);
        if given.all.is_empty() {
            return;
        }
        let own = scene.locale.variables(pair.piece, scene.source);
        for name in &given.all {
            let at = pair.source.uses.iter().find(|used| is_variable(&used.target, name));
            let at = at.map_or(pair.source.span.start, |used| used.span.start);
            // A number that chose among plurals need not choose where the language has one form; one that was shown
            // whatever was chosen must be shown where nothing applies.
            let is_lost = if given.shown.contains(name) { !own.all.contains(name) } else { false };
            if is_lost {
                let message = format!("`${name}` of the original is not shown");
                let span = pair.line_like(scene.file, at);
                found.push(scene.in_piece(MISSING_VARIABLE, pair.entry, pair.piece, span, message));
            } else if given.always.contains(name) && !own.always.contains(name) {
                missing_in_default(scene, pair, name, found);
            }
        }
    }
}

/// A variable that some variants show, and the default does not.
fn missing_in_default(
    scene: &Scene<'_, '_>,
    pair: &Pair<'_, '_>,
    name: &str,
    found: &mut Vec<Finding>,
) {
    for choice in walk::choices(&pair.piece.pattern) {
        let shows = |variant: &fluent_syntax::ast::Variant<&str>| {
            let text = walk::extent(&scene.file.source.text, &variant.value).unwrap_or(0..0);
            pair.piece.uses.iter().any(|used| {
                is_variable(&used.target, name)
                    && used.role != Role::Selector
                    && text.start <= used.span.start
                    && used.span.end <= text.end
            })
        };
        let Some(default) = choice.variants.iter().find(|variant| variant.default) else {
            continue;
        };
        if choice.variants.iter().any(|variant| !variant.default && shows(variant))
            && !shows(default)
        {
            let message = format!("`${name}` is shown in other variants and not in the default");
            let span = scene.file.span(walk::key(default));
            found.push(scene.in_piece(MISSING_VARIABLE, pair.entry, pair.piece, span, message));
            return;
        }
    }
}

fn is_variable(target: &Target<'_>, name: &str) -> bool {
    matches!(target, Target::Variable(own) if *own == name)
}

fn variables_of<'a>(piece: &'a Piece<'_>) -> BTreeSet<&'a str> {
    let name = |target: &Target<'a>| match target {
        Target::Variable(name) => Some(*name),
        _ => None,
    };
    piece.uses.iter().filter_map(|used| name(&used.target)).collect()
}

/// The variables that the comment above a message names: `$name (String) - what it is`.
fn documented(entry: &Entry<'_>) -> Vec<String> {
    let lines = entry.comment.iter().flat_map(|comment| &comment.content);
    let name = |word: &str| {
        word.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
    };
    lines
        .flat_map(|line| line.split('$').skip(1))
        .map(name)
        .filter(|name: &String| !name.is_empty())
        .collect()
}

/// The name that is a slip of the pen away: a third of its letters at most.
pub(super) fn nearest<'n>(name: &str, among: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    among
        .map(|other| (distance(name, other), other))
        .filter(|(distance, other)| *distance * 3 <= other.chars().count().max(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}

/// How many letters are added, dropped or changed (Levenshtein). Long names are not compared: a text is no slip.
pub(super) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().max(b.len()) > 64 {
        return usize::MAX / 4;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let changed = corner + usize::from(left != right);
            corner = row[j + 1];
            row[j + 1] = changed.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

/// A date that is formatted as a number, a number that is compared with words.
pub(super) struct Types;

/// What a pattern takes a variable for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Date,
    Word,
}

impl Check for Types {
    fn pair(&self, scene: &Scene<'_, '_>, pair: &Pair<'_, '_>, found: &mut Vec<Finding>) {
        if pair.entry.is_term {
            return;
        }
        for (name, kind, span) in kinds(pair.piece, scene.file) {
            let original =
                kinds(pair.source, pair.source_file).into_iter().find(|(known, ..)| *known == name);
            let Some((_, other, _)) = original.filter(|(_, other, _)| *other != kind) else {
                continue;
            };
            let called = |kind| match kind {
                Kind::Number => "a number",
                Kind::Date => "a date",
                Kind::Word => "a word",
            };
            let message =
                format!("`${name}` is {} in the original and {} here", called(other), called(kind));
            found.push(scene.in_piece(VARIABLE_TYPE, pair.entry, pair.piece, span, message));
        }
    }
}

fn kinds<'t>(
    piece: &Piece<'t>,
    file: &crate::check::file::File<'_>,
) -> Vec<(&'t str, Kind, std::ops::Range<usize>)> {
    let mut known = Vec::new();
    for used in &piece.uses {
        let Target::Function(function, arguments) = &used.target else { continue };
        let kind = match *function {
            "NUMBER" => Kind::Number,
            "DATETIME" => Kind::Date,
            _ => continue,
        };
        if let Some(name) = arguments.first_variable {
            known.push((name, kind, used.span.clone()));
        }
    }
    for choice in walk::choices(&piece.pattern) {
        let fluent_syntax::ast::InlineExpression::VariableReference { id } = choice.selector else {
            continue;
        };
        let keys = || choice.variants.iter().map(walk::key);
        let is_number = |key: &str| key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        let kind = if keys().any(|key| is_number(key) || (is_category(key) && key != "other")) {
            Kind::Number
        } else if keys().all(|key| key != "other") {
            Kind::Word
        } else {
            continue;
        };
        known.push((id.name, kind, file.span(id.name)));
    }
    known
}
