//! Where rule files come from: the embedded folder, or one on disk, and folders laid over it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use super::packed::{Packed, Unpack as _};
use super::reader;
use super::tree::Table;
use crate::diagnostic::Diagnostic;

/// One file of rules or data.
#[derive(Debug, Clone)]
pub struct RuleFile {
    /// Path below the rules folder, with `/`: `fr/dates.toml`.
    pub path: Cow<'static, str>,
    /// Its text.
    pub text: Cow<'static, str>,
    /// Its tree, where the build script has read it.
    packed: Option<Packed>,
}

impl RuleFile {
    /// A file that is read when it is needed.
    pub fn new(path: impl Into<Cow<'static, str>>, text: impl Into<Cow<'static, str>>) -> Self {
        Self { path: path.into(), text: text.into(), packed: None }
    }

    /// Its tree; what is wrong with it goes to `diagnostics`.
    pub(crate) fn table(&self, diagnostics: &mut Vec<Diagnostic>) -> Table {
        self.packed
            .and_then(Table::unpack)
            .unwrap_or_else(|| reader::parse(&self.path, &self.text, diagnostics))
    }
}

/// Folders of rules, the lowest first. What stands in a later layer replaces or removes what an earlier one says.
#[derive(Debug, Clone, Default)]
pub struct RuleSources {
    layers: Vec<Vec<RuleFile>>,
}

impl RuleSources {
    /// The rules that the binary carries.
    pub fn embedded() -> Self {
        let files = crate::embedded::RULES
            .iter()
            .map(|&(path, source, bytes)| {
                let packed = Some(Packed { source, bytes, at: 0 });
                RuleFile { packed, ..RuleFile::new(path, source) }
            })
            .collect();
        Self { layers: vec![files] }
    }

    /// No rules at all: what is added is all there is.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Lays a folder on top.
    ///
    /// # Errors
    /// The folder or a file in it cannot be read; the error names the path.
    pub fn add_folder(&mut self, folder: &Path) -> io::Result<()> {
        let mut files = Vec::new();
        collect(folder, folder, "toml", &mut files)?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        self.layers.push(files);
        Ok(())
    }

    /// Lays files in memory on top.
    pub fn add_files(&mut self, files: Vec<RuleFile>) {
        self.layers.push(files);
    }

    /// All files, the lowest layer first, each with the number of its layer.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &RuleFile)> {
        self.layers
            .iter()
            .enumerate()
            .flat_map(|(layer, files)| files.iter().map(move |file| (layer, file)))
    }

    /// The languages that have a folder: every folder but those of the language-neutral data.
    pub fn languages(&self) -> Vec<String> {
        let mut codes: Vec<String> = self
            .iter()
            .filter_map(|(_, file)| file.path.strip_suffix("/language.toml"))
            .map(str::to_owned)
            .collect();
        codes.sort();
        codes.dedup();
        codes
    }

    /// The text of each file by path, for diagnostics. Of two layers with the same path the upper one is shown.
    pub fn texts(&self) -> BTreeMap<String, String> {
        self.iter().map(|(_, file)| (file.path.to_string(), file.text.to_string())).collect()
    }
}

/// Reads the files below `folder` whose extension is `extension`.
pub(crate) fn collect(
    root: &Path,
    folder: &Path,
    extension: &str,
    files: &mut Vec<RuleFile>,
) -> io::Result<()> {
    let named = |path: &Path, error: io::Error| {
        io::Error::new(error.kind(), format!("{}: {error}", path.display()))
    };
    for entry in fs::read_dir(folder).map_err(|error| named(folder, error))? {
        let path = entry.map_err(|error| named(folder, error))?.path();
        if path.is_dir() {
            collect(root, &path, extension, files)?;
        } else if path.extension().is_some_and(|found| found == extension) {
            let relative =
                path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).map_err(|error| named(&path, error))?;
            files.push(RuleFile::new(relative, text));
        }
    }
    Ok(())
}
