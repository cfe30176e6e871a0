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
