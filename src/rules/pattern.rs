//! A `find` becomes a regex: slots are filled in, classes lose the masks, boundaries become part of the match.
//!
//! `{day} {month}` becomes `(?:\A|[^L])((?:…) (?:…))(?:[^L]|\z)` in a script with letters: leftmost-first matching
//! without the boundary inside would find "sign" in "signed" and lose the longer form.

use std::ops::Range;
use std::sync::Arc;

use regex_automata::meta;
use regex_syntax::hir::{Capture, Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look, Repetition};

use super::language::{LanguageData, Script};
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

/// A `find` that was read. Its slots are filled in when it is compiled, since most rules of a language never meet a
/// sentence of theirs.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// The pattern with a letter of its own for each slot.
    skeleton: Hir,
    /// What stands in each slot.
    fills: Vec<Arc<SlotPattern>>,
    script: Script,
    /// The slots, by group.
    pub slots: Vec<SlotUse>,
    /// The group that narrows the span to a part of the match.
    pub it: Option<usize>,
    /// The group of the whole match inside its boundaries.
    pub whole: usize,
    /// Named groups that the author wrote, by name.
    pub groups: Vec<(String, usize)>,
    /// Literals of which one stands in every match; empty when there is no such set.
    pub anchors: Vec<String>,
}

/// What a slot matches, and the literals that every match of it holds.
#[derive(Debug)]
pub(crate) struct SlotPattern {
    hir: Hir,
    anchors: Option<Vec<String>>,
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
const WORD: &str = "0-9A-Za-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{24F}";

impl Pattern {
    /// Reads a `find`.
    pub(crate) fn parse(find: &str, exact: bool, language: &LanguageData) -> Result<Self, PatternError> {
        let mut expansion = Expansion::default();
        expansion.fill(find, exact, language)?;
        let parsed = regex_syntax::ParserBuilder::new().build().parse(&expansion.pattern).map_err(|error| {
            let (span, message) = match &error {
                regex_syntax::Error::Parse(e) => (e.span().start.offset..e.span().end.offset, e.kind().to_string()),
                regex_syntax::Error::Translate(e) => (e.span().start.offset..e.span().end.offset, e.kind().to_string()),
                other => (0..expansion.pattern.len(), other.to_string()),
            };
            PatternError { code: "bad-regex", message, span: expansion.to_find(&span, find.len()), help: None }
        })?;
        let skeleton = without_masks(&parsed);
        if skeleton.properties().minimum_len() == Some(0) {
            return Err(PatternError {
                code: "empty-match",
                message: "this pattern also matches nothing at all".to_owned(),
                span: 0..find.len(),
                help: Some("let at least one part be required".to_owned()),
            });
        }
        let mut names = Vec::new();
        name_groups(&skeleton, &mut names);
        let fills = expansion.fills;
        let of_slot = |number: usize| fills.get(number).and_then(|fill| fill.anchors.clone());
        let anchors = super::anchors::required(&skeleton, &of_slot).unwrap_or_default();
        // The whole match gets a group of its own, after all others, so that the boundaries can be cut.
        let whole = max_group(&skeleton) + 1;
        let mut slots = Vec::new();
        let (mut it, mut groups) = (None, Vec::new());
        for (name, group) in names {
            if let Some(number) = slot_number(&name) {
                let (role, slot) = &expansion.slots[number];
                if role.as_deref() == Some("it") {
                    it = Some(group);
                }
                slots.push(SlotUse { name: role.clone(), slot: slot.clone(), group });
            } else {
                if name == "it" {
                    it = Some(group);
                }
                groups.push((name, group));
            }
        }
        Ok(Self { skeleton, fills, script: language.script, slots, it, whole, groups, anchors })
    }

    /// Whether the pattern speaks of nothing that other stages find.
    pub(crate) fn is_literal(&self) -> bool {
        self.slots.iter().all(|slot| slots::letters(&slot.slot).is_none() && slot.slot != "parties")
    }

    /// The pattern with its slots filled in and its boundaries.
    fn filled(&self) -> Hir {
        let inner = fill(&self.skeleton, &self.fills);
        match self.script {
            Script::Latin => bounded(inner, self.whole as u32),
            Script::Japanese => Hir::capture(Capture { index: self.whole as u32, name: None, sub: Box::new(inner) }),
        }
    }

    /// Compiles the regex in a form that is made fast, for the first sentences a rule meets.
    pub(crate) fn compile_light(&self) -> Result<meta::Regex, String> {
        let config = meta::Config::new().hybrid(false).dfa(false).onepass(false).auto_prefilter(false);
        self.build(config)
    }

    /// Compiles the regex in a form that runs fast, for a rule that meets many sentences.
    pub(crate) fn compile(&self) -> Result<meta::Regex, String> {
        // The anchors have done the work of a prefilter.
        self.build(meta::Config::new().auto_prefilter(false))
    }

    /// Parsing has succeeded before, so only the size can be wrong.
    fn build(&self, config: meta::Config) -> Result<meta::Regex, String> {
        meta::Builder::new()
            .configure(config.nfa_size_limit(Some(16 << 20)))
            .build_from_hir(&self.filled())
            .map_err(|error| error.to_string())
    }
}

/// A word list as a part of a regex.
pub(crate) fn of_list(list: &WordList, exact: bool) -> Result<SlotPattern, String> {
    let folded = || list.forms.iter().map(|(form, _)| form);
    let forms: Vec<&String> = if exact { list.written.iter().collect() } else { folded().collect() };
    let mut parts: Vec<Hir> = Vec::with_capacity(forms.len() + 1);
    for form in forms {
        parts.push(if list.bare_accents { open_accents(form) } else { literal(form) });
    }
    if let Some(pattern) = &list.pattern {
        let parsed = regex_syntax::parse(&plain_classes(pattern)).map_err(|error| error.to_string())?;
        parts.push(without_groups(&without_masks(&parsed)));
    }
    Ok(slot_pattern(Hir::alternation(parts)))
}

fn slot_pattern(hir: Hir) -> SlotPattern {
    let anchors = super::anchors::required(&hir, &|_| None);
    SlotPattern { hir, anchors }
}

fn literal(text: &str) -> Hir {
    Hir::literal(text.as_bytes())
}

/// The number of the slot that a group stands for.
pub(crate) fn slot_number(group: &str) -> Option<usize> {
    group.strip_prefix("slot_").and_then(|number| number.parse().ok())
}

/// Puts what the slots match into their groups.
fn fill(hir: &Hir, fills: &[Arc<SlotPattern>]) -> Hir {
    map(hir, &|capture| {
        let number = capture.name.as_deref().and_then(slot_number)?;
        Some(fills[number].hir.clone())
    })
}

/// A pattern without its groups, for a part whose groups nobody asks for.
fn without_groups(hir: &Hir) -> Hir {
    match hir.kind() {
        HirKind::Capture(capture) => without_groups(&capture.sub),
        HirKind::Repetition(repetition) => Hir::repetition(repetition.with(without_groups(&repetition.sub))),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(without_groups).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(without_groups).collect()),
        _ => hir.clone(),
    }
}

/// Rebuilds a pattern; `inside` may give a group another content.
fn map(hir: &Hir, inside: &impl Fn(&Capture) -> Option<Hir>) -> Hir {
    match hir.kind() {
        HirKind::Capture(capture) => Hir::capture(Capture {
            index: capture.index,
            name: capture.name.clone(),
            sub: Box::new(inside(capture).unwrap_or_else(|| map(&capture.sub, inside))),
        }),
        HirKind::Repetition(repetition) => Hir::repetition(repetition.with(map(&repetition.sub, inside))),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(|part| map(part, inside)).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(|part| map(part, inside)).collect()),
        _ => hir.clone(),
    }
}

/// A pattern under construction, with the way back from its bytes to those of the `find`.
#[derive(Default)]
struct Expansion {
    pattern: String,
    /// Where each stretch of the pattern came from: pattern start, find range.
    origin: Vec<(usize, Range<usize>)>,
    slots: Vec<(Option<String>, String)>,
    fills: Vec<Arc<SlotPattern>>,
}

impl Expansion {
    fn fill(&mut self, find: &str, exact: bool, language: &LanguageData) -> Result<(), PatternError> {
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
                        let text = if in_class > 0 { class.to_owned() } else { format!("[{class}]") };
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
                        stop = find[stop..].find('}').map_or(find.len(), |length| stop + length + 1);
                        let text = find[at..stop].to_owned();
                        self.push(&text, at..stop);
                    }
                    _ => self.push(&find[at..stop].to_owned(), at..stop),
                }
                at = stop;
                continue;
            }
            if in_class == 0 && character == '{' {
                if let Some((name, slot, stop)) = slot_at(find, at) {
                    self.slot(name, slot, at..stop, exact, language)?;
                    at = stop;
                    continue;
                }
            }
            match character {
                '[' => in_class += 1,
                ']' => in_class = in_class.saturating_sub(1),
                _ => {}
            }
            if in_class == 0 && character == '(' && find[end..].starts_with("?P<") {
                let stop = find[end..].find('>').map_or(find.len(), |length| end + length + 1);
                self.push(&find[at..stop].to_owned(), at..stop);
                at = stop;
                continue;
            }
            if exact {
                self.push(&find[at..end].to_owned(), at..end);
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
        let fill = if let Some(list) = language.words.lists.get(&slot) {
            list.compiled(exact).map_err(|message| PatternError {
                code: "bad-regex",
                message: format!("the pattern of the word list `{slot}` is no regex: {message}"),
                span: span.clone(),
                help: None,
            })?
        } else if slot == "parties" {
            Arc::new(slot_pattern(parties_pattern(language)))
        } else if let Some(letters) = slots::letters(&slot) {
            Arc::new(slot_pattern(any_of(&letters)))
        } else {
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
        let end = piece(range.end.saturating_sub(1).max(range.start)).map_or(length, |find| find.end);
        start..end.max(start)
    }
}

/// A `{slot}` or `{name:slot}` at byte `at` of `find`: name, slot and where it ends.
fn slot_at(find: &str, at: usize) -> Option<(Option<String>, String, usize)> {
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
    (word(slot) && name.is_none_or(word)).then(|| (name.map(str::to_owned), slot.to_owned(), close + 1))
}

/// `\w` and `\d` of a word list's pattern, as in a `find`.
fn plain_classes(pattern: &str) -> String {
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

/// Each letter with an accent also matches without.
fn open_accents(form: &str) -> Hir {
    let mut parts = Vec::new();
    let mut run = String::new();
    for character in form.chars() {
        let one = character.to_string();
        let plain = if character.is_ascii() { one.clone() } else { bare(&one) };
        if plain == one {
            run.push(character);
        } else {
            parts.push(literal(&std::mem::take(&mut run)));
            parts.push(Hir::alternation(vec![literal(&one), literal(&plain)]));
        }
    }
    parts.push(literal(&run));
    Hir::concat(parts)
}

fn any_of(letters: &str) -> Hir {
    Hir::class(Class::Unicode(ClassUnicode::new(letters.chars().map(|letter| ClassUnicodeRange::new(letter, letter)))))
}

/// `{party}` with the separators and joiners of the language.
fn parties_pattern(language: &LanguageData) -> Hir {
    let party = any_of(&slots::letters("party").expect("a slot of masks"));
    let mut joiners = language.list_joiners.clone();
    joiners.push(language.list_separator.clone());
    joiners.sort_by_key(|joiner| std::cmp::Reverse(joiner.len()));
    let between = Hir::alternation(joiners.iter().map(|joiner| literal(joiner)).collect());
    let more = Hir::concat(vec![between, party.clone()]);
    let any = Hir::repetition(Repetition { min: 0, max: None, greedy: true, sub: Box::new(more) });
    Hir::concat(vec![party, any])
}

/// Every class loses the masks, unless it holds nothing else.
fn without_masks(hir: &Hir) -> Hir {
    match hir.kind() {
        HirKind::Class(Class::Unicode(class)) => {
            let masks = ClassUnicode::new([ClassUnicodeRange::new('\u{E000}', '\u{F8FF}')]);
            let mut rest = class.clone();
            rest.difference(&masks);
            if rest.ranges().is_empty() { hir.clone() } else { Hir::class(Class::Unicode(rest)) }
        }
        HirKind::Repetition(repetition) => Hir::repetition(repetition.with(without_masks(&repetition.sub))),
        HirKind::Capture(capture) => Hir::capture(Capture {
            index: capture.index,
            name: capture.name.clone(),
            sub: Box::new(without_masks(&capture.sub)),
        }),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(without_masks).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(without_masks).collect()),
        _ => hir.clone(),
    }
}

/// Adds the boundaries of a script that separates words, at the ends that can be a letter or digit.
fn bounded(inner: Hir, whole: u32) -> Hir {
    let (first, last) = (edge_is_word(&inner, true), edge_is_word(&inner, false));
    let mut other = regex_syntax::parse(&format!("[^{WORD}]")).expect("a fixed class");
    if let HirKind::Class(class) = other.kind() {
        other = Hir::class(class.clone());
    }
    let mut parts = Vec::new();
    if first {
        parts.push(Hir::alternation(vec![Hir::look(Look::Start), other.clone()]));
    }
    parts.push(Hir::capture(Capture { index: whole, name: None, sub: Box::new(inner) }));
    if last {
        parts.push(Hir::alternation(vec![other, Hir::look(Look::End)]));
    }
    Hir::concat(parts)
}

/// Whether the first (or last) character of a match can be a letter or digit.
fn edge_is_word(hir: &Hir, first: bool) -> bool {
    let is_word = |c: char| c.is_alphanumeric() && !slots::is_mask(c);
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => false,
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).unwrap_or_default();
            if first { text.chars().next() } else { text.chars().next_back() }.is_some_and(is_word)
        }
        HirKind::Class(Class::Unicode(class)) => {
            class.ranges().iter().any(|range| is_word(range.start()) || is_word(range.end()))
        }
        HirKind::Class(Class::Bytes(_)) => true,
        HirKind::Repetition(repetition) => edge_is_word(&repetition.sub, first),
        HirKind::Capture(capture) => edge_is_word(&capture.sub, first),
        HirKind::Alternation(parts) => parts.iter().any(|part| edge_is_word(part, first)),
        HirKind::Concat(parts) => {
            let ordered: Box<dyn Iterator<Item = &Hir>> =
                if first { Box::new(parts.iter()) } else { Box::new(parts.iter().rev()) };
            for part in ordered {
                if edge_is_word(part, first) {
                    return true;
                }
                if part.properties().minimum_len().unwrap_or(0) > 0 {
                    return false;
                }
            }
            false
        }
    }
}

fn name_groups(hir: &Hir, names: &mut Vec<(String, usize)>) {
    if let HirKind::Capture(capture) = hir.kind() {
        if let Some(name) = &capture.name {
            names.push((name.to_string(), capture.index as usize));
        }
    }
    match hir.kind() {
        HirKind::Capture(capture) => name_groups(&capture.sub, names),
        HirKind::Repetition(repetition) => name_groups(&repetition.sub, names),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().for_each(|part| name_groups(part, names)),
        _ => {}
    }
}

fn max_group(hir: &Hir) -> usize {
    match hir.kind() {
        HirKind::Capture(capture) => (capture.index as usize).max(max_group(&capture.sub)),
        HirKind::Repetition(repetition) => max_group(&repetition.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().map(max_group).max().unwrap_or(0),
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
        captures.get_group(pattern.whole).map(|span| text[span.range()].to_owned())
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
        assert_eq!(found("{date} to {date}", "\u{E000} to \u{E000}").as_deref(), Some("\u{E000} to \u{E000}"));
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
