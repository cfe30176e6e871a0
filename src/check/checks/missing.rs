//! What the source has and the translation has not, and the other way round.

use std::collections::BTreeSet;

use super::Check;
use crate::check::catalogue::{
    MISSING_ATTRIBUTE, MISSING_FILE, MISSING_MESSAGE, MISSING_VALUE, OBSOLETE_ATTRIBUTE,
    OBSOLETE_FILE, OBSOLETE_MESSAGE, OBSOLETE_VALUE,
};
use crate::check::entry::Entry;
use crate::check::file::File;
use crate::check::finding::Finding;
use crate::check::locale::Locale;
use crate::check::scene::Scene;
use crate::check::settings::Settings;

/// Values and attributes of a message that both sides have.
pub(super) struct Parts;

impl Check for Parts {
    fn entries(
        &self,
        scene: &Scene<'_, '_>,
        settings: &Settings,
        source: &Entry<'_>,
        entry: &Entry<'_>,
        found: &mut Vec<Finding>,
    ) {
        // The attributes of a term are its grammar, which each language has for itself.
        if entry.is_term {
            return;
        }
        let name = || entry.name.clone();
        match (source.value(), entry.value()) {
            (Some(_), None) => {
                let message = format!("`{}` has a value in {}", entry.id, source_name(scene));
                found.push(scene.in_entry(MISSING_VALUE, entry, name(), message));
            }
            (None, Some(value)) => {
                let message = format!(
                    "`{}` has no value in {}; it is never shown",
                    entry.id,
                    source_name(scene)
                );
                found.push(scene.in_piece(
                    OBSOLETE_VALUE,
                    entry,
                    value,
                    value.span.clone(),
                    message,
                ));
            }
            _ => {}
        }
        if settings.own_grammar {
            return;
        }
        for attribute in source.attributes().filter_map(|piece| piece.attribute_name()) {
            if entry.piece(Some(attribute)).is_none() {
                let message = format!("the attribute `{attribute}` of `{}` is missing", entry.id);
                let mut finding = scene.in_entry(MISSING_ATTRIBUTE, entry, name(), message);
                finding.attribute = Some(attribute.to_owned());
                found.push(finding.with_help(format!("add a line `    .{attribute} = ...`")));
            }
        }
        for piece in entry.attributes() {
            let Some((attribute, place)) = &piece.attribute else { continue };
            if source.piece(Some(attribute)).is_none() {
                let message = format!(
                    "`{}` has no attribute `{attribute}` in {}",
                    entry.id,
                    source_name(scene)
                );
                let span = place.start.saturating_sub(1)..place.end;
                found.push(scene.in_piece(OBSOLETE_ATTRIBUTE, entry, piece, span, message));
            }
        }
    }
}

fn source_name<'a>(scene: &Scene<'a, '_>) -> &'a str {
    scene.source.map_or("the source", |source| &source.name)
}

/// Files and messages.
pub(super) fn look(
    locale: &Locale<'_>,
    source: &Locale<'_>,
    parent: Option<&Locale<'_>>,
    settings: &Settings,
    found: &mut Vec<Finding>,
) {
    for original in &source.files {
        let name = &original.source.name;
        let path = format!("{}/{name}", locale.name);
        match locale.file(name) {
            Some(file) => messages(locale, source, parent, settings, original, file, found),
            None if parent.is_some_and(|parent| parent.file(name).is_some()) => {}
            None => {
                let count = original.entries.len();
                let message = format!(
                    "this file is missing, with {count} message{}",
                    if count == 1 { "" } else { "s" }
                );
                let finding = Finding::about_file(MISSING_FILE, &path, &locale.name, message);
                found.push(finding.with_help(format!("translate {}", original.source.path)));
            }
        }
    }
    for file in &locale.files {
        if source.file(&file.source.name).is_none() {
            let message = format!("{} has no such file", source.name);
            found.push(Finding::about_file(
                OBSOLETE_FILE,
                &file.source.path,
                &locale.name,
                message,
            ));
        }
    }
}

fn messages(
    locale: &Locale<'_>,
    source: &Locale<'_>,
    parent: Option<&Locale<'_>>,
    settings: &Settings,
    original: &File<'_>,
    file: &File<'_>,
    found: &mut Vec<Finding>,
) {
    let scene = Scene { locale, source: Some(source), file };
    let own: BTreeSet<&str> = file.entries.iter().map(|entry| entry.id).collect();
    let originals: BTreeSet<&str> = original.entries.iter().map(|entry| entry.id).collect();
    let mut told = BTreeSet::new();
    for entry in &original.entries {
        // A helper is shown by messages alone, and a language that needs none has none.
        let is_helper =
            settings.own_grammar && source.uses_message(entry.id) && !locale.uses_message(entry.id);
        let is_inherited = parent.is_some_and(|parent| parent.entry(entry.id).is_some());
        if own.contains(entry.id)
            || is_inherited
            || is_helper
            || is_swallowed(file, entry.id)
            || !told.insert(entry.id)
        {
            continue;
        }
        let message = format!("`{}` is not translated", entry.id);
        let finding =
            Finding::about_file(MISSING_MESSAGE, &file.source.path, &locale.name, message)
                .of(entry.id);
        let elsewhere =
            locale.find(entry.id).map(|(other, _)| format!("it stands in {}", other.source.path));
        let place = original.place(entry.name.start);
        found.push(finding.with_help(elsewhere.unwrap_or_else(|| {
            format!("the original is {}:{}", original.source.path, place.line)
        })));
    }
    for entry in &file.entries {
        // A term that only the translation has is its own grammar, as long as something uses it.
        let is_own_helper = settings.own_grammar && locale.uses_message(entry.id);
        let is_own_term = entry.is_term && locale.uses_term(&entry.id[1..]);
        if !originals.contains(entry.id) && !is_own_term && !is_own_helper {
            let message = format!("{} has no `{}` in this file", source.name, entry.id);
            found.push(scene.in_entry(OBSOLETE_MESSAGE, entry, entry.name.clone(), message));
        }
    }
}

/// Whether the message is there, among lines the parser threw away; that is said once.
fn is_swallowed(file: &File<'_>, id: &str) -> bool {
    let text = &file.source.text;
    file.errors.iter().filter_map(|error| text.get(error.slice.clone()?)).any(|junk| {
        junk.lines().any(|line| {
            line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
        })
    })
}
