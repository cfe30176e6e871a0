//! A language that the program has never heard of is a folder of TOML: `overlay/rules` teaches it German. And what a
//! later folder says replaces or removes what an earlier one said.

mod common;

use std::path::PathBuf;

use trilogue::diagnostic::{Diagnostic, Severity};
use trilogue::emit::{Block, MarkdownOptions, SourceText, Summary, markdown, summarise};
use trilogue::examples;
use trilogue::ingest::from_text;
use trilogue::l10n::{Locales, Source};
use trilogue::model::{Document, Modality};
use trilogue::pipeline::{Given, Pipeline};
use trilogue::rules::files::RuleSources;

fn folder(name: &str) -> PathBuf {
    common::root().join("tests/overlay").join(name)
}

/// The embedded rules with folders of `overlay/` on them.
fn overlaid(folders: &[&str]) -> Pipeline {
    let mut sources = RuleSources::embedded();
    for name in folders {
        sources.add_folder(&folder(name)).expect("a folder of the repository");
    }
    let (pipeline, diagnostics) = Pipeline::new(sources);
    let german = pipeline.language("de").expect("German has a folder");
    let faults =
        diagnostics.iter().chain(&german.diagnostics).filter(|d| d.severity == Severity::Error);
    none(faults, &pipeline);
    pipeline
}

fn none<'d>(faults: impl Iterator<Item = &'d Diagnostic>, pipeline: &Pipeline) {
    let texts = pipeline.library().texts();
    let faults: Vec<String> = faults.map(|fault| common::describe(fault, &texts)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The dates that German rules find in a text.
fn german_dates(pipeline: &Pipeline, text: &str) -> Vec<(String, String)> {
    let given = Given { language: Some("de".to_owned()), ..Given::default() };
    let document = pipeline.run(&common::paragraph(text), &given);
    document.dates.into_iter().map(|date| (date.text, date.rule)).collect()
}

#[test]
fn a_folder_teaches_a_language() {
    let pipeline = overlaid(&["rules"]);
    let german = pipeline.language("de").expect("German has a folder");
    let mut faults = Vec::new();
    for rule in german.language.rules() {
        for case in examples::cases(rule) {
            faults.extend(examples::run(&pipeline, "de", rule, case).err());
        }
    }
    none(faults.iter().map(|fault| &**fault), &pipeline);
}

#[test]
fn a_german_article_is_read() {
    let pipeline = overlaid(&["rules"]);
    let text = std::fs::read_to_string(folder("article.txt")).expect("the article");
    let document = pipeline.run(&from_text(&text), &Given::default());
    assert_eq!(document.language, "de", "recognised by the frequencies of its letters");

    let dates: Vec<_> = document.dates.iter().filter_map(|date| date.value.as_deref()).collect();
    assert_eq!(dates, ["2024-01-29", "2024-07-12"]);

    let kamikawa = document
        .entities
        .iter()
        .find(|entity| entity.name.values().any(|name| name == "Yoko Kamikawa"));
    let roles = &kamikawa.expect("the minister").roles;
    assert_eq!(roles.first().and_then(|role| role.office.as_deref()), Some("foreign-minister"));

    let acsa =
        document.agreements.iter().find(|agreement| agreement.acronym.as_deref() == Some("ACSA"));
    let acsa = acsa.expect("the agreement");
    let mut parties: Vec<_> =
        acsa.parties.iter().filter_map(|party| party.code.as_deref()).collect();
    parties.sort_unstable();
    assert_eq!(parties, ["DE", "JP"]);
    assert_eq!(
        events_of(&document, &acsa.id),
        [
            ("signed", Modality::Fact, Some("2024-01-29")),
            ("entered-into-force", Modality::Fact, Some("2024-07-12"))
        ]
    );
    assert_eq!(acsa.current_status.as_deref(), Some("entered-into-force"));

    let other = document
        .agreements
        .iter()
        .find(|agreement| agreement.id != acsa.id)
        .expect("the second agreement");
    assert_eq!(events_of(&document, &other.id), [("signed", Modality::Negated, None)]);
}

/// Another folder of Fluent files, and the article is summarised in German: by German messages alone, since what a
/// locale lacks would be said in English.
#[test]
fn a_german_summary_is_written() {
    let pipeline = overlaid(&["rules"]);
    let text = std::fs::read_to_string(folder("article.txt")).expect("the article");
    let given = Given { id: "article.txt".to_owned(), ..Given::default() };
    let (document, trace) = pipeline.explain(&from_text(&text), &given);
    let (locales, faults) = Locales::load(locales());
    none(faults.iter(), &pipeline);
    let german = locales.localizer("de").expect("German has a folder");
    let sentences = trace.expect("it was read").source_sentences();
    let summary = summarise(&document, SourceText { text: &text, sentences: &sentences }, &german);
    assert_eq!(summary.problems, Vec::<String>::new());
    let english: Vec<&String> = ids_of(&summary).filter(|id| !german.has(id)).collect();
    assert!(english.is_empty(), "said in English: {english:?}");
    let written = markdown(&summary, MarkdownOptions::default());
    common::check_golden(&folder("article.de.md"), &written)
        .unwrap_or_else(|fault| panic!("{fault}"));
}

/// The embedded locales, and German on them.
fn locales() -> Vec<Source> {
    let mut sources = Vec::new();
    for root in [common::root().join("locales"), folder("locales")] {
        for path in common::files_below(&root) {
            let below = path
                .strip_prefix(&root)
                .expect("found below it")
                .to_string_lossy()
                .replace('\\', "/");
            let tag = below.split('/').next().expect("a path").to_owned();
            let text = std::fs::read_to_string(&path).expect("a locale is text");
            sources.push(Source::user(tag, below, text));
        }
    }
    sources
}

/// The messages that a summary is made of.
fn ids_of(summary: &Summary) -> impl Iterator<Item = &String> {
    let sentences = summary.blocks.iter().flat_map(|block| match block {
        Block::Heading { text, .. } => vec![text],
        Block::Head(sentences) | Block::Lead(sentences) | Block::Paragraph(sentences) => {
            sentences.iter().collect()
        }
        Block::List { items, .. } => items.iter().flatten().collect(),
        Block::Notes(_) => Vec::new(),
    });
    sentences.flat_map(|sentence| &sentence.ids)
}

fn events_of<'d>(
    document: &'d Document,
    agreement: &str,
) -> Vec<(&'d str, Modality, Option<&'d str>)> {
    document
        .events
        .iter()
        .filter(|event| event.agreement.as_deref() == Some(agreement))
        .map(|event| (event.status.as_str(), event.modality, event.date.as_deref()))
        .collect()
}

/// Another language adds to the names of a country and takes none away.
#[test]
fn the_other_languages_stay_as_they_were() {
    let (before, after) = (common::embedded(), overlaid(&["rules"]));
    for code in before.languages() {
        let ids = |pipeline: &Pipeline| -> Vec<String> {
            let loaded = pipeline.language(code).expect("a language of both");
            loaded.language.rules().map(|rule| rule.id.clone()).collect()
        };
        assert_eq!(ids(before), ids(&after), "{code}");
        for id in ["DE", "FR", "JP"] {
            let name =
                |pipeline: &Pipeline| pipeline.library().entities.name(id, code).map(str::to_owned);
            assert_eq!(name(before), name(&after), "{id} in {code}");
        }
    }
    for article in common::articles() {
        let mut with_german = article.extracted(&after);
        for entity in &mut with_german.entities {
            entity.name.remove("de");
        }
        assert_eq!(article.extracted(before), with_german, "{}", article.name);
    }
}

#[test]
fn the_same_id_replaces() {
    let text = "Seit Mai 2024 und im April 2024.";
    let month_year = |date: &str| (date.to_owned(), "de/dates/month-year".to_owned());
    assert_eq!(
        german_dates(&overlaid(&["rules"]), text),
        [month_year("Mai 2024"), month_year("April 2024")]
    );
    assert_eq!(german_dates(&overlaid(&["rules", "mended"]), text), [month_year("April 2024")]);
}

#[test]
fn off_removes() {
    let text = "Das gilt seit 2019.";
    let year = ("2019".to_owned(), "de/dates/year".to_owned());
    assert_eq!(german_dates(&overlaid(&["rules"]), text), [year]);
    assert_eq!(german_dates(&overlaid(&["rules", "mended"]), text), []);
}

#[test]
fn a_new_id_is_added() {
    let dotted = ("02.05.2024".to_owned(), "de/dates/dotted".to_owned());
    assert_eq!(german_dates(&overlaid(&["rules", "mended"]), "Wien, 02.05.2024"), [dotted]);
}

/// `--rules-only`: what is added is all there is.
#[test]
fn a_folder_may_stand_alone() {
    let mut sources = RuleSources::empty();
    sources.add_folder(&folder("rules")).expect("a folder of the repository");
    let pipeline = Pipeline::new(sources).0;
    assert_eq!(pipeline.languages().collect::<Vec<_>>(), ["de"]);
    let expected = ("2. Mai 2024".to_owned(), "de/dates/day-month-year".to_owned());
    assert_eq!(german_dates(&pipeline, "Das Treffen vom 2. Mai 2024."), [expected]);
}

/// A folder that cannot be read is named.
#[test]
fn a_missing_folder_is_an_error() {
    let error = RuleSources::embedded().add_folder(&folder("nowhere")).expect_err("there is none");
    assert!(error.to_string().contains("nowhere"), "{error}");
}
