//! Meetings, visits, calls and exercises, in the order of time.

use super::facts::Moment;
use super::memory::{Memory, Mention};
use super::names::Group;
use super::tell::modality_id;
use super::writer::Writer;
use super::{Block, Sentence};
use crate::l10n::{Args, Noun, Timex};
use crate::model::{DiplomaticEvent, Span};

impl Writer<'_> {
    /// The section, with its heading; nothing when the document tells of none.
    pub(super) fn meetings(&mut self) -> Vec<Block> {
        let mut told: Vec<(&DiplomaticEvent, Vec<Span>)> = Vec::new();
        for event in &self.doc.diplomatic_events {
            let known = told.iter_mut().find(|(known, _)| is_same(known, event));
            if let Some((known, evidence)) = known {
                evidence.push(event.sentence);
                if richness(event) > richness(known) {
                    *known = event;
                }
            } else {
                told.push((event, vec![event.sentence]));
            }
        }
        if told.is_empty() {
            return Vec::new();
        }
        told.sort_by_key(|(event, _)| moment(event));
        let mut blocks = vec![self.heading(2, "section-meetings", &Args::new())];
        let mut memory = Memory::default();
        let items = told
            .iter()
            .map(|(event, spans)| {
                let sentence = self.meeting(event, &mut memory);
                vec![self.say_clause(vec![sentence.0], &sentence.1, spans)]
            })
            .collect::<Vec<Vec<Sentence>>>();
        blocks.push(Block::List { numbers: Vec::new(), items });
        blocks
    }

    fn meeting(&mut self, event: &DiplomaticEvent, memory: &mut Memory) -> (String, String) {
        let id = format!("diplomatic-{}", event.kind);
        let who = if event.people.is_empty() {
            self.codes(&event.parties)
        } else {
            self.people(&event.people)
        };
        let Group { nouns, kind, key } = who;
        let mention = match memory.mention(&key) {
            Mention::Later if !nouns.is_empty() => Mention::Later,
            _ => Mention::First,
        };
        let args = Args::new()
            .text("modality", modality_id(event.modality))
            .noun("act", Noun::attributes_of(id.clone()))
            .text("who-type", kind)
            .text("who-mention", mention.id())
            .nouns("who", nouns)
            // Items of a list are read one by one, so each has its date in full.
            .date("date", event.date.as_deref());
        let args = self.with_place(args, event.place.as_deref());
        let clause = self.text(&id, &args);
        (id, clause)
    }
}

fn is_same(a: &DiplomaticEvent, b: &DiplomaticEvent) -> bool {
    let agree = |x: &[String], y: &[String]| x.is_empty() || y.is_empty() || x == y;
    a.kind == b.kind
        && a.modality == b.modality
        && a.date == b.date
        && agree(&a.parties, &b.parties)
        && agree(&a.people, &b.people)
}

fn richness(event: &DiplomaticEvent) -> usize {
    event.parties.len() + event.people.len() + usize::from(event.place.is_some())
}

/// Undated ones stand last.
fn moment(event: &DiplomaticEvent) -> Moment {
    event.date.as_deref().and_then(|value| Timex::parse(value).begin()).unwrap_or((i32::MAX, 0, 0))
}
