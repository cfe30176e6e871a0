//! Records in the words of one locale: titles, acts as clauses, parties. The messages are those of the summaries.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::super::disputes::modality_id;
use super::super::record::{Record, RecordParty, Step};
use crate::l10n::{Args, Localizer, Noun, Text, capitalise};
use crate::model::Modality;

/// How many parties are named one by one.
const FEW: usize = 4;

/// Writes about records in one locale.
pub(super) struct Words<'a> {
    pub(super) out: &'a Localizer,
    records: &'a [Record],
    parties_first: Vec<String>,
    /// What went wrong while messages were written.
    problems: RefCell<BTreeSet<String>>,
}

impl<'a> Words<'a> {
    pub(super) fn new(out: &'a Localizer, records: &'a [Record]) -> Self {
        let first = out.plain("parties-first").unwrap_or_default();
        let parties_first = first.split_whitespace().map(str::to_owned).collect();
        Self { out, records, parties_first, problems: RefCell::default() }
    }

    pub(super) fn say(&self, id: &str, args: &Args) -> String {
        let written = self.out.format(id, args);
        self.problems.borrow_mut().extend(written.problems);
        written.text
    }

    /// The finished page, with what went wrong on the way.
    pub(super) fn finish(self, text: String) -> Text {
        Text { text, problems: self.problems.into_inner().into_iter().collect() }
    }

    pub(super) fn record(&self, id: &str) -> Option<&'a Record> {
        self.records.iter().find(|record| record.id == id)
    }

    /// The name of the agreement: that of its type or treaty, or in the language of the locale, or else what it is.
    pub(super) fn title(&self, record: &Record) -> String {
        let parties = record.parties.iter().collect::<Vec<_>>();
        let shown = if parties.len() > FEW { Vec::new() } else { self.parties(&parties) };
        let args = Args::new()
            .noun("kind", self.kind(record))
            .nouns("parties", shown)
            .text("parties-type", self.parties_type(&parties))
            .date("period", record.period.as_deref())
            .nouns(
                "subjects",
                record.subjects.iter().map(|id| Noun::message(format!("subject-{id}"))).collect(),
            );
        let named =
            record.named.as_ref().map(|id| format!("named-{id}")).filter(|id| self.out.has(id));
        let acronym = named.as_ref().and_then(|id| self.out.attribute(id, "acronym"));
        let acronym =
            acronym.or_else(|| self.own_acronym(record)).unwrap_or_else(|| "none".to_owned());
        let title = if let Some(id) = named {
            let message = if self.out.attribute(&id, "single").is_some() {
                "title-treaty"
            } else {
                "title-type"
            };
            self.say(message, &args.text("acronym", acronym).noun("named", Noun::message(id)))
        } else if let Some(name) = self.own_name(record) {
            let acronym = if name.contains(&acronym) { "none".to_owned() } else { acronym };
            self.say("title-name", &args.text("name", name).text("acronym", acronym))
        } else {
            self.say("title-kind", &args.text("acronym", acronym))
        };
        capitalise(&title)
    }

    /// Whether the title names the parties.
    pub(super) fn title_names_parties(&self, record: &Record) -> bool {
        let named =
            record.named.as_ref().map(|id| format!("named-{id}")).filter(|id| self.out.has(id));
        record.parties.len() <= FEW
            && match named {
                Some(id) => self.out.attribute(&id, "single").is_none(),
                None => self.own_name(record).is_none(),
            }
    }

    /// Title and stage.
    pub(super) fn heading(&self, record: &Record) -> String {
        let status = record.current_status.as_ref().map(|id| Noun::message(format!("status-{id}")));
        // The noun that the title is built on gives gender and number.
        let named = record.named.as_ref().map(|id| format!("named-{id}"));
        let head =
            named.filter(|id| self.out.has(id)).map_or_else(|| self.kind(record), Noun::message);
        let args = Args::new()
            .text("title", self.title(record))
            .text("has-status", if status.is_some() { "yes" } else { "no" })
            .noun("status", status.unwrap_or_default())
            .noun("head", head)
            .noun("kind", self.kind(record));
        self.say("heading-agreement", &args)
    }

    /// A name that sources in the language of the locale use, where it says more than form and parties; one in another
    /// language where form and parties would say nothing.
    fn own_name(&self, record: &Record) -> Option<String> {
        let language = self.out.tag().split('-').next().unwrap_or_default();
        let says_nothing = record.parties.is_empty() && record.subjects.is_empty();
        let mut own = record.names.iter().filter(|name| name.is_own && name.role != "acronym");
        let found = own
            .clone()
            .find(|name| name.lang == language)
            .or_else(|| own.next().filter(|_| says_nothing));
        found.map(|name| name.text.clone())
    }

    fn own_acronym(&self, record: &Record) -> Option<String> {
        let language = self.out.tag().split('-').next().unwrap_or_default();
        let own = record.names.iter().find(|name| name.lang == language && name.role == "acronym");
        own.map(|name| name.text.clone()).or_else(|| record.acronyms.first().cloned())
    }

    fn kind(&self, record: &Record) -> Noun {
        let named =
            record.named.as_ref().and_then(|id| self.out.attribute(&format!("named-{id}"), "kind"));
        Noun::message(format!("kind-{}", named.as_ref().unwrap_or(&record.kind)))
    }

    /// Parties as nouns, in the order that the locale prefers.
    pub(super) fn parties(&self, parties: &[&RecordParty]) -> Vec<Noun> {
        let mut parties = parties.to_vec();
        parties.sort_by_key(|party| self.rank(party.code.as_deref().unwrap_or_default()));
        parties
            .iter()
            .map(|party| {
                party
                    .code
                    .as_deref()
                    .map_or_else(|| Noun::name(&party.name), |code| self.code(code, &party.name))
            })
            .collect()
    }

    fn rank(&self, code: &str) -> usize {
        self.parties_first.iter().position(|first| first == code).unwrap_or(usize::MAX)
    }

    fn code(&self, code: &str, name: &str) -> Noun {
        Noun::message(self.message_of(code)).or(name)
    }

    fn message_of(&self, code: &str) -> String {
        let slug: String = code
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
            .collect();
        let organisation = format!("organisation-{slug}");
        let country = format!("country-{slug}");
        if self.out.has(&organisation) && !self.out.has(&country) { organisation } else { country }
    }

    fn parties_type(&self, parties: &[&RecordParty]) -> &'static str {
        let is_country = |party: &&&RecordParty| {
            party.code.as_deref().is_some_and(|code| self.message_of(code).starts_with("country-"))
        };
        match (parties.len(), parties.iter().filter(is_country).count()) {
            (0, _) => "none",
            (1, 1) => "country",
            (1, _) => "organisation",
            (2, 2) => "country-pair",
            (all, countries) if all == countries => "countries",
            _ => "parties",
        }
    }

    /// The act of a step as a sentence.
    pub(super) fn act(&self, record: &Record, step: &Step) -> String {
        let id = format!("event-{}", step.status);
        let (doers, doer_type) = self.doers(record, step, &id);
        let report =
            step.sources.iter().map(|source| source.reported.as_ref()).collect::<Option<Vec<_>>>();
        let report = report.and_then(|reports| reports.into_iter().next());
        let speakers: Vec<Noun> =
            report.iter().flat_map(|report| &report.by).map(|code| self.code(code, code)).collect();
        let speaker_inside =
            matches!(step.modality, Modality::Urged | Modality::Denied) && !speakers.is_empty();
        let same = report.is_some_and(|report| report.by == step.by);
        let report = report.filter(|report| {
            !speaker_inside && !same && (!speakers.is_empty() || report.date.is_some())
        });
        let inside = if speaker_inside { speakers.clone() } else { Vec::new() };
        let args = Args::new()
            .text("modality", modality_id(step.modality))
            .text("embedded", if report.is_some() { "yes" } else { "no" })
            .noun("act", Noun::attributes_of(id.clone()))
            .text("doer-type", doer_type)
            .text("doer-mention", "first")
            .nouns("doer", doers)
            .text("it-mention", "here")
            .noun("it", self.kind(record))
            .noun("kind", self.kind(record))
            .date("date", step.date.as_deref())
            .text("has-place", "no")
            .noun("place", Noun::default())
            .text("speaker-type", "countries")
            .nouns("speaker", inside);
        let clause = self.say(&id, &args);
        let clause = match report {
            None => clause,
            Some(report) => {
                let date =
                    report.date.as_deref().filter(|date| step.date.as_deref() != Some(*date));
                let args = Args::new()
                    .text("clause", clause)
                    .date("date", date)
                    .text("speaker-type", "countries");
                self.say(&format!("report-{}", report.act), &args.nouns("speaker", speakers))
            }
        };
        // Without a day, a reader must know as of when it is so.
        let clause = match step.first_told.as_deref().filter(|_| step.date.is_none()) {
            None => clause,
            Some(told) => {
                let args = Args::new().text("clause", clause).date("told", Some(told));
                self.say("ledger-undated", &args)
            }
        };
        capitalise(&self.say("sentence", &Args::new().text("clause", clause)))
    }

    /// The day of effect as a sentence, where it is not that of the act.
    pub(super) fn effect(&self, step: &Step) -> Option<String> {
        let date =
            step.effective_date.as_deref().filter(|date| step.date.as_deref() != Some(*date))?;
        let args = Args::new()
            .text("modality", modality_id(step.modality))
            .text("embedded", "no")
            .date("date", Some(date));
        let clause = self.say("event-effective", &args);
        Some(capitalise(&self.say("sentence", &Args::new().text("clause", clause))))
    }

    /// Who acts: those whom the sources name, or else the parties where the act needs somebody.
    fn doers(&self, record: &Record, step: &Step, id: &str) -> (Vec<Noun>, &'static str) {
        if !step.by.is_empty() {
            let acting: Vec<RecordParty> =
                step.by.iter().map(|code| Self::acting(record, code)).collect();
            let acting: Vec<&RecordParty> = acting.iter().collect();
            return (self.parties(&acting), self.parties_type(&acting));
        }
        let subject = self.out.attribute(id, "subject");
        if subject.as_deref().is_some_and(|subject| subject.starts_with("agreement")) {
            return (Vec::new(), "none");
        }
        // Of a treaty the ledger knows the parties that its sources happen to name, who need not be all that act.
        let all: Vec<&RecordParty> =
            if record.is_treaty { Vec::new() } else { record.parties.iter().collect() };
        match (all.len(), subject.as_deref()) {
            (0, Some("parties")) => (vec![Noun::message("all-parties")], "parties"),
            (0, Some("party")) => (vec![Noun::message("some-party")], "parties"),
            (0, _) => (Vec::new(), "none"),
            (count, Some(_)) if count > FEW => (vec![Noun::message("all-parties")], "parties"),
            (count, None) if count > FEW => (Vec::new(), "none"),
            _ => (self.parties(&all), self.parties_type(&all)),
        }
    }

    fn acting(record: &Record, code: &str) -> RecordParty {
        let known = record.parties.iter().find(|party| party.code.as_deref() == Some(code));
        known.cloned().unwrap_or_else(|| RecordParty {
            code: Some(code.to_owned()),
            name: code.to_owned(),
            role: String::new(),
            documents: Vec::new(),
        })
    }
}
