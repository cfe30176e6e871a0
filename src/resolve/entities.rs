//! Who is who: mentions of one person, organisation, country or place become one entity.

use std::collections::BTreeMap;

use super::scene::{Scene, walk};
use crate::annotate::mention::{Mention, NameFacts, RoleFacts, What};
use crate::model::{Entity, EntityKind, EntityMention, MentionForm, Role, Span, Zone};
use crate::rules::Library;
use crate::rules::entities::KnownEntity;
use crate::rules::language::Script;
use crate::rules::slots::Mask;

/// Finds the entities of a document and notes at which spans they are named.
pub(super) fn resolve(scene: &mut Scene<'_>) -> Vec<Entity> {
    let mut work = Work {
        scene,
        entities: Vec::new(),
        known: Vec::new(),
        keys: BTreeMap::new(),
        at: BTreeMap::new(),
        offices: BTreeMap::new(),
    };
    let sentences = work.scene.sentences;
    for mention in sentences.iter().flat_map(|sentence| &sentence.mentions) {
        if let What::Role(RoleFacts { person: Some(person), office, country, .. }) = &mention.what {
            work.offices.insert(*person, (office.clone(), country.clone()));
        }
    }
    for sentence in sentences {
        let caption = sentence.zone == Zone::Caption;
        for mention in &sentence.mentions {
            let stamp = sentence.dateline.is_some_and(|dateline| dateline.contains(mention.span));
            work.names(mention, caption || stamp, false);
        }
    }
    for sentence in sentences {
        for mention in &sentence.mentions {
            walk(mention, &mut |inner| work.role(inner));
        }
    }
    let (entities, at, known) = (work.entities, work.at, work.known);
    scene.entities_at = at;
    scene.known = known;
    entities
}

struct Work<'w, 's> {
    scene: &'w Scene<'s>,
    entities: Vec<Entity>,
    known: Vec<Option<String>>,
    keys: BTreeMap<(EntityKind, String), usize>,
    at: BTreeMap<Span, Vec<usize>>,
    /// The office and country that the words beside a person give.
    offices: BTreeMap<Span, (Option<String>, Option<String>)>,
}

impl Work<'_, '_> {
    /// A mention and the names inside it. A country inside a name qualifies it and is not named for itself.
    fn names(&mut self, mention: &Mention, caption: bool, nested: bool) {
        self.name(mention, caption, nested);
        let name = matches!(mention.mask, Mask::Organisation | Mask::Place | Mask::Person);
        if !matches!(mention.what, What::Date(_)) {
            for part in &mention.parts {
                self.names(part, caption, nested || name);
            }
        }
    }

    fn name(&mut self, mention: &Mention, caption: bool, nested: bool) {
        let What::Name(facts) = &mention.what else { return };
        let text = self.scene.text(mention.span).to_owned();
        let mut named = Vec::new();
        if facts.form == MentionForm::Compound
            || (facts.kind == EntityKind::Country && !facts.codes.is_empty())
        {
            for code in &facts.codes {
                named.push(self.country(code));
            }
        } else {
            named.push(self.entity(mention.span, &text, facts));
        }
        let caption = caption || facts.media;
        for &index in &named {
            let entity = &mut self.entities[index];
            entity.actor |= !caption;
            entity.mentions.push(EntityMention {
                span: mention.span,
                text: text.clone(),
                form: if nested { MentionForm::Adjective } else { facts.form },
                rule: mention.rule.to_string(),
            });
        }
        self.at.insert(mention.span, named);
    }

    fn country(&mut self, code: &str) -> usize {
        let known = self.scene.library.entities.of_code(code);
        let kind = match known.map(|entity| entity.kind.as_str()) {
            Some("organisation") => EntityKind::Organisation,
            Some("place") => EntityKind::Place,
            _ => EntityKind::Country,
        };
        self.indexed(kind, code.to_owned(), known.map(std::sync::Arc::as_ref))
    }

    fn entity(&mut self, span: Span, text: &str, facts: &NameFacts) -> usize {
        let entities = &self.scene.library.entities;
        if let Some(known) = facts.known.as_ref().and_then(|id| entities.by_id.get(id)) {
            return self.indexed(facts.kind, known.id.clone(), Some(known));
        }
        if facts.kind == EntityKind::Person {
            if let Some(index) = self.same_person(text) {
                return index;
            }
            let hint = self.offices.get(&span).cloned();
            if let Some(known) = known_by_family(
                self.scene.library,
                &self.scene.language.data.code,
                text,
                hint.as_ref(),
            ) {
                return self.indexed(facts.kind, known.id.clone(), Some(known));
            }
        }
        self.indexed(facts.kind, text.to_lowercase(), None)
    }

    /// A person already named in full, whose name ends (or in Japanese begins) with this.
    fn same_person(&self, text: &str) -> Option<usize> {
        let latin = self.scene.language.data.script == Script::Latin;
        self.entities.iter().position(|entity| {
            entity.kind == EntityKind::Person
                && entity.mentions.iter().any(|mention| {
                    let full = mention.text.as_str();
                    full == text
                        || if latin {
                            full.strip_suffix(text).is_some_and(|rest| rest.ends_with(' '))
                                || text.strip_suffix(full).is_some_and(|rest| rest.ends_with(' '))
                        } else {
                            full.ends_with(&format!("\u{30FB}{text}"))
                                || (text.chars().count() >= 2 && full.starts_with(text))
                        }
                })
        })
    }

    fn indexed(&mut self, kind: EntityKind, key: String, known: Option<&KnownEntity>) -> usize {
        if let Some(&index) = self.keys.get(&(kind, key.clone())) {
            return index;
        }
        let index = self.entities.len();
        let mut name = BTreeMap::new();
        for (language, names) in known.iter().flat_map(|known| known.languages.iter()) {
            if let Some(first) = names.get().names.first() {
                name.insert(language.to_owned(), first.to_string());
            }
        }
        self.entities.push(Entity {
            id: format!("n{}", index + 1),
            kind,
            name,
            code: known.and_then(|known| known.code.clone()),
            wikidata: None,
            roles: Vec::new(),
            actor: false,
            mentions: Vec::new(),
        });
        self.known.push(known.map(|known| known.id.clone()));
        self.keys.insert((kind, key), index);
        index
    }

    /// A role goes to the person beside it.
    fn role(&mut self, mention: &Mention) {
        let What::Role(facts) = &mention.what else { return };
        let Some(person) =
            facts.person.and_then(|span| self.at.get(&span)).and_then(|found| found.first())
        else {
            return;
        };
        let entity = &mut self.entities[*person];
        if entity
            .roles
            .iter()
            .any(|role| role.office == facts.office && role.country == facts.country)
        {
            return;
        }
        let text = self.scene.text(facts.words).to_owned();
        if text.is_empty() {
            return;
        }
        entity.roles.push(Role {
            text,
            office: facts.office.clone(),
            country: facts.country.clone(),
            span: facts.words,
            rule: mention.rule.to_string(),
        });
    }
}

/// The only known person of this family name; beside an office, the only one who holds it.
fn known_by_family<'l>(
    library: &'l Library,
    language: &str,
    text: &str,
    hint: Option<&(Option<String>, Option<String>)>,
) -> Option<&'l KnownEntity> {
    let named: Vec<&KnownEntity> = library
        .entities
        .by_id
        .values()
        .map(AsRef::as_ref)
        .filter(|entity: &&KnownEntity| {
            entity.kind == "person"
                && entity
                    .languages
                    .get(language)
                    .is_some_and(|names| names.family.as_deref() == Some(text))
        })
        .collect();
    let only = |found: Vec<&'l KnownEntity>| if found.len() == 1 { Some(found[0]) } else { None };
    if let Some((office, country)) = hint {
        let fits = |entity: &&KnownEntity| {
            (office.is_some() && entity.office == *office)
                && (country.is_none() || entity.country == *country)
        };
        if let Some(found) = only(named.iter().copied().filter(fits).collect()) {
            return Some(found);
        }
    }
    only(named).filter(|entity| !entity.common_family)
}

/// The names of entities that the lists do not know: the longest mention, in the document's language.
pub(super) fn name_unknown(entities: &mut [Entity], language: &str) {
    for entity in entities {
        if entity.name.is_empty() {
            let longest = entity
                .mentions
                .iter()
                .max_by_key(|mention| mention.text.len())
                .map(|mention| mention.text.clone());
            if let Some(longest) = longest {
                entity.name.insert(language.to_owned(), longest);
            }
        }
    }
}

/// The codes that a mention stands for as a party, with what makes it one.
pub(super) fn party_codes(
    mention: &Mention,
    scene: &Scene<'_>,
) -> Vec<(Option<String>, &'static str)> {
    match &mention.what {
        What::Name(facts) => {
            let basis = match mention.mask {
                Mask::Capital => "capital",
                Mask::Adjective => "adjective",
                Mask::Compound => "compound",
                _ => "explicit",
            };
            if facts.codes.is_empty() {
                // The body of a State acts for it: "le Parlement djiboutien".
                let states: Vec<String> = mention.parts.iter().flat_map(codes_inside).collect();
                match states.first() {
                    Some(state) if mention.mask == Mask::Organisation => {
                        vec![(Some(state.clone()), "role")]
                    }
                    _ if facts.party => vec![(None, basis)],
                    _ => owner(facts, scene).into_iter().map(|code| (Some(code), "role")).collect(),
                }
            } else if facts.party
                || matches!(
                    mention.mask,
                    Mask::Country | Mask::Capital | Mask::Adjective | Mask::Compound
                )
            {
                facts.codes.iter().map(|code| (Some(code.clone()), basis)).collect()
            } else {
                owner(facts, scene).into_iter().map(|code| (Some(code), "role")).collect()
            }
        }
        What::Role(facts) => {
            let of_person = || {
                let index = *scene.entities_at.get(&facts.person?)?.first()?;
                scene.library.entities.by_id.get(scene.known.get(index)?.as_ref()?)?.country.clone()
            };
            let code = facts.country.clone().or_else(of_person);
            code.into_iter().map(|code| (Some(code), "role")).collect()
        }
        _ => Vec::new(),
    }
}

/// The codes of the countries inside a mention.
fn codes_inside(mention: &Mention) -> Vec<String> {
    let mut codes = Vec::new();
    walk(mention, &mut |inner| {
        if let (What::Name(facts), Mask::Country | Mask::Adjective) = (&inner.what, inner.mask) {
            codes.extend(facts.codes.iter().cloned());
        }
    });
    codes
}

/// The country of a known person or organisation.
fn owner(facts: &NameFacts, scene: &Scene<'_>) -> Option<String> {
    scene.library.entities.by_id.get(facts.known.as_ref()?)?.country.clone()
}
