//! The cascade: stage after stage over all sentences of a document.

use std::collections::BTreeMap;
use std::sync::Arc;

use aho_corasick::{AhoCorasick, MatchKind};

use super::gazetteer::Gazetteer;
use super::make::Context;
use super::mention::{Mention, NameFacts, PinnedParty, What};
use super::sentence::{Cue, Sentence};
use crate::model::{EntityKind, MentionForm, Span, Zone};
use crate::rules::engine::{Hit, holds_together};
use crate::rules::entities::Entities;
use crate::rules::language::Script;
use crate::rules::slots::Mask;
use crate::rules::spec::Stage;
use crate::rules::vocabulary::Vocabulary;
use crate::rules::{Language, Library, RuleSet};

/// A clean text and its lower case, byte for byte.
#[derive(Debug, Clone, Copy)]
pub struct View<'t> {
    /// The clean text.
    pub clean: &'t str,
    /// The same in lower case.
    pub folded: &'t str,
}

/// Finds everything in the sentences of a document.
pub fn annotate(
    view: View<'_>,
    sentences: &mut [Sentence],
    language: &Language,
    gazetteer: &Gazetteer,
    library: &Library,
) {
    let cascade =
        Cascade { view, language, vocabulary: &library.vocabulary, entities: &library.entities };
    for stage in Stage::all() {
        match stage {
            Stage::Boilerplate => {}
            Stage::Datelines => {
                if let Some(set) = language.stage(stage) {
                    for sentence in sentences.iter_mut() {
                        let found =
                            cascade.scan(set, sentence, |context, hit| Some(context.span(hit)));
                        sentence.dateline = found.into_iter().map(|(_, span)| span).next();
                    }
                }
            }
            Stage::Organisations => {
                for sentence in sentences.iter_mut() {
                    cascade.treaties(sentence);
                    cascade.names(sentence, gazetteer);
                }
                cascade.stage(stage, sentences);
            }
            Stage::Roles => {
                cascade.remember_families(sentences);
                cascade.stage(stage, sentences);
            }
            Stage::Parties => cascade.pin_parties(sentences),
            Stage::Modality => cascade.cues(sentences),
            _ => cascade.stage(stage, sentences),
        }
    }
}

/// Finds which paragraphs are page furniture; `blocks` are spans of the clean text.
pub fn furniture(
    view: View<'_>,
    blocks: &[Span],
    language: &Language,
) -> Vec<Option<(Zone, Arc<str>)>> {
    let Some(set) = language.stage(Stage::Boilerplate) else { return vec![None; blocks.len()] };
    blocks
        .iter()
        .map(|block| {
            let hits = set.scan(&view.clean[block.range()], &view.folded[block.range()]);
            hits.first().map(|hit| (Zone::Caption, Arc::from(hit.rule.id.as_str())))
        })
        .collect()
}

/// Marks that may stand around a treaty's name.
const QUOTES: [char; 8] =
    ['\u{AB}', '\u{BB}', '\u{201C}', '\u{201D}', '"', '\u{300C}', '\u{300D}', ' '];

fn is_treaty(mention: &Mention) -> bool {
    matches!(&mention.what, What::Agreement(facts) if facts.named.is_some())
}

/// Whether a sentence begins as page furniture does.
pub fn is_furniture(view: View<'_>, sentence: Span, language: &Language) -> bool {
    language.stage(Stage::Boilerplate).is_some_and(|set| {
        let hits = set.scan(&view.clean[sentence.range()], &view.folded[sentence.range()]);
        hits.iter().any(|hit| hit.span.start == 0)
    })
}

struct Cascade<'c> {
    view: View<'c>,
    language: &'c Language,
    vocabulary: &'c Vocabulary,
    entities: &'c Entities,
}

impl Cascade<'_> {
    fn stage(&self, stage: Stage, sentences: &mut [Sentence]) {
        let Some(set) = self.language.stage(stage) else { return };
        for sentence in sentences {
            #[expect(
                clippy::redundant_closure_for_method_calls,
                reason = "the path of the method fixes a lifetime too early"
            )]
            let found = self.scan(set, sentence, |context, hit| context.mention(hit));
            let found =
                if stage == Stage::Diplomatic { self.more_particular(found) } else { found };
            self.insert(sentence, found, true);
        }
    }

    /// Treaties that bear the name of a place are found before the places: in "Rome Statute" there is no city.
    fn treaties(&self, sentence: &mut Sentence) {
        let Some(set) = self.language.stage(Stage::Agreements) else { return };
        let is_one = |hit: &Hit<'_>| {
            let named = hit.rule.constant("named").and_then(|id| self.vocabulary.named.get(id));
            hit.rule.pattern().is_literal()
                && named.is_some_and(|named| named.treaty || named.place || hit.rule.exact)
        };
        let found = self.scan(
            set,
            sentence,
            |context, hit| if is_one(hit) { context.mention(hit) } else { None },
        );
        self.insert(sentence, found, false);
    }

    /// Known names. Inside a treaty's name they are parts of it; a longer name around a treaty's name wins, as that of
    /// an organisation does.
    fn names(&self, sentence: &mut Sentence, gazetteer: &Gazetteer) {
        let mut outside = Vec::new();
        for name in gazetteer.find(self.view.clean, self.view.folded, sentence.span) {
            let treaty = sentence.mentions.iter_mut().find(|mention| {
                mention.mask == Mask::Agreement && mention.outer.overlaps(name.outer)
            });
            match treaty {
                Some(treaty) if treaty.outer.contains(name.outer) => treaty.parts.push(name),
                Some(treaty) if !name.outer.contains(treaty.outer) => {}
                _ => outside.push((outside.len(), name)),
            }
        }
        let (around, beside): (Vec<_>, Vec<_>) = outside.into_iter().partition(|(_, name)| {
            sentence.mentions.iter().any(|mention| {
                mention.mask == Mask::Agreement && name.outer.contains(mention.outer)
            })
        });
        self.insert(sentence, around, true);
        self.insert(sentence, beside, false);
    }

    fn scan<T>(
        &self,
        set: &RuleSet,
        sentence: &Sentence,
        read: impl Fn(&Context<'_>, &Hit<'_>) -> Option<T>,
    ) -> Vec<(usize, T)> {
        let masked = sentence.masked(self.view.clean, self.view.folded, &self.language.data);
        let context = Context {
            sentence,
            masked: &masked,
            clean: self.view.clean,
            words: &self.language.data.words,
            vocabulary: self.vocabulary,
        };
        set.scan(&masked.exact, &masked.folded)
            .iter()
            .enumerate()
            .filter_map(|(order, hit)| read(&context, hit).map(|found| (order, found)))
            .collect()
    }

    /// Chooses among overlapping candidates: the longest, then one with a name of its own, then the earlier rule. The losers are kept for `explain`.
    fn insert(&self, sentence: &mut Sentence, mut candidates: Vec<(usize, Mention)>, absorb: bool) {
        let generic = |mention: &Mention| !matches!(&mention.what, What::Agreement(facts) if facts.named.is_some());
        candidates.sort_by_key(|(order, mention)| {
            (std::cmp::Reverse(mention.outer.end - mention.outer.start), generic(mention), *order)
        });
        let mut chosen: Vec<Mention> = Vec::new();
        for (_, mut candidate) in candidates {
            if let Some(treaty) = sentence
                .mentions
                .iter()
                .find(|other| is_treaty(other) && candidate.outer.contains(other.outer))
                && !self.adds_to(treaty, &mut candidate)
            {
                sentence.losers.push(candidate);
                continue;
            }
            let taken = chosen.iter().any(|other| other.outer.overlaps(candidate.outer))
                || (!absorb
                    && sentence.mentions.iter().any(|other| other.outer.overlaps(candidate.outer)));
            if taken { sentence.losers.push(candidate) } else { chosen.push(candidate) }
        }
        for mut mention in chosen {
            let (inside, outside) = std::mem::take(&mut sentence.mentions)
                .into_iter()
                .partition(|other| mention.outer.overlaps(other.outer));
            mention.parts = inside;
            sentence.mentions = outside;
            sentence.mentions.push(mention);
        }
        sentence.mentions.sort_by_key(|mention| mention.outer.start);
    }

    /// Whether an instrument around a treaty that is known by name says more than the name: a protocol to it does, the
    /// same words under a general rule do not. A bracketed acronym makes the mention longer and leaves it what it was.
    fn adds_to(&self, treaty: &Mention, candidate: &mut Mention) -> bool {
        let (What::Agreement(known), What::Agreement(facts)) = (&treaty.what, &mut candidate.what)
        else {
            return true;
        };
        if facts.named.is_some() {
            return candidate.outer != treaty.outer;
        }
        let before = &self.view.clean[candidate.outer.start as usize..treaty.outer.start as usize];
        let after = &self.view.clean[treaty.outer.end as usize..candidate.outer.end as usize];
        let more = before.trim_start_matches(QUOTES).trim().to_owned()
            + after.trim_start_matches(QUOTES).trim_start();
        if more.is_empty() {
            return candidate.outer != treaty.outer;
        }
        if before.trim_matches(QUOTES).trim().is_empty()
            && after.trim_start_matches(QUOTES).trim_start().starts_with('(')
        {
            facts.named.clone_from(&known.named);
            facts.kind.clone_from(&known.kind);
            facts.subject.clone_from(&known.subject);
            facts.role.clone_from(&known.role);
        }
        true
    }

    /// Of two diplomatic kinds at overlapping places the more particular one stays.
    fn more_particular(&self, found: Vec<(usize, Mention)>) -> Vec<(usize, Mention)> {
        let kind = |mention: &Mention| match &mention.what {
            What::Diplomatic { kind } => kind.clone(),
            _ => String::new(),
        };
        let beaten = |mention: &Mention| {
            found.iter().any(|(_, other)| {
                other.outer.overlaps(mention.outer)
                    && self
                        .vocabulary
                        .diplomatic
                        .get(&kind(other))
                        .is_some_and(|beats| beats.contains(&kind(mention)))
            })
        };
        let keep: Vec<bool> = found.iter().map(|(_, mention)| !beaten(mention)).collect();
        found.into_iter().zip(keep).filter_map(|(entry, keep)| keep.then_some(entry)).collect()
    }

    /// Later mentions of a person by the family name, once the full name has been seen.
    fn remember_families(&self, sentences: &mut [Sentence]) {
        let mut families: BTreeMap<String, NameFacts> = BTreeMap::new();
        for mention in sentences.iter().flat_map(|sentence| &sentence.mentions) {
            if let (Mask::Person, What::Name(facts)) = (mention.mask, &mention.what) {
                let text = &self.view.clean[mention.span.range()];
                for family in self.families(text, facts) {
                    families.entry(family).or_insert_with(|| facts.clone());
                }
            }
        }
        if families.is_empty() {
            return;
        }
        let forms: Vec<&String> = families.keys().collect();
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(&forms)
            .expect("names make an automaton");
        for sentence in sentences {
            let text = &self.view.clean[sentence.span.range()];
            let found: Vec<(usize, Mention)> = automaton
                .find_iter(text)
                .filter(|hit| self.stands_alone(text, hit.start()..hit.end()))
                .map(|hit| {
                    let span = Span::new(
                        sentence.span.start + hit.start() as u32,
                        sentence.span.start + hit.end() as u32,
                    );
                    let facts = families[forms[hit.pattern().as_usize()]].clone();
                    let mention = Mention {
                        span,
                        outer: span,
                        mask: Mask::Person,
                        rule: Arc::from("entities/later-mention"),
                        what: What::Name(facts),
                        parts: Vec::new(),
                    };
                    (0, mention)
                })
                .filter(|(_, mention)| {
                    !sentence.mentions.iter().any(|other| other.outer.overlaps(mention.outer))
                })
                .collect();
            self.insert(sentence, found, false);
        }
    }

    fn families(&self, text: &str, facts: &NameFacts) -> Vec<String> {
        if let Some(known) = facts.known.as_ref().and_then(|id| self.entities.by_id.get(id)) {
            return known
                .languages
                .get(&self.language.data.code)
                .and_then(|names| names.family.as_ref())
                .map(ToString::to_string)
                .into_iter()
                .collect();
        }
        match self.language.data.script {
            Script::Latin => {
                let Some((_, last)) = text.rsplit_once(' ') else { return Vec::new() };
                // "al-Moualem" is called "Moualem" later.
                let bare = last
                    .split_once('-')
                    .filter(|(prefix, _)| prefix.chars().all(char::is_lowercase))
                    .map(|(_, bare)| bare);
                let long = |name: &&str| {
                    name.chars().count() > 2 && name.chars().next().is_some_and(char::is_uppercase)
                };
                [Some(last), bare].into_iter().flatten().filter(long).map(str::to_owned).collect()
            }
            Script::Japanese => text
                .rsplit_once('\u{30FB}')
                .map(|(_, last)| last.to_owned())
                .filter(|last| last.chars().count() > 1)
                .into_iter()
                .collect(),
        }
    }

    fn stands_alone(&self, text: &str, range: std::ops::Range<usize>) -> bool {
        match self.language.data.script {
            Script::Japanese => holds_together(text, &range),
            Script::Latin => {
                !text[..range.start].chars().next_back().is_some_and(char::is_alphanumeric)
                    && !text[range.end..].chars().next().is_some_and(char::is_alphanumeric)
            }
        }
    }

    /// Parties that the wording pins to an instrument.
    fn pin_parties(&self, sentences: &mut [Sentence]) {
        let Some(set) = self.language.stage(Stage::Parties) else { return };
        for sentence in sentences {
            let pins = self.scan(set, sentence, |context, hit| {
                let at = |index: usize| &context.sentence.mentions[index];
                let mut agreement = None;
                let mut parties = Vec::new();
                for slot in &hit.slots {
                    for index in context.masked.mentions_in(&slot.span) {
                        if at(index).mask == Mask::Agreement {
                            agreement = agreement.or(Some(index));
                        } else {
                            parties.push(at(index).span);
                        }
                    }
                }
                let role = hit.rule.constant("party-role").unwrap_or("contracting").to_owned();
                agreement
                    .map(|index| (index, parties, role, Arc::<str>::from(hit.rule.id.as_str())))
            });
            for (_, (index, parties, role, rule)) in pins {
                if let What::Agreement(facts) = &mut sentence.mentions[index].what {
                    for span in parties {
                        if !facts.pinned.iter().any(|pin| pin.span == span) {
                            facts.pinned.push(PinnedParty {
                                span,
                                role: role.clone(),
                                rule: rule.clone(),
                            });
                        }
                    }
                }
            }
        }
    }

    fn cues(&self, sentences: &mut [Sentence]) {
        let Some(set) = self.language.stage(Stage::Modality) else { return };
        for sentence in sentences {
            let cues = self.scan(set, sentence, |context, hit| {
                let pinned = hit
                    .slots
                    .iter()
                    .filter(|slot| slot.slot == "event")
                    .flat_map(|slot| context.masked.mentions_in(&slot.span))
                    .map(|index| context.sentence.mentions[index].span)
                    .next();
                let span = context.masked.to_clean(&hit.span, &context.sentence.mentions);
                Some(Cue {
                    span,
                    modality: hit.rule.constant("modality").unwrap_or("planned").to_owned(),
                    scope: hit.rule.constant("scope").unwrap_or("clause").to_owned(),
                    pinned,
                    rule: Arc::from(hit.rule.id.as_str()),
                })
            });
            sentence.cues = cues.into_iter().map(|(_, cue)| cue).collect();
        }
    }
}

/// An entity that a mention names by itself.
pub fn entity_kind(mention: &Mention) -> Option<(EntityKind, MentionForm)> {
    match &mention.what {
        What::Name(facts) => Some((facts.kind, facts.form)),
        _ => None,
    }
}
