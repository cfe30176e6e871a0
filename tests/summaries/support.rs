//! What the tests of summaries share: the locales as they stand in the tree, and documents from short descriptions.

#![allow(dead_code, reason = "each test takes what it needs")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use trilogue::l10n::{Locales, Source};
use trilogue::model::{Document, Span};

/// A file of the project.
pub(crate) fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every locale of the tree.
pub(crate) fn locales() -> Locales {
    let (locales, diagnostics) = Locales::load(sources(&[]));
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    locales
}

/// The files of every locale, and further texts by their tags.
pub(crate) fn sources(more: &[(&str, &str)]) -> Vec<Source> {
    let mut sources: Vec<Source> = more
        .iter()
        .map(|(tag, text)| Source::user(*tag, format!("{tag}/test.ftl"), (*text).to_owned()))
        .collect();
    for folder in sorted(&root("locales")).into_iter().filter(|entry| entry.is_dir()) {
        let tag = name(&folder);
        for file in sorted(&folder) {
            let text = fs::read_to_string(&file).expect("the file is there");
            sources.push(Source::user(tag.clone(), format!("{tag}/{}", name(&file)), text));
        }
    }
    sources
}

fn name(path: &Path) -> String {
    path.file_name().expect("an entry of a folder has a name").to_string_lossy().into_owned()
}

/// What lies in a folder, by name.
pub(crate) fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be read").path())
        .collect();
    entries.sort();
    entries
}

/// A document from a short description: a place is given by the words that stand there (`"at": "…"`), and what is left
/// out is empty.
pub(crate) fn document(description: &str, text: &str) -> (Document, Vec<Span>) {
    let sentences = sentences(text);
    let mut value: Value = serde_json::from_str(description).expect("the description is JSON");
    let filler = Filler { text, sentences: &sentences };
    filler.complete(&mut value);
    let document = serde_json::from_value(value).expect("the description makes a document");
    (document, sentences)
}

/// One sentence a line: the test texts are written so.
fn sentences(text: &str) -> Vec<Span> {
    let mut start = 0;
    let mut spans = Vec::new();
    for line in text.split_inclusive('\n') {
        let held = line.trim_end();
        if !held.is_empty() {
            spans.push(Span::new(offset(start), offset(start + held.len())));
        }
        start += line.len();
    }
    spans
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).expect("test texts are short")
}

struct Filler<'a> {
    text: &'a str,
    sentences: &'a [Span],
}

impl Filler<'_> {
    fn complete(&self, document: &mut Value) {
        let document = object(document);
        fill(
            document,
            &json!({
                "schema": 1, "language": "und", "title": null, "published": null, "reference_date": null,
                "dates": [], "entities": [], "agreements": [], "events": [], "diplomatic_events": [], "diagnostics": []
            }),
        );
        let id = document["id"].clone();
        fill(
            document,
            &json!({ "source": { "path": id, "media_type": "text/plain", "encoding": "UTF-8", "sha256": "" } }),
        );
        for date in list(document, "dates") {
            self.place(date);
            fill(
                date,
                &json!({
                    "type": "DATE", "value": null, "begin": null, "end_value": null, "mod": null, "era": null,
                    "alternatives": [], "resolved_by": null, "rule": "test"
                }),
            );
        }
        for entity in list(document, "entities") {
            fill(
                entity,
                &json!({
                    "kind": "person", "name": {}, "code": null, "wikidata": null, "gender": null, "roles": [], "actor": true, "mentions": []
                }),
            );
            for role in list(entity, "roles") {
                self.place(role);
                fill(role, &json!({ "office": null, "country": null, "rule": "test" }));
            }
            for mention in list(entity, "mentions") {
                self.place(mention);
                fill(mention, &json!({ "form": "name", "rule": "test" }));
            }
        }
        for agreement in list(document, "agreements") {
            fill(
                agreement,
                &json!({
                    "kind": "agreement", "subjects": [], "binding": "unknown", "named": null, "names": [], "name": null,
                    "acronym": null, "parties": [], "period": null, "provisions": [], "relations": [],
                    "current_status": null, "events": [], "mentions": []
                }),
            );
            for key in ["mentions", "provisions", "parties"] {
                for item in list(agreement, key) {
                    self.place(item);
                    fill(
                        item,
                        &json!({
                            "rule": "test", "role": "contracting", "basis": "explicit", "code": null, "name": ""
                        }),
                    );
                }
            }
        }
        for key in ["events", "diplomatic_events"] {
            for event in list(document, key) {
                let span = self.place(event);
                let sentence =
                    self.sentences.iter().find(|sentence| sentence.contains(span)).unwrap_or(&span);
                fill(
                    event,
                    &json!({
                        "agreement": null, "modality": "fact", "date": null, "effective_date": null, "by": [],
                        "actors": [], "reported": null, "place": null, "zone": "body", "trigger": span, "cue": null,
                        "sentence": sentence, "rule": "test", "parties": [], "people": [], "agreements": []
                    }),
                );
                if let Some(report) = event.get_mut("reported").filter(|report| report.is_object())
                {
                    fill(
                        object(report),
                        &json!({ "act": "announced", "by": [], "speakers": [], "date": null }),
                    );
                }
            }
        }
        for remark in list(document, "diagnostics") {
            self.place(remark);
            fill(remark, &json!({ "severity": "warning", "message": "" }));
        }
    }

    /// Turns `at` into `start`, `end` and `text`.
    fn place(&self, item: &mut Map<String, Value>) -> Span {
        let Some(Value::String(words)) = item.remove("at") else {
            panic!("`at` is missing in {item:?}")
        };
        let start =
            self.text.find(&words).unwrap_or_else(|| panic!("the text does not say « {words} »"));
        let span = Span::new(offset(start), offset(start + words.len()));
        fill(item, &json!({ "start": span.start, "end": span.end, "text": words }));
        span
    }
}

fn object(value: &mut Value) -> &mut Map<String, Value> {
    value.as_object_mut().expect("this is an object")
}

fn list<'v>(
    map: &'v mut Map<String, Value>,
    key: &str,
) -> impl Iterator<Item = &'v mut Map<String, Value>> {
    map.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten().map(object)
}

fn fill(map: &mut Map<String, Value>, defaults: &Value) {
    for (key, value) in defaults.as_object().expect("defaults are an object") {
        map.entry(key.clone()).or_insert_with(|| value.clone());
    }
}
