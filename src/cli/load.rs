//! Loads rules as the arguments say.

use std::path::PathBuf;

use super::args::Common;
use super::exit::Failure;
use super::findings;
use crate::diagnostic::{Diagnostic, Severity};
use crate::l10n::Source;
use crate::pipeline::Pipeline;
use crate::rules::files::{RuleSources, collect};

/// The rules; findings about vocabulary and entities are shown, and an error among them ends the work.
///
/// `TRILOGUE_RULES` names a folder that stands for the built-in one. The process ends when its work is done, so nothing
/// is given back piece by piece: that would take a tenth of the time of a short run.
pub(super) fn pipeline(common: &Common) -> Result<&'static Pipeline, Failure> {
    let (pipeline, diagnostics) = pipeline_with_findings(common)?;
    let pipeline: &'static Pipeline = Box::leak(Box::new(pipeline));
    findings::show(common, &diagnostics, || pipeline.library().texts());
    if has_errors(&diagnostics) {
        return Err(Failure::Said("the rules cannot be used".to_owned()));
    }
    Ok(pipeline)
}

/// The rules and what is wrong with vocabulary and entities.
pub(super) fn pipeline_with_findings(
    common: &Common,
) -> Result<(Pipeline, Vec<Diagnostic>), Failure> {
    let base = std::env::var_os("TRILOGUE_RULES").map(PathBuf::from).filter(|_| !common.rules_only);
    let mut sources = if common.rules_only || base.is_some() {
        RuleSources::empty()
    } else {
        RuleSources::embedded()
    };
    for folder in base.iter().chain(&common.rules) {
        sources.add_folder(folder)?;
    }
    Ok(Pipeline::new(sources))
}

/// Loads every language and shows what is wrong with its rules, before documents are read with them. User rules with
/// an error are not run: a rule that is silently missing would look like a fact that is not there.
pub(super) fn check_languages(common: &Common, pipeline: &Pipeline) -> Result<(), Failure> {
    if common.rules.is_empty() && std::env::var_os("TRILOGUE_RULES").is_none() {
        return Ok(());
    }
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    for code in pipeline.languages() {
        diagnostics
            .extend(pipeline.language(code).iter().flat_map(|loaded| loaded.diagnostics.clone()));
    }
    diagnostics.retain(|diagnostic| diagnostic.severity == Severity::Error);
    diagnostics.dedup();
    findings::show(common, &diagnostics, || pipeline.library().texts());
    if diagnostics.is_empty() {
        Ok(())
    } else {
        Err(Failure::Said("the rules cannot be used".to_owned()))
    }
}

/// The files of the built-in locales, and over them those of the folders that the arguments name.
pub(super) fn locale_files(common: &Common) -> Result<Vec<Source>, Failure> {
    let mut files: Vec<Source> = crate::embedded::LOCALES
        .iter()
        .filter_map(|(path, text)| Some(Source::built_in(path.split_once('/')?.0, *path, text)))
        .collect();
    for folder in &common.locales {
        let mut found = Vec::new();
        collect(folder, folder, "ftl", &mut found)?;
        found.sort_by(|a, b| a.path.cmp(&b.path));
        for file in found {
            let Some((locale, _)) = file.path.split_once('/') else { continue };
            files.push(Source::user(locale, file.path.to_string(), file.text.into_owned()));
        }
    }
    Ok(files)
}

/// Whether one of the findings keeps the program from working.
pub(super) fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}
