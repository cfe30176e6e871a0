//! A document while it is resolved: its text, its sentences, what its dates mean, who its names are.

use std::collections::BTreeMap;

use crate::annotate::View;
use crate::annotate::mention::{Mention, What};
use crate::annotate::sentence::Sentence;
use crate::model::Span;
use crate::rules::{Language, Library};

use super::dates::ResolvedDate;

/// What the steps of resolution share.
pub(super) struct Scene<'s> {
    /// The clean text.
    pub view: View<'s>,
    /// Its sentences with their mentions.
    pub sentences: &'s [Sentence],
    /// The language.
    pub language: &'s Language,
    /// Vocabulary and entities.
    pub library: &'s Library,
    /// Every resolved date by its span in the clean text.
    pub dates: BTreeMap<Span, ResolvedDate>,
    /// The entity that a mention names, by its span in the clean text; several for a compound.
    pub entities_at: BTreeMap<Span, Vec<usize>>,
    /// For every entity, the id of the known entity it is.
    pub known: Vec<Option<String>>,
    /// The document creation time as a TIMEX3 value.
    pub reference: Option<String>,
}

impl Scene<'_> {
    /// The clean text of a span.
    pub(super) fn text(&self, span: Span) -> &str {
        &self.view.clean[span.range()]
    }

    /// The value of a date mention, written out.
    pub(super) fn date_value(&self, span: Span) -> Option<String> {
        self.dates.get(&span)?.value.as_ref().map(ToString::to_string)
    }
}

/// Calls `f` with a mention and all mentions inside it. A date inside a date is no date of its own.
pub(super) fn walk<'m>(mention: &'m Mention, f: &mut impl FnMut(&'m Mention)) {
    f(mention);
    if !matches!(mention.what, What::Date(_)) {
        for part in &mention.parts {
            walk(part, f);
        }
    }
}
