//! Trilogue reads articles in French, Japanese and English, extracts dates, names and international agreements with
//! declarative rules, and writes summaries in all three languages.

pub mod diagnostic;
pub mod emit;
pub mod l10n;
pub mod model;
