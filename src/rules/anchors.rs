//! Anchors: literals of which at least one stands in every match of a pattern. They are searched first, all rules at
//! once; a rule runs only over sentences that hold one of its anchors.

use std::cmp::Reverse;
use std::sync::Arc;

use super::shape::{CharClass, Shape};

/// A set of literals; the rules that use one word list share its set.
pub(crate) type Literals = Arc<[String]>;

/// More literals than this are no good anchor.
const MOST: usize = 1500;

/// A class of more characters than this is no good anchor.
const MOST_LETTERS: usize = 24;

/// The best set of required literals; `None` when the pattern has none.
pub(crate) fn required(shape: &Shape) -> Option<Literals> {
    match shape {
        Shape::Text(text) => (!text.is_empty()).then(|| Arc::from([text.to_string()])),
        Shape::Class(class) => letters(class),
        Shape::Words(words) => words.literals(),
        Shape::Group(_, shape) => required(shape),
        Shape::Repeat { min, shape, .. } if *min > 0 => required(shape),
        Shape::Choice(parts) => {
            let mut all: Vec<String> = Vec::new();
            for part in parts {
                all.extend(required(part)?.iter().cloned());
                if all.len() > MOST {
                    return None;
                }
            }
            all.sort();
            all.dedup();
            Some(all.into())
        }
        Shape::Sequence(parts) => parts.iter().filter_map(required).max_by_key(quality),
        Shape::Fill(fill) => fill.literals.clone().filter(|literals| literals.len() <= MOST),
        Shape::Repeat { .. } | Shape::Start | Shape::End | Shape::Other(_) => None,
    }
}

fn letters(class: &CharClass) -> Option<Literals> {
    let size: usize = class.ranges().iter().map(regex_syntax::hir::ClassUnicodeRange::len).sum();
    (size <= MOST_LETTERS).then(|| {
        class
            .ranges()
            .iter()
            .flat_map(|range| (range.start()..=range.end()).map(String::from))
            .collect()
    })
}

/// The longer the shortest literal, the better; then the fewer, the better. A blank alone is worth nothing.
fn quality(set: &Literals) -> (usize, Reverse<usize>) {
    let worth = |text: &String| if text.trim().is_empty() { 0 } else { text.len().min(8) };
    (set.iter().map(worth).min().unwrap_or(0), Reverse(set.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pattern: &str) -> Option<Vec<String>> {
        let hir = regex_syntax::parse(pattern).expect("a good pattern");
        required(&Shape::of_hir(&hir, &|_| unreachable!("no groups here"))).map(|set| set.to_vec())
    }

    #[test]
    fn the_longest_required_literal_wins() {
        assert_eq!(of("[0-9]{1,2} (?:may|june)"), Some(vec!["june".to_owned(), "may".to_owned()]));
        assert_eq!(of("a?b+"), Some(vec!["b".to_owned()]));
        assert_eq!(of("(?:x|[^y])z?"), None);
        assert_eq!(of("[0-9]+").map(|set| set.len()), Some(10));
    }
}
