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
    pub fn built_in(
        locale: impl Into<String>,
        path: impl Into<String>,
        text: &'static str,
    ) -> Self {
        Self {
            locale: locale.into(),
            path: path.into(),
            text: Cow::Borrowed(text),
            layer: Layer::BuiltIn,
        }
    }

    /// A file of the user.
    pub fn user(locale: impl Into<String>, path: impl Into<String>, text: String) -> Self {
        Self {
            locale: locale.into(),
            path: path.into(),
            text: Cow::Owned(text),
            layer: Layer::User,
        }
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
            folder.files.sort_by(|a, b| {
                (a.source.layer, &a.source.path).cmp(&(b.source.layer, &b.source.path))
            });
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{Args, Noun};

    fn load(files: &[(&str, &str)]) -> (Locales, Vec<Diagnostic>) {
        let sources = files.iter().map(|(path, text)| {
            let tag = path.split('/').next().expect("a path has a first part");
            Source::user(tag, *path, (*text).to_owned())
        });
        Locales::load(sources.collect())
    }

    fn write(locales: &Locales, tag: &str, id: &str, args: &Args) -> String {
        let written = locales.localizer(tag).expect("there is a folder").format(id, args);
        assert_eq!(written.problems, Vec::<String>::new());
        written.text
    }

    #[test]
    fn a_daughter_overrides_what_its_parent_uses() {
        let (locales, _) = load(&[
            ("en/a.ftl", "rare = only here"),
            ("fr/a.ftl", "greeting = { word }, { $name }\nword = parent"),
            ("fr-CA/a.ftl", "word = daughter"),
        ]);
        let args = Args::new().text("name", "x");
        assert_eq!(write(&locales, "fr", "greeting", &args), "parent, x");
        assert_eq!(write(&locales, "fr-CA", "greeting", &args), "daughter, x");
        assert_eq!(write(&locales, "fr-BE", "greeting", &args), "parent, x");
        assert_eq!(write(&locales, "fr-CA", "rare", &args), "only here");
        assert!(locales.localizer("de").is_none());
    }

    #[test]
    fn what_falls_back_speaks_one_language() {
        let (locales, _) = load(&[
            (
                "en/a.ftl",
                "signed = { FORM($who, case: \"def\") } signed { DATETIME($date) }\nlake = lake\n    .def = the lake",
            ),
            ("de/a.ftl", "lake = See\n    .def = der See"),
        ]);
        let args = Args::new().noun("who", Noun::message("lake")).date("date", Some("2024-12-02"));
        assert_eq!(write(&locales, "de", "signed", &args), "the lake signed December 2, 2024");
    }

    #[test]
    fn a_new_locale_writes_dates_and_lists_without_any_code() {
        let (locales, _) = load(&[
            ("en/a.ftl", "date-quarter = Q{ $n } { $year }"),
            (
                "de/a.ftl",
                "when = am { DATETIME($date) }\nwho = { LIST($who) }\nnumber = { NUMBER($n) }",
            ),
        ]);
        let date = |value| Args::new().date("date", Some(value));
        assert_eq!(write(&locales, "de", "when", &date("2024-12-02")), "am 2. Dezember 2024");
        assert_eq!(write(&locales, "de", "when", &date("2024-Q2")), "am Q2 2024");
        let who = Args::new().nouns("who", vec![Noun::name("A"), Noun::name("B"), Noun::name("C")]);
        assert_eq!(write(&locales, "de", "who", &who), "A, B und C");
        assert_eq!(
            write(&locales, "de", "number", &Args::new().number("n", 1_234_567)),
            "1.234.567"
        );
    }

    #[test]
    fn the_user_replaces_a_built_in_message() {
        let sources = vec![
            Source::user("en", "mine.ftl", "word = mine".to_owned()),
            Source::built_in("en", "en/a.ftl", "word = built in\nother = { word }"),
        ];
        let (locales, diagnostics) = Locales::load(sources);
        assert_eq!(diagnostics, []);
        assert_eq!(write(&locales, "en", "other", &Args::new()), "mine");
    }

    #[test]
    fn faults_have_their_place() {
        let text = "fine = yes\nbroken = { $x ->\n    [a] b\n}\nfine = again\n";
        let (_, diagnostics) = load(&[("en/a.ftl", text)]);
        let found: Vec<_> =
            diagnostics.iter().map(|d| (d.code, &text[d.span.clone().expect("a place")])).collect();
        assert_eq!(found, [("fluent-syntax", "}"), ("duplicate-message", "fine")]);
        assert_eq!(diagnostics[0].label.as_deref(), Some("the message `broken` is lost"));
        assert_eq!(diagnostics[0].message, "no variant of this choice is the default");
    }

    #[test]
    fn a_failure_that_fluent_hides_is_told() {
        let (locales, diagnostics) = load(&[(
            "en/a.ftl",
            "-term = a { $v }\nterm = { -term }\nshown = { $date }\nfails = { DATETIME($text) }\nform = { FORM($noun, case: \"de\") }\nunset = { $nothing }",
        )]);
        assert_eq!(diagnostics, []);
        let english = locales.localizer("en").expect("there is a folder");
        let args = Args::new()
            .text("text", "x")
            .noun("noun", Noun::message("term"))
            .date("date", Some("2024"));
        for id in ["term", "shown", "fails", "form", "unset", "absent"] {
            assert_ne!(english.format(id, &args).problems, Vec::<String>::new(), "{id}");
        }
        let (locales, _) = load(&[(
            "en/a.ftl",
            "round = { FORM($text, case: \"x\") }\nname = { FORM($name, case: \"x\") }",
        )]);
        let written = locales.localizer("en").expect("there is a folder").format("round", &args);
        assert!(written.problems.iter().any(|problem| problem.contains("circle")));
    }

    #[test]
    fn all_threads_share_one_localizer() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<Locales>();
        is_shared::<Localizer>();
    }
}
