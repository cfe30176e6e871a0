//! From the records of many documents to one record an agreement, with its history and where each step is told.
//!
//! | step | in | out |
//! | --- | --- | --- |
//! | [`contribute`] | the record of one document | its [`Contribution`]: what it claims of each agreement |
//! | [`Ledger`] | contributions | kept in one `SQLite` file; what has not changed is not touched |
//! | [`merge`] | all contributions | one [`Record`] an agreement |
//! | [`Query`] | records | those that a desk asks for |
//! | [`export`] | records | JSON Lines, CSV, Markdown, a table |
//!
//! [`merge`] is a function of the *set* of contributions: it sorts them first, so nothing depends on the order in which
//! documents came. Whatever is in doubt is kept apart and listed as possibly the same; whatever sources tell differently
//! is shown as a [`Dispute`] and not smoothed over. No clock is read.

mod claim;
mod contribution;
mod dates;
mod disputes;
mod error;
pub mod export;
mod identity;
mod ids;
mod link;
mod merge;
mod names;
mod node;
mod query;
mod record;
mod steps;
mod store;
mod tables;

pub use claim::{Claim, ClaimName, ClaimParty, Contribution, DocumentEntry, Telling};
pub use contribution::{contribute, fingerprint};
pub use error::LedgerError;
pub use merge::merge;
pub use names::NameSense;
pub use query::Query;
pub use record::{
    Dispute, DisputeKind, Doubt, Reading, Record, RecordName, RecordParty, RecordRelation, Source,
    Step,
};
pub use store::{Change, Ledger};
