//! `language.toml`: what the program must know of a language to cut its texts into sentences, clauses and masks.

use super::tree::{Node, Table};
use super::words::Words;
use crate::diagnostic::{Diagnostic, Severity};

/// How a script separates words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Script {
    /// Words are separated by blanks and signs.
    #[default]
    Latin,
    /// Words follow each other; runs of digits, Latin letters and katakana hold together.
    Japanese,
}

/// Which of the three numbers of a numeric date comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateOrder {
    /// Day, month, year.
    #[default]
    DayMonthYear,
    /// Month, day, year.
    MonthDayYear,
    /// Year, month, day.
    YearMonthDay,
}

/// The data of one language.
#[derive(Debug, Clone, Default)]
pub struct LanguageData {
    /// Its code, which is the name of its folder.
    pub code: String,
    /// Its ISO 639-3 code, by which the frequencies of its letters are known.
    pub iso_639_3: Option<String>,
    /// Its most frequent words, those that no other language here has.
    pub frequent_words: Vec<String>,
    /// How its script separates words.
    pub script: Script,
    /// Characters that end a sentence.
    pub sentence_ends: String,
    /// Characters that may follow the end of a sentence and belong to it.
    pub closers: String,
    /// Words whose full stop ends no sentence.
    pub abbreviations: Vec<String>,
    /// Words that begin a sentence and tell it apart from an abbreviation before them.
    pub starters: Vec<String>,
    /// Words that a mask takes in before it.
    pub determiners: Vec<String>,
    /// Words before an instrument that introduce a new one.
    pub indefinites: Vec<String>,
    /// What a contraction before a mask is opened to: the preposition alone.
    pub contractions: Vec<(String, String)>,
    /// Words that the mask of a date takes in before it.
    pub date_prepositions: Vec<String>,
    /// What stands between the members of a list of parties.
    pub list_separator: String,
    /// What stands before its last member.
    pub list_joiners: Vec<String>,
    /// The order of a numeric date.
    pub date_order: DateOrder,
    /// Strings at which a clause ends.
    pub clause_ends: Vec<String>,
    /// Prepositions before which a capital or country is a place and no party.
    pub locatives: Vec<String>,
    /// Postpositions of the same kind.
    pub locative_suffixes: Vec<String>,
    /// Whether lower-case letters with accents also match without.
    pub bare_accents: bool,
    /// Whether the trigger of an event stands after what it is about.
    pub verb_last: bool,
    /// Its word lists.
    pub words: Words,
}

impl LanguageData {
    /// Reads `language.toml` over what is there.
    pub(crate) fn read(&mut self, path: &str, table: &Table, diagnostics: &mut Vec<Diagnostic>) {
        for (key, node) in table {
            let text = || node.as_text().unwrap_or_default().to_owned();
            match &*key.name {
                "name" => {}
                "iso-639-3" => self.iso_639_3 = node.as_text().map(str::to_owned),
                "frequent-words" => self.frequent_words = node.texts(),
                "script" => match node.as_text() {
                    Some("latin") => self.script = Script::Latin,
                    Some("japanese") => self.script = Script::Japanese,
                    _ => diagnostics.push(bad(path, node, "the script is `latin` or `japanese`")),
                },
                "sentence-ends" => self.sentence_ends = text(),
                "closers" => self.closers = text(),
                "abbreviations" => self.abbreviations = node.texts(),
                "starters" => self.starters = node.texts(),
                "determiners" => self.determiners = longest_first(node.texts()),
                "indefinites" => self.indefinites = longest_first(node.texts()),
                "contractions" => {
                    self.contractions = node
                        .as_table()
                        .into_iter()
                        .flatten()
                        .map(|(from, to)| {
                            (from.name.to_lowercase(), to.as_text().unwrap_or_default().to_owned())
                        })
                        .collect();
                }
                "date-prepositions" => self.date_prepositions = longest_first(node.texts()),
                "list-separator" => self.list_separator = text(),
                "list-joiners" => self.list_joiners = longest_first(node.texts()),
                "date-order" => match node.as_text() {
                    Some("dmy") => self.date_order = DateOrder::DayMonthYear,
                    Some("mdy") => self.date_order = DateOrder::MonthDayYear,
                    Some("ymd") => self.date_order = DateOrder::YearMonthDay,
                    _ => {
                        diagnostics.push(bad(
                            path,
                            node,
                            "the date order is `dmy`, `mdy` or `ymd`",
                        ));
                    }
                },
                "clause-ends" => self.clause_ends = longest_first(node.texts()),
                "locatives" => self.locatives = longest_first(node.texts()),
                "locative-suffixes" => self.locative_suffixes = longest_first(node.texts()),
                "lowercase-accents-optional" => self.bare_accents = node.as_flag().unwrap_or(false),
                "verb-last" => self.verb_last = node.as_flag().unwrap_or(false),
                other => diagnostics.push(Diagnostic {
                    severity: Severity::Error,
                    code: "unknown-key",
                    message: format!("language.toml has no key `{other}`"),
                    path: path.to_owned(),
                    span: Some(key.span.clone()),
                    label: None,
                    help: None,
                }),
            }
        }
    }
}

fn longest_first(texts: Vec<String>) -> Vec<String> {
    let mut texts: Vec<String> = texts.into_iter().map(|text| text.to_lowercase()).collect();
    texts.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    texts.dedup();
    texts
}

fn bad(path: &str, node: &Node, message: &str) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code: "bad-value",
        message: message.to_owned(),
        path: path.to_owned(),
        span: Some(node.span.clone()),
        label: None,
        help: None,
    }
}
