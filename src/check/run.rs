//! Checks a folder: reads, parses, lets every check look, sorts what they say.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::catalogue::{MISSING_MESSAGE_REF, OBSOLETE_MESSAGE_REF};
use super::checks;
use super::file::{File, Text};
use super::finding::Finding;
use super::habits::Votes;
use super::ignore;
use super::locale::Locale;
use super::project::{self, Part};
use super::scene::Scene;
use super::settings::Settings;

/// What a run found.
#[derive(Debug, Default)]
pub struct Report {
    /// The findings, sorted by file and place.
    pub findings: Vec<Finding>,
    /// The files, by path, for those who show findings or mend them.
    pub texts: BTreeMap<String, Text>,
    /// Files that could not be read.
    pub unreadable: Vec<(String, io::Error)>,
    /// How many messages and terms were looked at.
    pub entries: usize,
    /// How many files were looked at.
    pub files: usize,
    /// The locales that were looked at.
    pub locales: Vec<String>,
}

/// Checks the project in a folder.
pub fn check(root: &Path, settings: &Settings) -> io::Result<Report> {
    let mut wanted = vec![settings.source.clone()];
    let targets = if settings.targets.is_empty() {
        project::locales(root)?
    } else {
        settings.targets.clone()
    };
    for target in targets {
        // A regional locale stands on its language: fr-CA falls back to fr.
        let parent = target.split(['-', '_']).next().unwrap_or_default().to_owned();
        let has_parent = parent != target && root.join(&parent).is_dir();
        for locale in std::iter::once(target).chain(has_parent.then_some(parent)) {
            if !wanted.contains(&locale) {
                wanted.push(locale);
            }
        }
    }
    let mut sources = project::read(root, &wanted, Part::Checked);
    for folder in &settings.with {
        let more = project::read(folder, &wanted, Part::Support);
        sources.texts.extend(more.texts);
        sources.unreadable.extend(more.unreadable);
    }
    let texts = std::mem::take(&mut sources.texts);
    let mut report =
        Report { unreadable: sources.unreadable, locales: wanted.clone(), ..Report::default() };
    {
        let locales = parse(&texts, &wanted);
        report.files = locales.iter().map(|locale| locale.files.len()).sum();
        report.entries =
            locales.iter().flat_map(|locale| &locale.files).map(|file| file.entries.len()).sum();
        report.findings = look(&locales, settings);
    }
    let checked = texts.into_iter().filter(|text| text.part == Part::Checked);
    report.texts = checked.map(|text| (text.path.clone(), text)).collect();
    Ok(report)
}

/// The locales of texts, in the order of the names.
fn parse<'t>(texts: &'t [Text], names: &[String]) -> Vec<Locale<'t>> {
    let mut files: Vec<File<'t>> = texts.par_iter().map(File::parse).collect();
    names
        .iter()
        .map(|name| {
            let (own, rest) = std::mem::take(&mut files)
                .into_iter()
                .partition(|file| file.source.locale == *name);
            files = rest;
            Locale::new(name, own)
        })
        .collect()
}

/// Lets all checks look; the first locale is the one that the others are translated from.
fn look(locales: &[Locale<'_>], settings: &Settings) -> Vec<Finding> {
    let Some(source) = locales.first() else { return Vec::new() };
    let mut findings: Vec<Finding> = locales
        .iter()
        .enumerate()
        .flat_map(|(number, locale)| {
            let other = (number > 0).then_some(source);
            let parent = locales
                .iter()
                .find(|parent| locale.name.split(['-', '_']).next() == Some(&parent.name));
            let parent = parent.filter(|parent| parent.name != locale.name);
            let mut found = look_at_locale(locale, other, parent, settings);
            found.retain(|finding| {
                settings.wants(finding.rule) && !settings.is_silent_in(&finding.file, finding.rule)
            });
            ignore::apply(locale, &mut found);
            found
        })
        .collect();
    if settings.own_grammar {
        let refs = [MISSING_MESSAGE_REF, OBSOLETE_MESSAGE_REF];
        findings.retain(|finding| !refs.contains(&finding.rule));
    }
    for finding in &mut findings {
        // A check may say less than its rule, never more than the settings.
        finding.severity = finding.severity.max(settings.severity(finding.rule));
    }
    findings.sort_by(|a, b| a.key().cmp(&b.key()));
    findings.dedup_by(|a, b| a.key() == b.key());
    findings
}

fn look_at_locale(
    locale: &Locale<'_>,
    source: Option<&Locale<'_>>,
    parent: Option<&Locale<'_>>,
    settings: &Settings,
) -> Vec<Finding> {
    let scenes: Vec<Scene<'_, '_>> =
        locale.files.iter().map(|file| Scene { locale, source, file }).collect();
    let counted: Vec<_> = scenes.par_iter().map(checks::typography::count).collect();
    let mut all = Votes::default();
    for file in &counted {
        all.join(&file.votes);
    }
    let mut findings: Vec<Finding> = scenes
        .par_iter()
        .zip(&counted)
        .flat_map_iter(|(scene, counted)| {
            let mut found = Vec::new();
            checks::file(scene, settings, &mut found);
            checks::typography::report(scene, counted, &all, &mut found);
            found
        })
        .collect();
    checks::locale(locale, source, parent, settings, &mut findings);
    findings
}
