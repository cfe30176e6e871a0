//! Known names: all names of `rules/entities/` in one language, looked up by their beginnings.
//!
//! A name can only begin where a word begins, and in Japanese anywhere; so at each such place one look-up by the first
//! word (in Japanese by the first two characters) gives the few names that may stand there. The index costs next to
//! nothing to build, unlike an automaton over all names, and that is what a short run pays for.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::mention::{Mention, NameFacts, What};
use crate::model::{EntityKind, MentionForm, Span};
use crate::rules::engine::holds_together;
use crate::rules::entities::{Entities, KnownEntity};
use crate::rules::language::{LanguageData, Script};
use crate::rules::slots::Mask;

/// The names of one language.
#[derive(Debug)]
pub struct Gazetteer {
    names: Vec<Name>,
    /// The hash of a beginning, and the name; of the few that share it, the whole is compared.
    index: Vec<(u64, u32)>,
    compounds: BTreeMap<String, String>,
    script: Script,
}

/// A form that names an entity.
#[derive(Debug)]
struct Name {
    text: Cow<'static, str>,
    entity: Arc<KnownEntity>,
    kind: EntityKind,
    form: MentionForm,
    mask: Mask,
}

impl Gazetteer {
    /// Indexes the names.
    pub fn new(entities: &Entities, language: &LanguageData) -> Self {
        let mut builder = Builder { language, names: Vec::with_capacity(4 * entities.by_id.len()) };
        let mut compounds = BTreeMap::new();
        for entity in entities.by_id.values() {
            builder.add(entity);
            if let (Some(names), Some(code)) = (entity.languages.get(&language.code), &entity.code)
            {
                for form in &names.compounds {
                    compounds.insert(form.to_lowercase(), code.clone());
                }
            }
        }
        let mut names = builder.names;
        let script = language.script;
        let mut index: Vec<(u64, u32)> = (0..)
            .zip(&names)
            .map(|(number, name): (u32, &Name)| (hash(beginning(&name.text, script)), number))
            .collect();
        index.sort_unstable();
        settle_claims(&mut names, &mut index);
        Self { names, index, compounds, script }
    }

    /// Every name that stands alone in a text: start, end, number.
    fn occurrences(&self, text: &str) -> Vec<(usize, usize, usize)> {
        let mut found = Vec::new();
        let mut previous = None;
        for (at, character) in text.char_indices() {
            let inside = self.script == Script::Latin
                && previous.is_some_and(char::is_alphanumeric)
                && character.is_alphanumeric();
            previous = Some(character);
            if inside {
                continue;
            }
            let rest = &text[at..];
            let beginning = hash(beginning(rest, self.script));
            let first = self.index.partition_point(|(known, _)| *known < beginning);
            for &(_, number) in
                self.index[first..].iter().take_while(|(known, _)| *known == beginning)
            {
                let name = &self.names[number as usize].text;
                if rest.starts_with(&**name) && self.stands_alone(text, at, at + name.len()) {
                    found.push((at, at + name.len(), number as usize));
                }
            }
        }
        found
    }

    /// The known names in a stretch of the clean text, longest first where they overlap, in order.
    pub fn find(&self, clean: &str, folded: &str, span: Span) -> Vec<Mention> {
        let text = &clean[span.range()];
        let mut found = self.occurrences(text);
        self.leave_out_halves(text, &mut found);
        found.sort_by_key(|&(start, end, number)| (std::cmp::Reverse(end - start), start, number));
        let mut chosen: Vec<(usize, usize, usize)> = Vec::new();
        for candidate in found {
            if !chosen.iter().any(|other| candidate.0 < other.1 && other.0 < candidate.1) {
                chosen.push(candidate);
            }
        }
        let mut mentions: Vec<Mention> = chosen
            .into_iter()
            .map(|(start, end, number)| {
                let name = &self.names[number];
                let place = Span::new(span.start + start as u32, span.start + end as u32);
                Mention {
                    span: place,
                    outer: place,
                    mask: name.mask,
                    rule: name.rule(),
                    what: What::Name(name.facts()),
                    parts: Vec::new(),
                }
            })
            .collect();
        mentions.sort_by_key(|mention| mention.span.start);
        match self.script {
            Script::Latin => self.join_compounds(folded, span, &mut mentions),
            Script::Japanese => self.find_compounds(clean, span, &mut mentions),
        }
        mentions
    }

    /// A name beside a hyphen and another capitalised word is half of a longer name ("Hauts-de-Seine"), unless the other
    /// half is a known name too ("Japan-Australia").
    fn leave_out_halves(&self, text: &str, found: &mut Vec<(usize, usize, usize)>) {
        if self.script != Script::Latin {
            return;
        }
        let ends: Vec<usize> = found.iter().map(|(_, end, _)| *end).collect();
        let starts: Vec<usize> = found.iter().map(|(start, ..)| *start).collect();
        let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        found.retain(|&(start, end, _)| {
            let before = text[..start]
                .strip_suffix('-')
                .map(|rest| rest.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default());
            let after = text[end..]
                .strip_prefix('-')
                .map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default());
            let half_before = before.is_some_and(|word| {
                (capital(word) || word.len() <= 2)
                    && !ends.contains(&(start - 1))
                    && !self.compounds.contains_key(&word.to_lowercase())
            });
            let half_after =
                after.is_some_and(|word| capital(word) && !starts.contains(&(end + 1)));
            !half_before && !half_after
        });
    }

    fn stands_alone(&self, text: &str, start: usize, end: usize) -> bool {
        match self.script {
            Script::Japanese => holds_together(text, &(start..end)),
            Script::Latin => {
                let letter = |c: char| c.is_alphanumeric();
                let first = text[start..end].chars().next().is_some_and(letter);
                let last = text[start..end].chars().next_back().is_some_and(letter);
                let cut_before = first && text[..start].chars().next_back().is_some_and(letter);
                let cut_after = last && text[end..].chars().next().is_some_and(letter);
                !cut_before && !cut_after
            }
        }
    }

    /// A combining form and a hyphen before an adjective: "franco-" and "japonais" are one compound.
    fn join_compounds(&self, folded: &str, span: Span, mentions: &mut [Mention]) {
        for mention in mentions.iter_mut().filter(|mention| mention.mask == Mask::Adjective) {
            let mut start = mention.span.start as usize;
            let mut codes = match &mention.what {
                What::Name(facts) => facts.codes.clone(),
                _ => continue,
            };
            let mut joined = false;
            while let Some(before) = folded[span.start as usize..start].strip_suffix('-') {
                let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                let Some(code) = self.compounds.get(word) else { break };
                codes.insert(0, code.clone());
                start -= word.len() + 1;
                joined = true;
            }
            if joined {
                mention.span.start = start as u32;
                mention.outer.start = start as u32;
                mention.mask = Mask::Compound;
                mention.what = What::Name(compound(codes));
            }
        }
    }

    /// Abbreviations of countries in a row, with no other ideograph before them.
    fn find_compounds(&self, clean: &str, span: Span, mentions: &mut Vec<Mention>) {
        let text = &clean[span.range()];
        let ideograph = |c: char| matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3005}');
        let mut at = 0;
        let mut previous = None;
        while at < text.len() {
            let mut codes = Vec::new();
            let mut end = at;
            while let Some(c) = text[end..].chars().next() {
                let Some(code) = self.compounds.get(c.to_string().as_str()) else { break };
                codes.push(code.clone());
                end += c.len_utf8();
            }
            let place = Span::new(span.start + at as u32, span.start + end as u32);
            let mut place = place;
            if codes.len() == 1 && !previous.is_some_and(ideograph) {
                // One abbreviation before a name: the name is the second half.
                let dot =
                    if text[end..].starts_with('\u{30FB}') { '\u{30FB}'.len_utf8() } else { 0 };
                let next = span.start + (end + dot) as u32;
                let partner = mentions.iter().position(|mention| {
                    mention.span.start == next && matches!(&mention.what, What::Name(facts) if facts.party && !facts.codes.is_empty())
                });
                if let Some(partner) = partner {
                    let mention = mentions.remove(partner);
                    if let What::Name(facts) = &mention.what {
                        codes.extend(facts.codes.iter().cloned());
                    }
                    place.end = mention.span.end;
                    end = (mention.span.end - span.start) as usize;
                }
            }
            let distinct =
                codes.iter().collect::<std::collections::BTreeSet<_>>().len() == codes.len();
            let free = !previous.is_some_and(ideograph)
                && !mentions.iter().any(|mention| mention.span.overlaps(place));
            if codes.len() >= 2 && distinct && free {
                mentions.push(Mention {
                    span: place,
                    outer: place,
                    mask: Mask::Compound,
                    rule: Arc::from("entities/compound"),
                    what: What::Name(compound(codes)),
                    parts: Vec::new(),
                });
                previous = text[at..end].chars().next_back();
                at = end;
                continue;
            }
            let c = text[at..].chars().next().expect("inside the text");
            previous = Some(c);
            at += c.len_utf8();
        }
        mentions.sort_by_key(|mention| mention.span.start);
    }
}

/// What a name is looked up by: its first word, or in Japanese its first two characters.
fn beginning(text: &str, script: Script) -> &str {
    let end = match script {
        Script::Latin => {
            text.char_indices().find(|(at, c)| *at > 0 && !c.is_alphanumeric()).map(|(at, _)| at)
        }
        Script::Japanese => text.char_indices().nth(2).map(|(at, _)| at),
    };
    &text[..end.unwrap_or(text.len())]
}

fn compound(codes: Vec<String>) -> NameFacts {
    NameFacts {
        known: None,
        kind: EntityKind::Country,
        form: MentionForm::Compound,
        codes,
        party: true,
        media: false,
    }
}

/// The first to claim a form keeps it, except that a country's name is never lost to another entity. The claims to a
/// form stand together in the index, in the order of the entities.
fn settle_claims(names: &mut [Name], index: &mut Vec<(u64, u32)>) {
    let mut settled: Vec<(u64, u32)> = Vec::with_capacity(index.len());
    for &(beginning, number) in &*index {
        let later = number as usize;
        let same = settled
            .iter()
            .rev()
            .take_while(|(known, _)| *known == beginning)
            .map(|(_, kept)| *kept as usize)
            .find(|&kept| names[kept].text == names[later].text);
        match same {
            Some(kept)
                if rank(names[later].mask) < rank(names[kept].mask)
                    && names[later].entity.id != names[kept].entity.id =>
            {
                names.swap(kept, later);
            }
            Some(_) => {}
            None => settled.push((beginning, number)),
        }
    }
    *index = settled;
}

impl Name {
    fn rule(&self) -> Arc<str> {
        Arc::from(format!("entities/{}", self.entity.id))
    }

    fn facts(&self) -> NameFacts {
        NameFacts {
            known: Some(self.entity.id.clone()),
            kind: self.kind,
            form: self.form,
            codes: self.entity.code.iter().cloned().collect(),
            party: self.entity.party,
            media: self.entity.media,
        }
    }
}

/// FNV-1a: the beginnings are a few bytes long, and nobody chooses them to collide.
fn hash(beginning: &str) -> u64 {
    beginning.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    })
}

struct Builder<'l> {
    language: &'l LanguageData,
    names: Vec<Name>,
}

impl Builder<'_> {
    fn add(&mut self, entity: &Arc<KnownEntity>) {
        let (kind, mask) = match entity.kind.as_str() {
            "country" => (EntityKind::Country, Mask::Country),
            "organisation" => (EntityKind::Organisation, Mask::Organisation),
            "person" => (EntityKind::Person, Mask::Person),
            "place" => (EntityKind::Place, Mask::Place),
            _ => return,
        };
        if entity.ambiguous {
            return;
        }
        let Some(names) = entity.languages.get(&self.language.code) else { return };
        let script = self.language.script;
        let mut push = |text: Cow<'static, str>, form, mask| {
            if !text.is_empty() {
                self.names.push(Name { text, entity: entity.clone(), kind, form, mask });
            }
        };
        for name in &names.names {
            push(name.clone(), MentionForm::Name, mask);
            // Headlines set whole names in capitals.
            if script == Script::Latin && name.chars().count() > 3 && entity.kind != "place" {
                push(name.to_uppercase().into(), MentionForm::Name, mask);
            }
        }
        for name in &names.acronyms {
            push(name.clone(), MentionForm::Acronym, mask);
        }
        for name in &names.capitals {
            push(name.clone(), MentionForm::Capital, Mask::Capital);
        }
        for name in &names.adjectives {
            push(name.clone(), MentionForm::Adjective, Mask::Adjective);
            push(capitalised(name).into(), MentionForm::Adjective, Mask::Adjective);
        }
    }
}

/// Which reading of a form is kept where two entities share it.
const fn rank(mask: Mask) -> u8 {
    match mask {
        Mask::Country => 0,
        Mask::Capital => 1,
        Mask::Adjective => 2,
        Mask::Organisation => 3,
        Mask::Person => 4,
        _ => 5,
    }
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
