//! Findings that are known and wait: a file with one a line, so that a project can begin to check before all is mended.
//!
//! A line says code, file, message id and message, and no line number: what stands above may change.

use std::collections::BTreeMap;

use super::finding::Finding;

/// The lines of a baseline.
pub fn write(findings: &[Finding]) -> String {
    let mut lines: Vec<String> = findings.iter().map(|finding| line(finding) + "\n").collect();
    lines.sort();
    lines.concat()
}

/// Takes out the findings that a baseline knows, each line for one finding; gives how many there were.
pub fn subtract(findings: &mut Vec<Finding>, baseline: &str) -> usize {
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for line in baseline.lines() {
        *known.entry(line).or_default() += 1;
    }
    let before = findings.len();
    findings.retain(|finding| match known.get_mut(line(finding).as_str()) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    });
    before - findings.len()
}

fn line(finding: &Finding) -> String {
    let id = finding.id.as_deref().unwrap_or("-");
    let attribute = finding.attribute.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
    let message = finding.message.replace(['\n', '\r', '\t'], " ");
    format!("{}\t{}\t{id}{attribute}\t{message}", finding.rule.code, finding.file)
}
