//! Which claims are about one agreement.
//!
//! A treaty is known by its name. A type (RAA, ACSA) is one agreement for each set of parties. What has no name in the
//! vocabulary is one agreement when form, parties and its own name, acronym or subject agree within a language; across
//! languages an act on the same day, or the same period, must bear it out ([`link`](super::link)). Everything else stays
//! apart: two lines too many are easily seen, one line that mixes two agreements is not.

use std::collections::{BTreeMap, BTreeSet};

use super::link;
use super::node::{Node, SAME_SIGNATURE, Told};
use crate::rules::vocabulary::Vocabulary;

/// What two claims must share before they are compared at all.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Treaty(String),
    Type(String, BTreeSet<String>),
    Unnamed {
        kind: String,
        parties: BTreeSet<String>,
        language: String,
    },
    /// Neither parties nor a name: it stays with its document.
    Alone(String, String),
}

/// The agreements, each as the claims about it. The order of the claims does not matter.
pub(super) fn identify<'c>(mut claims: Vec<Told<'c>>, vocabulary: &Vocabulary) -> Vec<Node<'c>> {
    claims.sort_by_key(Told::place);
    let mut groups: BTreeMap<Key, Vec<Told<'c>>> = BTreeMap::new();
    for told in claims {
        groups.entry(key(&told, vocabulary)).or_default().push(told);
    }
    let mut nodes = Vec::new();
    for (key, claims) in groups {
        match key {
            Key::Treaty(_) => nodes.push(Node::new(claims, true)),
            Key::Alone(..) => nodes.push(Node::new(claims, false)),
            Key::Type(..) => {
                nodes.extend(by_years(claims).into_iter().map(|claims| Node::new(claims, false)));
            }
            Key::Unnamed { parties, .. } => {
                for claims in by_name(&claims, !parties.is_empty()) {
                    nodes.extend(
                        by_years(claims).into_iter().map(|claims| Node::new(claims, false)),
                    );
                }
            }
        }
    }
    link::unite(nodes)
}

fn key(told: &Told<'_>, vocabulary: &Vocabulary) -> Key {
    let claim = told.claim;
    let parties = told.parties();
    if let Some(id) = &claim.named {
        if vocabulary.named.get(id).is_some_and(|named| named.treaty) {
            return Key::Treaty(id.clone());
        }
        if !parties.is_empty() {
            return Key::Type(id.clone(), parties);
        }
    }
    let has_name =
        claim.named.is_none() && (claim.acronym.is_some() || !told.own_names().is_empty());
    if parties.is_empty() && !has_name {
        return Key::Alone(told.document().to_owned(), claim.id.clone());
    }
    Key::Unnamed {
        kind: claim.kind.clone(),
        parties,
        language: told.contribution.document.language.clone(),
    }
}

/// Claims of one form, one set of parties and one language, by name, acronym or subject.
fn by_name<'c>(claims: &[Told<'c>], have_parties: bool) -> Vec<Vec<Told<'c>>> {
    let single: Vec<Node<'c>> = claims.iter().map(|told| Node::new(vec![*told], false)).collect();
    let alike = |a: &Node<'c>, b: &Node<'c>| {
        let name = !a.own_names.is_disjoint(&b.own_names);
        let acronym = a
            .acronyms
            .iter()
            .any(|(lang, own)| b.acronyms.get(lang).is_some_and(|other| !own.is_disjoint(other)));
        let subject = !a.subjects.is_disjoint(&b.subjects);
        // Without parties a name alone is not enough: "Interim Trade Agreement" is the name of many.
        if have_parties {
            name || acronym || subject
        } else {
            (name || acronym) && a.shares_date(b)
        }
    };
    let mut groups = link::components(single.len(), |a, b| {
        single[a].is_compatible(&single[b]) && alike(&single[a], &single[b])
    });
    // A group in which two cannot be one was tied together by a third that says too little: nobody knows to which of
    // the two it belongs.
    groups = groups
        .into_iter()
        .flat_map(|group| link::coherent(group, |a, b| single[a].is_compatible(&single[b])))
        .collect();
    groups.into_iter().map(|group| group.into_iter().map(|at| claims[at]).collect()).collect()
}

/// Parts claims that were signed in years far apart; what tells no year then belongs to neither.
fn by_years(claims: Vec<Told<'_>>) -> Vec<Vec<Told<'_>>> {
    let years: BTreeSet<i32> = claims.iter().filter_map(Told::signing_year).collect();
    let starts: Vec<i32> = years
        .iter()
        .zip([None].into_iter().chain(years.iter().map(Some)))
        .filter(|(year, before)| before.is_none_or(|before| **year - before > SAME_SIGNATURE))
        .map(|(year, _)| *year)
        .collect();
    if starts.len() < 2 {
        return vec![claims];
    }
    let mut parts: BTreeMap<(i32, usize), Vec<Told<'_>>> = BTreeMap::new();
    for (at, told) in claims.into_iter().enumerate() {
        let part = match told.signing_year() {
            Some(year) => {
                (starts.iter().copied().filter(|start| *start <= year).max().unwrap_or(year), 0)
            }
            None => (i32::MAX, at),
        };
        parts.entry(part).or_default().push(told);
    }
    parts.into_values().collect()
}
