//! How fast each step is, and the whole way: the articles of `input/`, language by language.
//!
//! `cargo bench` measures; `cargo bench -- stage` the stages of the cascade; `cargo test --benches` runs each once.
//! Bytes are those of the decoded text.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use trilogue::annotate::mention::Mention;
use trilogue::annotate::sentence::Sentence;
use trilogue::annotate::{self, Gazetteer, View};
use trilogue::ingest::{Input, Page, read};
use trilogue::model::{Span, Zone};
use trilogue::pipeline::{Given, Loaded, Pipeline};
use trilogue::resolve;
use trilogue::rules::Stage;
use trilogue::rules::files::RuleSources;
use trilogue::rules::language::Script;
use trilogue::text::{CleanText, SegmentStyle, detect, sentences};

fn main() {
    divan::main();
}

const LANGUAGES: [&str; 3] = ["en", "fr", "ja"];

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(pipeline);

fn pipeline() -> Pipeline {
    Pipeline::new(RuleSources::embedded()).0
}

/// An article, as each step finds it.
struct Article {
    input: Input,
    page: Page,
    clean: CleanText,
    /// Its paragraphs, in the clean text.
    places: Vec<Span>,
    /// Its sentences, with all that the cascade finds.
    sentences: Vec<Sentence>,
}

impl Article {
    fn view(&self) -> View<'_> {
        View { clean: self.clean.clean(), folded: self.clean.folded() }
    }
}

/// The articles of `input/` by language: a file is named after its own.
static ARTICLES: LazyLock<BTreeMap<&str, Vec<Article>>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("input");
    let entries = std::fs::read_dir(folder).expect("the folder of articles");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    let mut articles: BTreeMap<&str, Vec<Article>> = BTreeMap::new();
    for path in paths {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let named = LANGUAGES.into_iter().find(|code| name.starts_with(&format!("{code}-")));
        let code = named.expect("an article is named after its language");
        let bytes = std::fs::read(&path).expect("an article");
        let input = Input { path: Some(name), bytes, ..Input::default() };
        articles.entry(code).or_default().push(article(code, input));
    }
    articles
});

fn article(code: &str, input: Input) -> Article {
    let page = read(&input).expect("an article can be read");
    let clean = CleanText::new(&page.text, &page.spans());
    let places = page.spans().into_iter().map(|block| clean.to_clean_span(block)).collect();
    let mut article = Article { input, page, clean, places, sentences: Vec::new() };
    let loaded = language(code);
    let mut found = bare_sentences(&article, &loaded);
    annotate_with(&loaded, &article, &mut found);
    article.sentences = found;
    article
}

fn annotate_with(loaded: &Loaded, article: &Article, sentences: &mut [Sentence]) {
    let Loaded { language, gazetteer, .. } = loaded;
    annotate::annotate(article.view(), sentences, language, gazetteer, PIPELINE.library());
}

fn language(code: &str) -> Arc<Loaded> {
    PIPELINE.language(code).expect("the language has rules")
}

fn articles(code: &str) -> &'static [Article] {
    &ARTICLES[code]
}

/// How much text the articles of a language have.
fn bytes(code: &str) -> BytesCount {
    BytesCount::new(articles(code).iter().map(|article| article.page.text.len()).sum::<usize>())
}

/// The sentences of an article in which nothing has been found yet.
fn bare_sentences(article: &Article, loaded: &Loaded) -> Vec<Sentence> {
    let data = &loaded.language.data;
    let style = SegmentStyle {
        ends: data.sentence_ends.clone(),
        closers: data.closers.clone(),
        abbreviations: data.abbreviations.clone(),
        starters: data.starters.clone(),
        spaced: data.script == Script::Latin,
    };
    let mut found = Vec::new();
    for (block, place) in article.places.iter().enumerate() {
        let spans = sentences(article.clean.clean(), *place, &style);
        found.extend(spans.into_iter().map(|span| Sentence {
            span,
            zone: Zone::Body,
            block,
            mentions: Vec::new(),
            losers: Vec::new(),
            cues: Vec::new(),
            dateline: None,
        }));
    }
    found
}

/// Measures a step on every article of a language.
fn on_articles<T>(bencher: Bencher<'_, '_>, code: &str, step: impl Fn(&Article) -> T + Sync) {
    let articles = articles(code);
    bencher.counter(bytes(code)).bench(|| {
        for article in articles {
            black_box(step(black_box(article)));
        }
    });
}

#[divan::bench(args = LANGUAGES)]
fn ingest(bencher: Bencher<'_, '_>, code: &str) {
    on_articles(bencher, code, |article| read(&article.input));
}

#[divan::bench(args = LANGUAGES)]
fn detect_language(bencher: Bencher<'_, '_>, code: &str) {
    on_articles(bencher, code, |article| detect(&article.page.text, PIPELINE.library().profiles()));
}

#[divan::bench(args = LANGUAGES)]
fn normalise(bencher: Bencher<'_, '_>, code: &str) {
    on_articles(bencher, code, |article| CleanText::new(&article.page.text, &article.page.spans()));
}

#[divan::bench(args = LANGUAGES)]
fn segment(bencher: Bencher<'_, '_>, code: &str) {
    let loaded = language(code);
    on_articles(bencher, code, |article| bare_sentences(article, &loaded));
}

#[divan::bench(args = LANGUAGES)]
fn furniture(bencher: Bencher<'_, '_>, code: &str) {
    let loaded = language(code);
    on_articles(bencher, code, |article| {
        annotate::furniture(article.view(), &article.places, &loaded.language)
    });
}

#[divan::bench(args = LANGUAGES)]
fn known_names(bencher: Bencher<'_, '_>, code: &str) {
    let loaded = language(code);
    on_articles(bencher, code, |article| {
        let View { clean, folded } = article.view();
        let find = |sentence: &Sentence| loaded.gazetteer.find(clean, folded, sentence.span).len();
        article.sentences.iter().map(find).sum::<usize>()
    });
}

/// Every stage of every language that has rules in it.
fn stages() -> Vec<String> {
    let of = |code: &'static str| {
        let loaded = language(code);
        let has_rules = move |stage: &Stage| loaded.language.stage(*stage).is_some();
        Stage::all().filter(has_rules).map(move |stage| format!("{code}/{}", stage.name()))
    };
    LANGUAGES.into_iter().flat_map(of).collect()
}

/// The rules of one stage over the text as the stages before it left it.
#[divan::bench(args = stages())]
fn stage(bencher: Bencher<'_, '_>, name: &str) {
    let (code, stage) = name.split_once('/').expect("a language and a stage");
    let stage = Stage::of_name(stage).expect("the name of a stage");
    let loaded = language(code);
    let rules = loaded.language.stage(stage).expect("a stage with rules");
    let mut masked = Vec::new();
    for article in articles(code) {
        let View { clean, folded } = article.view();
        for sentence in &article.sentences {
            let all = sentence.mentions.iter().flat_map(|mention| seen_by(stage, mention));
            let mut mentions: Vec<Mention> = all.collect();
            mentions.sort_by_key(|mention| mention.outer.start);
            let sentence = Sentence { mentions, ..sentence.clone() };
            masked.push(sentence.masked(clean, folded, &loaded.language.data));
        }
    }
    bencher.counter(bytes(code)).bench(|| {
        let scan = |exact: &str, folded: &str| rules.scan(exact, folded).len();
        masked.iter().map(|text| scan(black_box(&text.exact), &text.folded)).sum::<usize>()
    });
}

/// What a stage sees of a mention: the whole, or the parts that were there before it.
fn seen_by(stage: Stage, mention: &Mention) -> Vec<Mention> {
    let is_seen = match mention.rule.split('/').nth(1).and_then(Stage::of_name) {
        Some(found_in) => found_in < stage,
        // Known names come before the rules for organisations, family names alone before the roles.
        None if mention.rule.ends_with("later-mention") => Stage::Roles <= stage,
        None => Stage::Organisations <= stage,
    };
    if is_seen {
        return vec![mention.clone()];
    }
    mention.parts.iter().flat_map(|part| seen_by(stage, part)).collect()
}

#[divan::bench(args = LANGUAGES)]
fn cascade(bencher: Bencher<'_, '_>, code: &str) {
    let loaded = language(code);
    let articles = articles(code);
    let bare = || articles.iter().map(|article| bare_sentences(article, &loaded)).collect();
    bencher.counter(bytes(code)).with_inputs(bare).bench_refs(|all: &mut Vec<Vec<Sentence>>| {
        for (article, sentences) in articles.iter().zip(all) {
            annotate_with(&loaded, article, sentences);
        }
    });
}

#[divan::bench(args = LANGUAGES)]
fn resolution(bencher: Bencher<'_, '_>, code: &str) {
    let Loaded { language, .. } = &*language(code);
    let (library, reference) = (PIPELINE.library(), Some("2024-05-03"));
    on_articles(bencher, code, |article| {
        resolve::resolve(article.view(), &article.sentences, language, library, reference)
    });
}

/// From bytes to the record.
#[divan::bench(args = LANGUAGES)]
fn end_to_end(bencher: Bencher<'_, '_>, code: &str) {
    on_articles(bencher, code, |article| {
        PIPELINE.run(&read(&article.input).expect("an article"), &Given::default())
    });
}

/// What every start of the program costs: vocabulary and entities.
#[divan::bench(sample_count = 20)]
fn load_library() -> Pipeline {
    pipeline()
}

/// What the first document of a language costs beside its reading: words, rules, names. A regex is compiled when a
/// sentence first needs it.
#[divan::bench(args = LANGUAGES, sample_count = 20)]
fn load_language(bencher: Bencher<'_, '_>, code: &str) {
    let library = PIPELINE.library();
    bencher.bench(|| {
        let (language, _) = library.language(code);
        let gazetteer = Gazetteer::new(&library.entities, &language.data);
        (language, gazetteer)
    });
}

/// From nothing to the records of a few articles, as a user waits for them.
#[divan::bench(args = LANGUAGES, sample_count = 10)]
fn cold_run(bencher: Bencher<'_, '_>, code: &str) {
    let articles = articles(code);
    bencher.counter(bytes(code)).bench(|| {
        let pipeline = pipeline();
        let read = |article: &Article| pipeline.run(&article.page, &Given::default());
        articles.iter().map(read).collect::<Vec<_>>()
    });
}
