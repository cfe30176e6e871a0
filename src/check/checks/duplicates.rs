//! Names that stand twice: Fluent keeps one and drops the other without a word.

use std::collections::BTreeMap;

use super::Check;
use crate::check::catalogue::{
    DUPLICATE_ACROSS_FILES, DUPLICATE_ATTRIBUTE, DUPLICATE_ID, DUPLICATE_VARIANT,
};
use crate::check::entry::{Entry, Piece};
use crate::check::finding::Finding;
use crate::check::locale::Locale;
use crate::check::scene::Scene;
use crate::check::settings::Settings;
use crate::check::walk;

pub(super) struct Duplicates;

impl Check for Duplicates {
    fn file(&self, scene: &Scene<'_, '_>, _: &Settings, found: &mut Vec<Finding>) {
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &scene.file.entries {
            let line = scene.file.place(entry.name.start).line;
            if let Some(before) = first.get(entry.id) {
                let message = format!(
                    "`{}` is defined in line {before} already; this one is never used",
                    entry.id
                );
                let finding = scene.in_entry(DUPLICATE_ID, entry, entry.name.clone(), message);
                found.push(finding.with_help("remove one of the two, or give it another name"));
            } else {
                first.insert(entry.id, line);
            }
        }
    }

    fn entry(&self, scene: &Scene<'_, '_>, entry: &Entry<'_>, found: &mut Vec<Finding>) {
        let mut seen: Vec<&str> = Vec::new();
        for piece in entry.attributes() {
            let Some((name, place)) = &piece.attribute else { continue };
            if seen.contains(name) {
                let message = format!("the attribute `{name}` stands twice in `{}`", entry.id);
                found.push(scene.in_piece(
                    DUPLICATE_ATTRIBUTE,
                    entry,
                    piece,
                    place.clone(),
                    message,
                ));
            }
            seen.push(name);
        }
    }

    fn piece(
        &self,
        scene: &Scene<'_, '_>,
        entry: &Entry<'_>,
        piece: &Piece<'_>,
        found: &mut Vec<Finding>,
    ) {
        for choice in walk::choices(&piece.pattern) {
            let mut seen: Vec<&str> = Vec::new();
            for variant in choice.variants {
                let key = walk::key(variant);
                if seen.contains(&key) {
                    let message =
                        format!("the variant `{key}` stands twice; this one is never chosen");
                    let span = scene.file.span(key);
                    found.push(scene.in_piece(DUPLICATE_VARIANT, entry, piece, span, message));
                }
                seen.push(key);
            }
        }
    }
}

/// Names that stand in two files of a locale. It matters where all files are loaded into one bundle.
pub(super) fn across_files(
    locale: &Locale<'_>,
    source: Option<&Locale<'_>>,
    found: &mut Vec<Finding>,
) {
    for file in &locale.files {
        for entry in &file.entries {
            let Some((first, _)) = locale.find(entry.id) else { continue };
            if first.source.name == file.source.name {
                continue;
            }
            let scene = Scene { locale, source, file };
            let message = format!("`{}` is defined in {} too", entry.id, first.source.path);
            found.push(scene.in_entry(DUPLICATE_ACROSS_FILES, entry, entry.name.clone(), message));
        }
    }
}
