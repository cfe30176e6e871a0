//! `trilogue extract`: documents in, JSON out.

use std::io::{self, BufRead as _, Write as _};

use serde::Deserialize;
use serde_json::{Value, json};

use super::args::{Common, Extract, Unit};
use super::documents::{self, Named};
use super::exit::{ExitCode, Failure, say};
use super::load;
use crate::ingest::{self, Page};
use crate::model::{Document, OffsetUnit, SCHEMA};
use crate::pipeline::{Given, Pipeline};

/// A record of a JSON Lines stream.
#[derive(Debug, Deserialize)]
struct Record {
    #[serde(default)]
    id: Value,
    text: String,
    lang: Option<String>,
    reference_date: Option<String>,
}

pub(super) fn run(common: &Common, arguments: &Extract) -> Result<ExitCode, Failure> {
    let pipeline = load::pipeline(common)?;
    load::check_languages(common, pipeline)?;
    if arguments.jsonl { records(pipeline, arguments) } else { files(pipeline, arguments) }
}

fn files(pipeline: &Pipeline, arguments: &Extract) -> Result<ExitCode, Failure> {
    let stdin = ["-".into()];
    let inputs = if arguments.files.is_empty() { &stdin[..] } else { &arguments.files };
    let (named, mut unread) = documents::gather(inputs);
    let mut out = io::BufWriter::new(io::stdout().lock());
    for document in &named {
        match read(pipeline, document, arguments) {
            Ok(record) => {
                let text = serde_json::to_string(&record);
                writeln!(out, "{}", text.expect("a record is plain data"))?;
            }
            Err(error) => unread.push(error),
        }
    }
    out.flush()?;
    for error in &unread {
        say(&format!("error: {}", error.0));
    }
    Ok(if unread.is_empty() { ExitCode::Fine } else { ExitCode::SomeFailed })
}

fn read(
    pipeline: &Pipeline,
    named: &Named,
    arguments: &Extract,
) -> Result<Document, documents::Unread> {
    let (page, given) = documents::read(named, &arguments.reading)?;
    Ok(record(pipeline, &page, &given, arguments))
}

/// One line in, one line out, in order; a bad record is answered by an error, and the stream goes on.
fn records(pipeline: &Pipeline, arguments: &Extract) -> Result<ExitCode, Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut code = ExitCode::Fine;
    let mut line = Vec::new();
    let mut input = io::stdin().lock();
    let mut number = 0;
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        number += 1;
        let answer = match answer(pipeline, &line, arguments) {
            Ok(document) => serde_json::to_string(&document).expect("a record is plain data"),
            Err((id, error_code, message)) => {
                code = ExitCode::SomeFailed;
                json!({"schema": SCHEMA, "id": id, "line": number, "error": {"code": error_code, "message": message}}).to_string()
            }
        };
        writeln!(out, "{answer}")?;
    }
    out.flush()?;
    Ok(code)
}

fn answer(
    pipeline: &Pipeline,
    line: &[u8],
    arguments: &Extract,
) -> Result<Document, (Value, &'static str, String)> {
    let text = std::str::from_utf8(line)
        .map_err(|error| (Value::Null, "invalid-utf8", error.to_string()))?;
    let value: Value = serde_json::from_str(text)
        .map_err(|error| (Value::Null, "invalid-json", error.to_string()))?;
    let id = value.get("id").cloned().unwrap_or(Value::Null);
    let record: Record = serde_json::from_value(value)
        .map_err(|error| (id.clone(), "invalid-record", error.to_string()))?;
    if record.text.len() > ingest::LIMIT {
        return Err((
            id,
            "too-large",
            format!(
                "the text has {} bytes, more than the {} that are read",
                record.text.len(),
                ingest::LIMIT
            ),
        ));
    }
    let page = ingest::from_text(&record.text);
    let given = Given {
        id: match record.id {
            Value::String(id) => id,
            Value::Null => String::new(),
            other => other.to_string(),
        },
        path: None,
        language: record.lang.or_else(|| arguments.reading.lang.clone()),
        reference_date: record.reference_date.or_else(|| arguments.reading.reference_date.clone()),
    };
    Ok(self::record(pipeline, &page, &given, arguments))
}

/// The record with the offsets that were asked for.
fn record(pipeline: &Pipeline, page: &Page, given: &Given, arguments: &Extract) -> Document {
    let mut document = pipeline.run(page, given);
    let unit = match arguments.offsets {
        Unit::Bytes => OffsetUnit::Bytes,
        Unit::Chars => OffsetUnit::Chars,
        Unit::Utf16 => OffsetUnit::Utf16,
    };
    document.convert_offsets(&page.text, unit);
    if arguments.with_text {
        document.text = Some(page.text.clone());
    }
    document
}
