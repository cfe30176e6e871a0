//! Neither the order of documents nor the number of runs changes a byte.

use std::fs;
use std::path::PathBuf;

use trilogue::ledger::{Contribution, Ledger, Record, export, merge};

use crate::{common, contributions};

/// Everything that is exported, in one text.
fn exports(records: &[Record]) -> String {
    let chosen: Vec<&Record> = records.iter().collect();
    let mut text = export::json_lines(&chosen) + &export::csv(&chosen);
    let locales = crate::locales();
    for tag in ["fr", "ja", "en"] {
        let localizer = locales.localizer(tag).expect("a folder of locales/");
        for written in [
            export::markdown(&chosen, records, &localizer),
            export::table(&chosen, records, &localizer),
        ] {
            assert_eq!(written.problems, Vec::<String>::new());
            text += &written.text;
        }
    }
    text
}

/// Some orders of the same documents: turned, reversed, and dealt out in steps that have no divisor in common with them.
fn orders(all: &[Contribution]) -> Vec<Vec<Contribution>> {
    let count = all.len();
    let dealt =
        |step: usize| (0..count).map(|at| all[at * step % count].clone()).collect::<Vec<_>>();
    let mut reversed = all.to_vec();
    reversed.reverse();
    let mut turned = all.to_vec();
    turned.rotate_left(count / 3);
    let steps = (2..count)
        .filter(|step| (2..=*step).all(|n| !step.is_multiple_of(n) || !count.is_multiple_of(n)));
    [reversed, turned].into_iter().chain(steps.map(dealt)).collect()
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("trilogue-ledger-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("the temporary folder can be written");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

#[test]
fn the_order_of_documents_does_not_matter() {
    let pipeline = common::embedded();
    let vocabulary = &pipeline.library().vocabulary;
    let all = contributions(pipeline, &[]);
    let expected = exports(&merge(&all, vocabulary));
    for order in orders(&all) {
        assert_eq!(exports(&merge(&order, vocabulary)), expected);
        // One at a time, as articles come in over the months.
        let mut ledger = Ledger::in_memory().expect("memory takes a ledger");
        for contribution in &order {
            ledger
                .update(std::slice::from_ref(contribution), &[], vocabulary)
                .expect("it can be written");
        }
        assert_eq!(exports(&ledger.records(vocabulary).expect("it was written")), expected);
    }
}

#[test]
fn a_second_run_touches_nothing() {
    let pipeline = common::embedded();
    let vocabulary = &pipeline.library().vocabulary;
    let all = contributions(pipeline, &[]);
    let folder = Folder::new("second-run");
    let path = folder.0.join("ledger.sqlite");
    let first = Ledger::open(&path)
        .expect("it can be begun")
        .update(&all, &[], vocabulary)
        .expect("it can be written");
    assert_eq!((first.written.len(), first.unchanged), (all.len(), 0));
    let bytes = fs::read(&path).expect("it was written");
    let second = Ledger::open(&path)
        .expect("it is there")
        .update(&all, &[], vocabulary)
        .expect("it can be read");
    assert_eq!((second.written.len(), second.unchanged, second.agreements), (0, all.len(), 0));
    assert_eq!(fs::read(&path).expect("it is there"), bytes);
}

#[test]
fn a_changed_document_replaces_what_it_said_and_a_vanished_one_leaves() {
    let pipeline = common::embedded();
    let vocabulary = &pipeline.library().vocabulary;
    let mut ledger = Ledger::in_memory().expect("memory takes a ledger");
    let all = contributions(pipeline, &["fr-raa", "en-raa", "fr-cites"]);
    ledger.update(&all, &[], vocabulary).expect("it can be written");
    let mended = "France and Japan sign defence pact\n\nPublished 8 May 2026\n\n\
                  France and Japan signed a Reciprocal Access Agreement (RAA) on 6 May 2026.\n";
    let mended = crate::contribution(pipeline, "en-raa.txt", mended);
    let change = ledger.update(&[mended], &[], vocabulary).expect("it can be written");
    assert_eq!((change.written.as_slice(), change.agreements), (&["en-raa.txt".to_owned()][..], 1));
    let records = ledger.records(vocabulary).expect("it was written");
    let record = crate::find(&records, "raa:FR+JP");
    assert!(record.disputes.is_empty(), "{:#?}", record.disputes);

    let change = ledger
        .update(&[], &["en-raa.txt".to_owned(), "fr-cites.txt".to_owned()], vocabulary)
        .expect("it can be written");
    assert_eq!((change.removed.len(), change.agreements), (2, 2));
    let left = merge(&contributions(pipeline, &["fr-raa"]), vocabulary);
    assert_eq!(ledger.records(vocabulary).expect("it was written"), left);
}

#[test]
fn views_answer_in_plain_sql() {
    let pipeline = common::embedded();
    let folder = Folder::new("views");
    let path = folder.0.join("ledger.sqlite");
    let mut ledger = Ledger::open(&path).expect("it can be begun");
    ledger
        .update(&contributions(pipeline, &[]), &[], &pipeline.library().vocabulary)
        .expect("it can be written");
    drop(ledger);
    let database = rusqlite::Connection::open(&path).expect("it was written");
    let ask = |sql: &str| database.query_row(sql, [], |row| row.get::<_, String>(0)).expect(sql);
    assert_eq!(
        ask(
            "SELECT group_concat(id, ' ') FROM (SELECT id FROM overview WHERE named = 'raa' ORDER BY id)"
        ),
        "raa:AU+FJ raa:AU+JP raa:FR+JP raa:GB+JP"
    );
    assert_eq!(ask("SELECT name_ja FROM overview WHERE id = 'raa:AU+JP'"), "日豪円滑化協定");
    assert_eq!(
        ask("SELECT document FROM history WHERE agreement = 'raa:AU+FJ' AND modality = 'denied'"),
        "fr-fidji.txt"
    );
    assert_eq!(
        ask(
            "SELECT reading FROM disagreements WHERE agreement = 'raa:FR+JP' ORDER BY reading LIMIT 1"
        ),
        "2026-05-06"
    );
    assert_eq!(ask("PRAGMA integrity_check"), "ok");
}
