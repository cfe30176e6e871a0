//! Terms and what they are called with.

use super::Check;
use crate::check::catalogue::{NESTED_TERM, TERM_ARGUMENT, UNUSED_TERM};
use crate::check::entry::{Entry, Piece};
use crate::check::finding::Finding;
use crate::check::locale::Locale;
use crate::check::scene::Scene;
use crate::check::walk::Target;

pub(super) struct Terms;

impl Check for Terms {
    fn piece(
        &self,
        scene: &Scene<'_, '_>,
        entry: &Entry<'_>,
        piece: &Piece<'_>,
        found: &mut Vec<Finding>,
    ) {
        for (at, used) in piece.uses.iter().enumerate() {
            let Target::Term(name, _, arguments) = &used.target else { continue };
            if arguments.positional > 0 {
                let message =
                    format!("the term `-{name}` takes named arguments only; this one is dropped");
                let finding =
                    scene.in_piece(TERM_ARGUMENT, entry, piece, used.span.clone(), message);
                found.push(finding.with_help(format!("write `-{name}(case: \"...\")`")));
            }
            let Some(term) = scene.locale.entry(&format!("-{name}")) else { continue };
            for (argument, _) in &arguments.named {
                // What the term of the original takes is given in vain here, and does no harm.
                let original = scene.source.and_then(|source| source.entry(term.id));
                if !takes(term, argument)
                    && !original.is_some_and(|original| takes(original, argument))
                {
                    let message = format!("the term `-{name}` does not use `${argument}`");
                    let span = scene.file.span(argument);
                    found.push(scene.in_piece(TERM_ARGUMENT, entry, piece, span, message));
                }
            }
            if entry.is_term {
                nested(scene, entry, piece, at, term, found);
            }
        }
    }
}

/// A term that is shown inside a term gets nothing of what the outer one was called with, and takes it from what
/// follows: fluent-rs sets the arguments anew.
fn nested(
    scene: &Scene<'_, '_>,
    entry: &Entry<'_>,
    piece: &Piece<'_>,
    at: usize,
    inner: &Entry<'_>,
    found: &mut Vec<Finding>,
) {
    let used = &piece.uses[at];
    let Target::Term(name, _, arguments) = &used.target else { return };
    let own = |uses: &[crate::check::walk::Use<'_>]| {
        uses.iter().any(|used| matches!(used.target, Target::Variable(_)))
    };
    if !own(&piece.uses) {
        return;
    }
    let lost = piece.uses.iter().find_map(|used| match used.target {
        Target::Variable(variable) if takes(inner, variable) => Some(variable),
        _ => None,
    });
    if let Some(variable) =
        lost.filter(|variable| !arguments.named.iter().any(|(name, _)| name == variable))
    {
        let message =
            format!("`-{name}` chooses by `${variable}`, which does not reach it from here");
        let finding = scene.in_piece(NESTED_TERM, entry, piece, used.span.clone(), message);
        found.push(finding.with_help("choose here, and call the inner term with each value"));
    }
}

fn takes(term: &Entry<'_>, argument: &str) -> bool {
    let is_it = |target: &Target<'_>| matches!(target, Target::Variable(name) if *name == argument);
    term.pieces.iter().flat_map(|piece| &piece.uses).any(|used| is_it(&used.target))
}

/// Terms that no message of the locale shows.
pub(super) fn unused(locale: &Locale<'_>, found: &mut Vec<Finding>) {
    for file in &locale.files {
        for entry in
            file.entries.iter().filter(|entry| entry.is_term && !locale.uses_term(&entry.id[1..]))
        {
            let scene = Scene { locale, source: None, file };
            let message = format!("no message of {} uses `{}`", locale.name, entry.id);
            found.push(scene.in_entry(UNUSED_TERM, entry, entry.name.clone(), message));
        }
    }
}
