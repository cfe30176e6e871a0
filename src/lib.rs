//! Trilogue reads articles in French, Japanese and English, extracts dates, names and international agreements with
//! declarative rules, and writes summaries in all three languages.

pub mod annotate;
pub mod check;
pub mod cli;
pub mod diagnostic;
mod embedded;
pub mod emit;
pub mod examples;
pub mod ingest;
pub mod l10n;
pub mod ledger;
pub mod model;
pub mod pipeline;
pub mod resolve;
pub mod rules;
pub mod text;

/// The examples of the README run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
