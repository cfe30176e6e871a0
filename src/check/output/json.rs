//! Findings as JSON. All keys are always there; what makes no sense is null.

use serde::Serialize;

use crate::check::finding::{self, Finding};
use crate::diagnostic::Severity;

#[derive(Serialize)]
struct Object<'a> {
    file: &'a str,
    line: Option<usize>,
    col: Option<usize>,
    end_line: Option<usize>,
    end_col: Option<usize>,
    start: Option<usize>,
    end: Option<usize>,
    id: Option<&'a str>,
    attribute: Option<&'a str>,
    locale: &'a str,
    check: &'a str,
    severity: Severity,
    code: &'a str,
    message: &'a str,
    help: Option<&'a str>,
    fix: Option<Vec<Edit<'a>>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

/// One JSON list, a finding a line.
pub fn list(findings: &[Finding]) -> String {
    let objects: Vec<String> = findings.iter().map(object).collect();
    if objects.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", objects.join(",\n")) }
}

/// JSON Lines.
pub fn lines(findings: &[Finding]) -> String {
    findings.iter().map(|finding| object(finding) + "\n").collect()
}

fn object<'a>(finding: &'a Finding) -> String {
    let span = finding.span.as_ref();
    let object = Object {
        file: &finding.file,
        line: finding.start.map(|place| place.line),
        col: finding.start.map(|place| place.col),
        end_line: finding.end.map(|place| place.line),
        end_col: finding.end.map(|place| place.col),
        start: span.map(|span| span.start),
        end: span.map(|span| span.end),
        id: finding.id.as_deref(),
        attribute: finding.attribute.as_deref(),
        locale: &finding.locale,
        check: finding.rule.name,
        severity: finding.severity,
        code: finding.rule.code,
        message: &finding.message,
        help: finding.help.as_deref(),
        fix: finding.fix.as_ref().map(|fix| {
            let edit = |edit: &'a finding::Edit| Edit {
                start: edit.span.start,
                end: edit.span.end,
                text: &edit.text,
            };
            fix.edits.iter().map(edit).collect()
        }),
    };
    serde_json::to_string(&object).expect("strings and numbers are JSON")
}
