//! What may be wrong with the Fluent files of a project.
//!
//! Files become [`file::File`]s, files become [`locale::Locale`]s, and each check (`checks`) looks at one thing: a
//! file, an entry, a piece of an entry, or a piece beside its translation. What a check may find stands in the
//! [`catalogue`], and nowhere else.

pub mod baseline;
pub mod catalogue;
mod checks;
pub mod config;
pub mod entry;
pub mod file;
pub mod finding;
pub mod fix;
mod habits;
mod ignore;
pub mod language;
pub mod locale;
pub mod output;
pub mod project;
mod prose;
pub mod run;
pub mod scene;
mod settings;
pub mod shown;
pub mod walk;

pub use finding::Finding;
pub use run::{Report, check};
pub use settings::Settings;
