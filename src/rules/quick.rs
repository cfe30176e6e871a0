//! Reads the patterns that people write most: words, classes, groups, choices, repetitions and slots. What it does not
//! know it leaves to `regex_syntax`, which takes fifty times as long, knows all of it and says what is wrong.

use std::sync::Arc;

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, HirKind};

use super::language::LanguageData;
use super::pattern::{WORD_RANGES, filling, lowered, plain_classes, slot_at};
use super::shape::{CharClass, Shape};
use super::words::bare;

/// A pattern, and its groups in order: what each is for.
pub(crate) struct Quick {
    pub(crate) shape: Shape,
    pub(crate) groups: Vec<Purpose>,
}

/// What a group is for.
pub(crate) enum Purpose {
    /// Nobody asks for it.
    Nothing,
    /// The author named it.
    Named(String),
    /// A slot: its role and its name.
    Slot(Option<String>, String),
}

/// Deeper groups are left to the other reader.
const DEEPEST: usize = 50;

/// Reads a `find`; `None` when it holds what is not known here, right or wrong.
pub(crate) fn read(find: &str, exact: bool, language: &LanguageData) -> Option<Quick> {
    let mut reader =
        Reader { find, at: 0, exact, language: Some(language), groups: Vec::new(), depth: 0 };
    let shape = reader.choice()?;
    let done = reader.at == find.len() && !shape.can_be_empty();
    done.then_some(Quick { shape, groups: reader.groups })
}

/// Reads the pattern of a word list, which has no slots, and whose groups nobody asks for.
pub(crate) fn read_plain(pattern: &str) -> Option<Shape> {
    let mut reader =
        Reader { find: pattern, at: 0, exact: true, language: None, groups: Vec::new(), depth: 0 };
    let shape = reader.choice()?;
    (reader.at == pattern.len() && reader.groups.is_empty()).then_some(shape)
}

struct Reader<'f> {
    find: &'f str,
    at: usize,
    exact: bool,
    language: Option<&'f LanguageData>,
    groups: Vec<Purpose>,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.find[self.at..].chars().next()
    }

    fn take(&mut self, sign: &str) -> bool {
        let there = self.find[self.at..].starts_with(sign);
        if there {
            self.at += sign.len();
        }
        there
    }

    fn choice(&mut self) -> Option<Shape> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let mut parts = vec![self.sequence()?];
        while self.take("|") {
            parts.push(self.sequence()?);
        }
        self.depth -= 1;
        Some(Shape::choice(parts))
    }

    fn sequence(&mut self) -> Option<Shape> {
        let mut parts = Vec::new();
        let mut run = String::new();
        while let Some(next) = self.peek().filter(|next| !matches!(next, '|' | ')')) {
            if let Some(letter) = self.lone_letter(next) {
                self.at += next.len_utf8();
                run.push(letter);
                continue;
            }
            let atom = self.atom(next)?;
            match (self.repeated(atom)?, run.is_empty()) {
                (Shape::Text(text), _) => run.push_str(&text),
                (other, true) => parts.push(other),
                (other, false) => {
                    parts.push(Shape::text(&std::mem::take(&mut run)));
                    parts.push(other);
                }
            }
        }
        if !run.is_empty() {
            parts.push(Shape::text(&run));
        }
        Some(Shape::sequence(parts))
    }

    /// The next character as it is matched, where it is a letter that stands for itself alone: most are.
    fn lone_letter(&self, next: char) -> Option<char> {
        let after = self.find.as_bytes().get(self.at + next.len_utf8());
        let repeated = matches!(after, Some(b'?' | b'*' | b'+' | b'{'));
        let stands_for_itself = if next.is_ascii() {
            next.is_ascii_alphanumeric() || matches!(next, ' ' | '-')
        } else {
            self.exact || self.language.is_some_and(|language| !language.bare_accents)
        };
        if repeated || !stands_for_itself {
            None
        } else if self.exact {
            Some(next)
        } else {
            lowered(next)
        }
    }

    fn atom(&mut self, next: char) -> Option<Shape> {
        self.at += next.len_utf8();
        match next {
            '\\' => self.escape(),
            '[' => self.class(),
            '(' => self.group(),
            '{' => self.slot(),
            '.' => Some(class_of(vec![range('\n', '\n')], true)),
            '^' => Some(Shape::Start),
            '$' => Some(Shape::End),
            '*' | '+' | '?' | ']' | '}' => None,
            letter => self.letter(letter),
        }
    }

    fn letter(&self, letter: char) -> Option<Shape> {
        if self.exact {
            return Some(Shape::text(letter.encode_utf8(&mut [0; 4])));
        }
        let folded = lowered(letter)?;
        if !folded.is_ascii() && self.language.is_some_and(|language| language.bare_accents) {
            let plain = bare(folded.encode_utf8(&mut [0; 4]));
            let mut letters = plain.chars();
            if let (Some(one), None) = (letters.next(), letters.next())
                && one != folded
            {
                return Some(class_of(vec![range(folded, folded), range(one, one)], false));
            }
        }
        Some(Shape::text(folded.encode_utf8(&mut [0; 4])))
    }

    fn escape(&mut self) -> Option<Shape> {
        let escaped = self.peek()?;
        self.at += escaped.len_utf8();
        match escaped {
            'w' => Some(class_of(word_ranges().collect(), false)),
            'd' => Some(class_of(vec![range('0', '9')], false)),
            's' | 'S' | 'D' => of_regex(&format!("\\{escaped}")),
            'p' | 'P' if self.find[self.at..].starts_with('{') => {
                let close = self.find[self.at..].find('}')?;
                let name = &self.find[self.at..=self.at + close];
                self.at += close + 1;
                of_regex(&format!("\\{escaped}{name}"))
            }
            sign if sign.is_ascii_punctuation() && !matches!(sign, '<' | '>') => {
                Some(Shape::text(sign.encode_utf8(&mut [0; 4])))
            }
            _ => None,
        }
    }

    fn group(&mut self) -> Option<Shape> {
        let mut number = None;
        if self.take("?P<") {
            let close = self.find[self.at..].find('>')?;
            let name = &self.find[self.at..self.at + close];
            let plain = name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.bytes().all(|c| c.is_ascii_alphanumeric());
            if !plain
                || name.starts_with("slot")
                || self
                    .groups
                    .iter()
                    .any(|group| matches!(group, Purpose::Named(known) if known == name))
            {
                return None;
            }
            self.at += close + 1;
            self.groups.push(Purpose::Named(name.to_owned()));
            number = Some(self.groups.len());
        } else if !self.take("?:") {
            if self.peek() == Some('?') {
                return None;
            }
            self.groups.push(Purpose::Nothing);
            number = Some(self.groups.len());
        }
        let inside = self.choice()?;
        if !self.take(")") {
            return None;
        }
        Some(match number {
            Some(number) => Shape::Group(number, Box::new(inside)),
            // What a group without a number holds is one part: letters after it are no part of it.
            None if matches!(inside, Shape::Text(_)) => Shape::Sequence(vec![inside]),
            None => inside,
        })
    }

    fn slot(&mut self) -> Option<Shape> {
        let (role, slot, end) = slot_at(self.find, self.at - 1)?;
        let fill = filling(&slot, self.exact, self.language?).ok()??;
        self.at = end;
        self.groups.push(Purpose::Slot(role, slot));
        Some(Shape::Group(self.groups.len(), Box::new(Shape::Fill(fill))))
    }

    /// A part with the sign of repetition after it, if there is one.
    fn repeated(&mut self, shape: Shape) -> Option<Shape> {
        let (min, max) = match self.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') if self.find[self.at + 1..].starts_with(|c: char| c.is_ascii_digit()) => {
                self.bounds()?
            }
            _ => return Some(shape),
        };
        if matches!(shape, Shape::Start | Shape::End) {
            return None;
        }
        self.at += 1;
        let greedy = !self.take("?");
        let again = match self.peek() {
            Some('{') => slot_at(self.find, self.at).is_none(),
            next => matches!(next, Some('?' | '*' | '+')),
        };
        (!again).then(|| Shape::Repeat { min, max, greedy, shape: Box::new(shape) })
    }

    /// The numbers of `{2}`, `{2,}` or `{2,4}`; the closing brace is left.
    fn bounds(&mut self) -> Option<(u32, Option<u32>)> {
        let close = self.find[self.at..].find('}')?;
        let inside = &self.find[self.at + 1..self.at + close];
        let bounds = match inside.split_once(',') {
            None => (inside.parse().ok()?, Some(inside.parse().ok()?)),
            Some((min, "")) => (min.parse().ok()?, None),
            Some((min, max)) => (min.parse().ok()?, Some(max.parse().ok()?)),
        };
        self.at += close;
        bounds.1.is_none_or(|max| max >= bounds.0 && max > 0).then_some(bounds)
    }

    /// A class: letters and stretches here, anything more by `regex_syntax`.
    fn class(&mut self) -> Option<Shape> {
        let start = self.at - 1;
        let negated = self.take("^");
        let mut ranges: Vec<ClassUnicodeRange> = Vec::new();
        // Whether the last range is one letter, which a hyphen may stretch.
        let mut single = false;
        loop {
            let letter = self.peek()?;
            self.at += letter.len_utf8();
            let next = self.peek().unwrap_or('\0');
            match letter {
                ']' if ranges.is_empty() => return None,
                ']' => break,
                '[' => return self.rich_class(start),
                '&' | '~' if next == letter => return self.rich_class(start),
                '-' if single && next != ']' => {
                    let (from, to) =
                        (ranges.pop()?.start(), if self.exact { next } else { lowered(next)? });
                    if matches!(next, '\\' | '[' | '-') || to < from {
                        return None;
                    }
                    self.at += next.len_utf8();
                    ranges.push(range(from, to));
                    single = false;
                }
                '-' if next == '-' || !ranges.is_empty() && next != ']' => return None,
                '\\' => {
                    self.at += next.len_utf8();
                    single = false;
                    match next {
                        'w' => ranges.extend(word_ranges()),
                        'd' => ranges.push(range('0', '9')),
                        sign if sign.is_ascii_punctuation() => {
                            ranges.push(range(sign, sign));
                            single = true;
                        }
                        _ => return self.rich_class(start),
                    }
                }
                letter => {
                    let folded = if self.exact { letter } else { lowered(letter)? };
                    ranges.push(range(folded, folded));
                    single = true;
                }
            }
            if ranges.is_empty() {
                return None;
            }
        }
        Some(class_of(ranges, negated))
    }

    /// A class with classes in it, or with names of Unicode.
    fn rich_class(&mut self, start: usize) -> Option<Shape> {
        self.at = start;
        let (mut depth, mut text) = (0, String::new());
        loop {
            let letter = self.peek()?;
            self.at += letter.len_utf8();
            match letter {
                '\\' => {
                    let from = self.at - 1;
                    let escaped = self.peek()?;
                    self.at += escaped.len_utf8();
                    if matches!(escaped, 'p' | 'P') && self.peek() == Some('{') {
                        self.at += self.find[self.at..].find('}')? + 1;
                    }
                    text.push_str(&self.find[from..self.at]);
                    continue;
                }
                '[' => depth += 1,
                ']' => depth -= 1,
                _ => {}
            }
            if self.exact {
                text.push(letter);
            } else {
                text.push(lowered(letter)?);
            }
            if depth == 0 {
                return of_regex(&plain_classes(&text));
            }
        }
    }
}

fn range(from: char, to: char) -> ClassUnicodeRange {
    ClassUnicodeRange::new(from, to)
}

/// Letters and digits of scripts that separate words by blanks.
fn word_ranges() -> impl Iterator<Item = ClassUnicodeRange> {
    WORD_RANGES.iter().map(|&(from, to)| range(from, to))
}

fn class_of(ranges: Vec<ClassUnicodeRange>, negated: bool) -> Shape {
    let mut class = ClassUnicode::new(ranges);
    if negated {
        class.negate();
    }
    Shape::Class(Arc::new(CharClass::without_masks(class)))
}

/// A class that `regex_syntax` reads.
fn of_regex(pattern: &str) -> Option<Shape> {
    match regex_syntax::parse(pattern).ok()?.into_kind() {
        HirKind::Class(Class::Unicode(class)) => {
            Some(Shape::Class(Arc::new(CharClass::without_masks(class))))
        }
        _ => None,
    }
}
