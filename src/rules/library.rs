//! All that was loaded: vocabulary, entities, and the rule sets of each language.

use std::collections::BTreeMap;

use super::engine::RuleSet;
use super::entities::Entities;
use super::files::RuleSources;
use super::language::LanguageData;
use super::reader::get;
use super::spec::{self, Entry, Rule, Stage};
use super::tree::Node;
use super::vocabulary::Vocabulary;
use super::words;
use crate::diagnostic::{Diagnostic, Severity};
use crate::text::{LanguageProfile, Script};

/// The folder whose rules hold in every language.
const NEUTRAL: &str = "und";

/// What `rules/` holds, except the rules themselves, which are loaded language by language.
#[derive(Debug, Default)]
pub struct Library {
    sources: RuleSources,
    /// What is true in every language.
    pub vocabulary: Vocabulary,
    /// Known entities.
    pub entities: Entities,
    /// Word lists beside the entities: slot, language, forms.
    shared: Vec<(String, String, Vec<String>)>,
    profiles: Vec<LanguageProfile>,
}

/// One language with its rules, ready to run.
#[derive(Debug, Default)]
pub struct Language {
    /// Its data and word lists.
    pub data: LanguageData,
    sets: BTreeMap<Stage, RuleSet>,
}

impl Language {
    /// The rules of a stage.
    pub fn stage(&self, stage: Stage) -> Option<&RuleSet> {
        self.sets.get(&stage)
    }

    /// All rules, in the order of the stages.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.sets.values().flat_map(RuleSet::rules)
    }
}

impl Library {
    /// Reads vocabulary and entities.
    pub fn load(sources: RuleSources) -> (Self, Vec<Diagnostic>) {
        let mut library = Self::default();
        let mut diagnostics = Vec::new();
        for (_, file) in sources.iter() {
            if let Some(name) =
                file.path.strip_prefix("vocabulary/").and_then(|name| name.strip_suffix(".toml"))
            {
                let table = file.table(&mut diagnostics);
                if !library.vocabulary.add(name, &table) {
                    diagnostics.push(unknown_file(&file.path));
                }
            } else if file.path.starts_with("entities/") {
                let table = file.table(&mut diagnostics);
                match get(&table, "kind").and_then(Node::as_text) {
                    Some("entities") => library.entities.add(&table),
                    Some("word-lists") => library.shared.extend(words::shared_lists(&table)),
                    _ => diagnostics.push(unknown_file(&file.path)),
                }
            }
        }
        for (_, file) in sources.iter() {
            if let Some(code) = file.path.strip_suffix("/language.toml") {
                let mut data = LanguageData::default();
                data.read(&file.path, &file.table(&mut Vec::new()), &mut Vec::new());
                let script = match data.script {
                    super::language::Script::Latin => Script::Latin,
                    super::language::Script::Japanese => Script::Japanese,
                };
                library.profiles.retain(|profile| profile.code != code);
                library.profiles.push(LanguageProfile {
                    code: code.to_owned(),
                    iso_639_3: data.iso_639_3,
                    script,
                    words: data.frequent_words,
                });
            }
        }
        library.sources = sources;
        (library, diagnostics)
    }

    /// The codes of the languages that have rules.
    pub fn languages(&self) -> Vec<String> {
        self.sources.languages()
    }

    /// What tells the languages apart.
    pub fn profiles(&self) -> &[LanguageProfile] {
        &self.profiles
    }

    /// The texts of all files, for diagnostics.
    pub fn texts(&self) -> BTreeMap<String, String> {
        self.sources.texts()
    }

    /// Loads a language: its data, its words, its rules and the language-neutral ones.
    pub fn language(&self, code: &str) -> (Language, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut data = LanguageData { code: code.to_owned(), ..LanguageData::default() };
        let mut rule_files = Vec::new();
        let mut tables = Vec::new();
        for (layer, file) in self.sources.iter() {
            let Some((folder, name)) = file.path.split_once('/') else { continue };
            if folder == code || folder == NEUTRAL {
                let table = file.table(&mut diagnostics);
                tables.push((layer, file, folder, name, table));
            }
        }
        // Where a neutral rule and one of the language find the same, the neutral one is named.
        tables.sort_by_key(|(layer, _, folder, ..)| (*layer, *folder != NEUTRAL));
        for (_, file, folder, name, table) in &tables {
            if *name == "language.toml" && *folder == code {
                data.read(&file.path, table, &mut diagnostics);
            }
        }
        for (_, file, _, name, table) in &tables {
            if *name == "words.toml" {
                let bare = data.bare_accents;
                data.words.add(&file.path, table, bare, &mut diagnostics);
            }
        }
        for (slot, language, forms) in &self.shared {
            if language == code {
                data.words.add_forms(slot, forms.clone());
            }
        }
        self.add_entity_words(&mut data);
        for (layer, file, folder, name, table) in &tables {
            if *name != "language.toml" && *name != "words.toml" {
                // A language-neutral rule keeps its neutral id.
                let entries = spec::read_rules(
                    &file.path,
                    &file.text,
                    table,
                    folder,
                    &data,
                    &mut diagnostics,
                );
                rule_files.push((*layer, entries));
            }
        }
        let sets = overlay(rule_files, &data);
        (Language { data, sets }, diagnostics)
    }
}

impl Library {
    /// The word lists that the entities give: `{office}`, `{honorific}`, and `{abbreviation}` for countries.
    fn add_entity_words(&self, data: &mut LanguageData) {
        for entity in self.entities.by_id.values() {
            let Some(names) = entity.languages.get(&data.code) else { continue };
            match entity.kind.as_str() {
                "office" => data.words.add_values("office", &names.names, &entity.id),
                "title" => data.words.add_values("honorific", &names.names, &entity.id),
                "country" => data.words.add_values(
                    "abbreviation",
                    &names.compounds,
                    entity.code.as_deref().unwrap_or(&entity.id),
                ),
                _ => {}
            }
        }
        data.words.index_values(&["office", "honorific", "abbreviation"]);
    }
}

/// Lays the layers over each other: the same id replaces, `off` removes.
fn overlay(files: Vec<(usize, Vec<Entry>)>, data: &LanguageData) -> BTreeMap<Stage, RuleSet> {
    let mut rules: Vec<Rule> = Vec::new();
    for (_, entries) in files {
        for entry in entries {
            match entry {
                Entry::Off(id) => rules.retain(|rule| rule.id != id),
                Entry::Rule(rule) => match rules.iter().position(|known| known.id == rule.id) {
                    Some(at) => rules[at] = *rule,
                    None => rules.push(*rule),
                },
            }
        }
    }
    let mut by_stage: BTreeMap<Stage, Vec<Rule>> = BTreeMap::new();
    for rule in rules {
        by_stage.entry(rule.stage).or_default().push(rule);
    }
    by_stage.into_iter().map(|(stage, rules)| (stage, RuleSet::new(rules, data.script))).collect()
}

fn unknown_file(path: &str) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code: "unknown-file",
        message: "nothing reads this file".to_owned(),
        path: path.to_owned(),
        span: None,
        label: None,
        help: Some("see docs/RULES.md for the files of `rules/`".to_owned()),
    }
}
