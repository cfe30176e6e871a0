//! `trilogue rules`: run the examples, list the rules.

use std::io::{self, Write as _};

use super::args::{Common, Rules};
use super::exit::{ExitCode, Failure, say};
use super::{findings, load};
use crate::diagnostic::Diagnostic;
use crate::examples;

pub(super) fn run(common: &Common, command: &Rules) -> Result<ExitCode, Failure> {
    let (pipeline, mut diagnostics) = load::pipeline_with_findings(common)?;
    let (filter, test) = match command {
        Rules::Test { filter } => (filter, true),
        Rules::List { filter } => (filter, false),
    };
    let wanted = |id: &str| filter.as_ref().is_none_or(|filter| id.contains(filter.as_str()));
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut passed = 0;
    let mut failed: Vec<Diagnostic> = Vec::new();
    for code in pipeline.languages() {
        let Some(loaded) = pipeline.language(code) else { continue };
        for diagnostic in &loaded.diagnostics {
            // A language-neutral rule is read once a language.
            if !diagnostics.contains(diagnostic) {
                diagnostics.push(diagnostic.clone());
            }
        }
        for rule in loaded.language.rules().filter(|rule| wanted(&rule.id)) {
            if test {
                for case in examples::cases(rule) {
                    match examples::run(&pipeline, code, rule, case) {
                        Ok(()) => passed += 1,
                        Err(problem) if !failed.contains(&problem) => failed.push(*problem),
                        Err(_) => {}
                    }
                }
            } else if code_owns(code, &rule.id, pipeline.languages().next().unwrap_or_default()) {
                writeln!(out, "{}\t{}", rule.id, rule.why)?;
            }
        }
    }
    out.flush()?;
    findings::show(common, &diagnostics, || pipeline.library().texts());
    findings::show(common, &failed, || pipeline.library().texts());
    if test && !common.quiet {
        say(&format!("{passed} passed, {} failed", failed.len()));
    }
    Ok(if load::has_errors(&diagnostics) {
        ExitCode::Usage
    } else if failed.is_empty() {
        ExitCode::Fine
    } else {
        ExitCode::Findings
    })
}

/// A language-neutral rule is loaded with every language and listed with the first.
fn code_owns(code: &str, id: &str, first: &str) -> bool {
    id.split('/').next() == Some(code) || code == first
}
