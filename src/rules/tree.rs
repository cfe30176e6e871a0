//! TOML as plain data: every key and value with its span, in the order of the file.
//!
//! The build script includes this file and `packed`, so neither names anything of the crate beside each other.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use toml::de::{DeTable, DeValue};

use super::packed::{Packed, Unpack};

/// A value and where it stands in its file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) span: Range<usize>,
    pub(crate) value: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Text(Cow<'static, str>),
    Integer(i64),
    Flag(bool),
    Array(Later<Vec<Node>>),
    Table(Later<Table>),
    Other,
}

/// A table, its entries in the order of the file.
pub(crate) type Table = Vec<(Key, Node)>;

/// A key and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Key {
    pub(crate) name: Cow<'static, str>,
    pub(crate) span: Range<usize>,
}

/// What is unpacked when somebody asks for it: of most entities a run needs the names in one language, and of most
/// rules no example.
#[derive(Debug, Clone)]
pub(crate) struct Later<T> {
    packed: Packed,
    ready: OnceLock<T>,
}

impl<T: Unpack> Later<T> {
    pub(crate) fn now(value: T) -> Self {
        Self { packed: Packed::default(), ready: OnceLock::from(value) }
    }

    pub(crate) fn packed(packed: Packed) -> Self {
        Self { packed, ready: OnceLock::new() }
    }

    pub(crate) fn get(&self) -> &T {
        self.ready.get_or_init(|| T::unpack(self.packed).unwrap_or_default())
    }
}

impl<T: Unpack + PartialEq> PartialEq for Later<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

/// The table that TOML gives.
pub(crate) fn of_toml(table: &DeTable<'_>) -> Table {
    table
        .iter()
        .map(|(key, value)| {
            let name = Key { name: Cow::Owned(key.get_ref().to_string()), span: key.span() };
            (name, Node { span: value.span(), value: convert(value.get_ref()) })
        })
        .collect()
}

fn convert(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::Text(Cow::Owned(text.to_string())),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or(Value::Other, Value::Integer),
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Array(items) => {
            let items =
                items.iter().map(|item| Node { span: item.span(), value: convert(item.get_ref()) });
            Value::Array(Later::now(items.collect()))
        }
        DeValue::Table(table) => Value::Table(Later::now(of_toml(table))),
        DeValue::Float(_) | DeValue::Datetime(_) => Value::Other,
    }
}
