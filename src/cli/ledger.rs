//! `trilogue ledger`: records of many documents in, one record an agreement out; and what a desk asks of them.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{self, Answer, Common, Question};
use super::documents;
use super::exit::{ExitCode, Failure, say};
use super::{load, records, run};
use crate::l10n::{FALLBACK, Localizer, Text};
use crate::ledger::{
    Change, Contribution, Ledger, LedgerError, NameSense, Query, Record, contribute, export,
    fingerprint,
};
use crate::model::Document;
use crate::pipeline::Pipeline;
use crate::rules::vocabulary::Vocabulary;

/// The name of the ledger in a folder of records.
pub(super) const FILE: &str = "ledger.sqlite";

pub(super) fn run(common: &Common, arguments: &args::Ledger) -> Result<ExitCode, Failure> {
    let pipeline = load::pipeline(common)?;
    let vocabulary = &pipeline.library().vocabulary;
    let query = query(&arguments.question, pipeline)?;
    let asks = arguments.answer.is_some() || !query.is_empty();
    let localizers = run::localizers(common, &arguments.locale)?;
    let (path, inputs) = place(arguments)?;
    let (records, mut failed) =
        if inputs.is_empty() { (BTreeMap::new(), Vec::new()) } else { records::read(&inputs) };
    if records.is_empty() && !path.is_file() {
        tell(&failed);
        return Err(Failure::Said(format!(
            "{}: there are no records to begin a ledger with",
            documents::slashed(&path)
        )));
    }
    let mut ledger = Ledger::open(&path)?;
    let fresh = fresh(&ledger, &records, pipeline)?;
    let gone: Vec<String> = if arguments.prune && !failed.is_empty() {
        failed.push(
            "nothing is taken out of the ledger while some records cannot be read".to_owned(),
        );
        Vec::new()
    } else if arguments.prune {
        ledger.documents()?.into_keys().filter(|id| !records.contains_key(id)).collect()
    } else {
        Vec::new()
    };
    let change = ledger.update(&fresh, &gone, vocabulary)?;
    let all = &change.records;
    if asks {
        let tag = arguments.locale.first().map_or(FALLBACK, String::as_str);
        let localizer =
            localizers.iter().find(|localizer| localizer.tag() == tag).or(localizers.first());
        let localizer =
            localizer.ok_or_else(|| Failure::Said("there is no locale to answer in".to_owned()))?;
        let chosen = query.select(all, vocabulary);
        let text = match arguments.answer.unwrap_or(Answer::Table) {
            Answer::Table => warned(export::table(&chosen, all, localizer)),
            Answer::Json => export::json_lines(&chosen),
            Answer::Csv => export::csv(&chosen),
            Answer::Markdown => warned(export::markdown(&chosen, all, localizer)),
        };
        io::stdout().lock().write_all(text.as_bytes())?;
    } else if !arguments.no_export {
        write_exports(&path, all, &localizers)?;
    }
    tell(&failed);
    if !common.quiet && !asks {
        say(&told(&path, &change, ledger.documents()?.len()));
    }
    Ok(if failed.is_empty() { ExitCode::Fine } else { ExitCode::SomeFailed })
}

/// Brings the ledger beside the records of a run up to date, with its files.
pub(super) fn after_run(
    folder: &Path,
    fresh: &[Contribution],
    pipeline: &Pipeline,
    localizers: &[Arc<Localizer>],
) -> Result<String, Failure> {
    let path = folder.join(FILE);
    let vocabulary = &pipeline.library().vocabulary;
    let mut ledger = Ledger::open(&path)?;
    let change = ledger.update(fresh, &[], vocabulary)?;
    write_exports(&path, &change.records, localizers)?;
    Ok(told(&path, &change, ledger.documents()?.len()))
}

/// Writes the files beside the ledger; those that are the same are left alone.
fn write_exports(
    ledger: &Path,
    all: &[Record],
    localizers: &[Arc<Localizer>],
) -> Result<(), Failure> {
    let records: Vec<&Record> = all.iter().collect();
    run::write(&ledger.with_extension("jsonl"), &export::json_lines(&records))?;
    run::write(&ledger.with_extension("csv"), &export::csv(&records))?;
    for localizer in localizers {
        let page = ledger.with_extension(format!("{}.md", localizer.tag()));
        run::write(&page, &warned(export::markdown(&records, all, localizer)))?;
    }
    Ok(())
}

/// The text; what went wrong while it was written is said.
fn warned(written: Text) -> String {
    for problem in &written.problems {
        say(&format!("warning: {problem}"));
    }
    written.text
}

fn told(path: &Path, change: &Change, documents: usize) -> String {
    format!(
        "{}: {documents} documents ({} taken in, {} unchanged, {} taken out), {} agreements ({} written)",
        documents::slashed(path),
        change.written.len(),
        documents - change.written.len(),
        change.removed.len(),
        change.records.len(),
        change.agreements
    )
}

fn tell(failed: &[String]) {
    for error in failed {
        say(&format!("error: {error}"));
    }
}

/// The question in the words of the vocabulary; what it does not know cannot be answered.
fn query(question: &Question, pipeline: &Pipeline) -> Result<Query, Failure> {
    let Vocabulary { kinds, statuses, named, .. } = &pipeline.library().vocabulary;
    known("status", question.status.as_ref(), statuses.keys())?;
    known("kind", question.kind.as_ref(), kinds.keys())?;
    known("type or treaty", question.named.as_ref(), named.keys())?;
    Ok(Query {
        parties: question.party.iter().map(|code| code.to_uppercase()).collect(),
        status: question.status.clone(),
        kind: question.kind.clone(),
        named: question.named.clone(),
        since: question.since.clone(),
        until: question.until.clone(),
        changed_since: question.changed_since.clone(),
        pending: question.pending,
        disputed: question.disputed,
    })
}

fn known<'v>(
    what: &str,
    asked: Option<&String>,
    mut all: impl Iterator<Item = &'v String> + Clone,
) -> Result<(), Failure> {
    match asked {
        Some(id) if !all.clone().any(|known| known == id) => {
            let list = all.by_ref().map(String::as_str).collect::<Vec<_>>().join(", ");
            Err(Failure::Said(format!("there is no {what} `{id}`; there are {list}")))
        }
        _ => Ok(()),
    }
}

/// Where the ledger is, and where the records are.
fn place(arguments: &args::Ledger) -> Result<(PathBuf, Vec<PathBuf>), Failure> {
    let is_ledger =
        |path: &&PathBuf| path.extension().is_some_and(|extension| extension == "sqlite");
    let (ledgers, inputs): (Vec<&PathBuf>, Vec<&PathBuf>) =
        arguments.inputs.iter().partition(is_ledger);
    let given: Vec<&PathBuf> = arguments.file.iter().chain(ledgers.iter().copied()).collect();
    let path = match (given.as_slice(), inputs.first()) {
        ([], Some(first)) if first.is_dir() => first.join(FILE),
        ([], Some(first)) => first.with_file_name(FILE),
        ([one], _) => (*one).clone(),
        _ => return Err(Failure::Said("there can be one ledger only".to_owned())),
    };
    if inputs.is_empty() && arguments.prune {
        return Err(Failure::Said(
            "--prune needs the records, to know which documents are gone".to_owned(),
        ));
    }
    if inputs.is_empty() && !path.is_file() {
        return Err(Failure::Said(format!(
            "{}: there is no such ledger",
            documents::slashed(&path)
        )));
    }
    Ok((path, inputs.into_iter().cloned().collect()))
}

/// What new and changed documents contribute; the others need not be read again.
fn fresh(
    ledger: &Ledger,
    records: &BTreeMap<String, Document>,
    pipeline: &Pipeline,
) -> Result<Vec<Contribution>, Failure> {
    let known = ledger.documents()?;
    let sense = NameSense::new(pipeline);
    let is_new = |record: &&Document| {
        let seal = (record.source.sha256.clone(), fingerprint(record));
        known.get(&record.id) != Some(&seal)
    };
    let contribution =
        |record: &Document| contribute(record, records::text_of(record).as_deref(), &sense);
    Ok(records.values().filter(is_new).map(contribution).collect())
}

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Self {
        Self::Said(error.to_string())
    }
}
