//! The encoding that a page declares about itself: `<meta charset>`, `<meta http-equiv>` or an XML declaration. It
//! stands in the first bytes, and these are ASCII in every encoding that may be declared so.

/// In bytes: browsers look at 1024, and pages put comments and scripts first.
const HEAD: usize = 4096;

/// The label that a page declares.
pub(super) fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let in_xml =
        head.starts_with("<?xml").then(|| label(head.split("?>").next()?, "encoding")).flatten();
    let mut metas =
        head.split("<meta").skip(1).map(|meta| meta.split('>').next().unwrap_or_default());
    let found = in_xml.or_else(|| metas.find_map(|meta| label(meta, "charset")))?;
    // A page whose declaration could be read as ASCII is in neither form of UTF-16.
    Some(if found.starts_with("utf-16") { "utf-8".to_owned() } else { found })
}

/// The value behind `name=`, with or without quotes.
fn label(text: &str, name: &str) -> Option<String> {
    let (_, value) = text.split_once(name)?;
    let value = value.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let end = value
        .find(|c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c)))
        .unwrap_or(value.len());
    (end > 0).then(|| value[..end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_declaring() {
        let cases = [
            ("<meta charset=utf-8>", Some("utf-8")),
            (
                "<META http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\">",
                Some("shift_jis"),
            ),
            ("<?xml version='1.0' encoding='EUC-JP'?><html>", Some("euc-jp")),
            ("<meta charset=\"UTF-16\">", Some("utf-8")),
            ("<meta name=charset content=x>", None),
            ("<p>charset=utf-8", None),
        ];
        for (page, expected) in cases {
            assert_eq!(declared(page.as_bytes()).as_deref(), expected, "{page}");
        }
    }
}
