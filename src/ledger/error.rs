//! What can keep the ledger from its work: the disk, and a file that is no ledger of ours.

use std::path::PathBuf;

use thiserror::Error;

/// Why the ledger could not be read or written.
#[derive(Debug, Error)]
pub enum LedgerError {
    /// The file is no `SQLite` database, is locked, or the disk is full.
    #[error("{}: {error}", path.display())]
    Sqlite {
        /// The ledger.
        path: PathBuf,
        /// What the database says.
        error: rusqlite::Error,
    },
    /// The file was written by a newer program.
    #[error("{}: the ledger has format {found}, and this program knows formats up to {known}", path.display())]
    Newer {
        /// The ledger.
        path: PathBuf,
        /// The format of the file.
        found: i64,
        /// The format of this program.
        known: i64,
    },
    /// The database is somebody else's.
    #[error("{}: this database is no ledger (it has tables, but not those of a ledger)", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A stored contribution cannot be read.
    #[error("{}: what is stored for the document `{document}` cannot be read: {error}", path.display())]
    Stored {
        /// The ledger.
        path: PathBuf,
        /// The document.
        document: String,
        /// What is wrong.
        error: serde_json::Error,
    },
}
