//! One locale of a project: its files, and where each message stands.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::entry::{Entry, Piece};
use super::file::File;
use super::language::Language;
use super::project::Part;
use super::walk::{Role, Target, Use};

/// A locale.
#[derive(Debug)]
pub struct Locale<'t> {
    /// The name of its folder.
    pub name: String,
    /// What its language needs.
    pub language: Language,
    /// Its checked files in order.
    pub files: Vec<File<'t>>,
    support: Vec<File<'t>>,
    /// The functions its messages call, with their options.
    pub functions: BTreeMap<&'t str, BTreeSet<&'t str>>,
    by_name: HashMap<&'t str, usize>,
    ids: HashMap<&'t str, (usize, usize)>,
    terms_in_use: BTreeSet<&'t str>,
    messages_in_use: BTreeSet<&'t str>,
}

/// How far references are followed. Real chains are three long; a circle has no end.
const FARTHEST: usize = 24;

impl<'t> Locale<'t> {
    /// A locale of parsed files.
    pub fn new(name: &str, files: Vec<File<'t>>) -> Self {
        let mut locale = Self {
            name: name.to_owned(),
            language: Language::new(name),
            files: Vec::new(),
            support: Vec::new(),
            functions: BTreeMap::new(),
            by_name: HashMap::new(),
            ids: HashMap::new(),
            terms_in_use: BTreeSet::new(),
            messages_in_use: BTreeSet::new(),
        };
        let (files, support): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|file| file.source.part == Part::Checked);
        for (number, file) in files.iter().enumerate() {
            locale.by_name.insert(&file.source.name, number);
        }
        for (number, file) in files.iter().chain(&support).enumerate() {
            for (place, entry) in file.entries.iter().enumerate() {
                locale.ids.entry(entry.id).or_insert((number, place));
                for used in entry.pieces.iter().flat_map(|piece| &piece.uses) {
                    locale.note(used);
                }
            }
        }
        locale.files = files;
        locale.support = support;
        locale
    }

    fn note(&mut self, used: &Use<'t>) {
        match &used.target {
            Target::Function(name, arguments) => {
                self.functions
                    .entry(name)
                    .or_default()
                    .extend(arguments.named.iter().map(|(name, _)| *name));
            }
            Target::Term(name, ..) => {
                self.terms_in_use.insert(name);
            }
            Target::Message(id, _) => {
                self.messages_in_use.insert(id);
            }
            Target::Variable(_) => {}
        }
    }

    /// The file of this name.
    pub fn file(&self, name: &str) -> Option<&File<'t>> {
        self.files.get(*self.by_name.get(name)?)
    }

    /// The first entry of this name in any file; a term is named with its `-`.
    pub fn entry(&self, id: &str) -> Option<&Entry<'t>> {
        self.find(id).map(|(_, entry)| entry)
    }

    /// The first entry of this name and its file.
    pub fn find(&self, id: &str) -> Option<(&File<'t>, &Entry<'t>)> {
        let (file, place) = *self.ids.get(id)?;
        let file = self.files.get(file).or_else(|| self.support.get(file - self.files.len()))?;
        Some((file, &file.entries[place]))
    }

    /// Whether a message of this locale shows the message.
    pub fn uses_message(&self, id: &str) -> bool {
        self.messages_in_use.contains(id)
    }

    /// The terms that are shown, in order.
    pub fn terms_in_use(&self) -> impl Iterator<Item = &str> {
        self.terms_in_use.iter().copied()
    }

    /// Whether a message of this locale shows the term; it is named without its `-`.
    pub fn uses_term(&self, name: &str) -> bool {
        self.terms_in_use.contains(name)
    }

    /// The variables of a piece and of all messages it refers to. A term has only what it is called with.
    ///
    /// What this locale lacks is looked for in the other one, which stands in for it when the program runs.
    pub fn variables<'a>(&'a self, piece: &'a Piece<'t>, other: Option<&'a Self>) -> Variables<'a> {
        let mut found = Variables::default();
        self.collect(piece, other, FARTHEST, &mut BTreeSet::new(), &mut found);
        found
    }

    fn collect<'a>(
        &'a self,
        piece: &'a Piece<'t>,
        other: Option<&'a Self>,
        left: usize,
        seen: &mut BTreeSet<(&'a str, Option<&'a str>)>,
        found: &mut Variables<'a>,
    ) {
        for used in &piece.uses {
            match &used.target {
                Target::Variable(name) => {
                    found.all.insert(name);
                    if used.role != Role::Selector {
                        found.shown.insert(name);
                        if !used.in_variant {
                            found.always.insert(name);
                        }
                    }
                }
                Target::Message(id, attribute) if left > 0 && seen.insert((id, *attribute)) => {
                    let entry = self.entry(id).or_else(|| other?.entry(id));
                    if let Some(piece) = entry.and_then(|entry| entry.piece(*attribute)) {
                        self.collect(piece, other, left - 1, seen, found);
                    }
                }
                _ => {}
            }
        }
    }
}

/// The variables of a pattern.
#[derive(Debug, Default)]
pub struct Variables<'a> {
    /// All of them.
    pub all: BTreeSet<&'a str>,
    /// Those that are shown or given to a function, and do not only decide a choice.
    pub shown: BTreeSet<&'a str>,
    /// Those that are shown whatever is chosen.
    pub always: BTreeSet<&'a str>,
}
