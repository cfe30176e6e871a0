//! Reading a tree: the values that a reader asks for, and TOML with its errors as diagnostics.

use std::borrow::Cow;
use std::ops::Range;

use toml::de::DeTable;

use super::tree::{self, Node, Table, Value};
use crate::diagnostic::{Diagnostic, Severity};

impl Node {
    pub(crate) fn as_text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    pub(crate) fn as_table(&self) -> Option<&Table> {
        if let Value::Table(table) = &self.value { Some(table.get()) } else { None }
    }

    pub(crate) fn as_array(&self) -> Option<&[Node]> {
        if let Value::Array(items) = &self.value { Some(items.get()) } else { None }
    }

    pub(crate) fn as_integer(&self) -> Option<i64> {
        if let Value::Integer(number) = self.value { Some(number) } else { None }
    }

    pub(crate) fn as_flag(&self) -> Option<bool> {
        if let Value::Flag(flag) = self.value { Some(flag) } else { None }
    }

    /// The strings of an array, or one string alone.
    pub(crate) fn strings(&self) -> impl Iterator<Item = &Cow<'static, str>> {
        let (one, many) = match &self.value {
            Value::Array(items) => (None, items.get().as_slice()),
            _ => (Some(self), [].as_slice()),
        };
        one.into_iter()
            .chain(many)
            .filter_map(|node| if let Value::Text(text) = &node.value { Some(text) } else { None })
    }

    /// The strings of an array, or one string alone.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.strings().map(ToString::to_string).collect()
    }

    /// The value as a scalar written out, whatever its type.
    pub(crate) fn scalar(&self) -> Option<String> {
        match &self.value {
            Value::Text(text) => Some(text.to_string()),
            Value::Integer(number) => Some(number.to_string()),
            Value::Flag(flag) => Some(flag.to_string()),
            _ => None,
        }
    }
}

/// Finds a key in a table.
pub(crate) fn get<'t>(table: &'t Table, name: &str) -> Option<&'t Node> {
    table.iter().find(|(key, _)| key.name == name).map(|(_, node)| node)
}

/// Reads a file. What cannot be read is a diagnostic, and the rest is kept.
pub(crate) fn parse(path: &str, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Table {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        diagnostics.push(Diagnostic {
            severity: Severity::Error,
            code: "toml-syntax",
            message: error.message().to_owned(),
            path: path.to_owned(),
            span: error.span(),
            label: None,
            help: None,
        });
    }
    tree::of_toml(table.get_ref())
}

/// Where the content of a string begins in the file, given the span of the whole literal. `None` for strings with
/// escapes, whose characters do not stand one to one in the file.
pub(crate) fn content_start(source: &str, span: &Range<usize>, content: &str) -> Option<usize> {
    let raw = source.get(span.clone())?;
    let at = raw.find(content)?;
    Some(span.start + at)
}
