//! The texts a reader may see for one pattern, with the way back to the source.
//!
//! A pattern with choices has many; only those are made in which one choice departs from its default, so that a message
//! with five choices does not become a thousand texts. A placeable stands as [`PLACEABLE`].

use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};

use super::file::span_in;
use super::walk::key;

/// What stands in a shown text for a value that the program gives.
pub const PLACEABLE: char = '\u{fffc}';

/// How many texts of one pattern are looked at. The richest real message has twelve.
const MOST: usize = 64;

/// One text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// What is seen.
    pub text: String,
    /// The variant that was chosen against the default, as it is written.
    pub variant: Option<String>,
    /// Where stretches of the text stand in the source: begin in the text, stretch of the source.
    parts: Vec<(usize, Range<usize>, Origin)>,
}

/// Where a stretch comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// It stands so in the source.
    Same,
    /// It is made of something else there.
    Made,
}

impl Shown {
    /// The place in the source of a stretch of the text.
    pub fn source(&self, span: &Range<usize>) -> Range<usize> {
        let start = self.position(span.start, false);
        let end = if span.end > span.start { self.position(span.end, true) } else { start };
        start..end.max(start)
    }

    fn position(&self, at: usize, is_end: bool) -> usize {
        let index = self
            .parts
            .partition_point(|(start, ..)| if is_end { *start < at } else { *start <= at });
        let Some((start, source, origin)) =
            index.checked_sub(1).and_then(|index| self.parts.get(index))
        else {
            return self.parts.first().map_or(0, |(_, source, _)| source.start);
        };
        match origin {
            Origin::Same => (source.start + (at - start)).min(source.end),
            Origin::Made if is_end => source.end,
            Origin::Made => source.start,
        }
    }

    fn push(&mut self, text: &str, source: Range<usize>, origin: Origin) {
        self.parts.push((self.text.len(), source, origin));
        self.text.push_str(text);
    }
}

/// The texts of a pattern, the default first.
pub fn forms<'t>(text: &'t str, pattern: &ast::Pattern<&'t str>) -> Vec<Shown> {
    let mut total = 0;
    count(pattern, &mut total);
    let mut found = vec![form(text, pattern, None)];
    // `which` counts the variants of all choices that are not the default.
    found.extend((0..total.min(MOST)).map(|which| form(text, pattern, Some(which))));
    found
}

fn count(pattern: &ast::Pattern<&str>, total: &mut usize) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element
            && let Expression::Select { variants, .. } = innermost(expression)
        {
            *total += variants.iter().filter(|variant| !variant.default).count();
            for variant in variants {
                count(&variant.value, total);
            }
        }
    }
}

fn innermost<'e, 't>(mut expression: &'e Expression<&'t str>) -> &'e Expression<&'t str> {
    while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
        expression = inner;
    }
    expression
}

fn form<'t>(text: &'t str, pattern: &ast::Pattern<&'t str>, which: Option<usize>) -> Shown {
    let mut shown = Shown { text: String::new(), variant: None, parts: Vec::new() };
    let mut left = which;
    write(text, pattern, &mut left, &mut shown);
    shown
}

/// Whether a variant, counted down in `left`, lies in this pattern; the count goes on behind it.
fn write<'t>(
    text: &'t str,
    pattern: &ast::Pattern<&'t str>,
    left: &mut Option<usize>,
    shown: &mut Shown,
) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                shown.push(value, span_in(text, value), Origin::Same);
            }
            PatternElement::Placeable { expression } => match innermost(expression) {
                Expression::Inline(inline) => write_inline(text, inline, shown),
                Expression::Select { variants, .. } => match choose(variants, left, shown) {
                    Chosen::Inside(variant) => write(text, &variant.value, left, shown),
                    Chosen::Default(variant) => {
                        // What is counted lies behind this choice.
                        let rest = left.take();
                        write(text, &variant.value, &mut None, shown);
                        *left = rest;
                    }
                },
            },
        }
    }
}

/// The variant of a choice that is written.
enum Chosen<'v, 't> {
    /// It is the one that is asked for, or holds it.
    Inside(&'v ast::Variant<&'t str>),
    /// What is asked for lies elsewhere.
    Default(&'v ast::Variant<&'t str>),
}

fn choose<'v, 't>(
    variants: &'v [ast::Variant<&'t str>],
    left: &mut Option<usize>,
    shown: &mut Shown,
) -> Chosen<'v, 't> {
    let default =
        variants.iter().find(|variant| variant.default).expect("the parser asks for a default");
    let Some(wanted) = *left else { return Chosen::Default(default) };
    let mut before = 0;
    let others = variants.iter().filter(|variant| !variant.default);
    for variant in others {
        if before == wanted {
            shown.variant = Some(key(variant).to_owned());
            *left = None;
            return Chosen::Inside(variant);
        }
        before += 1;
    }
    for variant in variants {
        let mut inner = 0;
        count(&variant.value, &mut inner);
        if wanted < before + inner {
            *left = Some(wanted - before);
            return Chosen::Inside(variant);
        }
        before += inner;
    }
    *left = Some(wanted - before);
    Chosen::Default(default)
}

fn write_inline<'t>(text: &'t str, inline: &InlineExpression<&'t str>, shown: &mut Shown) {
    let mut buffer = [0; 4];
    match inline {
        InlineExpression::StringLiteral { value } => {
            let source = span_in(text, value);
            if value.contains('\\') {
                let plain = fluent_syntax::unicode::unescape_unicode_to_string(value);
                shown.push(&plain, source, Origin::Made);
            } else {
                shown.push(value, source, Origin::Same);
            }
        }
        InlineExpression::NumberLiteral { value } => {
            shown.push(value, span_in(text, value), Origin::Same);
        }
        InlineExpression::Placeable { .. } => {}
        InlineExpression::VariableReference { id }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::FunctionReference { id, .. } => {
            shown.push(PLACEABLE.encode_utf8(&mut buffer), span_in(text, id.name), Origin::Made);
        }
    }
}
