//! Findings as SARIF 2.1.0, which code hosts show beside the lines.
//!
//! See <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::check::catalogue::{ALL, Rule};
use crate::check::finding::Finding;
use crate::diagnostic::Severity;

/// The log of one run.
pub fn render(findings: &[Finding]) -> String {
    let used: BTreeSet<&str> = findings.iter().map(|finding| finding.rule.code).collect();
    let rules: Vec<&Rule> = ALL.iter().copied().filter(|rule| used.contains(rule.code)).collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, &rules)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "trilogue check",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn descriptor(rule: &Rule) -> Value {
    let explanation = rule.explanation();
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": explanation.what },
        "fullDescription": { "text": explanation.why },
        "help": { "text": explanation.why, "markdown": rule.markdown() },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(finding: &Finding, rules: &[&Rule]) -> Value {
    let mut place = json!({ "artifactLocation": { "uri": uri(&finding.file) } });
    if let (Some(start), Some(end)) = (finding.start, finding.end) {
        place["region"] = json!({
            "startLine": start.line, "startColumn": start.col, "endLine": end.line, "endColumn": end.col,
        });
    }
    let text = finding
        .help
        .as_ref()
        .map_or_else(|| finding.message.clone(), |help| format!("{}\n{help}", finding.message));
    let mut location = json!({ "physicalLocation": place });
    if let Some(id) = &finding.id {
        location["logicalLocations"] = json!([{ "name": id, "kind": "resource" }]);
    }
    json!({
        "ruleId": finding.rule.code,
        "ruleIndex": rules.iter().position(|rule| rule.code == finding.rule.code),
        "level": level(finding.severity),
        "message": { "text": text },
        "locations": [location],
        "partialFingerprints": { "finding/v1": fingerprint(finding) },
    })
}

/// What stays the same when lines move: rule, file, message and words.
fn fingerprint(finding: &Finding) -> String {
    let id = finding.id.as_deref().unwrap_or_default();
    format!("{}:{}:{id}:{}", finding.rule.code, finding.file, finding.message)
}

/// A relative path as a URI reference: what is not unreserved is percent-encoded.
fn uri(path: &str) -> String {
    let is_plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/');
    path.bytes()
        .map(
            |byte| {
                if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }
            },
        )
        .collect()
}
