//! From a hit of a rule to a mention: what the slots and constants of each stage mean.

use std::sync::Arc;

use super::mention::{
    AgreementFacts, DateExpression, Field, FieldSet, Mention, NameFacts, RoleFacts, TriggerFacts,
    What,
};
use super::sentence::{Masked, Sentence};
use crate::model::{EntityKind, MentionForm, Span};
use crate::rules::engine::Hit;
use crate::rules::slots::Mask;
use crate::rules::spec::Stage;
use crate::rules::vocabulary::Vocabulary;
use crate::rules::words::Words;

/// What is needed to read a hit.
pub(super) struct Context<'c> {
    pub(super) sentence: &'c Sentence,
    pub(super) masked: &'c Masked,
    pub(super) clean: &'c str,
    pub(super) words: &'c Words,
    pub(super) vocabulary: &'c Vocabulary,
}

impl Context<'_> {
    fn clean_span(&self, range: &std::ops::Range<usize>) -> Span {
        let span = self.masked.to_clean(range, &self.sentence.mentions);
        trimmed(self.clean, span)
    }

    /// Where a hit stands in the clean text.
    pub(super) fn span(&self, hit: &Hit<'_>) -> Span {
        self.clean_span(&hit.span)
    }

    fn text(&self, span: Span) -> &str {
        &self.clean[span.range()]
    }

    /// The value that a word slot gives.
    fn value(&self, slot: &str, range: &std::ops::Range<usize>) -> (String, String) {
        let text = &self.masked.exact[range.clone()];
        match self.words.lists.get(slot) {
            Some(list) => (list.field.clone(), list.value(text).to_owned()),
            None => (slot.to_owned(), text.to_owned()),
        }
    }

    /// The mention under a mask slot.
    fn under(&self, range: &std::ops::Range<usize>) -> Option<&Mention> {
        self.masked.mentions_in(range).first().map(|&index| &self.sentence.mentions[index])
    }

    /// The mention that a hit makes; `None` when the hit is nothing after all.
    pub(super) fn mention(&self, hit: &Hit<'_>) -> Option<Mention> {
        let rule = hit.rule;
        let span = self.clean_span(&hit.span);
        if span.start == span.end {
            return None;
        }
        let (mask, what) = if rule.flag("off-limits") {
            (Mask::Idiom, What::Idiom)
        } else {
            match rule.stage {
                Stage::Dates | Stage::DatePhrases | Stage::DateRanges => {
                    let expression = self.date(hit);
                    let mask = match rule.constant("type") {
                        Some("TIME") => Mask::Time,
                        Some("DURATION") => Mask::Duration,
                        Some("SET") => Mask::Set,
                        _ if expression.fields.values.contains_key("hour") => Mask::Time,
                        _ => Mask::Date,
                    };
                    (mask, What::Date(Box::new(expression)))
                }
                Stage::Organisations => {
                    (Mask::Organisation, name(hit, EntityKind::Organisation, rule.flag("party")))
                }
                Stage::People => (Mask::Person, name(hit, EntityKind::Person, false)),
                Stage::Places => (Mask::Place, name(hit, EntityKind::Place, false)),
                Stage::Roles => (Mask::Role, self.role(hit, span)),
                Stage::Agreements => (Mask::Agreement, self.agreement(hit, span)),
                Stage::Events => (Mask::Event, self.trigger(hit)),
                Stage::Reports => (
                    Mask::Report,
                    What::Report { act: rule.constant("act").unwrap_or("said").to_owned() },
                ),
                Stage::Diplomatic => (
                    Mask::Diplomatic,
                    What::Diplomatic {
                        kind: rule.constant("kind").unwrap_or("meeting").to_owned(),
                    },
                ),
                Stage::Boilerplate | Stage::Datelines | Stage::Parties | Stage::Modality => {
                    return None;
                }
            }
        };
        Some(Mention {
            span,
            outer: span,
            mask,
            rule: Arc::from(rule.id.as_str()),
            what,
            parts: Vec::new(),
        })
    }

    fn date(&self, hit: &Hit<'_>) -> DateExpression {
        let mut expression =
            DateExpression { constants: hit.rule.constants.clone(), ..DateExpression::default() };
        for slot in &hit.slots {
            let set = match slot.name {
                Some("from") => &mut expression.from,
                Some("to") => &mut expression.to,
                _ => &mut expression.fields,
            };
            self.field(slot.slot, &slot.span, set);
        }
        expression
    }

    fn field(&self, slot: &str, range: &std::ops::Range<usize>, set: &mut FieldSet) {
        if let Some(What::Date(inner)) = self.under(range).map(|mention| &mention.what) {
            set.date = Some(inner.clone());
            return;
        }
        let (field, text) = self.value(slot, range);
        let number = text.parse().ok().or_else(|| self.words.numerals.read(&text));
        set.values.insert(field, Field { text, number });
    }

    fn role(&self, hit: &Hit<'_>, span: Span) -> What {
        let mut facts = RoleFacts {
            office: hit.rule.constant("office").map(str::to_owned),
            country: hit.rule.constant("country").map(str::to_owned),
            words: span,
            ..RoleFacts::default()
        };
        for slot in &hit.slots {
            match self.under(&slot.span) {
                Some(mention) if mention.mask == Mask::Person => {
                    facts.person = Some(mention.span);
                    // The words of the role stand before or after the person.
                    let (before, after) = (
                        Span::new(span.start, mention.span.start),
                        Span::new(mention.span.end, span.end),
                    );
                    let longer = if before.end.saturating_sub(before.start)
                        >= after.end.saturating_sub(after.start)
                    {
                        before
                    } else {
                        after
                    };
                    facts.words = trimmed(self.clean, longer);
                }
                Some(mention) => {
                    if let What::Name(name) = &mention.what {
                        facts.country = facts.country.or_else(|| name.codes.first().cloned());
                    }
                }
                None => {
                    let (field, value) = self.value(slot.slot, &slot.span);
                    match field.as_str() {
                        "office" => facts.office = Some(value),
                        "abbreviation" => facts.country = Some(value),
                        _ => {}
                    }
                }
            }
        }
        What::Role(facts)
    }

    fn agreement(&self, hit: &Hit<'_>, span: Span) -> What {
        let rule = hit.rule;
        let mut facts = AgreementFacts {
            kind: rule.constant("kind").unwrap_or_default().to_owned(),
            named: rule.constant("named").map(str::to_owned),
            subject: rule.constant("subject").map(str::to_owned),
            role: rule.constant("role").unwrap_or_default().to_owned(),
            anaphor: rule.flag("anaphor"),
            generic: rule.flag("generic"),
            private: rule.flag("private"),
            name: span,
            ..AgreementFacts::default()
        };
        for slot in &hit.slots {
            let (field, value) = self.value(slot.slot, &slot.span);
            match field.as_str() {
                "kind-noun" | "kind" if facts.kind.is_empty() => facts.kind = value,
                "subject" if facts.subject.is_none() => facts.subject = Some(value),
                "acronym" => {
                    let place = self.clean_span(&slot.span);
                    let bare =
                        self.text(place).trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
                    if bare.chars().filter(|c| c.is_uppercase()).count() >= 2 {
                        facts.acronym = Some(bare);
                    }
                    if place.start > span.start && place.end == span.end {
                        facts.name.end = place.start;
                    }
                }
                _ => {}
            }
        }
        for (name, range) in &hit.groups {
            if *name == "name" {
                facts.name = self.clean_span(range);
            }
        }
        facts.name = without_quotes(self.clean, trimmed(self.clean, facts.name));
        self.name_by_acronym(&mut facts);
        if facts.kind.is_empty() && !facts.anaphor {
            "agreement".clone_into(&mut facts.kind);
        }
        if facts.role.is_empty() {
            if facts.named.is_some() { "common" } else { "short" }.clone_into(&mut facts.role);
        }
        What::Agreement(facts)
    }

    /// An acronym beside a name says which type or treaty it is, and that brings its form and subject.
    fn name_by_acronym(&self, facts: &mut AgreementFacts) {
        if facts.named.is_none() {
            let known = |acronyms: &Vec<String>| {
                facts.acronym.as_ref().is_some_and(|acronym| acronyms.contains(acronym))
            };
            let found =
                self.vocabulary.named.iter().find(|(_, named)| named.acronyms.values().any(known));
            facts.named = found.map(|(id, _)| id.clone());
        }
        if let Some(named) = facts.named.as_ref().and_then(|id| self.vocabulary.named.get(id)) {
            if facts.kind.is_empty() {
                facts.kind.clone_from(&named.kind);
            }
            if facts.subject.is_none() {
                facts.subject.clone_from(&named.subject);
            }
        }
    }

    fn trigger(&self, hit: &Hit<'_>) -> What {
        let rule = hit.rule;
        let pinned = hit
            .slots
            .iter()
            .flat_map(|slot| {
                self.masked.mentions_in(&slot.span).into_iter().map(|index| {
                    (slot.name.unwrap_or(slot.slot).to_owned(), self.sentence.mentions[index].span)
                })
            })
            .collect();
        What::Trigger(TriggerFacts {
            status: rule.constant("status").unwrap_or_default().to_owned(),
            noun: rule.constant("form") == Some("noun"),
            modality: rule.constant("modality").map(str::to_owned),
            needs_nothing: rule.constant("needs") == Some("nothing"),
            anaphoric: rule.flag("anaphoric"),
            pinned,
        })
    }
}

fn name(hit: &Hit<'_>, kind: EntityKind, party: bool) -> What {
    let codes = hit.rule.constant("code").map(str::to_owned).into_iter().collect();
    What::Name(NameFacts { known: None, kind, form: MentionForm::Name, codes, party, media: false })
}

/// A span without blanks and separators at its ends.
pub(super) fn trimmed(clean: &str, span: Span) -> Span {
    let text = &clean[span.range()];
    let end = text.trim_end_matches([' ', '\n', ',', '\u{3001}', ';', ':']).len();
    let start = text.len() - text.trim_start_matches([' ', '\n', ',', '\u{3001}', ';', ':']).len();
    if start >= end {
        Span::new(span.start, span.start)
    } else {
        Span::new(span.start + start as u32, span.start + end as u32)
    }
}

/// A name without the quotation marks around it.
fn without_quotes(clean: &str, span: Span) -> Span {
    const QUOTES: [(char, char); 6] = [
        ('\u{AB}', '\u{BB}'),
        ('\u{201C}', '\u{201D}'),
        ('"', '"'),
        ('\u{300C}', '\u{300D}'),
        ('\u{300E}', '\u{300F}'),
        ('\u{2018}', '\''),
    ];
    let text = &clean[span.range()];
    for (open, close) in QUOTES {
        if let Some(inner) = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
            && !inner.contains([open, close])
        {
            let start = span.start + open.len_utf8() as u32;
            return trimmed(clean, Span::new(start, span.end - close.len_utf8() as u32));
        }
    }
    span
}
