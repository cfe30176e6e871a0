//! How a project writes: which form of an apostrophe, a space, a quotation mark it prefers, and where it departs.
//!
//! The forms stand in `data/habits.toml`. Each file votes with its own texts, then the whole locale; a minority is
//! reported only where the majority is clear.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use serde::Deserialize;

use super::catalogue::Rule;
use super::checks::ends::End;
use super::language::Language;
use super::prose::Prose;

#[derive(Debug, Deserialize)]
struct Spec {
    habit: Vec<HabitSpec>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HabitSpec {
    check: String,
    #[serde(default)]
    languages: Vec<String>,
    what: String,
    #[serde(default)]
    needed: bool,
    #[serde(default)]
    right: bool,
    source: Option<String>,
    unless: Option<String>,
    forms: Vec<FormSpec>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FormSpec {
    name: String,
    find: String,
    write: Option<String>,
    #[serde(default)]
    before: bool,
}

/// A habit with its forms.
#[derive(Debug)]
pub(super) struct Habit {
    /// What is found when a form departs.
    pub(super) rule: &'static Rule,
    /// What it is about.
    pub(super) what: String,
    /// Whether the language has one right form, which is the first.
    pub(super) is_needed: bool,
    /// The languages that have it; all when empty.
    languages: Vec<String>,
    /// Whether the first form is never wrong.
    pub(super) is_right: bool,
    source: Option<Regex>,
    unless: Option<Regex>,
    /// The forms.
    pub(super) forms: Vec<Form>,
}

/// One way of writing.
#[derive(Debug)]
pub(super) struct Form {
    /// As it is shown to people.
    pub(super) name: String,
    /// What stands for it, where one can be put for the other.
    pub(super) write: Option<String>,
    /// Whether the other form is put before what is found and not in its place.
    pub(super) before: bool,
    find: Regex,
}

/// A place where a form stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    /// Which habit.
    pub(super) habit: usize,
    /// Which of its forms.
    pub(super) form: usize,
    /// Where, in the prose.
    pub(super) span: Range<usize>,
    /// Whether what belongs there comes behind the place: the space after an opening mark.
    pub(super) opens: bool,
}

/// All habits.
pub(super) static HABITS: LazyLock<Vec<Habit>> = LazyLock::new(|| {
    let spec: Spec =
        toml::from_str(include_str!("data/habits.toml")).expect("a test reads the data");
    spec.habit.into_iter().map(habit).collect()
});

fn habit(spec: HabitSpec) -> Habit {
    let regex = |find: &str| Regex::new(find).expect("a test reads the data");
    let form = |form: FormSpec| Form {
        name: form.name,
        write: form.write,
        before: form.before,
        find: regex(&form.find),
    };
    Habit {
        rule: Rule::find(&spec.check).expect("a test reads the data"),
        what: spec.what,
        is_needed: spec.needed,
        languages: spec.languages,
        is_right: spec.right,
        source: spec.source.as_deref().map(regex),
        unless: spec.unless.as_deref().map(regex),
        forms: spec.forms.into_iter().map(form).collect(),
    }
}

impl Habit {
    /// Whether an original takes the same care, so that its translation should.
    pub(super) fn is_shown_by(&self, original: &str) -> bool {
        self.source.as_ref().is_some_and(|find| find.is_match(original))
    }

    /// Whether an original writes in the plain way too, so that its translation may.
    pub(super) fn is_excused_by(&self, original: &str) -> bool {
        self.unless.as_ref().is_some_and(|find| find.is_match(original))
    }
}

/// Where a text shows the habits of its language.
pub(super) fn hits(prose: &Prose, language: &Language) -> Vec<Hit> {
    let mut found = Vec::new();
    for (number, habit) in HABITS.iter().enumerate() {
        if !habit.languages.is_empty() && !habit.languages.contains(&language.code) {
            continue;
        }
        for (which, form) in habit.forms.iter().enumerate() {
            let mut from = 0;
            // A place may need the character behind it, which the next place needs before it.
            while let Some(captures) = form.find.captures_at(&prose.text, from) {
                let group = |name| captures.name(name);
                let opens = group("it2");
                let Some(place) = opens.or_else(|| group("it")).or_else(|| group("it3")) else {
                    break;
                };
                found.push(Hit {
                    habit: number,
                    form: which,
                    span: place.range(),
                    opens: opens.is_some(),
                });
                from = place.end().max(from + 1);
                while !prose.text.is_char_boundary(from) {
                    from += 1;
                }
                if from > prose.text.len() {
                    break;
                }
            }
        }
    }
    found
}

/// What a form is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    /// By what the project does.
    Habit(usize),
    /// By the norm of the language, which is the first form: the project shows too little.
    Norm,
    /// By nothing.
    Nothing,
}

/// How often each form of each habit was seen.
#[derive(Debug, Clone)]
pub(super) struct Votes {
    forms: Vec<Vec<u32>>,
    /// How often the mark at the end was kept and dropped.
    ends: BTreeMap<char, (u32, u32)>,
}

impl Default for Votes {
    fn default() -> Self {
        Self {
            forms: HABITS.iter().map(|habit| vec![0; habit.forms.len()]).collect(),
            ends: BTreeMap::new(),
        }
    }
}

impl Votes {
    /// Counts a place.
    pub(super) fn add(&mut self, hit: &Hit) {
        self.forms[hit.habit][hit.form] += 1;
    }

    /// Counts the end of a text.
    pub(super) fn add_end(&mut self, end: &End) {
        match end {
            End::Kept(mark) => self.ends.entry(*mark).or_default().0 += 1,
            End::Dropped(mark, _) => self.ends.entry(*mark).or_default().1 += 1,
        }
    }

    /// Whether texts keep this mark, so that one without it departs: nine in ten, or nearly all of the file's.
    pub(super) fn keeps_end(&self, file: &Self, mark: char) -> bool {
        let clear = |votes: &Self| {
            let (kept, dropped) = votes.ends.get(&mark).copied().unwrap_or_default();
            // The one that is looked at is among the dropped.
            (kept, kept >= 9 * dropped.saturating_sub(1) && (kept > 0 || dropped <= 1))
        };
        let (kept, is_clear) = clear(self);
        is_clear || (kept >= 3 && clear(file).0 >= 2 && clear(file).1)
    }

    /// Counts what another has counted.
    pub(super) fn join(&mut self, other: &Self) {
        for (own, other) in self.forms.iter_mut().flatten().zip(other.forms.iter().flatten()) {
            *own += other;
        }
        for (mark, (kept, dropped)) in &other.ends {
            let own = self.ends.entry(*mark).or_default();
            *own = (own.0 + kept, own.1 + dropped);
        }
    }

    /// The form that is clearly preferred: three times as often as all others together.
    fn preferred(&self, habit: usize) -> Option<usize> {
        let votes = &self.forms[habit];
        let total: u32 = votes.iter().sum();
        let (best, count) =
            votes.iter().enumerate().max_by_key(|(at, count)| (**count, usize::MAX - at))?;
        // Of few, two to one is all that can be asked.
        let factor = if total <= 6 { 2 } else { 3 };
        (*count >= 2 && *count >= factor * (total - count)).then_some(best)
    }

    fn total(&self, habit: usize) -> u32 {
        self.forms[habit].iter().sum()
    }

    /// The form that a file should have: what its locale prefers, else what the file itself does, else, for a habit
    /// that the language needs and of which little is seen, the first form.
    pub(super) fn expected(&self, file: &Self, habit: usize) -> Expected {
        match self.preferred(habit).or_else(|| file.preferred(habit)) {
            Some(form) => Expected::Habit(form),
            None if HABITS[habit].is_needed && self.total(habit) <= 3 => Expected::Norm,
            None => Expected::Nothing,
        }
    }
}
