//! The examples of the rules, run through the whole pipeline: each must find its brackets with its own rule, and give
//! what it says; each reject must find nothing with that rule.

use std::collections::BTreeMap;

use crate::annotate::mention::{Mention, What};
use crate::diagnostic::{Diagnostic, Severity};
use crate::ingest::{Page, from_text};
use crate::model::{Document, Span};
use crate::pipeline::{Given, Pipeline, Trace};
use crate::rules::spec::{Example, Rule, Stage};

/// One example or reject of a rule.
#[derive(Debug, Clone, Copy)]
pub enum Case<'r> {
    /// What must be found.
    Example(&'r Example),
    /// A sentence in which the rule must find nothing, by its number.
    Reject(usize),
}

/// All cases of a rule.
pub fn cases(rule: &Rule) -> impl Iterator<Item = Case<'_>> {
    rule.examples.iter().map(Case::Example).chain((0..rule.rejects.len()).map(Case::Reject))
}

/// Runs one case; `Err` says what is wrong, at the place of the example in its file.
pub fn run(
    pipeline: &Pipeline,
    language: &str,
    rule: &Rule,
    case: Case<'_>,
) -> Result<(), Box<Diagnostic>> {
    match case {
        Case::Example(example) => run_example(
            pipeline,
            language,
            rule,
            example,
            &from_text(&example.text),
            span_of(example),
        ),
        Case::Reject(number) => {
            let (text, place) = &rule.rejects[number];
            let found = find(pipeline, language, &from_text(text), None);
            match found.by_rule(rule).first() {
                None => Ok(()),
                Some(span) => Err(problem(
                    rule,
                    place,
                    "reject-found",
                    format!(
                        "the rule finds \u{201C}{}\u{201D} here, and should find nothing",
                        &text[span.range()]
                    ),
                )),
            }
        }
    }
}

/// Runs an example on another page than its own: a variation of it, with the place where its brackets stand there.
pub fn run_example(
    pipeline: &Pipeline,
    language: &str,
    rule: &Rule,
    example: &Example,
    page: &Page,
    span: Span,
) -> Result<(), Box<Diagnostic>> {
    let reference = example.expect.get("reference").and_then(|values| values.first()).cloned();
    let found = find(pipeline, language, page, reference);
    let text = &page.text;
    let spans = found.by_rule(rule);
    if !spans.contains(&span) {
        let wanted = &text[span.range()];
        let message = match spans.first() {
            Some(other) => format!(
                "the rule finds \u{201C}{}\u{201D}, not \u{201C}{wanted}\u{201D}",
                &text[other.range()]
            ),
            None => match found.instead(span) {
                Some((other, text)) => format!(
                    "the rule does not find \u{201C}{wanted}\u{201D}; {other} finds \u{201C}{text}\u{201D} there"
                ),
                None => format!("the rule does not find \u{201C}{wanted}\u{201D}"),
            },
        };
        return Err(problem(rule, &example.place, "example-not-found", message));
    }
    let given = found.given(rule, span);
    for (key, wanted) in example.expect.iter().filter(|(key, _)| *key != "reference") {
        let got = given.get(key.as_str()).cloned().unwrap_or_default();
        let same = if key == "parties" {
            let (mut a, mut b) = (got.clone(), wanted.clone());
            a.sort();
            b.sort();
            a == b
        } else if key == "agreement" || key == "person" {
            wanted.iter().all(|value| got.contains(value))
        } else if wanted.first().map(String::as_str) == Some("none") {
            got.is_empty()
        } else {
            got == *wanted
        };
        if !same {
            let shown = if got.is_empty() { "nothing".to_owned() } else { got.join(", ") };
            return Err(problem(
                rule,
                &example.place,
                "example-differs",
                format!("`{key}` is {shown}, not {}", wanted.join(", ")),
            ));
        }
    }
    Ok(())
}

/// The span of an example's brackets.
pub fn span_of(example: &Example) -> Span {
    Span::new(example.span.start as u32, example.span.end as u32)
}

fn problem(
    rule: &Rule,
    place: &std::ops::Range<usize>,
    code: &'static str,
    message: String,
) -> Box<Diagnostic> {
    Box::new(Diagnostic {
        severity: Severity::Error,
        code,
        message,
        path: rule.path.clone(),
        span: Some(place.clone()),
        label: Some(rule.id.clone()),
        help: None,
    })
}

struct Found {
    document: Document,
    trace: Option<Trace>,
}

fn find(pipeline: &Pipeline, language: &str, page: &Page, reference: Option<String>) -> Found {
    let given = Given {
        id: "example".to_owned(),
        language: Some(language.to_owned()),
        reference_date: reference,
        path: None,
    };
    let (document, trace) = pipeline.explain(page, &given);
    Found { document, trace }
}

impl Found {
    /// The spans that a rule found, in the text of the example.
    fn by_rule(&self, rule: &Rule) -> Vec<Span> {
        let Some(trace) = &self.trace else { return Vec::new() };
        let mut spans = Vec::new();
        let mut add = |span: Span| spans.push(trace.text.to_source(span));
        match rule.stage {
            Stage::Boilerplate => trace
                .furniture
                .iter()
                .filter(|(_, id)| **id == *rule.id)
                .for_each(|(span, _)| add(*span)),
            Stage::Modality => {
                trace
                    .sentences
                    .iter()
                    .flat_map(|s| &s.cues)
                    .filter(|cue| *cue.rule == *rule.id)
                    .for_each(|cue| add(cue.span));
            }
            Stage::Datelines => {
                let sentences =
                    trace.sentences.iter().filter(|sentence| sentence.dateline.is_some());
                sentences
                    .flat_map(|sentence| &sentence.mentions)
                    .filter(|mention| matches!(mention.what, What::Date(_)))
                    .for_each(|mention| add(mention.span));
            }
            Stage::Parties => self.each(&mut |mention| {
                if let What::Agreement(facts) = &mention.what {
                    let pins: Vec<Span> = facts
                        .pinned
                        .iter()
                        .filter(|pin| *pin.rule == *rule.id)
                        .map(|pin| pin.span)
                        .collect();
                    if let (Some(first), Some(last)) =
                        (pins.iter().map(|s| s.start).min(), pins.iter().map(|s| s.end).max())
                    {
                        add(Span::new(first.min(mention.span.start), last.max(mention.span.end)));
                    }
                }
            }),
            _ => self.each(&mut |mention| {
                if *mention.rule == *rule.id {
                    add(mention.span);
                }
            }),
        }
        spans
    }

    fn each<'f>(&'f self, f: &mut impl FnMut(&'f Mention)) {
        fn inner<'m>(mention: &'m Mention, f: &mut impl FnMut(&'m Mention)) {
            f(mention);
            for part in &mention.parts {
                inner(part, f);
            }
        }
        for sentence in self.trace.iter().flat_map(|trace| &trace.sentences) {
            for mention in &sentence.mentions {
                inner(mention, f);
            }
        }
    }

    /// The rule that took the place, and what it found there.
    fn instead(&self, span: Span) -> Option<(String, String)> {
        let trace = self.trace.as_ref()?;
        let mut found = None;
        self.each(&mut |mention| {
            let place = trace.text.to_source(mention.span);
            if found.is_none() && place.overlaps(span) {
                found = Some((
                    mention.rule.to_string(),
                    trace.text.clean()[mention.span.range()].to_owned(),
                ));
            }
        });
        found
    }

    /// What a rule gave at a span, by the keys of examples.
    fn given(&self, rule: &Rule, span: Span) -> BTreeMap<&'static str, Vec<String>> {
        let mut given = BTreeMap::new();
        let mut put = |key: &'static str, value: Option<String>| {
            given.insert(key, value.into_iter().collect::<Vec<_>>());
        };
        match rule.stage {
            Stage::Dates | Stage::DatePhrases | Stage::DateRanges | Stage::Datelines => {
                let own = |found: &str| rule.stage == Stage::Datelines || found == rule.id;
                if let Some(date) =
                    self.document.dates.iter().find(|date| date.span == span && own(&date.rule))
                {
                    put("date", date.value.clone());
                    put("begin", date.begin.clone());
                    put("end", date.end_value.clone());
                    put("mod", date.modifier.clone());
                    put("type", Some(format!("{:?}", date.kind).to_uppercase()));
                    put("era", date.era.as_ref().map(|era| era.name.clone()));
                }
            }
            Stage::Organisations | Stage::People | Stage::Places => {
                let entity = self
                    .document
                    .entities
                    .iter()
                    .find(|entity| entity.mentions.iter().any(|mention| mention.span == span));
                put("kind", entity.map(|entity| format!("{:?}", entity.kind).to_lowercase()));
                put("code", entity.and_then(|entity| entity.code.clone()));
                put("name", entity.and_then(|entity| entity.name.values().next().cloned()));
            }
            Stage::Roles => self.each(&mut |mention| {
                if let (What::Role(facts), true) = (&mention.what, *mention.rule == *rule.id) {
                    let trace = self.trace.as_ref().expect("a mention comes from a trace");
                    put("office", facts.office.clone());
                    put("country", facts.country.clone());
                    put(
                        "person",
                        facts.person.map(|span| trace.text.clean()[span.range()].to_owned()),
                    );
                }
            }),
            Stage::Agreements | Stage::Parties => {
                self.each(&mut |mention| {
                    let trace = self.trace.as_ref().expect("a mention comes from a trace");
                    let here =
                        trace.text.to_source(mention.span) == span || rule.stage == Stage::Parties;
                    if let (What::Agreement(facts), true) = (&mention.what, here) {
                        put("kind", Some(facts.kind.clone()));
                        put("named", facts.named.clone());
                        put("acronym", facts.acronym.clone());
                        put("name", Some(trace.text.clean()[facts.name.range()].to_owned()));
                    }
                });
                given.insert("parties", self.parties(None));
            }
            Stage::Events => {
                if let Some(event) = self
                    .document
                    .events
                    .iter()
                    .find(|event| event.rule == rule.id && event.trigger == span)
                {
                    put("date", event.date.clone());
                    put("effective", event.effective_date.clone());
                    put(
                        "modality",
                        serde_json::to_value(event.modality)
                            .ok()
                            .and_then(|value| value.as_str().map(str::to_owned)),
                    );
                    let agreement = self
                        .document
                        .agreements
                        .iter()
                        .find(|agreement| Some(&agreement.id) == event.agreement.as_ref());
                    let names = agreement.into_iter().flat_map(|agreement| {
                        [
                            Some(agreement.kind.clone()),
                            agreement.named.clone(),
                            agreement.acronym.clone(),
                        ]
                        .into_iter()
                        .flatten()
                    });
                    given.insert("agreement", names.collect());
                    given.insert("parties", self.parties(event.agreement.as_ref()));
                }
            }
            Stage::Diplomatic => put("kind", rule.constant("kind").map(str::to_owned)),
            Stage::Modality => put("modality", rule.constant("modality").map(str::to_owned)),
            Stage::Reports | Stage::Boilerplate => {}
        }
        given
    }

    fn parties(&self, agreement: Option<&String>) -> Vec<String> {
        self.document
            .agreements
            .iter()
            .filter(|found| agreement.is_none_or(|id| *id == found.id))
            .flat_map(|found| &found.parties)
            .map(|party| party.code.clone().unwrap_or_else(|| party.name.clone()))
            .collect()
    }
}
