//! From mentions to facts: which day, which entity, which agreement, what happened to it.

mod agreements;
pub mod calendar;
mod clauses;
pub mod dates;
mod document;
mod entities;
mod events;
mod provisions;
mod scene;
mod timeline;

pub use document::{Facts, published, resolve};
pub use events::Why;
pub use timeline::current_status;
