//! TOML with a span for every key and value, in the order of the file.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Severity};

/// A value and where it stands in its file.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) span: Range<usize>,
    pub(crate) value: Value,
}

#[derive(Debug, Clone)]
pub(crate) enum Value {
    Text(String),
    Integer(i64),
    Flag(bool),
    Array(Vec<Node>),
    Table(Table),
    Other,
}

/// A table, its entries in the order of the file.
pub(crate) type Table = Vec<(Key, Node)>;

/// A key and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) span: Range<usize>,
}

impl Node {
    pub(crate) fn as_text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    pub(crate) fn as_table(&self) -> Option<&Table> {
        if let Value::Table(table) = &self.value { Some(table) } else { None }
    }

    pub(crate) fn as_array(&self) -> Option<&[Node]> {
        if let Value::Array(items) = &self.value { Some(items) } else { None }
    }

    pub(crate) fn as_integer(&self) -> Option<i64> {
        if let Value::Integer(number) = self.value { Some(number) } else { None }
    }

    pub(crate) fn as_flag(&self) -> Option<bool> {
        if let Value::Flag(flag) = self.value { Some(flag) } else { None }
    }

    /// The strings of an array, or one string alone.
    pub(crate) fn texts(&self) -> Vec<String> {
        match &self.value {
            Value::Text(text) => vec![text.clone()],
            Value::Array(items) => items.iter().filter_map(|item| item.as_text().map(str::to_owned)).collect(),
            _ => Vec::new(),
        }
    }

    /// The value as a scalar written out, whatever its type.
    pub(crate) fn scalar(&self) -> Option<String> {
        match &self.value {
            Value::Text(text) => Some(text.clone()),
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
    convert_table(table.get_ref())
}

fn convert_table(table: &DeTable<'_>) -> Table {
    table
        .iter()
        .map(|(key, value)| {
            let name = Key { name: key.get_ref().to_string(), span: key.span() };
            (name, Node { span: value.span(), value: convert(value.get_ref()) })
        })
        .collect()
}

fn convert(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other, Value::Integer)
        }
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Array(items) => Value::Array(
            items.iter().map(|item| Node { span: item.span(), value: convert(item.get_ref()) }).collect(),
        ),
        DeValue::Table(table) => Value::Table(convert_table(table)),
        DeValue::Float(_) | DeValue::Datetime(_) => Value::Other,
    }
}

/// Where the content of a string begins in the file, given the span of the whole literal. `None` for strings with
/// escapes, whose characters do not stand one to one in the file.
pub(crate) fn content_start(source: &str, span: &Range<usize>, content: &str) -> Option<usize> {
    let raw = source.get(span.clone())?;
    let at = raw.find(content)?;
    Some(span.start + at)
}
