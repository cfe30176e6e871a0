//! Findings as a `JUnit` report: a suite a file, a failing case a finding.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::xml;
use crate::check::finding::Finding;
use crate::diagnostic::Severity;

/// The report. A warning fails its case too: `JUnit` knows nothing between. What is only information is left out.
pub fn render(findings: &[Finding]) -> String {
    let mut files: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity != Severity::Info) {
        files.entry(&finding.file).or_default().push(finding);
    }
    let total: usize = files.values().map(Vec::len).sum();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<testsuites name=\"trilogue check\" tests=\"{total}\" failures=\"{total}\">"
    );
    for (file, findings) in files {
        let count = findings.len();
        let _ = writeln!(
            out,
            "  <testsuite name=\"{}\" tests=\"{count}\" failures=\"{count}\">",
            xml(file)
        );
        for finding in findings {
            let place = finding
                .start
                .map_or(String::new(), |place| format!(":{}:{}", place.line, place.col));
            let name = format!("{}{}", finding.id.as_deref().unwrap_or(finding.rule.name), place);
            let _ = writeln!(
                out,
                "    <testcase classname=\"{}\" name=\"{}\">\n      <failure type=\"{}\" message=\"{}\">{}{}</failure>\n    </testcase>",
                finding.rule.code,
                xml(&name),
                xml(finding.rule.name),
                xml(&finding.message),
                xml(file),
                xml(&place),
            );
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}
