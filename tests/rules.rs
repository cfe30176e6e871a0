//! Every example and every reject of a rule is one test, named after it: `fr/dates/era-date/1`,
//! `fr/dates/era-date/reject-1`. So `cargo test fr/dates` runs those of one file.
//!
//! An example that holds as it stands is run again, as one paragraph, in each setting of `rules/variations.rs`; a failure says which of
//! them it does not bear.

mod common;
#[path = "rules/variations.rs"]
mod variations;

use std::collections::BTreeMap;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use trilogue::diagnostic::{Diagnostic, Severity};
use trilogue::examples::{self, Case};
use trilogue::pipeline::{Loaded, Pipeline};
use trilogue::rules::Rule;
use trilogue::rules::files::RuleSources;

use variations::{Sample, VARIATIONS};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let (pipeline, diagnostics) = Pipeline::new(RuleSources::embedded());
    let mut trials = vec![loads("vocabulary", &diagnostics, &pipeline)];
    // A language-neutral rule runs in every language, and is one test all the same.
    let mut languages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for code in pipeline.languages() {
        let loaded = pipeline.language(code).expect("a language of the pipeline");
        trials.push(loads(code, &loaded.diagnostics, &pipeline));
        for rule in loaded.language.rules() {
            languages.entry(rule.id.clone()).or_default().push(code.to_owned());
            if languages[&rule.id].len() == 1 {
                trials.extend(of_rule(rule));
            }
        }
    }
    let languages: &'static _ = Box::leak(Box::new(languages));
    let trials = trials.into_iter().map(|(name, test)| match test {
        Test::Done(result) => Trial::test(name, || result),
        Test::Case { rule, number } => Trial::test(name, move || {
            languages[&rule].iter().try_for_each(|code| run(code, &rule, number))
        }),
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

enum Test {
    Done(Result<(), Failed>),
    /// One case of a rule, by its place among them.
    Case {
        rule: String,
        number: usize,
    },
}

/// Whether the files of a language can be read.
fn loads(name: &str, diagnostics: &[Diagnostic], pipeline: &Pipeline) -> (String, Test) {
    let texts = pipeline.library().texts();
    let errors: Vec<String> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .map(|diagnostic| common::describe(diagnostic, &texts))
        .collect();
    let result = if errors.is_empty() { Ok(()) } else { Err(errors.join("\n").into()) };
    (format!("{name}/loads"), Test::Done(result))
}

fn of_rule(rule: &Rule) -> Vec<(String, Test)> {
    examples::cases(rule)
        .enumerate()
        .map(|(number, case)| {
            let name = match case {
                Case::Example(_) => format!("{}/{}", rule.id, number + 1),
                Case::Reject(reject) => format!("{}/reject-{}", rule.id, reject + 1),
            };
            (name, Test::Case { rule: rule.id.clone(), number })
        })
        .collect()
}

fn run(code: &str, id: &str, number: usize) -> Result<(), Failed> {
    let pipeline = common::embedded();
    let loaded = pipeline.language(code).expect("a language of the pipeline");
    let rule = loaded.language.rules().find(|rule| rule.id == id).expect("a rule of the language");
    let case = examples::cases(rule).nth(number).expect("a case of the rule");
    let explain = |problem: &Diagnostic| {
        format!("(read as {code}) {}", common::describe(problem, &pipeline.library().texts()))
    };
    examples::run(pipeline, code, rule, case).map_err(|problem| explain(&problem))?;
    let failed = varied(pipeline, &loaded, code, rule, case);
    if failed.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = failed
        .iter()
        .map(|(name, text, problem)| {
            format!("with {name}: {}\n    in {text:?}", explain(problem.as_ref()))
        })
        .collect();
    Err(lines.join("\n").into())
}

/// Runs an example in each setting that applies to it. What does not hold comes back with the name of the setting and
/// the text as it was set.
fn varied(
    pipeline: &Pipeline,
    loaded: &Loaded,
    code: &str,
    rule: &Rule,
    case: Case<'_>,
) -> Vec<(&'static str, String, Box<Diagnostic>)> {
    let Case::Example(example) = case else { return Vec::new() };
    let sample = Sample {
        text: &example.text,
        span: examples::span_of(example),
        rule,
        script: loaded.language.data.script,
        before: before(code),
    };
    VARIATIONS
        .iter()
        .filter_map(|(name, vary)| {
            let (text, span) = vary(sample)?;
            let page = common::paragraph(&text);
            let problem =
                examples::run_example(pipeline, code, rule, example, &page, span).err()?;
            Some((*name, text, problem))
        })
        .collect()
}

/// A sentence of each language in which there is nothing to find.
fn before(code: &str) -> &'static str {
    match code {
        "en" => include_str!("data/before.en.txt"),
        "fr" => include_str!("data/before.fr.txt"),
        "ja" => include_str!("data/before.ja.txt"),
        other => panic!("tests/data/before.{other}.txt is missing"),
    }
    .trim_end()
}
