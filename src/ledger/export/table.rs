//! Records as a table for a terminal: one line an agreement.

use super::super::record::Record;
use super::words::Words;
use crate::l10n::Localizer;

/// Writes records as a table. The title stands last, since its width is nobody's business: half of its signs may be wide.
pub fn table(records: &[&Record], all: &[Record], out: &Localizer) -> String {
    let words = Words::new(out, all);
    let mut rows: Vec<[String; 5]> =
        vec![["DATE", "STATUS", "PARTIES", "DISPUTES", "AGREEMENT"].map(str::to_owned)];
    for record in records {
        let parties: Vec<&str> = record
            .parties
            .iter()
            .map(|party| party.code.as_deref().unwrap_or(&party.name))
            .collect();
        let shown = if parties.len() > 4 {
            format!("{} +{}", parties[..3].join(" "), parties.len() - 3)
        } else {
            parties.join(" ")
        };
        let disputes = if record.disputes.is_empty() {
            "-".to_owned()
        } else {
            record.disputes.len().to_string()
        };
        let or_none = |text: Option<&String>| text.cloned().unwrap_or_else(|| "-".to_owned());
        let parties = if shown.is_empty() { "-".to_owned() } else { shown };
        let agreement = format!("{}  {}", record.id, words.title(record));
        rows.push([
            or_none(record.status_date.as_ref()),
            or_none(record.current_status.as_ref()),
            parties,
            disputes,
            agreement,
        ]);
    }
    let width =
        |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    let mut text = String::new();
    for row in &rows {
        for (cell, width) in row.iter().zip(widths) {
            text.push_str(cell);
            text.push_str(&" ".repeat(width + 2 - cell.chars().count()));
        }
        text.push_str(&row[4]);
        text.push('\n');
    }
    text
}
