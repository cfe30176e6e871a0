//! Who acts: the parties of an act and of its agreement, and what is only the place where it happens.

use super::Join;
use crate::annotate::mention::{Mention, TriggerFacts};
use crate::model::{Agreement, Party, Span};
use crate::resolve::agreements::{add_party, party};
use crate::resolve::clauses::distance;
use crate::resolve::entities::party_codes;
use crate::rules::slots::Mask;

impl Join<'_, '_> {
    /// The parties that act alone: of a status that is one party's act.
    pub(super) fn acting(&self, trigger: &Mention, facts: &TriggerFacts) -> Vec<String> {
        let scope = self
            .scene
            .library
            .vocabulary
            .statuses
            .get(&facts.status)
            .is_some_and(|status| status.party_scope);
        if !scope {
            return Vec::new();
        }
        let mut by: Vec<String> = self
            .sentence
            .mentions
            .iter()
            .filter(|mention| {
                self.can_be_party(mention) && self.clauses.between(mention.span, trigger.span) == 0
            })
            .flat_map(|mention| party_codes(mention, self.scene))
            .filter_map(|(code, _)| code)
            .collect();
        by.sort();
        by.dedup();
        by
    }

    /// Where something happens: the nearest name in its clause that stands as a place.
    pub(super) fn place_of(&self, mention: &Mention) -> Option<Span> {
        self.sentence
            .mentions
            .iter()
            .filter(|other| matches!(other.mask, Mask::Country | Mask::Capital | Mask::Place))
            .filter(|other| {
                self.clauses.between(other.span, mention.span) == 0 && self.is_located(other)
            })
            .min_by_key(|other| self.gap(other.span, mention.span))
            .map(|other| other.span)
    }

    pub(super) fn country_at(&self, place: Span) -> Option<String> {
        let mention = self.sentence.mention_at(place)?;
        party_codes(mention, self.scene).into_iter().find_map(|(code, _)| code)
    }

    /// Whether a name stands as the place where something happens.
    pub(super) fn is_located(&self, mention: &Mention) -> bool {
        let language = &self.scene.language.data;
        let before =
            &self.scene.view.folded[self.sentence.span.start as usize..mention.span.start as usize];
        let after =
            &self.scene.view.folded[mention.span.end as usize..self.sentence.span.end as usize];
        let preposition = |word: &String| {
            before
                .strip_suffix(word.as_str())
                .is_some_and(|rest| !rest.chars().next_back().is_some_and(char::is_alphanumeric))
        };
        language.locatives.iter().any(preposition)
            || language.locative_suffixes.iter().any(|suffix| after.starts_with(suffix.as_str()))
            // A verb of visiting takes in the preposition: "visite en" + France.
            || self.sentence.mentions.iter().any(|other| other.mask == Mask::Diplomatic && other.span.end + 1 == mention.outer.start)
    }

    /// Whether a mention can be a party here: no place where something happens.
    pub(super) fn can_be_party(&self, mention: &Mention) -> bool {
        if !matches!(
            mention.mask,
            Mask::Country
                | Mask::Capital
                | Mask::Organisation
                | Mask::Compound
                | Mask::Adjective
                | Mask::Role
                | Mask::Person
        ) {
            return false;
        }
        !(matches!(mention.mask, Mask::Country | Mask::Capital) && self.is_located(mention))
    }

    /// The parties of the clause of an event become parties of its agreement, where the words name none.
    pub(super) fn add_parties(&self, trigger: &Mention, agreement: &mut Agreement) {
        if !agreement.parties.is_empty()
            && agreement.parties.iter().any(|party| {
                party.role == "contracting" && party.basis != "role" && party.basis != "inherited"
            })
            && agreement.parties.len() >= 2
        {
            return;
        }
        let mut explicit: Vec<Party> = Vec::new();
        let clause: Vec<&Mention> = self
            .sentence
            .mentions
            .iter()
            .filter(|mention| {
                self.can_be_party(mention) && self.clauses.between(mention.span, trigger.span) == 0
            })
            .collect();
        for mention in &self.sentence.mentions {
            if mention.mask == Mask::Organisation && !self.acts_as_party(mention, &clause) {
                continue;
            }
            if !self.can_be_party(mention)
                || (self.clauses.between(mention.span, trigger.span) > 0
                    && agreement.parties.len() >= 2)
            {
                continue;
            }
            for (code, basis) in self.codes_of_speaker(mention) {
                if mention.mask == Mask::Person && code.is_none() {
                    continue;
                }
                explicit.push(party(
                    self.scene,
                    mention,
                    code,
                    basis,
                    "contracting",
                    &trigger.rule,
                ));
            }
        }
        // Parties that were only assumed give way to those that are told.
        let assumed = !agreement.parties.is_empty()
            && agreement.parties.iter().all(|party| party.basis == "inherited");
        if assumed
            && explicit
                .iter()
                .any(|party| !agreement.parties.iter().any(|known| known.code == party.code))
        {
            agreement.parties.clear();
        }
        for party in explicit {
            add_party(agreement, party);
        }
    }

    /// Whether an organisation is a party among these: alone, or in a list with others. The body under whose roof States
    /// sign is none, nor the one whose summit it is.
    pub(super) fn acts_as_party(&self, organisation: &Mention, clause: &[&Mention]) -> bool {
        let beside = |mask: Mask| {
            self.sentence
                .mentions
                .iter()
                .any(|other| other.mask == mask && distance(other.span, organisation.span) <= 6)
        };
        if beside(Mask::Diplomatic) {
            return false;
        }
        // The body of a State acts for it.
        if party_codes(organisation, self.scene).iter().any(|(_, basis)| *basis == "role") {
            return true;
        }
        let states: Vec<&&Mention> = clause
            .iter()
            .filter(|mention| mention.mask != Mask::Organisation && mention.mask != Mask::Person)
            .collect();
        let language = &self.scene.language.data;
        let joined = |other: &Mention| {
            let (first, second) = if other.span.start < organisation.span.start {
                (other, organisation)
            } else {
                (organisation, other)
            };
            let between = &self.scene.view.folded[first.outer.end as usize
                ..(second.outer.start as usize).max(first.outer.end as usize)];
            let joins = |joiner: &String| {
                between.trim_start().starts_with(joiner.trim_start())
                    && between.len() <= joiner.len() + 5
            };
            language.list_joiners.iter().any(joins)
                || (between.starts_with(&language.list_separator)
                    && between.len() <= language.list_separator.len() + 5)
        };
        states.is_empty() || states.iter().any(|other| joined(other))
    }
}
