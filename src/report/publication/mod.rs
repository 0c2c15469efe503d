//! What of a report may be published: the office's totals as they are, and few breakdowns, whose small rows are folded
//! (`fold`) until all that was published of them gives no small count away (`check`).
//!
//! No quantity stands in two breakdowns: a transfer is a disposition and nowhere else, a unit is counted in its sector.

use std::collections::{BTreeMap, BTreeSet};

use super::case::code_or_unknown;
use super::{CodeNames, Counts};
use crate::domain::edition::{Figure, Frozen, Publication, PublishedTable, PublishedTitle};
use crate::domain::{Code, List, Period};

mod check;
mod fold;

pub use check::{StatedBy, StatedSum, TableEdition, publishable};

/// The totals of the office: they speak of it, and not of persons.
pub const TOTALS: &[&str] = &[
    "flow.open_at_start",
    "flow.received",
    "flow.reopened",
    "flow.closed",
    "flow.open_at_end",
    "times.within_standard_percent",
    "times.target_percent",
    "times.mean",
    "times.median",
    "times.p90",
];

/// The measures, counted in full: they are about the office too.
pub const MEASURES: &[&str] = &[
    "measures.count",
    "measures.proposed",
    "measures.accepted",
    "measures.refused",
    "measures.implemented",
    "measures.verified",
    "measures.postponed",
    "measures.under_way",
    "measures.overdue",
];

#[derive(Debug)]
pub struct PublishedBreakdown {
    /// Its path; a row is its path and its code.
    pub path: &'static str,
    pub counts: Counts,
    /// Where the words of its codes are; none where each row has its own.
    pub names: Option<CodeNames>,
    /// Its rows, where other figures stand under the same path.
    only: Option<&'static [&'static str]>,
}

const fn of_list(path: &'static str, counts: Counts, list: List) -> PublishedBreakdown {
    PublishedBreakdown { path, counts, names: Some(CodeNames::List(list)), only: None }
}

/// Every breakdown that is published, in order.
pub const BREAKDOWNS: &[PublishedBreakdown] = &[
    of_list("received.by_kind", Counts::Requests, List::Kind),
    of_list("received.by_channel", Counts::Requests, List::Channel),
    of_list("received.by_sector", Counts::Requests, List::Unit),
    PublishedBreakdown {
        path: "dispositions",
        counts: Counts::Closings,
        names: Some(CodeNames::Words("disposition", |_| true)),
        only: None,
    },
    PublishedBreakdown {
        path: "findings",
        counts: Counts::Closings,
        names: None,
        only: Some(&["substantiated", "partly", "unsubstantiated"]),
    },
    of_list("grounds.by_nature", Counts::Grounds, List::Nature),
];

/// Figures, by key, as an edition keeps them.
pub type KeptFigures = BTreeMap<String, Option<Figure>>;

impl PublishedBreakdown {
    /// The counts of the breakdown, by code.
    fn rows(&self, figures: &KeptFigures) -> BTreeMap<String, u64> {
        let row = |(key, figure): (&String, &Option<Figure>)| {
            let code = under(key, self.path).filter(|code| self.only.is_none_or(|only| only.contains(code)))?;
            let Some(Figure::Whole(count)) = figure else { return None };
            Some((code.to_owned(), u64::try_from(*count).expect("invariant: a count is not negative")))
        };
        figures.iter().filter_map(row).collect()
    }

    fn table(&self, frozen: &Frozen, before: &[&Frozen], year: &YearFigures<'_>, threshold: u32) -> PublishedTable {
        let edition = |other: &&Frozen| {
            let Publication { threshold, tables, .. } = other.publication.as_ref()?;
            let (table, counts) = (tables.get(self.path)?.clone(), self.rows(&other.figures));
            Some(TableEdition { period: other.period, table, counts, threshold: (*threshold).into() })
        };
        let share = |of: Period, figures, by| self.share(of, figures, year, by);
        let of_months = year.months.iter().flat_map(|(month, figures)| {
            let total = self.rows(figures).values().sum();
            let total = StatedSum { period: *month, codes: None, range: total..=total, by: StatedBy::NewEdition };
            [Some(total), share(*month, figures, StatedBy::NewEdition)]
        });
        let earlier = before.iter().map(|other| share(other.period, &other.figures, StatedBy::EarlierEdition));
        let stated = of_months.chain(earlier).chain([share(frozen.period, &frozen.figures, StatedBy::NewEdition)]);
        let stated: Vec<StatedSum> = stated.flatten().collect();
        let before: Vec<TableEdition> = before.iter().filter_map(edition).collect();
        publishable(frozen.period, &self.rows(&frozen.figures), &before, &stated, threshold.into())
    }

    /// Requests received of the kinds that the main standard times, as the share within the standard tells, which is
    /// always shown. Its whole is how many of these were closed; as many were received, but for those open at the start
    /// or at the end. Where closings lack a time, this may be wrong: it then misleads readers, and gives nothing away.
    fn share(&self, period: Period, figures: &KeptFigures, year: &YearFigures<'_>, by: StatedBy) -> Option<StatedSum> {
        if self.path != "received.by_kind" {
            return None;
        }
        let figure = |key: &str| figures.get(key).copied().flatten();
        let count = |key: &str| match figure(key) {
            Some(Figure::Whole(count)) => u64::try_from(count).ok(),
            Some(Figure::Fraction(..)) | None => None,
        };
        let whole = |key: &str| if let Some(Figure::Fraction(_, whole)) = figure(key) { whole } else { 0 };
        let timed = whole("times.within_standard_percent");
        let closed_untimed = count("flow.closed")?.saturating_sub(whole("times.mean"));
        let least = timed.saturating_sub(count("flow.open_at_start")? + count("flow.reopened")?);
        let range = least..=timed + closed_untimed + count("flow.open_at_end")?;
        let kinds: BTreeSet<String> = year.main_kinds.iter().map(|kind| code_or_unknown(kind).to_owned()).collect();
        let received = self.rows(figures).iter().filter(|(kind, _)| kinds.contains(*kind)).map(|(_, n)| n).sum();
        range.contains(&received).then_some(StatedSum { period, codes: Some(kinds), range, by })
    }
}

/// Figures that the check of an edition reads beside the editions before it.
#[derive(Debug)]
pub struct YearFigures<'a> {
    /// The figures of the months of the fiscal year.
    pub months: &'a [(Period, KeptFigures)],
    /// The kinds that the main standard times.
    pub main_kinds: &'a [Option<Code>],
}

/// The code that a key has under a path.
fn under<'a>(key: &'a str, path: &str) -> Option<&'a str> {
    let code = key.strip_prefix(path)?.strip_prefix('.')?;
    (!code.contains('.')).then_some(code)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum PublicationRule {
    /// As it is: it is about the office.
    Always,
    /// Its small rows folded into one.
    Fold,
    /// Not at all; a quantity that another key has is published there alone.
    No,
}

impl PublicationRule {
    /// Whether the figure of a key is published.
    pub fn of(key: &str) -> Self {
        let is_row = |breakdown: &PublishedBreakdown| {
            under(key, breakdown.path).is_some_and(|code| breakdown.only.is_none_or(|only| only.contains(&code)))
        };
        match key {
            key if TOTALS.contains(&key) || MEASURES.contains(&key) => Self::Always,
            _ if BREAKDOWNS.iter().any(is_row) => Self::Fold,
            _ => Self::No,
        }
    }
}

/// Decides what is published of an edition, after those that were published before, oldest first.
pub fn publication(frozen: &Frozen, before: &[&Frozen], year: &YearFigures<'_>, threshold: u32) -> Publication {
    let table =
        |breakdown: &PublishedBreakdown| (breakdown.path.to_owned(), breakdown.table(frozen, before, year, threshold));
    Publication { threshold, tables: BREAKDOWNS.iter().map(table).collect(), ..Publication::default() }
}

/// The totals among figures, for who compares a year with the next.
pub fn totals(figures: &KeptFigures) -> BTreeMap<String, Figure> {
    let total = |key: &&str| Some(((*key).to_owned(), (*figures.get(*key)?)?));
    TOTALS.iter().filter_map(total).collect()
}

/// Whether an edition that was published says all that another would: the same period, definitions, threshold, figures,
/// as far as any is published, and titles.
pub fn is_same_publication(published: &Frozen, other: &Frozen, threshold: u32, titles: &[PublishedTitle]) -> bool {
    let figures = |of: &Frozen| -> KeptFigures {
        of.figures
            .iter()
            .filter(|(key, _)| PublicationRule::of(key) != PublicationRule::No)
            .map(|(key, figure)| (key.clone(), *figure))
            .collect()
    };
    let about = |of: &Frozen| (of.from, of.to, of.definitions);
    published.publication.as_ref().is_some_and(|made| made.threshold == threshold && made.titles == titles)
        && about(published) == about(other)
        && figures(published) == figures(other)
}

#[cfg(test)]
mod tests {
    use super::super::keys::keys;
    use super::*;

    #[test]
    fn what_is_published_are_figures_of_the_report() {
        let keys: Vec<String> = keys().into_iter().map(|key| key.key).collect();
        let of_publishing =
            |publishing| keys.iter().filter(move |key| PublicationRule::of(key) == publishing).map(String::as_str);
        let always: BTreeSet<&str> = of_publishing(PublicationRule::Always).collect();
        assert_eq!(always, TOTALS.iter().chain(MEASURES).copied().collect());
        let has_rows = |breakdown: &PublishedBreakdown| {
            let rows = of_publishing(PublicationRule::Fold).filter_map(|key| under(key, breakdown.path));
            rows.count() == breakdown.only.map_or(1, <[_]>::len)
        };
        assert!(BREAKDOWNS.iter().all(has_rows));
    }
}
