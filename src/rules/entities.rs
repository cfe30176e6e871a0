//! `rules/entities/`: countries, organisations, people, offices and places with their names in each language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::reader::get;
use super::tree::{Node, Table, Value};

/// A known entity.
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key that stands alone in the file")]
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
    pub languages: Languages,
}

/// The names of an entity, by language.
#[derive(Debug, Clone, Default)]
pub struct Languages(Vec<(Cow<'static, str>, LanguageNames)>);

impl Languages {
    /// The names in one language.
    pub fn get(&self, language: &str) -> Option<&EntityNames> {
        self.iter().find(|(code, _)| *code == language).map(|(_, names)| names.get())
    }

    /// All languages that have names, each with them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &LanguageNames)> {
        self.0.iter().map(|(code, names)| (&**code, names))
    }

    fn insert(&mut self, language: Cow<'static, str>, names: &Node) {
        let names = LanguageNames { node: names.clone(), names: OnceLock::new() };
        match self.0.iter_mut().find(|(code, _)| *code == language) {
            Some(known) => known.1 = names,
            None => self.0.push((language, names)),
        }
    }
}

/// Names that are read when they are asked for: a run needs those of one language, and of what it publishes the rest.
#[derive(Debug, Clone)]
pub struct LanguageNames {
    node: Node,
    names: OnceLock<Box<EntityNames>>,
}

impl LanguageNames {
    /// The names.
    pub fn get(&self) -> &EntityNames {
        self.names
            .get_or_init(|| Box::new(self.node.as_table().map(read_names).unwrap_or_default()))
    }
}

/// The names of an entity in one language; the first is the one that a summary uses.
#[derive(Debug, Clone, Default)]
pub struct EntityNames {
    /// Full and short names.
    pub names: Vec<Cow<'static, str>>,
    /// Acronyms.
    pub acronyms: Vec<Cow<'static, str>>,
    /// Adjectives and demonyms, every inflected form.
    pub adjectives: Vec<Cow<'static, str>>,
    /// Combining forms and abbreviations that stand in compounds only.
    pub compounds: Vec<Cow<'static, str>>,
    /// Capitals.
    pub capitals: Vec<Cow<'static, str>>,
    /// How later mentions name a person.
    pub family: Option<Cow<'static, str>>,
}

/// All known entities by id.
#[derive(Debug, Clone, Default)]
pub struct Entities {
    /// By id; shared with the indexes of names.
    pub by_id: BTreeMap<String, Arc<KnownEntity>>,
    /// The first of each code, made when a code is first asked for.
    by_code: OnceLock<BTreeMap<String, Arc<KnownEntity>>>,
}

impl Entities {
    /// Adds a file; of an id that is there already, what the file says replaces what was said, language by language.
    pub(crate) fn add(&mut self, table: &Table) {
        self.by_code = OnceLock::new();
        for (key, node) in table {
            let Some(entry) = node.as_table() else { continue };
            let entity = self.by_id.entry(key.name.to_string()).or_insert_with(|| {
                Arc::new(KnownEntity { id: key.name.to_string(), ..KnownEntity::default() })
            });
            let entity = Arc::make_mut(entity);
            for (name, value) in entry {
                match &*name.name {
                    "kind" => value.as_text().unwrap_or_default().clone_into(&mut entity.kind),
                    "code" => entity.code = value.as_text().map(str::to_owned),
                    "country" => entity.country = value.as_text().map(str::to_owned),
                    "office" => entity.office = value.as_text().map(str::to_owned),
                    "party" => entity.party = value.as_flag().unwrap_or(false),
                    "media" => entity.media = value.as_flag().unwrap_or(false),
                    "ambiguous" => entity.ambiguous = value.as_flag().unwrap_or(false),
                    "common-family" => entity.common_family = value.as_flag().unwrap_or(false),
                    _ => {
                        if matches!(value.value, Value::Table(_)) {
                            entity.languages.insert(name.name.clone(), value);
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

    /// The entity that has a code; of several the first by id.
    pub fn of_code(&self, code: &str) -> Option<&Arc<KnownEntity>> {
        let by_code = self.by_code.get_or_init(|| {
            let coded = self
                .by_id
                .values()
                .rev()
                .filter_map(|entity| Some((entity.code.clone()?, entity.clone())));
            coded.collect()
        });
        by_code.get(code)
    }

    /// The name that a summary in `language` uses.
    pub fn name<'e>(&'e self, id: &str, language: &str) -> Option<&'e str> {
        self.by_id.get(id)?.languages.get(language)?.names.first().map(|name| &**name)
    }
}

fn read_names(table: &Table) -> EntityNames {
    let list = |key: &str| {
        get(table, key).map(|node| node.strings().cloned().collect()).unwrap_or_default()
    };
    EntityNames {
        names: list("names"),
        acronyms: list("acronyms"),
        adjectives: list("adjectives"),
        compounds: list("compounds"),
        capitals: list("capitals"),
        family: get(table, "family").and_then(|node| node.strings().next()).cloned(),
    }
}
