//! What of a name is its own. "The Franco-Japanese road map" names no road map of its own: form and parties say it all.
//! "The joint declaration on critical minerals" does.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::Agreement;
use crate::pipeline::{Loaded, Pipeline};
use crate::rules::entities::KnownEntity;
use crate::rules::language::Script;

/// Knows the words that say nothing of their own: nouns of forms, determiners, the parties.
pub struct NameSense<'p> {
    pipeline: &'p Pipeline,
    by_code: BTreeMap<&'p str, Vec<&'p KnownEntity>>,
}

impl std::fmt::Debug for NameSense<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NameSense").finish_non_exhaustive()
    }
}

impl<'p> NameSense<'p> {
    /// Takes the words from the rules of a pipeline.
    pub fn new(pipeline: &'p Pipeline) -> Self {
        let mut by_code: BTreeMap<&str, Vec<&KnownEntity>> = BTreeMap::new();
        for entity in pipeline.library().entities.by_id.values() {
            if let Some(code) = &entity.code {
                by_code.entry(code).or_default().push(entity);
            }
        }
        Self { pipeline, by_code }
    }

    /// What remains of a name without the nouns of forms, the parties, years and small words; none where that is nothing.
    pub(super) fn own(&self, name: &str, lang: &str, parties: &[&str]) -> Option<String> {
        let loaded = self.pipeline.language(lang)?;
        let idle = self.idle_words(&loaded, lang, parties);
        match loaded.language.data.script {
            Script::Latin => spaced(name, &idle, &loaded.language.data.determiners),
            Script::Japanese => unspaced(name, &idle),
        }
    }

    /// The named type whose acronym an agreement bears, where that acronym means nothing else.
    pub(super) fn named_by_acronym(&self, agreement: &Agreement, language: &str) -> Option<String> {
        let acronym = agreement.acronym.as_ref()?;
        let named = &self.pipeline.library().vocabulary.named;
        let mut fitting = named.iter().filter(|(_, named)| {
            !named.introduced
                && (named.kind == agreement.kind || agreement.kind == "agreement")
                && named.acronyms.get(language).is_some_and(|forms| forms.contains(acronym))
        });
        let (id, _) = fitting.next()?;
        fitting.next().is_none().then(|| id.clone())
    }

    fn idle_words(&self, loaded: &Arc<Loaded>, lang: &str, parties: &[&str]) -> Vec<String> {
        let nouns =
            loaded.language.data.words.lists.values().filter(|list| list.field == "kind-noun");
        let mut words: BTreeSet<String> =
            nouns.flat_map(|list| list.forms.iter().map(|(form, _)| plain(form))).collect();
        for entity in parties.iter().filter_map(|code| self.by_code.get(code)).flatten() {
            if let Some(names) = entity.languages.get(lang) {
                let lists = [&names.names, &names.acronyms, &names.adjectives, &names.compounds];
                words.extend(lists.into_iter().flatten().map(|name| plain(name)));
            }
        }
        let mut words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        // The longer word first, or a part of it would be taken out of its middle.
        words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
        words
    }
}

/// Lower case, and one blank for whatever is no letter and no digit.
fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn spaced(name: &str, idle: &[String], determiners: &[String]) -> Option<String> {
    let mut rest = format!(" {} ", plain(name));
    for word in idle {
        let pattern = format!(" {word} ");
        while let Some(at) = rest.find(&pattern) {
            rest.replace_range(at..at + pattern.len(), " ");
        }
    }
    let small: BTreeSet<String> = determiners.iter().map(|word| plain(word)).collect();
    let words: Vec<&str> = rest
        .split(' ')
        .filter(|word| {
            word.chars().count() > 2
                && !small.contains(*word)
                && !word.chars().all(|c| c.is_ascii_digit())
        })
        .collect();
    // Prepositions and the like are short, and are no name.
    words.iter().any(|word| word.chars().count() > 3).then(|| words.join(" "))
}

fn unspaced(name: &str, idle: &[String]) -> Option<String> {
    let mut rest = plain(name).replace(' ', "");
    for word in idle {
        rest = rest.replace(&word.replace(' ', ""), "");
    }
    let rest: String = rest.chars().filter(|c| !c.is_numeric()).collect();
    // One sign is a prefix ("new", "this") or a particle.
    (rest.chars().count() > 1).then_some(rest)
}
