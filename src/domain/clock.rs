//! The clock of a request: how many days its answer has taken, when it is due, and why.
//!
//! The ministry counts from receipt, in business days or in calendar months, and leaves out the time spent waiting
//! for the requester's documents (service statement, 2021).

use std::cmp::Ordering;

use chrono::{Datelike, Months, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::calendar::{Calendar, Day, RemovedHoliday};
use super::code::Code;
use super::holiday::Holiday;
use crate::domain::coded::coded;

coded! {
    pub enum Unit as "snake_case" {
        /// Business days (*jours ouvrables*): Monday to Friday but holidays.
        BusinessDays,
        /// Calendar days (*jours civils*), Monday to Sunday.
        CalendarDays,
        /// Calendar months (*mois*), from a date to the same date; time is then told in calendar days.
        Months,
    }
}

/// A service standard (*norme de service*): within how long an answer is promised, and how often that must be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standard {
    pub code: Code,
    /// The longest time that is within the standard, in `unit`s; at least 1.
    pub length: u32,
    pub unit: Unit,
    /// The share of requests to be answered within the standard (*cible*), in percent.
    pub target_percent: u8,
}

impl Standard {
    /// The target share in tenths of a percent: 900 for 90 %.
    pub fn target_tenths(&self) -> u32 {
        u32::from(self.target_percent) * 10
    }
}

/// A suspension as the clock sees it: it takes out the days d with `from` < d ≤ `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// The day on which the request was suspended; itself still counted.
    pub from: NaiveDate,
    /// The day on which it was resumed, the last one taken out; `None` while it is suspended.
    pub to: Option<NaiveDate>,
}

impl Pause {
    /// Its last day, or a day that comes before it.
    fn clipped(&self, on: NaiveDate) -> NaiveDate {
        self.to.map_or(on, |to| to.min(on))
    }
}

/// The clock of one cycle of a request, from its receipt or from a reopening, against one standard.
///
/// The day of receipt, or of the reopening, is day 0. For any day, gross − suspended = net, and none of them is
/// negative.
#[derive(Clone, Debug)]
pub struct Clock<'a> {
    calendar: &'a Calendar,
    unit: Unit,
    received_on: NaiveDate,
    pauses: &'a [Pause],
    /// The pauses after receipt, sorted and joined where they meet: a day is taken out once.
    joined: Vec<Pause>,
    unknown_suspended: i64,
    /// `None` when no standard times the request.
    term: Option<Term>,
}

/// The standard in days: business days for [`Unit::BusinessDays`], calendar days otherwise.
#[derive(Clone, Copy, Debug)]
struct Term {
    /// As promised.
    promised: i64,
    /// With the days by which the due date is put off, so that it falls on a business day.
    length: i64,
}

/// The time that a request took up to a day, in business days whatever the unit of its standard.
///
/// None of the two is negative, and `net` is at most `gross`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// Suspended days taken out.
    pub net: i64,
    /// Suspended days included.
    pub gross: i64,
}

/// Why a day is counted or not.
#[derive(Clone, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DayReason {
    /// The day of receipt, day 0.
    Receipt,
    /// The `n`-th day counted: the net count at its end.
    Counted {
        /// Its rank, from 1.
        n: i64,
    },
    /// A Saturday or a Sunday, not counted in business days.
    Weekend,
    /// A holiday, not counted in business days.
    Holiday(Holiday),
    /// A day that would count, taken out by a suspension. `None` when the register only knows how many days were
    /// taken out, as from an import: the first days that would count then stand for them.
    Suspended(Option<Pause>),
}

/// Where a day lies with regard to the due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DuePosition {
    /// Before the due date, or no due date is known because an open suspension comes before it.
    Before,
    /// The standard was reached on a day that is no business day: its end is put off to the next one (Interpretation
    /// Act, I-16, s. 52).
    PutOff,
    /// The due date: an answer given today is on time.
    Due,
    After,
}

/// One calendar day of the life of a request, explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayLine {
    pub day: NaiveDate,
    pub reason: DayReason,
    /// The net count at its end, in days.
    pub net: i64,
    pub position: DuePosition,
    /// The holiday that it would be, had the register not taken it out.
    pub removed: Option<RemovedHoliday>,
    /// Whether it lies after the last year whose holidays were checked.
    pub beyond_loaded: bool,
}

impl<'a> Clock<'a> {
    /// The clock of a request received on a day, with its suspensions in any order. Without a standard that times it,
    /// it counts business days, and nothing is ever due.
    ///
    /// `unknown_suspended` is the number of days, in the unit of the standard (calendar days for months), known to
    /// have been suspended without their dates: what an imported file may give. A negative one counts as 0.
    pub fn new(
        calendar: &'a Calendar,
        standard: Option<&Standard>,
        received_on: NaiveDate,
        pauses: &'a [Pause],
        unknown_suspended: i64,
    ) -> Self {
        let untimed = Self {
            calendar,
            unit: standard.map_or(Unit::BusinessDays, |standard| standard.unit),
            received_on,
            pauses,
            joined: joined(received_on, pauses),
            unknown_suspended: unknown_suspended.max(0),
            term: None,
        };
        let Some(standard) = standard else { return untimed };
        let promised = match standard.unit {
            Unit::BusinessDays | Unit::CalendarDays => i64::from(standard.length),
            // A month from January 31 ends on the last day of February. An end that no date can tell is far enough.
            Unit::Months => received_on
                .checked_add_months(Months::new(standard.length))
                .map_or(i64::from(standard.length) * 31, |end| (end - received_on).num_days()),
        };
        let is_due = |length: &i64| untimed.reached_on(*length).is_none_or(|day| calendar.is_business(day));
        let length = match standard.unit {
            Unit::BusinessDays => promised,
            Unit::CalendarDays | Unit::Months => (promised..).find(is_due).expect("invariant: no year is all holidays"),
        };
        Self { term: Some(Term { promised, length }), ..untimed }
    }

    /// Its day 0.
    pub fn begun_on(&self) -> NaiveDate {
        self.received_on
    }

    /// What the standard counts; business days where there is none.
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// The standard in days: business days, or calendar days for the two other units (those of this request's own
    /// months). None where no standard times the request.
    pub fn length_days(&self) -> Option<i64> {
        self.term.map(|term| term.promised)
    }

    /// Days from receipt to the end of a day, suspended ones included.
    pub fn gross(&self, on: NaiveDate) -> i64 {
        self.count(self.received_on, on)
    }

    /// Days taken out of [`gross`](Self::gross) by suspensions, up to the end of a day; an open one is clipped there.
    pub fn suspended(&self, on: NaiveDate) -> i64 {
        let at_known_dates: i64 = self.joined.iter().map(|pause| self.count(pause.from, pause.clipped(on))).sum();
        at_known_dates.saturating_add(self.unknown_suspended).min(self.gross(on))
    }

    /// Days counted against the standard at the end of a day.
    pub fn net(&self, on: NaiveDate) -> i64 {
        self.gross(on) - self.suspended(on)
    }

    /// The time from receipt to the end of a day, in business days: what reports put together, so that requests of
    /// several standards have one measure (DSC). Whether it is within the standard is told by the standard's own unit:
    /// see [`late_on`](Self::late_on).
    ///
    /// Days suspended without dates are known in the unit of the standard. They stand for the first days that would
    /// count, here as in [`explain`](Self::explain): the business days among these are taken out.
    pub fn in_business_days(&self, on: NaiveDate) -> Time {
        if self.unit == Unit::BusinessDays {
            return Time { net: self.net(on), gross: self.gross(on) };
        }
        let unplaced = Pause { from: self.received_on, to: self.reached_on(0) };
        let pauses: Vec<_> = self.pauses.iter().copied().chain([unplaced]).collect();
        let worked = |pause: Pause| self.calendar.elapsed(pause.from, pause.clipped(on));
        let suspended: i64 = joined(self.received_on, &pauses).into_iter().map(worked).sum();
        let gross = self.calendar.elapsed(self.received_on, on);
        Time { net: gross - suspended, gross }
    }

    /// Whether the request is suspended at the end of a day.
    pub fn is_suspended(&self, on: NaiveDate) -> bool {
        self.joined.iter().any(|pause| pause.from <= on && pause.to.is_none_or(|to| on < to))
    }

    /// The due date (*échéance*): the first business day on which the net count reaches the standard, all suspensions
    /// taken into account. In calendar days or months, a last day that is no business day is put off to the next one
    /// (Interpretation Act, I-16, s. 52).
    ///
    /// `None` when a suspension that is never lifted comes before it, beyond the year 9999, or without a standard.
    pub fn due(&self) -> Option<NaiveDate> {
        self.reached_on(self.term?.length)
    }

    /// Days left, on a day, before the request is due; 0 on the due date, negative when late. None without a standard.
    pub fn remaining(&self, on: NaiveDate) -> Option<i64> {
        Some(self.term?.length - self.net(on))
    }

    /// Whether more days have been counted, at the end of a day, than at the end of the due date.
    ///
    /// An answer on the due date is on time; so is one on a day after it that does not count, such as the weekend that
    /// follows or a suspension that begins on the due date.
    pub fn late_on(&self, on: NaiveDate) -> bool {
        self.remaining(on).is_some_and(|days| days < 0)
    }

    /// By how many business days the request is late at the end of a day, whatever its standard counts and suspensions
    /// out as everywhere; 0 when it is not. One whose due date passed on a weekend alone is late by one.
    pub fn days_late(&self, on: NaiveDate) -> i64 {
        let due = self.due().filter(|_| self.late_on(on));
        due.map_or(0, |due| (self.in_business_days(on).net - self.in_business_days(due).net).max(1))
    }

    /// Every calendar day from receipt to `to`, with the reason why it is counted or not; empty when `to` is before
    /// receipt.
    pub fn explain(&self, to: NaiveDate) -> Vec<DayLine> {
        let due = self.due();
        let put_off = self.term.filter(|term| term.promised < term.length);
        let put_off = put_off.and_then(|term| self.reached_on(term.promised));
        let (mut unplaced, mut net) = (self.unknown_suspended, 0);
        let days = self.received_on.iter_days().take_while(|&day| day <= to);
        days.map(|day| {
            let reason = self.reason(day, &mut unplaced, &mut net);
            let position = due.map_or(DuePosition::Before, |due| match day.cmp(&due) {
                Ordering::Less if put_off.is_some_and(|reached| reached <= day) => DuePosition::PutOff,
                Ordering::Less => DuePosition::Before,
                Ordering::Equal => DuePosition::Due,
                Ordering::Greater => DuePosition::After,
            });
            let removed = self.calendar.removed(day);
            DayLine { day, reason, net, position, removed, beyond_loaded: self.calendar.beyond_loaded(day) }
        })
        .collect()
    }

    /// Why a day is counted or not; moves the running counts on.
    fn reason(&self, day: NaiveDate, unplaced: &mut i64, net: &mut i64) -> DayReason {
        if day == self.received_on {
            return DayReason::Receipt;
        }
        // The weekends and holidays within a suspension are named as such: it takes out the days that would count.
        if self.unit == Unit::BusinessDays {
            match self.calendar.day(day) {
                Day::Weekend => return DayReason::Weekend,
                Day::Holiday(holiday) => return DayReason::Holiday(holiday),
                Day::Business => {}
            }
        }
        let takes_out = |pause: &&Pause| pause.from < day && pause.to.is_none_or(|to| day <= to);
        if let Some(&pause) = self.pauses.iter().find(takes_out) {
            return DayReason::Suspended(Some(pause));
        }
        if *unplaced > 0 {
            *unplaced -= 1;
            return DayReason::Suspended(None);
        }
        *net += 1;
        DayReason::Counted { n: *net }
    }

    /// Days d with `from` < d ≤ `to` that the unit counts.
    fn count(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        match self.unit {
            Unit::BusinessDays => self.calendar.elapsed(from, to),
            Unit::CalendarDays | Unit::Months => (to - from).num_days().max(0),
        }
    }

    /// The `n`-th day after a day that the unit counts.
    fn nth_after(&self, from: NaiveDate, n: i64) -> Option<NaiveDate> {
        match self.unit {
            Unit::BusinessDays => self.calendar.add(from, n),
            Unit::CalendarDays | Unit::Months => {
                let day = from.checked_add_signed(TimeDelta::try_days(n)?)?;
                (day.year() <= 9999).then_some(day)
            }
        }
    }

    /// The first day on which the request is late: the first on which more days than the standard's are counted.
    ///
    /// `None` while an open suspension keeps it from ever coming, and without a standard.
    pub fn late_from(&self) -> Option<NaiveDate> {
        self.reached_on(self.term?.length + 1)
    }

    /// The day on which the net count reaches a length: spends it on the days between suspensions.
    fn reached_on(&self, length: i64) -> Option<NaiveDate> {
        let mut left = length.saturating_add(self.unknown_suspended);
        let mut from = self.received_on;
        for pause in &self.joined {
            let between = self.count(from, pause.from);
            if between >= left {
                break;
            }
            left -= between;
            from = pause.to?;
        }
        self.nth_after(from, left)
    }
}

/// The pauses that take out days after receipt, sorted, those that overlap or touch made one.
fn joined(received_on: NaiveDate, pauses: &[Pause]) -> Vec<Pause> {
    let after_receipt = pauses.iter().map(|pause| Pause { from: pause.from.max(received_on), ..*pause });
    let mut joined: Vec<_> = after_receipt.filter(|pause| pause.to.is_none_or(|to| pause.from < to)).collect();
    joined.sort_unstable_by_key(|pause| pause.from);
    joined.dedup_by(|next, kept| {
        let meet = kept.to.is_none_or(|to| next.from <= to);
        if meet {
            kept.to = kept.to.zip(next.to).map(|(kept, next)| kept.max(next));
        }
        meet
    });
    joined
}

#[cfg(test)]
mod tests;
