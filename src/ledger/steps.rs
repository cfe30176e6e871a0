//! From tellings to steps: an act that several documents tell is one step with several sources.
//!
//! Two tellings are of one act when stage and modality are equal, the dates can mean the same day and the same parties
//! act, or one does not say who. The finest telling makes the step. A telling that could belong to two steps belongs to
//! neither, and stands for itself: nobody knows which one it means.

use std::collections::BTreeSet;

use super::claim::Telling;
use super::dates;
use super::node::{Node, Told};
use super::record::{Source, Step};

/// The steps of an agreement in the order of time.
pub(super) fn steps(node: &Node<'_>) -> Vec<Step> {
    let mut tellings: Vec<(Told<'_>, &Telling)> = node
        .claims
        .iter()
        .flat_map(|told| told.claim.tellings.iter().map(|telling| (*told, telling)))
        .collect();
    tellings.sort_by_key(|(told, telling)| {
        let date = telling.date.as_deref();
        (
            std::cmp::Reverse(dates::fineness(date)),
            telling.by.is_empty(),
            telling.status.clone(),
            telling.date.clone(),
            telling.by.clone(),
            told.place(),
            telling.sentence,
            telling.span,
            telling.event.clone(),
        )
    });
    let mut steps: Vec<Step> = Vec::new();
    for (told, telling) in tellings {
        let fitting: Vec<usize> =
            (0..steps.len()).filter(|at| is_same_act(&steps[*at], telling)).collect();
        match fitting.as_slice() {
            [one] => add(&mut steps[*one], &told, telling),
            several => {
                // The very same words once more, from a second document that leaves as much open.
                let twin = several
                    .iter()
                    .find(|at| steps[**at].date == telling.date && steps[**at].by == telling.by);
                match twin {
                    Some(twin) => add(&mut steps[*twin], &told, telling),
                    None => steps.push(begin(&told, telling)),
                }
            }
        }
    }
    for step in &mut steps {
        finish(step);
    }
    in_time(steps)
}

fn is_same_act(step: &Step, telling: &Telling) -> bool {
    step.status == telling.status
        && step.modality == telling.modality
        && dates::agree(step.date.as_deref(), telling.date.as_deref())
        && (step.by == telling.by || step.by.is_empty() || telling.by.is_empty())
}

fn begin(told: &Told<'_>, telling: &Telling) -> Step {
    let mut step = Step {
        number: 0,
        status: telling.status.clone(),
        modality: telling.modality,
        date: telling.date.clone(),
        effective_date: None,
        by: telling.by.clone(),
        places: Vec::new(),
        people: Vec::new(),
        first_told: None,
        sources: Vec::new(),
    };
    add(&mut step, told, telling);
    step
}

fn add(step: &mut Step, told: &Told<'_>, telling: &Telling) {
    let document = &told.contribution.document;
    if step.by.is_empty() {
        step.by.clone_from(&telling.by);
    }
    step.places.extend(telling.place.clone());
    step.people.extend(telling.people.iter().cloned());
    step.sources.push(Source {
        document: document.id.clone(),
        language: document.language.clone(),
        published: document.published.clone(),
        event: telling.event.clone(),
        date: telling.date.clone(),
        effective_date: telling.effective_date.clone(),
        reported: telling.reported.clone(),
        span: telling.span,
        sentence: telling.sentence,
        text: telling.text.clone(),
        rule: telling.rule.clone(),
    });
}

fn finish(step: &mut Step) {
    // Who told it first stands first.
    step.sources.sort_by_cached_key(|source| {
        let told = (source.published.is_none(), source.published.clone());
        (told, source.document.clone(), source.sentence, source.span, source.event.clone())
    });
    for list in [&mut step.places, &mut step.people] {
        *list = std::mem::take(list).into_iter().collect::<BTreeSet<_>>().into_iter().collect();
    }
    let told = step.sources.iter().filter_map(|source| source.published.clone());
    step.first_told = told.min();
    let effects = step.sources.iter().filter_map(|source| source.effective_date.clone());
    step.effective_date =
        effects.max_by_key(|date| (dates::fineness(Some(date)), std::cmp::Reverse(date.clone())));
}

/// By the day of the act; what has none stands at the day it was first told, after what happened on that day.
fn in_time(mut steps: Vec<Step>) -> Vec<Step> {
    steps.sort_by_cached_key(|step| {
        let dated = step.date.clone().filter(|date| dates::year(date).is_some());
        let is_undated = dated.is_none();
        let moment = dated.or_else(|| step.first_told.clone()).unwrap_or_default();
        let first = step
            .sources
            .first()
            .map(|source| (source.document.clone(), source.sentence, source.span));
        (moment, is_undated, step.status.clone(), step.modality, step.by.clone(), first)
    });
    for (at, step) in steps.iter_mut().enumerate() {
        step.number = at + 1;
    }
    steps
}
