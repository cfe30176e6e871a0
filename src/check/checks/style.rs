//! What some teams ask of their source messages. Nothing of it is looked for unless it is selected.

use super::Check;
use crate::check::catalogue::{ID_STYLE, ID_TOO_SHORT, NO_FINAL_NEWLINE, VARIABLE_NOT_DOCUMENTED};
use crate::check::entry::Entry;
use crate::check::finding::{Finding, Fix};
use crate::check::scene::Scene;
use crate::check::settings::Settings;
use crate::check::walk::Target;

pub(super) struct Style;

/// Names shorter than this say too little; Mozilla's linter has the same limit.
const SHORTEST: usize = 9;

impl Check for Style {
    fn file(&self, scene: &Scene<'_, '_>, _: &Settings, found: &mut Vec<Finding>) {
        let text = &scene.file.source.text;
        if !text.is_empty() && !text.ends_with('\n') {
            let mut finding =
                scene.at(NO_FINAL_NEWLINE, text.len()..text.len(), "the last line has no end");
            finding.fix = Some(Fix::one(text.len()..text.len(), "\n"));
            found.push(finding);
        }
    }

    fn entry(&self, scene: &Scene<'_, '_>, entry: &Entry<'_>, found: &mut Vec<Finding>) {
        if scene.source.is_some() {
            return;
        }
        let name = entry.id.trim_start_matches('-');
        if name.contains(|c: char| c.is_ascii_uppercase() || c == '_') {
            let message = "names are written in lower case with hyphens".to_owned();
            found.push(scene.in_entry(ID_STYLE, entry, entry.name.clone(), message));
        }
        if !entry.is_term && name.len() < SHORTEST {
            let message = format!("a name of {} letters says little", name.len());
            found.push(scene.in_entry(ID_TOO_SHORT, entry, entry.name.clone(), message));
        }
        let comment =
            entry.comment.iter().flat_map(|comment| &comment.content).copied().collect::<String>();
        for piece in entry.pieces.iter().filter(|_| !entry.is_term) {
            for used in &piece.uses {
                let Target::Variable(name) = used.target else { continue };
                if !comment.contains(&format!("${name}")) {
                    let message = format!("no comment says what `${name}` is");
                    found.push(scene.in_piece(
                        VARIABLE_NOT_DOCUMENTED,
                        entry,
                        piece,
                        used.span.clone(),
                        message,
                    ));
                }
            }
        }
    }
}
