//! The periods that reports are about: fiscal years, their quarters, months, and any stretch of days.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::coded::{MalformedText, kept_as_text};
use super::date::{number, written};

mod typed;

/// A stretch of days, both ends included.
///
/// The fiscal year (*exercice financier*) runs from April 1 to March 31 and is named after the year in which it
/// begins; its first quarter (*trimestre*) is April to June (Financial Administration Act).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    from: NaiveDate,
    to: NaiveDate,
    kind: PeriodKind,
}

/// How a period was named: what its label is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PeriodKind {
    /// The fiscal year that begins on April 1 of `year`.
    FiscalYear {
        /// The calendar year of its first day.
        year: i32,
    },
    Quarter {
        /// The fiscal year: `2025` for all four quarters of 2025-2026.
        year: i32,
        /// 1 for April to June, to 4 for January to March of the next calendar year.
        quarter: u8,
    },
    Month {
        year: i32,
        /// 1 to 12.
        month: u32,
    },
    Range,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum PeriodError {
    /// No fiscal year: its two years, where both are written, follow each other.
    NotAYear(String),
    NotAQuarter(String),
    NotAMonth(String),
    /// The end comes before the beginning.
    Backwards {
        from: NaiveDate,
        to: NaiveDate,
    },
}

impl Period {
    /// The fiscal year that begins in a calendar year; `None` unless all its days are in the years 1 to 9999.
    pub fn fiscal_year(year: i32) -> Option<Self> {
        Self::months(year, 4, 12, PeriodKind::FiscalYear { year })
    }

    /// A quarter, 1 to 4, of the fiscal year that begins in a calendar year; `None` for another number or beyond the
    /// years 1 to 9999.
    pub fn quarter(year: i32, quarter: u8) -> Option<Self> {
        let (calendar_year, first_month) = match quarter {
            1..=3 => (year, 1 + 3 * u32::from(quarter)),
            4 => (year.checked_add(1)?, 1),
            _ => return None,
        };
        Self::fiscal_year(year)?;
        Self::months(calendar_year, first_month, 3, PeriodKind::Quarter { year, quarter })
    }

    /// A calendar month, 1 to 12; `None` for another number or beyond the years 1 to 9999.
    pub fn month(year: i32, month: u32) -> Option<Self> {
        Self::months(year, month, 1, PeriodKind::Month { year, month })
    }

    /// Any stretch of days.
    ///
    /// # Errors
    /// [`PeriodError::Backwards`] when `to` is before `from`.
    pub fn between(from: NaiveDate, to: NaiveDate) -> Result<Self, PeriodError> {
        if to < from {
            return Err(PeriodError::Backwards { from, to });
        }
        Ok(Self { from, to, kind: PeriodKind::Range })
    }

    /// The fiscal year in which a day falls; `None` beyond the years that have one.
    pub fn fiscal_year_of(day: NaiveDate) -> Option<Self> {
        Self::fiscal_year(fiscal_year_number(day))
    }

    /// The quarter in which a day falls; `None` beyond the years that have one.
    pub fn quarter_of(day: NaiveDate) -> Option<Self> {
        // April is the first month of the first quarter.
        let quarter = u8::try_from((day.month0() + 9) % 12 / 3 + 1).ok()?;
        Self::quarter(fiscal_year_number(day), quarter)
    }

    /// The month in which a day falls; `None` beyond the years 1 to 9999.
    pub fn month_of(day: NaiveDate) -> Option<Self> {
        Self::month(day.year(), day.month())
    }

    /// Reads a fiscal year: `2025` or `2025-2026`.
    ///
    /// # Errors
    /// [`PeriodError::NotAYear`], as of `2025-2027`.
    pub fn parse_fiscal_year(text: &str) -> Result<Self, PeriodError> {
        let year = || {
            let (first, second) = text.split_once('-').map_or((text, None), |(first, second)| (first, Some(second)));
            let first = number(first, 4..=4)?;
            let follows = second.is_none_or(|second| number(second, 4..=4) == Some(first + 1));
            i32::try_from(first).ok().filter(|_| follows).and_then(Self::fiscal_year)
        };
        year().ok_or_else(|| PeriodError::NotAYear(text.into()))
    }

    /// Reads a quarter of a fiscal year: `2025-T1`, or `2025-Q1`, in either case.
    ///
    /// # Errors
    /// [`PeriodError::NotAQuarter`], as of `2025-T5`.
    pub fn parse_quarter(text: &str) -> Result<Self, PeriodError> {
        let quarter = || {
            let (year, quarter) = text.split_once('-')?;
            let quarter = number(quarter.strip_prefix(['T', 't', 'Q', 'q'])?, 1..=1)?;
            Self::quarter(i32::try_from(number(year, 4..=4)?).ok()?, u8::try_from(quarter).ok()?)
        };
        quarter().ok_or_else(|| PeriodError::NotAQuarter(text.into()))
    }

    /// Reads a month: `2026-11`.
    ///
    /// # Errors
    /// [`PeriodError::NotAMonth`], as of `2026-13`.
    pub fn parse_month(text: &str) -> Result<Self, PeriodError> {
        let month = || {
            let (year, month) = text.split_once('-')?;
            Self::month(i32::try_from(number(year, 4..=4)?).ok()?, number(month, 2..=2)?)
        };
        month().ok_or_else(|| PeriodError::NotAMonth(text.into()))
    }

    /// The first day.
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day, included.
    pub fn to(&self) -> NaiveDate {
        self.to
    }

    /// How the period was named.
    pub fn kind(&self) -> PeriodKind {
        self.kind
    }

    /// Whether a day falls in the period.
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// The days of the period as far as one of them.
    pub fn to_date(&self, day: NaiveDate) -> Self {
        assert!(self.contains(day), "invariant: the day is one of the period");
        Self { from: self.from, to: day, kind: PeriodKind::Range }
    }

    /// The number of days in the period.
    pub fn days(&self) -> u64 {
        (self.to - self.from).num_days().unsigned_abs() + 1
    }

    /// How many calendar months the period touches, whole or not.
    pub fn months_touched(&self) -> usize {
        self.place_in_months(self.to) + 1
    }

    /// The days of the period in the month of that place, from 0; `None` beyond the last.
    pub fn month_at(&self, place: usize) -> Option<Self> {
        let number = month_number(self.from).checked_add(i32::try_from(place).ok()?)?;
        let month = u32::try_from(number.rem_euclid(12)).ok()? + 1;
        let first = NaiveDate::from_ymd_opt(number.div_euclid(12), month, 1)?;
        // The month of the last day that can be written has no next one.
        let last = first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(self.to);
        Self::between(first.max(self.from), last.min(self.to)).ok()
    }

    /// The place, among the months that the period touches, of that in which a day falls: 0 for a day before the
    /// period, and one past the last for a day after it.
    pub fn month_place(&self, day: NaiveDate) -> usize {
        if day > self.to { self.months_touched() } else { self.place_in_months(day.max(self.from)) }
    }

    /// How many months a day that is not before the period comes after that of its first day.
    fn place_in_months(&self, day: NaiveDate) -> usize {
        usize::try_from(month_number(day) - month_number(self.from))
            .expect("invariant: the day is not before the period")
    }

    /// The day before it begins; where dates begin, that day.
    pub fn day_before(&self) -> NaiveDate {
        self.from.pred_opt().unwrap_or(self.from)
    }

    /// The period of the same kind that ends the day before this one begins.
    ///
    /// A stretch of whole months is preceded by as many whole months, another one by as many days. `None` where dates
    /// end.
    pub fn previous(&self) -> Option<Self> {
        match self.kind {
            PeriodKind::FiscalYear { year } => Self::fiscal_year(year.checked_sub(1)?),
            PeriodKind::Quarter { year, quarter: 1 } => Self::quarter(year.checked_sub(1)?, 4),
            PeriodKind::Quarter { year, quarter } => Self::quarter(year, quarter - 1),
            PeriodKind::Month { .. } => Self::month_of(self.from.pred_opt()?),
            PeriodKind::Range => {
                let to = self.from.pred_opt()?;
                let from = match self.whole_months() {
                    Some(months) => self.from.checked_sub_months(Months::new(months))?,
                    None => self.from.checked_sub_days(Days::new(self.days()))?,
                };
                Some(Self { from, to, kind: PeriodKind::Range })
            }
        }
    }

    /// This period one year earlier; the last day of February stays the last. `None` before the first date.
    pub fn year_before(&self) -> Option<Self> {
        match self.kind {
            PeriodKind::FiscalYear { year } => Self::fiscal_year(year.checked_sub(1)?),
            PeriodKind::Quarter { year, quarter } => Self::quarter(year.checked_sub(1)?, quarter),
            PeriodKind::Month { year, month } => Self::month(year.checked_sub(1)?, month),
            PeriodKind::Range => {
                let year = Months::new(12);
                let from = self.from.checked_sub_months(year)?;
                let next = self.to.succ_opt()?;
                let to = if next.day() == 1 {
                    next.checked_sub_months(year)?.pred_opt()?
                } else {
                    self.to.checked_sub_months(year)?
                };
                Some(Self { from, to, kind: PeriodKind::Range })
            }
        }
    }

    /// The number of months in the period when it is made of whole ones.
    fn whole_months(&self) -> Option<u32> {
        let next = self.to.succ_opt()?;
        (self.from.day() == 1 && next.day() == 1).then_some(())?;
        u32::try_from(month_number(next) - month_number(self.from)).ok()
    }

    /// Some whole months from the first of one, all in the years 1 to 9999.
    fn months(year: i32, first_month: u32, count: u32, kind: PeriodKind) -> Option<Self> {
        let from = NaiveDate::from_ymd_opt(year, first_month, 1)?;
        let to = from.checked_add_months(Months::new(count))?.pred_opt()?;
        (from.year() >= 1 && to.year() <= 9999).then_some(Self { from, to, kind })
    }
}

/// Writes the form that is read back: `2025-2026`, `2025-T1`, `2026-11`, `2026-01-01..2026-03-15`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&match self.kind {
            PeriodKind::FiscalYear { year } => format!("{year:04}-{:04}", year + 1),
            PeriodKind::Quarter { year, quarter } => format!("{year:04}-T{quarter}"),
            PeriodKind::Month { year, month } => format!("{year:04}-{month:02}"),
            PeriodKind::Range => format!("{}..{}", self.from, self.to),
        })
    }
}

kept_as_text!(Period);

/// Reads any of the forms: a fiscal year, a quarter, a month, or `2026-01-01..2026-03-15`.
impl FromStr for Period {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        let read = match text.split_once("..") {
            Some((from, to)) => written(from).zip(written(to)).and_then(|(from, to)| Self::between(from, to).ok()),
            None => {
                let (month, quarter) = (Self::parse_month(text), Self::parse_quarter(text));
                month.or(quarter).or_else(|_| Self::parse_fiscal_year(text)).ok()
            }
        };
        read.ok_or_else(|| MalformedText("not a period", text.into()))
    }
}

/// The number of the fiscal year in which a day falls.
fn fiscal_year_number(day: NaiveDate) -> i32 {
    if day.month() >= 4 { day.year() } else { day.year() - 1 }
}

/// Months since January of the year 0.
fn month_number(day: NaiveDate) -> i32 {
    day.year() * 12 + day.month0().cast_signed()
}

#[cfg(test)]
mod tests;
