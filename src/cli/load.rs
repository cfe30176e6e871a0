//! Loads rules as the arguments say.

use std::path::PathBuf;

use crate::diagnostic::{Diagnostic, Severity};
use crate::pipeline::Pipeline;
use crate::rules::files::RuleSources;

use super::args::Common;

/// A pipeline and what is wrong with its files. `TRILOGUE_RULES` names a folder that stands for the built-in one.
pub(super) fn pipeline(common: &Common) -> Result<(Pipeline, Vec<Diagnostic>), String> {
    let base = std::env::var_os("TRILOGUE_RULES").map(PathBuf::from);
    let mut sources = match &base {
        _ if common.rules_only => RuleSources::empty(),
        Some(_) => RuleSources::empty(),
        None => RuleSources::embedded(),
    };
    let folders = base.iter().filter(|_| !common.rules_only).chain(&common.rules);
    for folder in folders {
        sources.add_folder(folder).map_err(|error| error.to_string())?;
    }
    Ok(Pipeline::new(sources))
}

/// Whether one of the findings keeps the program from working.
pub(super) fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}
