//! The section on agreements: for each a heading with its stage, what is known of it, and what happened to it.

use super::facts::{Fact, facts};
use super::memory::Memory;
use super::names::{Group, concluding};
use super::tell::Matter;
use super::writer::{Writer, yes_no};
use super::{Block, Sentence};
use crate::l10n::{Args, Noun, capitalise};
use crate::model::{Agreement, Document, Modality, Span};

impl Writer<'_> {
    /// The section, with its heading; nothing when the document names no agreement.
    pub(super) fn agreements(&mut self, order: &[&Agreement]) -> Vec<Block> {
        if order.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![self.heading(2, "section-agreements", &Args::new())];
        for agreement in order {
            blocks.extend(self.agreement_blocks(agreement));
        }
        blocks
    }

    pub(super) fn heading(&mut self, level: u8, id: &str, args: &Args) -> Block {
        Block::Heading { level, text: self.say(id, args, &[]) }
    }

    fn agreement_blocks(&mut self, agreement: &Agreement) -> Vec<Block> {
        let title = self.agreement_title(agreement);
        let status =
            agreement.current_status.as_ref().map(|id| Noun::message(format!("status-{id}")));
        // The noun that the title is built on gives gender and number: "traités" are "signés".
        let head = self.named(agreement).map_or_else(|| self.kind(agreement), Noun::message);
        let args = Args::new()
            .text("title", capitalise(&title))
            .noun("head", head)
            .text("has-status", yes_no(status.is_some()))
            .noun("status", status.unwrap_or_default())
            .noun("kind", self.kind(agreement));
        let mut blocks = vec![self.heading(3, "heading-agreement", &args)];
        let matter = Matter::under_heading(agreement);
        let mut memory = Memory::default();
        let facts = facts(self.doc, agreement);
        let mut sentences = self.introduction_of(matter, &title, &facts, &mut memory);
        sentences.extend(self.tell_all(&facts, matter, &mut memory));
        sentences.extend(self.relations(matter, &mut memory));
        if facts.is_empty() {
            let args = self.with_agreement(Args::new(), matter, &mut memory, true);
            sentences.push(self.say("agreement-without-events", &args, &first_mention(agreement)));
        }
        blocks.push(Block::Paragraph(sentences));
        blocks.extend(self.provisions(matter, &mut memory));
        blocks
    }

    /// The heading's own words: the name in the language of the document, what it is in any other.
    fn agreement_title(&mut self, agreement: &Agreement) -> String {
        let parties = self.parties(agreement).unwrap_or_else(Group::none);
        let named = self.named(agreement);
        let args = Args::new()
            .noun("kind", self.kind(agreement))
            .nouns("parties", parties.nouns)
            .text("parties-type", parties.kind)
            .date("period", agreement.period.as_deref())
            .nouns(
                "subjects",
                agreement
                    .subjects
                    .iter()
                    .map(|id| Noun::message(format!("subject-{id}")))
                    .collect(),
            )
            .text("acronym", self.acronym(agreement, named.as_deref()));
        if let Some(id) = named {
            let message = if self.is_single(&id) { "title-treaty" } else { "title-type" };
            return self.text(message, &args.noun("named", Noun::message(id)));
        }
        match self.own_name(agreement) {
            Some(name) => {
                let repeated = agreement
                    .acronym
                    .as_ref()
                    .is_some_and(|acronym| name.contains(acronym.as_str()));
                let args = if repeated { args.text("acronym", "none") } else { args };
                self.text("title-name", &args.text("name", name))
            }
            None => self.text("title-kind", &args),
        }
    }

    /// The name that the document gives, when it speaks the language of the summary.
    fn own_name(&self, agreement: &Agreement) -> Option<String> {
        self.speaks_locale()
            .then(|| agreement.name.clone())
            .flatten()
            .filter(|name| is_telling(name))
    }

    pub(super) fn speaks_locale(&self) -> bool {
        let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        language(self.out.tag()) == language(&self.doc.language)
    }

    /// What the heading does not say: the parties, the period, the name in the original.
    fn introduction_of(
        &mut self,
        matter: Matter<'_>,
        title: &str,
        facts: &[Fact],
        memory: &mut Memory,
    ) -> Vec<Sentence> {
        let agreement = matter.agreement;
        let evidence: Vec<Span> = concluding(agreement).iter().map(|party| party.span).collect();
        let named = self.named(agreement);
        let has_own_name = named.is_none() && self.own_name(agreement).is_some();
        let shown = match (&named, self.parties(agreement)) {
            // Too many for a heading.
            (_, None) => false,
            (Some(id), Some(_)) => !self.is_single(id),
            (None, Some(_)) => !has_own_name,
        };
        let shown =
            shown || facts.iter().any(|fact| self.names_all_parties(&fact.event, agreement));
        let parties = if shown { Vec::new() } else { self.all_parties(agreement) };
        // A name such as "road map 2023-2027" tells the period itself.
        let period = agreement.period.as_deref().filter(|period| {
            has_own_name
                && period
                    .split('/')
                    .any(|end| !title.contains(end.split('-').next().unwrap_or(end)))
        });
        let mut sentences = Vec::new();
        if !parties.is_empty() || period.is_some() {
            let args = self.with_agreement(Args::new(), matter, memory, true);
            let evidence = if evidence.is_empty() { first_mention(agreement) } else { evidence };
            let subject = parties.is_empty().then(|| agreement.id.clone());
            let args = args.nouns("parties", parties).date("period", period);
            sentences.push(self.say("agreement-introduction", &args, &evidence));
            // "The parties named are …": a pronoun after that would mean the parties.
            memory.set_subject(subject);
        }
        if named.is_none()
            && !has_own_name
            && let Some(name) = agreement.name.as_ref().filter(|name| is_telling(name))
        {
            let args = self.with_agreement(Args::new().text("name", name), matter, memory, true);
            sentences.push(self.say("agreement-original-name", &args, &first_mention(agreement)));
            memory.set_subject(None);
        }
        sentences
    }

    fn relations(&mut self, matter: Matter<'_>, memory: &mut Memory) -> Vec<Sentence> {
        let mut sentences = Vec::new();
        for relation in &matter.agreement.relations {
            let Some(other) =
                self.doc.agreements.iter().find(|other| other.id == relation.agreement)
            else {
                continue;
            };
            let args = self
                .with_agreement(Args::new(), matter, memory, true)
                .noun("other", self.agreement(other, true));
            let id = format!("relation-{}", relation.kind);
            sentences.push(self.say(&id, &args, &first_mention(matter.agreement)));
            memory.set_subject(Some(matter.agreement.id.clone()));
        }
        sentences
    }

    fn provisions(&mut self, matter: Matter<'_>, memory: &mut Memory) -> Vec<Block> {
        let provisions = &matter.agreement.provisions;
        let Some(first) = provisions.first() else { return Vec::new() };
        let args = self.with_agreement(
            Args::new().number("count", provisions.len()),
            matter,
            memory,
            true,
        );
        let introduction = self.say("provisions", &args, &[first.span]);
        let id = if self.speaks_locale() { "provision" } else { "provision-quoted" };
        let items = provisions
            .iter()
            .map(|provision| {
                let text = provision.text.trim().trim_end_matches([';', ',', '.']).trim_end();
                vec![self.say(id, &Args::new().text("text", text), &[])]
            })
            .collect();
        vec![
            Block::Paragraph(vec![introduction]),
            Block::List {
                numbers: provisions.iter().map(|provision| provision.n).collect(),
                items,
            },
        ]
    }
}

/// Whether a name says more than the form: "convention" and the like do not tell one agreement from another.
fn is_telling(name: &str) -> bool {
    let is_wide = |c: char| c > '\u{2fff}';
    if name.contains(is_wide) {
        return name.chars().count() > 4;
    }
    name.split_whitespace().nth(1).is_some()
        || name.chars().any(|c| c.is_uppercase() || c.is_numeric())
}

/// The place where the agreement is first mentioned.
pub(super) fn first_mention(agreement: &Agreement) -> Vec<Span> {
    agreement.mentions.iter().map(|mention| mention.span).min().into_iter().collect()
}

/// Agreements with their facts; the one that makes the news first, the others in the order of the text.
pub(super) fn by_weight(doc: &Document) -> Vec<(&Agreement, Vec<Fact>)> {
    let mut all: Vec<(&Agreement, Vec<Fact>)> =
        doc.agreements.iter().map(|agreement| (agreement, facts(doc, agreement))).collect();
    let latest = |facts: &[Fact]| {
        let happened = facts.iter().filter(|fact| fact.event.modality == Modality::Fact);
        happened.filter_map(Fact::moment).max()
    };
    let main = (0..all.len()).max_by_key(|&at| {
        let (agreement, facts) = &all[at];
        (latest(facts), agreement.mentions.len(), std::cmp::Reverse(at))
    });
    if let Some(main) = main {
        let first = all.remove(main);
        all.insert(0, first);
    }
    all
}
