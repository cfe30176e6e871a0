//! Every id of the vocabulary has its words in every locale, and every sentence can be written in every modality, with
//! and without a doer, a date, a place, a speaker, without one problem.

#[path = "summaries/support.rs"]
mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::sync::Arc;

use support::{locales, root};
use trilogue::l10n::{Args, Localizer, Noun, Relation, Timex, Value};

const MODALITIES: [&str; 10] = [
    "fact",
    "planned",
    "possible",
    "conditional",
    "urged",
    "negated",
    "denied",
    "postponed",
    "alleged",
    "counterfactual",
];

/// One value of each granularity.
const DATES: [&str; 22] = [
    "2024-05-02",
    "2024-05-01",
    "2024-05",
    "2024",
    "198X",
    "19XX",
    "2024-Q2",
    "2024-H1",
    "2024-SP",
    "2024-WI",
    "2024-W18",
    "2024-W18-WE",
    "XXXX-05-02",
    "XXXX-05",
    "XXXX-XX-12",
    "2023/2027",
    "2024-05-05/2024-05-07",
    "2024-04-30/2024-05-02",
    "2024-04/2024-06",
    "PAST_REF",
    "PRESENT_REF",
    "FUTURE_REF",
];

/// The ids of a vocabulary file.
fn ids(file: &str) -> Vec<String> {
    let text =
        fs::read_to_string(root("rules/vocabulary").join(file)).expect("the vocabulary is there");
    let table: toml::Table = text.parse().expect("it is TOML");
    table.keys().cloned().collect()
}

/// Every locale of the tree with its tag.
fn all() -> Vec<(String, Arc<Localizer>)> {
    let locales = locales();
    let tags: Vec<String> = locales.tags().map(str::to_owned).collect();
    tags.into_iter()
        .map(|tag| (tag.clone(), locales.localizer(&tag).expect("it has a folder")))
        .collect()
}

/// The message in these words, if nothing is wrong with it.
fn check(localizer: &Localizer, id: &str, args: &Args, wrong: &mut BTreeSet<String>) -> String {
    let written = localizer.format(id, args);
    wrong.extend(written.problems);
    let text = written.text;
    for flaw in ["  ", " ,", " .", "{", "}", "$", "()", "。。"] {
        if text.contains(flaw) {
            wrong.insert(format!("{}: {id}: « {flaw} » in « {text} »", localizer.tag()));
        }
    }
    if text.starts_with(' ') || text.ends_with(' ') || text.is_empty() {
        wrong.insert(format!("{}: {id}: blank ends in « {text} »", localizer.tag()));
    }
    text
}

#[test]
fn every_id_of_the_vocabulary_has_words() {
    let mut missing = Vec::new();
    for (tag, localizer) in all() {
        for (file, prefixes) in [
            ("kinds.toml", &["kind-"][..]),
            ("statuses.toml", &["status-", "event-"]),
            ("subjects.toml", &["subject-"]),
            ("named.toml", &["named-"]),
            ("diplomatic.toml", &["diplomatic-"]),
        ] {
            for id in ids(file) {
                let ids = prefixes.iter().map(|prefix| format!("{prefix}{id}"));
                missing
                    .extend(ids.filter(|id| !localizer.has(id)).map(|id| format!("{tag}: {id}")));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn a_name_belongs_to_one_treaty_in_every_locale_or_in_none() {
    let text =
        fs::read_to_string(root("rules/vocabulary/named.toml")).expect("the vocabulary is there");
    let table: toml::Table = text.parse().expect("it is TOML");
    for (tag, localizer) in all() {
        for (id, entry) in &table {
            let is_single = localizer.attribute(&format!("named-{id}"), "single").is_some();
            if entry.get("treaty").is_some() {
                assert!(is_single, "{tag}: named-{id} is one treaty and wants .single");
            }
            let others = all().iter().all(|(_, other)| {
                other.attribute(&format!("named-{id}"), "single").is_some() == is_single
            });
            assert!(others, "{tag}: named-{id} has .single in some locales only");
        }
    }
}

/// Who may act, in all the ways that decide a choice.
fn doers() -> Vec<(&'static str, Vec<Noun>)> {
    let country = |code: &str| Noun::message(format!("country-{code}"));
    vec![
        ("none", vec![]),
        ("country", vec![country("fr")]),
        ("country", vec![country("us")]),
        ("country-pair", vec![country("fr"), country("jp")]),
        ("people", vec![Noun::name("Emmanuel Macron"), Noun::name("Fumio Kishida")]),
        ("parties", vec![Noun::message("all-parties")]),
    ]
}

#[test]
fn every_event_is_told_in_every_modality() {
    let mut wrong = BTreeSet::new();
    let mut told = String::new();
    for (tag, localizer) in all() {
        for status in ids("statuses.toml") {
            let id = format!("event-{status}");
            for modality in MODALITIES {
                for (kind, doers) in doers() {
                    let must_have_doer = localizer
                        .attribute(&id, "subject")
                        .is_some_and(|subject| subject.starts_with("part"));
                    if doers.is_empty() && must_have_doer {
                        continue;
                    }
                    for (mention, date, speaker, embedded) in [
                        ("first", None, false, "no"),
                        ("here", Some("2024-05-02"), false, "no"),
                        ("later", Some("2019"), true, "no"),
                        ("same", Some("2024-05"), false, "yes"),
                    ] {
                        let it = if mention == "first" {
                            Noun::message("agreement-type").with(
                                Args::new()
                                    .noun("named", Noun::message("named-raa"))
                                    .text("acronym", "RAA")
                                    .nouns("parties", vec![])
                                    .text("show-parties", "no"),
                            )
                        } else {
                            Noun::message("kind-roadmap")
                        };
                        let speakers =
                            if speaker { vec![Noun::message("country-de")] } else { vec![] };
                        let doer_mention = if mention == "here" { "first" } else { mention };
                        let args = Args::new()
                            .text("modality", modality)
                            .text("embedded", embedded)
                            .noun("act", Noun::attributes_of(id.clone()))
                            .text("doer-type", kind)
                            .text(
                                "doer-mention",
                                if doers.is_empty() { "first" } else { doer_mention },
                            )
                            .nouns("doer", doers.clone())
                            .text("it-mention", mention)
                            .noun("it", it)
                            .noun("kind", Noun::message("kind-roadmap"))
                            .date("date", date)
                            .text("has-place", if date.is_none() { "yes" } else { "no" })
                            .noun("place", Noun::message("country-fr"))
                            .text("speaker-type", "country")
                            .nouns("speaker", speakers);
                        let text = check(&localizer, &id, &args, &mut wrong);
                        writeln!(told, "{tag} {status} {modality}: {text}")
                            .expect("a String takes all");
                    }
                }
            }
        }
    }
    if let Some(path) = std::env::var_os("TOLD") {
        fs::write(path, told).expect("the file can be written");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_meeting_is_told_in_every_modality() {
    let mut wrong = BTreeSet::new();
    let mut told = String::new();
    for (tag, localizer) in all() {
        for kind in ids("diplomatic.toml") {
            let id = format!("diplomatic-{kind}");
            for modality in MODALITIES {
                for (kind, who) in doers().into_iter().take(5) {
                    for (mention, date) in [("first", Some("2024-05-02")), ("later", None)] {
                        let args = Args::new()
                            .text("modality", modality)
                            .text("embedded", "no")
                            .noun("act", Noun::attributes_of(id.clone()))
                            .text("who-type", kind)
                            .text("who-mention", mention)
                            .nouns("who", who.clone())
                            .date("date", date)
                            .text("has-place", if date.is_some() { "yes" } else { "no" })
                            .noun("place", Noun::message("country-fr"));
                        let text = check(&localizer, &id, &args, &mut wrong);
                        writeln!(told, "{tag} {id} {modality}: {text}")
                            .expect("a String takes all");
                    }
                }
            }
        }
    }
    if let Some(path) = std::env::var_os("MEETINGS") {
        fs::write(path, told).expect("the file can be written");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_report_and_join_can_be_written() {
    let mut wrong = BTreeSet::new();
    for (_, localizer) in all() {
        for act in ["announced", "said", "confirmed", "denied"] {
            for speakers in
                [vec![], vec![Noun::message("country-fr")], vec![Noun::name("A"), Noun::name("B")]]
            {
                for date in [None, Some("2024-05-02"), Some("2024")] {
                    if speakers.is_empty() && date.is_none() {
                        continue;
                    }
                    let args = Args::new()
                        .text("clause", "x")
                        .date("date", date)
                        .text("speaker-type", "people")
                        .nouns("speaker", speakers.clone());
                    check(&localizer, &format!("report-{act}"), &args, &mut wrong);
                }
            }
        }
        let statuses = ids("statuses.toml");
        for (first, second) in
            statuses.iter().flat_map(|first| statuses.iter().map(move |second| (first, second)))
        {
            let id = format!("joined-{first}-{second}");
            if !localizer.has(&id) {
                continue;
            }
            for (kind, doers) in doers().into_iter().skip(1) {
                let args = Args::new()
                    .text("embedded", "no")
                    .text("doer-type", kind)
                    .text("doer-mention", "first")
                    .nouns("doer", doers)
                    .text("it-mention", "here")
                    .noun("it", Noun::message("kind-treaty"))
                    .noun("kind", Noun::message("kind-treaty"))
                    .date("date", Some("2018-07-13"))
                    .date("next-date", Some("2019-06-26"))
                    .text("has-place", "no")
                    .noun("place", Noun::default());
                check(&localizer, &id, &args, &mut wrong);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_date_is_written_in_every_case() {
    let mut wrong = BTreeSet::new();
    for (tag, localizer) in all() {
        for case in ["when", "def"] {
            if !localizer.has(&format!("date-case-{case}")) {
                continue;
            }
            let id = format!("test-{case}");
            let probe = format!("{id} = {{ DATETIME($date, case: \"{case}\") }}");
            let probing = with_message(&tag, &probe);
            for value in DATES {
                for relation in
                    [Relation::Full, Relation::SameYear, Relation::SameDay, Relation::SameTime]
                {
                    let args =
                        Args::new().set("date", Value::Date(Some((Timex::parse(value), relation))));
                    check(&probing, &id, &args, &mut wrong);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The locale with one message more.
fn with_message(tag: &str, message: &str) -> Arc<Localizer> {
    let (locales, diagnostics) = trilogue::l10n::Locales::load(support::sources(&[(tag, message)]));
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    locales.localizer(tag).expect("it has a folder")
}

#[test]
fn dates_read_as_the_press_writes_them() {
    let write = |tag: &str, case: &str, value: &str| {
        let message = if case.is_empty() {
            "probe = { DATETIME($date) }".to_owned()
        } else {
            format!("probe = {{ DATETIME($date, case: \"{case}\") }}")
        };
        with_message(tag, &message).format("probe", &Args::new().date("date", Some(value))).text
    };
    for (tag, case, value, expected) in [
        ("fr", "when", "2024-05-01", "le 1er mai 2024"),
        ("fr", "when", "2024-05", "en mai 2024"),
        ("fr", "when", "2024-05-05/2024-05-07", "du 5 au 7 mai 2024"),
        ("fr", "when", "2024-05-31/2024-06-01", "du 31 mai au 1er juin 2024"),
        ("fr", "when", "2024-04/2024-06", "d’avril à juin 2024"),
        ("fr", "when", "2023/2027", "de 2023 à 2027"),
        ("fr", "when", "2024-SU", "à l’été 2024"),
        ("fr", "when", "2024-Q2", "au deuxième trimestre 2024"),
        ("fr", "when", "198X", "dans les années 1980"),
        ("fr", "", "2023/2027", "2023-2027"),
        ("ja", "", "2024-05-02", "2024年5月2日"),
        ("ja", "", "2023/2027", "2023～2027年"),
        ("ja", "", "2024-05-05/2024-05-07", "2024年5月5日～7日"),
        ("ja", "when", "2024-Q2", "2024年第2四半期に"),
        ("ja", "when", "2019", "2019年に"),
        ("ja", "", "XXXX-05-02", "5月2日"),
        ("en", "when", "2024-05-02", "on 2 May 2024"),
        ("en", "when", "2024-05-05/2024-05-07", "on 5–7 May 2024"),
        ("en", "when", "2024-H1", "in the first half of 2024"),
        ("en", "when", "19XX", "in the 20th century"),
        ("en", "when", "2024-W18", "in the week of 29 April 2024"),
    ] {
        assert_eq!(write(tag, case, value), expected, "{tag} {case} {value}");
    }
}
