//! Links between groups of claims: those that make them one agreement, and those that only may.

use std::collections::{BTreeMap, BTreeSet};

use super::node::Node;
use super::record::Doubt;

/// Unites groups of the same form and parties that tell the same act on the same day or cover the same years, whatever
/// their languages, as long as nothing keeps any two of them apart. Two agreements signed by the same States on the same
/// day in one language, and one in another, stay three.
pub(super) fn unite(nodes: Vec<Node<'_>>) -> Vec<Node<'_>> {
    let mut buckets: BTreeMap<(String, BTreeSet<String>), Vec<usize>> = BTreeMap::new();
    for (at, node) in nodes.iter().enumerate() {
        if !node.is_treaty && !node.parties.is_empty() {
            buckets.entry((node.kind.clone(), node.parties.clone())).or_default().push(at);
        }
    }
    let mut slots: Vec<Option<Node<'_>>> = nodes.into_iter().map(Some).collect();
    for members in buckets.into_values() {
        let node = |at: usize| slots[members[at]].as_ref().expect("a node is in one bucket");
        let may_unite = |a: usize, b: usize| node(a).may_unite(node(b));
        let same = |a: usize, b: usize| {
            may_unite(a, b) && (node(a).shares_date(node(b)) || node(a).shares_period(node(b)))
        };
        let groups: Vec<Vec<usize>> = components(members.len(), same)
            .into_iter()
            .flat_map(|group| coherent(group, may_unite))
            .collect();
        for group in groups.into_iter().filter(|group| group.len() > 1) {
            let claims = group
                .iter()
                .filter_map(|at| slots[members[*at]].take())
                .flat_map(|node| node.claims)
                .collect();
            slots[members[group[0]]] = Some(Node::new(claims, false));
        }
    }
    slots.into_iter().flatten().collect()
}

/// The connected parts of a graph, each in rising order.
pub(super) fn components(count: usize, linked: impl Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for at in 0..count {
        let (mut joined, rest): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|group: &Vec<usize>| group.iter().any(|other| linked(*other, at)));
        let mut group: Vec<usize> = joined.drain(..).flatten().collect();
        group.push(at);
        group.sort_unstable();
        groups = rest;
        groups.push(group);
    }
    groups.sort();
    groups
}

/// The group where all go together, else each of its members alone.
pub(super) fn coherent(
    group: Vec<usize>,
    compatible: impl Fn(usize, usize) -> bool,
) -> Vec<Vec<usize>> {
    let fits =
        group.iter().enumerate().all(|(n, a)| group[n + 1..].iter().all(|b| compatible(*a, *b)));
    if fits { vec![group] } else { group.into_iter().map(|member| vec![member]).collect() }
}

/// Pairs that may be one agreement, each with the reason.
pub(super) fn doubts(nodes: &[Node<'_>]) -> Vec<(usize, usize, Doubt)> {
    // Only what shares one of these can be the same, so that not every pair is looked at.
    let mut shelves: BTreeMap<(&'static str, String), Vec<usize>> = BTreeMap::new();
    for (at, node) in nodes.iter().enumerate() {
        let mut put = |shelf: &'static str, label: String| {
            shelves.entry((shelf, label)).or_default().push(at);
        };
        for (status, day) in &node.dated {
            put("date", format!("{} {status} {day}", node.kind));
        }
        if let Some(named) = &node.named {
            put("type", named.clone());
        }
        for (lang, name) in &node.own_names {
            put("name", format!("{} {lang} {name}", node.kind));
        }
        if !node.parties.is_empty() {
            put("parties", format!("{} {:?}", node.kind, node.parties));
        }
    }
    let mut pairs = BTreeSet::new();
    for members in shelves.values() {
        for (n, a) in members.iter().enumerate() {
            pairs.extend(members[n + 1..].iter().map(|b| (*a.min(b), *a.max(b))));
        }
    }
    let reasons = pairs.into_iter().filter(|(a, b)| a != b);
    reasons.filter_map(|(a, b)| Some((a, b, doubt(&nodes[a], &nodes[b])?))).collect()
}

fn doubt(a: &Node<'_>, b: &Node<'_>) -> Option<Doubt> {
    let nested = a.parties.is_subset(&b.parties) || b.parties.is_subset(&a.parties);
    // Agreements with other parties are other agreements. So are two that one document tells apart, unless it names only
    // one of them: then the other may be the same again, not recognised.
    if !nested {
        return None;
    }
    if !a.documents.is_disjoint(&b.documents) {
        let again = (a.is_nameless() || b.is_nameless()) && a.agrees_with(b) && a.shares_date(b);
        return again.then_some(Doubt::SameDate);
    }
    let equal = a.parties == b.parties && !a.parties.is_empty();
    let both = !a.parties.is_empty() && !b.parties.is_empty();
    let same_type = a.named.is_some() && a.named == b.named;
    let same_name = !a.own_names.is_disjoint(&b.own_names);
    if equal && (same_type || same_name) && !a.same_years(b) {
        return Some(Doubt::OtherYears);
    }
    if !a.is_compatible(b) {
        return None;
    }
    if a.shares_date(b) {
        Some(Doubt::SameDate)
    } else if equal && a.shares_period(b) {
        Some(Doubt::SamePeriod)
    } else if (same_type && both) || same_name {
        Some(Doubt::SameName)
    } else {
        // "An agreement" between the same two says nothing: they have hundreds.
        let telling = a.kind != "agreement" || !a.subjects.is_disjoint(&b.subjects);
        (equal
            && a.parties.len() > 1
            && a.kind == b.kind
            && telling
            && a.languages.is_disjoint(&b.languages))
        .then_some(Doubt::SameParties)
    }
}
