//! Which rules of a stage are due in a sentence: those of whose anchors one stands in it.
//!
//! The first sentences are sieved by the first bytes of the anchors, which needs nothing but a sorted list; when many
//! have come, an automaton over all anchors is built, which reads each byte once.

use std::collections::HashMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use aho_corasick::{AhoCorasick, MatchKind};

use super::anchors::Literals;
use super::spec::Rule;

/// After so many sentences the automaton is worth its making.
const FEW: u32 = 200;

/// The anchors of the rules that read one form of the text.
#[derive(Debug, Default)]
pub(crate) struct Sieve {
    /// Sets of anchors, each with its rules: those that use one word list share its set.
    sets: Vec<(Literals, Vec<u32>)>,
    /// Rules without an anchor: they run always.
    always: Vec<u32>,
    /// The anchors of one, two, three, and of four and more bytes.
    beginnings: [Beginnings; 4],
    runs: AtomicU32,
    automaton: OnceLock<(AhoCorasick, Vec<Vec<u32>>)>,
}

/// Anchors by their first bytes.
#[derive(Debug, Default)]
struct Beginnings {
    /// One bit for what the bytes may be, so that most places of a text are passed at once.
    filter: Vec<u64>,
    /// In the order of the bytes: bytes, set, number in the set.
    anchors: Vec<(u32, u32, u32)>,
}

impl Sieve {
    /// The anchors of the rules that are exact, or of the others.
    pub(crate) fn new(rules: &[Rule], exact: bool) -> Self {
        let mut sieve = Self::default();
        let mut known: HashMap<*const String, usize> = HashMap::new();
        for (number, rule) in (0..).zip(rules).filter(|(_, rule)| rule.exact == exact) {
            match &rule.pattern().anchors {
                None => sieve.always.push(number),
                Some(literals) => {
                    let set = *known.entry(literals.as_ptr()).or_insert_with(|| {
                        sieve.sets.push((literals.clone(), Vec::new()));
                        sieve.sets.len() - 1
                    });
                    sieve.sets[set].1.push(number);
                }
            }
        }
        for (set, (literals, _)) in (0..).zip(&sieve.sets) {
            for (number, literal) in (0..).zip(literals.iter()) {
                let length = literal.len().clamp(1, 4);
                sieve.beginnings[length - 1].add(
                    first_bytes(literal.as_bytes(), 0, length),
                    set,
                    number,
                );
            }
        }
        sieve.beginnings.iter_mut().for_each(|beginnings| beginnings.anchors.sort_unstable());
        sieve
    }

    /// Marks the rules that are due in a text.
    pub(crate) fn mark(&self, text: &str, due: &mut [bool]) {
        for &rule in &self.always {
            due[rule as usize] = true;
        }
        if self.sets.is_empty() {
            return;
        }
        let mut seen = vec![false; self.sets.len()];
        if self.runs.fetch_add(1, Ordering::Relaxed) < FEW {
            self.by_beginnings(text.as_bytes(), &mut seen);
        } else {
            let (automaton, owners) = self.automaton.get_or_init(|| self.automaton());
            for found in automaton.find_overlapping_iter(text) {
                owners[found.pattern().as_usize()]
                    .iter()
                    .for_each(|&set| seen[set as usize] = true);
            }
        }
        for ((_, rules), _) in self.sets.iter().zip(seen).filter(|(_, seen)| *seen) {
            for &rule in rules {
                due[rule as usize] = true;
            }
        }
    }

    fn by_beginnings(&self, text: &[u8], seen: &mut [bool]) {
        for (length, beginnings) in
            (1..).zip(&self.beginnings).filter(|(_, beginnings)| !beginnings.filter.is_empty())
        {
            for at in 0..(text.len() + 1).saturating_sub(length) {
                let bytes = first_bytes(text, at, length);
                if !beginnings.may_hold(bytes) {
                    continue;
                }
                let first = beginnings.anchors.partition_point(|(known, ..)| *known < bytes);
                for &(_, set, number) in
                    beginnings.anchors[first..].iter().take_while(|(known, ..)| *known == bytes)
                {
                    let literal = &self.sets[set as usize].0[number as usize];
                    if text[at..].starts_with(literal.as_bytes()) {
                        seen[set as usize] = true;
                    }
                }
            }
        }
    }

    fn automaton(&self) -> (AhoCorasick, Vec<Vec<u32>>) {
        let mut known: HashMap<&str, usize> = HashMap::new();
        let (mut literals, mut owners): (Vec<&str>, Vec<Vec<u32>>) = (Vec::new(), Vec::new());
        for (set, (anchors, _)) in (0..).zip(&self.sets) {
            for literal in anchors.iter() {
                let at = *known.entry(literal).or_insert_with(|| {
                    literals.push(literal);
                    owners.push(Vec::new());
                    literals.len() - 1
                });
                owners[at].push(set);
            }
        }
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&literals);
        (automaton.expect("literals make an automaton"), owners)
    }
}

impl Beginnings {
    fn add(&mut self, bytes: u32, set: u32, number: u32) {
        self.filter.resize(FILTER, 0);
        self.filter[bit(bytes) / 64] |= 1 << (bit(bytes) % 64);
        self.anchors.push((bytes, set, number));
    }

    fn may_hold(&self, bytes: u32) -> bool {
        self.filter[bit(bytes) / 64] >> (bit(bytes) % 64) & 1 == 1
    }
}

/// Words of the filter: 4,096 bits for some hundred anchors.
const FILTER: usize = 64;

fn bit(bytes: u32) -> usize {
    (bytes.wrapping_mul(0x9E37_79B1) >> 20) as usize
}

/// The bytes at a place as a number.
fn first_bytes(text: &[u8], at: usize, length: usize) -> u32 {
    text[at..at + length].iter().fold(0, |bytes, byte| bytes << 8 | u32::from(*byte))
}
