//! References that lead back to where they began.

use std::collections::BTreeMap;

use crate::check::catalogue::CYCLIC_REFERENCE;
use crate::check::entry::{Entry, Piece};
use crate::check::file::File;
use crate::check::finding::Finding;
use crate::check::locale::Locale;
use crate::check::scene::Scene;
use crate::check::walk::Target;

/// A piece, by the name of its entry and attribute.
type Name<'a> = (&'a str, Option<&'a str>);

/// Looks at all references of a locale. A piece from which a way leads back to itself is reported at the reference
/// that begins the way.
pub(super) fn look(locale: &Locale<'_>, found: &mut Vec<Finding>) {
    let mut nodes: Vec<(&File<'_>, &Entry<'_>, &Piece<'_>)> = Vec::new();
    let mut by_name: BTreeMap<Name<'_>, usize> = BTreeMap::new();
    for file in &locale.files {
        for entry in &file.entries {
            for piece in &entry.pieces {
                by_name.entry((entry.id, piece.attribute_name())).or_insert(nodes.len());
                nodes.push((file, entry, piece));
            }
        }
    }
    let mut terms: BTreeMap<(&str, Option<&str>), usize> = BTreeMap::new();
    for ((id, attribute), node) in &by_name {
        if let Some(name) = id.strip_prefix('-') {
            terms.insert((name, *attribute), *node);
        }
    }
    let edges: Vec<Vec<(usize, usize)>> = nodes
        .iter()
        .map(|(_, _, piece)| {
            let target = |target: &Target<'_>| match target {
                Target::Message(id, attribute) => by_name.get(&(*id, *attribute)).copied(),
                Target::Term(id, attribute, _) => terms.get(&(*id, *attribute)).copied(),
                _ => None,
            };
            piece
                .uses
                .iter()
                .enumerate()
                .filter_map(|(at, used)| Some((target(&used.target)?, at)))
                .collect()
        })
        .collect();
    let component = components(&edges);
    for (node, (file, entry, piece)) in nodes.iter().enumerate() {
        let way = edges[node].iter().find(|(to, _)| {
            component[*to] == component[node] && is_circle(&edges, &component, node)
        });
        let Some((to, at)) = way else { continue };
        let scene = Scene { locale, source: None, file };
        let message = if *to == node {
            format!("`{}` refers to itself", entry.id)
        } else {
            format!("`{}` refers to `{}`, which leads back to it", entry.id, nodes[*to].1.id)
        };
        found.push(scene.in_piece(
            CYCLIC_REFERENCE,
            entry,
            piece,
            piece.uses[*at].span.clone(),
            message,
        ));
    }
}

/// Whether a node lies on a circle: its component has others, or it leads to itself.
fn is_circle(edges: &[Vec<(usize, usize)>], component: &[usize], node: usize) -> bool {
    edges[node].iter().any(|(to, _)| *to == node || component[*to] == component[node])
}

/// The strongly connected component of each node (Tarjan, without calling itself: a chain may be as long as a file).
fn components(edges: &[Vec<(usize, usize)>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let count = edges.len();
    let (mut index, mut low, mut component) = (vec![NEW; count], vec![0; count], vec![NEW; count]);
    let (mut stack, mut next, mut found) = (Vec::new(), 0, 0);
    for root in 0..count {
        if index[root] != NEW {
            continue;
        }
        let mut work = vec![(root, 0)];
        while let Some(&mut (node, ref mut edge)) = work.last_mut() {
            if *edge == 0 && index[node] == NEW {
                (index[node], low[node]) = (next, next);
                next += 1;
                stack.push(node);
            }
            if let Some(&(to, _)) = edges[node].get(*edge) {
                *edge += 1;
                if index[to] == NEW {
                    work.push((to, 0));
                } else if component[to] == NEW {
                    low[node] = low[node].min(index[to]);
                }
                continue;
            }
            if low[node] == index[node] {
                while let Some(member) = stack.pop() {
                    component[member] = found;
                    if member == node {
                        break;
                    }
                }
                found += 1;
            }
            work.pop();
            if let Some(&(parent, _)) = work.last() {
                low[parent] = low[parent].min(low[node]);
            }
        }
    }
    component
}
