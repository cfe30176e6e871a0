//! Finds the files of a project: a folder with one folder a locale, each with the same tree of `.ftl` files.
//!
//! `DIR/<locale>/**.ftl` is the layout of Fluent's own examples and of most projects. `DIR/**/<locale>/…` is found too:
//! the folders named like the locales stand then below a common one (`i18n/`, `locales/`).

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::file::Text;

/// What was read.
#[derive(Debug, Default)]
pub struct Sources {
    /// The readable files, by locale and path.
    pub texts: Vec<Text>,
    /// Those that cannot be read, and why.
    pub unreadable: Vec<(String, io::Error)>,
    /// The locales that have a folder.
    pub locales: BTreeSet<String>,
}

/// What files are read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// They are checked.
    Checked,
    /// They only define what the checked ones refer to.
    Support,
}

/// Folders that are no part of a project's sources.
const SKIPPED: [&str; 4] = [".git", "node_modules", "target", ".hg"];

/// How deep folders are searched; a link that leads back up has no end.
const DEEPEST: usize = 24;

/// The names of the locale folders right below a folder, in order.
pub fn locales(root: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && is_locale(&name) && has_ftl(&entry.path(), DEEPEST) {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a name has the form of a language tag: two or three letters, then script, region and variants.
fn is_locale(name: &str) -> bool {
    let mut parts = name.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    let is_language =
        matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    is_language
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

fn has_ftl(folder: &Path, left: usize) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| {
        let path = entry.path();
        is_ftl(&path) || (left > 0 && path.is_dir() && has_ftl(&path, left - 1))
    })
}

fn is_ftl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl") && !path.is_dir()
}

/// Reads the files of some locales.
pub fn read(root: &Path, wanted: &[String], part: Part) -> Sources {
    let mut sources = Sources::default();
    let mut paths: Vec<(String, String, PathBuf)> = Vec::new();
    for locale in wanted {
        let folder = root.join(locale);
        if !folder.is_dir() {
            continue;
        }
        sources.locales.insert(locale.clone());
        let mut found = Vec::new();
        walk(&folder, "", DEEPEST, &mut found, &mut sources.unreadable);
        found.sort();
        paths.extend(found.into_iter().map(|(name, path)| (locale.clone(), name, path)));
    }
    let read: Vec<_> = paths
        .into_par_iter()
        .map(|(locale, name, disk)| {
            let path = format!("{locale}/{name}");
            match std::fs::read(&disk) {
                Ok(bytes) => Ok(Text::new(&locale, &name, path, disk, &bytes, part)),
                Err(error) => Err((path, error)),
            }
        })
        .collect();
    for result in read {
        match result {
            Ok(text) => sources.texts.push(text),
            Err(failed) => sources.unreadable.push(failed),
        }
    }
    sources
}

fn walk(
    folder: &Path,
    name: &str,
    left: usize,
    found: &mut Vec<(String, PathBuf)>,
    unreadable: &mut Vec<(String, io::Error)>,
) {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return unreadable.push((name.to_owned(), error)),
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let own = entry.file_name().to_string_lossy().into_owned();
        let below = if name.is_empty() { own.clone() } else { format!("{name}/{own}") };
        if is_ftl(&path) {
            found.push((below, path));
        } else if left > 0 && path.is_dir() && !SKIPPED.contains(&own.as_str()) {
            walk(&path, &below, left - 1, found, unreadable);
        }
    }
}
