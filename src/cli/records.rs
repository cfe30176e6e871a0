//! Records as `run` and `extract` wrote them, read from disk again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::args::Reading;
use super::documents::{self, Named};
use crate::model::{Document, SCHEMA};

/// The records below the inputs by document, and what is no record.
pub(super) fn read(inputs: &[PathBuf]) -> (BTreeMap<String, Document>, Vec<String>) {
    let (mut records, mut failed) = (BTreeMap::new(), Vec::new());
    let has_ending =
        |path: &Path, ending: &str| path.extension().is_some_and(|extension| extension == ending);
    for input in inputs {
        let (named, unread) = documents::gather(std::slice::from_ref(input));
        failed.extend(unread.into_iter().map(|error| error.0));
        for path in named.into_iter().filter_map(|named| named.path) {
            // A folder of records holds summaries and our own exports too.
            let lines = !input.is_dir() && has_ending(&path, "jsonl");
            if input.is_dir() && !has_ending(&path, "json") {
                continue;
            }
            let shown = documents::slashed(&path);
            let text = match std::fs::read_to_string(&path) {
                Ok(text) => text,
                Err(error) => {
                    failed.push(format!("{shown}: {error}"));
                    continue;
                }
            };
            let parts: Vec<(String, &str)> = if lines {
                let filled = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
                filled.map(|(at, line)| (format!("{shown}:{}", at + 1), line)).collect()
            } else {
                vec![(shown, text.as_str())]
            };
            for (place, json) in parts {
                match parse(json) {
                    Ok(record) if records.contains_key(&record.id) => {
                        failed.push(format!(
                            "{place}: another record has the id `{}` too",
                            record.id
                        ));
                    }
                    Ok(record) => {
                        records.insert(record.id.clone(), record);
                    }
                    Err(why) => failed.push(format!("{place}: {why}")),
                }
            }
        }
    }
    (records, failed)
}

fn parse(json: &str) -> Result<Document, String> {
    let record: Document = serde_json::from_str(json)
        .map_err(|error| format!("this is no record of a document: {error}"))?;
    if record.schema == SCHEMA {
        Ok(record)
    } else {
        Err(format!("the record has schema {}, and this program knows {SCHEMA}", record.schema))
    }
}

/// The text of a document, where it lies unchanged where it was read.
pub(super) fn text_of(record: &Document) -> Option<String> {
    if record.text.is_some() {
        return record.text.clone();
    }
    let named =
        Named { path: Some(PathBuf::from(record.source.path.as_ref()?)), id: record.id.clone() };
    let reading = Reading {
        lang: None,
        reference_date: None,
        encoding: Some(record.source.encoding.clone()),
    };
    let (page, _) = documents::read(&named, &reading).ok()?;
    (page.sha256 == record.source.sha256).then_some(page.text)
}
