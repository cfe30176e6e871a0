//! Every sentence of the register can be written in every locale, and the page of one agreement reads as it was approved.
//! `BLESS=1 cargo test --test ledger` writes the pages anew; read them line by line before they are committed.

use trilogue::ledger::{Dispute, DisputeKind, Doubt, Reading, Record, RecordRelation, export};

use crate::{common, find, records};

#[test]
fn every_doubt_link_and_disagreement_has_its_words() {
    let mut all = records(&["fr-raa", "ja-raa", "en-fiji", "fr-cites"]);
    let reading = |value: &str| Reading {
        value: value.to_owned(),
        step: Some(1),
        documents: vec!["a.txt".to_owned(), "b.txt".to_owned()],
    };
    let doubts = [
        Doubt::SameDate,
        Doubt::SamePeriod,
        Doubt::SameName,
        Doubt::SameParties,
        Doubt::OtherYears,
    ];
    let links = ["amends", "supersedes", "implements", "protocol-to"].map(|kind| (kind, None));
    let relations = doubts.map(|doubt| ("possibly-same", Some(doubt))).into_iter().chain(links);
    all[0].relations = relations
        .map(|(kind, doubt)| RecordRelation {
            kind: kind.to_owned(),
            agreement: "cites".to_owned(),
            doubt,
        })
        .collect();
    all[0].disputes =
        [DisputeKind::Date, DisputeKind::EffectiveDate, DisputeKind::Fact, DisputeKind::Period]
            .map(|kind| Dispute {
                kind,
                status: None,
                readings: vec![reading("2024-05-02"), reading("2024"), reading("2023/2027")],
            })
            .to_vec();
    all[0].steps[0].effective_date = Some("2027-01-01".to_owned());
    let chosen: Vec<&Record> = all.iter().collect();
    let locales = crate::locales();
    for tag in ["fr", "ja", "en"] {
        let localizer = locales.localizer(tag).expect("a folder of locales/");
        for records in [&chosen[..], &[]] {
            let page = export::markdown(records, &all, &localizer);
            assert_eq!(page.problems, Vec::<String>::new());
        }
    }
}

#[test]
fn the_page_of_an_agreement_reads_as_it_was_approved() {
    let all = records(&["fr-raa", "ja-raa", "en-raa", "en-raa-in-force"]);
    let chosen = [find(&all, "raa:FR+JP")];
    let locales = crate::locales();
    for tag in ["fr", "ja", "en"] {
        let localizer = locales.localizer(tag).expect("a folder of locales/");
        let page = export::markdown(&chosen, &all, &localizer);
        let path = common::root().join(format!("tests/ledger/pages/raa.{tag}.md"));
        common::check_golden(&path, &page.text).unwrap_or_else(|why| panic!("{why}"));
    }
}
