//! From bytes to blocks, on the pages in `tests/text/` and on bytes written here.

#![expect(clippy::cast_possible_truncation, reason = "noise is cut to bytes")]

use trilogue::ingest::{BlockKind, Input, Page, from_text, read};

fn page(path: &str, bytes: &[u8]) -> Page {
    let input = Input { path: Some(path.to_owned()), bytes: bytes.to_vec(), ..Input::default() };
    read(&input).unwrap_or_else(|error| panic!("{error}"))
}

fn code(path: &str, bytes: &[u8]) -> &'static str {
    let input = Input { path: Some(path.to_owned()), bytes: bytes.to_vec(), ..Input::default() };
    read(&input).expect_err("it cannot be read").code()
}

#[test]
fn paragraphs() {
    for case in include_str!("text/paragraphs.txt").split("\n===== ").skip(1) {
        let (name, lines) = case.split_once('\n').expect("a name and a page");
        let mut source = String::new();
        let mut expected: Vec<(char, String)> = Vec::new();
        for line in lines.lines() {
            let line = line.replace("\\r", "\r");
            let Some(sign) = line.chars().next() else {
                source.push('\n');
                continue;
            };
            let text = &line[2..];
            source.push_str(text);
            source.push('\n');
            if sign == '+' {
                let (_, block) = expected.last_mut().expect("a block to go on");
                block.push('\n');
                block.push_str(text);
            } else {
                expected.push((sign, text.trim().to_owned()));
            }
        }
        let page = from_text(&source);
        let found: Vec<(char, String)> = page
            .blocks
            .iter()
            .map(|block| {
                let sign = match block.kind {
                    BlockKind::Heading(_) => 'T',
                    BlockKind::ListItem => 'L',
                    _ => 'P',
                };
                (sign, page.text[block.span.range()].to_owned())
            })
            .collect();
        assert_eq!(found, expected, "{name}");
        let title = expected.iter().find(|(sign, _)| *sign == 'T').map(|(_, title)| title.as_str());
        assert_eq!(page.title.as_deref(), title, "{name}");
    }
}

/// Bytes in an encoding of this world.
fn encoded(label: &str, text: &str) -> Vec<u8> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).expect("a known label");
    if encoding == encoding_rs::UTF_16LE {
        return text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    }
    let (bytes, _, had_errors) = encoding.encode(text);
    assert!(!had_errors, "{label} has all characters of {text}");
    bytes.into_owned()
}

#[test]
fn encodings_are_recognised() {
    for case in include_str!("text/encodings.txt").lines().filter(|line| !line.starts_with('#')) {
        let (label, text) = case.split_once(' ').expect("label and text");
        let page = page("a.txt", &encoded(label, text));
        assert_eq!((page.encoding.to_lowercase().as_str(), page.text.as_str()), (label, text));
        assert_eq!(page.remarks, []);
    }
}

#[test]
fn a_byte_order_mark_is_no_text() {
    let page = page("a.txt", b"\xef\xbb\xbfMalta signed.");
    assert_eq!((page.text.as_str(), page.encoding.as_str()), ("Malta signed.", "UTF-8"));
}

#[test]
fn one_wrong_byte_leaves_utf_8() {
    let mut bytes = "L'accord a \u{e9}t\u{e9} sign\u{e9} \u{e0} Besan\u{e7}on, d'apr\u{e8}s la d\u{e9}p\u{ea}che".as_bytes().to_vec();
    bytes.extend(b" \xe9 !");
    let page = page("a.txt", &bytes);
    assert_eq!(page.encoding, "UTF-8");
    assert!(page.text.contains("Besan\u{e7}on") && page.text.ends_with("\u{fffd} !"));
    let [remark] = page.remarks.as_slice() else { panic!("one remark") };
    assert_eq!(
        (remark.code.as_str(), &page.text[remark.span.range()]),
        ("invalid-bytes", "\u{fffd}")
    );
}

#[test]
fn a_declared_encoding_is_believed() {
    let bytes = encoded("iso-8859-15", "La charte de l'\u{153}uvre co\u{fb}te 3 \u{20ac}.");
    let input = |media_type: Option<&str>, encoding: Option<&str>| Input {
        bytes: bytes.clone(),
        media_type: media_type.map(str::to_owned),
        encoding: encoding.map(str::to_owned),
        ..Input::default()
    };
    for input in
        [input(None, Some("latin-9")), input(Some("text/plain; charset=\"ISO-8859-15\""), None)]
    {
        assert!(
            input.encoding.is_none()
                || read(&input).is_ok_and(|page| page.remarks[0].code == "unknown-encoding")
        );
        let page =
            read(&Input { encoding: Some("iso8859-15".into()), ..input }).expect("it is text");
        assert_eq!(
            (page.encoding.as_str(), page.text.contains("3 \u{20ac}")),
            ("ISO-8859-15", true)
        );
    }
    let page = read(&input(Some("text/plain; charset=iso-8859-15"), None)).expect("it is text");
    assert_eq!(page.encoding, "ISO-8859-15");
}

#[test]
fn what_is_no_text_is_refused() {
    assert_eq!(code("a.txt", b""), "empty-document");
    assert_eq!(code("a.txt", b"\xef\xbb\xbf \r\n"), "empty-document");
    assert_eq!(code("a.md", b"---\ntitle: x\n---\n"), "empty-document");
    assert_eq!(code("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "unsupported-media-type");
    assert_eq!(code("a.txt", b"%PDF-1.7\n1 0 obj"), "unsupported-media-type");
    assert_eq!(code("a.txt", b"\0\x01\x02\x03ab\x04\x05\x06\x0e\0\x01"), "binary-document");
    let noise: Vec<u8> =
        (0..4000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    assert_eq!(code("a.txt", &noise), "binary-document");
    assert_eq!(code("a.txt", &vec![b'a'; trilogue::ingest::LIMIT + 1]), "too-large");
    let declared = Input {
        bytes: b"PK\x03\x04abc".to_vec(),
        media_type: Some("text/plain".into()),
        ..Input::default()
    };
    let error = read(&declared).expect_err("a ZIP archive is no text");
    assert_eq!(error.code(), "binary-document");
    assert!(error.to_string().contains("application/zip"), "{error}");
    assert_eq!(error.to_diagnostic().code, "binary-document");
}

#[test]
fn odd_signs_in_text_are_text() {
    let page = page("a.txt", b"\x1b[31m\x1b]0;titre\x07Sign\xc3\xa9 \0 le 31 juin 2024.");
    assert!(page.text.contains("31 juin"));
}

#[test]
fn markdown() {
    let page = page("notes/a.md", include_bytes!("text/page.md"));
    let blocks: Vec<String> = page
        .blocks
        .iter()
        .map(|block| format!("{:?}: {}", block.kind, &page.text[block.span.range()]))
        .collect();
    let expected: Vec<&str> = include_str!("text/page.blocks").lines().collect();
    assert_eq!(blocks, expected.iter().map(|line| line.replace("\\n", "\n")).collect::<Vec<_>>());
    assert_eq!(page.title.as_deref(), Some("Pact on sand: Malta and Chad"));
    assert_eq!(page.published.as_deref(), Some("2024-05-03"));
    assert_eq!(page.language.as_deref(), Some("en"));
    assert_eq!(page.media_type, "text/markdown");
}

#[test]
fn provenance() {
    let page = from_text("abc");
    assert_eq!(page.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

/// A page of HTML, and what the reader makes of it.
#[cfg(feature = "html")]
mod html {
    use super::*;

    #[test]
    fn an_article_among_furniture() {
        let page = page("page.html", include_bytes!("text/page.html"));
        let blocks: Vec<String> = page
            .blocks
            .iter()
            .map(|block| format!("{:?}: {}", block.kind, &page.text[block.span.range()]))
            .collect();
        let expected: Vec<String> = include_str!("text/page.html.blocks")
            .lines()
            .map(|line| line.replace("\\n", "\n").replace('_', "\u{a0}"))
            .collect();
        assert_eq!(blocks, expected);
        assert_eq!(page.title.as_deref(), Some("Malte et le Tchad signent le pacte du sable"));
        assert_eq!(page.published.as_deref(), Some("2024-05-03"));
        assert_eq!(page.language.as_deref(), Some("fr"));
        let stamp = page.stamp.map(|span| &page.text[span.range()]);
        assert_eq!(stamp, Some("Par une r\u{e9}dactrice, vendredi 3 mai 2024"));
    }

    /// Small pages, `=>`, their blocks parted by ` | `.
    #[test]
    fn small_pages() {
        for case in include_str!("text/pages.txt")
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (source, expected) = case.split_once(" => ").expect("a page and its blocks");
            let source = source.replace("\\n", "\n");
            let found: Vec<String> = match read(&Input {
                bytes: source.clone().into_bytes(),
                media_type: Some("text/html".to_owned()),
                ..Input::default()
            }) {
                Ok(page) => {
                    let text = |block: &trilogue::ingest::Block| {
                        page.text[block.span.range()].replace('\n', "\\n")
                    };
                    let mut found: Vec<String> = page.blocks.iter().map(text).collect();
                    found.extend(page.published.map(|day| format!("published {day}")));
                    found
                }
                Err(error) => vec![error.code().to_owned()],
            };
            assert_eq!(found.join(" | "), expected, "{source}");
        }
    }

    #[test]
    fn a_page_declares_its_encoding() {
        let source = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\"></head>\
                      <body><p>\u{6761}\u{7d04}\u{3092}\u{7de0}\u{7d50}</p></body></html>";
        let page = page("a.htm", &encoded("shift_jis", source));
        assert_eq!(
            (page.encoding.as_str(), page.text.as_str()),
            ("Shift_JIS", "\u{6761}\u{7d04}\u{3092}\u{7de0}\u{7d50}")
        );
    }

    #[test]
    fn hostile_pages_are_read_in_time() {
        let deep = format!(
            "{}<p>Signed on 2 May 2024.{}",
            "<div>".repeat(100_000),
            "</div>".repeat(100_000)
        );
        assert_eq!(page("a.html", deep.as_bytes()).text, "Signed on 2 May 2024.");
        let bold = format!("<p>Signed.{}", "<b><i>".repeat(20_000));
        assert_eq!(page("a.html", bold.as_bytes()).text, "Signed.");
        let attributes: String =
            (0..50_000).fold(String::new(), |all, n| all + " a" + &n.to_string() + "=x");
        assert_eq!(page("a.html", format!("<p{attributes}>Signed.").as_bytes()).text, "Signed.");
        assert_eq!(code("a.html", "<!DOCTYPE".repeat(20_000).as_bytes()), "empty-document");
        let hidden = format!("<p>Signed.{}", "<svg><button>".repeat(50_000));
        assert_eq!(page("a.html", hidden.as_bytes()).text, "Signed.");
        let lists = "<ul><li>Signed.".repeat(20_000);
        assert_eq!(page("a.html", lists.as_bytes()).blocks.len(), 20_000);
    }
}

mod any_input {
    use super::*;
    use proptest::prelude::*;
    use trilogue::text::CleanText;

    /// Blocks come in order, divide no character, and leave nothing out.
    fn check_blocks(page: &Page) {
        let mut end = 0;
        for block in &page.blocks {
            let blank = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}');
            assert!(
                page.text[end..block.span.start as usize].chars().all(blank),
                "{:?}",
                page.text
            );
            let text = &page.text[block.span.range()];
            assert!(
                !text.is_empty() && !text.starts_with(blank) && !text.ends_with(blank),
                "{text:?}"
            );
            end = block.span.end as usize;
        }
        assert!(page.text[end..].trim_matches('\u{feff}').trim().is_empty(), "{:?}", page.text);
        let clean = CleanText::new(&page.text, &page.spans());
        assert_eq!(
            clean.clean().trim_matches('\n').matches('\n').count() + 1,
            page.blocks.len().max(1)
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn text(source in "([ -~\u{3000}\u{65e5}\u{e9}.]{0,50}[\r\n\u{c}]{0,3}){0,12}") {
            if !source.trim().is_empty() {
                check_blocks(&from_text(&source));
            }
        }

        #[test]
        fn bytes(bytes in proptest::collection::vec(any::<u8>(), 1..200), path in "a\\.(txt|md|html)") {
            let _ = read(&Input { path: Some(path), bytes, ..Input::default() });
        }

        #[test]
        fn markup(source in "(</?(p|li|ul|a|div|td|table|svg|ruby|rt|pre|h1|title|script)( hidden| href=x)?>|[a-z .\n]{1,9}){0,40}") {
            let input = Input { bytes: source.into_bytes(), media_type: Some("text/html".into()), ..Input::default() };
            if let Ok(page) = read(&input) {
                for block in &page.blocks {
                    prop_assert!(!page.text[block.span.range()].trim().is_empty());
                }
            }
        }

        #[test]
        fn markdown(source in "([#>*_`|\\[\\]()!<~-]{0,4}[a-z0-9. ]{0,9}\n{0,2}){0,30}") {
            let input = Input { path: Some("a.md".into()), bytes: source.into_bytes(), ..Input::default() };
            if let Ok(page) = read(&input) {
                prop_assert!(page.blocks.windows(2).all(|pair| pair[0].span.end < pair[1].span.start));
            }
        }
    }
}
