//! The way of one document, in one function: [`Pipeline::run`].

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::annotate::sentence::Sentence;
use crate::annotate::{self, Gazetteer, View};
use crate::diagnostic::Diagnostic;
use crate::ingest::{Block, BlockKind, Page};
use crate::model::{Document, Remark, SCHEMA, Source, Span, Zone};
use crate::resolve;
use crate::rules::files::RuleSources;
use crate::rules::{Language, Library};
use crate::text::{CleanText, SegmentStyle, detect, sentences};

/// What the caller knows of a document.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// The id that the record gets.
    pub id: String,
    /// The path it came from, with `/`.
    pub path: Option<String>,
    /// Its language; found when it is not given.
    pub language: Option<String>,
    /// The document creation time as a TIMEX3 value; the publication date found in the text when it is not given.
    pub reference_date: Option<String>,
}

/// What `explain` shows beside the record: the sentences with their mentions and those that lost.
#[derive(Debug, Clone)]
pub struct Trace {
    /// The clean text.
    pub text: CleanText,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Paragraphs that were left out, with the rule that says so.
    pub furniture: Vec<(Span, Arc<str>)>,
    /// Why each event got its agreement and its date.
    pub whys: Vec<resolve::Why>,
}

impl Trace {
    /// The sentences that are no page furniture, as positions of the decoded text.
    pub fn source_sentences(&self) -> Vec<Span> {
        let body = self.sentences.iter().filter(|sentence| sentence.zone != Zone::Caption);
        body.map(|sentence| self.text.to_source(sentence.span)).collect()
    }
}

/// Everything that is needed to read documents. Cheap to share between threads.
#[derive(Debug)]
pub struct Pipeline {
    library: Library,
    languages: BTreeMap<String, OnceLock<Arc<Loaded>>>,
}

/// A language with its names.
#[derive(Debug)]
pub struct Loaded {
    /// Its rules.
    pub language: Language,
    /// Its known names.
    pub gazetteer: Gazetteer,
    /// What is wrong with its rules.
    pub diagnostics: Vec<Diagnostic>,
}

impl Pipeline {
    /// Loads vocabulary and entities; languages are loaded when the first document in them comes.
    pub fn new(sources: RuleSources) -> (Self, Vec<Diagnostic>) {
        let (library, diagnostics) = Library::load(sources);
        let languages =
            library.languages().into_iter().map(|code| (code, OnceLock::new())).collect();
        (Self { library, languages }, diagnostics)
    }

    /// Vocabulary and entities.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The codes of the languages that have rules.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// A language; `None` when it has no rules.
    pub fn language(&self, code: &str) -> Option<Arc<Loaded>> {
        let slot = self.languages.get(code)?;
        Some(
            slot.get_or_init(|| {
                let (language, diagnostics) = self.library.language(code);
                let gazetteer = Gazetteer::new(&self.library.entities, &language.data);
                Arc::new(Loaded { language, gazetteer, diagnostics })
            })
            .clone(),
        )
    }

    /// The language that the caller or the document says, where it has rules; else the one that the letters tell.
    fn language_of(&self, page: &Page, given: &Given) -> String {
        let known = |tag: &String| {
            let primary = tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
            self.languages.contains_key(&primary).then_some(primary)
        };
        let said = given.language.as_ref().map(|tag| known(tag).unwrap_or_else(|| tag.clone()));
        said.or_else(|| page.language.as_ref().and_then(known))
            .unwrap_or_else(|| detect(&page.text, self.library.profiles()).language)
    }

    /// Reads a document: text, sentences, mentions, facts.
    pub fn run(&self, page: &Page, given: &Given) -> Document {
        self.explain(page, given).0
    }

    /// Reads a document and keeps what `explain` shows.
    pub fn explain(&self, page: &Page, given: &Given) -> (Document, Option<Trace>) {
        let blocks = page.spans();
        let text = CleanText::new(&page.text, &blocks);
        let code = self.language_of(page, given);
        let mut document = empty(page, given, &code);
        let Some(loaded) = self.language(&code) else {
            document.diagnostics.push(Remark {
                severity: crate::diagnostic::Severity::Warning,
                code: "unknown-language".to_owned(),
                message: format!("there are no rules for the language `{code}`"),
                span: Span::default(),
            });
            return (document, None);
        };
        let language = &loaded.language;
        let view = View { clean: text.clean(), folded: text.folded() };
        let places: Vec<Span> = blocks.iter().map(|block| text.to_clean_span(*block)).collect();
        let furniture = annotate::furniture(view, &places, language);
        let zones = zones(view, &page.blocks, &places, &furniture);
        let style = SegmentStyle {
            ends: language.data.sentence_ends.clone(),
            closers: language.data.closers.clone(),
            abbreviations: language.data.abbreviations.clone(),
            starters: language.data.starters.clone(),
            spaced: language.data.script == crate::rules::language::Script::Latin,
        };
        let mut found = Vec::new();
        for (block, place) in places.iter().enumerate() {
            for span in sentences(view.clean, *place, &style) {
                // Invitations to read on stand inside paragraphs too.
                let aside =
                    zones[block] == Zone::Body && annotate::is_furniture(view, span, language);
                found.push(Sentence {
                    span,
                    zone: if aside { Zone::Caption } else { zones[block] },
                    block,
                    mentions: Vec::new(),
                    losers: Vec::new(),
                    cues: Vec::new(),
                    dateline: None,
                });
            }
        }
        annotate::annotate(view, &mut found, language, &loaded.gazetteer, &self.library);
        document.title = title(page, &zones);
        let published = page
            .published
            .clone()
            .or_else(|| resolve::published(view, &found, &places, &self.library));
        document.reference_date = given.reference_date.clone().or_else(|| published.clone());
        document.published = published;
        let facts = resolve::resolve(
            view,
            &found,
            language,
            &self.library,
            document.reference_date.as_deref(),
        );
        document.dates = facts.dates;
        document.entities = facts.entities;
        document.agreements = facts.agreements;
        document.events = facts.events;
        document.diplomatic_events = facts.diplomatic_events;
        document.diagnostics = facts.remarks;
        back_to_source(&mut document, &text, &page.text);
        document.diagnostics.extend(page.remarks.iter().cloned());
        let left_out = furniture
            .into_iter()
            .zip(&places)
            .filter_map(|(found, place)| found.map(|(_, rule)| (*place, rule)))
            .collect();
        (document, Some(Trace { text, sentences: found, furniture: left_out, whys: facts.whys }))
    }
}

/// The title: the one that the format marks, else the first heading that is no page furniture.
fn title(page: &Page, zones: &[Zone]) -> Option<String> {
    let marked = page.blocks.iter().any(|block| matches!(block.kind, BlockKind::Heading(_)));
    let shown = zones.iter().position(|zone| *zone == Zone::Title).map(|block| {
        page.text[page.blocks[block].span.range()].split_whitespace().collect::<Vec<_>>().join(" ")
    });
    if marked { page.title.clone().or(shown) } else { shown.or_else(|| page.title.clone()) }
}

fn empty(page: &Page, given: &Given, language: &str) -> Document {
    Document {
        schema: SCHEMA,
        id: given.id.clone(),
        source: Source {
            path: given.path.clone(),
            media_type: page.media_type.clone(),
            encoding: page.encoding.clone(),
            sha256: page.sha256.clone(),
        },
        language: language.to_owned(),
        title: page.title.clone(),
        published: page.published.clone(),
        reference_date: None,
        dates: Vec::new(),
        entities: Vec::new(),
        agreements: Vec::new(),
        events: Vec::new(),
        diplomatic_events: Vec::new(),
        diagnostics: Vec::new(),
        text: None,
    }
}

/// Which part of the page each paragraph is. A heading, or a first line without the end of a sentence, is a title; so is
/// a paragraph that says the same again.
fn zones(
    view: View<'_>,
    blocks: &[Block],
    places: &[Span],
    furniture: &[Option<(Zone, Arc<str>)>],
) -> Vec<Zone> {
    let content = places.len() - furniture.iter().filter(|found| found.is_some()).count();
    let seen: RefCell<Vec<&str>> = RefCell::new(Vec::new());
    let mut body = false;
    places
        .iter()
        .enumerate()
        .map(|(number, place)| {
            if furniture[number].is_some() {
                return Zone::Caption;
            }
            let text = view.clean[place.range()].trim();
            let ended = text
                .chars()
                .next_back()
                .is_none_or(|last| ".!?\u{2026}\u{3002}\u{FF01}\u{FF1F}:;".contains(last));
            let repeated = seen.borrow().contains(&text);
            let first = !body && content > 1 && !ended && text.chars().count() <= 200;
            if matches!(blocks[number].kind, BlockKind::Heading(_)) || first || repeated {
                seen.borrow_mut().push(text);
                Zone::Title
            } else {
                body = true;
                Zone::Body
            }
        })
        .collect()
}

/// Positions of the clean text become positions of the decoded text, and the evidence is cut from it.
fn back_to_source(document: &mut Document, text: &CleanText, source: &str) {
    document.for_each_span(|span| *span = text.to_source(*span));
    let cut = |span: Span| source[span.range()].to_owned();
    for date in &mut document.dates {
        date.text = cut(date.span);
    }
    for entity in &mut document.entities {
        for mention in &mut entity.mentions {
            mention.text = cut(mention.span);
        }
        for role in &mut entity.roles {
            role.text = cut(role.span);
        }
    }
    for agreement in &mut document.agreements {
        for mention in &mut agreement.mentions {
            mention.text = cut(mention.span);
        }
        for provision in &mut agreement.provisions {
            provision.text = cut(provision.span);
        }
    }
    for event in &mut document.events {
        event.text = cut(event.span);
    }
    for event in &mut document.diplomatic_events {
        event.text = cut(event.span);
    }
}
