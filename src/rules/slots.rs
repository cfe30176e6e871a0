//! Masks: one private-use letter stands for each thing already found, and a slot of its name matches it.

/// What a mask stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u32)]
pub enum Mask {
    /// A day or a longer stretch of the calendar.
    Date = 0xE000,
    /// A time of the day.
    Time,
    /// A length of time.
    Duration,
    /// Something that recurs.
    Set,
    /// A country by its name.
    Country,
    /// A capital, which may stand for its government.
    Capital,
    /// An adjective or demonym of a country.
    Adjective,
    /// Abbreviations of countries in a row.
    Compound,
    /// An organisation.
    Organisation,
    /// A person.
    Person,
    /// Any other place.
    Place,
    /// A role with its person, or a role alone.
    Role,
    /// An instrument.
    Agreement,
    /// The trigger of an event.
    Event,
    /// A report.
    Report,
    /// A meeting, visit or the like.
    Diplomatic,
    /// An idiom that only looks like something.
    Idiom,
}

/// Every mask with the slot that matches it.
const ALL: [(Mask, &str); 17] = [
    (Mask::Date, "date"),
    (Mask::Time, "time"),
    (Mask::Duration, "duration"),
    (Mask::Set, "set"),
    (Mask::Country, "country"),
    (Mask::Capital, "capital"),
    (Mask::Adjective, "adjective"),
    (Mask::Compound, "compound"),
    (Mask::Organisation, "organisation"),
    (Mask::Person, "person"),
    (Mask::Place, "place"),
    (Mask::Role, "role"),
    (Mask::Agreement, "agreement"),
    (Mask::Event, "event"),
    (Mask::Report, "report"),
    (Mask::Diplomatic, "diplomatic"),
    (Mask::Idiom, "idiom"),
];

/// What can be a party: these masks together are the slot `{party}`.
const PARTY: [Mask; 6] =
    [Mask::Country, Mask::Capital, Mask::Organisation, Mask::Compound, Mask::Adjective, Mask::Role];

impl Mask {
    /// The letter that stands in masked text.
    pub fn letter(self) -> char {
        char::from_u32(self as u32).expect("masks lie in the private use area")
    }

    /// The slot that matches this mask.
    pub fn slot(self) -> &'static str {
        ALL.iter()
            .find(|(mask, _)| *mask == self)
            .map(|(_, slot)| *slot)
            .expect("every mask is listed")
    }
}

/// The letters that a slot of this name matches; `None` when it is no slot of masks.
pub(crate) fn letters(slot: &str) -> Option<String> {
    if slot == "party" {
        return Some(PARTY.iter().map(|mask| mask.letter()).collect());
    }
    ALL.iter().find(|(_, name)| *name == slot).map(|(mask, _)| mask.letter().to_string())
}

/// Whether a character is a mask.
pub(crate) const fn is_mask(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}')
}

/// The names of all slots of masks, for suggestions.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|(_, name)| *name).chain(["party", "parties"])
}
