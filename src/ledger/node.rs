//! Claims that are known to be about one agreement, seen as a whole: what can be compared with another such group.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::{Claim, Contribution};
use super::dates;
use crate::model::Modality;

/// A claim with its document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'c> {
    pub(super) contribution: &'c Contribution,
    pub(super) claim: &'c Claim,
}

impl<'c> Told<'c> {
    pub(super) fn document(&self) -> &'c str {
        &self.contribution.document.id
    }

    /// Document and agreement, for a stable order.
    pub(super) fn place(&self) -> (&'c str, &'c str) {
        (&self.contribution.document.id, &self.claim.id)
    }

    pub(super) fn parties(&self) -> BTreeSet<String> {
        self.claim
            .parties
            .iter()
            .map(|party| party.code.clone().unwrap_or_else(|| party.name.to_lowercase()))
            .collect()
    }

    /// What of its names is its own, each with its language.
    pub(super) fn own_names(&self) -> BTreeSet<(String, String)> {
        let names = self.claim.names.iter();
        names.filter_map(|name| Some((name.lang.clone(), name.own.clone()?))).collect()
    }

    /// The first year in which it is told to have been signed.
    pub(super) fn signing_year(&self) -> Option<i32> {
        let signed = self.claim.tellings.iter().filter(|telling| {
            telling.modality == Modality::Fact
                && matches!(telling.status.as_str(), "signed" | "concluded" | "adopted")
        });
        signed.filter_map(|telling| dates::year(telling.date.as_deref()?)).min()
    }
}

/// How many years may lie between two tellings of one signature. What lies further apart is two agreements of one name:
/// tax conventions and treaties of friendship are concluded anew every generation.
pub(super) const SAME_SIGNATURE: i32 = 2;

/// Claims about one agreement.
#[derive(Debug, Clone, Default)]
pub(super) struct Node<'c> {
    pub(super) claims: Vec<Told<'c>>,
    pub(super) kind: String,
    pub(super) named: Option<String>,
    pub(super) is_treaty: bool,
    pub(super) parties: BTreeSet<String>,
    pub(super) documents: BTreeSet<&'c str>,
    pub(super) languages: BTreeSet<&'c str>,
    pub(super) own_names: BTreeSet<(String, String)>,
    pub(super) acronyms: BTreeMap<&'c str, BTreeSet<String>>,
    pub(super) subjects: BTreeSet<String>,
    pub(super) periods: BTreeSet<String>,
    /// Facts that are dated to the day.
    pub(super) dated: BTreeSet<(String, String)>,
    pub(super) signing: Option<(i32, i32)>,
}

impl<'c> Node<'c> {
    pub(super) fn new(mut claims: Vec<Told<'c>>, is_treaty: bool) -> Self {
        claims.sort_by_key(Told::place);
        let mut node = Self { is_treaty, ..Self::default() };
        for told in &claims {
            let claim = told.claim;
            if node.kind.is_empty() || node.kind == "agreement" {
                node.kind.clone_from(&claim.kind);
            }
            node.named = node.named.or_else(|| claim.named.clone());
            node.parties.extend(told.parties());
            node.documents.insert(told.document());
            node.languages.insert(&told.contribution.document.language);
            node.own_names.extend(told.own_names());
            if let Some(acronym) = &claim.acronym {
                node.acronyms
                    .entry(&told.contribution.document.language)
                    .or_default()
                    .insert(acronym.to_uppercase());
            }
            node.subjects.extend(claim.subjects.iter().cloned());
            node.periods.extend(claim.period.clone());
            let days = claim
                .tellings
                .iter()
                .filter(|telling| telling.modality == Modality::Fact)
                .filter_map(|telling| {
                    let day = telling.date.as_deref().filter(|day| dates::is_day(day))?;
                    Some((telling.status.clone(), day[..10].to_owned()))
                });
            node.dated.extend(days);
            if let Some(year) = told.signing_year() {
                let (from, to) = node.signing.unwrap_or((year, year));
                node.signing = Some((from.min(year), to.max(year)));
            }
        }
        node.claims = claims;
        node
    }

    /// Whether it was signed in about the same years as the other, as far as both tell.
    pub(super) fn same_years(&self, other: &Self) -> bool {
        match (self.signing, other.signing) {
            (Some((a_from, a_to)), Some((b_from, b_to))) => {
                a_to.max(b_to) - a_from.min(b_from) <= SAME_SIGNATURE
            }
            _ => true,
        }
    }

    /// Whether nothing keeps them apart: what both tell, or a document that tells them apart.
    pub(super) fn is_compatible(&self, other: &Self) -> bool {
        self.documents.is_disjoint(&other.documents) && self.agrees_with(other)
    }

    /// Whether nothing that both tell keeps them apart: type, subject, own name, acronym, years.
    pub(super) fn agrees_with(&self, other: &Self) -> bool {
        let names = |node: &Self, lang: &str| -> BTreeSet<String> {
            node.own_names
                .iter()
                .filter(|(own, _)| own == lang)
                .map(|(_, name)| name.clone())
                .collect()
        };
        let same_type = self.named.is_none() || other.named.is_none() || self.named == other.named;
        same_type
            && meet_or_empty(&self.subjects, &other.subjects)
            && self.same_years(other)
            && self.languages.intersection(&other.languages).all(|lang| {
                let none = BTreeSet::new();
                let acronyms = |node: &'_ Self| node.acronyms.get(lang).unwrap_or(&none).clone();
                meet_or_empty(&names(self, lang), &names(other, lang))
                    && meet_or_empty(&acronyms(self), &acronyms(other))
            })
    }

    /// Whether it has neither a name in the vocabulary nor one of its own.
    pub(super) fn is_nameless(&self) -> bool {
        self.named.is_none() && self.acronyms.is_empty() && self.own_names.is_empty()
    }

    /// Whether the two may be united at all: they are compatible, and in no language does one bear a name where the other
    /// is only "the agreement". Two articles in one language would have used the name.
    pub(super) fn may_unite(&self, other: &Self) -> bool {
        let bears_name = |node: &Self, lang: &str| {
            node.named.is_some()
                || node.acronyms.contains_key(lang)
                || node.own_names.iter().any(|(own, _)| own == lang)
        };
        let mut common = self.languages.intersection(&other.languages);
        self.is_compatible(other)
            && common.all(|lang| bears_name(self, lang) == bears_name(other, lang))
    }

    /// Whether both tell the same act on the same day.
    pub(super) fn shares_date(&self, other: &Self) -> bool {
        !self.dated.is_disjoint(&other.dated)
    }

    /// Whether both cover the same years.
    pub(super) fn shares_period(&self, other: &Self) -> bool {
        !self.periods.is_disjoint(&other.periods)
    }
}

fn meet_or_empty(a: &BTreeSet<String>, b: &BTreeSet<String>) -> bool {
    a.is_empty() || b.is_empty() || !a.is_disjoint(b)
}
