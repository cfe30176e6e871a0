//! `trilogue extract`: documents in, JSON out.

use std::io::{BufRead as _, Write as _};

use serde::Deserialize;

use super::args::{Common, Extract, Unit};
use super::exit::ExitCode;
use super::load;
use crate::model::{OffsetUnit, Source, Span};
use crate::pipeline::{Given, Page, PageBlock, Pipeline};

#[derive(Debug, Deserialize)]
struct Record {
    id: Option<serde_json::Value>,
    text: String,
    lang: Option<String>,
    reference_date: Option<String>,
}

pub(super) fn run(common: &Common, arguments: &Extract) -> Result<ExitCode, String> {
    let (pipeline, _) = load::pipeline(common)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let record: Record = serde_json::from_str(&line).map_err(|error| error.to_string())?;
        let json = one(&pipeline, arguments, record);
        writeln!(out, "{json}").map_err(|error| error.to_string())?;
    }
    Ok(ExitCode::Fine)
}

fn one(pipeline: &Pipeline, arguments: &Extract, record: Record) -> String {
    let mut blocks = Vec::new();
    let mut at = 0;
    for line in record.text.split_inclusive('\n') {
        if !line.trim().is_empty() {
            blocks.push(PageBlock { span: Span::new(at as u32, (at + line.trim_end().len()) as u32), heading: false });
        }
        at += line.len();
    }
    let text = record.text.clone();
    let id = match record.id {
        Some(serde_json::Value::String(id)) => id,
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let page = Page { id, source: Source::default(), text: record.text, blocks, ..Page::default() };
    let mut document = pipeline.run(page, &Given { language: record.lang, reference_date: record.reference_date });
    let unit = match arguments.offsets {
        Unit::Bytes => OffsetUnit::Bytes,
        Unit::Chars => OffsetUnit::Chars,
        Unit::Utf16 => OffsetUnit::Utf16,
    };
    document.convert_offsets(&text, unit);
    if arguments.with_text {
        document.text = Some(text);
    }
    serde_json::to_string(&document).expect("a record is plain data")
}
