//! Markdown enters; the text without its marks leaves, in blocks. Link targets, images and raw HTML are left out.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::front_matter::{self, FrontMatter};
use super::outline::Outline;
use super::{BlockKind, Content, IngestError, Raw, Reader, decode};

/// Reads `text/markdown`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Markdown;

impl Reader for Markdown {
    fn accepts(&self, media_type: &str) -> bool {
        media_type == "text/markdown"
    }

    fn read(&self, raw: Raw<'_>) -> Result<Content, IngestError> {
        let decoded = decode(raw.bytes, raw.encoding).check(raw)?;
        let mut content = content(&decoded.text);
        decoded.encoding.name().clone_into(&mut content.encoding);
        content.remarks = decoded.remarks_in(&content.text);
        Ok(content)
    }
}

fn content(source: &str) -> Content {
    // Not strikethrough: a single tilde is the sign of a range in Japanese.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let mut walk = Walk::default();
    for event in TextMergeStream::new(Parser::new_ext(source, options)) {
        walk.take(event);
    }
    walk.outline.end_block(walk.kind());
    let title = walk.matter.title.or_else(|| walk.outline.title());
    let (text, blocks) = walk.outline.finish();
    Content {
        text,
        blocks,
        title,
        published: walk.matter.published,
        language: walk.matter.language,
        ..Content::default()
    }
}

/// The state of a walk through the events of a page.
#[derive(Default)]
struct Walk {
    outline: Outline,
    matter: FrontMatter,
    /// What the open block lies in, outermost first.
    inside: Vec<BlockKind>,
    /// The numbers of the open lists; a list with bullets has none.
    lists: Vec<Option<u64>>,
    /// How many open images the walk is in.
    images: usize,
    /// The front matter so far, while the walk is in it.
    lines: Option<String>,
    in_reading: bool,
    in_code: bool,
}

impl Walk {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(_) | Event::Code(_) if self.images > 0 || self.in_reading => {}
            Event::Text(text) if self.lines.is_some() => {
                self.lines.get_or_insert_default().push_str(&text);
            }
            Event::Text(text) if self.in_code => self.outline.push(&text),
            // CommonMark sees no emphasis in 「**」 beside brackets of Japanese; the asterisks are no text all the same.
            Event::Text(text) => self.outline.push(&text.replace("**", "")),
            Event::Code(text) => self.outline.push(&text),
            Event::SoftBreak => self.outline.push("\n"),
            Event::HardBreak => self.outline.end_line(),
            Event::InlineHtml(tag) => self.inline_html(&tag),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::MetadataBlock(_) => self.lines = Some(String::new()),
            Tag::Image { .. } => self.images += 1,
            Tag::List(number) => {
                self.end_block();
                self.lists.push(*number);
            }
            Tag::Item => {
                self.end_block();
                self.inside.push(BlockKind::ListItem);
                if let Some(Some(number)) = self.lists.last_mut() {
                    self.outline.push(&format!("{number}. "));
                    *number += 1;
                }
            }
            Tag::Heading { level, .. } => self.open(BlockKind::Heading(*level as u8)),
            Tag::BlockQuote(_) => self.open(BlockKind::Quote),
            Tag::TableCell => self.open(BlockKind::TableCell),
            Tag::CodeBlock(_) => {
                self.open(BlockKind::Code);
                self.in_code = true;
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::MetadataBlock(_) => {
                self.matter = front_matter::parse(&self.lines.take().unwrap_or_default());
            }
            TagEnd::Image => self.images -= 1,
            TagEnd::Paragraph => self.end_block(),
            TagEnd::List(_) => {
                self.end_block();
                self.lists.pop();
            }
            TagEnd::Item
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::TableCell
            | TagEnd::CodeBlock => {
                self.end_block();
                self.inside.pop();
                self.in_code = false;
            }
            _ => {}
        }
    }

    /// The reading of a word (`<rt>`, whose end may be left out) is not its text.
    fn inline_html(&mut self, tag: &str) {
        let name = tag
            .trim_start_matches(['<', '/'])
            .trim_end_matches(['>', '/', ' '])
            .to_ascii_lowercase();
        match (name.as_str(), tag.starts_with("</")) {
            ("br", _) => self.outline.end_line(),
            ("ruby" | "rb", _) => self.in_reading = false,
            ("rt" | "rp", is_end) => self.in_reading = !is_end,
            _ => {}
        }
    }

    fn open(&mut self, kind: BlockKind) {
        self.end_block();
        self.inside.push(kind);
    }

    fn end_block(&mut self) {
        self.in_reading = false;
        self.outline.end_block(self.kind());
    }

    fn kind(&self) -> BlockKind {
        self.inside.last().copied().unwrap_or(BlockKind::Paragraph)
    }
}
