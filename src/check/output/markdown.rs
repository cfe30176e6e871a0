//! Findings as a summary for a pull request.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::check::run::Report;
use crate::diagnostic::Severity;

/// More findings than these are counted and not listed: a comment on a pull request is read, not searched.
const MOST: usize = 50;

/// A table of checks by locale, then the findings.
pub fn render(report: &Report) -> String {
    let mut out = String::from("## Translations\n\n");
    let count =
        |severity| report.findings.iter().filter(|finding| finding.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let _ = writeln!(
        out,
        "{} messages in {} files: **{errors} errors**, {warnings} warnings.",
        report.entries, report.files
    );
    if report.findings.is_empty() {
        return out;
    }
    let mut table: BTreeMap<(&str, &str), BTreeMap<&str, usize>> = BTreeMap::new();
    for finding in &report.findings {
        let row = table.entry((finding.rule.code, finding.rule.name)).or_default();
        *row.entry(finding.locale.as_str()).or_default() += 1;
    }
    let locales = &report.locales;
    let _ = writeln!(
        out,
        "\n| check | {} |\n| --- |{}",
        locales.join(" | "),
        " --: |".repeat(locales.len())
    );
    for ((code, name), counts) in table {
        let cells: Vec<String> = locales
            .iter()
            .map(|locale| counts.get(locale.as_str()).map_or(String::new(), usize::to_string))
            .collect();
        let _ = writeln!(out, "| {code} {name} | {} |", cells.join(" | "));
    }
    out.push('\n');
    for finding in report.findings.iter().take(MOST) {
        let line = finding.start.map_or(String::new(), |place| format!(":{}", place.line));
        let id = finding.id.as_ref().map(|id| format!(" `{id}`")).unwrap_or_default();
        let message = finding.message.replace(['\n', '\r'], " ").replace('<', "&lt;");
        let _ = writeln!(out, "- `{}{line}`{id} {}: {message}", finding.file, finding.rule.name);
    }
    if let Some(more) = report.findings.len().checked_sub(MOST).filter(|more| *more > 0) {
        let _ = writeln!(out, "- … and {more} more");
    }
    out
}
