//! Which instruments a document speaks of: mentions of one instrument become one agreement.

use super::clauses::{Clauses, distance};
use super::entities::party_codes;
use super::scene::{Scene, walk};
use crate::annotate::mention::{AgreementFacts, Mention, What};
use crate::annotate::sentence::Sentence;
use crate::model::{Agreement, AgreementName, Evidence, Party, Span, Zone};
use crate::rules::language::Script;
use crate::rules::slots::Mask;

/// The agreements under construction, and where they are mentioned.
pub(super) struct Instruments {
    /// The agreements; spans are of the clean text.
    pub list: Vec<Agreement>,
    /// For every mention: its span, its sentence, its agreement.
    pub mentions: Vec<InstrumentMention>,
    /// For every agreement, whether it is spoken of in general only.
    pub generic: Vec<bool>,
}

/// One mention of an agreement.
#[derive(Debug, Clone, Copy)]
pub(super) struct InstrumentMention {
    /// Where it stands.
    pub span: Span,
    /// The sentence.
    pub sentence: usize,
    /// The agreement, by its number; `None` for what only looks like an instrument of States.
    pub agreement: Option<usize>,
}

/// Gathers the mentions.
///
/// `pair` are the two countries that the document is about, if it is about two: an instrument without parties is theirs
/// until the text says otherwise.
pub(super) fn gather(scene: &Scene<'_>, pair: &[Party]) -> Instruments {
    let mut instruments =
        Instruments { list: Vec::new(), mentions: Vec::new(), generic: Vec::new() };
    for (number, sentence) in scene.sentences.iter().enumerate() {
        if sentence.zone == Zone::Caption {
            continue;
        }
        for mention in &sentence.mentions {
            if let What::Agreement(facts) = &mention.what {
                let agreement = if facts.private {
                    None
                } else {
                    Some(instruments.place(scene, sentence, mention, facts, pair))
                };
                instruments.mentions.push(InstrumentMention {
                    span: mention.span,
                    sentence: number,
                    agreement,
                });
            }
        }
    }
    instruments
}

impl Instruments {
    fn place(
        &mut self,
        scene: &Scene<'_>,
        sentence: &Sentence,
        mention: &Mention,
        facts: &AgreementFacts,
        pair: &[Party],
    ) -> usize {
        let parties = parties_of(scene, sentence, mention, facts);
        let others = others_beside(scene, sentence, mention);
        let name = scene.text(facts.name).to_owned();
        let index = if let Some(index) = self.same_as(scene, mention, facts, &parties, &others) {
            index
        } else {
            let kind =
                if facts.kind.is_empty() { "agreement".to_owned() } else { facts.kind.clone() };
            let binding = scene
                .library
                .vocabulary
                .kinds
                .get(&kind)
                .map_or("unknown", |kind| kind.binding.as_str())
                .to_owned();
            self.list.push(Agreement {
                id: format!("a{}", self.list.len() + 1),
                kind,
                subjects: Vec::new(),
                binding,
                named: None,
                names: Vec::new(),
                name: None,
                acronym: None,
                parties: Vec::new(),
                period: None,
                provisions: Vec::new(),
                relations: Vec::new(),
                current_status: None,
                events: Vec::new(),
                mentions: Vec::new(),
            });
            self.generic.push(true);
            self.list.len() - 1
        };
        self.generic[index] &= facts.generic;
        let language = scene.language.data.code.clone();
        let agreement = &mut self.list[index];
        if let Some(subject) = &facts.subject
            && !agreement.subjects.contains(subject)
        {
            agreement.subjects.push(subject.clone());
        }
        if agreement.named.is_none() && facts.named.is_some() {
            agreement.named.clone_from(&facts.named);
            agreement.kind.clone_from(&facts.kind);
        } else if agreement.kind == "agreement" && facts.kind != "agreement" && !facts.anaphor {
            agreement.kind.clone_from(&facts.kind);
        }
        if agreement.acronym.is_none() {
            agreement.acronym.clone_from(&facts.acronym);
        }
        if !facts.anaphor && !agreement.names.iter().any(|known| known.text == name) {
            agreement.names.push(AgreementName {
                text: name,
                lang: language,
                role: facts.role.clone(),
            });
        }
        if let Some(acronym) = &facts.acronym
            && !agreement.names.iter().any(|known| known.text == *acronym)
        {
            let lang = scene.language.data.code.clone();
            agreement.names.push(AgreementName {
                text: acronym.clone(),
                lang,
                role: "acronym".to_owned(),
            });
        }
        agreement.mentions.push(Evidence {
            span: mention.span,
            text: scene.text(mention.span).to_owned(),
            rule: mention.rule.to_string(),
        });
        let assumed = agreement.parties.iter().all(|party| party.basis == "inherited");
        if assumed && !parties.is_empty() {
            agreement.parties.clear();
        }
        let single = agreement.named.as_ref().is_some_and(|id| {
            scene.library.vocabulary.named.get(id).is_some_and(|named| named.treaty)
        });
        if parties.is_empty()
            && agreement.mentions.len() == 1
            && others.is_empty()
            && !single
            && !facts.generic
        {
            agreement.parties.extend(pair.iter().cloned());
        }
        for party in parties {
            add_party(agreement, party);
        }
        index
    }

    /// Whether a name is the noun of a kind and nothing else.
    #[expect(clippy::unused_self, reason = "it belongs to the comparison of names")]
    fn is_bare(&self, scene: &Scene<'_>, folded: &str) -> bool {
        scene
            .language
            .data
            .words
            .lists
            .get("kind-noun")
            .is_some_and(|list| list.forms.iter().any(|(form, _)| form == folded))
    }

    /// The agreement that a mention speaks of again.
    fn same_as(
        &self,
        scene: &Scene<'_>,
        mention: &Mention,
        facts: &AgreementFacts,
        parties: &[Party],
        others: &[String],
    ) -> Option<usize> {
        let name = scene.text(facts.name);
        let treaty = |id: &Option<String>| {
            id.as_ref().is_some_and(|id| {
                scene.library.vocabulary.named.get(id).is_some_and(|named| named.treaty)
            })
        };
        let holds = |all: &[Party], some: &[Party]| {
            some.iter().all(|party| {
                all.iter().any(|known| {
                    known.code == party.code && (party.code.is_some() || known.name == party.name)
                })
            })
        };
        // Two agreements of one type with other parties are two agreements; a treaty of many is one.
        let compatible = |agreement: &Agreement| {
            let other_acronym = facts.acronym.is_some()
                && agreement.acronym.is_some()
                && facts.acronym != agreement.acronym;
            !other_acronym
                && (treaty(&agreement.named)
                    || holds(&agreement.parties, parties)
                    || holds(parties, &agreement.parties))
        };
        // "With France it has not been signed" speaks of another instrument than the one with the Philippines.
        // What is introduced as new must not bring a country that the other has not. Of what is known already a country of
        // the clause says little (it may be one that comments on it), except where the parties stand before the verb as
        // its topic.
        let is_new = introduced(scene, mention);
        let fits_others = |agreement: &Agreement| {
            let known = |code: &String| {
                agreement.parties.iter().any(|party| party.code.as_ref() == Some(code))
            };
            others.is_empty()
                || agreement.parties.is_empty()
                || treaty(&agreement.named)
                || if is_new {
                    others.iter().all(known)
                } else {
                    !scene.language.data.verb_last || others.iter().any(known)
                }
        };
        // The one mentioned last comes first.
        let newest = |test: &dyn Fn(&Agreement) -> bool| {
            (0..self.list.len()).filter(|index| test(&self.list[*index])).max_by_key(|index| {
                self.list[*index].mentions.last().map_or(0, |mention| mention.span.start)
            })
        };
        // Treaty, convention and pact are words for one thing when they point back.
        let binding = |kind: &str| {
            scene.library.vocabulary.kinds.get(kind).is_some_and(|kind| kind.binding == "binding")
        };
        let same_kind = |agreement: &Agreement| {
            (binding(&facts.kind) && binding(&agreement.kind))
                || facts.kind.is_empty()
                || agreement.kind == facts.kind
                || facts.kind == "agreement"
                || agreement.kind == "agreement"
        };
        if facts.anaphor {
            return newest(&|agreement| {
                same_kind(agreement) && compatible(agreement) && fits_others(agreement)
            });
        }
        if let Some(acronym) = &facts.acronym
            && let Some(index) = newest(&|agreement| {
                agreement.acronym.as_ref() == Some(acronym)
                    && compatible(agreement)
                    && fits_others(agreement)
            })
        {
            return Some(index);
        }
        if let Some(named) = &facts.named
            && let Some(index) = newest(&|agreement| {
                agreement.named.as_ref() == Some(named)
                    && compatible(agreement)
                    && fits_others(agreement)
            })
        {
            return Some(index);
        }
        let folded = name.to_lowercase();
        let same_name = newest(&|agreement| {
            compatible(agreement)
                && fits_others(agreement)
                && agreement.names.iter().any(|known| known.text.to_lowercase() == folded)
        });
        let unnamed = |agreement: &Agreement| facts.named.is_none() || agreement.named.is_none();
        // A longer name that ends in a shorter one, as formal and short names do.
        let within = |long: &str, short: &str| {
            short.chars().count() >= 4 && long.len() > short.len() && long.ends_with(short)
        };
        let one_in_the_other = || {
            newest(&|agreement| {
                compatible(agreement)
                    && unnamed(agreement)
                    && agreement.kind == facts.kind
                    && agreement.names.iter().any(|known| {
                        let known = known.text.to_lowercase();
                        !self.is_bare(scene, &folded)
                            && !self.is_bare(scene, &known)
                            && (within(&known, &folded) || within(&folded, &known))
                    })
            })
        };
        same_name.or_else(one_in_the_other).or_else(|| {
            // A bare noun of the kind points back to an instrument of that kind.
            if !introduced(scene, mention) && self.is_bare(scene, &folded) {
                let says_so = |agreement: &Agreement| {
                    agreement.kind == facts.kind
                        || agreement
                            .names
                            .iter()
                            .any(|name| name.text.to_lowercase().contains(&folded))
                };
                newest(&|agreement| {
                    says_so(agreement) && compatible(agreement) && fits_others(agreement)
                })
            } else {
                None
            }
        })
    }
}

/// The countries of the clause of a mention that names none in its own words.
fn others_beside(scene: &Scene<'_>, sentence: &Sentence, mention: &Mention) -> Vec<String> {
    if !mention.parts.is_empty() {
        return Vec::new();
    }
    let clauses = Clauses::of(sentence, scene.view.folded, &scene.language.data);
    sentence
        .mentions
        .iter()
        .filter(|other| {
            matches!(other.mask, Mask::Country | Mask::Capital | Mask::Adjective | Mask::Compound)
        })
        .filter(|other| clauses.between(other.span, mention.span) == 0)
        .flat_map(|other| party_codes(other, scene))
        .filter_map(|(code, _)| code)
        .collect()
}

/// Whether the words before a mention introduce a new instrument: "a treaty".
fn introduced(scene: &Scene<'_>, mention: &Mention) -> bool {
    let before = &scene.view.folded[..mention.outer.start as usize];
    scene.language.data.indefinites.iter().any(|word| {
        let cut = |rest: &str| {
            scene.language.data.script == Script::Latin
                && rest.chars().next_back().is_some_and(char::is_alphanumeric)
        };
        before.strip_suffix(word.as_str()).is_some_and(|rest| !cut(rest))
    })
}

/// The parties that the words of a mention name: pinned by a rule, inside it, or a compound right before it.
fn parties_of(
    scene: &Scene<'_>,
    sentence: &Sentence,
    mention: &Mention,
    facts: &AgreementFacts,
) -> Vec<Party> {
    let mut parties = Vec::new();
    let mut add = |found: &Mention, role: &str, rule: &str| {
        for (code, basis) in party_codes(found, scene) {
            parties.push(party(scene, found, code, basis, role, rule));
        }
    };
    for pin in &facts.pinned {
        if let Some(found) = sentence.mention_at(pin.span) {
            add(found, &pin.role, &pin.rule);
        }
    }
    // Countries in a name are its parties. An organisation is one only beside another party: the conventions of the
    // United Nations are not concluded by them. A capital is where it was signed.
    let mut inside = Vec::new();
    for part in &mention.parts {
        walk(part, &mut |inner| {
            if matches!(
                inner.mask,
                Mask::Country | Mask::Adjective | Mask::Compound | Mask::Organisation
            ) {
                inside.push(inner);
            }
        });
    }
    for inner in &inside {
        if inner.mask != Mask::Organisation || inside.len() > 1 {
            add(inner, "contracting", &mention.rule);
        }
    }
    for other in &sentence.mentions {
        let before =
            other.span.end <= mention.span.start && distance(other.span, mention.span) <= 1;
        let after = mention.span.end <= other.span.start && distance(other.span, mention.span) <= 1;
        if (other.mask == Mask::Compound && before)
            || (matches!(other.mask, Mask::Compound | Mask::Adjective) && after)
        {
            add(other, "contracting", &mention.rule);
        }
    }
    parties
}

/// A party from a mention.
pub(super) fn party(
    scene: &Scene<'_>,
    mention: &Mention,
    code: Option<String>,
    basis: &str,
    role: &str,
    rule: &str,
) -> Party {
    let language = &scene.language.data.code;
    let entities = &scene.library.entities;
    let known = code.as_deref().and_then(|code| {
        entities.of_code(code).and_then(|entity| entities.name(&entity.id, language))
    });
    let name = known.map_or_else(|| scene.text(mention.span).to_owned(), str::to_owned);
    Party {
        code,
        name,
        role: role.to_owned(),
        basis: basis.to_owned(),
        span: mention.span,
        rule: rule.to_owned(),
    }
}

/// Adds a party once.
pub(super) fn add_party(agreement: &mut Agreement, party: Party) {
    let known = agreement.parties.iter().any(|known| match (&known.code, &party.code) {
        (Some(a), Some(b)) => a == b,
        _ => known.name == party.name,
    });
    if !known {
        agreement.parties.push(party);
    }
}
