//! Records as CSV (RFC 4180): one line a source of a step, so that a spreadsheet can sort and filter everything.

use super::super::disputes::modality_id;
use super::super::record::{Record, Source, Step};

const HEADER: [&str; 23] = [
    "agreement",
    "name_fr",
    "name_ja",
    "name_en",
    "kind",
    "named",
    "parties",
    "period",
    "current_status",
    "status_date",
    "step",
    "status",
    "modality",
    "date",
    "effective_date",
    "by",
    "disputed",
    "document",
    "language",
    "published",
    "start",
    "end",
    "sentence",
];

/// Writes records as CSV, with a header.
pub fn csv(records: &[&Record]) -> String {
    let mut out = line(&HEADER.map(str::to_owned));
    for record in records {
        let mut sources = record
            .steps
            .iter()
            .flat_map(|step| step.sources.iter().map(move |source| (step, source)))
            .peekable();
        if sources.peek().is_none() {
            let mut cells = of_record(record);
            cells.resize(HEADER.len(), String::new());
            out.push_str(&line(&cells));
        }
        for (step, source) in sources {
            let mut cells = of_record(record);
            cells.extend(of_source(record, step, source));
            out.push_str(&line(&cells));
        }
    }
    out
}

fn of_record(record: &Record) -> Vec<String> {
    let name = |lang: &str| {
        record
            .names
            .iter()
            .find(|name| name.lang == lang)
            .map_or_else(String::new, |name| name.text.clone())
    };
    let parties: Vec<&str> =
        record.parties.iter().map(|party| party.code.as_deref().unwrap_or(&party.name)).collect();
    vec![
        record.id.clone(),
        name("fr"),
        name("ja"),
        name("en"),
        record.kind.clone(),
        record.named.clone().unwrap_or_default(),
        parties.join(" "),
        record.period.clone().unwrap_or_default(),
        record.current_status.clone().unwrap_or_default(),
        record.status_date.clone().unwrap_or_default(),
    ]
}

fn of_source(record: &Record, step: &Step, source: &Source) -> Vec<String> {
    let disputed = record
        .disputes
        .iter()
        .flat_map(|dispute| &dispute.readings)
        .any(|reading| reading.step == Some(step.number));
    vec![
        step.number.to_string(),
        step.status.clone(),
        modality_id(step.modality).to_owned(),
        source.date.clone().unwrap_or_default(),
        source.effective_date.clone().unwrap_or_default(),
        step.by.join(" "),
        if disputed { "yes" } else { "no" }.to_owned(),
        source.document.clone(),
        source.language.clone(),
        source.published.clone().unwrap_or_default(),
        source.span.start.to_string(),
        source.span.end.to_string(),
        source.text.clone(),
    ]
}

fn line(cells: &[String]) -> String {
    cells.iter().map(|text| cell(text)).collect::<Vec<_>>().join(",") + "\r\n"
}

/// A cell. A spreadsheet would run what begins with one of these signs as a formula; an apostrophe makes it text.
fn cell(text: &str) -> String {
    let text = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_cell_is_a_formula() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("@cmd", "'@cmd"),
            ("-2", "'-2"),
            ("+33 1", "'+33 1"),
            ("a \"b\", c", "\"a \"\"b\"\", c\""),
            ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""),
            ("plain", "plain"),
        ] {
            assert_eq!(cell(text), written);
        }
    }
}
