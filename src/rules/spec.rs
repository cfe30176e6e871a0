//! A rule as it is written: its stage, its pattern, what it yields, its examples.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use regex_automata::meta;

use super::language::LanguageData;
use super::pattern::{Pattern, suggest};
use super::program::{Program, Scratch};
use super::reader::{self, get};
use super::tree::{Key, Node, Table, Value};
use crate::diagnostic::{Diagnostic, Severity};

/// The stages of the cascade, in the order they run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Paragraphs that are page furniture.
    Boilerplate,
    /// Calendar expressions.
    Dates,
    /// What is built on one date.
    DatePhrases,
    /// Ranges and lists of dates.
    DateRanges,
    /// Where the page says when it was published.
    Datelines,
    /// Organisations by their wording.
    Organisations,
    /// People by their wording.
    People,
    /// Places by their wording.
    Places,
    /// Who is what.
    Roles,
    /// Instruments.
    Agreements,
    /// Who concludes an instrument, by the wording.
    Parties,
    /// Triggers of the life cycle.
    Events,
    /// Who says so.
    Reports,
    /// Meetings, visits, exercises.
    Diplomatic,
    /// Negation, plans, doubts.
    Modality,
}

/// Every stage with its name and the keys that its rules may have beside the common ones.
const STAGES: [(Stage, &str, &[&str]); 15] = [
    (Stage::Boilerplate, "boilerplate", &["zone"]),
    (Stage::Dates, "dates", DATE_KEYS),
    (Stage::DatePhrases, "date-phrases", DATE_KEYS),
    (Stage::DateRanges, "date-ranges", DATE_KEYS),
    (Stage::Datelines, "datelines", &[]),
    (Stage::Organisations, "organisations", &["code", "party", "off-limits"]),
    (Stage::People, "people", &["off-limits"]),
    (Stage::Places, "places", &["off-limits"]),
    (Stage::Roles, "roles", &["office", "country"]),
    (
        Stage::Agreements,
        "agreements",
        &["kind", "named", "subject", "role", "anaphor", "generic", "private", "off-limits"],
    ),
    (Stage::Parties, "parties", &["party-role"]),
    (Stage::Events, "events", &["status", "form", "modality", "needs", "anaphoric", "off-limits"]),
    (Stage::Reports, "reports", &["act", "off-limits"]),
    (Stage::Diplomatic, "diplomatic", &["kind", "off-limits"]),
    (Stage::Modality, "modality", &["modality", "scope"]),
];

const DATE_KEYS: &[&str] = &[
    "type",
    "value",
    "shift",
    "anchor",
    "pick",
    "grain",
    "span",
    "mod",
    "fiscal",
    "bc",
    "off-limits",
];

/// After so many sentences a rule is worth the longer compilation.
const FEW: u32 = 1000;

const COMMON_KEYS: [&str; 7] = ["id", "why", "find", "case", "off", "example", "rejects"];

/// What an example may say beside its text.
const EXAMPLE_KEYS: [&str; 20] = [
    "text",
    "reference",
    "date",
    "begin",
    "end",
    "type",
    "mod",
    "era",
    "kind",
    "code",
    "name",
    "office",
    "country",
    "person",
    "named",
    "acronym",
    "parties",
    "agreement",
    "modality",
    "effective",
];

impl Stage {
    /// The name that files use.
    pub fn name(self) -> &'static str {
        STAGES
            .iter()
            .find(|(stage, ..)| *stage == self)
            .map(|(_, name, _)| *name)
            .expect("every stage is listed")
    }

    /// The stage of this name.
    pub fn of_name(name: &str) -> Option<Self> {
        STAGES.iter().find(|(_, known, _)| *known == name).map(|(stage, ..)| *stage)
    }

    /// All stages in order.
    pub fn all() -> impl Iterator<Item = Self> {
        STAGES.iter().map(|(stage, ..)| *stage)
    }

    fn keys(self) -> &'static [&'static str] {
        STAGES
            .iter()
            .find(|(stage, ..)| *stage == self)
            .map(|(.., keys)| *keys)
            .expect("every stage is listed")
    }
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// The full id: `fr/dates/day-month-year`.
    pub id: String,
    /// The stage it runs in.
    pub stage: Stage,
    /// The file it stands in.
    pub path: String,
    /// Where its `find` stands in the file.
    pub find_span: Range<usize>,
    /// What in the language makes it true.
    pub why: String,
    /// Whether it matches on the text with its case.
    pub exact: bool,
    /// What it yields.
    pub constants: BTreeMap<String, String>,
    /// What it must find.
    pub examples: Vec<Example>,
    /// Sentences in which it must find nothing, each with its place in the file.
    pub rejects: Vec<(String, Range<usize>)>,
    pattern: Pattern,
    /// How many sentences the regex has been run over.
    runs: AtomicU32,
    program: OnceLock<Option<Program>>,
    regex: OnceLock<Result<meta::Regex, String>>,
}

/// A sentence with brackets around what a rule must find.
#[derive(Debug, Clone)]
pub struct Example {
    /// The sentence without its brackets.
    pub text: String,
    /// The bytes of the sentence that must be found.
    pub span: Range<usize>,
    /// What the rule must give.
    pub expect: BTreeMap<String, Vec<String>>,
    /// Where the sentence stands in the file.
    pub place: Range<usize>,
}

impl Rule {
    /// Whether the rule has met few sentences so far. They are searched by a program, which is made fast; later ones
    /// by a regex, which runs fast. Both find the same.
    pub(crate) fn is_new(&self) -> bool {
        self.runs.fetch_add(1, Ordering::Relaxed) < FEW
    }

    /// Finds the next match; false when there is none. Its groups are in `scratch`.
    pub(crate) fn search(&self, from: usize, is_new: bool, scratch: &mut Scratch<'_>) -> bool {
        let program = if is_new {
            self.program.get_or_init(|| self.pattern.program()).as_ref()
        } else {
            None
        };
        if !program.is_some_and(|program| program.search(from, scratch)) {
            // A rule whose regex is too large is reported when the examples run; here it finds nothing.
            let Ok(regex) = self.regex() else { return false };
            scratch.search(regex, from);
        }
        scratch.group(self.pattern.whole).is_some()
    }

    /// The compiled regex; compiled when it is first needed.
    pub(crate) fn regex(&self) -> Result<&meta::Regex, &str> {
        self.regex.get_or_init(|| self.pattern.compile()).as_ref().map_err(String::as_str)
    }

    /// The pattern with its slots.
    pub fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// A constant of the rule.
    pub fn constant(&self, name: &str) -> Option<&str> {
        self.constants.get(name).map(String::as_str)
    }

    /// Whether a flag is set on the rule.
    pub fn flag(&self, name: &str) -> bool {
        self.constant(name) == Some("true")
    }
}

/// What a file says about one rule id.
pub(crate) enum Entry {
    /// A rule; boxed, since it is large.
    Rule(Box<Rule>),
    /// `off = true`: the rule of a lower layer is removed.
    Off(String),
}

/// Reads the rules of a file; `owner` is its folder, which is not the language where the rules are neutral.
pub(crate) fn read_rules(
    path: &str,
    source: &str,
    table: &Table,
    owner: &str,
    language: &LanguageData,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Entry> {
    let mut reader = Reader { path, source, owner, language, diagnostics };
    let Some(stage) = reader.stage(table) else { return Vec::new() };
    let mut entries = Vec::new();
    let mut seen: BTreeMap<String, Range<usize>> = BTreeMap::new();
    for (key, node) in table {
        match &*key.name {
            "stage" | "kind" | "why" => {}
            "rule" => {
                for item in node.as_array().into_iter().flatten() {
                    if let Some((id, id_span, entry)) =
                        item.as_table().and_then(|table| reader.rule(stage, table, &item.span))
                    {
                        if seen.insert(id.clone(), id_span.clone()).is_some() {
                            reader.error(
                                "duplicate-id",
                                format!("the id `{id}` stands twice in this stage"),
                                id_span,
                                None,
                                Some("give one of them another id"),
                            );
                        }
                        entries.push(entry);
                    }
                }
            }
            other => {
                let message = format!("a rule file has no key `{other}`");
                reader.error(
                    "unknown-key",
                    message,
                    key.span.clone(),
                    None,
                    Some("the keys are stage, kind, why and [[rule]]"),
                );
            }
        }
    }
    entries
}

struct Reader<'r> {
    path: &'r str,
    source: &'r str,
    /// The folder that the ids of its rules begin with.
    owner: &'r str,
    language: &'r LanguageData,
    diagnostics: &'r mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn error(
        &mut self,
        code: &'static str,
        message: String,
        span: Range<usize>,
        label: Option<String>,
        help: Option<&str>,
    ) {
        self.diagnostics.push(Diagnostic {
            severity: Severity::Error,
            code,
            message,
            path: self.path.to_owned(),
            span: Some(span),
            label,
            help: help.map(str::to_owned),
        });
    }

    fn stage(&mut self, table: &Table) -> Option<Stage> {
        let names: Vec<&str> = STAGES.iter().map(|(_, name, _)| *name).collect();
        match get(table, "stage") {
            None => {
                self.error(
                    "missing-stage",
                    "this file does not name its stage".to_owned(),
                    0..0,
                    None,
                    Some("begin it with `stage = \"dates\"` or another stage"),
                );
                None
            }
            Some(node) => {
                let name = node.as_text().unwrap_or_default().to_owned();
                let stage = Stage::of_name(&name);
                if stage.is_none() {
                    self.error(
                        "unknown-stage",
                        format!("there is no stage `{name}`"),
                        node.span.clone(),
                        None,
                        Some(&suggest(&name, &names)),
                    );
                }
                stage
            }
        }
    }

    fn rule(
        &mut self,
        stage: Stage,
        table: &Table,
        whole: &Range<usize>,
    ) -> Option<(String, Range<usize>, Entry)> {
        let header = whole.start..whole.end.min(whole.start + "[[rule]]".len());
        let Some(id_node) = get(table, "id") else {
            self.error(
                "missing-id",
                "this rule has no id".to_owned(),
                header,
                None,
                Some("add `id = \"…\"`"),
            );
            return None;
        };
        let local = id_node.as_text().unwrap_or_default();
        let id = format!("{}/{}/{local}", self.owner, stage.name());
        let id_span = id_node.span.clone();
        if get(table, "off").and_then(Node::as_flag) == Some(true) {
            return Some((id.clone(), id_span, Entry::Off(id)));
        }
        let Some(find) = get(table, "find") else {
            self.error(
                "missing-find",
                format!("the rule `{local}` has no `find`"),
                id_span,
                None,
                Some("add `find = '''…'''`"),
            );
            return None;
        };
        let find_text = find.as_text().unwrap_or_default();
        let exact = match get(table, "case") {
            None => false,
            Some(node) if node.as_text() == Some("exact") => true,
            Some(node) => {
                self.error(
                    "bad-value",
                    "`case` can only be \"exact\"".to_owned(),
                    node.span.clone(),
                    None,
                    None,
                );
                false
            }
        };
        let pattern = match Pattern::parse(find_text, exact, self.language) {
            Ok(pattern) => pattern,
            Err(error) => {
                let start = reader::content_start(self.source, &find.span, find_text);
                let span = start.map_or(find.span.clone(), |start| {
                    start + error.span.start..start + error.span.end
                });
                self.error(error.code, error.message, span, None, error.help.as_deref());
                return None;
            }
        };
        let mut constants = BTreeMap::new();
        for (key, node) in table {
            if COMMON_KEYS.contains(&&*key.name) {
                continue;
            }
            self.constant(stage, key, node, &mut constants);
        }
        if pattern.anchors.is_none() && stage != Stage::Boilerplate {
            self.diagnostics.push(Diagnostic {
                severity: Severity::Warning,
                code: "no-anchor",
                message: format!("the rule `{local}` has no literal that every match must contain: it runs over every sentence"),
                path: self.path.to_owned(),
                span: Some(find.span.clone()),
                label: None,
                help: Some("let one part be a word, a word list or a digit".to_owned()),
            });
        }
        let rule = Rule {
            id: id.clone(),
            stage,
            path: self.path.to_owned(),
            find_span: find.span.clone(),
            why: get(table, "why").and_then(Node::as_text).unwrap_or_default().to_owned(),
            exact,
            constants,
            examples: self.examples(table),
            rejects: get(table, "rejects")
                .and_then(Node::as_array)
                .into_iter()
                .flatten()
                .filter_map(|node| node.as_text().map(|text| (text.to_owned(), node.span.clone())))
                .collect(),
            pattern,
            runs: AtomicU32::new(0),
            program: OnceLock::new(),
            regex: OnceLock::new(),
        };
        Some((id, id_span, Entry::Rule(Box::new(rule))))
    }

    fn constant(
        &mut self,
        stage: Stage,
        key: &Key,
        node: &Node,
        constants: &mut BTreeMap<String, String>,
    ) {
        if !stage.keys().contains(&&*key.name) {
            let known: Vec<&str> = stage.keys().iter().copied().chain(COMMON_KEYS).collect();
            let message =
                format!("a rule of the stage `{}` has no key `{}`", stage.name(), key.name);
            self.error(
                "unknown-key",
                message,
                key.span.clone(),
                None,
                Some(&suggest(&key.name, &known)),
            );
            return;
        }
        match node.scalar() {
            Some(text) => {
                constants.insert(key.name.to_string(), text);
            }
            None => self.error(
                "bad-value",
                format!("`{}` takes one string, number or flag", key.name),
                node.span.clone(),
                None,
                None,
            ),
        }
    }

    fn examples(&mut self, table: &Table) -> Vec<Example> {
        let mut examples = Vec::new();
        for item in get(table, "example").and_then(Node::as_array).into_iter().flatten() {
            let Some(entry) = item.as_table() else { continue };
            let Some(text) = get(entry, "text") else {
                self.error(
                    "missing-text",
                    "this example has no text".to_owned(),
                    item.span.clone(),
                    None,
                    None,
                );
                continue;
            };
            let marked = text.as_text().unwrap_or_default();
            let Some((plain, span)) = unbracket(marked) else {
                self.error(
                    "missing-brackets",
                    "an example marks what must be found with [brackets]".to_owned(),
                    text.span.clone(),
                    None,
                    Some("put brackets around it"),
                );
                continue;
            };
            let mut expect = BTreeMap::new();
            for (key, node) in entry {
                if !EXAMPLE_KEYS.contains(&&*key.name) {
                    let help = suggest(&key.name, &EXAMPLE_KEYS);
                    self.error(
                        "unknown-key",
                        format!("an example has no key `{}`", key.name),
                        key.span.clone(),
                        None,
                        Some(&help),
                    );
                } else if key.name != "text" {
                    let values = match &node.value {
                        Value::Array(_) => node.texts(),
                        _ => node.scalar().into_iter().collect(),
                    };
                    expect.insert(key.name.to_string(), values);
                }
            }
            examples.push(Example { text: plain, span, expect, place: text.span.clone() });
        }
        examples
    }
}

/// The sentence without its brackets, and the bytes they enclosed.
fn unbracket(marked: &str) -> Option<(String, Range<usize>)> {
    let open = marked.find('[')?;
    let close = marked[open..].find(']')? + open;
    let plain = format!("{}{}{}", &marked[..open], &marked[open + 1..close], &marked[close + 1..]);
    Some((plain, open..close - 1))
}

#[cfg(test)]
mod tests {
    use super::super::program::Scratch;
    use super::super::{Library, files::RuleSources};

    /// The program of a rule and its regex find the same match with the same groups, in the rule's own sentences.
    #[test]
    fn programs_find_what_regexes_find() {
        let (library, _) = Library::load(RuleSources::embedded());
        for code in library.languages() {
            let (language, _) = library.language(&code);
            for rule in language.rules() {
                let Some(program) = rule.pattern().program() else { continue };
                let regex = rule.pattern().compile().expect("a rule of ours is small enough");
                let sentences = rule.examples.iter().map(|example| &example.text);
                for text in sentences.chain(rule.rejects.iter().map(|(text, _)| text)) {
                    let text = if rule.exact { text.clone() } else { text.to_lowercase() };
                    let (mut ours, mut theirs) = (Scratch::new(&text), Scratch::new(&text));
                    if !program.search(0, &mut ours) {
                        continue;
                    }
                    theirs.search(&regex, 0);
                    for group in 0..=rule.pattern().whole {
                        let (a, b) = (ours.group(group), theirs.group(group));
                        assert!(
                            group == 0 || a == b,
                            "{}, group {group} in {text}: {a:?} and {b:?}",
                            rule.id
                        );
                    }
                }
            }
        }
    }
}
