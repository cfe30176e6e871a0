//! References to messages and terms: to nothing, or to something else than in the original.

use std::collections::BTreeSet;

use super::Check;
use super::variables::nearest;
use crate::check::catalogue::{
    MISSING_MESSAGE_REF, MISSING_TERM_REF, OBSOLETE_MESSAGE_REF, OBSOLETE_TERM_REF,
    UNDEFINED_ATTRIBUTE, UNDEFINED_MESSAGE, UNDEFINED_TERM,
};
use crate::check::entry::{Entry, Piece};
use crate::check::finding::Finding;
use crate::check::locale::Locale;
use crate::check::scene::{Pair, Scene};
use crate::check::settings::Settings;
use crate::check::walk::Target;
use crate::diagnostic::Severity;

/// References to what no file defines.
pub(super) struct Undefined;

impl Check for Undefined {
    fn file(&self, scene: &Scene<'_, '_>, settings: &Settings, found: &mut Vec<Finding>) {
        for entry in &scene.file.entries {
            entry.pieces.iter().for_each(|piece| Self::piece(scene, settings, entry, piece, found));
        }
    }
}

impl Undefined {
    fn piece(
        scene: &Scene<'_, '_>,
        settings: &Settings,
        entry: &Entry<'_>,
        piece: &Piece<'_>,
        found: &mut Vec<Finding>,
    ) {
        for used in &piece.uses {
            let (rule, id, attribute) = match &used.target {
                Target::Message(id, attribute) => (UNDEFINED_MESSAGE, (*id).to_owned(), *attribute),
                Target::Term(id, attribute, _) => (UNDEFINED_TERM, format!("-{id}"), *attribute),
                _ => continue,
            };
            // What the source defines and the translation lacks is missing, not undefined, and is said there. What
            // the original shows under the same undefined name is the original's fault.
            let original = scene.source.and_then(|source| source.entry(&id));
            let Some(target) = scene.locale.entry(&id) else {
                let is_elsewhere =
                    scene.source.is_none() && rule == UNDEFINED_TERM && !settings.complete;
                if original.is_none()
                    && !is_elsewhere
                    && !is_in_original(scene, entry, &used.target)
                {
                    let what = if rule == UNDEFINED_TERM { "term" } else { "message" };
                    let finding = scene.in_piece(
                        rule,
                        entry,
                        piece,
                        used.span.clone(),
                        format!("there is no {what} `{id}`"),
                    );
                    found.push(with_nearest(scene, finding, &id));
                }
                continue;
            };
            let Some(attribute) = attribute else {
                if target.value().is_none()
                    && original.is_none_or(|original| original.value().is_none())
                {
                    let message =
                        format!("`{id}` has attributes only and no value that could be shown");
                    found.push(scene.in_piece(
                        UNDEFINED_ATTRIBUTE,
                        entry,
                        piece,
                        used.span.clone(),
                        message,
                    ));
                }
                continue;
            };
            let is_known = |entry: &Entry<'_>| entry.piece(Some(attribute)).is_some();
            if rule == UNDEFINED_MESSAGE && !is_known(target) && !original.is_some_and(is_known) {
                let message = format!("`{id}` has no attribute `{attribute}`");
                found.push(scene.in_piece(
                    UNDEFINED_ATTRIBUTE,
                    entry,
                    piece,
                    used.span.clone(),
                    message,
                ));
            }
        }
    }
}

/// Terms that no file of the source defines. Where they are, for brands say, another part of the program has them; that
/// is said once.
pub(super) fn defined_elsewhere(
    source: &Locale<'_>,
    settings: &Settings,
    found: &mut Vec<Finding>,
) {
    let missing: Vec<String> = source
        .terms_in_use()
        .map(|name| format!("-{name}"))
        .filter(|id| source.entry(id).is_none())
        .collect();
    let Some(file) = source.files.first().filter(|_| !missing.is_empty() && !settings.complete)
    else {
        return;
    };
    let path = file.source.path.split('/').next().unwrap_or_default();
    let message = format!("no file defines {}", missing.join(", "));
    let mut finding = Finding::about_file(UNDEFINED_TERM, path, &source.name, message)
        .with_help("name the folder that does with --with, or say --complete if the program loads nothing else");
    finding.severity = Severity::Info;
    found.push(finding);
}

fn is_in_original(scene: &Scene<'_, '_>, entry: &Entry<'_>, target: &Target<'_>) -> bool {
    let Some(original) = scene.source.and_then(|source| source.entry(entry.id)) else {
        return false;
    };
    original.pieces.iter().flat_map(|piece| &piece.uses).any(|used| match (&used.target, target) {
        (Target::Message(a, _), Target::Message(b, _))
        | (Target::Term(a, ..), Target::Term(b, ..)) => a == b,
        _ => false,
    })
}

fn with_nearest(scene: &Scene<'_, '_>, finding: Finding, id: &str) -> Finding {
    let is_term = id.starts_with('-');
    let files =
        scene.locale.files.iter().chain(scene.source.iter().flat_map(|source| &source.files));
    let names = files
        .flat_map(|file| &file.entries)
        .filter(|entry| entry.is_term == is_term)
        .map(|entry| entry.id);
    match nearest(id, names) {
        Some(meant) => {
            finding.with_help(format!("did you mean `{meant}`?")).with_fix(meant.to_owned())
        }
        None if is_term => finding,
        None => finding
            .with_help("a variable begins with `$`; a brace that is shown is written `{ \"{\" }`"),
    }
}

/// References that only one side has.
pub(super) struct Differing;

impl Check for Differing {
    fn pair(&self, scene: &Scene<'_, '_>, pair: &Pair<'_, '_>, found: &mut Vec<Finding>) {
        if pair.entry.is_term {
            return;
        }
        let Some(source) = scene.source else { return };
        let mut told = BTreeSet::new();
        for used in &pair.source.uses {
            let Some((rule, id)) = name(&used.target, MISSING_TERM_REF, MISSING_MESSAGE_REF) else {
                continue;
            };
            let is_same =
                |other: &Target<'_>| name(other, rule, rule).is_some_and(|(_, other)| other == id);
            if pair.piece.uses.iter().any(|used| is_same(&used.target)) || !told.insert(id.clone())
            {
                continue;
            }
            // Written out, a reference is the same text as long as it shows the same variables.
            if rule == MISSING_MESSAGE_REF && shows_the_same(scene, pair) {
                continue;
            }
            let message = format!("`{{ {id} }}` of the original is not used");
            let span = pair.line_like(scene.file, used.span.start);
            found.push(scene.in_piece(rule, pair.entry, pair.piece, span, message));
        }
        for used in &pair.piece.uses {
            let Some((rule, id)) = name(&used.target, OBSOLETE_TERM_REF, OBSOLETE_MESSAGE_REF)
            else {
                continue;
            };
            let is_same =
                |other: &Target<'_>| name(other, rule, rule).is_some_and(|(_, other)| other == id);
            // A term that only the translation has is its own grammar.
            let is_of_source = source.entry(&id).is_some()
                || id.strip_prefix('-').is_some_and(|name| source.uses_term(name));
            if !is_of_source
                || pair.source.uses.iter().any(|used| is_same(&used.target))
                || !told.insert(id.clone())
            {
                continue;
            }
            let message = format!("`{{ {id} }}` is not in the original");
            found.push(scene.in_piece(rule, pair.entry, pair.piece, used.span.clone(), message));
        }
    }
}

fn shows_the_same(scene: &Scene<'_, '_>, pair: &Pair<'_, '_>) -> bool {
    let Some(source) = scene.source else { return false };
    let given = source.variables(pair.source, None);
    !given.all.is_empty() && given.all == scene.locale.variables(pair.piece, scene.source).all
}

fn name<'r, R: Copy + 'r>(target: &Target<'_>, term: R, message: R) -> Option<(R, String)> {
    match target {
        Target::Term(id, ..) => Some((term, format!("-{id}"))),
        Target::Message(id, None) => Some((message, (*id).to_owned())),
        Target::Message(id, Some(attribute)) => Some((message, format!("{id}.{attribute}"))),
        _ => None,
    }
}
