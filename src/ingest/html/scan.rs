//! One pass over the tokens of a page: its blocks, what it states about itself, and a skeleton of plain elements that
//! is well-formed and no deeper than browsers allow.

use html5gum::{DefaultEmitter, EndTag, StartTag, Token, Tokenizer};

use super::element::{self, Role};
use super::facts::Trust;
use super::piece::{Page, Piece, push_collapsed};
use super::skeleton;
use crate::ingest::BlockKind;
use crate::ingest::outline::LINE_END;

/// Browsers go no deeper; elements beyond count as if they were not there.
const DEEPEST: usize = 512;

/// Reads a page.
pub(super) fn scan(source: &str) -> Page {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut scanner = Scanner::default();
    for Ok(token) in Tokenizer::new_with_emitter(source, emitter) {
        match token {
            Token::StartTag(tag) => scanner.start(&tag),
            Token::EndTag(tag) => scanner.end(&tag),
            Token::String(text) => scanner.text(&String::from_utf8_lossy(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    scanner.finish()
}

/// A block element that is open.
#[derive(Debug, Default)]
struct Element {
    name: String,
    /// The names that the page gives it, as attributes.
    names: String,
    is_furniture: bool,
    in_article: bool,
    is_stamp: bool,
}

#[derive(Default)]
struct Scanner {
    page: Page,
    open: Vec<Element>,
    /// How many elements are open beyond [`DEEPEST`].
    beyond: usize,
    /// The names of the hidden elements that are open.
    hidden: Vec<String>,
    /// The text of a hidden element that states something: the title, linked data.
    aside: Option<(&'static str, String)>,
    text: String,
    linked: usize,
    in_link: bool,
    in_reading: bool,
    is_stamp: bool,
}

impl Scanner {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let role = element::role(&name);
        if !self.hidden.is_empty() {
            if role != Role::Void && !tag.self_closing && self.hidden.len() < DEEPEST {
                self.hidden.push(name);
            }
            return;
        }
        let names = ["class", "id", "itemprop", "rel"]
            .map(|key| attribute(tag, key).unwrap_or_default())
            .join(" ");
        self.facts(&name, tag, &names);
        let is_hidden = attribute(tag, "hidden").is_some()
            || attribute(tag, "style")
                .is_some_and(|style| style.replace(' ', "").contains("display:none"));
        match role {
            Role::Hidden => self.hide(name, tag),
            Role::Block | Role::Inline if is_hidden => self.hidden.push(name),
            Role::Block => self.open(name, tag, &names),
            Role::Void | Role::Inline => match name.as_str() {
                "br" => self.text.push(LINE_END),
                "hr" => self.end_block(),
                "title" => self.hide(name, tag),
                "a" => self.in_link = attribute(tag, "href").is_some(),
                "rt" | "rp" | "rtc" => self.in_reading = true,
                "rb" | "ruby" => self.in_reading = false,
                _ => self.is_stamp |= element::is_stamp(&names),
            },
        }
    }

    /// Leaves out an element, and keeps its text apart when it states something.
    fn hide(&mut self, name: String, tag: &StartTag<()>) {
        if tag.self_closing && name != "script" {
            return;
        }
        let is_linked_data = attribute(tag, "type")
            .is_some_and(|kind| kind.eq_ignore_ascii_case("application/ld+json"));
        self.aside = match name.as_str() {
            "title" => Some(("title", String::new())),
            "script" if is_linked_data => Some(("script", String::new())),
            _ => None,
        };
        self.hidden.push(name);
    }

    fn open(&mut self, name: String, tag: &StartTag<()>, names: &str) {
        self.end_block();
        let (ended, within) = element::ends_at_start_of(&name);
        let inner = self.open.iter().rposition(|open| ended.contains(&open.name.as_str()));
        let outer = self.open.iter().rposition(|open| within.contains(&open.name.as_str()));
        if inner > outer {
            self.close_to(inner.unwrap_or_default());
        }
        if self.open.len() >= DEEPEST {
            self.beyond += 1;
            return;
        }
        let role = attribute(tag, "role");
        let around = self.open.last();
        let named = ["class", "id", "role", "itemprop"].map(|key| (key, attribute(tag, key)));
        let attributes =
            skeleton::attributes(named.each_ref().map(|(key, value)| (*key, value.as_deref())));
        let in_article = around.is_some_and(|around| around.in_article)
            || matches!(name.as_str(), "article" | "main");
        // The footer of an article is as little its text as that of the page; its header is where the title stands.
        let is_furniture = around.is_some_and(|around| around.is_furniture)
            || element::is_furniture(&name, role.as_deref());
        let is_stamp = around.is_some_and(|around| around.is_stamp)
            || (!matches!(name.as_str(), "article" | "main" | "section")
                && element::is_stamp(names));
        self.page.skeleton.open(&name, &attributes);
        self.open.push(Element { name, names: attributes, is_furniture, in_article, is_stamp });
    }

    fn end(&mut self, tag: &EndTag<()>) {
        let name = String::from_utf8_lossy(&tag.name);
        if let Some(at) = self.hidden.iter().rposition(|hidden| *hidden == name) {
            self.hidden.truncate(at);
            if at == 0 {
                self.end_aside();
            }
            return;
        }
        match element::role(&name) {
            Role::Block => {
                // An element left open inside a hidden one cannot hide what comes behind the end of its parent.
                if self.open.iter().any(|open| open.name == name) {
                    self.hidden.clear();
                } else if !self.hidden.is_empty() {
                    return;
                }
                self.end_block();
                if self.beyond > 0 {
                    self.beyond -= 1;
                } else if let Some(at) = self.open.iter().rposition(|open| open.name == name) {
                    self.close_to(at);
                }
            }
            _ if name == "a" => self.in_link = false,
            _ if matches!(&*name, "rt" | "rp" | "rtc" | "ruby") => self.in_reading = false,
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((_, aside)) = &mut self.aside {
            aside.push_str(text);
        }
        if !self.hidden.is_empty() || self.in_reading {
            return;
        }
        let before = self.text.len();
        if self.open.iter().any(|open| open.name == "pre") {
            self.text.push_str(text);
        } else {
            push_collapsed(&mut self.text, text);
        }
        if self.in_link {
            self.linked += self.text.len() - before;
        }
    }

    /// Closes the block of text that is open, if there is one.
    fn end_block(&mut self) {
        self.in_reading = false;
        let text = std::mem::take(&mut self.text);
        let linked = std::mem::take(&mut self.linked);
        let is_stamp = std::mem::take(&mut self.is_stamp);
        if text.trim().is_empty() {
            return;
        }
        let kind = self
            .open
            .iter()
            .rev()
            .find_map(|open| element::kind(&open.name))
            .unwrap_or(BlockKind::Paragraph);
        let around = self.open.last();
        let names = around
            .filter(|around| element::has_text_of_its_own(&around.name))
            .map_or("", |around| &around.names);
        self.page.skeleton.add(self.page.pieces.len(), kind, names, &text, linked * 2 > text.len());
        self.page.pieces.push(Piece {
            kind,
            text,
            linked,
            is_furniture: around.is_some_and(|around| around.is_furniture),
            in_article: around.is_some_and(|around| around.in_article),
            is_stamp: is_stamp || around.is_some_and(|around| around.is_stamp),
        });
    }

    /// Closes the open elements from `at` on.
    fn close_to(&mut self, at: usize) {
        for element in self.open.drain(at..).rev() {
            self.page.skeleton.close(&element.name);
        }
    }

    /// Reads what a tag states about the page.
    fn facts(&mut self, name: &str, tag: &StartTag<()>, names: &str) {
        let facts = &mut self.page.facts;
        let date = attribute(tag, "datetime").or_else(|| attribute(tag, "content"));
        match (name, date) {
            ("html", _) => {
                facts.language = attribute(tag, "lang").filter(|lang| !lang.trim().is_empty());
            }
            ("meta", Some(content)) => {
                for key in ["property", "name", "itemprop"] {
                    if let Some(key) = attribute(tag, key) {
                        facts.meta(&key, &content);
                    }
                }
            }
            (_, Some(date)) if names.contains("datePublished") => {
                facts.publish(&date, Trust::Microdata);
            }
            ("time", Some(date))
                if element::is_stamp(names) || attribute(tag, "pubdate").is_some() =>
            {
                facts.publish(&date, Trust::NamedTime);
            }
            ("time", Some(date)) => facts.publish(&date, Trust::Time),
            _ => {}
        }
    }

    fn end_aside(&mut self) {
        match self.aside.take() {
            Some(("title", title)) => {
                let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
                self.page.facts.title =
                    self.page.facts.title.take().or(Some(title).filter(|title| !title.is_empty()));
            }
            Some((_, script)) => self.page.facts.linked_data(&script),
            None => {}
        }
    }

    fn finish(mut self) -> Page {
        self.end_block();
        self.close_to(0);
        self.page
    }
}

fn attribute(tag: &StartTag<()>, key: &str) -> Option<String> {
    tag.attributes.get(key.as_bytes()).map(|value| String::from_utf8_lossy(value).into_owned())
}
