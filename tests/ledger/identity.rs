//! What is one agreement, what is kept apart, what is shown as a disagreement.

use trilogue::ledger::{DisputeKind, Doubt, Record};
use trilogue::model::Modality;

use crate::{contribution, find, records};

fn documents(record: &Record) -> Vec<&str> {
    record.documents.iter().map(String::as_str).collect()
}

fn doubts(record: &Record) -> Vec<(&str, Doubt)> {
    record
        .relations
        .iter()
        .filter_map(|relation| Some((relation.agreement.as_str(), relation.doubt?)))
        .collect()
}

#[test]
fn an_agreement_told_in_three_languages_is_one() {
    let records = records(&["fr-raa", "ja-raa", "en-raa", "en-raa-in-force"]);
    assert_eq!(records.len(), 1, "{records:#?}");
    let record = find(&records, "raa:FR+JP");
    assert_eq!(
        documents(record),
        ["en-raa-in-force.txt", "en-raa.txt", "fr-raa.txt", "ja-raa.txt"]
    );
    assert_eq!(record.current_status.as_deref(), Some("entered-into-force"));
    assert_eq!(record.status_date.as_deref(), Some("2026-11-01"));
    let languages: Vec<&str> = record.names.iter().map(|name| name.lang.as_str()).collect();
    assert!(
        ["fr", "ja", "en"].iter().all(|language| languages.contains(language)),
        "{languages:?}"
    );
}

#[test]
fn a_step_keeps_every_source_with_its_sentence() {
    let records = records(&["fr-raa", "ja-raa"]);
    let signed = find(&records, "raa:FR+JP")
        .steps
        .iter()
        .find(|step| step.status == "signed")
        .expect("both tell it");
    let sources: Vec<(&str, &str)> = signed
        .sources
        .iter()
        .map(|source| (source.document.as_str(), source.text.as_str()))
        .collect();
    assert_eq!(
        sources,
        [
            (
                "fr-raa.txt",
                "La France et le Japon ont signé le 6 mai 2026 un accord d’accès réciproque (RAA)."
            ),
            ("ja-raa.txt", "日本とフランスは2026年5月6日、日仏円滑化協定（RAA）に署名した。"),
        ]
    );
}

#[test]
fn two_dates_for_one_act_are_shown() {
    let records = records(&["fr-raa", "ja-raa", "en-raa"]);
    let record = find(&records, "raa:FR+JP");
    let signed: Vec<Option<&str>> = record
        .steps
        .iter()
        .filter(|step| step.status == "signed")
        .map(|step| step.date.as_deref())
        .collect();
    assert_eq!(signed, [Some("2026-05-06"), Some("2026-05-07")]);
    let [dispute] = record.disputes.as_slice() else { panic!("{:#?}", record.disputes) };
    assert_eq!((dispute.kind, dispute.status.as_deref()), (DisputeKind::Date, Some("signed")));
    let readings: Vec<(&str, usize)> = dispute
        .readings
        .iter()
        .map(|reading| (reading.value.as_str(), reading.documents.len()))
        .collect();
    assert_eq!(readings, [("2026-05-06", 2), ("2026-05-07", 1)]);
    // The table shows one date: that of most sources.
    assert_eq!(record.status_date.as_deref(), Some("2026-05-06"));
}

#[test]
fn a_denial_stands_beside_the_fact() {
    let records = records(&["en-fiji", "fr-fidji"]);
    let record = find(&records, "raa:AU+FJ");
    let [dispute] = record.disputes.as_slice() else { panic!("{:#?}", record.disputes) };
    assert_eq!((dispute.kind, dispute.status.as_deref()), (DisputeKind::Fact, Some("signed")));
    let sides: Vec<&str> = dispute.readings.iter().map(|reading| reading.value.as_str()).collect();
    assert_eq!(sides, ["fact", "denied"]);
    assert_eq!(record.current_status.as_deref(), Some("signed"), "only facts are folded");
}

#[test]
fn not_yet_is_no_contradiction_of_what_came_later() {
    let records = records(&["fr-raa", "en-raa-in-force"]);
    let record = find(&records, "raa:FR+JP");
    let told: Vec<Modality> = record
        .steps
        .iter()
        .filter(|step| step.status == "entered-into-force")
        .map(|step| step.modality)
        .collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(record.disputes.is_empty(), "{:#?}", record.disputes);
}

#[test]
fn one_type_between_other_parties_is_another_agreement() {
    let records = records(&["fr-raa", "ja-raa-others", "en-raa-others", "en-fiji"]);
    let ids: Vec<&str> = records.iter().map(|record| record.id.as_str()).collect();
    assert_eq!(ids, ["raa:AU+FJ", "raa:AU+JP", "raa:FR+JP", "raa:GB+JP"]);
    assert_eq!(documents(find(&records, "raa:AU+JP")), ["en-raa-others.txt", "ja-raa-others.txt"]);
    assert!(records.iter().all(|record| record.relations.is_empty()), "other parties are no doubt");
}

#[test]
fn a_treaty_is_known_by_its_name() {
    let records = records(&["fr-cites", "en-cites"]);
    assert_eq!(documents(find(&records, "cites")), ["en-cites.txt", "fr-cites.txt"]);
    assert_eq!(find(&records, "cites").steps.len(), 1);
}

#[test]
fn across_languages_an_act_on_the_same_day_makes_one_of_two() {
    let records = records(&["fr-feuille-de-route", "ja-roadmap"]);
    assert_eq!(records.len(), 1, "{records:#?}");
    assert_eq!(records[0].period.as_deref(), Some("2023/2027"));
}

#[test]
fn across_languages_form_and_parties_are_not_enough() {
    let pipeline = crate::common::embedded();
    let french = crate::contributions(pipeline, &["fr-feuille-de-route"]);
    let undated = contribution(
        pipeline,
        "ja-undated.txt",
        "日本とフランスは「日仏協力のロードマップ」を採択した。\n",
    );
    let records =
        trilogue::ledger::merge(&[french, vec![undated]].concat(), &pipeline.library().vocabulary);
    assert_eq!(records.len(), 2, "{records:#?}");
    assert_eq!(doubts(&records[0]), [(records[1].id.as_str(), Doubt::SameParties)]);
    assert_eq!(doubts(&records[1]), [(records[0].id.as_str(), Doubt::SameParties)]);
}

#[test]
fn agreements_signed_on_one_day_stay_apart_in_the_language_that_tells_them_apart() {
    let records = records(&["en-chile-fish", "en-chile-research", "fr-chili"]);
    assert_eq!(records.len(), 3, "{records:#?}");
    let french = records
        .iter()
        .find(|record| record.documents == ["fr-chili.txt"])
        .expect("it stands for itself");
    let reasons: Vec<Doubt> = doubts(french).into_iter().map(|(_, doubt)| doubt).collect();
    assert_eq!(reasons, [Doubt::SameDate, Doubt::SameDate]);
}

#[test]
fn a_name_used_again_after_years_is_another_agreement() {
    let records = records(&["fr-fiscal-1995", "fr-fiscal-2018"]);
    let ids: Vec<&str> = records.iter().map(|record| record.id.as_str()).collect();
    assert_eq!(ids, ["tax:FR+JP:1995", "tax:FR+JP:2018"]);
    assert_eq!(doubts(&records[0]), [("tax:FR+JP:2018", Doubt::OtherYears)]);
}

#[test]
fn a_claim_of_the_headline_is_no_step() {
    let records = records(&["fr-titre"]);
    assert!(records.iter().all(|record| record.steps.is_empty()), "{records:#?}");
}
