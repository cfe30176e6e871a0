//! From the bytes of one Fluent file to its entries, with the place of everything.
//!
//! fluent-syntax keeps no positions, but all its words are slices of the text: the distance between two pointers is the
//! place. So there is no parser here, only arithmetic.

use std::collections::HashMap;
use std::ops::Range;
use std::path::PathBuf;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::entry::{self, Entry};
use super::finding::Place;
use super::project::Part;

/// A file as it was read.
#[derive(Debug)]
pub struct Text {
    /// The locale whose folder it stands in.
    pub locale: String,
    /// Below the folder of its locale, with `/`.
    pub name: String,
    /// Below the checked folder, with `/`.
    pub path: String,
    /// On the disk.
    pub disk: PathBuf,
    /// The text, without a byte order mark; broken bytes have become U+FFFD.
    pub text: String,
    /// What it was read for.
    pub part: Part,
    /// Whether a byte order mark stood at the head.
    pub has_bom: bool,
    /// Where broken bytes were.
    pub broken: Vec<usize>,
}

impl Text {
    /// Decodes the bytes of a file.
    pub fn new(
        locale: &str,
        name: &str,
        path: String,
        disk: PathBuf,
        bytes: &[u8],
        part: Part,
    ) -> Self {
        let (has_bom, bytes) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
            Some(rest) => (true, rest),
            None => (false, bytes),
        };
        let mut text = String::with_capacity(bytes.len());
        let mut broken = Vec::new();
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                broken.push(text.len());
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        Self {
            locale: locale.to_owned(),
            name: name.to_owned(),
            path,
            disk,
            text,
            part,
            has_bom,
            broken,
        }
    }
}

/// A parsed file.
#[derive(Debug)]
pub struct File<'t> {
    /// What it was read from.
    pub source: &'t Text,
    /// Its messages and terms in order.
    pub entries: Vec<Entry<'t>>,
    /// Comments about the whole file (`###`).
    pub comments: Vec<ast::Comment<&'t str>>,
    /// What the parser did not understand.
    pub errors: Vec<ParserError>,
    /// Where nesting is too deep to be read.
    pub too_deep: Vec<usize>,
    lines: Vec<usize>,
    by_id: HashMap<&'t str, usize>,
}

/// Placeables and brackets in one entry that may stand in each other. The parser calls itself for each, and real
/// messages have three.
const DEEPEST: usize = 100;

impl<'t> File<'t> {
    /// Parses a text.
    pub fn parse(source: &'t Text) -> Self {
        let text = source.text.as_str();
        let lines =
            std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut file = Self {
            source,
            entries: Vec::new(),
            comments: Vec::new(),
            errors: Vec::new(),
            too_deep: Vec::new(),
            lines,
            by_id: HashMap::new(),
        };
        let mut from = 0;
        for entry in too_deep(text) {
            file.parse_part(from..entry.start);
            file.too_deep.push(entry.start);
            from = entry.end;
        }
        file.parse_part(from..text.len());
        for (number, entry) in file.entries.iter().enumerate() {
            file.by_id.entry(entry.id).or_insert(number);
        }
        file
    }

    fn parse_part(&mut self, part: Range<usize>) {
        let text: &'t str = &self.source.text[part.clone()];
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err(both) => both,
        };
        let shift = |range: Range<usize>| range.start + part.start..range.end + part.start;
        self.errors.extend(errors.into_iter().map(|mut error| {
            error.pos = shift(error.pos);
            error.slice = error.slice.map(shift);
            error
        }));
        for node in resource.body {
            match node {
                ast::Entry::Message(message) => {
                    self.entries.push(entry::message(self.source, message));
                }
                ast::Entry::Term(term) => self.entries.push(entry::term(self.source, term)),
                ast::Entry::ResourceComment(comment) => self.comments.push(comment),
                ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::Junk { .. } => {}
            }
        }
    }

    /// The place of a slice of this file.
    pub fn span(&self, slice: &str) -> Range<usize> {
        span_in(&self.source.text, slice)
    }

    /// Line and column of a byte.
    pub fn place(&self, at: usize) -> Place {
        let text = &self.source.text;
        let at = floor(text, at);
        let line = self.lines.partition_point(|&start| start <= at) - 1;
        Place { line: line + 1, col: text[self.lines[line]..at].chars().count() + 1 }
    }

    /// The number of the line, from zero.
    pub fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|&start| start <= at) - 1
    }

    /// The bytes of a line, counted from zero, without its end.
    pub fn line_span(&self, line: usize) -> Range<usize> {
        let text = &self.source.text;
        let start = self.lines.get(line).copied().unwrap_or(text.len());
        let end = self.lines.get(line + 1).map_or(text.len(), |next| next - 1);
        start..start + text[start..end].trim_end_matches('\r').len()
    }

    /// The first entry of this name.
    pub fn entry(&self, id: &str) -> Option<&Entry<'t>> {
        self.entries.get(*self.by_id.get(id)?)
    }

    /// The entry that a byte lies in.
    pub fn entry_at(&self, at: usize) -> Option<&Entry<'t>> {
        let next = self.entries.partition_point(|entry| entry.name.start <= at);
        let entry = self.entries.get(next.checked_sub(1)?)?;
        (at < entry.end).then_some(entry)
    }
}

/// The place of a slice in the text it was cut from.
pub(super) fn span_in(text: &str, slice: &str) -> Range<usize> {
    let start = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    start..(start + slice.len()).min(text.len())
}

/// The beginning of the character a byte lies in.
pub(super) fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The entries in which brackets stand in each other deeper than the parser may follow. An entry begins at the margin.
fn too_deep(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut depth, mut deepest, mut at_margin) = (0, 0_usize, 0, true);
    for (at, byte) in text.bytes().enumerate() {
        if at_margin && (byte.is_ascii_alphabetic() || byte == b'-') {
            if deepest > DEEPEST {
                found.push(start..at);
            }
            (start, depth, deepest) = (at, 0, 0);
        }
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
        at_margin = byte == b'\n';
    }
    if deepest > DEEPEST {
        found.push(start..text.len());
    }
    found
}
