//! Bytes enter, a [`Page`] leaves: decoded text in blocks, with its provenance. One reader a file; a format that has
//! none here can be plugged in as a [`Reader`].

mod encoding;
mod error;
mod front_matter;
#[cfg(feature = "html")]
mod html;
mod lines;
mod markdown;
mod media_type;
mod outline;
mod plain;
mod title;
mod wrap;

use sha2::{Digest, Sha256};

pub use encoding::{Decoded, decode};
pub use error::IngestError;
#[cfg(feature = "html")]
pub use html::Html;
pub use markdown::Markdown;
pub use plain::Plain;

use crate::model::{Remark, Span};

/// The most that is read, in bytes. An article has a few thousand; a whole code of law has a few million.
pub const LIMIT: usize = 32 << 20;

/// A document as it comes in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Input {
    /// Its path, with `/`; absent for what came in memory.
    pub path: Option<String>,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its media type, where a server or the user said so; `charset=…` behind it counts as a declared encoding.
    pub media_type: Option<String>,
    /// The label of its encoding, where the user said so.
    pub encoding: Option<String>,
}

/// A document as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The decoded text, or the text extracted from markup. All positions of the document point into it.
    pub text: String,
    /// Its blocks in order. What lies between them is blank.
    pub blocks: Vec<Block>,
    /// The title as the document gives or shows it.
    pub title: Option<String>,
    /// The day of publication that the document states about itself, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub published: Option<String>,
    /// The block in which the document prints its author or its day of publication, where it marks one.
    pub stamp: Option<Span>,
    /// The BCP 47 code that the document states about itself.
    pub language: Option<String>,
    /// IANA media type, without parameters.
    pub media_type: String,
    /// WHATWG name of the encoding.
    pub encoding: String,
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// What a reader of the results should know about the reading.
    pub remarks: Vec<Remark>,
}

impl Page {
    /// The stretches of the blocks, as [`CleanText::new`](crate::text::CleanText::new) wants them.
    pub fn spans(&self) -> Vec<Span> {
        self.blocks.iter().map(|block| block.span).collect()
    }
}

/// A stretch of text that stands for itself: no sentence crosses its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Where it stands in the page's text, without the blanks around it.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// The title of the page (level 1) or of a part of it.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// One item of a list.
    ListItem,
    /// A paragraph that is quoted.
    Quote,
    /// Code, or text set as it was typed.
    Code,
    /// One cell of a table.
    TableCell,
    /// The caption of a picture or a table.
    Caption,
}

/// A document whose media type is known, on its way to a reader.
#[derive(Debug, Clone, Copy)]
pub struct Raw<'a> {
    /// What messages call it.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// IANA media type, without parameters.
    pub media_type: &'a str,
    /// The label of its encoding, where anyone outside the document named it.
    pub encoding: Option<&'a str>,
}

/// What a reader makes of a document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Content {
    /// See [`Page::text`].
    pub text: String,
    /// See [`Page::blocks`].
    pub blocks: Vec<Block>,
    /// See [`Page::title`].
    pub title: Option<String>,
    /// See [`Page::published`].
    pub published: Option<String>,
    /// See [`Page::stamp`].
    pub stamp: Option<Span>,
    /// See [`Page::language`].
    pub language: Option<String>,
    /// See [`Page::encoding`].
    pub encoding: String,
    /// See [`Page::remarks`].
    pub remarks: Vec<Remark>,
}

/// Reads one format.
pub trait Reader: Sync {
    /// Whether documents of this media type are for this reader.
    fn accepts(&self, media_type: &str) -> bool;

    /// Reads a document. [`decode`] and [`Decoded::check`] serve formats that are text.
    fn read(&self, raw: Raw<'_>) -> Result<Content, IngestError>;
}

/// The readers of this build.
pub const READERS: &[&dyn Reader] = &[
    &Plain,
    &Markdown,
    #[cfg(feature = "html")]
    &Html,
];

/// Reads a document with the readers of this build.
///
/// ```
/// use trilogue::ingest::{Input, read};
///
/// let bytes = "# Accord\n\nSign\u{e9} le *2 mai*.".as_bytes().to_vec();
/// let page = read(&Input { path: Some("a.md".into()), bytes, ..Input::default() })?;
/// assert_eq!(page.title.as_deref(), Some("Accord"));
/// assert_eq!(&page.text[page.blocks[1].span.range()], "Sign\u{e9} le 2 mai.");
/// # Ok::<(), trilogue::ingest::IngestError>(())
/// ```
pub fn read(input: &Input) -> Result<Page, IngestError> {
    read_with(input, READERS)
}

/// Reads a document with the first of the readers that accepts its media type.
pub fn read_with(input: &Input, readers: &[&dyn Reader]) -> Result<Page, IngestError> {
    let name = input.path.as_deref().unwrap_or("the document");
    if input.bytes.len() > LIMIT {
        return Err(IngestError::TooLarge {
            name: name.to_owned(),
            size: input.bytes.len(),
            limit: LIMIT,
        });
    }
    if input.bytes.is_empty() {
        return Err(IngestError::Empty { name: name.to_owned() });
    }
    let media_type = media_type::of(input);
    let charset = input.media_type.as_deref().and_then(media_type::charset);
    let raw = Raw {
        name,
        bytes: &input.bytes,
        media_type: &media_type,
        encoding: input.encoding.as_deref().or(charset),
    };
    let Some(reader) = readers.iter().find(|reader| reader.accepts(&media_type)) else {
        return Err(IngestError::unsupported(name, &media_type));
    };
    let content = reader.read(raw)?;
    if content.text.trim().is_empty() {
        return Err(IngestError::Empty { name: name.to_owned() });
    }
    Ok(Page {
        text: content.text,
        blocks: content.blocks,
        title: content.title,
        published: content.published,
        stamp: content.stamp,
        language: content.language,
        media_type,
        encoding: content.encoding,
        sha256: sha256(&input.bytes),
        remarks: content.remarks,
    })
}

/// A page of plain text that came as characters: a record of a JSON Lines stream, an example of a rule.
pub fn from_text(text: &str) -> Page {
    let content = plain::content(text.to_owned());
    Page {
        text: content.text,
        blocks: content.blocks,
        title: content.title,
        published: None,
        stamp: None,
        language: None,
        media_type: "text/plain".to_owned(),
        encoding: encoding_rs::UTF_8.name().to_owned(),
        sha256: sha256(text.as_bytes()),
        remarks: Vec::new(),
    }
}

fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut hexadecimal = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        write!(hexadecimal, "{byte:02x}").expect("a string takes all that is written to it");
    }
    hexadecimal
}
