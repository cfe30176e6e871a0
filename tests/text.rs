//! Normalisation, sentences and languages, on the texts in `tests/text/`.

#![expect(clippy::cast_possible_truncation, reason = "the texts are short")]

use trilogue::model::Span;
use trilogue::text::{CleanText, LanguageProfile, Script, SegmentStyle, detect, sentences};

/// The lines of a case file that are no comment and not empty.
fn cases(file: &str) -> impl Iterator<Item = &str> {
    file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Reads `\n`, `\r`, `\t` and `\u{…}`.
fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(hex) = rest.strip_prefix("u{") {
            let (hex, after) = hex.split_once('}').expect("an escape is closed");
            out.push(
                char::from_u32(u32::from_str_radix(hex, 16).expect("hexadecimal"))
                    .expect("a scalar value"),
            );
            rest = after;
        } else {
            out.push(match rest.as_bytes()[0] {
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                other => panic!("unknown escape {}", other as char),
            });
            rest = &rest[1..];
        }
    }
    out + rest
}

/// Takes the block ends out of a text and gives the blocks. A stretch of blanks alone is no block.
fn blocks(text: &str) -> (String, Vec<Span>) {
    let mut source = String::new();
    let mut blocks = Vec::new();
    if !text.contains('\u{b6}') {
        return (text.to_owned(), blocks);
    }
    for piece in text.split('\u{b6}') {
        let start = source.len() as u32;
        source.push_str(piece);
        if !piece.trim().is_empty() {
            blocks.push(Span::new(start, source.len() as u32));
        }
    }
    (source, blocks)
}

#[test]
fn normalise() {
    for case in cases(include_str!("text/normalise.txt")) {
        let (source, clean) = case.split_once(" \u{21d2} ").expect("source and clean text");
        let (source, blocks) = blocks(&unescape(source));
        let text = CleanText::new(&source, &blocks);
        assert_eq!(text.clean(), unescape(clean), "{case}");
        check_map(&source, &text);
        check_idempotent(&text);
    }
}

/// Every character has its own stretch of the source, in order and without overlap, and the way back leads to it.
fn check_map(source: &str, text: &CleanText) {
    let clean = text.clean();
    assert_eq!(clean.len(), text.folded().len());
    let mut before = 0;
    for (at, character) in clean.char_indices() {
        let here = Span::new(at as u32, (at + character.len_utf8()) as u32);
        let there = text.to_source(here);
        assert!(source.get(there.range()).is_some(), "{there:?} divides a character of {source:?}");
        // Characters made together, as a letter and a mark that could not be composed, share their source.
        assert!(
            there.start >= before || text.to_source(Span::new(0, here.start)).end >= there.end,
            "{clean:?} {there:?}"
        );
        before = there.end;
        let is_inserted = there.start == there.end;
        assert!(!is_inserted || character == '\n', "{character:?} comes from nowhere in {clean:?}");
        if !is_inserted {
            let back = text.to_clean(there.start);
            assert!(back <= here.start, "{clean:?}: {back} for {here:?}");
            assert!(text.to_clean_span(there).contains(here));
        }
    }
    assert!(text.to_source(Span::new(0, clean.len() as u32)).end as usize <= source.len());
}

fn check_idempotent(text: &CleanText) {
    let clean = text.clean();
    let mut lines = Vec::new();
    let mut start = 0;
    for line in clean.split('\n') {
        if !line.is_empty() {
            lines.push(Span::new(start, start + line.len() as u32));
        }
        start += line.len() as u32 + 1;
    }
    let again = CleanText::new(clean, &lines);
    assert_eq!(again.clean(), clean);
    assert_eq!(again.folded(), text.folded());
}

mod hostile {
    use super::*;
    use proptest::prelude::*;

    /// Texts made of what normalisation has to do with, rather than of any characters.
    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[ -~]{1,4}",
            "[\u{a0}\u{ad}\u{200b}\u{3000}\u{feff}\n\r\t ]{1,3}",
            "[\u{300}-\u{330}\u{3099}\u{309a}\u{ff9e}\u{ff9f}\u{fe00}\u{e0100}\u{1161}\u{11a8}]{1,3}",
            "[\u{3041}-\u{30ff}\u{4e00}-\u{4e10}\u{ff01}-\u{ff9d}\u{2e80}-\u{2fd5}\u{1100}-\u{1112}]{1,4}",
            "[\u{e0}-\u{ff}\u{2010}-\u{2029}\u{2bc}\u{301c}\u{223c}\u{e000}\u{f0000}\u{1f600}\u{ac00}\u{d6}]{1,3}",
            any::<String>(),
        ];
        proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn positions_lead_back(source in text(), cuts in proptest::collection::vec(0_usize..80, 0..6)) {
            let mut cuts: Vec<u32> = cuts.iter().map(|&cut| cut as u32).collect();
            cuts.sort_unstable();
            let blocks: Vec<Span> = cuts.chunks_exact(2).map(|pair| Span::new(pair[0], pair[1])).collect();
            check_map(&source, &CleanText::new(&source, &[]));
            check_map(&source, &CleanText::new(&source, &blocks));
        }

        #[test]
        fn sentences_part_a_text(source in "[ .!?\"()a-zA-Z0-9\u{3002}\u{300c}\u{300d}\u{65e5}:\n]{0,60}", code in "(en|ja)") {
            let block = Span::new(0, source.len() as u32);
            let mut end = 0;
            for sentence in sentences(&source, block, &style(&code)) {
                prop_assert!(source[end..sentence.start as usize].trim().is_empty());
                prop_assert_eq!(source[sentence.range()].trim(), &source[sentence.range()]);
                end = sentence.end as usize;
            }
            prop_assert!(source[end..].trim().is_empty());
        }

        #[test]
        fn a_clean_text_is_clean(source in text()) {
            check_idempotent(&CleanText::new(&source, &[]));
        }
    }
}

/// A style as the languages' own files give it.
fn style(code: &str) -> SegmentStyle {
    let list = |words: &str| words.split_whitespace().map(str::to_owned).collect();
    match code {
        "en" => SegmentStyle {
            ends: ".!?\u{2026}".to_owned(),
            closers: "\"')]\u{201d}\u{2019}".to_owned(),
            abbreviations: list("Mr. Dr. St. Jan. Art. no. U.S. p.m. i.e. etc."),
            starters: list("the they"),
            spaced: true,
        },
        "fr" => SegmentStyle {
            ends: ".!?\u{2026}".to_owned(),
            closers: "\"')]\u{201d}\u{bb}".to_owned(),
            abbreviations: list("M. art. al. janv. cf. p. av. J.-C."),
            starters: list("le la les il elle"),
            spaced: true,
        },
        _ => SegmentStyle {
            ends: "\u{3002}.!?".to_owned(),
            closers: "\"')]\u{300d}\u{300f}".to_owned(),
            ..SegmentStyle::default()
        },
    }
}

#[test]
fn segment() {
    let mut language = style("en");
    for case in cases(include_str!("text/sentences.txt")) {
        if let Some(code) = case.strip_prefix('@') {
            language = style(code);
            continue;
        }
        let source = case.replace("||", "").replace('|', if language.spaced { " " } else { "" });
        let text = CleanText::new(&source, &[]);
        let block = Span::new(0, text.clean().len() as u32);
        let found: Vec<&str> = sentences(text.clean(), block, &language)
            .iter()
            .map(|s| &text.clean()[s.range()])
            .collect();
        let clean = CleanText::new(case, &[]);
        let expected: Vec<&str> =
            clean.clean().split('|').map(str::trim).filter(|s| !s.is_empty()).collect();
        assert_eq!(found, expected, "{case}");
    }
}

#[test]
fn a_sentence_ends_with_its_block() {
    let text = "Titre\n\u{65e5}\u{672c} . Fin";
    let found = sentences(text, Span::new(6, 14), &style("fr"));
    assert_eq!(found, [Span::new(6, 14)]);
    assert_eq!(sentences(text, Span::new(0, 12), &style("ja")).len(), 2);
}

#[test]
fn detect_the_language() {
    let profile = |code: &str, iso: &str, script, words: &str| LanguageProfile {
        code: code.into(),
        iso_639_3: Some(iso.into()),
        script,
        words: words.split(' ').map(str::to_owned).collect(),
    };
    let profiles = [
        profile(
            "en",
            "eng",
            Script::Latin,
            "the of and in to was is were on has have that for with by",
        ),
        profile(
            "fr",
            "fra",
            Script::Latin,
            "le la les du des et est une un dans que qui pour sur au aux a ont avec par",
        ),
        profile("ja", "jpn", Script::Japanese, ""),
    ];
    for case in cases(include_str!("text/languages.txt")) {
        let (code, text) = case.split_once(' ').expect("code and text");
        assert_eq!(detect(text, &profiles).language, code, "{text}");
    }
    assert!(detect("", &profiles).confidence < f32::EPSILON);
}
