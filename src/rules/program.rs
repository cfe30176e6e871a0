//! A pattern as a program, run by backtracking: it is made in no time, which is what the first sentences of a rule pay
//! for, while a regex automaton costs a million instructions to build.
//!
//! It finds what the regex finds: the leftmost match, and of several there the one whose choices come first. A choice
//! is never tried twice at one place, so a search takes at most time in the length of the text times that of the
//! program, whatever the pattern.

use std::ops::Range;
use std::sync::Arc;

use regex_automata::util::primitives::NonMaxUsize;
use regex_automata::{Input, meta};

use super::forms::WordForms;
use super::pattern::is_word;
use super::shape::{CharClass, Shape};

/// A pattern that can be searched.
#[derive(Debug)]
pub(crate) struct Program {
    steps: Vec<Step>,
    /// How many steps are forks or word lists.
    forks: usize,
    /// Groups, that of the whole match among them.
    groups: usize,
    /// Whether a match begins where a word can begin.
    bounded: bool,
    /// The bytes that a match can begin with.
    first: First,
}

#[derive(Debug)]
enum Step {
    Text(Box<str>),
    Class(Arc<CharClass>),
    /// The forms of a list, one after the other; with the number of the fork.
    Words(Arc<WordForms>, usize),
    Start,
    End,
    /// Where a group begins (even) or ends (odd).
    Mark(usize),
    /// The first way, then the second; with the number of the fork. Where the first way begins with this byte, most
    /// places show at once that it leads nowhere.
    Fork {
        first: usize,
        second: usize,
        number: usize,
        lead: Option<u8>,
    },
    Jump(usize),
    Match,
}

/// Programs longer than this are left to the regex.
const LONGEST: usize = 20_000;

/// More places than this, each with each fork, are left to the regex too: one bit each.
const MOST_PLACES: usize = 1 << 23;

impl Program {
    /// Makes the program of a shape, which is the group `whole`, the last one. Where it is `bounded` it begins at the
    /// start of a word; `after` is what must follow it. `None` when only a regex can match it.
    pub(crate) fn new(
        bounded: bool,
        shape: &Shape,
        after: Option<&Shape>,
        whole: usize,
    ) -> Option<Self> {
        let mut program =
            Self { steps: Vec::new(), forks: 0, groups: whole, bounded, first: First::default() };
        if !program.first.add(shape) {
            program.first = First::any();
        }
        program.steps.push(Step::Mark(2 * whole));
        program.part(shape)?;
        program.steps.push(Step::Mark(2 * whole + 1));
        after.map_or(Some(()), |after| program.part(after))?;
        program.steps.push(Step::Match);
        Some(program)
    }

    fn part(&mut self, shape: &Shape) -> Option<()> {
        if self.steps.len() > LONGEST {
            return None;
        }
        match shape {
            Shape::Text(text) => self.steps.push(Step::Text(text.clone())),
            Shape::Class(class) => self.steps.push(Step::Class(class.clone())),
            Shape::Words(words) => {
                let fork = self.next_fork();
                self.steps.push(Step::Words(words.clone(), fork));
            }
            Shape::Start => self.steps.push(Step::Start),
            Shape::End => self.steps.push(Step::End),
            Shape::Group(number, shape) => {
                self.steps.push(Step::Mark(2 * number));
                self.part(shape)?;
                self.steps.push(Step::Mark(2 * number + 1));
            }
            Shape::Sequence(parts) => parts.iter().try_for_each(|part| self.part(part))?,
            Shape::Choice(parts) => self.choice(parts)?,
            Shape::Repeat { min, max, greedy, shape } => self.repeat(*min, *max, *greedy, shape)?,
            Shape::Fill(fill) => self.part(&fill.shape)?,
            Shape::Other(_) => return None,
        }
        Some(())
    }

    fn choice(&mut self, parts: &[Shape]) -> Option<()> {
        let (last, others) = parts.split_last()?;
        let mut jumps = Vec::with_capacity(others.len());
        for part in others {
            let fork = self.fork();
            self.part(part)?;
            jumps.push(self.steps.len());
            self.steps.push(Step::Jump(0));
            self.second_way(fork, true);
            if let (Step::Fork { lead, .. }, Shape::Text(text)) = (&mut self.steps[fork], part) {
                *lead = text.bytes().next();
            }
        }
        self.part(last)?;
        let end = self.steps.len();
        for jump in jumps {
            self.steps[jump] = Step::Jump(end);
        }
        Some(())
    }

    fn repeat(&mut self, min: u32, max: Option<u32>, greedy: bool, shape: &Shape) -> Option<()> {
        for _ in 0..min {
            self.part(shape)?;
        }
        match max {
            None if shape.can_be_empty() => return None,
            None => {
                let fork = self.fork();
                self.part(shape)?;
                self.steps.push(Step::Jump(fork));
                self.second_way(fork, greedy);
            }
            Some(max) => {
                let mut forks = Vec::new();
                for _ in min..max {
                    forks.push(self.fork());
                    self.part(shape)?;
                }
                for fork in forks {
                    self.second_way(fork, greedy);
                }
            }
        }
        Some(())
    }

    fn next_fork(&mut self) -> usize {
        self.forks += 1;
        self.forks - 1
    }

    /// A fork whose first way is the next step; the second is said later.
    fn fork(&mut self) -> usize {
        let number = self.next_fork();
        self.steps.push(Step::Fork { first: self.steps.len() + 1, second: 0, number, lead: None });
        self.steps.len() - 1
    }

    /// The second way of a fork is the end of what was written so far; lazy, it comes first.
    fn second_way(&mut self, fork: usize, greedy: bool) {
        let end = self.steps.len();
        if let Step::Fork { first, second, .. } = &mut self.steps[fork] {
            *second = end;
            if !greedy {
                std::mem::swap(first, second);
            }
        }
    }

    /// Finds the first match that begins at `from` or later; its groups are in `scratch`. No match is empty. False where the text is too
    /// long for this, so that the regex must be asked.
    pub(crate) fn search(&self, from: usize, scratch: &mut Scratch<'_>) -> bool {
        let text = scratch.text;
        let places = text.len() + 1;
        if self.forks * places > MOST_PLACES {
            return false;
        }
        if self.bounded {
            let starts = std::mem::take(scratch.word_starts());
            // What stands before the word belongs to the match as the regex sees it, and must not have been read.
            let first = if from == 0 { 0 } else { starts.partition_point(|start| *start <= from) };
            self.first_of(starts[first..].iter().copied(), scratch);
            scratch.starts = starts;
        } else {
            self.first_of(from..text.len(), scratch);
        }
        true
    }

    /// The first of these places at which there is a match.
    fn first_of(&self, starts: impl Iterator<Item = usize>, scratch: &mut Scratch<'_>) {
        let text = scratch.text;
        let mut begun = false;
        for start in starts {
            if !self.first.allows(text.as_bytes(), start) {
                continue;
            }
            if !begun {
                scratch.begin(self.forks * (text.len() + 1), 2 * (self.groups + 1));
                begun = true;
            }
            if self.run(text, start, scratch) {
                return;
            }
        }
        scratch.marks.clear();
    }

    fn run(&self, text: &str, start: usize, scratch: &mut Scratch<'_>) -> bool {
        let Scratch { marks, visited, jobs, forms, .. } = scratch;
        jobs.clear();
        jobs.push(Job::Go { step: 0, at: start });
        while let Some(job) = jobs.pop() {
            let (mut step, mut at) = match job {
                Job::Go { step, at } => (step, at),
                Job::Restore { mark, old } => {
                    marks[mark] = old;
                    continue;
                }
            };
            loop {
                match &self.steps[step] {
                    Step::Text(letters) => {
                        let (rest, letters) = (&text.as_bytes()[at..], letters.as_bytes());
                        if rest.first() != letters.first() || !rest.starts_with(letters) {
                            break;
                        }
                        at += letters.len();
                    }
                    Step::Class(class) => match text[at..].chars().next() {
                        Some(next) if class.holds(next) => at += next.len_utf8(),
                        _ => break,
                    },
                    Step::Words(words, fork) => {
                        if !first_visit(visited, fork * (text.len() + 1) + at) {
                            break;
                        }
                        forms.clear();
                        words.standing_at(text, at, forms);
                        jobs.extend(
                            forms.iter().rev().map(|&(_, end)| Job::Go { step: step + 1, at: end }),
                        );
                        break;
                    }
                    Step::Start if at > 0 => break,
                    Step::End if at < text.len() => break,
                    Step::Start | Step::End => {}
                    Step::Mark(mark) => {
                        jobs.push(Job::Restore { mark: *mark, old: marks[*mark] });
                        marks[*mark] = at;
                    }
                    Step::Fork { second, lead: Some(lead), .. }
                        if text.as_bytes().get(at) != Some(lead) =>
                    {
                        step = *second;
                        continue;
                    }
                    Step::Fork { first, second, number, .. } => {
                        if !first_visit(visited, number * (text.len() + 1) + at) {
                            break;
                        }
                        jobs.push(Job::Go { step: *second, at });
                        step = *first;
                        continue;
                    }
                    Step::Jump(to) => {
                        step = *to;
                        continue;
                    }
                    Step::Match => return true,
                }
                step += 1;
            }
        }
        false
    }
}

fn first_visit(visited: &mut [u64], place: usize) -> bool {
    let (word, bit) = (place / 64, 1 << (place % 64));
    let first = visited[word] & bit == 0;
    visited[word] |= bit;
    first
}

/// What the searches of one text need and leave.
#[derive(Debug)]
pub(crate) struct Scratch<'t> {
    text: &'t str,
    /// Where a word can begin: at the start, and after all that is no letter or digit.
    starts: Vec<usize>,
    marks: Vec<usize>,
    visited: Vec<u64>,
    jobs: Vec<Job>,
    /// Forms of a list: their places in its order, and where they end.
    forms: Vec<(u32, usize)>,
    slots: Vec<Option<NonMaxUsize>>,
}

#[derive(Debug)]
enum Job {
    Go { step: usize, at: usize },
    Restore { mark: usize, old: usize },
}

const NOWHERE: usize = usize::MAX;

impl<'t> Scratch<'t> {
    /// For the searches of a text.
    pub(crate) fn new(text: &'t str) -> Self {
        let (starts, marks, visited) = (Vec::new(), Vec::new(), Vec::new());
        Self {
            text,
            starts,
            marks,
            visited,
            jobs: Vec::new(),
            forms: Vec::new(),
            slots: Vec::new(),
        }
    }

    fn word_starts(&mut self) -> &mut Vec<usize> {
        if self.starts.is_empty() {
            self.starts.push(0);
            let others = self.text.char_indices().filter(|(_, letter)| !is_word(*letter));
            self.starts.extend(others.map(|(at, letter)| at + letter.len_utf8()));
        }
        &mut self.starts
    }

    fn begin(&mut self, places: usize, marks: usize) {
        self.visited.clear();
        self.visited.resize(places.div_ceil(64), 0);
        self.marks.clear();
        self.marks.resize(marks, NOWHERE);
    }

    /// Searches with a regex instead.
    pub(crate) fn search(&mut self, regex: &meta::Regex, from: usize) {
        self.slots.clear();
        self.slots.resize(regex.group_info().slot_len(), None);
        self.marks.clear();
        if regex.search_slots(&Input::new(self.text).range(from..), &mut self.slots).is_some() {
            self.marks.extend(self.slots.iter().map(|slot| slot.map_or(NOWHERE, NonMaxUsize::get)));
        }
    }

    /// The bytes of a group of the last match.
    pub(crate) fn group(&self, number: usize) -> Option<Range<usize>> {
        let (start, end) = (*self.marks.get(2 * number)?, *self.marks.get(2 * number + 1)?);
        (start != NOWHERE && end != NOWHERE).then_some(start..end)
    }
}

/// The bytes that a match can begin with, so that most places are passed without a step.
#[derive(Debug, Default)]
struct First {
    bytes: [u64; 4],
}

impl First {
    fn any() -> Self {
        Self { bytes: [u64::MAX; 4] }
    }

    /// The bytes 80 to BF stand inside of characters: no match begins there.
    fn allows(&self, text: &[u8], at: usize) -> bool {
        text.get(at).is_some_and(|&byte| {
            byte & 0xC0 != 0x80 && self.bytes[usize::from(byte / 64)] >> (byte % 64) & 1 == 1
        })
    }

    fn byte(&mut self, byte: u8) {
        self.bytes[usize::from(byte / 64)] |= 1 << (byte % 64);
    }

    /// Adds the first bytes of a shape. False when it can be empty, and what follows it counts too.
    fn add(&mut self, shape: &Shape) -> bool {
        match shape {
            Shape::Text(text) => text.bytes().next().map(|byte| self.byte(byte)).is_some(),
            Shape::Class(class) => {
                for range in class.ranges() {
                    let lead = |letter: char| letter.encode_utf8(&mut [0; 4]).as_bytes()[0];
                    (lead(range.start())..=lead(range.end())).for_each(|byte| self.byte(byte));
                }
                true
            }
            Shape::Words(words) => {
                words.first_bytes().for_each(|byte| self.byte(byte));
                true
            }
            Shape::Start | Shape::End => false,
            Shape::Group(_, shape) => self.add(shape),
            Shape::Repeat { min, shape, .. } => self.add(shape) && *min > 0,
            Shape::Sequence(parts) => parts.iter().any(|part| self.add(part)),
            Shape::Choice(parts) => {
                // Each part adds its bytes, also behind one that can match nothing.
                let mut all = true;
                for part in parts {
                    all &= self.add(part);
                }
                all
            }
            Shape::Fill(fill) => self.add(&fill.shape),
            Shape::Other(_) => {
                *self = Self::any();
                true
            }
        }
    }
}
