//! The command as a desk uses it: its files, its words, its exit codes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::common;

/// A folder with the records of `tests/ledger/` that is gone after the test.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("trilogue-desk-{name}-{}", std::process::id()));
        fs::remove_dir_all(&path).ok();
        fs::create_dir_all(&path).expect("the temporary folder can be written");
        Self(path)
    }

    fn with_run(name: &str) -> Self {
        let desk = Self::new(name);
        let run = Desk::trilogue(&[
            "run",
            "tests/ledger/fr-raa.txt",
            "tests/ledger/ja-raa.txt",
            "tests/ledger/en-fiji.txt",
            "--out",
            desk.out(),
        ]);
        assert_eq!(run.status.code(), Some(0), "{}", words(&run));
        desk
    }

    fn out(&self) -> &str {
        self.0.to_str().expect("the temporary folder has a plain name")
    }

    fn trilogue(arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_trilogue"))
            .current_dir(common::root())
            .args(arguments)
            .output()
            .expect("the program starts")
    }

    fn ask(&self, arguments: &[&str]) -> Output {
        Self::trilogue(&[&["ledger", self.out()], arguments].concat())
    }

    fn bytes(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let files = common::files_below(Path::new(&self.0));
        files
            .into_iter()
            .map(|path| (path.clone(), fs::read(&path).expect("it was listed")))
            .collect()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_run_brings_the_ledger_up_to_date() {
    let desk = Desk::with_run("run");
    for name in [
        "ledger.sqlite",
        "ledger.jsonl",
        "ledger.csv",
        "ledger.fr.md",
        "ledger.ja.md",
        "ledger.en.md",
    ] {
        assert!(desk.0.join(name).is_file(), "{name}");
    }
    let before = desk.bytes();
    let again = desk.ask(&[]);
    assert_eq!(again.status.code(), Some(0), "{}", words(&again));
    assert!(
        words(&again).contains(
            "3 documents (0 taken in, 3 unchanged, 0 taken out), 2 agreements (0 written)"
        ),
        "{}",
        words(&again)
    );
    assert!(desk.bytes() == before, "a second run touches nothing");
}

#[test]
fn a_run_can_leave_the_ledger_out() {
    let desk = Desk::new("none");
    let run =
        Desk::trilogue(&["run", "tests/ledger/fr-raa.txt", "--out", desk.out(), "--no-ledger"]);
    assert_eq!(run.status.code(), Some(0), "{}", words(&run));
    assert!(!desk.0.join("ledger.sqlite").exists());
}

#[test]
fn a_ledger_begun_from_records_alone_is_the_same() {
    let desk = Desk::with_run("begun");
    let from_run = fs::read_to_string(desk.0.join("ledger.jsonl")).expect("it was written");
    fs::remove_file(desk.0.join("ledger.sqlite")).expect("it was written");
    fs::remove_file(desk.0.join("ledger.jsonl")).expect("it was written");
    assert_eq!(desk.ask(&[]).status.code(), Some(0));
    assert_eq!(fs::read_to_string(desk.0.join("ledger.jsonl")).expect("it was written"), from_run);
}

#[test]
fn answers_come_in_four_forms() {
    let desk = Desk::with_run("forms");
    let answer = |form: &str| words(&desk.ask(&["--party", "jp", "--as", form, "--locale", "fr"]));
    assert!(
        answer("table")
            .contains("raa:FR+JP  Accord d’accès réciproque (RAA) entre la France et le Japon"),
        "{}",
        answer("table")
    );
    assert!(answer("json").starts_with("{\"id\":\"raa:FR+JP\""), "{}", answer("json"));
    assert!(answer("csv").starts_with("agreement,name_fr,"), "{}", answer("csv"));
    assert!(
        answer("markdown").contains("La France et le Japon ont signé cet accord le 6 mai 2026."),
        "{}",
        answer("markdown")
    );
    assert!(!answer("table").contains("raa:AU+FJ"));
}

#[test]
fn documents_that_are_gone_leave_when_asked() {
    let desk = Desk::with_run("prune");
    fs::remove_file(desk.0.join("en-fiji.json")).expect("it was written");
    assert!(words(&desk.ask(&[])).contains("3 documents"), "without --prune it stays");
    let pruned = words(&desk.ask(&["--prune"]));
    assert!(pruned.contains("2 documents (0 taken in, 2 unchanged, 1 taken out)"), "{pruned}");
}

#[test]
fn what_cannot_be_answered_is_said() {
    let desk = Desk::with_run("faults");
    let unknown = desk.ask(&["--status", "sealed"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(words(&unknown).contains("there is no status `sealed`"), "{}", words(&unknown));
    assert_eq!(desk.ask(&["--since", "yesterday"]).status.code(), Some(2));

    fs::write(desk.0.join("notes.json"), "{}").expect("the folder can be written");
    let broken = desk.ask(&["--prune"]);
    assert_eq!(broken.status.code(), Some(3));
    assert!(
        words(&broken).contains("notes.json: this is no record of a document"),
        "{}",
        words(&broken)
    );
    assert!(words(&broken).contains("nothing is taken out"), "{}", words(&broken));

    let empty = Desk::new("empty");
    assert_eq!(empty.ask(&[]).status.code(), Some(2));
    fs::write(
        empty.0.join("ledger.sqlite"),
        "this is no database, it is a text that somebody left here",
    )
    .expect("the folder can be written");
    assert_eq!(
        Desk::trilogue(&["ledger", &format!("{}/ledger.sqlite", empty.out())]).status.code(),
        Some(2)
    );
}
