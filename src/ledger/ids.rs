//! Ids of agreements: readable, and the same for the same documents whatever their order.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::contribution::hex;
use super::node::Node;

/// An id for each: readable, and the same as long as the name or the parties do not change.
pub(super) fn ids(nodes: &[Node<'_>]) -> Vec<String> {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let drafts: Vec<String> = nodes.iter().map(draft).collect();
    for draft in &drafts {
        *taken.entry(draft.clone()).or_default() += 1;
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    nodes
        .iter()
        .zip(drafts)
        .map(|(node, draft)| {
            if taken[&draft] == 1 {
                return draft;
            }
            // Agreements of one name and one set of parties differ by the year of their signature.
            let id =
                node.signing.map_or_else(|| draft.clone(), |(year, _)| format!("{draft}:{year}"));
            let count = seen.entry(id.clone()).or_default();
            *count += 1;
            if *count == 1 && id != draft {
                id
            } else {
                format!("{id}:{}", short_hash(&format!("{:?}", node.claims[0].place())))
            }
        })
        .collect()
}

fn draft(node: &Node<'_>) -> String {
    if node.is_treaty {
        return node.named.clone().unwrap_or_default();
    }
    let parties = match node.parties.len() {
        0 => "-".to_owned(),
        1..=4 => node.parties.iter().map(String::as_str).collect::<Vec<_>>().join("+"),
        many => format!("{many}-{}", short_hash(&format!("{:?}", node.parties))),
    };
    match &node.named {
        Some(named) if !node.parties.is_empty() => format!("{named}:{parties}"),
        _ => {
            let own = node.own_names.first().map(|name| format!("{name:?}"));
            let own = own.unwrap_or_else(|| format!("{:?}", node.claims[0].place()));
            format!("{}:{parties}:{}", node.named.as_ref().unwrap_or(&node.kind), short_hash(&own))
        }
    }
}

fn short_hash(text: &str) -> String {
    hex(&Sha256::digest(text)[..4])
}
