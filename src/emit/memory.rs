//! What the reader has just been told: it decides between a name, "the two countries" and "they", and spares the year
//! that was named in the sentence before.

use std::collections::BTreeSet;

use crate::l10n::{Relation, Timex, Value};

/// The memory of one section.
#[derive(Debug, Default)]
pub(super) struct Memory {
    told: BTreeSet<String>,
    subject: Option<String>,
    date: Option<Timex>,
    /// Whether the sentence just written told that date.
    date_is_fresh: bool,
    place: Option<String>,
}

/// How often something has been named: the variants of `$…-mention`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mention {
    /// Never.
    First,
    /// It is the heading's own matter, named there and not yet below: "this agreement".
    Here,
    /// Before.
    Later,
    /// It was the subject of the sentence before, too.
    Same,
}

impl Mention {
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Here => "here",
            Self::Later => "later",
            Self::Same => "same",
        }
    }
}

impl Memory {
    /// How the thing of this key is to be named; it counts as named from now on.
    pub(super) fn mention(&mut self, key: &str) -> Mention {
        if self.subject.as_deref() == Some(key) {
            return Mention::Same;
        }
        if self.told.insert(key.to_owned()) { Mention::First } else { Mention::Later }
    }

    /// Notes the subject of the sentence just written.
    pub(super) fn set_subject(&mut self, key: Option<String>) {
        self.subject = key;
    }

    /// The date as it stands to the one before, which it replaces.
    pub(super) fn date(&mut self, value: Option<&str>) -> Value {
        let timex = value.map(Timex::parse).filter(|timex| !matches!(timex, Timex::Other(_)));
        let Some(timex) = timex else {
            self.date_is_fresh = false;
            return Value::Date(None);
        };
        let is_again = self.date_is_fresh && self.date.as_ref() == Some(&timex);
        let shares_year = self.date.as_ref().is_some_and(|before| before.year() == timex.year());
        let relation = match &timex {
            Timex::Day(..) if is_again => Relation::SameDay,
            Timex::Month(..) | Timex::Range(..) if is_again => Relation::SameTime,
            Timex::Day(..) | Timex::Month(..) if shares_year => Relation::SameYear,
            _ => Relation::Full,
        };
        self.date_is_fresh = timex.year().is_some();
        if self.date_is_fresh {
            self.date = Some(timex.clone());
        }
        Value::Date(Some((timex, relation)))
    }

    /// The place, unless the sentence before told the same place and time.
    pub(super) fn place<'p>(&mut self, place: Option<&'p str>, date: &Value) -> Option<&'p str> {
        let is_again =
            matches!(date, Value::Date(Some((_, Relation::SameDay | Relation::SameTime))));
        let known = is_again && place.is_some() && self.place.as_deref() == place;
        self.place = place.map(str::to_owned);
        place.filter(|_| !known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_shorter() {
        let mut memory = Memory::default();
        assert_eq!(memory.mention("FR+JP"), Mention::First);
        assert_eq!(memory.mention("FR+JP"), Mention::Later);
        memory.set_subject(Some("FR+JP".to_owned()));
        assert_eq!(memory.mention("FR+JP"), Mention::Same);
    }

    #[test]
    fn the_same_day_is_that_of_the_sentence_before() {
        let mut memory = Memory::default();
        memory.date(Some("2023-05-09"));
        memory.date(None);
        assert_eq!(
            memory.date(Some("2023-05-09")),
            Value::Date(Some((Timex::Day(2023, 5, 9), Relation::SameYear)))
        );
    }

    #[test]
    fn a_year_is_told_once() {
        let mut memory = Memory::default();
        let mut relation = |value| match memory.date(Some(value)) {
            Value::Date(Some((_, relation))) => relation,
            _ => Relation::Full,
        };
        assert_eq!(relation("2023-05-09"), Relation::Full);
        assert_eq!(relation("2023-12-02"), Relation::SameYear);
        assert_eq!(relation("2023-12-02"), Relation::SameDay);
        assert_eq!(relation("2024"), Relation::Full);
        assert_eq!(relation("2024-03/2024-05"), Relation::Full);
        assert_eq!(relation("2024-03/2024-05"), Relation::SameTime);
    }
}
