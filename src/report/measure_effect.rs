//! Whether a measure changed anything: the rate before it was in place and the rate since.

use chrono::NaiveDate;

use super::poisson::{self, real};
use crate::domain::Period;
use crate::domain::coded::coded;

/// The days of a mean month: 365.25 / 12, rounded as readers see it.
pub const DAYS_OF_MONTH: f64 = 30.44;

/// How far the comparison looks on either side, so that both see the same seasons.
const DAYS_ON_EITHER_SIDE: u64 = 365;

/// Requests counted over some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestCount {
    pub period: Period,
    pub count: u64,
}

/// A rate by month, with its exact interval of 95 % (Garwood).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    pub observed: RequestCount,
    /// Requests a month of 30.44 days.
    pub monthly: f64,
    pub interval: (f64, f64),
}

coded! {
    /// What the data show.
    pub enum RateVerdict as "kebab-case" {
        /// Nothing: the two rates cannot be told apart.
        NotShown,
        /// Baisse démontrée.
        Fall,
        /// Hausse démontrée.
        Rise,
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RateEffect {
    pub before: Rate,
    pub after: Rate,
    /// What the data show, two-sided at 5 %.
    pub verdict: RateVerdict,
}

/// The days that are compared: up to a year before the measure was in place, not before the register begins, and up to
/// a year from that day on. `None` when there is no day before.
pub fn windows(implemented_on: NaiveDate, register_from: NaiveDate, today: NaiveDate) -> Option<(Period, Period)> {
    let days = chrono::Days::new;
    let from = implemented_on.checked_sub_days(days(DAYS_ON_EITHER_SIDE))?.max(register_from);
    let to = implemented_on.checked_add_days(days(DAYS_ON_EITHER_SIDE - 1))?.min(today);
    Some((Period::between(from, implemented_on.pred_opt()?).ok()?, Period::between(implemented_on, to).ok()?))
}

/// Compares the two, by the exact conditional test of two Poisson rates: if nothing changed, each request falls before
/// or after in proportion to the days. Twice the smaller tail, at 5 %.
pub fn effect(before: RequestCount, after: RequestCount) -> RateEffect {
    let (days_before, days_after) = (days(before.period), days(after.period));
    let p = poisson::same_rate(after.count, before.count + after.count, days_after / (days_before + days_after));
    let (before, after) = (rate(before), rate(after));
    let verdict = match after.monthly < before.monthly {
        _ if p >= 0.05 => RateVerdict::NotShown,
        true => RateVerdict::Fall,
        false => RateVerdict::Rise,
    };
    RateEffect { before, after, verdict }
}

fn rate(observed: RequestCount) -> Rate {
    let monthly = |count: f64| count / days(observed.period) * DAYS_OF_MONTH;
    let (low, high) = poisson::interval(observed.count);
    Rate { observed, monthly: monthly(real(observed.count)), interval: (monthly(low), monthly(high)) }
}

/// How many days, both ends included.
fn days(period: Period) -> f64 {
    real(period.days())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn over(days: i64, count: u64) -> RequestCount {
        let from = day(2020, 1, 1);
        let period = Period::between(from, from + chrono::TimeDelta::days(days - 1)).unwrap();
        RequestCount { period, count }
    }

    #[test]
    fn an_effect_is_shown_only_when_the_data_tell_the_rates_apart() {
        for (before, after, verdict) in [
            ((365, 40), (365, 15), RateVerdict::Fall),
            ((365, 15), (365, 40), RateVerdict::Rise),
            ((365, 20), (365, 15), RateVerdict::NotShown),
            ((365, 40), (10, 0), RateVerdict::NotShown),
            ((365, 0), (365, 0), RateVerdict::NotShown),
            ((365, 0), (1, 2), RateVerdict::Rise),
        ] {
            let found = effect(over(before.0, before.1), over(after.0, after.1));
            assert_eq!(found.verdict, verdict, "{before:?} {after:?}");
        }
    }

    #[test]
    fn a_rate_is_by_month_whatever_the_days() {
        let found = effect(over(3044, 100), over(3044, 0));
        assert!((found.before.monthly - 1.0).abs() < 1e-12);
        assert!((found.before.interval.1 - 1.2163).abs() < 1e-4);
        assert_eq!((found.after.monthly, found.after.interval.0), (0.0, 0.0));
    }

    #[test]
    fn the_same_length_is_looked_at_on_both_sides_and_nothing_before_the_register() {
        let (before, after) = windows(day(2026, 4, 1), day(2020, 1, 1), day(2027, 12, 31)).unwrap();
        assert_eq!((before.from(), before.to()), (day(2025, 4, 1), day(2026, 3, 31)));
        assert_eq!((after.from(), after.to()), (day(2026, 4, 1), day(2027, 3, 31)));
        let (before, after) = windows(day(2026, 4, 1), day(2026, 3, 2), day(2026, 4, 1)).unwrap();
        assert_eq!((before.days(), after.days()), (30, 1));
        assert_eq!(windows(day(2026, 4, 1), day(2026, 4, 1), day(2026, 5, 1)), None);
    }
}
