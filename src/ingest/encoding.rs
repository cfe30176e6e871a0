//! From bytes to text. What the bytes prove counts more than what someone says about them, and that more than a
//! guess: byte order mark, escape sequences of ISO-2022-JP, valid UTF-8, declared encoding, chardetng.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};

use super::{IngestError, Raw, media_type};
use crate::diagnostic::Severity;
use crate::model::{Remark, Span};
use crate::text::span;

/// Bytes read as text.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding it was read as.
    pub encoding: &'static Encoding,
    /// What went wrong.
    pub remarks: Vec<Remark>,
}

/// Reads bytes as text. `declared` is the label that a user, a server or the document itself gives.
pub fn decode(bytes: &[u8], declared: Option<&str>) -> Decoded {
    let mut remarks = Vec::new();
    let label = declared.map(|label| (label, Encoding::for_label(label.as_bytes())));
    if let Some((label, None)) = label {
        remarks.push(remark("unknown-encoding", format!("There is no encoding called {label:?}.")));
    }
    let encoding = choose(bytes, label.and_then(|(_, encoding)| encoding));
    let (text, had_errors) = encoding.decode_with_bom_removal(bytes);
    let text = text.into_owned();
    if had_errors {
        let count = text.matches(char::REPLACEMENT_CHARACTER).count();
        let message =
            format!("The bytes are no {} in {count} places, which read U+FFFD.", encoding.name());
        remarks
            .push(Remark { span: place_of_replacement(&text), ..remark("invalid-bytes", message) });
    }
    Decoded { text, encoding, remarks }
}

impl Decoded {
    /// The remarks about a text that was extracted from this one: its places are others.
    pub(super) fn remarks_in(&self, extracted: &str) -> Vec<Remark> {
        let mut remarks = self.remarks.clone();
        for remark in remarks.iter_mut().filter(|remark| remark.code == "invalid-bytes") {
            remark.span = place_of_replacement(extracted);
        }
        remarks
    }

    /// Refuses what is no text though it could be decoded: formats with a signature, and text with many control
    /// characters or replacement characters.
    pub fn check(self, raw: Raw<'_>) -> Result<Self, IngestError> {
        let binary = |found: String| Err(IngestError::Binary { name: raw.name.to_owned(), found });
        if let Some(signature) = media_type::signature(raw.bytes) {
            return binary(format!("it begins as {signature} does"));
        }
        // Escape sequences for terminals and page breaks are found in text; four odd ones in a hundred are not.
        let is_odd = |c: char| {
            c.is_control() && !matches!(c, '\t'..='\r' | '\u{7}' | '\u{8}' | '\u{1b}' | '\u{85}')
        };
        let odd = self.text.chars().filter(|&c| is_odd(c)).count();
        let replaced = self.text.matches(char::REPLACEMENT_CHARACTER).count();
        let characters = self.text.chars().count();
        if odd > 3 && odd * 25 > characters {
            return binary(format!("{odd} of its {characters} characters are control characters"));
        }
        if replaced > 3 && replaced * 10 > characters {
            let name = self.encoding.name();
            return binary(format!(
                "{replaced} of its {characters} characters are not valid in {name}"
            ));
        }
        Ok(self)
    }
}

fn choose(bytes: &[u8], declared: Option<&'static Encoding>) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = utf_16_by_zeros(bytes) {
        return encoding;
    }
    if is_iso_2022_jp(bytes) {
        return ISO_2022_JP;
    }
    if is_mostly_utf_8(bytes) {
        return UTF_8;
    }
    declared.unwrap_or_else(|| {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
        detector.feed(bytes, true);
        detector.guess(None, Utf8Detection::Allow)
    })
}

/// UTF-16 without a byte order mark: in text with some Latin letters, blanks or line ends every other byte is often
/// zero, and the bytes between them never are.
fn utf_16_by_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros =
        |parity: usize| bytes.iter().skip(parity).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let enough = (bytes.len() / 20).max(3);
    match (even, odd) {
        (0, odd) if odd > enough => Some(UTF_16LE),
        (even, 0) if even > enough => Some(UTF_16BE),
        _ => None,
    }
}

/// Seven-bit bytes with the escape sequences of ISO-2022-JP. They are valid ASCII, so this comes before UTF-8.
fn is_iso_2022_jp(bytes: &[u8]) -> bool {
    const TO_KANJI: [&[u8]; 2] = [b"\x1b$B", b"\x1b$@"];
    bytes.is_ascii()
        && bytes.windows(3).any(|escape| TO_KANJI.contains(&escape))
        && !ISO_2022_JP.decode_without_bom_handling(bytes).1
}

/// Valid UTF-8, or text that some program cut or patched badly: one wrong byte does not make it Latin-1.
fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut right, mut wrong) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        if chunk.valid().len() == bytes.len() {
            return true;
        }
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    right > 4 * wrong || (wrong == 1 && right >= 2)
}

fn remark(code: &str, message: String) -> Remark {
    Remark { severity: Severity::Warning, code: code.to_owned(), message, span: Span::default() }
}

/// The first U+FFFD of a text; its beginning, when it has none.
fn place_of_replacement(text: &str) -> Span {
    text.find(char::REPLACEMENT_CHARACTER)
        .map_or_else(Span::default, |at| span(at..at + char::REPLACEMENT_CHARACTER.len_utf8()))
}
