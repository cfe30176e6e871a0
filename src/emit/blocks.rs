//! What a summary is made of, before it is laid out.

use serde::Serialize;

use crate::model::Span;

/// A summary of one document in one locale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The id of the document.
    pub document: String,
    /// The tag of the locale that speaks.
    pub locale: String,
    /// The language of the quotes from the source.
    pub source_language: String,
    /// What stands between two sentences of a paragraph: a blank, or nothing in Japanese.
    pub joiner: String,
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
    /// What went wrong while the messages were written; empty when all is well.
    pub problems: Vec<String>,
}

/// One block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A heading; level 1 is the title of the summary.
    Heading {
        /// 1 to 3.
        level: u8,
        /// Its words.
        text: Sentence,
    },
    /// Where the text comes from.
    Head(Vec<Sentence>),
    /// What a hurried reader needs.
    Lead(Vec<Sentence>),
    /// Running text.
    Paragraph(Vec<Sentence>),
    /// A list; each item is one or more sentences.
    List {
        /// The numbers that the source gives the items; empty for a list without numbers.
        numbers: Vec<u32>,
        /// The items.
        items: Vec<Vec<Sentence>>,
    },
    /// The sentences of the source that the summary rests on.
    Notes(Vec<Note>),
}

/// One sentence, or another piece of text that stands on its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sentence {
    /// The Fluent messages that made it, the outer one first.
    pub ids: Vec<String>,
    /// The words.
    pub text: String,
    /// The numbers of the notes it rests on.
    pub notes: Vec<usize>,
}

/// A sentence of the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Its number in the summary, from 1.
    pub number: usize,
    /// Its number in the source, from 1.
    pub sentence: usize,
    /// Where it stands in the source.
    pub span: Span,
    /// The sentence in the language of the source, on one line.
    pub quote: String,
    /// The quote with its number, in the words of the locale.
    pub text: String,
}

impl Summary {
    /// The sentences of the lead, as one text.
    pub fn lead(&self) -> String {
        let lead = self.blocks.iter().find_map(|block| match block {
            Block::Lead(sentences) => Some(sentences),
            _ => None,
        });
        let texts: Vec<&str> =
            lead.into_iter().flatten().map(|sentence| sentence.text.as_str()).collect();
        texts.join(&self.joiner)
    }
}
