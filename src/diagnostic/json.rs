//! Diagnostics for programs: JSON with lines and columns counted from 1 and positions in bytes.

use serde::Serialize;

use super::locate::Files;
use super::{Diagnostic, Severity, Sources};

/// One diagnostic as JSON. What is not known is null: the place of a finding about a whole file, and lines and
/// columns when the text of the file is not at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
struct Finding<'a> {
    severity: Severity,
    code: &'a str,
    message: &'a str,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    start: Option<usize>,
    end: Option<usize>,
    help: Option<&'a str>,
}

/// The diagnostics as one JSON array, each on a line of its own.
pub fn render<'a>(diagnostics: &[Diagnostic], sources: &'a Sources<'a>) -> String {
    let objects = objects(diagnostics, sources);
    if objects.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", objects.join(",\n")) }
}

/// The diagnostics as JSON Lines.
pub fn render_lines<'a>(diagnostics: &[Diagnostic], sources: &'a Sources<'a>) -> String {
    objects(diagnostics, sources).into_iter().map(|object| object + "\n").collect()
}

fn objects<'a>(diagnostics: &[Diagnostic], sources: &'a Sources<'a>) -> Vec<String> {
    let mut files = Files::new(sources);
    let object = |diagnostic: &Diagnostic| {
        let (span, start, end) = match files.find(diagnostic) {
            Some((file, span)) => {
                (Some(span.clone()), Some(file.place(span.start)), Some(file.place(span.end)))
            }
            None => (diagnostic.span.clone(), None, None),
        };
        let finding = Finding {
            severity: diagnostic.severity,
            code: diagnostic.code,
            message: &diagnostic.message,
            file: &diagnostic.path,
            line: start.map(|place| place.line),
            column: start.map(|place| place.column),
            end_line: end.map(|place| place.line),
            end_column: end.map(|place| place.column),
            start: span.as_ref().map(|span| span.start),
            end: span.map(|span| span.end),
            help: diagnostic.help.as_deref(),
        };
        serde_json::to_string(&finding).expect("strings and numbers are JSON")
    };
    diagnostics.iter().map(object).collect()
}
