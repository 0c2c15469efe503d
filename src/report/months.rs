//! A period month by month: what came, what went, what stayed, and how long it took.
//!
//! A period that lies in one calendar month has no months: they would say again what the report says.

use chrono::NaiveDate;

use super::breakdown::{Cell, FigurePart, Row};
use super::group::Place;
use super::percent::Percent;
use super::tally::Tally;
use super::times::{Histogram, TimeSummary};
use crate::domain::Period;

/// A month of a period, as far as it lies in the period.
///
/// What was open at the end of the month before, with what was received and reopened, less what was closed, is what was
/// open at the end of this one.
#[derive(Clone, Debug)]
pub struct Month {
    /// Its days in the period.
    pub days: Period,
    /// Requests received; the code of the row is that of the month, `2026-04`, and its share that of the period.
    pub received: Row,
    /// Reopenings.
    pub reopened: Cell,
    /// Closings.
    pub closed: Cell,
    /// Requests open at its end.
    pub open_at_end: Cell,
    /// Closings whose net time is known; the rest is about them.
    pub timed: Cell,
    /// Within the standard.
    pub within_standard: Cell,
    /// Past it.
    pub late: Cell,
    /// Net days.
    pub net: TimeSummary,
}

impl Month {
    /// Within the standard, out of within and late.
    pub fn within_standard_percent(&self) -> Percent {
        Percent::new(self.within_standard.count, self.within_standard.count + self.late.count)
    }

    /// Whether every day of the month is in the period.
    pub fn is_whole(&self) -> bool {
        let month_of = |day: Option<NaiveDate>| day.map(|day| day.format("%Y-%m").to_string());
        let own = month_of(Some(self.days.from()));
        month_of(self.days.from().pred_opt()) != own && month_of(self.days.to().succ_opt()) != own
    }

    /// Nothing came, went or was there.
    fn is_blank(&self) -> bool {
        [self.received.count, self.reopened.count, self.closed.count, self.open_at_end.count] == [0; 4]
    }
}

/// The months of a period of several, from the first that has anything to tell.
pub(super) fn months(tally: &Tally) -> Vec<Month> {
    let period = tally.period;
    let several = if period.months_touched() > 1 { period.months_touched() } else { 0 };
    (0..several).filter_map(|place| month(tally, place, period.month_at(place)?)).skip_while(Month::is_blank).collect()
}

fn month(tally: &Tally, place: usize, days: Period) -> Option<Month> {
    let cell = |part: FigurePart| {
        let line = part.definition();
        Cell {
            key: line.key(Place::Nth(place), tally.period),
            count: tally.count_at(part, Place::Nth(place)),
            counts: line.counts,
        }
    };
    let Cell { key, count, counts } = cell(FigurePart::MonthsReceived);
    let percent = Percent::new(count, tally.total(FigurePart::Received));
    Some(Month {
        days,
        received: Row { code: code(tally.period, place), count, percent, key, counts },
        reopened: cell(FigurePart::MonthsReopened),
        closed: cell(FigurePart::MonthsClosed),
        open_at_end: cell(FigurePart::MonthsOpenAtEnd),
        timed: cell(FigurePart::MonthsTimed),
        within_standard: cell(FigurePart::MonthsWithinStandard),
        late: cell(FigurePart::MonthsLate),
        net: tally.series.net_by_month.get(&place).map(Histogram::summary).unwrap_or_default(),
    })
}

/// The code of the month at a place: `2026-04`.
pub(super) fn code(period: Period, place: usize) -> String {
    period.month_at(place).expect("invariant: the place is one of the period").from().format("%Y-%m").to_string()
}

/// The place of the month of that code, in a period of several.
pub(super) fn place(period: Period, wanted: &str) -> Option<usize> {
    let several = if period.months_touched() > 1 { period.months_touched() } else { 0 };
    (0..several).find(|&place| code(period, place) == wanted)
}
