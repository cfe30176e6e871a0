//! The rows of the ledger: a contribution or a record in, rows of the tables of `schema.sql` out.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction, params};
use sha2::{Digest, Sha256};

use super::claim::Contribution;
use super::contribution::hex;
use super::disputes::modality_id;
use super::query::is_pending;
use super::record::Record;
use crate::rules::vocabulary::Vocabulary;

/// What is written of each agreement, as a digest.
pub(super) fn digests(connection: &Connection) -> rusqlite::Result<BTreeMap<String, String>> {
    let mut statement = connection.prepare("SELECT id, digest FROM agreements")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// The digest of what would be written.
pub(super) fn digest(record: &Record, vocabulary: &Vocabulary) -> String {
    let json = serde_json::to_string(record).expect("a record is plain data");
    hex(&Sha256::digest(format!("{} {json}", is_pending(record, vocabulary))))
}

/// Writes a document with its contribution.
pub(super) fn write_document(
    db: &Transaction<'_>,
    contribution: &Contribution,
) -> rusqlite::Result<()> {
    let document = &contribution.document;
    let json = serde_json::to_string(contribution).expect("a contribution is plain data");
    // An update and not a replacement: sources of agreements that stay as they are point here.
    let sql = "INSERT INTO documents VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET path = ?2, \
               language = ?3, title = ?4, published = ?5, sha256 = ?6, record_sha256 = ?7, contribution = ?8";
    let values = params![
        document.id,
        document.path,
        document.language,
        document.title,
        document.published,
        document.sha256,
        document.record_sha256,
        json
    ];
    db.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// Writes an agreement with all that hangs on it.
pub(super) fn write_record(
    db: &Transaction<'_>,
    record: &Record,
    digest: &str,
    is_pending: bool,
) -> rusqlite::Result<()> {
    let id = &record.id;
    let sql =
        "INSERT INTO agreements VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    db.prepare_cached(sql)?.execute(params![
        id,
        record.kind,
        record.named,
        record.is_treaty,
        record.binding,
        record.subjects.join(" "),
        record.acronyms.join(" "),
        record.period,
        record.current_status,
        record.status_date,
        record.changed,
        is_pending,
        digest
    ])?;
    for (place, name) in record.names.iter().enumerate() {
        let values =
            params![id, name.text, name.lang, name.role, i64::try_from(place).unwrap_or(i64::MAX)];
        db.prepare_cached("INSERT INTO names VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(values)?;
    }
    for party in &record.parties {
        let values = params![id, party.code, party.name, party.role];
        db.prepare_cached("INSERT INTO parties VALUES (?1, ?2, ?3, ?4)")?.execute(values)?;
    }
    for step in &record.steps {
        let number = i64::try_from(step.number).unwrap_or(i64::MAX);
        let disputed = record
            .disputes
            .iter()
            .flat_map(|dispute| &dispute.readings)
            .any(|reading| reading.step == Some(step.number));
        db.prepare_cached("INSERT INTO events VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")?
            .execute(params![
                id,
                number,
                step.status,
                modality_id(step.modality),
                step.date,
                step.effective_date,
                step.by.join(" "),
                step.first_told,
                disputed
            ])?;
        for source in &step.sources {
            let sql = "INSERT INTO sources VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
            db.prepare_cached(sql)?.execute(params![
                id,
                number,
                source.document,
                source.event,
                source.language,
                source.date,
                source.effective_date,
                source.text,
                source.sentence.start,
                source.sentence.end,
                source.span.start,
                source.span.end,
                source.rule
            ])?;
        }
    }
    for dispute in &record.disputes {
        for reading in &dispute.readings {
            let number = reading.step.and_then(|number| i64::try_from(number).ok());
            let values = params![
                id,
                dispute.kind.id(),
                dispute.status,
                reading.value,
                number,
                reading.documents.join("; ")
            ];
            db.prepare_cached("INSERT INTO disputes VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
                .execute(values)?;
        }
    }
    for relation in &record.relations {
        let values =
            params![id, relation.kind, relation.agreement, relation.doubt.map(super::Doubt::id)];
        db.prepare_cached("INSERT INTO relations VALUES (?1, ?2, ?3, ?4)")?.execute(values)?;
    }
    Ok(())
}
