//! The media type of a document: as declared, by its first bytes, by the ending of its name.

use super::Input;

/// The media type of a document, without parameters.
pub(super) fn of(input: &Input) -> String {
    if let Some(declared) =
        input.media_type.as_deref().map(essence).filter(|declared| !declared.is_empty())
    {
        return declared;
    }
    let by_content =
        signature(&input.bytes).or_else(|| looks_like_html(&input.bytes).then_some("text/html"));
    by_content
        .or_else(|| input.path.as_deref().and_then(by_ending))
        .unwrap_or("text/plain")
        .to_owned()
}

/// The encoding that a declared media type names: `text/html; charset=Shift_JIS`.
pub(super) fn charset(declared: &str) -> Option<&str> {
    let parameters = declared.split(';').skip(1);
    parameters.filter_map(|parameter| parameter.split_once('=')).find_map(|(name, value)| {
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches(['"', '\'']))
    })
}

/// What the first bytes say about formats that are no text.
pub(super) fn signature(bytes: &[u8]) -> Option<&'static str> {
    const SIGNATURES: [(&[u8], &str); 13] = [
        (b"%PDF-", "application/pdf"),
        (b"PK\x03\x04", "application/zip"),
        (b"\x89PNG\r\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"GIF8", "image/gif"),
        (b"\x1f\x8b", "application/gzip"),
        (b"\x28\xb5\x2f\xfd", "application/zstd"),
        (b"BZh", "application/x-bzip2"),
        (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
        (b"\x7fELF", "application/x-executable"),
        (b"SQLite format 3\0", "application/vnd.sqlite3"),
        (b"{\\rtf", "application/rtf"),
    ];
    SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)).map(|&(_, media_type)| media_type)
}

/// Whether the document begins as HTML does. Blanks and comments may stand before it.
fn looks_like_html(bytes: &[u8]) -> bool {
    let mut rest = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    while let Some(comment) = rest.strip_prefix(b"<!--") {
        let Some(end) = comment.windows(3).position(|end| end == b"-->") else { return false };
        rest = comment[end + 3..].trim_ascii_start();
    }
    if rest.starts_with(b"<?xml") {
        let head = &rest[..rest.len().min(500)];
        return head.windows(5).any(|tag| tag.eq_ignore_ascii_case(b"<html"));
    }
    [&b"<!doctype html"[..], b"<html", b"<head", b"<body"]
        .iter()
        .any(|tag| rest.len() >= tag.len() && rest[..tag.len()].eq_ignore_ascii_case(tag))
}

fn by_ending(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next()?;
    let (_, ending) = name.rsplit_once('.')?;
    match ending.to_ascii_lowercase().as_str() {
        "md" | "markdown" | "mdown" => Some("text/markdown"),
        "html" | "htm" | "xhtml" => Some("text/html"),
        "pdf" => Some("application/pdf"),
        _ => None,
    }
}

fn essence(declared: &str) -> String {
    declared.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
