//! The checks, a family a file.

mod characters;
mod content;
mod cycles;
mod duplicates;
mod encoding;
pub(super) mod ends;
mod functions;
mod markup;
mod missing;
mod numbers;
mod plurals;
mod references;
mod spacing;
mod style;
mod syntax;
mod terms;
pub(super) mod typography;
mod urls;
mod variables;

use super::entry::{Entry, Piece};
use super::finding::Finding;
use super::locale::Locale;
use super::scene::{Pair, Scene};
use super::settings::Settings;

/// One check. It implements the views it needs; each is called once for each thing of its kind.
trait Check: Sync {
    /// Looks at a file.
    fn file(&self, _scene: &Scene<'_, '_>, _settings: &Settings, _found: &mut Vec<Finding>) {}
    /// Looks at a message or a term.
    fn entry(&self, _scene: &Scene<'_, '_>, _entry: &Entry<'_>, _found: &mut Vec<Finding>) {}
    /// Looks at a value or an attribute.
    fn piece(
        &self,
        _scene: &Scene<'_, '_>,
        _entry: &Entry<'_>,
        _piece: &Piece<'_>,
        _found: &mut Vec<Finding>,
    ) {
    }
    /// Looks at a message or a term beside its original.
    fn entries(
        &self,
        _scene: &Scene<'_, '_>,
        _settings: &Settings,
        _source: &Entry<'_>,
        _entry: &Entry<'_>,
        _found: &mut Vec<Finding>,
    ) {
    }
    /// Looks at a value or an attribute beside its original.
    fn pair(&self, _scene: &Scene<'_, '_>, _pair: &Pair<'_, '_>, _found: &mut Vec<Finding>) {}
}

const CHECKS: &[&dyn Check] = &[
    &syntax::Syntax,
    &encoding::Encoding,
    &duplicates::Duplicates,
    &missing::Parts,
    &variables::Variables,
    &variables::Types,
    &references::Undefined,
    &references::Differing,
    &terms::Terms,
    &functions::Functions,
    &plurals::Plurals,
    &plurals::Keys,
    &content::Empty,
    &content::Untranslated,
    &markup::Markup,
    &urls::Urls,
    &numbers::Numbers,
    &characters::Hidden,
    &characters::Homoglyphs,
    &spacing::DoubleSpace,
    &spacing::DoubledWord,
    &style::Style,
];

/// Looks at a file with all checks.
pub(super) fn file(scene: &Scene<'_, '_>, settings: &Settings, found: &mut Vec<Finding>) {
    let original = scene.source.and_then(|source| source.file(&scene.file.source.name));
    for check in CHECKS {
        check.file(scene, settings, found);
        for entry in &scene.file.entries {
            check.entry(scene, entry, found);
            for piece in &entry.pieces {
                check.piece(scene, entry, piece, found);
            }
            let Some(source_file) = original else { continue };
            let Some(source_entry) = source_file.entry(entry.id) else { continue };
            check.entries(scene, settings, source_entry, entry, found);
            for piece in &entry.pieces {
                // Attributes that are forms of a word have no counterpart.
                let is_form = settings.own_grammar && piece.attribute.is_some();
                let source = source_entry.piece(piece.attribute_name()).filter(|_| !is_form);
                if let Some(source) = source {
                    check.pair(
                        scene,
                        &Pair { source_file, source_entry, source, entry, piece },
                        found,
                    );
                }
            }
        }
    }
}

/// Looks at a locale as a whole.
pub(super) fn locale(
    locale: &Locale<'_>,
    source: Option<&Locale<'_>>,
    parent: Option<&Locale<'_>>,
    settings: &Settings,
    found: &mut Vec<Finding>,
) {
    cycles::look(locale, found);
    if source.is_none() {
        references::defined_elsewhere(locale, settings, found);
    }
    duplicates::across_files(locale, source, found);
    terms::unused(locale, found);
    if let Some(source) = source {
        missing::look(locale, source, parent, settings, found);
    }
}
