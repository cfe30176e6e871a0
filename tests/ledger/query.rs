//! What a desk asks.

use trilogue::ledger::{Query, Record};

use crate::{common, records};

fn ask(query: &Query) -> Vec<String> {
    let pipeline = common::embedded();
    let all = records(&[]);
    let found: Vec<&Record> = query.select(&all, &pipeline.library().vocabulary);
    found.into_iter().map(|record| record.id.clone()).collect()
}

#[test]
fn with_japan_in_force_since_2019() {
    let query = Query {
        parties: vec!["JP".to_owned()],
        status: Some("entered-into-force".to_owned()),
        since: Some("2019".to_owned()),
        ..Query::default()
    };
    assert_eq!(ask(&query), ["raa:AU+JP", "raa:FR+JP", "raa:GB+JP"]);
    assert_eq!(ask(&Query { until: Some("2024".to_owned()), ..query }), ["raa:AU+JP", "raa:GB+JP"]);
}

#[test]
fn signed_and_not_in_force() {
    let found = ask(&Query { pending: true, ..Query::default() });
    assert!(found.contains(&"raa:AU+FJ".to_owned()), "{found:?}");
    assert!(!found.iter().any(|id| matches!(id.as_str(), "raa:FR+JP" | "cites")), "{found:?}");
    assert!(
        !found.iter().any(|id| id.starts_with("roadmap")),
        "a road map has no force to enter into: {found:?}"
    );
}

#[test]
fn changed_since_a_day() {
    let since = |day: &str| ask(&Query { changed_since: Some(day.to_owned()), ..Query::default() });
    assert_eq!(since("2026-11-01"), ["raa:FR+JP"]);
    // The denial of 15 June has no date of its own: the day it was told counts.
    assert_eq!(since("2026-06-15"), ["raa:AU+FJ", "raa:FR+JP"]);
}

#[test]
fn by_type_form_and_disagreement() {
    assert_eq!(ask(&Query { named: Some("cites".to_owned()), ..Query::default() }), ["cites"]);
    assert_eq!(
        ask(&Query { kind: Some("convention".to_owned()), ..Query::default() }),
        ["cites", "tax:FR+JP:1995", "tax:FR+JP:2018"]
    );
    assert_eq!(ask(&Query { disputed: true, ..Query::default() }), ["raa:AU+FJ", "raa:FR+JP"]);
}
