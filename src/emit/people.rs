//! Who acts or speaks, with office and country. Names that stand only in credits are left out.

use super::writer::{Writer, yes_no};
use super::{Block, Sentence};
use crate::l10n::{Args, Noun};
use crate::model::{Entity, EntityKind};

impl Writer<'_> {
    /// The section, with its heading; nothing when nobody acts.
    pub(super) fn people_section(&mut self) -> Vec<Block> {
        let doc = self.doc;
        let people: Vec<&Entity> =
            doc.entities.iter().filter(|entity| entity.kind == EntityKind::Person && entity.actor).collect();
        if people.is_empty() {
            return Vec::new();
        }
        let heading = self.heading(2, "section-people", &Args::new());
        let items = people.into_iter().map(|person| vec![self.entry(person)]).collect();
        vec![heading, Block::List { numbers: Vec::new(), items }]
    }

    fn entry(&mut self, person: &Entity) -> Sentence {
        let name = self.entity_name(person).to_owned();
        let original = person.name.get(&self.doc.language).filter(|original| **original != name);
        let role = person.roles.iter().find(|role| role.office.is_some()).or_else(|| person.roles.first());
        let office = role.and_then(|role| role.office.as_deref());
        let country = role.and_then(|role| role.country.as_deref());
        // A role outside the list of offices is quoted as it stands.
        let quoted = role.filter(|role| role.office.is_none()).map(|role| role.text.clone());
        let args = Args::new()
            .text("name", name)
            .text("original", original.map_or("none", String::as_str))
            .text("office-known", yes_no(office.is_some()))
            .noun("office", office.map_or_else(Noun::default, |office| Noun::message(format!("office-{office}"))))
            .text("role", quoted.unwrap_or_else(|| "none".to_owned()))
            .text("country-known", yes_no(country.is_some()))
            .noun("country", country.map_or_else(Noun::default, |code| self.code(code)));
        let evidence = role.map(|role| role.span).or_else(|| person.mentions.first().map(|mention| mention.span));
        self.say("person-entry", &args, evidence.as_slice())
    }
}
