//! Functions that are not registered, and options they do not take.

use std::collections::BTreeSet;

use super::Check;
use super::variables::nearest;
use crate::check::catalogue::{FUNCTION_ARITY, UNKNOWN_FUNCTION, UNKNOWN_FUNCTION_OPTION};
use crate::check::finding::Finding;
use crate::check::language::DATA;
use crate::check::scene::Scene;
use crate::check::settings::Settings;
use crate::check::walk::{Arguments, Target};

pub(super) struct Functions;

impl Check for Functions {
    fn file(&self, scene: &Scene<'_, '_>, settings: &Settings, found: &mut Vec<Finding>) {
        for entry in &scene.file.entries {
            for piece in &entry.pieces {
                for used in &piece.uses {
                    let Target::Function(name, arguments) = &used.target else { continue };
                    let finding = |rule, message: String| {
                        scene.in_piece(rule, entry, piece, used.span.clone(), message)
                    };
                    if !is_known(scene, settings, name) {
                        let unknown =
                            finding(UNKNOWN_FUNCTION, format!("there is no function `{name}`"));
                        found.push(match nearest(name, DATA.functions()) {
                            Some(meant) => unknown
                                .with_help(format!("did you mean `{meant}`?"))
                                .with_fix(meant),
                            None => unknown.with_help(
                                "name it in `functions` of the settings if the program has it",
                            ),
                        });
                        continue;
                    }
                    if DATA.options(name).is_some() && arguments.positional != 1 {
                        let message =
                            format!("`{name}` takes one value; here are {}", arguments.positional);
                        found.push(finding(FUNCTION_ARITY, message));
                    }
                    options(scene, settings, name, arguments, |span, message, meant| {
                        let finding =
                            scene.in_piece(UNKNOWN_FUNCTION_OPTION, entry, piece, span, message);
                        found.push(match meant {
                            Some(meant) => finding
                                .with_help(format!("did you mean `{meant}`?"))
                                .with_fix(meant),
                            None => finding,
                        });
                    });
                }
            }
        }
    }
}

/// Built in, named in the settings, or called by the original messages, which the program surely knows. In the source
/// locale itself only a slip of the pen can be told from a function of the program.
fn is_known(scene: &Scene<'_, '_>, settings: &Settings, name: &str) -> bool {
    if DATA.options(name).is_some() || settings.functions.contains_key(name) {
        return true;
    }
    match scene.source {
        Some(source) => source.functions.contains_key(name),
        None => settings.functions.is_empty() && nearest(name, DATA.functions()).is_none(),
    }
}

fn options(
    scene: &Scene<'_, '_>,
    settings: &Settings,
    name: &str,
    arguments: &Arguments<'_>,
    mut tell: impl FnMut(std::ops::Range<usize>, String, Option<&str>),
) {
    // A program may give a built-in function options of its own, and then its source messages use them.
    let of_source = scene.source.and_then(|source| source.functions.get(name));
    let mut known: BTreeSet<&str> = of_source.into_iter().flatten().copied().collect();
    let named = settings.functions.get(name);
    known.extend(named.into_iter().flatten().map(String::as_str));
    known.extend(DATA.options(name).into_iter().flatten());
    if known.is_empty() && named.is_none() {
        return;
    }
    for (option, _) in &arguments.named {
        if !known.contains(option) {
            let message = format!("`{name}` has no option `{option}`");
            tell(scene.file.span(option), message, nearest(option, known.iter().copied()));
        }
    }
}
