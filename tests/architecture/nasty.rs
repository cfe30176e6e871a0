//! Sentences enter; texts leave that hold them as a copied page might: with emoji, ruby, broken lines, stray accents.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// What may stand between two sentences.
const BETWEEN: [&str; 12] = [
    "",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\r\n\r\n",
    "\n \t\n",
    "\u{2028}",
    "\u{3000}",
    "\u{a0}\u{a0}",
    "\u{85}",
    " \u{ad}\n",
];

/// What may stand anywhere inside of one.
const INSIDE: [&str; 22] = [
    "\u{feff}",
    "\0",
    // An emoji of several characters, a flag, one outside the basic plane, a variation selector alone.
    "\u{1f469}\u{200d}\u{1f4bb}",
    "\u{1f1eb}\u{1f1f7}",
    "\u{1f91d}",
    "\u{fe0f}",
    // Stray accents and voicing marks: they belong to whatever stands before them.
    "\u{301}",
    "\u{327}\u{301}",
    "\u{3099}",
    "\u{ff9e}",
    // Ruby as plain text has it, and as its own markup characters.
    "\u{300a}\u{3068}\u{3046}\u{300b}",
    "\u{fff9}\u{6771}\u{fffa}\u{3072}\u{fffb}",
    // Characters that take another length when they change: a ligature, half-width kana, capitals with no small form of
    // equal length.
    "\u{fb01}",
    "\u{ff76}\u{ff9e}",
    "\u{130}",
    "\u{1e9e}",
    // What masks are made of.
    "\u{e000}",
    "\u{f8ff}",
    "\u{200b}",
    "\u{ad}",
    "\u{202e}",
    "\n",
];

/// Texts made of `sentences`.
pub(crate) fn texts(sentences: Vec<String>) -> impl Strategy<Value = String> {
    let insertions = vec((any::<prop::sample::Index>(), select(&INSIDE[..])), 0..4);
    let piece = (select(sentences), insertions, select(&BETWEEN[..]));
    vec(piece, 0..6).prop_map(|pieces| {
        let mut text = String::new();
        for (sentence, insertions, between) in pieces {
            let mut characters: Vec<String> = sentence.chars().map(String::from).collect();
            for (place, inserted) in insertions {
                characters.insert(place.index(characters.len() + 1), inserted.to_owned());
            }
            text.extend(characters);
            text.push_str(between);
        }
        text
    })
}
