//! Countries, organisations, people, places and agreements as nouns of a locale.

use std::collections::BTreeSet;

use super::writer::{Writer, yes_no};
use crate::l10n::{Args, FALLBACK, Noun};
use crate::model::{Agreement, Entity, EntityKind, Party, Role};

/// How many parties are named one by one; of more the text says "the parties".
const FEW: usize = 4;

/// Several nouns that act together.
#[derive(Debug, Clone, Default)]
pub(super) struct Group {
    pub(super) nouns: Vec<Noun>,
    /// `none`, `country`, `country-pair`, `countries`, `organisation`, `people` or `parties`.
    pub(super) kind: &'static str,
    /// The same for the same members.
    pub(super) key: String,
}

impl Group {
    pub(super) fn none() -> Self {
        Self { kind: "none", ..Self::default() }
    }

    pub(super) fn is_none(&self) -> bool {
        self.nouns.is_empty()
    }
}

impl Writer<'_> {
    /// The country or organisation of a code.
    pub(super) fn code(&self, code: &str) -> Noun {
        let id = self.code_message(code);
        Noun::message(id).or(self.code_name(code))
    }

    fn code_message(&self, code: &str) -> String {
        let slug: String = code
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
            .collect();
        let country = format!("country-{slug}");
        let organisation = format!("organisation-{slug}");
        if self.out.has(&organisation) && !self.out.has(&country) { organisation } else { country }
    }

    /// What the document calls the bearer of a code.
    fn code_name(&self, code: &str) -> String {
        let entity = self.doc.entities.iter().find(|entity| entity.code.as_deref() == Some(code));
        if let Some(entity) = entity {
            return self.entity_name(entity).to_owned();
        }
        let parties = self.doc.agreements.iter().flat_map(|agreement| &agreement.parties);
        let party = parties.into_iter().find(|party| party.code.as_deref() == Some(code));
        party.map_or(code, |party| party.name.as_str()).to_owned()
    }

    /// The name of an entity in the locale, or else in English, or else as the document has it.
    pub(super) fn entity_name<'e>(&self, entity: &'e Entity) -> &'e str {
        let locale = self.out.tag();
        let own = std::iter::successors(Some(locale), |tag| tag.rfind('-').map(|end| &tag[..end]));
        own.chain([FALLBACK, self.doc.language.as_str()])
            .find_map(|tag| entity.name.get(tag))
            .or_else(|| entity.name.values().next())
            .map(String::as_str)
            .or_else(|| entity.mentions.first().map(|mention| mention.text.as_str()))
            .unwrap_or(&entity.id)
    }

    pub(super) fn entity(&self, id: &str) -> Option<&Entity> {
        self.doc.entities.iter().find(|entity| entity.id == id)
    }

    /// A person: with office and country when first named in the summary, by name afterwards.
    pub(super) fn person(&mut self, id: &str) -> Noun {
        let Some(entity) = self.entity(id) else { return Noun::name(id) };
        let name = self.entity_name(entity).to_owned();
        let args = self.with_role(Args::new().text("name", &name), role_of(entity));
        let message = if self.introduced.insert(id.to_owned()) { "person" } else { "person-later" };
        Noun::message(message).with(args).or(name)
    }

    /// `$office`, `$office-known`, `$country`, `$country-known`.
    pub(super) fn with_role(&self, args: Args, role: Option<&Role>) -> Args {
        let country = role.and_then(|role| role.country.as_deref());
        let office = role.and_then(|role| role.office.as_ref()).map(|id| format!("office-{id}"));
        let office = office.filter(|id| self.out.has(id)).map(Noun::message);
        let office = match country {
            Some(code) => office.map(|office| office.variant(code.to_lowercase())),
            None => office,
        };
        args.text("office-known", yes_no(office.is_some()))
            .noun("office", office.unwrap_or_default())
            .text("country-known", yes_no(country.is_some()))
            .noun("country", country.map_or_else(Noun::default, |code| self.code(code)))
    }

    /// A place that the document names: by the noun of its code where it has one.
    pub(super) fn place(&self, name: &str) -> Noun {
        let named = |entity: &&Entity| {
            matches!(entity.kind, EntityKind::Place | EntityKind::Country)
                && (entity.name.values().any(|known| known == name)
                    || entity.mentions.iter().any(|mention| mention.text == name))
        };
        match self.doc.entities.iter().find(named) {
            Some(entity) if entity.kind == EntityKind::Country => match &entity.code {
                Some(code) => self.code(code),
                None => Noun::name(self.entity_name(entity)),
            },
            Some(entity) => Noun::name(self.entity_name(entity)),
            None => Noun::name(name),
        }
    }

    /// Countries and organisations by their codes, in the order that the locale prefers.
    pub(super) fn codes(&self, codes: &[String]) -> Group {
        if codes.is_empty() {
            return Group::none();
        }
        let mut codes: Vec<&String> = codes.iter().collect();
        codes.sort_by_key(|code| self.rank(code));
        codes.dedup();
        let nouns = codes.iter().map(|code| self.code(code)).collect();
        let countries =
            codes.iter().filter(|code| self.code_message(code).starts_with("country-")).count();
        let kind = match (codes.len(), countries) {
            (1, 1) => "country",
            (1, _) => "organisation",
            (2, 2) => "country-pair",
            (all, countries) if all == countries => "countries",
            _ => "parties",
        };
        Group { nouns, kind, key: key(&codes) }
    }

    fn rank(&self, code: &str) -> usize {
        self.parties_first.iter().position(|first| first == code).unwrap_or(usize::MAX)
    }

    /// People by their ids.
    pub(super) fn people(&mut self, ids: &[String]) -> Group {
        if ids.is_empty() {
            return Group::none();
        }
        let nouns = ids.iter().map(|id| self.person(id)).collect();
        Group { nouns, kind: "people", key: key(&ids.iter().collect::<Vec<_>>()) }
    }

    /// Those who conclude an agreement: `None` when there are too many to be named in a sentence.
    pub(super) fn parties(&self, agreement: &Agreement) -> Option<Group> {
        let members = concluding(agreement);
        if members.len() > FEW {
            return None;
        }
        let coded: Vec<String> = members.iter().filter_map(|party| party.code.clone()).collect();
        let mut group = self.codes(&coded);
        for party in members.iter().filter(|party| party.code.is_none()) {
            group.nouns.push(Noun::name(&party.name));
            group.key.push_str(&party.name);
            group.kind = if group.nouns.len() == 1 { "organisation" } else { "parties" };
        }
        Some(group)
    }

    /// All who conclude an agreement, however many.
    pub(super) fn all_parties(&self, agreement: &Agreement) -> Vec<Noun> {
        let mut members = concluding(agreement);
        members
            .sort_by_key(|party| party.code.as_deref().map_or(usize::MAX, |code| self.rank(code)));
        members
            .iter()
            .map(|party| {
                party
                    .code
                    .as_deref()
                    .map_or_else(|| Noun::name(&party.name), |code| self.code(code))
            })
            .collect()
    }

    /// The noun of an agreement's form: treaty, road map. A name may ask for another form by its attribute `.kind`:
    /// who has read of the Rome Statute reads "the statute" and not "the treaty".
    pub(super) fn kind(&self, agreement: &Agreement) -> Noun {
        let named = self.named(agreement).and_then(|id| self.out.attribute(&id, "kind"));
        Noun::message(format!("kind-{}", named.as_ref().unwrap_or(&agreement.kind)))
    }

    /// The message of the agreement's type or treaty, where the locale knows it.
    pub(super) fn named(&self, agreement: &Agreement) -> Option<String> {
        let id = format!("named-{}", agreement.named.as_ref()?);
        self.out.has(&id).then_some(id)
    }

    /// The agreement by name, or by what it is. A type of agreement tells its parties where they are wanted.
    pub(super) fn agreement(&self, agreement: &Agreement, shows_parties: bool) -> Noun {
        let named = self.named(agreement);
        let parties = self.parties(agreement).unwrap_or_else(Group::none);
        let args = Args::new()
            .noun("kind", self.kind(agreement))
            .nouns(
                "subjects",
                agreement
                    .subjects
                    .iter()
                    .map(|id| Noun::message(format!("subject-{id}")))
                    .collect(),
            )
            .date("period", agreement.period.as_deref())
            .text("show-parties", yes_no(shows_parties && !parties.is_none()))
            .nouns("parties", parties.nouns);
        match named {
            Some(id) => {
                let args = args.text("acronym", self.acronym(agreement, Some(&id)));
                let message =
                    if self.is_single(&id) { "agreement-treaty" } else { "agreement-type" };
                Noun::message(message).with(args.noun("named", Noun::message(id)))
            }
            None => Noun::message("agreement-kind")
                .with(args.text("acronym", self.acronym(agreement, None))),
        }
    }

    /// Whether the name belongs to one treaty and not to a type that many conclude.
    pub(super) fn is_single(&self, named: &str) -> bool {
        self.out.attribute(named, "single").is_some()
    }

    /// The acronym that readers of the locale know, or that of the document, or `none`.
    pub(super) fn acronym(&self, agreement: &Agreement, named: Option<&str>) -> String {
        named
            .and_then(|id| self.out.attribute(id, "acronym"))
            .or_else(|| agreement.acronym.clone())
            .unwrap_or_else(|| "none".to_owned())
    }

    /// Whether another agreement of the document would get the same name.
    pub(super) fn has_twins(&self, agreement: &Agreement) -> bool {
        self.doc.agreements.iter().any(|other| {
            other.id != agreement.id
                && other.named == agreement.named
                && (agreement.named.is_some() || other.kind == agreement.kind)
        })
    }
}

/// The role to introduce a person by: one from the list of offices, or else the first.
pub(super) fn role_of(person: &Entity) -> Option<&Role> {
    person.roles.iter().find(|role| role.office.is_some()).or_else(|| person.roles.first())
}

/// The parties without mediators, depositaries and those only addressed.
pub(super) fn concluding(agreement: &Agreement) -> Vec<&Party> {
    let mut seen = BTreeSet::new();
    agreement
        .parties
        .iter()
        .filter(|party| matches!(party.role.as_str(), "contracting" | "signatory" | "acceding"))
        .filter(|party| seen.insert(party.code.as_deref().unwrap_or(&party.name)))
        .collect()
}

fn key(members: &[&String]) -> String {
    let mut sorted: Vec<&str> = members.iter().map(|member| member.as_str()).collect();
    sorted.sort_unstable();
    sorted.join("+")
}
