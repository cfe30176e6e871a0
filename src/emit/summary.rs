//! The whole summary, section by section.

use std::sync::Arc;

use super::agreements::by_weight;
use super::notes::SourceText;
use super::writer::{Writer, yes_no};
use super::{Block, Note, Summary};
use crate::l10n::{Args, Localizer, Noun};
use crate::model::Document;

/// Writes the summary of a document in the words of a localizer.
///
/// The positions of the document must be bytes of `source.text`, as the library gives them.
pub fn summarise(doc: &Document, source: SourceText<'_>, localizer: &Arc<Localizer>) -> Summary {
    let mut writer = Writer::new(doc, source, Arc::clone(localizer));
    let agreements = by_weight(doc);
    let mut blocks = vec![writer.title(), writer.head(), writer.lead(&agreements)];
    let order: Vec<_> = agreements.iter().map(|(agreement, _)| *agreement).collect();
    blocks.extend(writer.agreements(&order));
    blocks.extend(writer.meetings());
    blocks.extend(writer.people_section());
    blocks.extend(writer.undecided());
    blocks.extend(writer.references());
    Summary {
        document: doc.id.clone(),
        locale: localizer.tag().to_owned(),
        source_language: doc.language.clone(),
        joiner: localizer.plain("sentence-joiner").unwrap_or_else(|| " ".to_owned()),
        blocks,
        problems: writer.problems,
    }
}

impl Writer<'_> {
    fn title(&mut self) -> Block {
        match self.doc.title.clone() {
            Some(title) => self.heading(1, "title", &Args::new().text("title", title)),
            None => self.heading(1, "title-missing", &Args::new().text("document", &self.doc.id)),
        }
    }

    fn head(&mut self) -> Block {
        let doc = self.doc;
        let language = Noun::message(format!("language-{}", doc.language)).or(&doc.language);
        let args = Args::new()
            .text("document", doc.source.path.as_ref().unwrap_or(&doc.id))
            .noun("language", language)
            .date("published", doc.published.as_deref());
        let mut sentences = vec![self.say("head-source", &args, &[])];
        if let Some(reference) =
            doc.reference_date.as_deref().filter(|date| doc.published.as_deref() != Some(*date))
        {
            sentences.push(self.say(
                "head-reference",
                &Args::new().date("date", Some(reference)),
                &[],
            ));
        }
        Block::Head(sentences)
    }

    fn references(&mut self) -> Vec<Block> {
        let all: Vec<_> = self.notes.all().collect();
        if all.is_empty() {
            return Vec::new();
        }
        let heading = self.heading(2, "section-references", &Args::new());
        let notes = all
            .into_iter()
            .map(|(number, sentence, span, quote)| {
                let args = Args::new()
                    .text("sentence", sentence.to_string())
                    .text("quote", quote.as_str())
                    .text("same-language", yes_no(self.speaks_locale()));
                Note { number, sentence, span, text: self.text("note", &args), quote }
            })
            .collect();
        vec![heading, Block::Notes(notes)]
    }
}
