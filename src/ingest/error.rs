//! Why a document could not be read, in the words of the person who brought it.

use crate::diagnostic::{Diagnostic, Severity};

/// A document that was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IngestError {
    /// There is no text in it.
    #[error("{name} holds no text")]
    Empty {
        /// The document.
        name: String,
    },
    /// Its bytes are no text.
    #[error("{name} is no text: {found}")]
    Binary {
        /// The document.
        name: String,
        /// What it looks like.
        found: String,
    },
    /// It is longer than [`LIMIT`](super::LIMIT).
    #[error("{name} has {size} bytes, more than the {limit} that are read")]
    TooLarge {
        /// The document.
        name: String,
        /// Its length in bytes.
        size: usize,
        /// The most that is read.
        limit: usize,
    },
    /// No reader of this build knows its format.
    #[error("{name} is of type {media_type}, which is not read here")]
    UnsupportedMediaType {
        /// The document.
        name: String,
        /// Its media type.
        media_type: String,
    },
}

impl IngestError {
    pub(super) fn unsupported(name: &str, media_type: &str) -> Self {
        Self::UnsupportedMediaType { name: name.to_owned(), media_type: media_type.to_owned() }
    }

    /// A stable kebab-case code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "empty-document",
            Self::Binary { .. } => "binary-document",
            Self::TooLarge { .. } => "too-large",
            Self::UnsupportedMediaType { .. } => "unsupported-media-type",
        }
    }

    /// The next thing to do.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "check that the download or the export is complete",
            Self::Binary { .. } => {
                "give the text of the document, or name its encoding if it is text"
            }
            Self::TooLarge { .. } => "divide the document into parts",
            Self::UnsupportedMediaType { media_type, .. } => match media_type.as_str() {
                "application/pdf" => {
                    "extract the text first, for example with `pdftotext -layout FILE -`"
                }
                "text/html" | "application/xhtml+xml" => {
                    "save the page as plain text, or use a build with the feature `html`"
                }
                _ => "save the document as plain text or Markdown",
            },
        }
    }

    /// The document that was not read.
    pub fn name(&self) -> &str {
        match self {
            Self::Empty { name }
            | Self::Binary { name, .. }
            | Self::TooLarge { name, .. }
            | Self::UnsupportedMediaType { name, .. } => name,
        }
    }

    /// The error as a diagnostic about the whole file.
    pub fn to_diagnostic(&self) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            code: self.code(),
            message: self.to_string(),
            path: self.name().to_owned(),
            span: None,
            label: None,
            help: Some(self.help().to_owned()),
        }
    }
}
