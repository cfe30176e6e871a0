//! What every part of a summary needs: the document, the locale, the notes, and who has been introduced.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Sentence;
use super::notes::{Notes, SourceText};
use crate::l10n::{Args, Localizer, capitalise};
use crate::model::{Document, Span};

/// Writes the summary of one document in one locale.
pub(super) struct Writer<'a> {
    pub(super) doc: &'a Document,
    pub(super) out: Arc<Localizer>,
    pub(super) notes: Notes<'a>,
    pub(super) problems: Vec<String>,
    /// People whose office has been told.
    pub(super) introduced: BTreeSet<String>,
    /// Codes that the locale names before others: a French desk says France first.
    pub(super) parties_first: Vec<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(doc: &'a Document, source: SourceText<'a>, out: Arc<Localizer>) -> Self {
        let parties_first = out.plain("parties-first").unwrap_or_default();
        Self {
            doc,
            notes: Notes::new(source),
            problems: Vec::new(),
            introduced: BTreeSet::new(),
            parties_first: parties_first.split_whitespace().map(str::to_owned).collect(),
            out,
        }
    }

    /// The words of a message.
    pub(super) fn text(&mut self, id: &str, args: &Args) -> String {
        let written = self.out.format(id, args);
        self.problems.extend(written.problems);
        written.text
    }

    /// A message that is a whole sentence, with its evidence.
    pub(super) fn say(&mut self, id: &str, args: &Args, evidence: &[Span]) -> Sentence {
        let text = self.text(id, args);
        self.sentence(vec![id.to_owned()], &text, evidence)
    }

    /// A clause made a sentence by the locale's full stop.
    pub(super) fn say_clause(
        &mut self,
        ids: Vec<String>,
        clause: &str,
        evidence: &[Span],
    ) -> Sentence {
        let text = self.text("sentence", &Args::new().text("clause", clause));
        self.sentence(ids, &text, evidence)
    }

    fn sentence(&mut self, ids: Vec<String>, text: &str, evidence: &[Span]) -> Sentence {
        let mut notes: Vec<usize> =
            evidence.iter().filter_map(|span| self.notes.number(*span)).collect();
        notes.sort_unstable();
        notes.dedup();
        Sentence { ids, text: capitalise(text), notes }
    }
}

/// What a selector sees of a yes or no.
pub(super) const fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}
