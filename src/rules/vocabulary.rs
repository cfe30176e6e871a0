//! `rules/vocabulary/`: what is true in every language. Kinds, statuses with their ranks, named types, eras, holidays.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::reader::get;
use super::tree::{Node, Table};

/// The vocabulary, each part by id.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// Forms of instruments.
    pub kinds: BTreeMap<String, Kind>,
    /// Stages of the life cycle.
    pub statuses: BTreeMap<String, Status>,
    /// Named types and treaties.
    pub named: BTreeMap<String, Named>,
    /// Subjects.
    pub subjects: BTreeSet<String>,
    /// Order of precedence of the modalities.
    pub modalities: BTreeMap<String, i64>,
    /// Kinds of diplomatic events, each with those it beats.
    pub diplomatic: BTreeMap<String, Vec<String>>,
    /// Eras.
    pub eras: BTreeMap<String, EraStart>,
    /// Holidays.
    pub holidays: BTreeMap<String, Holiday>,
}

/// A form of instrument.
#[derive(Debug, Clone, Default)]
pub struct Kind {
    /// `binding`, `political`, `mixed` or `private`.
    pub binding: String,
}

/// A stage of the life cycle.
#[derive(Debug, Clone, Default)]
pub struct Status {
    /// The higher rank wins in the fold.
    pub rank: i64,
    /// The group of stages.
    pub group: String,
    /// Whether it moves the current status.
    pub moves: bool,
    /// Whether it is the act of one party.
    pub party_scope: bool,
    /// The current status it results in, where that is another.
    pub leaves: Option<String>,
    /// Whether only a new instrument brings the agreement back.
    pub is_final: bool,
    /// Statuses that are not told beside it.
    pub absorbs: Vec<String>,
}

/// A named type or treaty.
#[derive(Debug, Clone, Default)]
pub struct Named {
    /// Its form.
    pub kind: String,
    /// What it is about.
    pub subject: Option<String>,
    /// Acronyms by language.
    pub acronyms: BTreeMap<String, Vec<String>>,
    /// Whether the acronym counts only once the full name has introduced it.
    pub introduced: bool,
    /// Whether it is one treaty and no type.
    pub treaty: bool,
    /// Whether its name holds that of a place.
    pub place: bool,
}

/// The first day of an era.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EraStart {
    /// Year of the first day.
    pub year: i32,
    /// Its month.
    pub month: u8,
    /// Its day.
    pub day: u8,
}

/// How the day of a holiday is found.
#[derive(Debug, Clone, Default)]
pub struct Holiday {
    /// Month, where it is fixed.
    pub month: Option<i64>,
    /// Day, where it is fixed.
    pub day: Option<i64>,
    /// Which of the weekdays of the month; -1 is the last.
    pub nth: Option<i64>,
    /// The weekday, 1 is Monday.
    pub weekday: Option<i64>,
    /// Name of a computation: `easter`, `vernal-equinox`, `autumn-equinox`.
    pub compute: Option<String>,
    /// Days after the day that the rest gives.
    pub offset: i64,
    /// How many days it lasts.
    pub length: i64,
    /// Days of a movable feast, one a year, `YYYY-MM-DD`.
    pub dates: Vec<Cow<'static, str>>,
}

impl Vocabulary {
    /// Adds a file of `rules/vocabulary/`; an id that is there already is replaced. False when no such file is known.
    pub(crate) fn add(&mut self, name: &str, table: &Table) -> bool {
        let entries = || {
            table.iter().filter_map(|(key, node)| {
                node.as_table().map(|entry| (key.name.to_string(), entry))
            })
        };
        match name {
            "kinds" => self.kinds.extend(
                entries().map(|(id, entry)| (id, Kind { binding: text(entry, "binding") })),
            ),
            "statuses" => self.statuses.extend(entries().map(|(id, entry)| {
                let status = Status {
                    rank: integer(entry, "rank").unwrap_or(0),
                    group: text(entry, "group"),
                    moves: get(entry, "moves").and_then(Node::as_flag).unwrap_or(true),
                    party_scope: text(entry, "scope") == "party",
                    leaves: get(entry, "leaves").and_then(Node::as_text).map(str::to_owned),
                    absorbs: get(entry, "absorbs").map(Node::texts).unwrap_or_default(),
                    is_final: get(entry, "final").and_then(Node::as_flag).unwrap_or(false),
                };
                (id, status)
            })),
            "named" => self.named.extend(entries().map(|(id, entry)| {
                let acronyms = get(entry, "acronyms")
                    .and_then(Node::as_table)
                    .into_iter()
                    .flatten()
                    .map(|(language, forms)| (language.name.to_string(), forms.texts()))
                    .collect();
                let named = Named {
                    kind: text(entry, "kind"),
                    subject: get(entry, "subject").and_then(Node::as_text).map(str::to_owned),
                    acronyms,
                    introduced: get(entry, "introduced").and_then(Node::as_flag).unwrap_or(false),
                    place: get(entry, "place").and_then(Node::as_flag).unwrap_or(false),
                    treaty: get(entry, "treaty").and_then(Node::as_flag).unwrap_or(false),
                };
                (id, named)
            })),
            "subjects" => self.subjects.extend(entries().map(|(id, _)| id)),
            "modalities" => {
                self.modalities.extend(
                    entries().map(|(id, entry)| (id, integer(entry, "order").unwrap_or(99))),
                );
            }
            "diplomatic" => {
                self.diplomatic.extend(entries().map(|(id, entry)| {
                    (id, get(entry, "beats").map(Node::texts).unwrap_or_default())
                }));
            }
            "eras" => self.eras.extend(entries().filter_map(|(id, entry)| {
                let begins = text(entry, "begins");
                let mut parts = begins.split('-');
                let start = EraStart {
                    year: parts.next()?.parse().ok()?,
                    month: parts.next()?.parse().ok()?,
                    day: parts.next()?.parse().ok()?,
                };
                Some((id, start))
            })),
            "holidays" => self.holidays.extend(entries().map(|(id, entry)| {
                let holiday = Holiday {
                    month: integer(entry, "month"),
                    day: integer(entry, "day"),
                    nth: integer(entry, "nth"),
                    weekday: integer(entry, "weekday"),
                    compute: get(entry, "compute").and_then(Node::as_text).map(str::to_owned),
                    offset: integer(entry, "offset").unwrap_or(0),
                    length: integer(entry, "length").unwrap_or(1),
                    dates: get(entry, "dates")
                        .map(|dates| dates.strings().cloned().collect())
                        .unwrap_or_default(),
                };
                (id, holiday)
            })),
            _ => return false,
        }
        true
    }
}

fn text(entry: &Table, key: &str) -> String {
    get(entry, key).and_then(Node::as_text).unwrap_or_default().to_owned()
}

fn integer(entry: &Table, key: &str) -> Option<i64> {
    get(entry, key).and_then(Node::as_integer)
}
