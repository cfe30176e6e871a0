//! Anchors: literals of which at least one stands in every match of a pattern. They are searched first, all rules at
//! once; a rule's regex runs only over sentences that hold one of its anchors.

use regex_syntax::hir::{Class, Hir, HirKind};

use super::pattern::slot_number;

/// More literals than this are no good anchor.
const MOST: usize = 1500;

/// The best set of required literals; `None` when the pattern has none. `of_slot` gives those of what will stand in a
/// slot.
pub(crate) fn required(hir: &Hir, of_slot: &dyn Fn(usize) -> Option<Vec<String>>) -> Option<Vec<String>> {
    match hir.kind() {
        HirKind::Literal(literal) => std::str::from_utf8(&literal.0).ok().map(|text| vec![text.to_owned()]),
        HirKind::Class(Class::Unicode(class)) => {
            let size: usize = class.ranges().iter().map(regex_syntax::hir::ClassUnicodeRange::len).sum();
            (size <= 24).then(|| {
                class.ranges().iter().flat_map(|range| (range.start()..=range.end()).map(String::from)).collect()
            })
        }
        HirKind::Capture(capture) => match capture.name.as_deref().and_then(slot_number) {
            Some(number) => of_slot(number),
            None => required(&capture.sub, of_slot),
        },
        HirKind::Repetition(repetition) if repetition.min > 0 => required(&repetition.sub, of_slot),
        HirKind::Alternation(parts) => {
            let mut all = Vec::new();
            for part in parts {
                all.extend(required(part, of_slot)?);
                if all.len() > MOST {
                    return None;
                }
            }
            all.sort();
            all.dedup();
            Some(all)
        }
        HirKind::Concat(parts) => parts.iter().filter_map(|part| required(part, of_slot)).max_by_key(|set| quality(set)),
        _ => None,
    }
}

/// The longer the shortest literal, the better; then the fewer, the better. A blank alone is worth nothing.
fn quality(set: &[String]) -> (usize, std::cmp::Reverse<usize>) {
    let shortest = set.iter().map(|text| if text.trim().is_empty() { 0 } else { text.len().min(8) }).min().unwrap_or(0);
    (shortest, std::cmp::Reverse(set.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pattern: &str) -> Option<Vec<String>> {
        required(&regex_syntax::parse(pattern).expect("a good pattern"), &|_| None)
    }

    #[test]
    fn the_longest_required_literal_wins() {
        assert_eq!(of("[0-9]{1,2} (?:may|june)"), Some(vec!["june".to_owned(), "may".to_owned()]));
        assert_eq!(of("a?b+"), Some(vec!["b".to_owned()]));
        assert_eq!(of("(?:x|[^y])z?"), None);
        assert_eq!(of("[0-9]+").map(|set| set.len()), Some(10));
    }
}
