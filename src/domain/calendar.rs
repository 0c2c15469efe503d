//! The calendar of an office: which days are worked, and how many there are between two dates.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::holiday::{Holiday, HolidayName, HolidaySet, is_weekend};

/// A day that the register adds to its holiday set, or takes out of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarChange {
    pub day: NaiveDate,
    #[serde(flatten)]
    pub kind: ChangeKind,
    /// The decree, directive or note that says so.
    pub source: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ChangeKind {
    /// The day is off. On a weekend it counts for nothing but is listed all the same.
    Added {
        /// What the day is called, as people read it.
        name: String,
    },
    /// The day is worked, should the rule make it a holiday; otherwise nothing changes.
    Removed,
}

/// What a day is for the count of business days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Day {
    /// Worked; [`Calendar::removed`] tells whether it is so by exception.
    Business,
    /// A Saturday or a Sunday, whatever holiday falls on it.
    Weekend,
    /// A holiday from Monday to Friday.
    Holiday(Holiday),
}

/// A holiday of the rule that the register took out: the day is worked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovedHoliday {
    /// The holiday as the rule gives it.
    pub holiday: Holiday,
    /// The decree, directive or note that took it out.
    pub source: String,
}

/// The working days of an office: Monday to Friday but the holidays of its set, with the register's own changes
/// (*jours ouvrables*: service statement of the ministry, 2021).
///
/// Holidays are known for the years 1 to 9999; the few dates that can be written outside them only have weekends.
#[derive(Clone, Debug)]
pub struct Calendar {
    set: HolidaySet,
    changes: BTreeMap<NaiveDate, CalendarChange>,
    loaded_through: i32,
    /// The days from Monday to Friday that are off in the [`CACHED`](Self::CACHED) years, each worked out when first
    /// asked for: a report counts days between dates by the thousand.
    off: Box<[OnceLock<Vec<NaiveDate>>]>,
}

impl Calendar {
    /// The years that are kept once worked out: all that a register is likely to hold.
    const CACHED: std::ops::Range<i32> = 1950..2150;

    /// The calendar of a holiday set and its changes, of which the last one about a day holds.
    ///
    /// `loaded_through` is the last year whose holidays somebody has checked: see
    /// [`beyond_loaded`](Self::beyond_loaded).
    pub fn new(set: HolidaySet, changes: impl IntoIterator<Item = CalendarChange>, loaded_through: i32) -> Self {
        let changes = changes.into_iter().map(|change| (change.day, change)).collect();
        Self { set, changes, loaded_through, off: Self::CACHED.map(|_| OnceLock::new()).collect() }
    }

    /// Whether a day lies after the last year that was checked: its holidays are extended by rule, and a figure that
    /// depends on it must say so.
    pub fn beyond_loaded(&self, day: NaiveDate) -> bool {
        day.year() > self.loaded_through
    }

    pub fn day(&self, day: NaiveDate) -> Day {
        if is_weekend(day) {
            return Day::Weekend;
        }
        let holiday = self.holidays(day.year()).into_iter().find(|holiday| holiday.day == day);
        holiday.map_or(Day::Business, Day::Holiday)
    }

    pub fn is_business(&self, day: NaiveDate) -> bool {
        !is_weekend(day) && !self.off(day.year()).contains(&day)
    }

    /// The holiday that would fall on a day, had the register not taken it out.
    pub fn removed(&self, day: NaiveDate) -> Option<RemovedHoliday> {
        let change = self.changes.get(&day).filter(|change| change.kind == ChangeKind::Removed)?;
        let holiday = self.set.of_year(day.year()).into_iter().find(|holiday| holiday.day == day)?;
        Some(RemovedHoliday { holiday, source: change.source.clone() })
    }

    /// The holidays of a year, sorted: those of the rule that were not taken out, and those added, weekends included.
    ///
    /// An addition on a holiday of the rule keeps the name of the rule and brings its source. Changes do not alter
    /// where the rule observes its other days.
    pub fn holidays(&self, year: i32) -> Vec<Holiday> {
        let mut holidays = self.set.of_year(year);
        for change in self.changes_of(year) {
            let place = holidays.binary_search_by_key(&change.day, |holiday| holiday.day);
            match (&change.kind, place) {
                (ChangeKind::Removed, Ok(at)) => drop(holidays.remove(at)),
                (ChangeKind::Removed, Err(_)) => {}
                (ChangeKind::Added { .. }, Ok(at)) => {
                    if let Some(holiday) = holidays.get_mut(at) {
                        holiday.source = Some(change.source.clone());
                    }
                }
                (ChangeKind::Added { name }, Err(at)) => {
                    let name = HolidayName::Decreed(name.clone());
                    let source = Some(change.source.clone());
                    holidays.insert(at, Holiday { day: change.day, name, nominal: None, source });
                }
            }
        }
        holidays
    }

    /// The number of business days d with `from` < d ≤ `to`; 0 when `to` is not after `from`.
    ///
    /// The day of receipt is not counted, the last one is.
    pub fn elapsed(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        if to <= from {
            return 0;
        }
        let is_between = |day: &&NaiveDate| from < **day && **day <= to;
        let off = |year| self.off(year).iter().filter(is_between).map(|_| 1).sum::<i64>();
        weekdays_through(to) - weekdays_through(from) - (from.year()..=to.year()).map(off).sum::<i64>()
    }

    /// Whether a due date is past on a day: the weekend that follows it makes nothing late.
    pub fn is_past(&self, due: NaiveDate, on: NaiveDate) -> bool {
        self.elapsed(due, on) > 0
    }

    /// The `n`-th business day after a day; the day itself when `n` is 0 or less.
    ///
    /// `None` when it would fall after the year 9999, the last that a register can write.
    pub fn add(&self, from: NaiveDate, n: i64) -> Option<NaiveDate> {
        if n <= 0 {
            return Some(from);
        }
        // Leap over as many weekdays as business days are missing. A leap never goes too far; one that met no
        // holiday has landed on the day sought.
        let (mut ordinal, mut missing) = (weekdays_through(from), n);
        loop {
            ordinal = ordinal.checked_add(missing)?;
            let day = nth_weekday(ordinal).filter(|day| day.year() <= *HolidaySet::YEARS.end())?;
            missing = n - self.elapsed(from, day);
            if missing == 0 {
                return Some(day);
            }
        }
    }

    /// The changes of a year, sorted by day; none outside the years that have holidays.
    fn changes_of(&self, year: i32) -> impl Iterator<Item = &CalendarChange> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).filter(|_| HolidaySet::YEARS.contains(&year));
        let span = first.zip(NaiveDate::from_ymd_opt(year, 12, 31)).map(|(first, last)| first..=last);
        span.into_iter().flat_map(|span| self.changes.range(span).map(|(_, change)| change))
    }

    /// The days from Monday to Friday that are off in a year, kept or worked out for the occasion.
    fn off(&self, year: i32) -> Cow<'_, [NaiveDate]> {
        let off = || {
            let days = self.holidays(year).into_iter().map(|holiday| holiday.day);
            days.filter(|day| !is_weekend(*day)).collect::<Vec<_>>()
        };
        let kept = usize::try_from(year - Self::CACHED.start).ok().and_then(|at| self.off.get(at));
        kept.map_or_else(|| off().into(), |kept| kept.get_or_init(off).into())
    }
}

/// The number of days from Monday to Friday since the first day of the year 1, a Monday, that day and `day` included.
fn weekdays_through(day: NaiveDate) -> i64 {
    let days = i64::from(day.num_days_from_ce());
    days.div_euclid(7) * 5 + days.rem_euclid(7).min(5)
}

/// The day from Monday to Friday through which [`weekdays_through`] counts `ordinal`.
fn nth_weekday(ordinal: i64) -> Option<NaiveDate> {
    let before = ordinal.checked_sub(1)?;
    let days = before.div_euclid(5).checked_mul(7)? + before.rem_euclid(5) + 1;
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(days).ok()?)
}

#[cfg(test)]
mod tests;
