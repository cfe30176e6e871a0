//! Meetings, visits, exercises: a kind with the parties, people, day and place of its clause.

use super::Join;
use crate::annotate::mention::{Mention, TriggerFacts};
use crate::model::DiplomaticEvent;
use crate::rules::slots::Mask;

impl Join<'_, '_> {
    pub(super) fn diplomatic(
        &self,
        mention: &Mention,
        kind: &str,
        found: &mut Vec<DiplomaticEvent>,
    ) {
        let mut parties: Vec<String> = self
            .sentence
            .mentions
            .iter()
            .filter(|other| self.clauses.between(other.span, mention.span) == 0)
            .filter(|other| {
                matches!(
                    other.mask,
                    Mask::Country
                        | Mask::Capital
                        | Mask::Organisation
                        | Mask::Compound
                        | Mask::Adjective
                        | Mask::Role
                        | Mask::Person
                )
            })
            .flat_map(|other| self.codes_of_speaker(other))
            .filter_map(|(code, _)| code)
            .collect();
        parties.sort();
        parties.dedup();
        let officials = self.sentence.mentions.iter().any(|other| matches!(other.mask, Mask::Role));
        if parties.is_empty() && !officials && kind != "dialogue-2plus2" {
            return;
        }
        let date = self.date_of(mention, &TriggerFacts::default()).map(|(span, _)| span);
        let (modality, _) = self.modality(mention, &TriggerFacts::default());
        let value = date.and_then(|span| self.scene.date_value(span));
        if let Some(known) = found.iter_mut().find(|known| {
            known.kind == kind && (known.date == value || known.date.is_none() || value.is_none())
        }) {
            known.date = known.date.take().or(value);
            for code in parties {
                if !known.parties.contains(&code) {
                    known.parties.push(code);
                }
            }
            return;
        }
        let mut people = self.people(mention);
        people.sort();
        people.dedup();
        let place = self.place_of(mention);
        if kind.ends_with("visit") {
            // Nobody visits his own country.
            if let Some(visited) = place.and_then(|place| self.country_at(place)) {
                let at_home: Vec<String> = self
                    .sentence
                    .mentions
                    .iter()
                    .filter(|other| {
                        self.codes_of_speaker(other)
                            .iter()
                            .any(|(code, _)| code.as_ref() == Some(&visited))
                    })
                    .flat_map(|other| self.person_ids(other))
                    .collect();
                people.retain(|person| !at_home.contains(person));
            }
        }
        found.push(DiplomaticEvent {
            id: format!("d{}", found.len() + 1),
            kind: kind.to_owned(),
            modality,
            date: value,
            parties,
            people,
            agreements: Vec::new(),
            place: place.map(|place| self.scene.text(place).to_owned()),
            sentence: self.sentence.span,
            span: mention.span,
            text: self.scene.text(mention.span).to_owned(),
            rule: mention.rule.to_string(),
        });
    }
}
