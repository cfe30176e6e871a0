//! The forms of a word list, looked up by their first two letters: an alternation of a thousand words costs nothing
//! until one of them is met.

use std::sync::OnceLock;

use regex_syntax::hir::Hir;

use super::anchors::Literals;
use super::words::{WordList, bare};

/// The forms of a list, in the order in which they are tried.
#[derive(Debug)]
pub(crate) struct WordForms {
    texts: Vec<Box<str>>,
    /// Whether a letter with an accent also matches without.
    open: bool,
    index: OnceLock<Index>,
}

#[derive(Debug)]
struct Index {
    /// Bytes that a form can begin with.
    first: [u64; 4],
    /// First two letters (without accents where they are open) and the place in the order.
    forms: Vec<(u64, u32)>,
}

impl WordForms {
    /// The forms of a list as they stand in text with its case (`exact`) or in lower case.
    pub(crate) fn new(list: &WordList, exact: bool) -> Self {
        let texts = if exact {
            list.written.iter().map(|form| Box::from(form.as_str())).collect()
        } else {
            list.forms.iter().map(|(form, _)| Box::from(form.as_str())).collect()
        };
        Self { texts, open: list.bare_accents, index: OnceLock::new() }
    }

    /// The forms that stand at `at`, in the order in which they are tried: their places in it, and where they end.
    pub(crate) fn standing_at(&self, text: &str, at: usize, found: &mut Vec<(u32, usize)>) {
        let index = self.index.get_or_init(|| self.indexed());
        let Some(&byte) = text.as_bytes().get(at) else { return };
        if index.first[usize::from(byte / 64)] >> (byte % 64) & 1 == 0 {
            return;
        }
        let [first, second] = self.beginning(&text[at..]);
        for key in [key([first, second]), key([first, '\0'])] {
            let from = index.forms.partition_point(|(known, _)| *known < key);
            for &(_, rank) in index.forms[from..].iter().take_while(|(known, _)| *known == key) {
                if let Some(length) = self.fits(&self.texts[rank as usize], &text[at..]) {
                    found.push((rank, at + length));
                }
            }
            if second == '\0' {
                break;
            }
        }
        found.sort_unstable();
    }

    fn indexed(&self) -> Index {
        let mut first = [0; 4];
        self.first_bytes().for_each(|byte| first[usize::from(byte / 64)] |= 1 << (byte % 64));
        let mut forms: Vec<_> = (0u32..)
            .zip(&self.texts)
            .map(|(rank, text)| (key(self.beginning(text)), rank))
            .collect();
        forms.sort_unstable();
        Index { first, forms }
    }

    fn beginning(&self, text: &str) -> [char; 2] {
        let mut letters = text.chars();
        let mut two = ['\0'; 2];
        let mut filled = 0;
        while filled < 2 {
            let Some(letter) = letters.next() else { break };
            for plain in Plain::of(letter, self.open) {
                if filled < 2 {
                    two[filled] = plain;
                    filled += 1;
                }
            }
        }
        two
    }

    /// How many bytes of a text a form covers, when the text begins with it.
    fn fits(&self, form: &str, text: &str) -> Option<usize> {
        if !self.open {
            return text.starts_with(form).then_some(form.len());
        }
        let mut rest = text;
        for letter in form.chars() {
            if let Some(after) = rest.strip_prefix(letter) {
                rest = after;
            } else if letter.is_ascii() {
                return None;
            } else {
                for plain in Plain::of(letter, true) {
                    rest = rest.strip_prefix(plain)?;
                }
            }
        }
        Some(text.len() - rest.len())
    }

    /// Whether the first (or last) letter of a form is of a kind.
    pub(crate) fn edge_is(&self, first: bool, kind: impl Fn(char) -> bool) -> bool {
        let edge = |text: &str| if first { text.chars().next() } else { text.chars().next_back() };
        self.texts.iter().filter_map(|text| edge(text)).any(kind)
    }

    /// The bytes that a match can begin with.
    pub(crate) fn first_bytes(&self) -> impl Iterator<Item = u8> {
        self.texts.iter().flat_map(|text| {
            let plain = text.chars().next().filter(|letter| self.open && !letter.is_ascii());
            let plain = plain.and_then(|letter| Plain::of(letter, true).next()).map(|letter| {
                let mut bytes = [0; 4];
                letter.encode_utf8(&mut bytes);
                bytes[0]
            });
            text.bytes().next().into_iter().chain(plain)
        })
    }

    /// For each form a literal that stands in every match of it.
    pub(crate) fn literals(&self) -> Option<Literals> {
        let mut literals = Vec::with_capacity(self.texts.len());
        for text in &self.texts {
            let kept = if self.open {
                let opens = |letter: char| {
                    !letter.is_ascii() && Plain::of(letter, true).next() != Some(letter)
                };
                text.split(opens).max_by_key(|run| run.len()).unwrap_or_default()
            } else {
                text
            };
            if kept.is_empty() {
                return None;
            }
            literals.push(kept.to_owned());
        }
        literals.sort_unstable();
        literals.dedup();
        (!literals.is_empty()).then(|| literals.into())
    }

    /// The forms as a syntax tree of a regex.
    pub(crate) fn to_hir(&self) -> Hir {
        Hir::alternation(self.texts.iter().map(|text| self.form_to_hir(text)).collect())
    }

    fn form_to_hir(&self, text: &str) -> Hir {
        let mut parts = Vec::new();
        let mut run = String::new();
        for letter in text.chars() {
            let plain: String = Plain::of(letter, self.open).collect();
            if plain.chars().eq([letter]) {
                run.push(letter);
            } else {
                parts.push(Hir::literal(std::mem::take(&mut run).into_bytes()));
                parts.push(Hir::alternation(vec![
                    Hir::literal(letter.to_string().into_bytes()),
                    Hir::literal(plain.into_bytes()),
                ]));
            }
        }
        parts.push(Hir::literal(run.into_bytes()));
        Hir::concat(parts)
    }
}

fn key([first, second]: [char; 2]) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

/// A letter without its accent: one letter, or the two of a ligature.
struct Plain;

impl Plain {
    fn of(letter: char, open: bool) -> impl Iterator<Item = char> {
        /// The Latin letters with accents, decomposed once: nearly all that a text holds.
        static LATIN: OnceLock<Vec<[char; 2]>> = OnceLock::new();
        const FIRST: u32 = 0xC0;
        const LAST: u32 = 0x24F;
        let two = if !open || letter.is_ascii() {
            [letter, '\0']
        } else if (FIRST..=LAST).contains(&(letter as u32)) {
            let table = LATIN
                .get_or_init(|| (FIRST..=LAST).filter_map(char::from_u32).map(plain).collect());
            table[(letter as u32 - FIRST) as usize]
        } else {
            plain(letter)
        };
        two.into_iter().filter(|letter| *letter != '\0')
    }
}

fn plain(letter: char) -> [char; 2] {
    let bare = bare(letter.encode_utf8(&mut [0; 4]));
    let mut letters = bare.chars();
    [letters.next().unwrap_or(letter), letters.next().unwrap_or('\0')]
}
