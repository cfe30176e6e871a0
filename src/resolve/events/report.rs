//! Who reported an act: the subject of "announced", with the day of the report.

use super::Join;
use crate::annotate::mention::{Mention, What};
use crate::model::{Modality, Report, Span};
use crate::resolve::clauses::distance;
use crate::resolve::entities::party_codes;
use crate::rules::slots::Mask;

impl Join<'_, '_> {
    /// Whether a report speaks of this trigger: of those in its sentence the ones that fewest commas part from it.
    pub(super) fn is_reported(&self, trigger: &Mention, report: &Mention) -> bool {
        let commas = |span: Span| {
            let other_clause = self.clauses.between(span, report.span);
            (other_clause, self.gap(span, report.span) - distance(span, report.span))
        };
        let triggers = self.sentence.mentions.iter().filter(|mention| mention.mask == Mask::Event);
        let fewest = triggers.clone().map(|mention| commas(mention.span)).min().unwrap_or_default();
        let spoken_of: Vec<(&Mention, Modality)> = triggers
            .filter(|mention| commas(mention.span) == fewest)
            .filter_map(|mention| match &mention.what {
                What::Trigger(facts) => Some((mention, self.modality(mention, facts).0)),
                _ => None,
            })
            .collect();
        let any_fact = spoken_of.iter().any(|(_, modality)| *modality == Modality::Fact);
        spoken_of.iter().any(|(mention, modality)| {
            mention.span == trigger.span && (!any_fact || *modality == Modality::Fact)
        })
    }

    /// Who reported it.
    pub(super) fn report(&self, trigger: &Mention) -> Option<Report> {
        let report = self
            .sentence
            .mentions
            .iter()
            .filter(|mention| mention.mask == Mask::Report)
            .min_by_key(|mention| distance(mention.span, trigger.span))?;
        let What::Report { act } = &report.what else { return None };
        if !self.is_reported(trigger, report) {
            return None;
        }
        // The subject stands before the verb; after it stands the agent of a passive, or a subject that is inverted.
        let people = |before: bool| -> Vec<&Mention> {
            let mentions = self.sentence.mentions.iter();
            mentions
                .filter(|mention| matches!(mention.mask, Mask::Role | Mask::Person))
                .filter(|mention| {
                    !before
                        || (mention.span.end <= report.span.start
                            && self.clauses.between(mention.span, report.span) == 0)
                })
                .collect()
        };
        let before = people(true);
        let speakers = if before.is_empty() { people(false) } else { before };
        let mut by: Vec<String> = Vec::new();
        let mut people = Vec::new();
        for mention in &speakers {
            for (code, _) in self.codes_of_speaker(mention) {
                by.extend(code.into_iter().filter(|code| !by.contains(code)).collect::<Vec<_>>());
            }
            people.extend(self.person_ids(mention));
        }
        if speakers.is_empty() {
            // Without a person the subject nearest to the verb speaks.
            let subject = self
                .sentence
                .mentions
                .iter()
                .filter(|mention| {
                    matches!(mention.mask, Mask::Country | Mask::Capital | Mask::Organisation)
                })
                .filter(|mention| {
                    self.clauses.between(mention.span, report.span) == 0
                        && mention.span.end <= report.span.start
                })
                .min_by_key(|mention| distance(mention.span, report.span));
            by.extend(
                subject
                    .into_iter()
                    .flat_map(|mention| party_codes(mention, self.scene))
                    .filter_map(|(code, _)| code),
            );
        }
        by.sort();
        by.dedup();
        // A date that an event has is the day of that event.
        let taken = |date: Span| {
            self.sentence
                .mentions
                .iter()
                .filter(|mention| {
                    matches!(mention.mask, Mask::Event | Mask::Report | Mask::Diplomatic)
                })
                .min_by_key(|mention| distance(mention.span, date))
                .is_some_and(|mention| mention.mask == Mask::Event)
        };
        let date = self
            .dates()
            .into_iter()
            .filter(|date| !taken(*date))
            .min_by_key(|date| distance(*date, report.span))
            .and_then(|date| self.scene.date_value(date));
        Some(Report { act: act.clone(), by, speakers: people, date })
    }

    pub(super) fn codes_of_speaker(
        &self,
        mention: &Mention,
    ) -> Vec<(Option<String>, &'static str)> {
        let codes = party_codes(mention, self.scene);
        if !codes.is_empty() {
            return codes;
        }
        match &mention.what {
            What::Name(facts) => facts
                .known
                .as_ref()
                .and_then(|id| self.scene.library.entities.by_id.get(id))
                .and_then(|entity| entity.country.clone())
                .map(|code| (Some(code), "role"))
                .into_iter()
                .collect(),
            _ => Vec::new(),
        }
    }

    pub(super) fn person_ids(&self, mention: &Mention) -> Vec<String> {
        let span = match &mention.what {
            What::Role(facts) => facts.person,
            What::Name(_) if mention.mask == Mask::Person => Some(mention.span),
            _ => None,
        };
        span.and_then(|span| self.scene.entities_at.get(&span))
            .into_iter()
            .flatten()
            .map(|index| format!("n{}", index + 1))
            .collect()
    }

    pub(super) fn people(&self, trigger: &Mention) -> Vec<String> {
        let mut people: Vec<String> = self
            .sentence
            .mentions
            .iter()
            .filter(|mention| self.clauses.between(mention.span, trigger.span) == 0)
            .flat_map(|mention| self.person_ids(mention))
            .collect();
        people.dedup();
        people
    }
}
