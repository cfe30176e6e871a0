//! Records as a table for a terminal: one line an agreement. Stages and parties stand as the ids by which one asks.

use super::super::record::Record;
use super::words::Words;
use crate::l10n::{Args, Localizer, Text};

const COLUMNS: [&str; 5] = [
    "ledger-column-date",
    "ledger-column-status",
    "ledger-column-parties",
    "ledger-column-disputes",
    "ledger-column-agreement",
];

/// Writes records as a table; `all` serves their titles.
pub fn table(records: &[&Record], all: &[Record], out: &Localizer) -> Text {
    let words = Words::new(out, all);
    let mut rows = vec![COLUMNS.map(|id| words.say(id, &Args::new()))];
    rows.extend(records.iter().map(|record| row(record, &words)));
    let widest = |column: usize| rows.iter().map(|row| width(&row[column])).max().unwrap_or(0);
    // The last column needs no width.
    let widths = [widest(0), widest(1), widest(2), widest(3)];
    let mut text = String::new();
    for row in &rows {
        for (cell, widest) in row.iter().zip(widths) {
            text.push_str(cell);
            text.push_str(&" ".repeat(widest + 2 - width(cell)));
        }
        text.push_str(&row[4]);
        text.push('\n');
    }
    words.finish(text)
}

fn row(record: &Record, words: &Words<'_>) -> [String; 5] {
    let parties: Vec<&str> =
        record.parties.iter().map(|party| party.code.as_deref().unwrap_or(&party.name)).collect();
    let parties = match parties.len() {
        0 => "-".to_owned(),
        1..=4 => parties.join(" "),
        many => format!("{} +{}", parties[..3].join(" "), many - 3),
    };
    let or_none = |text: Option<&String>| text.cloned().unwrap_or_else(|| "-".to_owned());
    let disputes = match record.disputes.len() {
        0 => "-".to_owned(),
        count => count.to_string(),
    };
    let agreement = format!("{}  {}", record.id, words.title(record));
    [
        or_none(record.status_date.as_ref()),
        or_none(record.current_status.as_ref()),
        parties,
        disputes,
        agreement,
    ]
}

/// How many cells of a terminal a text takes: signs of East Asia take two (UAX #11, as far as headings need it).
fn width(text: &str) -> usize {
    text.chars().map(|c| if ('\u{2E80}'..='\u{FF60}').contains(&c) { 2 } else { 1 }).sum()
}
