//! Shares, means and days: what is said of a group, and when a group is large enough to have it said.
//!
//! A share is shown when every cell of its fraction is, since the fraction is printed. Any other value belongs to the
//! requests that one cell counts, and needs that cell shown. Then:
//!
//! - a sum or a mean times its count is a sum, and sums add up as counts do; it needs a group that is not small. It
//!   tells nothing that the counts do not protect: wherever a group could be had by subtraction, so could its count.
//!   Some do tell more. That of the scores of satisfaction is worked out from its table, so it needs every row of it
//!   shown. And the days of all who handled requests add up to those of the closings, so that the days of one of them are
//!   what those of the others leave: they need every row shown too. So do the mean, the median and the 90th percentile
//!   of times that are told by bands, which bound them.
//! - a median or a percentile is the figure of one request, hidden in a crowd: it needs as many as the threshold on
//!   either side of it, itself included. Of 9 or more, the median; of 40 or more, the 90th percentile.
//! - the longest time is the figure of one person, with nobody beyond: never.

use super::PublicationDecision;
use super::relations::code_under;

/// Statistic of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Statistic {
    /// Nothing about persons: a target.
    Promise,
    /// A sum or a mean.
    Sum,
    /// What that many tenths do not exceed.
    Tenths(u64),
    /// The largest.
    Most,
}

/// The values that stand alone: path, the cell that counts the group, what is said of it.
const VALUES: &[(&str, &str, Statistic)] = &[
    ("satisfaction.mean", "satisfaction.count", Statistic::Sum),
    ("times.mean", "times.count", Statistic::Sum),
    ("times.median", "times.count", Statistic::Tenths(5)),
    ("times.p90", "times.count", Statistic::Tenths(9)),
    ("times.max", "times.count", Statistic::Most),
    ("times.gross_mean", "times.count", Statistic::Sum),
    ("times.gross_median", "times.count", Statistic::Tenths(5)),
    ("times.gross_p90", "times.count", Statistic::Tenths(9)),
    ("times.gross_max", "times.count", Statistic::Most),
    ("times.target_percent", "", Statistic::Promise),
    ("times.suspensions.n", "times.suspensions.requests", Statistic::Sum),
    ("times.suspensions.days", "times.suspensions.requests", Statistic::Sum),
    ("times.acknowledgement.target_days", "", Statistic::Promise),
    ("times.acknowledgement.mean", "times.acknowledgement.count", Statistic::Sum),
    ("times.acknowledgement.median", "times.acknowledgement.count", Statistic::Tenths(5)),
    ("times.acknowledgement.p90", "times.acknowledgement.count", Statistic::Tenths(9)),
    ("times.acknowledgement.max", "times.acknowledgement.count", Statistic::Most),
    ("open.age_mean", "open.age_known", Statistic::Sum),
    ("open.age_median", "open.age_known", Statistic::Tenths(5)),
    ("open.age_p90", "open.age_known", Statistic::Tenths(9)),
    ("open.age_max", "open.age_known", Statistic::Most),
    ("open.age_gross_mean", "open.age_known", Statistic::Sum),
    ("open.age_gross_max", "open.age_known", Statistic::Most),
    ("consultations.mean", "consultations.answered", Statistic::Sum),
    ("consultations.median", "consultations.answered", Statistic::Tenths(5)),
    ("consultations.p90", "consultations.answered", Statistic::Tenths(9)),
    ("consultations.max", "consultations.answered", Statistic::Most),
    ("ombudsman.answers.mean", "ombudsman.answers.count", Statistic::Sum),
    ("ombudsman.answers.median", "ombudsman.answers.count", Statistic::Tenths(5)),
    ("ombudsman.answers.max", "ombudsman.answers.count", Statistic::Most),
];

/// The values that stand beside the rows of a table: its path, their name, the table whose row of the same code counts
/// the group, what is said of it.
const BESIDE: &[(&str, &str, &str, Statistic)] = &[
    ("handling.by_handler", "days", "handling.by_handler", Statistic::Sum),
    ("handling.by_handler", "mean", "handling.by_handler", Statistic::Sum),
    ("consultations.by_unit", "mean", "consultations.answered_by_unit", Statistic::Sum),
    ("consultations.by_unit", "median", "consultations.answered_by_unit", Statistic::Tenths(5)),
    ("consultations.by_unit", "p90", "consultations.answered_by_unit", Statistic::Tenths(9)),
    ("consultations.by_unit", "max", "consultations.answered_by_unit", Statistic::Most),
    ("months.received", "median", "months.timed", Statistic::Tenths(5)),
    ("months.received", "p90", "months.timed", Statistic::Tenths(9)),
];

/// The shares that stand beside the rows of a table: its path, their name, the tables whose rows of the same code are
/// the cells of the fraction.
const SHARES_BESIDE: &[(&str, &str, &[&str])] =
    &[("months.received", "within_standard_percent", &["months.within_standard", "months.late"])];

/// Figures that the rows of a table bound, each weighing what is known of it: shown when every row is.
const BOUNDED: &[(&str, &str)] = &[
    ("satisfaction.mean", "satisfaction.scores"),
    ("handling.by_handler", "handling.by_handler"),
    ("times.mean", "times.bands"),
    ("times.median", "times.bands"),
    ("times.p90", "times.bands"),
    ("open.age_mean", "open.bands"),
    ("open.age_median", "open.bands"),
    ("open.age_p90", "open.bands"),
];

/// The shares that stand alone, each with the cells of its fraction.
const SHARES: &[(&str, &[&str])] = &[
    ("admissibility.percent_admissible", &["admissibility.admissible", "admissibility.decided"]),
    ("admissibility.percent_inadmissible", &["admissibility.inadmissible", "admissibility.decided"]),
    ("satisfaction.answer_rate", &["satisfaction.count", "closed"]),
    ("findings.percent_substantiated", &["findings.substantiated", "findings.partly", "findings.with_finding"]),
    ("times.within_standard_percent", &["times.within_standard", "times.late"]),
    (
        "times.acknowledgement.within_target_percent",
        &["times.acknowledgement.within_target", "times.acknowledgement.count"],
    ),
    ("consultations.within_due_percent", &["consultations.within_due", "consultations.answered"]),
    ("ombudsman.answers.within_percent", &["ombudsman.answers.within", "ombudsman.answers.count"]),
];

/// Whether a figure of that key is a count, and no share, mean or number of days.
pub fn is_count(key: &str) -> bool {
    let beside = |path: &str, name: &str| {
        let code = code_under(key, path).and_then(|rest| rest.strip_suffix(name));
        code.is_some_and(|code| code.ends_with('.'))
    };
    let alone =
        VALUES.iter().map(|(path, ..)| path).chain(SHARES.iter().map(|(path, _)| path)).any(|path| *path == key);
    !alone
        && !BESIDE.iter().any(|(path, name, ..)| beside(path, name))
        && !SHARES_BESIDE.iter().any(|(path, name, _)| beside(path, name))
}

impl PublicationDecision {
    /// Whether a figure that stands alone may be shown, be it a count, a share or any other.
    pub fn shows(&self, key: &str) -> bool {
        match () {
            () if SHARES.iter().any(|(path, _)| *path == key) => self.shows_share(key),
            () if !is_count(key) => self.shows_value(key),
            () => self.why(key).is_none(),
        }
    }

    /// Whether a share may be shown, or any other figure made of those cells: a variation, a sum, a point of a chart.
    pub fn shows_all(&self, cells: &[&str]) -> bool {
        cells.iter().all(|key| self.why(key).is_none())
    }

    /// Whether a share that stands alone may be shown; no when it is not known what it is made of.
    pub fn shows_share(&self, path: &str) -> bool {
        SHARES.iter().any(|(share, cells)| *share == path && self.shows_all(cells))
    }

    /// Whether a value that stands alone may be shown; no when it is not known whom it is about.
    pub fn shows_value(&self, path: &str) -> bool {
        self.shows_rows(path)
            && VALUES.iter().any(|(value, group, statistic)| *value == path && self.is_disclosed(group, *statistic))
    }

    /// Whether a value that stands beside the row of a table may be shown: of the table `consultations.by_unit`, the
    /// value `mean` of the row `nord`.
    pub fn shows_value_beside(&self, table: &str, name: &str, code: &str) -> bool {
        let beside = |(path, value, group, statistic): &(&str, &str, &str, Statistic)| {
            *path == table && *value == name && self.is_disclosed(&format!("{group}.{code}"), *statistic)
        };
        (self.shows_rows(table) && BESIDE.iter().any(beside))
            || SHARES_BESIDE.iter().any(|(path, share, cells)| {
                let shows = |cell: &&str| self.why(&format!("{cell}.{code}")).is_none();
                *path == table && *share == name && cells.iter().all(shows)
            })
    }

    /// Whether every row is shown of the table that bounds a figure, when one does.
    fn shows_rows(&self, path: &str) -> bool {
        let tables = BOUNDED.iter().filter(|(sum, _)| *sum == path).map(|(_, table)| table);
        let hidden = |table: &str| self.hidden.keys().any(|key| code_under(key, table).is_some());
        !tables.into_iter().any(|table| hidden(table))
    }

    fn is_disclosed(&self, group: &str, statistic: Statistic) -> bool {
        if statistic == Statistic::Promise {
            return true;
        }
        let count = self.count(group);
        let on_the_thin_side = match statistic {
            Statistic::Promise | Statistic::Sum => count,
            Statistic::Tenths(5) => count.div_ceil(2),
            // Itself and those above it: its rank is the smallest that so many tenths do not exceed.
            Statistic::Tenths(tenths) => (count + 1).saturating_sub(count.saturating_mul(tenths).div_ceil(10)),
            Statistic::Most => count.min(1),
        };
        // Of nobody, there is nothing to tell and nothing to hide.
        self.why(group).is_none() && (count == 0 || on_the_thin_side >= self.threshold)
    }
}
