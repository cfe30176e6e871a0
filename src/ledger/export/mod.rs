//! Records as files that other tools and people read. The same records give the same bytes.

mod csv;
mod markdown;
mod table;
mod words;

pub use csv::csv;
pub use markdown::markdown;
pub use table::table;

use super::record::Record;

/// One record a line, as JSON.
pub fn json_lines(records: &[&Record]) -> String {
    let line =
        |record: &&Record| serde_json::to_string(record).expect("a record is plain data") + "\n";
    records.iter().map(line).collect()
}
