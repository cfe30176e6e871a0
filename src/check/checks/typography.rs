//! Departures from the project's own habits: how it writes, and whether it keeps the mark at the end.
//!
//! Two passes: each file is counted, the counts of a locale are joined, then the minority is told.

use std::collections::BTreeMap;
use std::ops::Range;

use super::ends::{self, End};
use crate::check::catalogue::END_PUNCTUATION;
use crate::check::finding::{Finding, Fix};
use crate::check::habits::{self, HABITS, Hit, Votes};
use crate::check::prose::Prose;
use crate::check::scene::{Pair, Scene};

/// What was counted in a file.
#[derive(Debug, Default)]
pub(in crate::check) struct Counted {
    /// How it writes, and how often it keeps the mark at the end.
    pub(in crate::check) votes: Votes,
    places: Vec<Place>,
    ends: Vec<(usize, usize, End)>,
}

#[derive(Debug)]
struct Place {
    entry: usize,
    piece: usize,
    hit: Hit,
    span: Range<usize>,
}

/// Counts a file.
pub(in crate::check) fn count(scene: &Scene<'_, '_>) -> Counted {
    let mut counted = Counted::default();
    let original = scene.source.and_then(|source| source.file(&scene.file.source.name));
    for (number, entry) in scene.file.entries.iter().enumerate() {
        for (which, piece) in entry.pieces.iter().enumerate() {
            // What stands outside of a choice is in each of its texts.
            let mut known: Vec<(Hit, Range<usize>)> = Vec::new();
            for form in &piece.shown {
                let prose = Prose::of(form);
                for hit in habits::hits(&prose, &scene.locale.language) {
                    let span = form.source(&prose.shown(&hit.span));
                    if known.iter().any(|(other, place)| *place == span && other.habit == hit.habit) {
                        continue;
                    }
                    known.push((hit.clone(), span.clone()));
                    counted.votes.add(&hit);
                    counted.places.push(Place { entry: number, piece: which, hit, span });
                }
            }
            let pair = || {
                let source_file = original?;
                let source_entry = source_file.entry(entry.id).filter(|_| !entry.is_term)?;
                let source = source_entry.piece(piece.attribute_name())?;
                Some(Pair { source_file, source_entry, source, entry, piece })
            };
            if let Some(end) = pair().and_then(|pair| ends::compare(&pair, &scene.locale.language)) {
                counted.votes.add_end(&end);
                counted.ends.push((number, which, end));
            }
        }
    }
    counted
}

/// Tells where a file departs from what its locale does.
pub(in crate::check) fn report(scene: &Scene<'_, '_>, counted: &Counted, all: &Votes, found: &mut Vec<Finding>) {
    let mut expected: BTreeMap<usize, Option<usize>> = BTreeMap::new();
    for place in &counted.places {
        let habit = place.hit.habit;
        let general = *expected.entry(habit).or_insert_with(|| all.expected(&counted.votes, habit));
        let form = &HABITS[habit].forms[place.hit.form];
        let entry = &scene.file.entries[place.entry];
        let piece = &entry.pieces[place.piece];
        let wanted = general.or_else(|| {
            let original = scene.source?.entry(entry.id)?.piece(piece.attribute_name())?;
            HABITS[habit].is_shown_by(&original.default_text().text).then_some(0)
        });
        let Some(wanted) = wanted.filter(|wanted| *wanted != place.hit.form) else { continue };
        let other = &HABITS[habit].forms[wanted];
        let message = format!("{}: `{}` here, `{}` elsewhere", HABITS[habit].what, form.name, other.name);
        let mut finding = scene.in_piece(HABITS[habit].rule, entry, piece, place.span.clone(), message);
        finding.fix = other.write.as_ref().zip(form.write.as_ref()).map(|(write, _)| {
            let seen = &scene.file.source.text[place.span.clone()];
            let text = match (form.before, place.hit.opens) {
                (false, _) => write.clone(),
                (true, true) => format!("{seen}{write}"),
                (true, false) => format!("{write}{seen}"),
            };
            Fix { span: place.span.clone(), text }
        });
        found.push(finding);
    }
    for (entry, piece, end) in &counted.ends {
        let End::Dropped(mark, span) = end else { continue };
        if !all.keeps_end(&counted.votes, *mark) {
            continue;
        }
        let entry = &scene.file.entries[*entry];
        let message = format!("the original ends with `{mark}`, and this does not");
        found.push(scene.in_piece(END_PUNCTUATION, entry, &entry.pieces[*piece], span.clone(), message));
    }
}
