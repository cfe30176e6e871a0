//! `trilogue check`: what is wrong with the translations of a Fluent project.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::Command;

use super::args::{Check, Common, Format};
use super::exit::{ExitCode, Failure, say};
use crate::check::catalogue::{ALL, Rule};
use crate::check::config::Config;
use crate::check::output::{diagnostics, json, junit, markdown, sarif};
use crate::check::{Finding, Report, Settings, baseline, check, fix};
use crate::diagnostic::human::Colours;
use crate::diagnostic::{Severity, github, human};

pub(super) fn run(common: &Common, arguments: &Check) -> Result<ExitCode, Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    if let Some(code) = &arguments.explain {
        write!(out, "{}", explain(code)?)?;
        out.flush()?;
        return Ok(ExitCode::Fine);
    }
    let root = &arguments.folder;
    let (settings, known) = settings(arguments)?;
    let mut report = check(root, &settings)
        .map_err(|error| Failure::Said(format!("{}: {error}", root.display())))?;
    if !report.locales.iter().any(|locale| root.join(locale).is_dir()) {
        let wanted = report.locales.join(", ");
        return Err(Failure::Said(format!(
            "{} has no folder of a locale ({wanted})",
            root.display()
        )));
    }
    if let Some(revision) = &arguments.changed_since {
        only_changed(root, revision, &settings.source, &mut report.findings)?;
    }
    if let Some(path) = &arguments.write_baseline {
        std::fs::write(path, baseline::write(&report.findings))?;
        return Ok(ExitCode::Fine);
    }
    if let Some(known) = known {
        baseline::subtract(&mut report.findings, &known);
    }
    if arguments.fix {
        mend(arguments, &mut report, &mut out)?;
    }
    if !arguments.dry_run {
        write!(out, "{}", render(common.format, &report))?;
    }
    out.flush()?;
    for (path, error) in &report.unreadable {
        say(&format!("error: {path}: {error}"));
    }
    if common.format == Format::Human && !common.quiet {
        say(&summary(&report));
    }
    Ok(exit_code(arguments, &report))
}

/// The settings of the project's file, and over them what the arguments say; and the baseline.
fn settings(arguments: &Check) -> Result<(Settings, Option<String>), Failure> {
    let file = arguments.config.clone().or_else(|| Config::find(&arguments.folder));
    let config = file.map(|path| Config::read(&path)).transpose()?.unwrap_or_default();
    let mut settings = config.settings();
    if let Some(source) = &arguments.source {
        settings.source.clone_from(source);
    }
    if !arguments.target.is_empty() {
        settings.targets.clone_from(&arguments.target);
    }
    if !arguments.select.is_empty() {
        settings.select.clone_from(&arguments.select);
    }
    settings.ignore.extend(arguments.ignore.iter().cloned());
    settings.with.extend(arguments.with.iter().cloned());
    settings.complete |= arguments.complete;
    if let Some(name) = settings.unknown() {
        return Err(Failure::Said(format!(
            "there is no check `{name}`; `trilogue check --explain all` lists them"
        )));
    }
    let known = arguments.baseline.as_ref().or(config.baseline.as_ref());
    let known = known.map(|path| {
        std::fs::read_to_string(path)
            .map_err(|error| Failure::Said(format!("{}: {error}", path.display())))
    });
    Ok((settings, known.transpose()?))
}

fn explain(code: &str) -> Result<String, Failure> {
    if code == "all" {
        return Ok(ALL.iter().map(|rule| rule.markdown()).collect::<Vec<_>>().join("\n"));
    }
    let rule =
        Rule::find(code).ok_or_else(|| Failure::Said(format!("there is no check `{code}`")))?;
    Ok(rule.markdown())
}

/// Keeps findings in files that changed, and in translations of source files that did.
fn only_changed(
    root: &Path,
    revision: &str,
    source: &str,
    findings: &mut Vec<Finding>,
) -> Result<(), Failure> {
    let failed = |why: String| Failure::Said(format!("--changed-since {revision}: {why}"));
    if revision.starts_with('-') {
        return Err(failed("this is no revision".to_owned()));
    }
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["-c", "core.quotePath=false", "diff", "--name-only", "--relative", revision, "--"])
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    let changed = String::from_utf8_lossy(&output.stdout);
    let changed: Vec<&str> = changed.lines().collect();
    findings.retain(|finding| {
        let below = finding.file.split_once('/').map_or("", |(_, below)| below);
        changed.contains(&finding.file.as_str())
            || changed.contains(&format!("{source}/{below}").as_str())
    });
    Ok(())
}

/// Mends files, or shows what would change; what is mended is no finding any more.
fn mend(arguments: &Check, report: &mut Report, out: &mut impl io::Write) -> Result<(), Failure> {
    let mut by_file: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in report.findings.iter().filter(|finding| finding.fix.is_some()) {
        by_file.entry(&finding.file).or_default().push(finding);
    }
    let mut count = 0;
    for (path, findings) in by_file {
        let Some(mended) = report.texts.get(path).and_then(|text| fix::mend(text, &findings))
        else {
            continue;
        };
        count += mended.count;
        if arguments.dry_run {
            let (before, after) = (mended.before.lines(), mended.after.lines());
            for (number, (before, after)) in
                before.zip(after).enumerate().filter(|(_, (before, after))| before != after)
            {
                writeln!(out, "{path}:{}\n- {before}\n+ {after}", number + 1)?;
            }
        } else {
            std::fs::write(&mended.disk, &mended.after)?;
        }
    }
    say(&format!("{count} {}", if arguments.dry_run { "would be mended" } else { "mended" }));
    if !arguments.dry_run && count > 0 {
        let (settings, known) = settings(arguments)?;
        *report = check(&arguments.folder, &settings)?;
        if let Some(known) = known {
            baseline::subtract(&mut report.findings, &known);
        }
    }
    Ok(())
}

fn render(format: Format, report: &Report) -> String {
    let sources = |path: &str| report.texts.get(path).map(|text| text.text.as_str());
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
    let count =
        |severity| report.findings.iter().filter(|finding| finding.severity == severity).count();
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
