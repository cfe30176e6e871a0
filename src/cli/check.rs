//! `trilogue check`: what is wrong with the translations of a Fluent project.

use std::io::{self, Write as _};

use super::args::{Check, Common, Format};
use super::exit::{ExitCode, Failure, say};
use crate::check::catalogue::{ALL, Rule};
use crate::check::output::{diagnostics, json, junit, markdown, sarif};
use crate::check::{Report, Settings, check};
use crate::diagnostic::human::Colours;
use crate::diagnostic::{Severity, github, human};

pub(super) fn run(common: &Common, arguments: &Check) -> Result<ExitCode, Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    if let Some(code) = &arguments.explain {
        write!(out, "{}", explain(code)?)?;
        out.flush()?;
        return Ok(ExitCode::Fine);
    }
    let settings = settings(arguments)?;
    let root = &arguments.folder;
    let report = check(root, &settings).map_err(|error| Failure::Said(format!("{}: {error}", root.display())))?;
    if !report.locales.iter().any(|locale| root.join(locale).is_dir()) {
        let wanted = report.locales.join(", ");
        return Err(Failure::Said(format!("{} has no folder of a locale ({wanted})", root.display())));
    }
    write!(out, "{}", render(common.format, &report))?;
    out.flush()?;
    for (path, error) in &report.unreadable {
        say(&format!("error: {path}: {error}"));
    }
    if common.format == Format::Human && !common.quiet {
        say(&summary(&report));
    }
    Ok(exit_code(arguments, &report))
}

fn settings(arguments: &Check) -> Result<Settings, Failure> {
    let settings = Settings {
        source: arguments.source.clone(),
        targets: arguments.target.clone(),
        select: arguments.select.clone(),
        ignore: arguments.ignore.clone(),
        with: arguments.with.clone(),
        complete: arguments.complete,
        ..Settings::default()
    };
    match settings.unknown() {
        Some(name) => Err(Failure::Said(format!("there is no check `{name}`; `trilogue check --explain all` lists them"))),
        None => Ok(settings),
    }
}

fn explain(code: &str) -> Result<String, Failure> {
    if code == "all" {
        return Ok(ALL.iter().map(|rule| rule.markdown()).collect::<Vec<_>>().join("\n"));
    }
    let rule = Rule::find(code).ok_or_else(|| Failure::Said(format!("there is no check `{code}`")))?;
    Ok(rule.markdown())
}

fn render(format: Format, report: &Report) -> String {
    let sources = |path: &str| report.texts.get(path).map(String::as_str);
    match format {
        Format::Human => {
            let colours = if super::findings::colours() { Colours::On } else { Colours::Off };
            human::render(&diagnostics(&report.findings), &sources, colours)
        }
        Format::Json => json::list(&report.findings),
        Format::Jsonl => json::lines(&report.findings),
        Format::Github => github::render(&diagnostics(&report.findings), &sources),
        Format::Sarif => sarif::render(&report.findings),
        Format::Junit => junit::render(&report.findings),
        Format::Markdown => markdown::render(report),
    }
}

fn summary(report: &Report) -> String {
    let count = |severity| report.findings.iter().filter(|finding| finding.severity == severity).count();
    format!(
        "{} messages in {} files: {} errors, {} warnings",
        report.entries,
        report.files,
        count(Severity::Error),
        count(Severity::Warning)
    )
}

fn exit_code(arguments: &Check, report: &Report) -> ExitCode {
    let denied = |severity| match severity {
        Severity::Error => true,
        Severity::Warning => arguments.deny.is_some(),
        Severity::Info => false,
    };
    if !report.unreadable.is_empty() {
        ExitCode::SomeFailed
    } else if report.findings.iter().any(|finding| denied(finding.severity)) {
        ExitCode::Findings
    } else {
        ExitCode::Fine
    }
}
