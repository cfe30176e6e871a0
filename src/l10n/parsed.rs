//! From the text of one Fluent file to its messages and to what is wrong with it.

use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, Severity};

/// A parsed file.
#[derive(Debug)]
pub(super) struct Parsed {
    /// Its messages, without the broken ones.
    pub(super) resource: Arc<FluentResource>,
    /// What the parser did not understand.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Parses the text of `path`.
pub(super) fn parse(path: &str, text: &str) -> Parsed {
    let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let diagnostics = errors.iter().map(|error| syntax_error(path, text, error)).collect();
    Parsed { resource: Arc::new(resource), diagnostics }
}

/// The ids of a file with their places; a term has its `-`.
pub(super) fn ids(resource: &FluentResource) -> impl Iterator<Item = (String, Range<usize>)> {
    // The parser borrows from the source, so the place of an id is the distance between two pointers.
    let start = resource.source().as_ptr() as usize;
    let place = move |name: &str| {
        let offset = name.as_ptr() as usize - start;
        offset..offset + name.len()
    };
    resource.entries().filter_map(move |entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), place(message.id.name))),
        Entry::Term(term) => Some((format!("-{}", term.id.name), place(term.id.name))),
        _ => None,
    })
}

fn syntax_error(path: &str, text: &str, error: &ParserError) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code: "fluent-syntax",
        message: explain(&error.kind),
        path: path.to_owned(),
        span: Some(widen(text, error.pos.clone())),
        label: swallowed(text, error).map(|id| format!("the message `{id}` is lost")),
        help: help(&error.kind).map(str::to_owned),
    }
}

/// Moves both ends to boundaries of characters: the parser counts one byte for the place of an error.
fn widen(text: &str, range: Range<usize>) -> Range<usize> {
    let start =
        (0..=range.start.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let end = (range.end.min(text.len())..=text.len())
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(text.len());
    start..end.max(start)
}

/// The id that stands at the head of the lines the parser threw away.
fn swallowed<'t>(text: &'t str, error: &ParserError) -> Option<&'t str> {
    let junk = text.get(error.slice.clone()?)?;
    let line = junk.lines().find(|line| !line.trim().is_empty() && !line.starts_with('#'))?;
    let id = line.split('=').next()?.trim();
    let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_id.then_some(id)
}

fn explain(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("`{token}` is expected here"),
        ErrorKind::ExpectedCharRange { range } => {
            format!("a character of {range} is expected here")
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("the message `{entry_id}` has neither a value nor an attribute")
        }
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` has no value"),
        ErrorKind::ForbiddenCallee => "a function has a name in capital letters".to_owned(),
        ErrorKind::MissingDefaultVariant => "no variant of this choice is the default".to_owned(),
        ErrorKind::MissingValue => "a value is expected here".to_owned(),
        ErrorKind::MultipleDefaultVariants => {
            "two variants of this choice are the default".to_owned()
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector => "a message cannot decide a choice".to_owned(),
        ErrorKind::TermAttributeAsPlaceable => "the attribute of a term cannot be shown".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "the quote is not closed".to_owned(),
        ErrorKind::PositionalArgumentFollowsNamed => {
            "a plain argument stands after a named one".to_owned()
        }
        ErrorKind::DuplicatedNamedArgument(name) => format!("the argument `{name}` stands twice"),
        ErrorKind::UnknownEscapeSequence(sequence) => format!("`\\{sequence}` is no escape"),
        ErrorKind::InvalidUnicodeEscapeSequence(sequence) => {
            format!("`{sequence}` is no character")
        }
        ErrorKind::UnbalancedClosingBrace => "this brace closes nothing".to_owned(),
        ErrorKind::ExpectedInlineExpression => {
            "a variable, a message or a function is expected here".to_owned()
        }
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "a choice needs a variable or a function".to_owned()
        }
        ErrorKind::ExpectedLiteral => "a quoted text or a number is expected here".to_owned(),
    }
}

fn help(kind: &ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::MissingDefaultVariant => {
            "put `*` before the `[` of the variant for all other cases"
        }
        ErrorKind::MultipleDefaultVariants => "leave one `*`",
        ErrorKind::UnbalancedClosingBrace => "write `{ \"}\" }` for a brace that is shown",
        ErrorKind::ExpectedMessageField { .. } => "write `id = text`, further lines indented",
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            "choose on a variable, `{ $gender -> …`, or on `TRAIT($noun, name: \"gender\")`"
        }
        _ => return None,
    })
}
