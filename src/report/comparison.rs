//! A period held against others: the one before it, and the same one a year before (figure 11).
//!
//! A change is that of the figures as shown, so that a reader who subtracts finds it: to one decimal, but for means and
//! medians, of which data has two.

use chrono::NaiveDate;

use super::percent::{Percent, variation};
use super::times::Quotient;
use crate::domain::Period;
use crate::domain::coded::coded;

coded! {
    pub enum Against as "snake_case" {
        Previous,
        /// The same period a year before.
        YearBefore,
    }
}

impl Against {
    /// The past period of a period; `None` where dates end.
    pub fn of(self, period: &Period) -> Option<Period> {
        match self {
            Self::Previous => period.previous(),
            Self::YearBefore => period.year_before(),
        }
    }
}

/// Counts of an earlier period, for « En bref ».
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EarlierFlow {
    /// How many requests were received: `flow.received`.
    pub received: u64,
    /// How many closings there were: `flow.closed`.
    pub closed: u64,
    /// How many of these were within their standard: `times.within_standard`.
    pub within: u64,
    /// How many were not: `times.late`.
    pub late: u64,
}

impl std::ops::Add for EarlierFlow {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            received: self.received + other.received,
            closed: self.closed + other.closed,
            within: self.within + other.within,
            late: self.late + other.late,
        }
    }
}

coded! {
    /// How much of a past period the register knows.
    pub enum Covered as "snake_case" {
        Whole,
        /// Its end, as the register begins within it.
        Partly,
        /// Nothing: the register is younger. A zero would say that nothing happened, which nobody knows.
        None,
    }
}

impl Covered {
    /// How much of a period a register knows, by the day of its first request; nothing where it has none.
    pub fn of(period: &Period, first_received: Option<NaiveDate>) -> Self {
        match first_received {
            Some(first) if first <= period.from() => Self::Whole,
            Some(first) if first <= period.to() => Self::Partly,
            _ => Self::None,
        }
    }
}

/// A count smaller than that has no percentage of change: from 1 to 5 is no « +400 % » (domain, reports).
pub const LEAST_BASE: u64 = 10;

/// By how much a figure changed since a past period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variation {
    /// A count: by how many, and by how many tenths of a percent, unless that would be noise.
    Count {
        /// Now less then.
        by: i64,
        /// In tenths of a percent.
        tenths: Option<i64>,
    },
    /// A whole number that counts nothing, such as days.
    Whole(i64),
    /// A mean or a median: what it was, and what it is.
    Quotient {
        /// In the past period.
        before: Quotient,
        /// In the period of the report.
        now: Quotient,
    },
    /// A share: by how many tenths of a point.
    Points(i64),
}

impl Variation {
    pub fn of_count(before: u64, now: u64) -> Option<Self> {
        let by = i64::try_from(i128::from(now) - i128::from(before)).ok()?;
        Some(Self::Count { by, tenths: variation(before, now).filter(|_| before >= LEAST_BASE) })
    }

    /// Variation of a share: 66.7 % after 33.3 % is +33.4 points. `None` when either is a share of nothing.
    pub fn of_share(before: Percent, now: Percent) -> Option<Self> {
        Some(Self::Points(now.tenths()? - before.tenths()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_changes_are_those_of_the_published_reports() {
        // Ministère de la Justice 2021-22; Revenu Québec.
        for (before, now, by, tenths) in
            [(154, 585, 431, 2799), (1665, 1122, -543, -326), (3863, 1665, -2198, -569), (10, 5, -5, -500)]
        {
            assert_eq!(
                Variation::of_count(before, now),
                Some(Variation::Count { by, tenths: Some(tenths) }),
                "{before} {now}"
            );
        }
        for base in [0, 9] {
            let change = Variation::of_count(base, 7 + base);
            assert_eq!(change, Some(Variation::Count { by: 7, tenths: None }), "no share of {base}");
        }
    }

    #[test]
    fn a_share_changes_by_the_points_that_its_reader_subtracts() {
        let points = |before: (u64, u64), now: (u64, u64)| {
            Variation::of_share(Percent::new(before.0, before.1), Percent::new(now.0, now.1))
        };
        // 33,3 % then 66,7 %.
        assert_eq!(points((1, 3), (2, 3)), Some(Variation::Points(334)));
        assert_eq!(points((4, 4), (4, 5)), Some(Variation::Points(-200)));
        assert_eq!((points((0, 0), (1, 2)), points((1, 2), (0, 0))), (None, None));
    }

    #[test]
    fn a_mean_changes_by_the_difference_of_what_is_shown() {
        let quotient = |numerator, denominator| Quotient { numerator, denominator };
        // 5.75 days, shown as 5,8, then 12.2: 6,4 more, or 6.45 with two decimals.
        let (before, now) = (quotient(23, 4), quotient(61, 5));
        assert_eq!((now.more_than(before, 1), now.more_than(before, 2)), (Some(64), Some(645)));
    }

    #[test]
    fn a_register_younger_than_a_period_knows_nothing_of_it() {
        let april: Period = "2026-04".parse().unwrap();
        let day = |text: &str| Some(text.parse().unwrap());
        for (first, covered) in [
            (day("2025-12-01"), Covered::Whole),
            (day("2026-04-01"), Covered::Whole),
            (day("2026-04-02"), Covered::Partly),
            (day("2026-04-30"), Covered::Partly),
            (day("2026-05-01"), Covered::None),
            (None, Covered::None),
        ] {
            assert_eq!(Covered::of(&april, first), covered, "{first:?}");
        }
    }
}
