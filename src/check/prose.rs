//! What of a shown text is words: tags, addresses, entities and code are put out of sight.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::shown::Shown;

/// What stands in prose for something that is not words.
pub(super) const MASK: char = '\u{fffb}';

/// The words of a text and the way back to it.
#[derive(Debug, Clone)]
pub(super) struct Prose {
    /// The words, with a [`MASK`] for each thing that is none.
    pub(super) text: String,
    parts: Vec<(usize, Range<usize>)>,
}

/// Tags, sections, addresses, code between back quotes, entities.
static NO_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r#"</?[A-Za-z][^<>]*>|<!\[CDATA\[|\]\]>|<!--.*?-->|[A-Za-z][A-Za-z0-9+.-]*://[^\s"'<>()\u{3000}-\u{303f}\u{ff00}-\u{ff20}]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|`[^`\n]*`|&(?:[A-Za-z]+|#[0-9A-Fa-fx]+);"#,
    )
    .expect("a test reads it")
});

impl Prose {
    /// The words of a shown text.
    pub(super) fn of(shown: &Shown) -> Self {
        let text = &shown.text;
        let mut prose = Self { text: String::with_capacity(text.len()), parts: Vec::new() };
        let mut from = 0;
        if text.contains(['<', '`', '&', '@', ']']) || text.contains("://") {
            for found in NO_WORDS.find_iter(text) {
                prose.push(&text[from..found.start()], from..found.start());
                prose.push(MASK.encode_utf8(&mut [0; 4]), found.range());
                from = found.end();
            }
        }
        prose.push(&text[from..], from..text.len());
        prose
    }

    fn push(&mut self, text: &str, shown: Range<usize>) {
        self.parts.push((self.text.len(), shown));
        self.text.push_str(text);
    }

    /// The place in the shown text.
    pub(super) fn shown(&self, span: &Range<usize>) -> Range<usize> {
        let start = self.position(span.start, false);
        start..self.position(span.end, span.end > span.start).max(start)
    }

    fn position(&self, at: usize, is_end: bool) -> usize {
        let index = self
            .parts
            .partition_point(|(start, _)| if is_end { *start < at } else { *start <= at });
        let Some((start, shown)) = index.checked_sub(1).and_then(|index| self.parts.get(index))
        else {
            return 0;
        };
        (shown.start + (at - start)).min(shown.end)
    }
}
