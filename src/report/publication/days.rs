//! The days that a figure of an edition is about.

use chrono::NaiveDate;

use super::relations::When;
use crate::domain::Period;

/// The day after.
pub(super) fn after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

/// The first day of a month, and of the next.
fn month(code: &str) -> Option<(NaiveDate, NaiveDate)> {
    let month = Period::parse_month(code).ok()?;
    Some((month.from(), after(month.to())))
}

/// Where a cell of an edition stands.
pub(super) fn stretch(period: Period, when: When, code: Option<&str>) -> Option<(NaiveDate, NaiveDate)> {
    let (from, before) = (period.from(), after(period.to()));
    let days = || code.and_then(month).map(|(first, next)| (first.max(from), next.min(before)));
    let days = || days().filter(|(first, next)| first < next);
    Some(match when {
        When::Over => (from, before),
        When::AtEnd => (before, before),
        When::AtStart => (from, from),
        When::OverMonth => days()?,
        When::AtEndOfMonth => days().map(|(_, next)| (next, next))?,
    })
}
