//! The article that the product was asked for: what a careful reader finds in it. Its text is somebody else's and lies
//! beside the project; where it is absent the test says so and passes.

use std::path::Path;

use trilogue::ingest::from_text;
use trilogue::model::{Document, Modality, Zone};
use trilogue::pipeline::{Given, Pipeline};
use trilogue::rules::files::RuleSources;

fn document() -> Option<Document> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/source-article.txt");
    let Ok(text) = std::fs::read_to_string(&path) else {
        skipped(&path);
        return None;
    };
    let (pipeline, _) = Pipeline::new(RuleSources::embedded());
    let given = Given { reference_date: Some("2024-05-03".to_owned()), ..Given::default() };
    Some(pipeline.run(&from_text(&text), &given))
}

#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn skipped(path: &Path) {
    eprintln!("skipped: {} is absent", path.display());
}

#[test]
fn dates_have_values() {
    let Some(document) = document() else { return };
    let values: Vec<&str> =
        document.dates.iter().filter_map(|date| date.value.as_deref()).collect();
    for wanted in ["2023/2027", "2023-12-02", "2023-05-09", "2019", "2021", "2024-05-02"] {
        assert!(values.contains(&wanted), "{wanted} is not among {values:?}");
    }
}

#[test]
fn the_photographer_is_no_actor() {
    let Some(document) = document() else { return };
    let actors: Vec<String> = document
        .entities
        .iter()
        .filter(|entity| entity.actor)
        .filter_map(|entity| entity.name.get("fr").cloned())
        .collect();
    for wanted in ["Emmanuel Macron", "Fumio Kishida", "France", "Japon"] {
        assert!(actors.iter().any(|name| name == wanted), "{wanted} is not among {actors:?}");
    }
    assert!(!actors.iter().any(|name| name.to_uppercase().contains("MARIN") || name == "AFP"));
}

#[test]
fn agreements_have_their_stages() {
    let Some(document) = document() else { return };
    let find = |wanted: &dyn Fn(&trilogue::model::Agreement) -> bool| {
        document.agreements.iter().find(|agreement| wanted(agreement))
    };
    let roadmap = find(&|agreement| agreement.kind == "roadmap").expect("there is a road map");
    assert_eq!(roadmap.period.as_deref(), Some("2023/2027"));
    assert_eq!(roadmap.current_status.as_deref(), Some("adopted"));
    assert_eq!(roadmap.provisions.len(), 5);
    let acsa =
        find(&|agreement| agreement.acronym.as_deref() == Some("ACSA")).expect("there is an ACSA");
    assert_eq!(acsa.current_status.as_deref(), Some("entered-into-force"));
    assert_eq!(acsa.parties.len(), 2);
    let raa =
        find(&|agreement| agreement.acronym.as_deref() == Some("RAA")).expect("there is an RAA");
    assert_eq!(raa.current_status.as_deref(), Some("negotiations-opened"));
    let opened = document
        .events
        .iter()
        .find(|event| {
            event.agreement.as_ref() == Some(&raa.id) && event.status == "negotiations-opened"
        })
        .expect("negotiations were opened");
    let report = opened.reported.as_ref().expect("it was announced");
    assert_eq!(
        (report.by.as_slice(), report.date.as_deref()),
        (&["FR".to_owned(), "JP".to_owned()][..], Some("2024-05-02"))
    );
    let signed = |event: &&trilogue::model::Event| {
        event.status == "signed" && event.modality == Modality::Fact
    };
    assert!(document.events.iter().find(signed).is_none(), "no agreement of the text is signed");
    assert!(document.diplomatic_events.iter().any(
        |event| event.kind == "dialogue-2plus2" && event.date.as_deref() == Some("2023-05-09")
    ));
}

#[test]
fn the_headline_is_a_claim_of_the_headline() {
    let Some(document) = document() else { return };
    let claim = document
        .events
        .iter()
        .find(|event| event.zone == Zone::Title)
        .expect("the headline claims a signature");
    assert_eq!((claim.agreement.as_ref(), claim.modality), (None, Modality::Alleged));
    assert!(document.diagnostics.iter().any(|remark| remark.code == "headline-claim"));
}
