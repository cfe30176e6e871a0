//! Who acts or speaks, with office and country. Names that stand only in credits are left out.

use super::names::role_of;
use super::writer::Writer;
use super::{Block, Sentence};
use crate::l10n::Args;
use crate::model::{Entity, EntityKind};

impl Writer<'_> {
    /// The section, with its heading; nothing when nobody acts.
    pub(super) fn people_section(&mut self) -> Vec<Block> {
        let doc = self.doc;
        let people: Vec<&Entity> = doc
            .entities
            .iter()
            .filter(|entity| entity.kind == EntityKind::Person && entity.actor)
            .collect();
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
        let role = role_of(person);
        let args = Args::new()
            .text("name", name)
            .text("original", original.map_or("none", String::as_str));
        let args = self.with_role(args, role);
        // The role in the words of the document, for when it stands in no list.
        let args = args.text("role", role.map_or("none", |role| role.text.as_str()));
        let evidence = role
            .map(|role| role.span)
            .or_else(|| person.mentions.first().map(|mention| mention.span));
        self.say("person-entry", &args, evidence.as_slice())
    }
}
