//! Which of the blocks of a page are its article. Small pages are taken whole, but for what their own elements mark
//! as furniture; on others an implementation of Readability decides, by the density of text and links.

use std::collections::BTreeSet;

use dom_smoothie::{Config, Readability};

use super::piece::{Page, Piece};
use super::skeleton::Skeleton;
use crate::ingest::BlockKind;

/// In bytes of text: on a page with less, density tells nothing.
const SMALL: usize = 1_000;

/// In blocks: no article has more, and the time that Readability takes grows faster than the page.
const LARGE: usize = 5_000;

/// The pieces of the article, in order.
pub(super) fn article(page: &Page) -> Vec<&Piece> {
    let own = by_elements(page);
    let chosen = if length(page, &own) < SMALL || page.pieces.len() > LARGE {
        own
    } else {
        let dense = by_density(page);
        if length(page, &dense) * 4 < length(page, &own) { own } else { with_head(page, dense) }
    };
    let is_text = |piece: &&Piece| !piece.is_pointer();
    chosen.into_iter().map(|number| &page.pieces[number]).filter(is_text).collect()
}

/// What the elements say: the article when there is one, and no furniture.
fn by_elements(page: &Page) -> BTreeSet<usize> {
    let is_text = |piece: &Piece| !piece.is_furniture && !piece.is_button();
    let text: BTreeSet<usize> =
        (0..page.pieces.len()).filter(|&number| is_text(&page.pieces[number])).collect();
    let article: BTreeSet<usize> =
        text.iter().copied().filter(|&number| page.pieces[number].in_article).collect();
    if length(page, &article) * 3 < length(page, &text) { text } else { with_head(page, article) }
}

/// What Readability takes for the article. The skeleton carries the number of each piece.
fn by_density(page: &Page) -> BTreeSet<usize> {
    let config = Config { char_threshold: 250, ..Config::default() };
    let article = Readability::new(page.skeleton.markup(), None, Some(config))
        .and_then(|mut page| page.parse());
    let Ok(article) = article else {
        return BTreeSet::new();
    };
    Skeleton::numbers(&article.content).filter(|&number| number < page.pieces.len()).collect()
}

/// Adds what belongs to the head of an article and is dropped for its form: the main heading, a lead that is set as a
/// heading or apart, the author and the day. Also headings between two chosen pieces.
fn with_head(page: &Page, mut chosen: BTreeSet<usize>) -> BTreeSet<usize> {
    let (Some(&first), Some(&last)) = (chosen.first(), chosen.last()) else {
        return chosen;
    };
    let heading = (0..first.min(page.pieces.len()))
        .rev()
        .find(|&number| page.pieces[number].kind == BlockKind::Heading(1));
    if let Some(heading) = heading {
        chosen.insert(heading);
        chosen.extend((heading..first).filter(|&number| page.pieces[number].is_lead()));
    }
    let is_heading = |piece: &Piece| {
        matches!(piece.kind, BlockKind::Heading(_)) && piece.linked == 0 && !piece.is_furniture
    };
    chosen.extend((first..last).filter(|&number| is_heading(&page.pieces[number])));
    chosen.extend((0..page.pieces.len()).find(|&number| page.pieces[number].is_stamp));
    chosen
}

fn length(page: &Page, chosen: &BTreeSet<usize>) -> usize {
    chosen.iter().map(|&number| page.pieces[number].text.len()).sum()
}
