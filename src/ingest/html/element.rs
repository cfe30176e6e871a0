//! What an element of HTML does to the text in it.

use crate::ingest::BlockKind;

/// What an element does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It parts what is in it from what is around it.
    Block,
    /// It is part of a line.
    Inline,
    /// It and all in it is no text of the page.
    Hidden,
    /// It has no content.
    Void,
}

/// The role of an element by its name.
pub(super) fn role(name: &str) -> Role {
    match name {
        "address" | "article" | "aside" | "blockquote" | "caption" | "center" | "dd"
        | "details" | "dialog" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure"
        | "footer" | "form" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup"
        | "li" | "main" | "menu" | "nav" | "ol" | "p" | "pre" | "search" | "section"
        | "summary" | "table" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr" | "ul" => {
            Role::Block
        }
        "script" | "style" | "noscript" | "template" | "svg" | "math" | "iframe" | "object"
        | "select" | "button" | "textarea" | "canvas" | "audio" | "video" | "map" | "datalist"
        | "noframes" => Role::Hidden,
        "area" | "base" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta"
        | "source" | "track" | "wbr" => Role::Void,
        _ => Role::Inline,
    }
}

/// What a block in this element is; nothing when the elements around it decide.
pub(super) fn kind(name: &str) -> Option<BlockKind> {
    Some(match name {
        "h1" => BlockKind::Heading(1),
        "h2" => BlockKind::Heading(2),
        "h3" => BlockKind::Heading(3),
        "h4" => BlockKind::Heading(4),
        "h5" => BlockKind::Heading(5),
        "h6" => BlockKind::Heading(6),
        "li" | "dt" | "dd" => BlockKind::ListItem,
        "td" | "th" => BlockKind::TableCell,
        "blockquote" => BlockKind::Quote,
        "pre" => BlockKind::Code,
        "figcaption" | "caption" => BlockKind::Caption,
        _ => return None,
    })
}

/// Whether an element holds lines of text rather than other blocks.
pub(super) fn has_text_of_its_own(name: &str) -> bool {
    matches!(name, "p" | "pre" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

/// The elements that `name` ends when it begins within one of them: a list item ends the one before it. The search
/// goes no further out than the second list.
pub(super) fn ends_at_start_of(name: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match name {
        "li" => (&["li"], &["ul", "ol", "menu"]),
        "dt" | "dd" => (&["dt", "dd"], &["dl"]),
        "td" | "th" => (&["td", "th"], &["tr", "table"]),
        "tr" => (&["tr"], &["table", "tbody", "thead", "tfoot"]),
        "tbody" | "thead" | "tfoot" => (&["tbody", "thead", "tfoot"], &["table"]),
        _ => (&["p"], &["td", "th", "li", "div", "section", "article", "blockquote", "body"]),
    }
}

/// Whether what is in this element is furniture of the site: its menus, its footer, what stands beside the article.
pub(super) fn is_furniture(name: &str, role: Option<&str>) -> bool {
    matches!(name, "nav" | "footer" | "aside" | "form" | "menu" | "dialog" | "search")
        || matches!(
            role,
            Some(
                "navigation"
                    | "banner"
                    | "contentinfo"
                    | "complementary"
                    | "search"
                    | "dialog"
                    | "menu"
            )
        )
}

/// Whether the page says by a name of its own that an element holds the author or the day of publication. These names
/// are those of the common content systems; a day that changes with each visit has others.
pub(super) fn is_stamp(names: &str) -> bool {
    let names = names.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| names.contains(word));
    has(&[
        "byline",
        "author",
        "dateline",
        "published",
        "publish-date",
        "pubdate",
        "pub-date",
        "post-date",
        "entry-date",
    ]) && !has(&["current", "now", "update", "modified", "comment", "related"])
}
