//! What could not be decided, and what a reader should doubt: headlines that say more than the text, dates that are
//! ambiguous or that no calendar has.

use super::Block;
use super::writer::{Writer, yes_no};
use crate::l10n::{Args, Noun};
use crate::model::{DateMention, Modality, Remark, Zone};

/// Remarks that the section tells from the events themselves.
const HEADLINE: &str = "headline-claim";

impl Writer<'_> {
    /// The section, with its heading; nothing when all is clear.
    pub(super) fn undecided(&mut self) -> Vec<Block> {
        let mut items = Vec::new();
        let doc = self.doc;
        let mut claims: Vec<&str> = Vec::new();
        for event in
            doc.events.iter().filter(|event| event.agreement.is_none() && event.zone == Zone::Title)
        {
            if claims.contains(&event.status.as_str()) {
                continue;
            }
            claims.push(&event.status);
            let args = Args::new()
                .noun("status", Noun::message(format!("status-{}", event.status)))
                .text("planned", yes_no(event.modality == Modality::Planned));
            items.push(vec![self.say("remark-headline-claim", &args, &[event.sentence])]);
        }
        for remark in &doc.diagnostics {
            if remark.code == HEADLINE && !claims.is_empty() {
                continue;
            }
            items.push(vec![self.remark(remark)]);
        }
        if items.is_empty() {
            return Vec::new();
        }
        vec![
            self.heading(2, "section-undecided", &Args::new()),
            Block::List { numbers: Vec::new(), items },
        ]
    }

    fn remark(&mut self, remark: &Remark) -> super::Sentence {
        let quote = self.notes.text(remark.span);
        let date = self.doc.dates.iter().find(|date| date.span.overlaps(remark.span));
        let id = format!("remark-{}", remark.code);
        let id = if self.out.has(&id) { id } else { "remark-other".to_owned() };
        let readings = date.map(readings).unwrap_or_default();
        let args = Args::new()
            .text("text", quote)
            .date("date", readings.first().copied())
            .date("other", readings.get(1).copied());
        self.say(&id, &args, &[remark.span])
    }
}

/// All readings of a date, the one that was chosen first.
fn readings(date: &DateMention) -> Vec<&str> {
    let alternatives = date.alternatives.iter().map(String::as_str);
    let mut all: Vec<&str> = date.value.as_deref().into_iter().chain(alternatives).collect();
    all.dedup();
    all
}
