//! A step sees only the steps before it.

use std::collections::BTreeMap;

use super::none_of;
use super::sources::{self, Token};

/// The modules of the crate, each one free to use those before it.
const ORDER: [&str; 15] = [
    // The tables that build.rs writes.
    "embedded",
    "diagnostic",
    "model",
    "text",
    "ingest",
    "rules",
    "annotate",
    "resolve",
    "l10n",
    "emit",
    "pipeline",
    "examples",
    "ledger",
    "check",
    "cli",
];

#[test]
fn imports_run_one_way() {
    let rank = |module: &str| ORDER.iter().position(|known| *known == module);
    let mut found = Vec::new();
    for file in sources::all() {
        let module = file.path.split('/').next().expect("a path").trim_end_matches(".rs");
        // The two roots tie everything together.
        if matches!(module, "lib" | "main") {
            continue;
        }
        let Some(own) = rank(module) else {
            found.push(format!("src/{}: `{module}` has no place in ORDER", file.path));
            continue;
        };
        let mut used: BTreeMap<String, usize> = BTreeMap::new();
        for (name, line) in crate_paths(&file.tokens) {
            used.entry(name).or_insert(line);
        }
        for (name, line) in used {
            match rank(&name) {
                Some(other) if other <= own => {}
                Some(_) => found.push(format!(
                    "src/{}:{line}: `{module}` uses `{name}`, which comes after it",
                    file.path
                )),
                None => found.push(format!(
                    "src/{}:{line}: `crate::{name}` is no module of ORDER",
                    file.path
                )),
            }
        }
    }
    none_of(
        &found,
        "A step sees only the steps before it, so that each can be read and tested by itself. Move what is shared to the \
         earlier step, or, for a new folder, give it a place in ORDER (tests/architecture/imports.rs) with the reason.",
    );
}

/// The modules that are named behind `crate::`, or behind as many `super::` as lead to the root.
fn crate_paths(tokens: &[Token]) -> Vec<(String, usize)> {
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        if text(at) != "crate" || text(at + 1) != ":" {
            continue;
        }
        let line = tokens[at].line;
        if text(at + 3) == "{" {
            found.extend(heads_of_group(&tokens[at + 4..]).into_iter().map(|name| (name, line)));
        } else {
            found.push((text(at + 3).to_owned(), line));
        }
    }
    found
}

/// The first segments of the paths in `{a::b, c::{d, e}, f}`.
fn heads_of_group(tokens: &[Token]) -> Vec<String> {
    let (mut depth, mut at_head, mut heads) = (0_i32, true, Vec::new());
    for token in tokens {
        match token.text.as_str() {
            "{" => depth += 1,
            "}" if depth == 0 => break,
            "}" => depth -= 1,
            "," if depth == 0 => at_head = true,
            name if at_head => {
                heads.push(name.to_owned());
                at_head = false;
            }
            _ => {}
        }
    }
    heads
}

/// `super::` from the file of a folder would be a way around `crate::`.
#[test]
fn the_root_is_named_by_crate() {
    let mut found = Vec::new();
    for file in sources::all() {
        // How many `super` lead from this file to the root of the crate.
        let to_root = file.path.split('/').count() - usize::from(file.path.ends_with("/mod.rs"));
        let mut run = 0;
        for token in file.tokens.iter().filter(|token| !token.in_test) {
            match token.text.as_str() {
                "super" => run += 1,
                ":" => {}
                _ => run = 0,
            }
            if run == to_root {
                found.push(format!("src/{}:{}", file.path, token.line));
                run = 0;
            }
        }
    }
    none_of(
        &found,
        "`super` leads out of the step here; write `crate::`, so that one sees which step is used.",
    );
}
