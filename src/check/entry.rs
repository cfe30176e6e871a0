//! Messages and terms with the places of their parts.

use std::ops::Range;

use fluent_syntax::ast;

use super::file::{Text, span_in};
use super::shown::{self, Shown};
use super::walk::{self, Use};

/// A message or a term.
#[derive(Debug)]
pub struct Entry<'t> {
    /// The name; a term has its `-`.
    pub id: &'t str,
    /// Whether it is a term.
    pub is_term: bool,
    /// The place of the name.
    pub name: Range<usize>,
    /// The last byte that belongs to it.
    pub end: usize,
    /// The value, then the attributes in order.
    pub pieces: Vec<Piece<'t>>,
    /// The comment above it.
    pub comment: Option<ast::Comment<&'t str>>,
}

/// The value of an entry, or one of its attributes.
#[derive(Debug)]
pub struct Piece<'t> {
    /// The name of the attribute and its place; `None` for the value.
    pub attribute: Option<(&'t str, Range<usize>)>,
    /// What stands there.
    pub pattern: ast::Pattern<&'t str>,
    /// Its place, from the first to the last character that the parser gave a slice for.
    pub span: Range<usize>,
    /// The texts a reader may see.
    pub shown: Vec<Shown>,
    /// Everything it refers to.
    pub uses: Vec<Use<'t>>,
}

impl<'t> Entry<'t> {
    /// The value.
    pub fn value(&self) -> Option<&Piece<'t>> {
        self.pieces.iter().find(|piece| piece.attribute.is_none())
    }

    /// The attributes.
    pub fn attributes(&self) -> impl Iterator<Item = &Piece<'t>> {
        self.pieces.iter().filter(|piece| piece.attribute.is_some())
    }

    /// The value, or the attribute of this name.
    pub fn piece(&self, attribute: Option<&str>) -> Option<&Piece<'t>> {
        self.pieces.iter().find(|piece| piece.attribute_name() == attribute)
    }
}

impl Piece<'_> {
    /// The name of the attribute.
    pub fn attribute_name(&self) -> Option<&str> {
        self.attribute.as_ref().map(|(name, _)| *name)
    }

    /// The text that is shown when no choice applies.
    pub fn default_text(&self) -> &Shown {
        self.shown.first().expect("a pattern has a default form")
    }
}

/// A message of the parser.
pub(super) fn message<'t>(source: &'t Text, message: ast::Message<&'t str>) -> Entry<'t> {
    let name = span_in(&source.text, message.id.name);
    build(source, message.id.name, name, message.value, message.attributes, message.comment)
}

/// A term of the parser; its name takes the `-` that stands before it.
pub(super) fn term<'t>(source: &'t Text, term: ast::Term<&'t str>) -> Entry<'t> {
    let name = span_in(&source.text, term.id.name);
    let name = name.start.saturating_sub(1)..name.end;
    build(source, &source.text[name.clone()], name, Some(term.value), term.attributes, term.comment)
}

fn build<'t>(
    source: &'t Text,
    id: &'t str,
    name: Range<usize>,
    value: Option<ast::Pattern<&'t str>>,
    attributes: Vec<ast::Attribute<&'t str>>,
    comment: Option<ast::Comment<&'t str>>,
) -> Entry<'t> {
    let value = value.map(|pattern| piece(source, None, pattern, name.end));
    let attributes = attributes.into_iter().map(|attribute| {
        let place = span_in(&source.text, attribute.id.name);
        let end = place.end;
        piece(source, Some((attribute.id.name, place)), attribute.value, end)
    });
    let pieces: Vec<Piece<'_>> = value.into_iter().chain(attributes).collect();
    let end = pieces.iter().map(|piece| piece.span.end).max().unwrap_or(name.end).max(name.end);
    // The closing brace of a last placeable, and its variants' ends, belong to the entry.
    let end = end
        + source.text[end..]
            .bytes()
            .take_while(|byte| matches!(byte, b' ' | b'}' | b'"' | b')'))
            .count();
    Entry { id, is_term: id.starts_with('-'), name, end: end.max(1), pieces, comment }
}

fn piece<'t>(
    source: &'t Text,
    attribute: Option<(&'t str, Range<usize>)>,
    pattern: ast::Pattern<&'t str>,
    after: usize,
) -> Piece<'t> {
    let uses = walk::uses(&source.text, &pattern);
    let shown = shown::forms(&source.text, &pattern);
    let span = walk::extent(&source.text, &pattern).unwrap_or(after..after);
    Piece { attribute, pattern, span, shown, uses }
}
