//! The page in plain elements, for Readability: its containers with the names that the page gives them, and in them
//! its pieces, each with its number. It is well-formed, and nothing is in it that was left out of the text.

use super::element::has_text_of_its_own;
use crate::ingest::BlockKind;

/// The markup as it grows.
#[derive(Debug, Default)]
pub(super) struct Skeleton {
    markup: String,
}

impl Skeleton {
    /// Opens a container. Elements that hold text themselves stand there as their pieces do.
    pub(super) fn open(&mut self, name: &str, names: &str) {
        if !has_text_of_its_own(name) {
            self.push(&["<", name, names, ">"]);
        }
    }

    /// Closes a container.
    pub(super) fn close(&mut self, name: &str) {
        if !has_text_of_its_own(name) {
            self.push(&["</", name, ">"]);
        }
    }

    /// Adds a piece under its number.
    pub(super) fn add(
        &mut self,
        number: usize,
        kind: BlockKind,
        names: &str,
        text: &str,
        is_link: bool,
    ) {
        let name = match kind {
            BlockKind::Heading(level) => format!("h{level}"),
            BlockKind::Code => "pre".to_owned(),
            _ => "p".to_owned(),
        };
        let (before, behind) = if is_link { ("<a href=\"#\">", "</a>") } else { ("", "") };
        self.push(&["<", &name, names, " data-piece=\"", &number.to_string(), "\">"]);
        self.push(&[before, &escape(text), behind, "</", &name, ">"]);
    }

    /// The numbers of the pieces in a part of a skeleton.
    pub(super) fn numbers(markup: &str) -> impl Iterator<Item = usize> {
        markup
            .split("data-piece=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next()?.parse().ok())
    }

    pub(super) fn markup(&self) -> &str {
        &self.markup
    }

    fn push(&mut self, parts: &[&str]) {
        self.markup.extend(parts.iter().copied());
    }
}

/// The attributes that tell what an element is for.
pub(super) fn attributes(values: [(&str, Option<&str>); 4]) -> String {
    let given = values.into_iter().filter_map(|(key, value)| Some((key, value?)));
    given.fold(String::new(), |all, (key, value)| all + " " + key + "=\"" + &escape(value) + "\"")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
