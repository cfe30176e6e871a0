//! `trilogue explain`: each sentence with its mentions, the rule behind each, and why events got what they got.

use std::io::{self, IsTerminal as _, Write as _};

use super::args::{Common, Explain};
use super::documents;
use super::exit::{ExitCode, Failure, say};
use super::load;
use crate::annotate::mention::{Mention, What};
use crate::annotate::sentence::Sentence;
use crate::model::{Document, Span, Zone};
use crate::pipeline::Trace;
use crate::rules::slots::Mask;

pub(super) fn run(common: &Common, arguments: &Explain) -> Result<ExitCode, Failure> {
    let pipeline = load::pipeline(common)?;
    load::check_languages(common, pipeline)?;
    let (named, mut unread) = documents::gather(&arguments.files);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let colours = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && io::stdout().is_terminal();
    for document in &named {
        match documents::read(document, &arguments.reading) {
            Ok((page, given)) => {
                let (record, trace) = pipeline.explain(&page, &given);
                writeln!(out, "{} ({})", record.id, record.language)?;
                if let Some(trace) = trace {
                    Explanation { record: &record, trace: &trace, colours, out: &mut out }
                        .write()?;
                }
            }
            Err(error) => unread.push(error),
        }
    }
    out.flush()?;
    for error in &unread {
        say(&format!("error: {}", error.0));
    }
    Ok(if unread.is_empty() { ExitCode::Fine } else { ExitCode::SomeFailed })
}

struct Explanation<'e, W: io::Write> {
    record: &'e Document,
    trace: &'e Trace,
    colours: bool,
    out: &'e mut W,
}

impl<W: io::Write> Explanation<'_, W> {
    fn write(&mut self) -> io::Result<()> {
        let record = self.record;
        if let Some(title) = &record.title {
            writeln!(self.out, "title: {}", plain(title))?;
        }
        writeln!(
            self.out,
            "published: {}; relative dates count from: {}",
            or_unknown(record.published.as_deref()),
            or_unknown(record.reference_date.as_deref())
        )?;
        for (span, rule) in &self.trace.furniture {
            writeln!(self.out, "\nleft out by {rule}: {}", plain(self.text(*span)))?;
        }
        let trace = self.trace;
        for (number, sentence) in trace.sentences.iter().enumerate() {
            if sentence.zone == Zone::Caption {
                continue;
            }
            let zone = if sentence.zone == Zone::Title { " (title)" } else { "" };
            writeln!(self.out, "\n{}{zone}. {}", number + 1, self.coloured(sentence))?;
            for mention in &sentence.mentions {
                self.mention(mention, 1)?;
            }
            for cue in &sentence.cues {
                writeln!(
                    self.out,
                    "    cue         {}  {} [{}]",
                    plain(self.text(cue.span)),
                    cue.modality,
                    cue.rule
                )?;
            }
            for loser in &sentence.losers {
                if !sentence
                    .mentions
                    .iter()
                    .any(|kept| kept.rule == loser.rule && kept.span == loser.span)
                {
                    let winner =
                        sentence.mention_at(loser.outer).map_or("another", |mention| &mention.rule);
                    writeln!(
                        self.out,
                        "    lost        {}  [{}], to {winner}",
                        plain(self.text(loser.span)),
                        loser.rule
                    )?;
                }
            }
        }
        self.agreements()
    }

    fn mention(&mut self, mention: &Mention, depth: usize) -> io::Result<()> {
        let label = match &mention.what {
            What::Name(facts) => facts.codes.join(", "),
            What::Date(_) => self.date(mention.span),
            What::Role(facts) => [facts.office.as_deref(), facts.country.as_deref()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", "),
            What::Agreement(facts) if facts.private => format!("{}, private: left out", facts.kind),
            What::Agreement(facts) => [Some(facts.kind.as_str()), facts.named.as_deref()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", "),
            What::Trigger(facts) => facts.status.clone(),
            What::Report { act } => act.clone(),
            What::Diplomatic { kind } => kind.clone(),
            What::Idiom => "nothing".to_owned(),
        };
        let name = self.paint(mention.mask, mention.mask.slot());
        writeln!(
            self.out,
            "{}{name}{}{}  {label} [{}]",
            "    ".repeat(depth),
            " ".repeat(12usize.saturating_sub(mention.mask.slot().len())),
            plain(self.text(mention.span)),
            mention.rule
        )?;
        if matches!(mention.what, What::Trigger(_)) {
            self.event(mention.span, depth)?;
        }
        if !matches!(mention.what, What::Date(_)) {
            for part in &mention.parts {
                self.mention(part, depth + 1)?;
            }
        }
        Ok(())
    }

    fn event(&mut self, trigger: Span, depth: usize) -> io::Result<()> {
        let place = self.trace.text.to_source(trigger);
        let indent = "    ".repeat(depth + 1);
        let why = self.trace.whys.iter().find(|why| why.trigger == trigger);
        let Some(event) = self.record.events.iter().find(|event| event.trigger == place) else {
            let reason = if why.is_some() {
                "told again elsewhere, or its instrument is out of scope"
            } else {
                "no instrument in reach"
            };
            return writeln!(self.out, "{indent}no event: {reason}");
        };
        let agreement = self
            .record
            .agreements
            .iter()
            .find(|agreement| Some(&agreement.id) == event.agreement.as_ref());
        let name = agreement
            .and_then(|agreement| agreement.name.clone())
            .unwrap_or_else(|| "no instrument".to_owned());
        writeln!(
            self.out,
            "{indent}{} {:?}: {}, since {}",
            event.id,
            event.modality,
            plain(&name),
            why.map_or("the headline speaks of it", |why| why.agreement)
        )?;
        if let Some(date) = &event.date {
            writeln!(
                self.out,
                "{indent}date {date}, since {}",
                why.and_then(|why| why.date).unwrap_or("it was told so elsewhere")
            )?;
        }
        Ok(())
    }

    fn agreements(&mut self) -> io::Result<()> {
        let record = self.record;
        for agreement in &record.agreements {
            writeln!(
                self.out,
                "\n{} {}: {}",
                agreement.id,
                plain(agreement.name.as_deref().unwrap_or("without a name")),
                agreement.current_status.as_deref().unwrap_or("no stage told")
            )?;
            for party in &agreement.parties {
                writeln!(
                    self.out,
                    "    party {} ({}) [{}]",
                    party.code.as_deref().unwrap_or(&party.name),
                    party.basis,
                    party.rule
                )?;
            }
        }
        for remark in &record.diagnostics {
            writeln!(self.out, "\n{}: {}", remark.code, plain(&remark.message))?;
        }
        Ok(())
    }

    fn date(&self, span: Span) -> String {
        let place = self.trace.text.to_source(span);
        let date = self.record.dates.iter().find(|date| date.span == place);
        date.map_or_else(String::new, |date| {
            let by =
                date.resolved_by.as_ref().map(|by| format!(", by the {by}")).unwrap_or_default();
            format!("{}{by}", date.value.as_deref().unwrap_or("no day of the calendar"))
        })
    }

    fn text(&self, span: Span) -> &str {
        &self.trace.text.clean()[span.range()]
    }

    fn coloured(&self, sentence: &Sentence) -> String {
        let mut line = String::new();
        let mut at = sentence.span.start;
        for mention in &sentence.mentions {
            line.push_str(&plain(self.text(Span::new(at, mention.span.start.max(at)))));
            line.push_str(&self.paint(mention.mask, &plain(self.text(mention.span))));
            at = mention.span.end;
        }
        line.push_str(&plain(self.text(Span::new(at, sentence.span.end.max(at)))));
        line
    }

    fn paint(&self, mask: Mask, text: &str) -> String {
        if !self.colours {
            return text.to_owned();
        }
        let colour = match mask {
            Mask::Date | Mask::Time | Mask::Duration | Mask::Set => 36,
            Mask::Agreement => 32,
            Mask::Event | Mask::Report | Mask::Diplomatic => 33,
            Mask::Idiom => 90,
            _ => 35,
        };
        format!("\u{1b}[{colour}m{text}\u{1b}[0m")
    }
}

/// Text for a terminal: on one line, without control characters.
fn plain(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

fn or_unknown(value: Option<&str>) -> &str {
    value.unwrap_or("unknown")
}
