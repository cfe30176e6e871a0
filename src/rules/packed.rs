//! A tree in few bytes: the build script packs the files of `rules/`, and a run unpacks those that it needs in a
//! fiftieth of the time that reading TOML takes.
//!
//! Most strings stand in the file as they are; they are kept as "the span without so many bytes at both ends" and
//! borrowed from the embedded text. Only what has escapes, or loses its first line break, is written out.
//!
//! Numbers are LEB128. A span is its distance from the start of the one before at its level, and its length. What is
//! inside an array or table stands after the number of its bytes, so that it can be passed over.

use std::borrow::Cow;
use std::ops::Range;

use super::tree::{Key, Later, Node, Table, Value};

/// Bytes of quotation marks at each end of a string: a bare key, `'…'` or `"…"`, `'''…'''`.
const QUOTES: [usize; 3] = [0, 1, 3];
/// After the marks for [`QUOTES`]: the string is written out.
const WRITTEN: u8 = 3;

const TEXT: u8 = 0x10;
const INTEGER: u8 = 0x20;
const TRUE: u8 = 0x30;
const FALSE: u8 = 0x40;
const ARRAY: u8 = 0x50;
const TABLE: u8 = 0x60;
const OTHER: u8 = 0x70;

/// Packs a table whose file is `source`.
#[cfg_attr(not(test), allow(dead_code, reason = "the build script packs, the program unpacks"))]
pub(crate) fn pack(source: &str, table: &Table) -> Vec<u8> {
    let mut packer = Packer { source, bytes: Vec::new(), at: 0 };
    packer.table(table);
    packer.bytes
}

struct Packer<'s> {
    source: &'s str,
    bytes: Vec<u8>,
    at: usize,
}

impl Packer<'_> {
    fn table(&mut self, table: &Table) {
        self.number(table.len() as u64);
        for (key, node) in table {
            self.span(&key.span);
            let mode = self.mode(&key.span, &key.name);
            self.bytes.push(mode);
            self.written(mode, &key.name);
            self.node(node);
        }
    }

    fn items(&mut self, items: &[Node]) {
        self.number(items.len() as u64);
        for item in items {
            self.node(item);
        }
    }

    fn node(&mut self, node: &Node) {
        self.span(&node.span);
        match &node.value {
            Value::Text(text) => {
                let mode = self.mode(&node.span, text);
                self.bytes.push(TEXT | mode);
                self.written(mode, text);
            }
            Value::Integer(number) => {
                self.bytes.push(INTEGER);
                self.bytes.extend(number.to_le_bytes());
            }
            Value::Flag(flag) => self.bytes.push(if *flag { TRUE } else { FALSE }),
            Value::Array(items) => self.inside(ARRAY, |inside| inside.items(items.get())),
            Value::Table(table) => self.inside(TABLE, |inside| inside.table(table.get())),
            Value::Other => self.bytes.push(OTHER),
        }
    }

    fn inside(&mut self, tag: u8, pack: impl FnOnce(&mut Self)) {
        let mut inside = Self { source: self.source, bytes: Vec::new(), at: self.at };
        pack(&mut inside);
        self.bytes.push(tag);
        self.number(inside.bytes.len() as u64);
        self.bytes.extend(inside.bytes);
    }

    fn mode(&self, span: &Range<usize>, text: &str) -> u8 {
        let stands = |quotes: &usize| inside(self.source, span, *quotes) == Some(text);
        QUOTES.iter().position(stands).map_or(WRITTEN, |mode| mode as u8)
    }

    fn written(&mut self, mode: u8, text: &str) {
        if mode == WRITTEN {
            self.number(text.len() as u64);
            self.bytes.extend(text.as_bytes());
        }
    }

    #[expect(clippy::cast_possible_wrap, reason = "a rule file is shorter than 2^63 bytes")]
    fn span(&mut self, span: &Range<usize>) {
        // The next span may begin before the last one: the sign goes to the lowest bit.
        let distance = span.start as i64 - self.at as i64;
        self.number((distance << 1 ^ distance >> 63).cast_unsigned());
        self.number((span.end - span.start) as u64);
        self.at = span.start;
    }

    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }
}

/// The bytes of a span without its quotation marks.
fn inside<'s>(source: &'s str, span: &Range<usize>, quotes: usize) -> Option<&'s str> {
    source.get(span.start + quotes..span.end.checked_sub(quotes)?)
}

/// Something packed: the text of its file, its bytes, and where the span around it begins.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Packed {
    pub(crate) source: &'static str,
    pub(crate) bytes: &'static [u8],
    pub(crate) at: usize,
}

/// What can be unpacked; `None` when the bytes are no such thing.
pub(crate) trait Unpack: Default {
    fn unpack(packed: Packed) -> Option<Self>;
}

impl Unpack for Table {
    fn unpack(mut packed: Packed) -> Option<Self> {
        let length = packed.number()?;
        let mut table = Self::with_capacity(length.min(packed.bytes.len()));
        for _ in 0..length {
            let span = packed.span()?;
            let mode = packed.byte()?;
            let name = packed.text(&span, mode)?;
            table.push((Key { name, span }, packed.node()?));
        }
        Some(table)
    }
}

impl Unpack for Vec<Node> {
    fn unpack(mut packed: Packed) -> Option<Self> {
        let length = packed.number()?;
        let mut items = Self::with_capacity(length.min(packed.bytes.len()));
        for _ in 0..length {
            items.push(packed.node()?);
        }
        Some(items)
    }
}

impl Packed {
    fn node(&mut self) -> Option<Node> {
        let span = self.span()?;
        let tag = self.byte()?;
        let value = match tag & 0xF0 {
            TEXT => Value::Text(self.text(&span, tag & 0x0F)?),
            INTEGER => {
                let (number, rest) = self.bytes.split_first_chunk()?;
                self.bytes = rest;
                Value::Integer(i64::from_le_bytes(*number))
            }
            TRUE => Value::Flag(true),
            FALSE => Value::Flag(false),
            ARRAY => Value::Array(Later::packed(self.inside()?)),
            TABLE => Value::Table(Later::packed(self.inside()?)),
            _ => Value::Other,
        };
        Some(Node { span, value })
    }

    /// What stands inside an array or table is passed over.
    fn inside(&mut self) -> Option<Self> {
        let length = self.number()?;
        let (bytes, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(Self { bytes, ..*self })
    }

    fn text(&mut self, span: &Range<usize>, mode: u8) -> Option<Cow<'static, str>> {
        let text = if mode == WRITTEN {
            let length = self.number()?;
            let (text, rest) = self.bytes.split_at_checked(length)?;
            self.bytes = rest;
            std::str::from_utf8(text).ok()?
        } else {
            inside(self.source, span, *QUOTES.get(usize::from(mode))?)?
        };
        Some(Cow::Borrowed(text))
    }

    fn span(&mut self) -> Option<Range<usize>> {
        let folded = self.number()?;
        let distance = (folded >> 1).cast_signed() ^ -(folded & 1).cast_signed();
        self.at = self.at.checked_add_signed(distance)?;
        let length = self.number()?;
        Some(self.at..self.at.checked_add(length)?)
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*byte)
    }

    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..usize::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::super::tree;
    use super::*;

    fn check(source: &'static str) {
        let (table, errors) = DeTable::parse_recoverable(source);
        assert!(errors.is_empty(), "{errors:?}");
        let table = tree::of_toml(table.get_ref());
        let bytes = pack(source, &table).leak();
        assert_eq!(
            Table::unpack(Packed { source, bytes, at: 0 }).as_ref(),
            Some(&table),
            "{source}"
        );
    }

    #[test]
    fn what_is_unpacked_was_packed() {
        check(
            "a = 1\nb = -5\nc = true\nd = [\"x\", 'y', '''z''', \"\"\"w\"\"\", \"\\u00e9\\n\"]\n",
        );
        check(
            "[[rule]]\nid = \"x\"\nfind = '''\nfirst line'''\n[rule.more]\n\"a b\" = 1.5\nwhen = 2024-05-02\n",
        );
        check("a.b = 1\n[c]\na = {}\n[a.d]\ne = []\n");
    }

    #[test]
    fn the_embedded_files_are_packed_as_they_are_written() {
        for &(path, source, bytes) in crate::embedded::RULES {
            let (table, errors) = DeTable::parse_recoverable(source);
            assert!(errors.is_empty(), "{path}: {errors:?}");
            assert!(
                Table::unpack(Packed { source, bytes, at: 0 })
                    == Some(tree::of_toml(table.get_ref())),
                "{path}"
            );
        }
    }

    #[test]
    fn broken_bytes_are_no_table() {
        let source = "a = 1\nb = [\"x\"]\n";
        let bytes: &[u8] =
            pack(source, &tree::of_toml(DeTable::parse(source).expect("TOML").get_ref())).leak();
        for end in 0..bytes.len() {
            assert_eq!(Table::unpack(Packed { source, bytes: &bytes[..end], at: 0 }), None);
        }
    }
}
