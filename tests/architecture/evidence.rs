//! Whatever the text: each fact can be shown in it and names the rule that found it, and the same input gives the same
//! bytes.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::thread;

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use trilogue::ingest::from_text;
use trilogue::model::{Document, OffsetUnit, Span};
use trilogue::pipeline::{Given, Pipeline};
use trilogue::rules::files::RuleSources;

use super::{nasty, none_of};
use crate::common::{self, Article};

const LAW: &str = "A reader must be able to check each fact: its span cuts its evidence from the text, and its rule exists.";

#[test]
fn every_fact_of_the_articles_has_its_evidence() {
    let pipeline = common::embedded();
    let rules = Rules::of(pipeline);
    let mut found = Vec::new();
    for article in common::articles() {
        let faults = rules.faults(&article.extracted(pipeline), &article.page.text);
        found.extend(faults.into_iter().map(|fault| format!("{}: {fault}", article.name)));
    }
    none_of(&found, LAW);
}

/// Texts that no editor would pass: examples of the rules with all that a copied page may bring along.
#[test]
fn every_fact_of_nasty_texts_has_its_evidence() {
    let pipeline = common::embedded();
    let rules = Rules::of(pipeline);
    for code in pipeline.languages() {
        let loaded = pipeline.language(code).expect("a language of the pipeline");
        let examples: Vec<String> = loaded
            .language
            .rules()
            .flat_map(|rule| &rule.examples)
            .map(|example| example.text.clone())
            .collect();
        // The same texts each time: a failure must be there for the next reader too.
        let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let config = Config { cases: 300, failure_persistence: None, ..Config::default() };
        let seen = Cell::new(0);
        let outcome = TestRunner::new_with_rng(config, rng).run(&nasty::texts(examples), |text| {
            for page in [from_text(&text), common::paragraph(&text)] {
                let given = Given {
                    language: Some(code.to_owned()),
                    reference_date: Some("2024-05-03".to_owned()),
                    ..Given::default()
                };
                let document = pipeline.run(&page, &given);
                seen.set(seen.get() + facts(&document).len());
                let faults = rules.faults(&document, &text);
                proptest::prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
            }
            Ok(())
        });
        if let Err(error) = outcome {
            panic!("{LAW}\n\n(read as {code}) {error}");
        }
        assert!(
            seen.get() > 1000,
            "{code}: {} facts in all: the texts are nasty beyond use",
            seen.get()
        );
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let articles = common::articles();
    let record = |pipeline: &Pipeline, article: &Article| {
        serde_json::to_string_pretty(&article.extracted(pipeline)).expect("a record is plain data")
    };
    let pipeline = Pipeline::new(RuleSources::embedded()).0;
    let first: Vec<String> = articles.iter().map(|article| record(&pipeline, article)).collect();
    // Once more with the same rules, the other way round; and on two threads with rules that nobody has used yet.
    let again = || articles.iter().rev().map(|article| record(&pipeline, article)).collect();
    let (fresh, shared) = (Pipeline::new(RuleSources::embedded()).0, &articles);
    let on =
        |pipeline| move || shared.iter().rev().map(|article| record(pipeline, article)).collect();
    let others: Vec<(&str, Vec<String>)> = thread::scope(|scope| {
        let threads = [scope.spawn(on(&fresh)), scope.spawn(on(&fresh))];
        let mut others = vec![("the second time", again())];
        others
            .extend(threads.map(|thread| ("on another thread", thread.join().expect("it reads"))));
        others
    });
    for (how, records) in others {
        for ((article, first), other) in articles.iter().zip(&first).zip(records.iter().rev()) {
            if let Some(difference) = common::difference(first, other) {
                panic!("{} gives another record {how}:\n{difference}", article.name);
            }
        }
    }
}

/// The ids of the rules there are.
struct Rules(BTreeSet<String>);

impl Rules {
    fn of(pipeline: &Pipeline) -> Self {
        let mut ids: BTreeSet<String> = pipeline
            .languages()
            .filter_map(|code| pipeline.language(code))
            .flat_map(|loaded| {
                loaded.language.rules().map(|rule| rule.id.clone()).collect::<Vec<_>>()
            })
            .collect();
        ids.extend(pipeline.library().entities.by_id.keys().map(|id| format!("entities/{id}")));
        // What the program makes of known names, and no entry stands for: 日仏, a family name alone.
        ids.extend(["entities/compound", "entities/later-mention"].map(str::to_owned));
        Self(ids)
    }

    /// What cannot be shown in the text, or is owed to no rule.
    fn faults(&self, document: &Document, text: &str) -> Vec<String> {
        let mut faults = Vec::new();
        for fact in facts(document) {
            match text.get(fact.span.range()) {
                None => faults
                    .push(format!("{} at {:?} is no stretch of the text", fact.what, fact.span)),
                Some(cut) => {
                    if let Some(evidence) = fact.text.filter(|evidence| *evidence != cut) {
                        faults.push(format!(
                            "{} at {:?} is {evidence:?}, and the text has {cut:?} there",
                            fact.what, fact.span
                        ));
                    }
                }
            }
            if let Some(rule) = fact.rule.filter(|rule| !self.0.contains(*rule)) {
                faults.push(format!(
                    "{} at {:?} names the rule `{rule}`, which does not exist",
                    fact.what, fact.span
                ));
            }
        }
        if faults.is_empty() {
            faults.extend(lost_by_conversion(document, text));
        }
        faults
    }
}

/// In the unit of the JSON contract the same words must be cut.
fn lost_by_conversion(document: &Document, text: &str) -> Vec<String> {
    let mut converted = document.clone();
    converted.convert_offsets(text, OffsetUnit::Chars);
    let cut = |span: Span| -> String {
        text.chars().skip(span.start as usize).take((span.end - span.start) as usize).collect()
    };
    facts(&converted)
        .into_iter()
        .zip(facts(document))
        .filter(|(after, before)| cut(after.span) != text[before.span.range()])
        .map(|(after, _)| {
            format!("{} at {:?} in characters is not what it is in bytes", after.what, after.span)
        })
        .collect()
}

/// One published span.
struct Fact<'d> {
    what: &'static str,
    span: Span,
    /// The evidence, where it is published beside the span.
    text: Option<&'d str>,
    /// The rule, where the fact is one of its own and no part of another.
    rule: Option<&'d str>,
}

fn facts(document: &Document) -> Vec<Fact<'_>> {
    let mut facts = Vec::new();
    let mut add = |what, span, text, rule| facts.push(Fact { what, span, text, rule });
    for date in &document.dates {
        add("a date", date.span, Some(date.text.as_str()), Some(date.rule.as_str()));
    }
    for entity in &document.entities {
        for mention in &entity.mentions {
            add("a name", mention.span, Some(&mention.text), Some(&mention.rule));
        }
        for role in &entity.roles {
            add("a role", role.span, Some(&role.text), Some(&role.rule));
        }
    }
    for agreement in &document.agreements {
        for mention in &agreement.mentions {
            add("an agreement", mention.span, Some(&mention.text), Some(&mention.rule));
        }
        for party in &agreement.parties {
            add("a party", party.span, None, Some(&party.rule));
        }
        for provision in &agreement.provisions {
            add("a provision", provision.span, Some(&provision.text), None);
        }
    }
    for event in &document.events {
        add("an event", event.span, Some(&event.text), Some(&event.rule));
        add("a trigger", event.trigger, None, None);
        add("a sentence", event.sentence, None, None);
        if let Some(cue) = event.cue {
            add("a cue", cue, None, None);
        }
    }
    for event in &document.diplomatic_events {
        add("a meeting", event.span, Some(&event.text), Some(&event.rule));
        add("a sentence", event.sentence, None, None);
    }
    for remark in &document.diagnostics {
        add("a remark", remark.span, None, None);
    }
    facts
}
