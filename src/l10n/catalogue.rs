//! From the files of `locales/` to the localizers. A file is parsed when its locale is first used, since most runs use
//! few locales; files of a user are parsed at once, since their faults must be told.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;

use super::parsed::{Parsed, ids, parse};
use super::{FALLBACK, Localizer};
use crate::diagnostic::{Diagnostic, Severity};

/// One Fluent file.
#[derive(Debug, Clone)]
pub struct Source {
    /// The locale's tag, which is the name of its folder.
    pub locale: String,
    /// The path that diagnostics show.
    pub path: String,
    /// The text.
    pub text: Cow<'static, str>,
    /// Where it comes from.
    pub layer: Layer,
}

/// Where a file comes from. A message of a higher layer replaces that of a lower one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Part of the program; its tests vouch for it, and it is parsed when first used.
    BuiltIn,
    /// Given by the user; parsed at once.
    User,
}

impl Source {
    /// A file of the program.
    pub fn built_in(locale: impl Into<String>, path: impl Into<String>, text: &'static str) -> Self {
        Self { locale: locale.into(), path: path.into(), text: Cow::Borrowed(text), layer: Layer::BuiltIn }
    }

    /// A file of the user.
    pub fn user(locale: impl Into<String>, path: impl Into<String>, text: String) -> Self {
        Self { locale: locale.into(), path: path.into(), text: Cow::Owned(text), layer: Layer::User }
    }
}

/// All locales.
#[derive(Debug, Default)]
pub struct Locales {
    folders: BTreeMap<String, Folder>,
}

#[derive(Debug, Default)]
struct Folder {
    /// Lower layers first, by path within a layer.
    files: Vec<File>,
    localizer: OnceLock<Arc<Localizer>>,
}

#[derive(Debug)]
struct File {
    source: Source,
    parsed: OnceLock<Parsed>,
}

impl File {
    fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| parse(&self.source.path, &self.source.text))
    }
}

impl Locales {
    /// Takes the files of all layers, in any order. The diagnostics are those of the user's files; [`Self::check`]
    /// gives those of all.
    pub fn load(sources: Vec<Source>) -> (Self, Vec<Diagnostic>) {
        let mut folders: BTreeMap<String, Folder> = BTreeMap::new();
        for source in sources {
            folders
                .entry(source.locale.clone())
                .or_default()
                .files
                .push(File { source, parsed: OnceLock::new() });
        }
        for folder in folders.values_mut() {
            folder.files.sort_by(|a, b| (a.source.layer, &a.source.path).cmp(&(b.source.layer, &b.source.path)));
        }
        let locales = Self { folders };
        let diagnostics = locales.diagnostics(Layer::User);
        (locales, diagnostics)
    }

    /// Parses every file and gives all that is wrong.
    pub fn check(&self) -> Vec<Diagnostic> {
        let mut all = self.diagnostics(Layer::BuiltIn);
        all.extend(self.diagnostics(Layer::User));
        all
    }

    /// The tags that have a folder, in alphabetical order.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.folders.keys().map(String::as_str)
    }

    /// The localizer of a tag, or of its nearest parent that has a folder (`fr-CA`, then `fr`).
    pub fn localizer(&self, tag: &str) -> Option<Arc<Localizer>> {
        let chain: Vec<&str> = parents(tag).filter(|tag| self.folders.contains_key(*tag)).collect();
        let nearest = *chain.first()?;
        let localizer = self.folders[nearest].localizer.get_or_init(|| {
            let resources = chain.iter().rev().flat_map(|tag| self.resources(tag)).collect();
            let fallback = if chain.contains(&FALLBACK) { None } else { self.localizer(FALLBACK) };
            Localizer::build(nearest, resources, fallback)
        });
        Some(Arc::clone(localizer))
    }

    fn resources(&self, tag: &str) -> impl Iterator<Item = Arc<FluentResource>> {
        self.folders[tag].files.iter().map(|file| Arc::clone(&file.parsed().resource))
    }

    fn diagnostics(&self, layer: Layer) -> Vec<Diagnostic> {
        let mut all = Vec::new();
        for folder in self.folders.values() {
            let files = || folder.files.iter().filter(|file| file.source.layer == layer);
            for file in files() {
                all.extend(file.parsed().diagnostics.iter().cloned());
            }
            all.extend(duplicates(files()));
        }
        all
    }
}

/// Ids that stand twice in one layer: Fluent keeps one of them, and nobody would know which.
fn duplicates<'a>(files: impl Iterator<Item = &'a File>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    let mut all = Vec::new();
    for file in files {
        for (id, span) in ids(&file.parsed().resource) {
            match first.entry(id) {
                Entry::Vacant(entry) => {
                    entry.insert(&file.source.path);
                }
                Entry::Occupied(entry) => all.push(Diagnostic {
                    severity: Severity::Error,
                    code: "duplicate-message",
                    message: format!("`{}` is defined twice", entry.key()),
                    path: file.source.path.clone(),
                    span: Some(span),
                    label: Some(format!("first defined in {}", entry.get())),
                    help: Some("remove or rename one of the two".to_owned()),
                }),
            }
        }
    }
    all
}

/// The tag and its parents: `zh-Hant-TW`, `zh-Hant`, `zh`.
fn parents(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| tag.rfind('-').map(|end| &tag[..end]))
}
