//! Records as Markdown in the words of one locale: a heading an agreement, a line an act, its sources below it, and
//! beside each act what other sources say against it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::super::record::{DisputeKind, Record, RecordRelation, Source, Step};
use super::words::Words;
use crate::emit::escape;
use crate::l10n::{Args, Localizer, Noun, Text};

/// Writes some of the records of a ledger; `all` serves links from one to another.
pub fn markdown(records: &[&Record], all: &[Record], out: &Localizer) -> Text {
    let words = Words::new(out, all);
    let documents: BTreeSet<&String> =
        records.iter().flat_map(|record| &record.documents).collect();
    let count =
        Args::new().number("agreements", records.len()).number("documents", documents.len());
    let mut text = format!(
        "# {}\n\n{}\n",
        escape(&words.say("ledger-title", &Args::new())),
        escape(&words.say("ledger-count", &count))
    );
    let mut order = records.to_vec();
    // What has moved last is what a desk looks for.
    order.sort_by(|a, b| b.changed.cmp(&a.changed).then_with(|| a.id.cmp(&b.id)));
    for record in order {
        agreement(&words, record, &mut text);
    }
    words.finish(text)
}

fn agreement(words: &Words<'_>, record: &Record, text: &mut String) {
    put(text, format_args!("\n## {}\n\n", escape(&words.heading(record))));
    let about = about(words, record);
    text.push_str(&escape(&about));
    text.push('\n');
    if record.steps.is_empty() {
        put(text, format_args!("\n{}\n", escape(&words.say("ledger-no-steps", &Args::new()))));
        return relations(words, record, text);
    }
    text.push('\n');
    for step in &record.steps {
        put(text, format_args!("- {}\n", escape(&words.act(record, step))));
        if let Some(effect) = words.effect(step) {
            put(text, format_args!("  {}\n", escape(&effect)));
        }
        for remark in remarks(words, record, step) {
            put(text, format_args!("  - **{}**\n", escape(&remark)));
        }
        for source in &step.sources {
            put(text, format_args!("  - {}\n", escape(&source_line(words, source))));
        }
    }
    for dispute in record.disputes.iter().filter(|dispute| dispute.kind == DisputeKind::Period) {
        let readings = dispute
            .readings
            .iter()
            .map(|reading| dated(&reading.value, &reading.documents))
            .collect();
        let line = words.say("ledger-other-periods", &Args::new().nouns("readings", readings));
        put(text, format_args!("\n**{}**\n", escape(&line)));
    }
    relations(words, record, text);
}

fn put(text: &mut String, line: std::fmt::Arguments<'_>) {
    text.write_fmt(line).expect("a String takes all");
}

/// Id, parties where the title does not name them, and the names that sources use.
fn about(words: &Words<'_>, record: &Record) -> String {
    let joiner = words.out.plain("sentence-joiner").unwrap_or_default();
    let mut parts = vec![words.say("ledger-id", &Args::new().text("id", &record.id))];
    if !record.parties.is_empty() && !words.title_names_parties(record) {
        let parties = words.parties(&record.parties.iter().collect::<Vec<_>>());
        parts.push(words.say("ledger-parties", &Args::new().nouns("parties", parties)));
    }
    let own: Vec<Noun> = record
        .names
        .iter()
        .filter(|name| {
            name.role != "acronym"
                && (name.is_own || record.named.is_some() && name.role != "short")
        })
        .map(|name| {
            let language = Noun::message(format!("language-{}", name.lang)).or(&name.lang);
            Noun::message("ledger-name")
                .with(Args::new().text("name", &name.text).noun("language", language))
        })
        .collect();
    if !own.is_empty() {
        parts.push(words.say("ledger-names", &Args::new().nouns("names", own)));
    }
    parts.join(&joiner)
}

fn dated(value: &str, documents: &[String]) -> Noun {
    Noun::message("ledger-reading")
        .with(Args::new().date("date", Some(value)).nouns("documents", names(documents)))
}

fn names(documents: &[String]) -> Vec<Noun> {
    documents.iter().map(Noun::name).collect()
}

/// What other sources say against a step.
fn remarks(words: &Words<'_>, record: &Record, step: &Step) -> Vec<String> {
    let mut remarks = Vec::new();
    for dispute in &record.disputes {
        if !dispute.readings.iter().any(|reading| reading.step == Some(step.number)) {
            continue;
        }
        let others: Vec<_> =
            dispute.readings.iter().filter(|reading| reading.step != Some(step.number)).collect();
        match dispute.kind {
            DisputeKind::Date => {
                let readings = others
                    .iter()
                    .map(|reading| dated(&reading.value, &reading.documents))
                    .collect();
                remarks.push(
                    words.say("ledger-other-dates", &Args::new().nouns("readings", readings)),
                );
            }
            DisputeKind::EffectiveDate => {
                let readings = dispute
                    .readings
                    .iter()
                    .map(|reading| dated(&reading.value, &reading.documents))
                    .collect();
                remarks.push(
                    words.say("ledger-other-effects", &Args::new().nouns("readings", readings)),
                );
            }
            DisputeKind::Fact => {
                // Those who deny contradict the one who affirms; they do not contradict each other.
                let affirms = |value: &str| value == "fact";
                let own = dispute.readings.iter().find(|reading| reading.step == Some(step.number));
                let own = own.is_some_and(|reading| affirms(&reading.value));
                let against: BTreeSet<String> = others
                    .iter()
                    .filter(|reading| affirms(&reading.value) != own)
                    .flat_map(|reading| reading.documents.clone())
                    .collect();
                let documents = names(&against.into_iter().collect::<Vec<_>>());
                remarks.push(
                    words.say("ledger-contradicted", &Args::new().nouns("documents", documents)),
                );
            }
            DisputeKind::Period => {}
        }
    }
    remarks
}

fn source_line(words: &Words<'_>, source: &Source) -> String {
    let language = Noun::message(format!("language-{}", source.language)).or(&source.language);
    let args = Args::new()
        .text("document", &source.document)
        .noun("language", language)
        .date("published", source.published.as_deref())
        .text("quote", &source.text);
    words.say("ledger-source", &args)
}

fn relations(words: &Words<'_>, record: &Record, text: &mut String) {
    for relation in &record.relations {
        if let Some(line) = relation_line(words, relation) {
            put(text, format_args!("\n{}\n", escape(&line)));
        }
    }
}

fn relation_line(words: &Words<'_>, relation: &RecordRelation) -> Option<String> {
    let other = words.record(&relation.agreement)?;
    let args = Args::new().text("other", words.title(other)).text("id", &other.id);
    Some(match relation.doubt {
        Some(doubt) => words.say("ledger-possibly-same", &args.text("doubt", doubt.id())),
        None => words.say("ledger-relation", &args.text("kind", &relation.kind)),
    })
}
