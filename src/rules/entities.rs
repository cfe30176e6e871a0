//! `rules/entities/`: countries, organisations, people, offices and places with their names in each language.

use std::collections::BTreeMap;

use super::tree::{Node, Table, get};

/// A known entity.
#[derive(Debug, Clone, Default)]
pub struct KnownEntity {
    /// Its id, unique over all files: `FR`, `nato`, `fumio-kishida`.
    pub id: String,
    /// `country`, `organisation`, `person`, `place`, `office` or `title`.
    pub kind: String,
    /// The code that a party has: ISO 3166 or the acronym in capitals.
    pub code: Option<String>,
    /// The country it belongs to.
    pub country: Option<String>,
    /// The office that a person is best known for.
    pub office: Option<String>,
    /// Whether it can conclude agreements.
    pub party: bool,
    /// A news agency or newspaper: it reports, and is no actor.
    pub media: bool,
    /// A name that is also a common word, and needs evidence beside it.
    pub ambiguous: bool,
    /// A person whose family name alone names many.
    pub common_family: bool,
    /// Names by language.
    pub languages: BTreeMap<String, EntityNames>,
}

/// The names of an entity in one language; the first is the one that a summary uses.
#[derive(Debug, Clone, Default)]
pub struct EntityNames {
    /// Full and short names.
    pub names: Vec<String>,
    /// Acronyms.
    pub acronyms: Vec<String>,
    /// Adjectives and demonyms, every inflected form.
    pub adjectives: Vec<String>,
    /// Combining forms and abbreviations that stand in compounds only.
    pub compounds: Vec<String>,
    /// Capitals.
    pub capitals: Vec<String>,
    /// How later mentions name a person.
    pub family: Option<String>,
}

/// All known entities by id.
#[derive(Debug, Clone, Default)]
pub struct Entities {
    /// By id.
    pub by_id: BTreeMap<String, KnownEntity>,
}

impl Entities {
    /// Adds a file; of an id that is there already, what the file says replaces what was said, language by language.
    pub(crate) fn add(&mut self, table: &Table) {
        for (key, node) in table {
            let Some(entry) = node.as_table() else { continue };
            let entity = self
                .by_id
                .entry(key.name.clone())
                .or_insert_with(|| KnownEntity { id: key.name.clone(), ..KnownEntity::default() });
            for (name, value) in entry {
                match name.name.as_str() {
                    "kind" => value.as_text().unwrap_or_default().clone_into(&mut entity.kind),
                    "code" => entity.code = value.as_text().map(str::to_owned),
                    "country" => entity.country = value.as_text().map(str::to_owned),
                    "office" => entity.office = value.as_text().map(str::to_owned),
                    "party" => entity.party = value.as_flag().unwrap_or(false),
                    "media" => entity.media = value.as_flag().unwrap_or(false),
                    "ambiguous" => entity.ambiguous = value.as_flag().unwrap_or(false),
                    "common-family" => entity.common_family = value.as_flag().unwrap_or(false),
                    language => {
                        if let Some(names) = value.as_table() {
                            entity.languages.insert(language.to_owned(), read_names(names));
                        }
                    }
                }
            }
            if entity.kind == "country" && entity.code.is_none() {
                entity.code = Some(entity.id.clone());
                entity.party = true;
            }
        }
    }

    /// The name that a summary in `language` uses.
    pub fn name<'e>(&'e self, id: &str, language: &str) -> Option<&'e str> {
        self.by_id.get(id)?.languages.get(language)?.names.first().map(String::as_str)
    }
}

fn read_names(table: &Table) -> EntityNames {
    let list = |key: &str| get(table, key).map(Node::texts).unwrap_or_default();
    EntityNames {
        names: list("names"),
        acronyms: list("acronyms"),
        adjectives: list("adjectives"),
        compounds: list("compounds"),
        capitals: list("capitals"),
        family: get(table, "family").and_then(Node::as_text).map(str::to_owned),
    }
}
