//! A `find` becomes a pattern: slots are filled in, classes lose the masks, boundaries become part of the match.
//!
//! `{day} {month}` becomes `(?:\A|[^L])((?:…) (?:…))(?:[^L]|\z)` in a script with letters: leftmost-first matching
//! without the boundary inside would find "sign" in "signed" and lose the longer form.

use std::ops::Range;
use std::sync::Arc;

use regex_automata::meta;
use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange, Hir, HirKind};

use super::anchors::{self, Literals};
use super::language::{LanguageData, Script};
use super::program::Program;
use super::quick::{self, Purpose, Quick};
use super::shape::{CharClass, Fill, Shape};
use super::slots;
use super::words::{WordList, bare};

/// A slot inside a pattern, in the order of the groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotUse {
    /// The name before the colon: `from`, `to`, `it` or another role.
    pub name: Option<String>,
    /// The slot's name.
    pub slot: String,
    /// The number of its group in the regex.
    pub group: usize,
}

/// A `find` that was read.
#[derive(Debug, Clone)]
pub struct Pattern {
    shape: Shape,
    script: Script,
    /// The slots, by group.
    pub slots: Vec<SlotUse>,
    /// The group that narrows the span to a part of the match.
    pub it: Option<usize>,
    /// The group of the whole match inside its boundaries.
    pub whole: usize,
    /// Named groups that the author wrote, by name.
    pub groups: Vec<(String, usize)>,
    /// Literals of which one stands in every match, where there is such a set.
    pub(crate) anchors: Option<Literals>,
}

/// What is wrong with a `find`, with the bytes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PatternError {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) span: Range<usize>,
    pub(crate) help: Option<String>,
}

/// The letter that stands for a slot until it is filled in: a private one of plane 16, which normalisation keeps out.
const PLACEHOLDER: u32 = 0x0010_0000;

/// Letters and digits of scripts that separate words by blanks.
pub(crate) const WORD_RANGES: [(char, char); 6] = [
    ('0', '9'),
    ('A', 'Z'),
    ('a', 'z'),
    ('\u{C0}', '\u{D6}'),
    ('\u{D8}', '\u{F6}'),
    ('\u{F8}', '\u{24F}'),
];

/// Whether a character is one of them.
pub(crate) fn is_word(letter: char) -> bool {
    WORD_RANGES.iter().any(|&(from, to)| (from..=to).contains(&letter))
}

/// The same inside the brackets of a class.
const WORD: &str = "0-9A-Za-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{24F}";

impl Pattern {
    /// Reads a `find`.
    pub(crate) fn parse(
        find: &str,
        exact: bool,
        language: &LanguageData,
    ) -> Result<Self, PatternError> {
        match quick::read(find, exact, language) {
            Some(Quick { shape, groups }) => Ok(Self::new(shape, groups, language.script)),
            None => Self::parse_by_regex_syntax(find, exact, language),
        }
    }

    /// Reads a `find` that holds more than `quick` knows, or says what is wrong with it.
    fn parse_by_regex_syntax(
        find: &str,
        exact: bool,
        language: &LanguageData,
    ) -> Result<Self, PatternError> {
        let mut expansion = Expansion::default();
        expansion.fill(find, exact, language)?;
        let skeleton = regex_syntax::ParserBuilder::new()
            .build()
            .parse(&expansion.pattern)
            .map_err(|error| {
                let (span, message) = match &error {
                    regex_syntax::Error::Parse(e) => {
                        (e.span().start.offset..e.span().end.offset, e.kind().to_string())
                    }
                    regex_syntax::Error::Translate(e) => {
                        (e.span().start.offset..e.span().end.offset, e.kind().to_string())
                    }
                    other => (0..expansion.pattern.len(), other.to_string()),
                };
                PatternError {
                    code: "bad-regex",
                    message,
                    span: expansion.to_find(&span, find.len()),
                    help: None,
                }
            })?;
        if skeleton.properties().minimum_len() == Some(0) {
            return Err(PatternError {
                code: "empty-match",
                message: "this pattern also matches nothing at all".to_owned(),
                span: 0..find.len(),
                help: Some("let at least one part be required".to_owned()),
            });
        }
        let mut groups: Vec<Purpose> =
            (0..max_group(&skeleton)).map(|_| Purpose::Nothing).collect();
        let mut names = Vec::new();
        name_groups(&skeleton, &mut names);
        for (name, group) in names {
            groups[group - 1] = match slot_number(&name) {
                Some(number) => {
                    let (role, slot) = expansion.slots[number].clone();
                    Purpose::Slot(role, slot)
                }
                None => Purpose::Named(name),
            };
        }
        Ok(Self::new(with_fills(&skeleton, &expansion.fills), groups, language.script))
    }

    fn new(shape: Shape, purposes: Vec<Purpose>, script: Script) -> Self {
        let anchors = anchors::required(&shape);
        // The whole match gets a group of its own, after all others, so that the boundaries can be cut.
        let whole = purposes.len() + 1;
        let (mut slots, mut it, mut groups) = (Vec::new(), None, Vec::new());
        for (purpose, group) in purposes.into_iter().zip(1..) {
            match purpose {
                Purpose::Nothing => {}
                Purpose::Slot(name, slot) => {
                    if name.as_deref() == Some("it") {
                        it = Some(group);
                    }
                    slots.push(SlotUse { name, slot, group });
                }
                Purpose::Named(name) => {
                    if name == "it" {
                        it = Some(group);
                    }
                    groups.push((name, group));
                }
            }
        }
        Self { shape, script, slots, it, whole, groups, anchors }
    }

    /// Whether the pattern speaks of nothing that other stages find.
    pub(crate) fn is_literal(&self) -> bool {
        self.slots.iter().all(|slot| slots::letters(&slot.slot).is_none() && slot.slot != "parties")
    }

    /// What must stand before and after it: in a script that separates words, at the ends that can be a letter or
    /// digit, something else or the end of the text.
    fn boundaries(&self) -> (Option<Shape>, Option<Shape>) {
        let other = || {
            let mut class =
                ClassUnicode::new(WORD_RANGES.map(|(from, to)| ClassUnicodeRange::new(from, to)));
            class.negate();
            Shape::Class(Arc::new(CharClass::new(class)))
        };
        let needed = |first| self.script == Script::Latin && self.shape.edge_is_word(first);
        (
            needed(true).then(|| Shape::Choice(vec![Shape::Start, other()])),
            needed(false).then(|| Shape::Choice(vec![other(), Shape::End])),
        )
    }

    /// Makes the program for the first sentences a rule meets; `None` when only a regex can match the pattern.
    pub(crate) fn program(&self) -> Option<Program> {
        let (before, after) = self.boundaries();
        Program::new(before.is_some(), &self.shape, after.as_ref(), self.whole)
    }

    /// Compiles the regex, for a rule that meets many sentences.
    pub(crate) fn compile(&self) -> Result<meta::Regex, String> {
        let (before, after) = self.boundaries();
        let whole = Shape::Group(self.whole, Box::new(self.shape.clone()));
        let hir =
            Shape::sequence(before.into_iter().chain([whole]).chain(after).collect()).to_hir();
        // The anchors have done the work of a prefilter. Reading has succeeded, so only the size can be wrong.
        let config = meta::Config::new().auto_prefilter(false).nfa_size_limit(Some(16 << 20));
        meta::Builder::new()
            .configure(config)
            .build_from_hir(&hir)
            .map_err(|error| error.to_string())
    }
}

/// What a slot of this name matches in a language; `None` when there is no such slot.
pub(crate) fn filling(
    slot: &str,
    exact: bool,
    language: &LanguageData,
) -> Result<Option<Arc<Fill>>, String> {
    if let Some(list) = language.words.lists.get(slot) {
        return list.compiled(exact).map(Some);
    }
    let shape = if slot == "parties" {
        Some(parties(language))
    } else {
        slots::letters(slot).map(|letters| any_of(&letters))
    };
    Ok(shape.map(|shape| Arc::new(Fill::new(shape))))
}

/// A word list as a part of a pattern.
pub(crate) fn of_list(list: &WordList, exact: bool) -> Result<Fill, String> {
    let mut parts = Vec::new();
    if !list.forms.is_empty() {
        parts.push(Shape::Words(Arc::new(super::forms::WordForms::new(list, exact))));
    }
    if let Some(pattern) = &list.pattern {
        parts.push(match quick::read_plain(pattern) {
            Some(shape) => shape,
            None => without_groups(
                &regex_syntax::parse(&plain_classes(pattern)).map_err(|error| error.to_string())?,
            ),
        });
    }
    Ok(Fill::new(Shape::choice(parts)))
}

/// The number of the slot that a group stands for.
fn slot_number(group: &str) -> Option<usize> {
    group.strip_prefix("slot_").and_then(|number| number.parse().ok())
}

/// The shape of a pattern whose slots are filled in.
fn with_fills(skeleton: &Hir, fills: &[Arc<Fill>]) -> Shape {
    Shape::of_hir(skeleton, &|capture| {
        let inside = match capture.name.as_deref().and_then(slot_number) {
            Some(number) => Shape::Fill(fills[number].clone()),
            None => with_fills(&capture.sub, fills),
        };
        Shape::Group(capture.index as usize, Box::new(inside))
    })
}

/// The shape of a pattern whose groups nobody asks for.
fn without_groups(hir: &Hir) -> Shape {
    Shape::of_hir(hir, &|capture| without_groups(&capture.sub))
}

/// The lower case of a letter, where that is one letter too.
pub(crate) fn lowered(letter: char) -> Option<char> {
    let mut folded = letter.to_lowercase();
    folded.next().filter(|_| folded.next().is_none())
}

fn any_of(letters: &str) -> Shape {
    Shape::Class(Arc::new(CharClass::of(letters)))
}

/// `{party}` with the separators and joiners of the language.
fn parties(language: &LanguageData) -> Shape {
    let party = any_of(&slots::letters("party").expect("a slot of masks"));
    let mut joiners = language.list_joiners.clone();
    joiners.push(language.list_separator.clone());
    joiners.sort_by_key(|joiner| std::cmp::Reverse(joiner.len()));
    let between = Shape::Choice(joiners.iter().map(|joiner| Shape::text(joiner)).collect());
    let more = Shape::Sequence(vec![between, party.clone()]);
    Shape::Sequence(vec![
        party,
        Shape::Repeat { min: 0, max: None, greedy: true, shape: Box::new(more) },
    ])
}

/// A pattern under construction, with the way back from its bytes to those of the `find`.
#[derive(Default)]
struct Expansion {
    pattern: String,
    /// Where each stretch of the pattern came from: pattern start, find range.
    origin: Vec<(usize, Range<usize>)>,
    slots: Vec<(Option<String>, String)>,
    fills: Vec<Arc<Fill>>,
}

impl Expansion {
    fn fill(
        &mut self,
        find: &str,
        exact: bool,
        language: &LanguageData,
    ) -> Result<(), PatternError> {
        let mut at = 0;
        let mut in_class = 0usize;
        while let Some(character) = find[at..].chars().next() {
            let end = at + character.len_utf8();
            if character == '\\' {
                let Some(escaped) = find[end..].chars().next() else {
                    self.push("\\", at..end);
                    break;
                };
                let mut stop = end + escaped.len_utf8();
                match escaped {
                    'w' | 'd' => {
                        let class = if escaped == 'w' { WORD } else { "0-9" };
                        let text =
                            if in_class > 0 { class.to_owned() } else { format!("[{class}]") };
                        self.push(&text, at..stop);
                    }
                    'b' | 'B' | '<' | '>' => {
                        return Err(PatternError {
                            code: "needless-boundary",
                            message: "boundaries are added at both ends; inside a pattern they cost its speed".to_owned(),
                            span: at..stop,
                            help: Some("leave it out".to_owned()),
                        });
                    }
                    'p' | 'P' | 'x' | 'u' if find[stop..].starts_with('{') => {
                        stop =
                            find[stop..].find('}').map_or(find.len(), |length| stop + length + 1);
                        let text = find[at..stop].to_owned();
                        self.push(&text, at..stop);
                    }
                    _ => self.push(&find[at..stop], at..stop),
                }
                at = stop;
                continue;
            }
            if in_class == 0
                && character == '{'
                && let Some((name, slot, stop)) = slot_at(find, at)
            {
                self.slot(name, slot, at..stop, exact, language)?;
                at = stop;
                continue;
            }
            match character {
                '[' => in_class += 1,
                ']' => in_class = in_class.saturating_sub(1),
                _ => {}
            }
            if in_class == 0 && character == '(' && find[end..].starts_with("?P<") {
                let stop = find[end..].find('>').map_or(find.len(), |length| end + length + 1);
                self.push(&find[at..stop], at..stop);
                at = stop;
                continue;
            }
            if exact {
                self.push(&find[at..end], at..end);
            } else {
                let folded: String = character.to_lowercase().collect();
                let opens = in_class == 0 && language.bare_accents && !character.is_ascii();
                let plain = if opens { bare(&folded) } else { String::new() };
                if opens && plain != folded && plain.chars().count() == 1 {
                    self.push(&format!("[{folded}{plain}]"), at..end);
                } else {
                    self.push(&folded, at..end);
                }
            }
            at = end;
        }
        Ok(())
    }

    fn push(&mut self, text: &str, find: Range<usize>) {
        self.origin.push((self.pattern.len(), find));
        self.pattern.push_str(text);
    }

    fn slot(
        &mut self,
        name: Option<String>,
        slot: String,
        span: Range<usize>,
        exact: bool,
        language: &LanguageData,
    ) -> Result<(), PatternError> {
        let known = filling(&slot, exact, language).map_err(|message| PatternError {
            code: "bad-regex",
            message: format!("the pattern of the word list `{slot}` is no regex: {message}"),
            span: span.clone(),
            help: None,
        })?;
        let Some(fill) = known else {
            let mut known: Vec<&str> = slots::names().collect();
            known.extend(language.words.lists.keys().map(String::as_str));
            return Err(PatternError {
                code: "unknown-slot",
                message: format!("there is no slot `{{{slot}}}`"),
                span,
                help: Some(suggest(&slot, &known)),
            });
        };
        let number = self.slots.len();
        self.slots.push((name, slot));
        self.fills.push(fill);
        // A letter that no text holds stands for the slot until it is filled in.
        self.push(&format!("(?P<slot_{number}>\\x{{{PLACEHOLDER:X}}})"), span);
        Ok(())
    }

    /// The bytes of the `find` that a range of the pattern came from.
    fn to_find(&self, range: &Range<usize>, length: usize) -> Range<usize> {
        let piece = |position: usize| {
            let index = self.origin.partition_point(|(start, _)| *start <= position);
            self.origin.get(index.wrapping_sub(1)).map(|(_, find)| find.clone())
        };
        let start = piece(range.start).map_or(0, |find| find.start);
        let end =
            piece(range.end.saturating_sub(1).max(range.start)).map_or(length, |find| find.end);
        start..end.max(start)
    }
}

/// A `{slot}` or `{name:slot}` at byte `at` of `find`: name, slot and where it ends.
pub(crate) fn slot_at(find: &str, at: usize) -> Option<(Option<String>, String, usize)> {
    let close = at + find[at..].find('}')?;
    let inside = &find[at + 1..close];
    let word = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let (name, slot) = match inside.split_once(':') {
        Some((name, slot)) => (Some(name), slot),
        None => (None, inside),
    };
    (word(slot) && name.is_none_or(word))
        .then(|| (name.map(str::to_owned), slot.to_owned(), close + 1))
}

/// `\w` and `\d` of a word list's pattern, as in a `find`.
pub(crate) fn plain_classes(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let (mut in_class, mut characters) = (false, pattern.chars());
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('d') if in_class => out.push_str("0-9"),
                Some('d') => out.push_str("[0-9]"),
                Some('w') if in_class => out.push_str(WORD),
                Some('w') => {
                    out.push('[');
                    out.push_str(WORD);
                    out.push(']');
                }
                Some(other) => {
                    out.push('\\');
                    out.push(other);
                }
                None => out.push('\\'),
            },
            '[' => {
                in_class = true;
                out.push('[');
            }
            ']' => {
                in_class = false;
                out.push(']');
            }
            other => out.push(other),
        }
    }
    out
}

fn name_groups(hir: &Hir, names: &mut Vec<(String, usize)>) {
    if let HirKind::Capture(capture) = hir.kind()
        && let Some(name) = &capture.name
    {
        names.push((name.to_string(), capture.index as usize));
    }
    match hir.kind() {
        HirKind::Capture(capture) => name_groups(&capture.sub, names),
        HirKind::Repetition(repetition) => name_groups(&repetition.sub, names),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            for part in parts {
                name_groups(part, names);
            }
        }
        _ => {}
    }
}

fn max_group(hir: &Hir) -> usize {
    match hir.kind() {
        HirKind::Capture(capture) => (capture.index as usize).max(max_group(&capture.sub)),
        HirKind::Repetition(repetition) => max_group(&repetition.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().map(max_group).max().unwrap_or(0)
        }
        _ => 0,
    }
}

/// "did you mean …", or the names there are.
pub(crate) fn suggest(given: &str, known: &[&str]) -> String {
    let distance = |a: &str, b: &str| {
        let b: Vec<char> = b.chars().collect();
        let mut row: Vec<usize> = (0..=b.len()).collect();
        for (i, x) in a.chars().enumerate() {
            let mut diagonal = row[0];
            row[0] = i + 1;
            for (j, y) in b.iter().enumerate() {
                let cost = diagonal + usize::from(x != *y);
                diagonal = row[j + 1];
                row[j + 1] = cost.min(diagonal + 1).min(row[j] + 1);
            }
        }
        row[b.len()]
    };
    match known.iter().map(|name| (distance(given, name), *name)).min() {
        Some((far, name)) if far <= 2.max(given.len() / 3) => format!("did you mean `{name}`?"),
        _ => format!("known here: {}", known.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::program::Scratch;
    use super::*;

    fn language() -> LanguageData {
        let mut language = LanguageData::default();
        language.words.add_forms("color", vec!["red".to_owned(), "reddish".to_owned()]);
        language
    }

    fn found(find: &str, text: &str) -> Option<String> {
        let pattern = Pattern::parse(find, false, &language()).expect("a good pattern");
        let regex = pattern.compile().expect("small");
        let mut captures = regex.create_captures();
        regex.captures(text, &mut captures);
        let found = captures.get_group(pattern.whole).map(|span| span.range());
        let mut scratch = Scratch::new(text);
        let program = pattern.program().expect("nothing that only a regex can match");
        assert!(program.search(0, &mut scratch));
        assert_eq!(scratch.group(pattern.whole), found, "{find} in {text}");
        found.map(|found| text[found].to_owned())
    }

    #[test]
    fn boundaries_belong_to_the_match() {
        assert_eq!(found("sign|signed", "he signed it").as_deref(), Some("signed"));
        assert_eq!(found("sign|signed", "he designed it"), None);
        assert_eq!(found("{color} line", "a reddish line").as_deref(), Some("reddish line"));
        assert_eq!(found(r"\((?:\w+)\)", "x(RAA)y").as_deref(), Some("(RAA)"));
    }

    #[test]
    fn gaps_do_not_swallow_masks() {
        assert_eq!(found("a.b", "a\u{E000}b"), None);
        assert_eq!(found("a [^;]*b", "a xx b").as_deref(), Some("a xx b"));
        assert_eq!(
            found("{date} to {date}", "\u{E000} to \u{E000}").as_deref(),
            Some("\u{E000} to \u{E000}")
        );
    }

    #[test]
    fn errors_point_into_the_find() {
        let error = Pattern::parse("a {colour} b", false, &language()).expect_err("no such slot");
        assert_eq!((error.code, error.span), ("unknown-slot", 2..10));
        assert_eq!(error.help.as_deref(), Some("did you mean `color`?"));
        let error = Pattern::parse("{color} (a", false, &language()).expect_err("unclosed");
        assert_eq!((error.code, error.span), ("bad-regex", 8..9));
    }
}
