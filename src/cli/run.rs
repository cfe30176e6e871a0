//! `trilogue run`: articles in, summaries, records and an index out.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use super::args::{Common, Run};
use super::documents::{self, Named, Unread};
use super::exit::{ExitCode, Failure, say};
use super::{findings, ledger, load};
use crate::emit::{self, IndexEntry, MarkdownOptions, SourceText};
use crate::l10n::{Locales, Localizer};
use crate::ledger::{Contribution, NameSense, contribute};
use crate::model::OffsetUnit;
use crate::pipeline::Pipeline;

/// What one document gives.
struct Output {
    /// Path below the output folder, and what the file holds.
    files: Vec<(String, String)>,
    /// Its line in the index of each locale.
    entries: Vec<(String, IndexEntry)>,
    /// What went wrong while messages were written.
    problems: Vec<String>,
    /// What it contributes to the ledger.
    contribution: Option<Contribution>,
}

pub(super) fn run(common: &Common, arguments: &Run) -> Result<ExitCode, Failure> {
    let pipeline = load::pipeline(common)?;
    load::check_languages(common, pipeline)?;
    let localizers = localizers(common, &arguments.locale)?;
    let (named, mut unread) = documents::gather(&arguments.inputs);
    let ids = file_names(&named);
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(arguments.jobs)
        .build()
        .map_err(|error| Failure::Said(error.to_string()))?;
    let progress = progress(common, named.len());
    let to_stdout = named.len() == 1 && named[0].path.is_none() && !arguments.check;
    let sense =
        (!arguments.no_ledger && !arguments.check && !to_stdout).then(|| NameSense::new(pipeline));
    let results: Vec<Result<Output, Unread>> = pool.install(|| {
        named
            .par_iter()
            .zip(&ids)
            .map(|(document, name)| {
                let result = one(pipeline, &localizers, document, name, sense.as_ref(), arguments);
                progress.inc(1);
                result
            })
            .collect()
    });
    progress.finish_and_clear();
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut entries: BTreeMap<String, Vec<IndexEntry>> = BTreeMap::new();
    let mut contributions: Vec<Contribution> = Vec::new();
    for result in results {
        match result {
            Ok(output) => {
                files.extend(output.files);
                contributions.extend(output.contribution);
                for (tag, entry) in output.entries {
                    entries.entry(tag).or_default().push(entry);
                }
                for problem in output.problems {
                    say(&format!("warning: {problem}"));
                }
            }
            Err(error) => unread.push(error),
        }
    }
    for localizer in localizers.iter().filter(|_| !to_stdout) {
        let tag = localizer.tag();
        if let Some(entries) = entries.get(tag) {
            files.insert(format!("index.{tag}.md"), emit::index(entries, localizer));
        }
    }
    let stale = if to_stdout {
        let mut out = io::stdout().lock();
        for text in files
            .iter()
            .filter(|(name, _)| {
                Path::new(name).extension().is_some_and(|ext| ext.eq_ignore_ascii_case("md"))
            })
            .map(|(_, text)| text)
        {
            out.write_all(text.as_bytes())?;
        }
        0
    } else if arguments.check {
        stale(&arguments.out, &files)
    } else {
        for (name, text) in &files {
            write(&arguments.out.join(name), text)?;
        }
        0
    };
    for error in &unread {
        say(&format!("error: {}", error.0));
    }
    if !common.quiet && !to_stdout {
        let done = named.len() - unread.len().min(named.len());
        let what = if arguments.check {
            format!("{stale} stale")
        } else {
            format!("{} files in {}", files.len(), documents::slashed(&arguments.out))
        };
        say(&format!("{done} documents, {what}"));
    }
    if sense.is_some() && !contributions.is_empty() {
        let told = ledger::after_run(&arguments.out, &contributions, pipeline, &localizers)?;
        if !common.quiet {
            say(&told);
        }
    }
    Ok(if !unread.is_empty() {
        ExitCode::SomeFailed
    } else if stale > 0 {
        ExitCode::Findings
    } else {
        ExitCode::Fine
    })
}

/// The locales that were asked for, or all.
pub(super) fn localizers(common: &Common, tags: &[String]) -> Result<Vec<Arc<Localizer>>, Failure> {
    let files = load::locale_files(common)?;
    let texts = files.iter().map(|file| (file.path.clone(), file.text.to_string())).collect();
    let (locales, diagnostics) = Locales::load(files);
    findings::show(common, &diagnostics, || texts);
    if load::has_errors(&diagnostics) {
        return Err(Failure::Said("the locales cannot be used".to_owned()));
    }
    let known: Vec<String> = locales.tags().map(str::to_owned).collect();
    let wanted = if tags.is_empty() { &known } else { tags };
    wanted
        .iter()
        .map(|tag| {
            locales.localizer(tag).ok_or_else(|| {
                Failure::Said(format!("there is no locale `{tag}`; there are {}", known.join(", ")))
            })
        })
        .collect()
}

/// The names of the files of each document: its id without the ending, and with it where two would be one.
fn file_names(named: &[Named]) -> Vec<String> {
    let stem = |id: &str| Path::new(id).with_extension("").to_string_lossy().replace('\\', "/");
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for document in named {
        *counts.entry(stem(&document.id)).or_default() += 1;
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    named
        .iter()
        .map(|document| {
            let short = stem(&document.id);
            let name = if counts[&short] > 1 { document.id.clone() } else { short };
            let count = seen.entry(name.clone()).or_default();
            *count += 1;
            if *count > 1 { format!("{name}-{count}") } else { name }
        })
        .collect()
}

fn one(
    pipeline: &Pipeline,
    localizers: &[Arc<Localizer>],
    named: &Named,
    name: &str,
    sense: Option<&NameSense<'_>>,
    arguments: &Run,
) -> Result<Output, Unread> {
    let (page, given) = documents::read(named, &arguments.reading)?;
    // A reader or rule that panics costs one document, not the batch.
    let work = std::panic::AssertUnwindSafe(|| {
        let (document, trace) = pipeline.explain(&page, &given);
        let sentences = trace.map(|trace| trace.source_sentences()).unwrap_or_default();
        let mut output = Output {
            files: Vec::new(),
            entries: Vec::new(),
            problems: Vec::new(),
            contribution: None,
        };
        let links: Vec<(String, String)> = localizers
            .iter()
            .map(|localizer| (localizer.tag().to_owned(), format!("{name}.{}.md", localizer.tag())))
            .collect();
        for localizer in localizers {
            let source = SourceText { text: &page.text, sentences: &sentences };
            let summary = emit::summarise(&document, source, localizer);
            output.problems.extend(
                summary
                    .problems
                    .iter()
                    .map(|problem| format!("{name}, {}: {problem}", localizer.tag())),
            );
            output.entries.push((
                localizer.tag().to_owned(),
                IndexEntry {
                    title: document.title.clone().unwrap_or_else(|| document.id.clone()),
                    language: document.language.clone(),
                    summaries: links.clone(),
                    lead: summary.lead(),
                },
            ));
            let options = MarkdownOptions { show_ids: arguments.show_ids };
            output.files.push((
                format!("{name}.{}.md", localizer.tag()),
                emit::markdown(&summary, options),
            ));
        }
        let mut record = document;
        record.convert_offsets(&page.text, OffsetUnit::Chars);
        output.contribution = sense.map(|sense| contribute(&record, Some(&page.text), sense));
        let json = serde_json::to_string_pretty(&record).expect("a record is plain data");
        output.files.push((format!("{name}.json"), format!("{json}\n")));
        output
    });
    std::panic::catch_unwind(work).map_err(|_| {
        Unread(format!("{}: the program failed on this document; please report it", named.id))
    })
}

fn progress(common: &Common, documents: usize) -> ProgressBar {
    if common.quiet || documents < 20 || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{pos}/{len} {wide_bar} {eta}").expect("a fixed template");
    ProgressBar::new(documents as u64).with_style(style)
}

/// Names the files that differ from what would be written.
fn stale(folder: &Path, files: &BTreeMap<String, String>) -> usize {
    let mut stale = 0;
    for (name, text) in files {
        let path = folder.join(name);
        let state = match fs::read(&path) {
            Ok(bytes) if bytes == text.as_bytes() => continue,
            Ok(_) => "stale",
            Err(_) => "missing",
        };
        say(&format!("{state}: {}", documents::slashed(&path)));
        stale += 1;
    }
    stale
}

/// Writes a file whole or not at all: beside it first, then in its place. What is the same is left alone.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let named = |error: io::Error| Failure::Said(format!("{}: {error}", documents::slashed(path)));
    if fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes()) {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(named)?;
    }
    let mut beside: PathBuf = path.to_owned();
    beside.as_mut_os_string().push(".part");
    let mut file = fs::File::create(&beside).map_err(named)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(named)?;
    drop(file);
    fs::rename(&beside, path).map_err(named)
}
