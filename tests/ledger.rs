//! The ledger over small documents of our own in three languages (`tests/ledger/*.txt`): what is one agreement, what is
//! not, what sources tell differently, and that neither the order of documents nor a second run changes anything.

#[path = "ledger/cli.rs"]
mod cli;
mod common;
#[path = "ledger/identity.rs"]
mod identity;
#[path = "ledger/order.rs"]
mod order;
#[path = "ledger/query.rs"]
mod query;
#[path = "ledger/words.rs"]
mod words;

use std::fs;

use trilogue::ingest::{self, Input};
use trilogue::l10n::{Locales, Source};
use trilogue::ledger::{Contribution, NameSense, Record, contribute, merge};
use trilogue::model::OffsetUnit;
use trilogue::pipeline::{Given, Pipeline};

/// What one document contributes.
pub(crate) fn contribution(pipeline: &Pipeline, id: &str, text: &str) -> Contribution {
    let input =
        Input { path: Some(id.to_owned()), bytes: text.as_bytes().to_vec(), ..Input::default() };
    let page = ingest::read(&input).expect("our own texts can be read");
    let mut document = pipeline.run(&page, &Given { id: id.to_owned(), ..Given::default() });
    document.convert_offsets(&page.text, OffsetUnit::Chars);
    contribute(&document, Some(&page.text), &NameSense::new(pipeline))
}

/// What the documents of `tests/ledger/` contribute whose names begin with one of these.
pub(crate) fn contributions(pipeline: &Pipeline, names: &[&str]) -> Vec<Contribution> {
    let files = common::files_below(&common::root().join("tests/ledger"));
    let texts = files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
    let mut found = Vec::new();
    for path in texts {
        let id = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        if names.is_empty() || names.iter().any(|name| id == format!("{name}.txt")) {
            found.push(contribution(
                pipeline,
                &id,
                &fs::read_to_string(&path).expect("it was listed"),
            ));
        }
    }
    assert!(names.is_empty() || found.len() == names.len(), "one of {names:?} is missing");
    found
}

/// The locales as they stand in the tree.
pub(crate) fn locales() -> Locales {
    let root = common::root().join("locales");
    let files = common::files_below(&root).into_iter().map(|path| {
        let name =
            path.strip_prefix(&root).expect("it was found below").to_string_lossy().into_owned();
        let tag = name.split(['/', '\\']).next().expect("a file in a folder").to_owned();
        Source::user(tag, name, fs::read_to_string(&path).expect("it was listed"))
    });
    let (locales, diagnostics) = Locales::load(files.collect());
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    locales
}

/// The ledger of some documents of `tests/ledger/`.
pub(crate) fn records(names: &[&str]) -> Vec<Record> {
    let pipeline = common::embedded();
    merge(&contributions(pipeline, names), &pipeline.library().vocabulary)
}

/// The record with this id.
pub(crate) fn find<'r>(records: &'r [Record], id: &str) -> &'r Record {
    let ids: Vec<&str> = records.iter().map(|record| record.id.as_str()).collect();
    records.iter().find(|record| record.id == id).unwrap_or_else(|| panic!("no {id} among {ids:?}"))
}
