//! What a page states about itself for programs: its title, its language, the day of its publication.

use crate::ingest::front_matter::day;

/// What a page states about itself.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) title: Option<String>,
    pub(super) language: Option<String>,
    pub(super) published: Option<Published>,
}

/// A day of publication and where it was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Published {
    pub(super) day: String,
    trust: Trust,
}

/// How much a statement about the day of publication is worth; the best comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trust {
    /// The first `<time>` of the page.
    Time,
    /// A `<time>` that is called the publication.
    NamedTime,
    /// `itemprop="datePublished"`.
    Microdata,
    /// A `<meta>` of the page.
    Meta,
    /// JSON-LD.
    LinkedData,
}

impl Facts {
    /// Notes a day, unless a better statement is known. Of equal ones the first counts.
    pub(super) fn publish(&mut self, value: &str, trust: Trust) {
        if self.published.as_ref().is_none_or(|known| known.trust < trust)
            && let Some(day) = day(value)
        {
            self.published = Some(Published { day, trust });
        }
    }

    /// Reads a `<meta>`.
    pub(super) fn meta(&mut self, name: &str, content: &str) {
        match name.to_ascii_lowercase().as_str() {
            "article:published_time"
            | "og:published_time"
            | "datepublished"
            | "date"
            | "dc.date"
            | "dc.date.issued"
            | "dcterms.date"
            | "dcterms.issued"
            | "dcterms.created"
            | "pubdate"
            | "publishdate"
            | "publish-date"
            | "publish_date"
            | "parsely-pub-date"
            | "sailthru.date"
            | "citation_publication_date" => {
                self.publish(content, Trust::Meta);
            }
            "og:title" if !content.trim().is_empty() => {
                self.title = Some(content.trim().to_owned());
            }
            _ => {}
        }
    }

    /// Reads a script of type `application/ld+json`.
    pub(super) fn linked_data(&mut self, script: &str) {
        if let Ok(value) = serde_json::from_str(script) {
            self.find_published(&value);
        }
    }

    fn find_published(&mut self, value: &serde_json::Value) {
        match value {
            serde_json::Value::Object(members) => {
                if let Some(day) = members.get("datePublished").and_then(serde_json::Value::as_str)
                {
                    self.publish(day, Trust::LinkedData);
                }
                for member in members.values() {
                    self.find_published(member);
                }
            }
            serde_json::Value::Array(values) => {
                for value in values {
                    self.find_published(value);
                }
            }
            _ => {}
        }
    }
}
