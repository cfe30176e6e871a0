//! What a desk asks: which agreements with Japan have entered into force since 2019, what is signed and not in force,
//! what has changed since Monday.

use super::dates;
use super::record::{Record, Step};
use crate::model::Modality;
use crate::rules::vocabulary::Vocabulary;

/// Conditions that an agreement must all meet; those that are not set do not count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Codes of parties; all of them must be parties.
    pub parties: Vec<String>,
    /// A stage that it has reached, as a fact, at some time: between `since` and `until` where these are set.
    pub status: Option<String>,
    /// Its form.
    pub kind: Option<String>,
    /// The named type or treaty.
    pub named: Option<String>,
    /// Something happened on this day or later.
    pub since: Option<String>,
    /// Something happened on this day or before.
    pub until: Option<String>,
    /// Something happened, or was first told, on this day or later.
    pub changed_since: Option<String>,
    /// Signed, and not in force.
    pub pending: bool,
    /// Told differently by its sources.
    pub disputed: bool,
}

impl Query {
    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Those that are asked for, in their order.
    pub fn select<'r>(&self, records: &'r [Record], vocabulary: &Vocabulary) -> Vec<&'r Record> {
        records.iter().filter(|record| self.fits(record, vocabulary)).collect()
    }

    fn fits(&self, record: &Record, vocabulary: &Vocabulary) -> bool {
        let is_party =
            |code: &String| record.parties.iter().any(|party| party.code.as_ref() == Some(code));
        let in_time = |step: &Step| {
            let Some(date) = step.date.as_deref() else {
                return self.since.is_none() && self.until.is_none();
            };
            self.since.as_deref().is_none_or(|day| dates::is_since(date, day))
                && self.until.as_deref().is_none_or(|day| dates::is_until(date, day))
        };
        let happened = |step: &&Step| step.modality == Modality::Fact;
        let acts = self.status.is_some() || self.since.is_some() || self.until.is_some();
        self.parties.iter().all(is_party)
            && self.kind.as_ref().is_none_or(|kind| record.kind == *kind)
            && self.named.as_ref().is_none_or(|named| record.named.as_ref() == Some(named))
            && (!acts
                || record.steps.iter().filter(happened).any(|step| {
                    self.status.as_ref().is_none_or(|status| step.status == *status)
                        && in_time(step)
                }))
            && self.changed_since.as_deref().is_none_or(|day| {
                record.changed.as_deref().is_some_and(|changed| dates::is_since(changed, day))
            })
            && (!self.pending || is_pending(record, vocabulary))
            && (!self.disputed || !record.disputes.is_empty())
    }
}

/// Signed or further, and not in force. A joint declaration has no force to enter into, and is never pending.
pub(super) fn is_pending(record: &Record, vocabulary: &Vocabulary) -> bool {
    let rank = |status: &str| vocabulary.statuses.get(status).map_or(0, |status| status.rank);
    let Some(status) = record.current_status.as_deref() else { return false };
    record.binding != "political"
        && rank(status) >= rank("signed")
        && rank(status) < rank("provisionally-applied")
}
