//! The functions that messages may call. A function that fails says why on the side ([`problem`]), since Fluent
//! itself would only print its name.

use std::sync::{Arc, Weak};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use super::value::{DateValue, Forms, NounValue, NounsValue, downcast};
use super::{Localizer, problem};

/// The names of all functions.
pub(super) const NAMES: [&str; 5] = ["DATETIME", "NUMBER", "LIST", "FORM", "TRAIT"];

/// Gives the functions to a bundle.
pub(super) fn register(bundle: &mut FluentBundle<Arc<FluentResource>>, me: &Weak<Localizer>) {
    let functions: [(&str, Function); 5] = [
        ("DATETIME", datetime),
        ("NUMBER", number),
        ("LIST", list),
        ("FORM", form),
        ("TRAIT", noun_trait),
    ];
    for (name, function) in functions {
        let me = Weak::clone(me);
        bundle
            .add_function(name, move |positional, named| {
                let Some(localizer) = me.upgrade() else { return FluentValue::Error };
                match function(&localizer, positional, named) {
                    Ok(text) => FluentValue::from(text),
                    Err(why) => {
                        problem::report(format!("{name}: {why}"));
                        FluentValue::Error
                    }
                }
            })
            .expect("a bundle without functions takes each name once");
    }
}

type Function = fn(&Localizer, &[FluentValue<'_>], &FluentArgs<'_>) -> Result<String, String>;

/// `DATETIME($date, case: "when")`.
fn datetime(
    localizer: &Localizer,
    positional: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
) -> Result<String, String> {
    let Some(FluentValue::Custom(value)) = positional.first() else {
        return Err("this is no date".to_owned());
    };
    let date: &DateValue = downcast(&**value).ok_or("this is no date")?;
    localizer
        .date(date, option(named, "case"))
        .ok_or_else(|| "the calendar has no such date".to_owned())
}

/// `NUMBER($n)`: with the separators of the locale.
fn number(
    localizer: &Localizer,
    positional: &[FluentValue<'_>],
    _: &FluentArgs<'_>,
) -> Result<String, String> {
    let Some(FluentValue::Number(value)) = positional.first() else {
        return Err("this is no number".to_owned());
    };
    // Through text and not through f64, which would round what is longer than 2^53.
    let decimal: Decimal = value.as_string().parse().map_err(|_| "this is no decimal number")?;
    let formatter = DecimalFormatter::try_new((&localizer.icu_locale).into(), <_>::default())
        .map_err(|error| error.to_string())?;
    Ok(formatter.format(&decimal).to_string())
}

/// `LIST($parties, case: "de", type: "and")`: each noun in its form, joined as the language joins. The type `compact`
/// puts nothing between signs of one letter, and the locale's `list-compact-separator` between longer ones.
fn list(
    localizer: &Localizer,
    positional: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
) -> Result<String, String> {
    let Some(FluentValue::Custom(value)) = positional.first() else {
        return Err("this is no list".to_owned());
    };
    let nouns: &NounsValue = downcast(&**value).ok_or("this is no list")?;
    let case = option(named, "case");
    let texts =
        nouns.0.iter().map(|noun| in_form(localizer, noun, case)).collect::<Result<Vec<_>, _>>()?;
    join(localizer, &texts, option(named, "type").unwrap_or("and"))
}

fn join(localizer: &Localizer, texts: &[String], kind: &str) -> Result<String, String> {
    // A pair may have its own joiner: Japanese has a particle between two, and commas between three.
    if let ([first, second], "and") = (texts, kind) {
        let mut args = FluentArgs::new();
        args.set("first", first.as_str());
        args.set("second", second.as_str());
        if let Some(pair) = localizer.pattern("list-pair", None, &args) {
            return Ok(pair);
        }
    }
    let options = ListFormatterOptions::default();
    let preferences = (&localizer.icu_locale).into();
    let formatter = match kind {
        "and" => ListFormatter::try_new_and(preferences, options),
        "or" => ListFormatter::try_new_or(preferences, options),
        "unit" => ListFormatter::try_new_unit(preferences, options),
        "compact" => {
            let is_sign = |text: &String| text.chars().count() == 1;
            let separator =
                localizer.plain("list-compact-separator").filter(|_| !texts.iter().all(is_sign));
            return Ok(texts.join(separator.as_deref().unwrap_or_default()));
        }
        other => {
            return Err(format!("there is no type `{other}`; there are and, or, unit, compact"));
        }
    };
    Ok(formatter.map_err(|error| error.to_string())?.format(texts.iter()).to_string())
}

/// `FORM($party, case: "de")`: one form of a noun.
fn form(
    localizer: &Localizer,
    positional: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
) -> Result<String, String> {
    let case = option(named, "case");
    match positional.first() {
        Some(FluentValue::String(name)) => in_form(localizer, &localizer.named(name), case),
        Some(FluentValue::Custom(value)) => {
            let noun: &NounValue =
                downcast(&**value).ok_or("this is no noun; for several there is LIST")?;
            in_form(localizer, &noun.0, case)
        }
        _ => Err("this is no noun".to_owned()),
    }
}

/// `TRAIT($party, name: "short")`: the attribute of a noun for a choice, `none` where it has none. For several nouns
/// it is what they share, `some` when each has its own, and `none` when one of them has none.
fn noun_trait(
    _: &Localizer,
    positional: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
) -> Result<String, String> {
    let name = option(named, "name").ok_or("it needs a name")?;
    let Some(FluentValue::Custom(value)) = positional.first() else {
        return Err("this is no noun".to_owned());
    };
    let own = |noun: &Arc<Forms>| noun.get(name).unwrap_or("none").to_owned();
    if let Some(noun) = downcast::<NounValue>(&**value) {
        return Ok(own(&noun.0));
    }
    let nouns: &NounsValue = downcast(&**value).ok_or("this is no noun")?;
    let values: Vec<String> = nouns.0.iter().map(own).collect();
    Ok(match values.split_first() {
        None => "none".to_owned(),
        Some(_) if values.iter().any(|value| value == "none") => "none".to_owned(),
        Some((first, rest)) if rest.iter().all(|value| value == first) => first.clone(),
        Some(_) => "some".to_owned(),
    })
}

fn in_form(localizer: &Localizer, noun: &Forms, case: Option<&str>) -> Result<String, String> {
    let Some(case) = case else { return Ok(noun.text.clone()) };
    if let Some(form) = noun.get(case) {
        return Ok(form.to_owned());
    }
    // A noun that is the same in this form need not repeat itself, but the locale must say so once, in `name`.
    localizer
        .named(&noun.text)
        .get(case)
        .map(str::to_owned)
        .ok_or_else(|| format!("`{}` has no form `{case}`", noun.text))
}

fn option<'a>(named: &'a FluentArgs<'_>, name: &'a str) -> Option<&'a str> {
    match named.get(name) {
        Some(FluentValue::String(text)) => Some(text),
        _ => None,
    }
}
