//! Every id that a rule, a word list or an example names exists; every rule says why it is true and shows it.

use std::collections::BTreeSet;

use trilogue::model::Modality;
use trilogue::rules::{Rule, Stage};

use super::none_of;
use crate::common;

/// The ids there are, by what they are ids of.
struct Ids {
    kinds: BTreeSet<String>,
    statuses: BTreeSet<String>,
    named: BTreeSet<String>,
    subjects: BTreeSet<String>,
    modalities: BTreeSet<String>,
    diplomatic: BTreeSet<String>,
    eras: BTreeSet<String>,
    holidays: BTreeSet<String>,
    offices: BTreeSet<String>,
}

impl Ids {
    fn load() -> Self {
        let pipeline = common::embedded();
        let vocabulary = &pipeline.library().vocabulary;
        let entities = &pipeline.library().entities;
        let offices = entities.by_id.values().filter(|entity| entity.kind == "office");
        Self {
            kinds: vocabulary.kinds.keys().cloned().collect(),
            statuses: vocabulary.statuses.keys().cloned().collect(),
            named: vocabulary.named.keys().cloned().collect(),
            subjects: vocabulary.subjects.iter().cloned().collect(),
            // What is simply told needs no cue and has no entry.
            modalities: vocabulary.modalities.keys().cloned().chain(["fact".to_owned()]).collect(),
            diplomatic: vocabulary.diplomatic.keys().cloned().collect(),
            eras: vocabulary.eras.keys().cloned().collect(),
            holidays: vocabulary.holidays.keys().cloned().collect(),
            offices: offices.map(|entity| entity.id.clone()).collect(),
        }
    }

    /// The ids that a key of a rule or a field of a word list may have; `None` when its values are no ids.
    fn of(&self, stage: Option<Stage>, key: &str) -> Option<&BTreeSet<String>> {
        match key {
            "kind" if stage == Some(Stage::Diplomatic) => Some(&self.diplomatic),
            // In these stages `kind` is person, organisation or place.
            "kind"
                if matches!(stage, Some(Stage::Organisations | Stage::People | Stage::Places)) =>
            {
                None
            }
            "kind" | "kind-noun" => Some(&self.kinds),
            "status" => Some(&self.statuses),
            "named" => Some(&self.named),
            "subject" => Some(&self.subjects),
            "modality" => Some(&self.modalities),
            "era" => Some(&self.eras),
            "holiday" => Some(&self.holidays),
            "office" => Some(&self.offices),
            _ => None,
        }
    }
}

/// What keys with a closed list of values may say.
fn closed(stage: Stage, key: &str) -> Option<&'static [&'static str]> {
    Some(match key {
        "zone" => &["caption", "furniture"],
        "act" => &["announced", "said", "confirmed", "denied"],
        "party-role" => {
            &["contracting", "signatory", "acceding", "depositary", "mediator", "addressee"]
        }
        "form" => &["verb", "noun"],
        "needs" => &["agreement", "nothing"],
        "scope" => &["after", "before", "clause"],
        "role" => &["formal", "short", "common", "acronym"],
        "type" => &["DATE", "TIME", "DURATION", "SET"],
        "pick" => &["before", "after", "nearest", "recent", "same"],
        "anchor" => &["document", "last-date", "date"],
        "span" => &["rest", "last", "next", "start", "end"],
        "mod" if stage <= Stage::DateRanges => {
            &["start", "mid", "end", "before", "after", "approx", "on-or-before", "on-or-after"]
        }
        _ => return None,
    })
}

#[test]
fn rules_name_ids_that_exist() {
    let ids = Ids::load();
    let mut found = Vec::new();
    each_rule(|rule| {
        let mut look_up = |key: &str, value: &str, at: &str| {
            let known = ids.of(Some(rule.stage), key).is_none_or(|known| known.contains(value));
            let listed = closed(rule.stage, key).is_none_or(|listed| listed.contains(&value));
            if !known || !listed {
                found.push(format!(
                    "{}: {}: {at}{key} = \"{value}\" is not known",
                    rule.path, rule.id
                ));
            }
        };
        for (key, value) in &rule.constants {
            look_up(key, value, "");
        }
        for example in &rule.examples {
            for (key, values) in &example.expect {
                values
                    .iter()
                    .filter(|value| *value != "none")
                    .for_each(|value| look_up(key, value, "example: "));
            }
        }
    });
    none_of(
        &found,
        "An id must stand in rules/vocabulary/ (an office in rules/entities/), or nothing knows what it means.",
    );
}

#[test]
fn word_lists_name_ids_that_exist() {
    let ids = Ids::load();
    let pipeline = common::embedded();
    let mut found = Vec::new();
    for code in pipeline.languages() {
        let loaded = pipeline.language(code).expect("a language of the pipeline");
        for (slot, list) in &loaded.language.data.words.lists {
            let Some(known) = ids.of(None, &list.field) else { continue };
            let unknown: BTreeSet<&String> = list
                .forms
                .iter()
                .map(|(_, value)| value)
                .filter(|value| !known.contains(*value))
                .collect();
            for value in unknown {
                let forms: Vec<&str> = list
                    .forms
                    .iter()
                    .filter(|(_, other)| other == value)
                    .map(|(form, _)| form.as_str())
                    .collect();
                found.push(format!(
                    "rules/{code}/words.toml: [{slot}] `{value}` is not known ({})",
                    forms.join(", ")
                ));
            }
        }
    }
    none_of(
        &found,
        "The value of a form must be an id of rules/vocabulary/ (an office of rules/entities/).",
    );
}

#[test]
fn the_vocabulary_agrees_with_itself() {
    let ids = Ids::load();
    let pipeline = common::embedded();
    let vocabulary = &pipeline.library().vocabulary;
    let mut found = Vec::new();
    let mut look_up = |place: String, value: &str, known: &BTreeSet<String>| {
        if !known.contains(value) {
            found.push(format!("{place}: `{value}` is not known"));
        }
    };
    for (id, named) in &vocabulary.named {
        look_up(format!("named.toml: {id}.kind"), &named.kind, &ids.kinds);
        if let Some(subject) = &named.subject {
            look_up(format!("named.toml: {id}.subject"), subject, &ids.subjects);
        }
    }
    for (id, status) in &vocabulary.statuses {
        if let Some(leaves) = &status.leaves {
            look_up(format!("statuses.toml: {id}.leaves"), leaves, &ids.statuses);
        }
    }
    for (id, beats) in &vocabulary.diplomatic {
        for beaten in beats {
            look_up(format!("diplomatic.toml: {id}.beats"), beaten, &ids.diplomatic);
        }
    }
    let bindings: BTreeSet<String> =
        ["binding", "political", "mixed", "private", "unknown"].map(str::to_owned).into();
    for (id, kind) in &vocabulary.kinds {
        look_up(format!("kinds.toml: {id}.binding"), &kind.binding, &bindings);
    }
    for id in &ids.modalities {
        if serde_json::from_value::<Modality>(id.as_str().into()).is_err() {
            found.push(format!("modalities.toml: the model has no modality `{id}`"));
        }
    }
    none_of(&found, "The tables of rules/vocabulary/ name each other by id.");
}

#[test]
fn every_rule_says_why_and_shows_it() {
    let mut found = Vec::new();
    each_rule(|rule| {
        if rule.why.trim().is_empty() {
            found.push(format!("{}: {} has no `why`", rule.path, rule.id));
        }
        if rule.examples.is_empty() {
            found.push(format!("{}: {} has no example", rule.path, rule.id));
        }
    });
    none_of(
        &found,
        "A rule says what in the language makes it true, and shows it in at least one [[rule.example]].",
    );
}

/// Every rule once, also those that run in several languages.
fn each_rule(mut f: impl FnMut(&Rule)) {
    let pipeline = common::embedded();
    let mut seen = BTreeSet::new();
    for code in pipeline.languages() {
        let loaded = pipeline.language(code).expect("a language of the pipeline");
        loaded.language.rules().filter(|rule| seen.insert(rule.id.clone())).for_each(&mut f);
    }
}
