//! Departures from the project's own habits: how it writes, and whether it keeps the mark at the end.
//!
//! Two passes: each file is counted, the counts of a locale are joined, then the minority is told.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::ends::{self, End};
use crate::check::catalogue::{END_PUNCTUATION, JA_HALFWIDTH_KANA};
use crate::check::finding::{Finding, Fix};
use crate::check::habits::{self, Expected, HABITS, Hit, Votes};
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

/// More departures than these in one text are the way that text is written.
const MOST_IN_A_TEXT: usize = 3;

#[derive(Debug)]
struct Place {
    entry: usize,
    piece: usize,
    hit: Hit,
    span: Range<usize>,
}

/// A departure that is repeated in one line, or everywhere in one text, is told once and mended at once.
fn together(gathered: Vec<Finding>, found: &mut Vec<Finding>) {
    let mut groups: BTreeMap<(Option<String>, Option<String>, String), Vec<Finding>> =
        BTreeMap::new();
    for finding in gathered {
        let key = (finding.id.clone(), finding.attribute.clone(), finding.message.clone());
        groups.entry(key).or_default().push(finding);
    }
    for group in groups.into_values() {
        let is_everywhere = group.len() > MOST_IN_A_TEXT;
        for lines in group.chunk_by(|a, b| {
            is_everywhere || a.start.map(|place| place.line) == b.start.map(|place| place.line)
        }) {
            let Some(first) = lines.first() else { continue };
            let mut finding = first.clone();
            if lines.len() > 1 {
                finding.message = format!("{} ({} times)", finding.message, lines.len());
                let edits = lines.iter().map(|finding| Some(finding.fix.clone()?.edits));
                finding.fix =
                    edits.collect::<Option<Vec<_>>>().map(|edits| Fix { edits: edits.concat() });
            }
            found.push(finding);
        }
    }
}

/// Counts a file.
pub(in crate::check) fn count(scene: &Scene<'_, '_>) -> Counted {
    let mut counted = Counted::default();
    let original = scene.source.and_then(|source| source.file(&scene.file.source.name));
    for (number, entry) in scene.file.entries.iter().enumerate() {
        for (which, piece) in entry.pieces.iter().enumerate() {
            // What stands outside of a choice is in each of its texts.
            let mut known: BTreeSet<(usize, usize, usize)> = BTreeSet::new();
            for form in &piece.shown {
                let prose = Prose::of(form);
                for hit in habits::hits(&prose, &scene.locale.language) {
                    let span = form.source(&prose.shown(&hit.span));
                    if !known.insert((hit.habit, span.start, span.end)) {
                        continue;
                    }
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
            if let Some(end) = pair().and_then(|pair| ends::compare(&pair, &scene.locale.language))
            {
                counted.votes.add_end(&end);
                counted.ends.push((number, which, end));
            }
        }
    }
    counted
}

/// Tells where a file departs from what its locale does.
pub(in crate::check) fn report(
    scene: &Scene<'_, '_>,
    counted: &Counted,
    all: &Votes,
    found: &mut Vec<Finding>,
) {
    let mut gathered: Vec<Finding> = Vec::new();
    for place in &counted.places {
        let habit = &HABITS[place.hit.habit];
        let entry = &scene.file.entries[place.entry];
        let piece = &entry.pieces[place.piece];
        let original =
            scene.source.and_then(|source| source.entry(entry.id)?.piece(piece.attribute_name()));
        let original =
            original.map(|original| original.default_text().text.as_str()).unwrap_or_default();
        let wanted = match all.expected(&counted.votes, place.hit.habit) {
            Expected::Habit(form) => form,
            Expected::Norm if !habit.is_excused_by(original) => 0,
            _ if habit.is_shown_by(original) => 0,
            _ => continue,
        };
        if wanted == place.hit.form || (place.hit.form == 0 && habit.is_right) {
            continue;
        }
        let (form, other) = (&habit.forms[place.hit.form], &habit.forms[wanted]);
        let message = format!("{}: `{}` here, `{}` elsewhere", habit.what, form.name, other.name);
        let mut finding = scene.in_piece(habit.rule, entry, piece, place.span.clone(), message);
        finding.fix = other.write.as_ref().zip(form.write.as_ref()).map(|(write, _)| {
            let seen = &scene.file.source.text[place.span.clone()];
            let text = match (form.before, place.hit.opens) {
                (false, _) => write.clone(),
                (true, true) => format!("{seen}{write}"),
                (true, false) => format!("{write}{seen}"),
            };
            Fix::one(place.span.clone(), text)
        });
        if habit.rule == JA_HALFWIDTH_KANA {
            // Each half-width letter has one full-width letter (Unicode compatibility composition).
            let seen = &scene.file.source.text[place.span.clone()];
            let wide = ComposingNormalizerBorrowed::new_nfkc().normalize(seen).into_owned();
            finding = finding.with_fix(wide);
        }
        gathered.push(finding);
    }
    together(gathered, found);
    for (entry, piece, end) in &counted.ends {
        let End::Dropped(mark, span) = end else { continue };
        if !all.keeps_end(&counted.votes, *mark) {
            continue;
        }
        let entry = &scene.file.entries[*entry];
        let message = format!("the original ends with `{mark}`, and this does not");
        found.push(scene.in_piece(
            END_PUNCTUATION,
            entry,
            &entry.pieces[*piece],
            span.clone(),
            message,
        ));
    }
}
