//! Diagnostics as workflow commands, which GitHub shows beside the lines of a change.
//!
//! See <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use super::locate::Files;
use super::visible::visible;
use super::{Diagnostic, Severity, Sources};

/// One command a line. Lines and columns count from 1; the end is the place behind the last character.
pub fn render<'a>(diagnostics: &[Diagnostic], sources: &'a Sources<'a>) -> String {
    let mut files = Files::new(sources);
    diagnostics.iter().map(|diagnostic| command(diagnostic, &mut files)).collect()
}

fn command(diagnostic: &Diagnostic, files: &mut Files<'_>) -> String {
    let name = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let mut properties = vec![format!("file={}", property(&diagnostic.path))];
    if let Some((file, span)) = files.find(diagnostic) {
        let (start, end) = (file.place(span.start), file.place(span.end));
        properties.push(format!("line={},endLine={}", start.line, end.line));
        // Columns over several lines are an error there.
        if start.line == end.line {
            properties.push(format!("col={},endColumn={}", start.column, end.column));
        }
    }
    properties.push(format!("title={}", property(diagnostic.code)));
    let message: Vec<String> = [Some(&diagnostic.message), diagnostic.help.as_ref()]
        .into_iter()
        .flatten()
        .map(|text| data(text))
        .collect();
    format!("::{name} {}::{}\n", properties.join(","), message.join("%0A"))
}

/// What stands behind `::` ends at the line.
fn data(text: &str) -> String {
    visible(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What stands before it is also divided by commas and colons.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
