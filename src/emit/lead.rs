//! The lead: the latest that happened to the main agreement, what is to come for it, and what else the text is about.

use super::agreements::first_mention;
use super::facts::{Fact, foremost};
use super::memory::Memory;
use super::tell::Matter;
use super::writer::Writer;
use super::{Block, Sentence};
use crate::l10n::Args;
use crate::model::{Agreement, Modality};

/// How many other agreements the lead names; of more it tells the number.
const NAMED: usize = 3;

impl Writer<'_> {
    /// The lead, from the agreements in the order of their weight.
    pub(super) fn lead(&mut self, agreements: &[(&Agreement, Vec<Fact>)]) -> Block {
        let Some(((main, facts), others)) = agreements.split_first() else {
            let id = if self.doc.diplomatic_events.is_empty() {
                "lead-nothing"
            } else {
                "lead-meetings-only"
            };
            return Block::Lead(vec![self.say(id, &Args::new(), &[])]);
        };
        let matter = Matter::new(main);
        let mut memory = Memory::default();
        let mut sentences: Vec<Sentence> = Vec::new();
        if let Some(first) = foremost(facts, main) {
            sentences.extend(self.tell(first, matter, &mut memory));
            let to_come =
                facts.iter().filter(|fact| fact.event.span != first.event.span).find(|fact| {
                    matches!(
                        fact.event.modality,
                        Modality::Planned | Modality::Postponed | Modality::Urged
                    )
                });
            if let Some(next) = to_come {
                sentences.extend(self.tell(next, matter, &mut memory));
            }
        } else {
            let args = self.with_agreement(Args::new(), matter, &mut memory, true);
            sentences.push(self.say("lead-mentioned", &args, &first_mention(main)));
        }
        if !others.is_empty() {
            sentences.push(self.other_agreements(main, others));
        }
        Block::Lead(sentences)
    }

    fn other_agreements(
        &mut self,
        main: &Agreement,
        others: &[(&Agreement, Vec<Fact>)],
    ) -> Sentence {
        let args = Args::new().number("count", others.len());
        if others.len() > NAMED {
            return self.say("lead-others-count", &args, &[]);
        }
        let parties = |agreement| self.parties(agreement).map(|group| group.key);
        let same_parties =
            |agreement| parties(agreement).is_some() && parties(agreement) == parties(main);
        let nouns = others
            .iter()
            .map(|(other, _)| self.agreement(other, !same_parties(other) || self.has_twins(other)))
            .collect();
        self.say("lead-others", &args.nouns("others", nouns), &[])
    }
}
