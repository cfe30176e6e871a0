//! `trilogue rules`: run the examples, list the rules.

use std::io::Write as _;

use super::args::{Common, Rules};
use super::exit::{ExitCode, say};
use super::load;
use crate::diagnostic::Diagnostic;
use crate::examples;

pub(super) fn run(common: &Common, command: &Rules) -> Result<ExitCode, String> {
    let (pipeline, mut diagnostics) = load::pipeline(common)?;
    let (filter, test) = match command {
        Rules::Test { filter } => (filter, true),
        Rules::List { filter } => (filter, false),
    };
    let wanted = |id: &str| filter.as_ref().is_none_or(|filter| id.contains(filter.as_str()));
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let (mut passed, mut failed) = (0, Vec::new());
    for code in pipeline.languages() {
        let Some(loaded) = pipeline.language(code) else { continue };
        diagnostics.extend(loaded.diagnostics.iter().cloned());
        for rule in loaded.language.rules().filter(|rule| wanted(&rule.id)) {
            if test {
                for case in examples::cases(rule) {
                    match examples::run(&pipeline, code, rule, case) {
                        Ok(()) => passed += 1,
                        Err(problem) => failed.push(*problem),
                    }
                }
            } else {
                writeln!(out, "{}\t{}", rule.id, rule.why).map_err(|error| error.to_string())?;
            }
        }
    }
    out.flush().map_err(|error| error.to_string())?;
    let texts = pipeline.library().texts();
    let show = |diagnostic: &Diagnostic| {
        let line = diagnostic.span.as_ref().and_then(|span| texts.get(&diagnostic.path).and_then(|text| text.get(..span.start))).map_or(1, |before| before.matches('\n').count() + 1);
        say(&format!("{}:{line}: {}: {}{}{}", diagnostic.path, diagnostic.code, diagnostic.message,
            diagnostic.label.as_ref().map(|label| format!(" [{label}]")).unwrap_or_default(),
            diagnostic.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default()));
    };
    diagnostics.iter().for_each(show);
    failed.iter().for_each(show);
    if test {
        say(&format!("{passed} passed, {} failed", failed.len()));
    }
    Ok(if load::has_errors(&diagnostics) { ExitCode::Usage } else if failed.is_empty() { ExitCode::Fine } else { ExitCode::Findings })
}
