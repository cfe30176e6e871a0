//! From the folders of `locales/` and plain values to text.
//!
//! A locale is a folder of Fluent files; there is no code for a language. [`Locales::load`] takes the files,
//! [`Locales::localizer`] gives the [`Localizer`] of one locale, and [`Localizer::format`] writes a message:
//!
//! ```
//! use trilogue::l10n::{Args, Locales, Noun, Source};
//!
//! let files = vec![
//!     Source::user("en", "en/demo.ftl", "signed = { FORM($party, case: \"def\") } signed { DATETIME($date, case: \"when\") }.
//! country-jp = Japan
//!     .def = Japan
//! date-case-when = on { $text }".to_owned()),
//! ];
//! let (locales, diagnostics) = Locales::load(files);
//! assert!(diagnostics.is_empty());
//! let english = locales.localizer("en").expect("there is a folder");
//! let args = Args::new().noun("party", Noun::message("country-jp")).date("date", Some("2024-05-02"));
//! assert_eq!(english.format("signed", &args).text, "Japan signed on May 2, 2024.");
//! ```
//!
//! The fallback runs along the parent tags (`fr-CA`, `fr`) inside one bundle, so that a helper message of the
//! daughter serves the messages of the parent; then to English as a whole, with English nouns and English dates, so
//! that no sentence mixes two languages.
//!
//! # Functions
//!
//! `DATETIME($date, case: "when")`, `NUMBER($n)`, `LIST($parties, case: "de", type: "and")`,
//! `FORM($party, case: "de")` and `TRAIT($party, name: "gender")`, on the data of CLDR through ICU4X. A Fluent
//! function gets no locale; ours are closures that hold a weak pointer to their localizer. The bundle is the
//! thread-safe one: its lock is held only while a number picks a plural, the formatters of dates, lists and numbers
//! stand outside of it, and so one bundle a locale serves all threads.

mod catalogue;
mod dates;
mod functions;
mod localizer;
mod nouns;
mod parsed;
mod problem;
mod timex;
mod value;

pub use catalogue::{Layer, Locales, Source};
pub use localizer::{Localizer, Text};
pub use timex::Timex;
pub use value::{Args, Noun, Relation, Value};

/// The locale that speaks when another one lacks a message.
pub const FALLBACK: &str = "en";

/// The text with its first letter in upper case; a text that begins with a quote or a digit stays as it is.
pub fn capitalise(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(characters).collect(),
        _ => text.to_owned(),
    }
}
