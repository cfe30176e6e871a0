//! Choices by number: categories the language lacks or needs, variants that are never reached.

use std::ops::Range;

use fluent_syntax::ast::{InlineExpression, Variant};
use icu_plurals::PluralRuleType;

use super::Check;
use crate::check::catalogue::{
    CONSTANT_SELECTOR, IMPOSSIBLE_PLURAL, MISSING_PLURAL, MIXED_KEYS, SHADOWED_VARIANT,
};
use crate::check::entry::{Entry, Piece};
use crate::check::finding::Finding;
use crate::check::language::{Language, is_category};
use crate::check::scene::{Pair, Scene};
use crate::check::walk::{self, Choice};

/// Whole numbers up to this one show which categories the numbers of an interface fall into.
const SAMPLES: u32 = 200;

pub(super) struct Plurals;

impl Check for Plurals {
    fn piece(
        &self,
        scene: &Scene<'_, '_>,
        entry: &Entry<'_>,
        piece: &Piece<'_>,
        found: &mut Vec<Finding>,
    ) {
        let language = &scene.locale.language;
        for choice in walk::choices(&piece.pattern) {
            if !is_by_number(&choice) {
                strange_category(scene, entry, piece, &choice, found);
                continue;
            }
            let kind = kind(choice.selector);
            let Some(categories) = language.categories(kind) else { continue };
            for variant in choice.variants {
                let key = walk::key(variant);
                // French `many` and the like are rare, not impossible: CLDR has them.
                if is_category(key) && !categories.contains(&key) {
                    let message = format!(
                        "{} has no plural category `{key}`; this is never chosen",
                        scene.locale.name
                    );
                    let finding = scene.in_piece(
                        IMPOSSIBLE_PLURAL,
                        entry,
                        piece,
                        scene.file.span(key),
                        message,
                    );
                    found.push(finding.with_help(format!("it has {}", categories.join(", "))));
                }
            }
            let lacking = lacking(language, kind, &choice, &categories);
            if !lacking.is_empty()
                && choice.variants.iter().any(|variant| is_own_category(walk::key(variant)))
            {
                found.push(missing(scene, entry, piece, &choice, &lacking));
            }
        }
    }

    /// Where the original chooses by a number and the translation has only `*[other]` left.
    fn pair(&self, scene: &Scene<'_, '_>, pair: &Pair<'_, '_>, found: &mut Vec<Finding>) {
        let language = &scene.locale.language;
        let originals = walk::choices(&pair.source.pattern);
        for choice in walk::choices(&pair.piece.pattern) {
            let only_other =
                choice.variants.iter().all(|variant| !is_own_category(walk::key(variant)));
            let is_same = |other: &&Choice<'_, '_>| {
                selector_name(other.selector) == selector_name(choice.selector)
                    && is_by_number(other)
            };
            if !only_other || !originals.iter().any(|original| is_same(&original)) {
                continue;
            }
            let kind = kind(choice.selector);
            let Some(categories) = language.categories(kind) else { continue };
            let lacking = lacking(language, kind, &choice, &categories);
            if !lacking.is_empty() {
                found.push(missing(scene, pair.entry, pair.piece, &choice, &lacking));
            }
        }
    }
}

/// A category among words that the original does not have there: nobody would name a word so by chance.
fn strange_category(
    scene: &Scene<'_, '_>,
    entry: &Entry<'_>,
    piece: &Piece<'_>,
    choice: &Choice<'_, '_>,
    found: &mut Vec<Finding>,
) {
    let Some(original) =
        scene.source.and_then(|source| source.entry(entry.id)?.piece(piece.attribute_name()))
    else {
        return;
    };
    let Some(categories) = scene.locale.language.categories(PluralRuleType::Cardinal) else {
        return;
    };
    for key in choice
        .variants
        .iter()
        .map(walk::key)
        .filter(|key| is_own_category(key) && !categories.contains(key))
    {
        let known = walk::choices(&original.pattern);
        if !known.iter().flat_map(|choice| choice.variants).any(|variant| walk::key(variant) == key)
        {
            let message = format!(
                "{} has no plural category `{key}`, and the original no such word",
                scene.locale.name
            );
            found.push(scene.in_piece(
                IMPOSSIBLE_PLURAL,
                entry,
                piece,
                scene.file.span(key),
                message,
            ));
        }
    }
}

fn missing(
    scene: &Scene<'_, '_>,
    entry: &Entry<'_>,
    piece: &Piece<'_>,
    choice: &Choice<'_, '_>,
    lacking: &[&str],
) -> Finding {
    let named =
        lacking.iter().map(|category| format!("`{category}`")).collect::<Vec<_>>().join(", ");
    let message = format!("the plural of {} needs {named} too", scene.locale.name);
    let default = choice.variants.iter().find(|variant| variant.default).map_or("", walk::key);
    let finding = scene.in_piece(MISSING_PLURAL, entry, piece, scene.file.span(default), message);
    finding.with_help(format!("add a variant `[{}]` before the default", lacking[0]))
}

/// The categories that some numbers fall into and no variant serves.
fn lacking<'l>(
    language: &Language,
    kind: PluralRuleType,
    choice: &Choice<'_, '_>,
    categories: &[&'l str],
) -> Vec<&'l str> {
    let has = |key: &str| choice.variants.iter().any(|variant| walk::key(variant) == key);
    categories
        .iter()
        .copied()
        .filter(|category| {
            // `other` is the default, however it is named.
            *category != "other" && !has(category) && !language.plural_optional.contains(*category)
        })
        .filter(|category| {
            let mut numbers = (0..SAMPLES)
                .filter(|number| language.category(kind, *number) == Some(category))
                .peekable();
            numbers.peek().is_some() && !numbers.all(|number| has(&number.to_string()))
        })
        .collect()
}

fn is_own_category(key: &str) -> bool {
    is_category(key) && key != "other"
}

/// Whether a choice is by the plural of a number: all its keys are categories or numbers, and one is a category that
/// words of a program seldom are.
fn is_by_number(choice: &Choice<'_, '_>) -> bool {
    let mut keys = choice.variants.iter().map(walk::key);
    let is_plain = matches!(
        choice.selector,
        InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. }
    );
    is_plain
        && keys.clone().all(|key| is_category(key) || is_number(key))
        && keys.any(is_own_category)
}

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// What is chosen by: a variable, or the one that a function gets first.
fn selector_name<'t>(selector: &InlineExpression<&'t str>) -> Option<&'t str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(selector_name)
        }
        _ => None,
    }
}

fn kind(selector: &InlineExpression<&str>) -> PluralRuleType {
    let InlineExpression::FunctionReference { arguments, .. } = selector else {
        return PluralRuleType::Cardinal;
    };
    let is_ordinal = arguments.named.iter().any(|named| {
        named.name.name == "type"
            && matches!(named.value, InlineExpression::StringLiteral { value } if value == "ordinal")
    });
    if is_ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal }
}

/// Keys that do not go together.
pub(super) struct Keys;

impl Check for Keys {
    fn piece(
        &self,
        scene: &Scene<'_, '_>,
        entry: &Entry<'_>,
        piece: &Piece<'_>,
        found: &mut Vec<Finding>,
    ) {
        for choice in walk::choices(&piece.pattern) {
            let mut tell = |rule, span: Range<usize>, message: String| {
                found.push(scene.in_piece(rule, entry, piece, span, message));
            };
            if let InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } = choice.selector
            {
                let message = "this choice is made already: a literal never changes".to_owned();
                tell(CONSTANT_SELECTOR, scene.file.span(value), message);
                continue;
            }
            shadowed(&scene.locale.language, &choice, |key, by| {
                tell(
                    SHADOWED_VARIANT,
                    scene.file.span(key),
                    format!("`[{by}]` stands before `[{key}]` and takes it"),
                );
            });
            if let Some(key) = odd_key(&choice) {
                tell(
                    MIXED_KEYS,
                    scene.file.span(key),
                    format!("`{key}` is no number, and the other variants are"),
                );
            }
        }
    }
}

/// A number behind the category it falls into is never reached: the first variant that fits is taken.
fn shadowed<'t>(
    language: &Language,
    choice: &Choice<'_, 't>,
    mut tell: impl FnMut(&'t str, &'t str),
) {
    let kind = kind(choice.selector);
    for (at, variant) in choice.variants.iter().enumerate() {
        let key = walk::key(variant);
        let Some(category) = key.parse().ok().and_then(|number| language.category(kind, number))
        else {
            continue;
        };
        let by = choice.variants[..at].iter().map(walk::key).find(|before| *before == category);
        if let Some(by) = by {
            tell(key, by);
        }
    }
}

/// A word among the categories of a number.
fn odd_key<'t>(choice: &Choice<'_, 't>) -> Option<&'t str> {
    let keys = || {
        choice.variants.iter().filter(|variant: &&Variant<&str>| !variant.default).map(walk::key)
    };
    let numbers = keys().filter(|key| is_number(key) || is_own_category(key)).count();
    let mut words = keys().filter(|key| !is_number(key) && !is_category(key));
    let odd = words.next()?;
    (numbers > 0 && words.next().is_none()).then_some(odd)
}
