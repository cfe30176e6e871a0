//! Findings for people and machines.

pub mod json;
pub mod junit;
pub mod markdown;
pub mod sarif;

use std::borrow::Cow;

use super::finding::Finding;
use crate::diagnostic::Diagnostic;

/// Findings in the form that the rest of the program shows.
pub fn diagnostics(findings: &[Finding]) -> Vec<Diagnostic> {
    let diagnostic = |finding: &Finding| Diagnostic {
        severity: finding.severity,
        code: finding.rule.label,
        message: match (&finding.id, &finding.attribute, &finding.span) {
            // What is absent has no line that would name it.
            (Some(_), _, Some(_)) | (None, ..) => finding.message.clone(),
            (Some(id), _, None) => format!("{id}: {}", finding.message),
        },
        path: finding.file.clone(),
        span: finding.span.clone(),
        label: None,
        help: finding.help.clone(),
    };
    findings.iter().map(diagnostic).collect()
}

/// Text for XML: its five signs are escaped, and what XML cannot hold is left out.
fn xml(text: &str) -> Cow<'_, str> {
    let is_bad = |c: char| {
        c.is_control() && !matches!(c, '\n' | '\t') || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    if !text.contains(['&', '<', '>', '"', '\'']) && !text.contains(is_bad) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars().filter(|c| !is_bad(*c)) {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            other => out.push(other),
        }
    }
    Cow::Owned(out)
}
