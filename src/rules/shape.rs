//! A `find` as a tree: what `quick` reads, what `program` runs, and what a regex is made of where one is needed.

use std::sync::Arc;

use regex_syntax::hir::{
    self, Capture, Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look, Repetition,
};

use super::anchors::{self, Literals};
use super::forms::WordForms;
use super::slots;

/// A part of a pattern.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    /// These letters.
    Text(Box<str>),
    /// One character of a class.
    Class(Arc<CharClass>),
    /// A form of a word list.
    Words(Arc<WordForms>),
    /// The start of the text.
    Start,
    /// Its end.
    End,
    /// What a group or slot holds.
    Group(usize, Box<Shape>),
    /// A part again and again.
    Repeat { min: u32, max: Option<u32>, greedy: bool, shape: Box<Shape> },
    /// One after the other.
    Sequence(Vec<Shape>),
    /// One of these, the first that fits.
    Choice(Vec<Shape>),
    /// What stands in a slot, shared by all patterns that use it.
    Fill(Arc<Fill>),
    /// What only a regex can match.
    Other(Box<Hir>),
}

/// What a slot matches, and the literals of which every match holds one.
#[derive(Debug)]
pub(crate) struct Fill {
    pub(crate) shape: Shape,
    pub(crate) literals: Option<Literals>,
}

impl Fill {
    pub(crate) fn new(shape: Shape) -> Self {
        let literals = anchors::required(&shape);
        Self { shape, literals }
    }
}

/// A set of characters.
#[derive(Debug, Clone)]
pub(crate) struct CharClass {
    ascii: [u64; 2],
    set: ClassUnicode,
}

impl CharClass {
    pub(crate) fn new(set: ClassUnicode) -> Self {
        let mut ascii = [0; 2];
        for range in set.ranges().iter().take_while(|range| range.start().is_ascii()) {
            for byte in range.start() as u32..=(range.end() as u32).min(0x7F) {
                ascii[byte as usize / 64] |= 1 << (byte % 64);
            }
        }
        Self { ascii, set }
    }

    /// The class without the masks, unless it holds nothing else.
    pub(crate) fn without_masks(mut set: ClassUnicode) -> Self {
        let crosses =
            |range: &ClassUnicodeRange| range.end() >= '\u{E000}' && range.start() <= '\u{F8FF}';
        if set.ranges().iter().any(crosses) {
            let mut rest = set.clone();
            rest.difference(&ClassUnicode::new([ClassUnicodeRange::new('\u{E000}', '\u{F8FF}')]));
            if !rest.ranges().is_empty() {
                set = rest;
            }
        }
        Self::new(set)
    }

    /// A class of these characters.
    pub(crate) fn of(letters: &str) -> Self {
        Self::new(ClassUnicode::new(
            letters.chars().map(|letter| ClassUnicodeRange::new(letter, letter)),
        ))
    }

    pub(crate) fn ranges(&self) -> &[ClassUnicodeRange] {
        self.set.ranges()
    }

    pub(crate) fn holds(&self, character: char) -> bool {
        if character.is_ascii() {
            return self.ascii[character as usize / 64] >> (character as u32 % 64) & 1 == 1;
        }
        let ranges = self.set.ranges();
        let after = ranges.partition_point(|range| range.end() < character);
        ranges.get(after).is_some_and(|range| range.start() <= character)
    }
}

impl Shape {
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(Box::from(text))
    }

    /// One part, or the parts one after the other.
    pub(crate) fn sequence(mut parts: Vec<Self>) -> Self {
        if parts.len() == 1 { parts.swap_remove(0) } else { Self::Sequence(parts) }
    }

    /// One part, or the choice of the parts.
    pub(crate) fn choice(mut parts: Vec<Self>) -> Self {
        if parts.len() == 1 { parts.swap_remove(0) } else { Self::Choice(parts) }
    }

    /// Whether it can match nothing at all.
    pub(crate) fn can_be_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Class(_) | Self::Words(_) => false,
            Self::Start | Self::End => true,
            Self::Group(_, shape) => shape.can_be_empty(),
            Self::Repeat { min, shape, .. } => *min == 0 || shape.can_be_empty(),
            Self::Sequence(parts) => parts.iter().all(Self::can_be_empty),
            Self::Choice(parts) => parts.iter().any(Self::can_be_empty),
            Self::Fill(fill) => fill.shape.can_be_empty(),
            Self::Other(hir) => hir.properties().minimum_len() == Some(0),
        }
    }

    /// Whether the first (or last) character of a match can be a letter or digit.
    pub(crate) fn edge_is_word(&self, first: bool) -> bool {
        match self {
            Self::Text(text) => if first { text.chars().next() } else { text.chars().next_back() }
                .is_some_and(is_word),
            Self::Class(class) => {
                class.ranges().iter().any(|range| is_word(range.start()) || is_word(range.end()))
            }
            Self::Words(words) => words.edge_is(first, is_word),
            Self::Start | Self::End => false,
            Self::Group(_, shape) | Self::Repeat { shape, .. } => shape.edge_is_word(first),
            Self::Choice(parts) => parts.iter().any(|part| part.edge_is_word(first)),
            Self::Fill(fill) => fill.shape.edge_is_word(first),
            Self::Other(_) => true,
            Self::Sequence(parts) => {
                let mut ordered = parts.iter();
                while let Some(part) = if first { ordered.next() } else { ordered.next_back() } {
                    if part.edge_is_word(first) {
                        return true;
                    }
                    if !part.can_be_empty() {
                        return false;
                    }
                }
                false
            }
        }
    }

    /// The same as a syntax tree of a regex.
    pub(crate) fn to_hir(&self) -> Hir {
        match self {
            Self::Text(text) => Hir::literal(text.as_bytes()),
            Self::Class(class) => Hir::class(Class::Unicode(class.set.clone())),
            Self::Words(words) => words.to_hir(),
            Self::Start => Hir::look(Look::Start),
            Self::End => Hir::look(Look::End),
            Self::Group(number, shape) => {
                let index = u32::try_from(*number).expect("fewer groups than that");
                Hir::capture(Capture { index, name: None, sub: Box::new(shape.to_hir()) })
            }
            Self::Repeat { min, max, greedy, shape } => Hir::repetition(Repetition {
                min: *min,
                max: *max,
                greedy: *greedy,
                sub: Box::new(shape.to_hir()),
            }),
            Self::Sequence(parts) => Hir::concat(parts.iter().map(Self::to_hir).collect()),
            Self::Choice(parts) => Hir::alternation(parts.iter().map(Self::to_hir).collect()),
            Self::Fill(fill) => fill.shape.to_hir(),
            Self::Other(hir) => (**hir).clone(),
        }
    }

    /// A syntax tree as a shape. `group` says what becomes of a group: its number and what it holds.
    pub(crate) fn of_hir(hir: &Hir, group: &impl Fn(&Capture) -> Self) -> Self {
        match hir.kind() {
            HirKind::Empty => Self::Sequence(Vec::new()),
            HirKind::Literal(hir::Literal(bytes)) => std::str::from_utf8(bytes)
                .map_or_else(|_| Self::Other(Box::new(hir.clone())), Self::text),
            HirKind::Class(Class::Unicode(class)) => {
                Self::Class(Arc::new(CharClass::without_masks(class.clone())))
            }
            HirKind::Look(Look::Start) => Self::Start,
            HirKind::Look(Look::End) => Self::End,
            HirKind::Class(Class::Bytes(_)) | HirKind::Look(_) => {
                Self::Other(Box::new(hir.clone()))
            }
            HirKind::Repetition(repetition) => Self::Repeat {
                min: repetition.min,
                max: repetition.max,
                greedy: repetition.greedy,
                shape: Box::new(Self::of_hir(&repetition.sub, group)),
            },
            HirKind::Capture(capture) => group(capture),
            HirKind::Concat(parts) => {
                Self::Sequence(parts.iter().map(|part| Self::of_hir(part, group)).collect())
            }
            HirKind::Alternation(parts) => {
                Self::Choice(parts.iter().map(|part| Self::of_hir(part, group)).collect())
            }
        }
    }
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() && !slots::is_mask(character)
}
