//! TOML as plain data: every key and value with its span, in the order of the file.
//!
//! The build script includes this file and `packed`, so neither names anything of the crate beside each other.

use std::borrow::Cow;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

/// A value and where it stands in its file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node<'t> {
    pub(crate) span: Range<usize>,
    pub(crate) value: Value<'t>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'t> {
    Text(Cow<'t, str>),
    Integer(i64),
    Flag(bool),
    Array(Vec<Node<'t>>),
    Table(Table<'t>),
    Other,
}

/// A table, its entries in the order of the file.
pub(crate) type Table<'t> = Vec<(Key<'t>, Node<'t>)>;

/// A key and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Key<'t> {
    pub(crate) name: Cow<'t, str>,
    pub(crate) span: Range<usize>,
}

/// The table that TOML gives.
pub(crate) fn of_toml(table: &DeTable<'_>) -> Table<'static> {
    table
        .iter()
        .map(|(key, value)| {
            let name = Key { name: Cow::Owned(key.get_ref().to_string()), span: key.span() };
            (name, Node { span: value.span(), value: convert(value.get_ref()) })
        })
        .collect()
}

fn convert(value: &DeValue<'_>) -> Value<'static> {
    match value {
        DeValue::String(text) => Value::Text(Cow::Owned(text.to_string())),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other, Value::Integer)
        }
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Array(items) => Value::Array(
            items.iter().map(|item| Node { span: item.span(), value: convert(item.get_ref()) }).collect(),
        ),
        DeValue::Table(table) => Value::Table(of_toml(table)),
        DeValue::Float(_) | DeValue::Datetime(_) => Value::Other,
    }
}
