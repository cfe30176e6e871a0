//! What is wrong with a rule, a locale or a document: data first, then its forms for people and machines.

pub mod github;
pub mod human;
pub mod json;
mod locate;
mod visible;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Gives the text of a file by the path that diagnostics call it, as far as it is at hand.
pub type Sources<'a> = dyn Fn(&str) -> Option<&'a str> + 'a;

/// How much a diagnostic matters.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The thing cannot be used.
    Error,
    /// The thing can be used, and is probably not what was meant.
    Warning,
    /// Good to know.
    Info,
}

/// One finding about one place in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// A stable kebab-case code, for example `unknown-slot`.
    pub code: &'static str,
    /// What is wrong, in one line, in the words of the person who can mend it.
    pub message: String,
    /// The file, with `/`; relative to the folder it was loaded from.
    pub path: String,
    /// The very characters, as bytes of the file's text; `None` when the whole file is meant.
    pub span: Option<std::ops::Range<usize>>,
    /// What stands under the caret, when it says more than the message.
    pub label: Option<String>,
    /// The next thing to do.
    pub help: Option<String>,
}
