//! Runs the rules of one stage over one sentence: anchors first, all rules at once; then the regex of each rule whose
//! anchor was seen.

use std::ops::Range;

use super::language::Script;
use super::program::Scratch;
use super::sieve::Sieve;
use super::spec::Rule;

/// A match of a rule in a sentence.
#[derive(Debug, Clone)]
pub struct Hit<'r> {
    /// The rule.
    pub rule: &'r Rule,
    /// The bytes of the sentence that are the mention.
    pub span: Range<usize>,
    /// The bytes that each slot matched.
    pub slots: Vec<SlotHit<'r>>,
    /// The bytes of groups that the author named.
    pub groups: Vec<(&'r str, Range<usize>)>,
}

/// What a slot matched.
#[derive(Debug, Clone)]
pub struct SlotHit<'r> {
    /// The role before the colon.
    pub name: Option<&'r str>,
    /// The slot.
    pub slot: &'r str,
    /// The bytes of the sentence.
    pub span: Range<usize>,
}

/// The rules of one stage of one language.
#[derive(Debug, Default)]
pub struct RuleSet {
    rules: Vec<Rule>,
    folded: Sieve,
    exact: Sieve,
    script: Script,
}

impl RuleSet {
    /// A set of rules; the order is that of preference.
    pub(crate) fn new(rules: Vec<Rule>, script: Script) -> Self {
        let folded = Sieve::new(&rules, false);
        let exact = Sieve::new(&rules, true);
        Self { rules, folded, exact, script }
    }

    /// The rules in order.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Every match of every rule, by rule. `exact` is the sentence with its case, `folded` the same in lower case, byte
    /// for byte.
    pub fn scan<'r>(&'r self, exact: &str, folded: &str) -> Vec<Hit<'r>> {
        let mut hits = Vec::new();
        if self.rules.is_empty() {
            return hits;
        }
        let mut due = vec![false; self.rules.len()];
        self.folded.mark(folded, &mut due);
        self.exact.mark(exact, &mut due);
        let (mut in_exact, mut in_folded) = (Scratch::new(exact), Scratch::new(folded));
        for (index, rule) in self.rules.iter().enumerate() {
            if due[index] {
                let (text, scratch) =
                    if rule.exact { (exact, &mut in_exact) } else { (folded, &mut in_folded) };
                run(rule, text, self.script, scratch, &mut hits);
            }
        }
        hits
    }
}

fn run<'r>(
    rule: &'r Rule,
    text: &str,
    script: Script,
    scratch: &mut Scratch<'_>,
    hits: &mut Vec<Hit<'r>>,
) {
    let pattern = rule.pattern();
    let is_new = rule.is_new();
    let mut at = 0;
    while at <= text.len() && rule.search(at, is_new, scratch) {
        let Some(whole) = scratch.group(pattern.whole) else { break };
        let told = pattern.it.and_then(|it| scratch.group(it)).filter(|span| !span.is_empty());
        if script == Script::Japanese && !holds_together(text, told.as_ref().unwrap_or(&whole)) {
            at = next_char(text, whole.start);
            continue;
        }
        let group = |number: usize| scratch.group(number).filter(|span| !span.is_empty());
        let slots = pattern
            .slots
            .iter()
            .filter_map(|slot| {
                group(slot.group).map(|span| SlotHit {
                    name: slot.name.as_deref(),
                    slot: &slot.slot,
                    span,
                })
            })
            .collect();
        let groups = pattern
            .groups
            .iter()
            .filter_map(|(name, number)| group(*number).map(|span| (name.as_str(), span)))
            .collect();
        let span = pattern.it.and_then(group).unwrap_or_else(|| whole.clone());
        at = if whole.end > at { whole.end } else { next_char(text, at) };
        hits.push(Hit { rule, span, slots, groups });
    }
}

fn next_char(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(1, char::len_utf8)
}

/// Whether the ends of a match do not cut a run of digits, Latin letters or katakana.
pub(crate) fn holds_together(text: &str, span: &Range<usize>) -> bool {
    let same_run = |a: Option<char>, b: Option<char>| matches!((a.and_then(run_of), b.and_then(run_of)), (Some(x), Some(y)) if x == y);
    let before = text[..span.start].chars().next_back();
    let after = text[span.end..].chars().next();
    let first = text[span.clone()].chars().next();
    let last = text[span.clone()].chars().next_back();
    !same_run(before, first) && !same_run(last, after)
}

/// The kind of run that a character belongs to: 0 digits, 1 Latin letters, 2 katakana.
fn run_of(character: char) -> Option<u8> {
    match character {
        '0'..='9' => Some(0),
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' => Some(1),
        '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' => Some(2),
        _ => None,
    }
}
