//! What a linguist reads when a file is wrong. Each file in `malformed/<lang>/` has one fault, and beside it stands the
//! message that it must bring: one, at the very characters, with the next thing to do.
//!
//! `dates.unknown-slot.toml` is loaded as `dates.toml`, over the few words of `malformed/base/`. When the files load,
//! the examples are run. `BLESS=1 cargo test --test malformed` accepts the messages.

mod common;

use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use trilogue::diagnostic::Diagnostic;
use trilogue::diagnostic::human::{self, Colours};
use trilogue::examples;
use trilogue::pipeline::Pipeline;
use trilogue::rules::files::{RuleFile, RuleSources};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let root = common::root().join("tests/malformed");
    let files = common::files_below(&root).into_iter();
    let trials = files
        .filter(|path| {
            path.extension().is_some_and(|end| end == "toml")
                && !path.starts_with(root.join("base"))
        })
        .map(|path| {
            let below = path.strip_prefix(&root).expect("found below it").with_extension("");
            let name = below.to_string_lossy().replace('\\', "/");
            Trial::test(name.clone(), move || check(&path, &name))
        });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

fn check(path: &Path, name: &str) -> Result<(), Failed> {
    let (language, file) = name.split_once('/').expect("a file in the folder of its language");
    let loaded_as = format!("{language}/{}.toml", file.split('.').next().unwrap_or(file));
    let text = std::fs::read_to_string(path)?;
    let mut sources = RuleSources::empty();
    sources.add_folder(&common::root().join("tests/malformed/base"))?;
    sources.add_files(vec![RuleFile::new(loaded_as, text.clone())]);
    let (pipeline, mut found) = Pipeline::new(sources);
    found.extend(load_and_run(&pipeline, language));
    let rendered = human::render(&found, &|_| Some(text.as_str()), Colours::Off);
    if found.len() != 1 {
        return Err(format!("one fault, and {} messages:\n{rendered}", found.len()).into());
    }
    Ok(common::check_golden(&path.with_extension("txt"), &rendered)?)
}

/// What is wrong with the files of a language; when nothing is, with its examples.
fn load_and_run(pipeline: &Pipeline, language: &str) -> Vec<Diagnostic> {
    let loaded = pipeline.language(language).expect("a language of malformed/base");
    if !loaded.diagnostics.is_empty() {
        return loaded.diagnostics.clone();
    }
    let mut found = Vec::new();
    for rule in loaded.language.rules() {
        for case in examples::cases(rule) {
            found.extend(examples::run(pipeline, language, rule, case).err().map(|fault| *fault));
        }
    }
    found
}
