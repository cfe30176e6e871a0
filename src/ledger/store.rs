//! The ledger on disk: one `SQLite` file that holds the contributions of all documents, and their merged records in
//! tables for people.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::claim::Contribution;
use super::error::LedgerError;
use super::merge::merge;
use super::query::is_pending;
use super::record::Record;
use super::tables::{digest, digests, write_document, write_record};
use crate::rules::vocabulary::Vocabulary;

/// The number of the file format.
const FORMAT: i64 = 1;
/// "TLGL", by which `file` and `SQLite` know whose database it is.
const APPLICATION: i64 = 0x544C_474C;

/// A ledger that is open.
#[derive(Debug)]
pub struct Ledger {
    path: PathBuf,
    connection: Connection,
}

/// What an update did.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Change {
    /// Documents that are new or whose record has changed.
    pub written: Vec<String>,
    /// Documents that were taken out.
    pub removed: Vec<String>,
    /// Documents that were left alone.
    pub unchanged: usize,
    /// How many agreements are new, changed or gone.
    pub agreements: usize,
    /// All agreements, as they are now.
    pub records: Vec<Record>,
}

impl Ledger {
    /// Opens a ledger, or begins one.
    pub fn open(path: &Path) -> Result<Self, LedgerError> {
        let named = |error| LedgerError::Sqlite { path: path.to_owned(), error };
        let connection = Connection::open(path).map_err(named)?;
        let ledger = Self { path: path.to_owned(), connection };
        ledger.prepare()?;
        Ok(ledger)
    }

    /// A ledger in memory, which is gone when it is dropped.
    pub fn in_memory() -> Result<Self, LedgerError> {
        Self::open(Path::new(":memory:"))
    }

    fn prepare(&self) -> Result<(), LedgerError> {
        let db = &self.connection;
        let setting = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let tables =
            db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
        if self.named(tables)? == 0 {
            let begin = format!(
                "BEGIN; {} PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORMAT}; COMMIT;",
                include_str!("schema.sql")
            );
            self.named(db.execute_batch(&begin))?;
        } else if self.named(setting("application_id"))? != APPLICATION {
            return Err(LedgerError::Foreign { path: self.path.clone() });
        }
        let found = self.named(setting("user_version"))?;
        if found > FORMAT {
            return Err(LedgerError::Newer { path: self.path.clone(), found, known: FORMAT });
        }
        self.named(db.pragma_update(None, "foreign_keys", true))
    }

    fn named<T>(&self, result: rusqlite::Result<T>) -> Result<T, LedgerError> {
        result.map_err(|error| LedgerError::Sqlite { path: self.path.clone(), error })
    }

    /// The documents in the ledger: id, SHA-256 of the document and of its record.
    pub fn documents(&self) -> Result<BTreeMap<String, (String, String)>, LedgerError> {
        let read = || {
            let mut statement =
                self.connection.prepare("SELECT id, sha256, record_sha256 FROM documents")?;
            let rows =
                statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
            rows.collect()
        };
        self.named(read())
    }

    /// What the documents contribute, by their ids.
    pub fn contributions(&self) -> Result<Vec<Contribution>, LedgerError> {
        let read = || {
            let mut statement =
                self.connection.prepare("SELECT id, contribution FROM documents ORDER BY id")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<(String, String)>>>()
        };
        let stored = self.named(read())?;
        let parse = |(document, json): (String, String)| {
            serde_json::from_str(&json).map_err(|error| LedgerError::Stored {
                path: self.path.clone(),
                document,
                error,
            })
        };
        stored.into_iter().map(parse).collect()
    }

    /// The agreements, merged from what is stored.
    pub fn records(&self, vocabulary: &Vocabulary) -> Result<Vec<Record>, LedgerError> {
        Ok(merge(&self.contributions()?, vocabulary))
    }

    /// Takes in new and changed documents and takes out others, in one transaction. Where nothing has changed, the file is
    /// not written to; agreements that stay as they are keep their rows.
    pub fn update(
        &mut self,
        fresh: &[Contribution],
        removed: &[String],
        vocabulary: &Vocabulary,
    ) -> Result<Change, LedgerError> {
        let known = self.documents()?;
        let mut fresh: Vec<&Contribution> = fresh.iter().collect();
        fresh.sort_by(|a, b| a.document.id.cmp(&b.document.id));
        let is_new = |contribution: &&Contribution| {
            let document = &contribution.document;
            known.get(&document.id).is_none_or(|(bytes, record)| {
                *bytes != document.sha256 || *record != document.record_sha256
            })
        };
        let (written, same): (Vec<&Contribution>, Vec<&Contribution>) =
            fresh.into_iter().partition(is_new);
        let removed: Vec<String> =
            removed.iter().filter(|id| known.contains_key(*id)).cloned().collect();
        let mut contributions: BTreeMap<String, Contribution> = self
            .contributions()?
            .into_iter()
            .map(|contribution| (contribution.document.id.clone(), contribution))
            .collect();
        for contribution in &written {
            contributions.insert(contribution.document.id.clone(), (*contribution).clone());
        }
        for id in &removed {
            contributions.remove(id);
        }
        let contributions: Vec<Contribution> = contributions.into_values().collect();
        let records = merge(&contributions, vocabulary);
        let agreements = self.write(&written, &removed, &records, vocabulary);
        Ok(Change {
            written: written.iter().map(|contribution| contribution.document.id.clone()).collect(),
            removed,
            unchanged: same.len(),
            agreements: self.named(agreements)?,
            records,
        })
    }

    fn write(
        &mut self,
        written: &[&Contribution],
        removed: &[String],
        records: &[Record],
        vocabulary: &Vocabulary,
    ) -> rusqlite::Result<usize> {
        // Rules may have changed where no document has: the digests tell.
        let old = digests(&self.connection)?;
        let new: BTreeMap<String, String> =
            records.iter().map(|record| (record.id.clone(), digest(record, vocabulary))).collect();
        if written.is_empty() && removed.is_empty() && old == new {
            return Ok(0);
        }
        let transaction = self.connection.transaction()?;
        let stale: Vec<&String> = old
            .iter()
            .filter(|(id, digest)| new.get(*id) != Some(digest))
            .map(|(id, _)| id)
            .collect();
        for id in &stale {
            transaction.execute("DELETE FROM agreements WHERE id = ?1", [id])?;
        }
        for id in removed {
            transaction.execute("DELETE FROM documents WHERE id = ?1", [id])?;
        }
        for contribution in written {
            write_document(&transaction, contribution)?;
        }
        let mut count = stale.iter().filter(|id| !new.contains_key(**id)).count();
        for record in records.iter().filter(|record| old.get(&record.id) != new.get(&record.id)) {
            write_record(&transaction, record, &new[&record.id], is_pending(record, vocabulary))?;
            count += 1;
        }
        transaction.commit()?;
        Ok(count)
    }
}
