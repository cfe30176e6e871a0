//! What the parser does not understand, at the place of the cause, with a hint.
//!
//! The parser stops where it can go on no longer. The cause is often before: a brace that was never closed, a line that
//! begins with a tab or a bracket and so ends the text above it.

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::Check;
use crate::check::catalogue::SYNTAX;
use crate::check::file::{File, floor};
use crate::check::finding::Finding;
use crate::check::scene::Scene;
use crate::check::settings::Settings;

pub(super) struct Syntax;

impl Check for Syntax {
    fn file(&self, scene: &Scene<'_, '_>, _: &Settings, found: &mut Vec<Finding>) {
        let file = scene.file;
        for &at in &file.too_deep {
            let span = at..file.line_span(file.line(at)).end;
            let finding =
                scene.at(SYNTAX, span, "placeables stand in each other too deep to be read");
            found.push(finding.with_help("divide the message"));
        }
        for error in &file.errors {
            let cause = cause(file, error);
            let mut finding = scene.at(SYNTAX, cause.span, cause.message);
            finding.id = cause.id;
            finding.help = cause.help;
            found.push(finding);
        }
    }
}

/// Why lines were thrown away.
struct Cause {
    span: Range<usize>,
    message: String,
    help: Option<String>,
    id: Option<String>,
}

fn cause(file: &File<'_>, error: &ParserError) -> Cause {
    let text = &file.source.text;
    let junk = error.slice.clone().unwrap_or(error.pos.clone());
    let id = lost_id(&text[junk.clone()]).or_else(|| owner(file, junk.start));
    let lost = id.as_ref().map(|id| format!("; `{id}` is lost or cut short")).unwrap_or_default();
    let inner = inside_attribute(text, &junk, &error.kind);
    let is_choice = matches!(inner, Some((_, ErrorKind::MissingDefaultVariant, _)));
    if let Some((at, sign)) =
        bad_line(text, &junk, &error.kind).filter(|(_, sign)| !is_choice || *sign == '\t')
    {
        let (what, help) = match sign {
            '\t' => ("a tab is no indent".to_owned(), "indent with spaces".to_owned()),
            sign => (
                format!("a line of text cannot begin with `{sign}`"),
                format!("write `{{ \"{sign}\" }}`, or join the line to the one above"),
            ),
        };
        return Cause { span: at..at + 1, message: what + &lost, help: Some(help), id };
    }
    let (pos, kind, start) =
        inner.unwrap_or_else(|| (error.pos.clone(), error.kind.clone(), junk.start));
    let span = match kind {
        // Nothing is wrong at any one place: what is lost is shown.
        ErrorKind::MissingDefaultVariant if lost_id(&text[junk.clone()]).is_some() => {
            name_at(text, junk.start)
        }
        ErrorKind::MissingDefaultVariant
        | ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. } => name_at(text, start),
        ErrorKind::ExpectedToken('}') => open_brace(text, start..pos.start).unwrap_or(pos),
        _ => pos,
    };
    let span = floor(text, span.start)..ceil(text, span.end.max(span.start));
    Cause { message: explain(&kind, text, &span) + &lost, help: help(&kind), span, id }
}

/// The attribute in which the error lies. The parser gives up an attribute without a word, and its line is then read as
/// a message; so what stands behind the dot is read as one.
fn inside_attribute(
    text: &str,
    junk: &Range<usize>,
    kind: &ErrorKind,
) -> Option<(Range<usize>, ErrorKind, usize)> {
    let lines = match kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => 1,
        ErrorKind::ExpectedCharRange { .. } => 0,
        _ => return None,
    };
    let mut at = junk.start;
    for (number, line) in text[junk.clone()].split_inclusive('\n').enumerate() {
        let blank = line.len() - line.trim_start_matches(' ').len();
        if number >= lines && blank > 0 && line[blank..].starts_with('.') {
            let start = at + blank + 1;
            let (_, errors) = parser::parse_runtime(&text[start..junk.end]).err()?;
            let first = errors.into_iter().next()?;
            return Some((first.pos.start + start..first.pos.end + start, first.kind, start));
        }
        if lines == 0 {
            return None;
        }
        at += line.len();
    }
    None
}

/// A line whose beginning ends the text above it.
fn bad_line(text: &str, junk: &Range<usize>, kind: &ErrorKind) -> Option<(usize, char)> {
    if !matches!(
        kind,
        ErrorKind::ExpectedMessageField { .. }
            | ErrorKind::ExpectedTermField { .. }
            | ErrorKind::ExpectedCharRange { .. }
    ) {
        return None;
    }
    let mut at = junk.start;
    for line in text[junk.clone()].split_inclusive('\n') {
        let blank = line.len() - line.trim_start_matches(' ').len();
        let sign = line[blank..].chars().next();
        if let Some(sign @ ('\t' | '[' | '*')) = sign
            && (blank > 0 || sign == '\t')
        {
            return Some((at + blank, sign));
        }
        at += line.len();
    }
    None
}

/// The last brace before a place that is not closed before it.
fn open_brace(text: &str, part: Range<usize>) -> Option<Range<usize>> {
    let mut closed = 0_usize;
    let part = floor(text, part.start)..floor(text, part.end);
    for (at, byte) in text.as_bytes()[part.clone()].iter().enumerate().rev() {
        match byte {
            b'}' => closed += 1,
            b'{' if closed == 0 => return Some(part.start + at..part.start + at + 1),
            b'{' => closed -= 1,
            _ => {}
        }
    }
    None
}

/// The id at the head of the lines.
fn lost_id(junk: &str) -> Option<String> {
    let line = junk.lines().find(|line| !line.trim().is_empty() && !line.starts_with('#'))?;
    let id = line.split(['=', ' ', '\r']).next()?;
    let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    is_id.then(|| id.to_owned())
}

/// The entry that ends right before a line that belongs to it.
fn owner(file: &File<'_>, at: usize) -> Option<String> {
    if !file.source.text[at..].starts_with([' ', '\t']) {
        return None;
    }
    file.entries.iter().rev().find(|entry| entry.name.start < at).map(|entry| entry.id.to_owned())
}

fn name_at(text: &str, start: usize) -> Range<usize> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let len = text[start..].find(|c| !is_name(c)).unwrap_or(text.len() - start);
    start..start + len.max(1)
}

fn ceil(text: &str, at: usize) -> usize {
    (at.min(text.len())..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

fn explain(kind: &ErrorKind, text: &str, span: &Range<usize>) -> String {
    let here = text[span.start.min(text.len())..].chars().next();
    match kind {
        ErrorKind::ExpectedToken('=') => "`=` is missing behind the name".to_owned(),
        ErrorKind::ExpectedToken('}') => "this brace is not closed".to_owned(),
        ErrorKind::ExpectedToken(token) => format!("`{token}` is expected here"),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => match here {
            Some(sign) if !sign.is_whitespace() => format!("a name cannot begin with `{sign}`"),
            _ => "a name is expected here".to_owned(),
        },
        ErrorKind::ExpectedCharRange { range } if range.starts_with('\n') => {
            "the variants begin on a line of their own".to_owned()
        }
        ErrorKind::ExpectedCharRange { range } => {
            format!("a character of {range} is expected here")
        }
        ErrorKind::ExpectedMessageField { .. } => {
            "this message has neither a value nor an attribute".to_owned()
        }
        ErrorKind::ExpectedTermField { .. } => "this term has no value".to_owned(),
        ErrorKind::ForbiddenCallee => "the name of a function is written in capitals".to_owned(),
        ErrorKind::MissingDefaultVariant => "no variant is the default".to_owned(),
        ErrorKind::MissingValue => "a value is expected here".to_owned(),
        ErrorKind::MultipleDefaultVariants => "two variants are the default".to_owned(),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector => {
            "a message or a term cannot decide a choice".to_owned()
        }
        ErrorKind::TermAttributeAsPlaceable => "the attribute of a term cannot be shown".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "the quote is not closed".to_owned(),
        ErrorKind::PositionalArgumentFollowsNamed => {
            "a plain argument stands behind a named one".to_owned()
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

fn help(kind: &ErrorKind) -> Option<String> {
    let help = match kind {
        ErrorKind::ExpectedToken('=') => "write `id = text`",
        ErrorKind::ExpectedToken('}') => "put `}` behind the name or the last variant",
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            "a name begins with a letter; a further line of a text is indented"
        }
        ErrorKind::MissingDefaultVariant => {
            "put `*` before the `[` of the variant for all other cases"
        }
        ErrorKind::MultipleDefaultVariants => "leave one `*`",
        ErrorKind::UnbalancedClosingBrace => "write `{ \"}\" }` for a brace that is shown",
        ErrorKind::ExpectedMessageField { .. } => "write `id = text`, further lines indented",
        ErrorKind::TermAttributeAsPlaceable => "choose on it: `{ -term.attribute -> ...`",
        ErrorKind::PositionalArgumentFollowsNamed => "put it before the named ones",
        ErrorKind::UnknownEscapeSequence(_) => {
            "there are `\\\"`, `\\\\`, `\\u0000` and `\\U000000`"
        }
        _ => return None,
    };
    Some(help.to_owned())
}
