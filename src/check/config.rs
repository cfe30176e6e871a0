//! The settings of a project: the table `[check]` of `trilogue.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::settings::Settings;
use crate::diagnostic::Severity;

/// The file.
#[derive(Debug, Default, Deserialize)]
struct ProjectFile {
    #[serde(default)]
    check: Config,
}

/// The table `[check]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Config {
    /// The locale that is translated from.
    pub source: Option<String>,
    /// The locales that are checked.
    pub locales: Vec<String>,
    /// Checks that alone are looked for.
    pub select: Vec<String>,
    /// Checks that are not looked for.
    pub ignore: Vec<String>,
    /// Checks that are not looked for in some files.
    pub per_file_ignore: BTreeMap<String, Vec<String>>,
    /// How much a check matters.
    pub severity: BTreeMap<String, Severity>,
    /// Functions that the program registers, with their options.
    pub functions: BTreeMap<String, BTreeSet<String>>,
    /// Whether each locale has a grammar of its own.
    pub own_grammar: bool,
    /// Variables that the program gives to any message.
    pub variables: Vec<String>,
    /// Folders that define more.
    pub with: Vec<PathBuf>,
    /// Whether the folder holds all that the program loads.
    pub complete: bool,
    /// Findings that are known.
    pub baseline: Option<PathBuf>,
}

/// The name of the file.
pub const FILE_NAME: &str = "trilogue.toml";

impl Config {
    /// Reads a file; the message says what is wrong with it.
    pub fn read(path: &Path) -> Result<Self, String> {
        let say = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| say(&error))?;
        let file: ProjectFile = toml::from_str(&text).map_err(|error| say(&error))?;
        let mut config = file.check;
        // Paths are meant from where the file stands.
        let folder = path.parent().unwrap_or(Path::new(""));
        config
            .with
            .iter_mut()
            .chain(&mut config.baseline)
            .for_each(|path| *path = folder.join(&*path));
        Ok(config)
    }

    /// The file of the folder, or of the nearest one above it.
    pub fn find(folder: &Path) -> Option<PathBuf> {
        let folder = folder.canonicalize().ok()?;
        folder.ancestors().map(|folder| folder.join(FILE_NAME)).find(|path| path.is_file())
    }

    /// The settings that it makes.
    pub fn settings(&self) -> Settings {
        Settings {
            source: self.source.clone().unwrap_or_else(|| "en".to_owned()),
            targets: self.locales.clone(),
            select: self.select.clone(),
            ignore: self.ignore.clone(),
            per_file_ignore: self.per_file_ignore.clone(),
            severity: self.severity.clone(),
            complete: self.complete,
            with: self.with.clone(),
            functions: self.functions.clone(),
            own_grammar: self.own_grammar,
            variables: self.variables.clone(),
        }
    }
}
