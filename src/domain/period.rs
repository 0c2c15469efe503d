//! The periods that reports are about: fiscal years, their quarters, months, and any stretch of days.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};

/// A stretch of days, both ends included.
///
/// The fiscal year (*exercice financier*) runs from April 1 to March 31 and is named after the year in which it
/// begins; its first quarter (*trimestre*) is April to June (Financial Administration Act).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// A quarter of a fiscal year.
    Quarter {
        /// The fiscal year: `2025` for all four quarters of 2025-2026.
        year: i32,
        /// 1 for April to June, to 4 for January to March of the next calendar year.
        quarter: u8,
    },
    /// A calendar month.
    Month {
        /// The calendar year.
        year: i32,
        /// 1 to 12.
        month: u32,
    },
    /// Any stretch of days.
    Range,
}

/// Why no period could be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// The text does not have the form of a period of the kind asked for.
    #[error("not a period: {0:?}")]
    NotAPeriod(String),
    /// A fiscal year written with two years that do not follow each other.
    #[error("not consecutive years: {0:?}")]
    NotConsecutive(String),
    /// There are four quarters.
    #[error("no such quarter: {0:?}")]
    NoSuchQuarter(String),
    /// There are twelve months.
    #[error("no such month: {0:?}")]
    NoSuchMonth(String),
    /// A date within the text does not exist.
    #[error("no such day: {0:?}")]
    NoSuchDay(String),
    /// The end comes before the beginning.
    #[error("a period from {from} to {to}")]
    Backwards {
        /// The first day given.
        from: NaiveDate,
        /// The last day given.
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
    /// [`PeriodError::NotAPeriod`], or [`PeriodError::NotConsecutive`] for `2025-2027`.
    pub fn parse_fiscal_year(text: &str) -> Result<Self, PeriodError> {
        let wrong = || PeriodError::NotAPeriod(text.into());
        let (first, second) = match text.split_once('-') {
            Some((first, second)) => (first, Some(number(second, 4).ok_or_else(wrong)?)),
            None => (text, None),
        };
        let first = number(first, 4).ok_or_else(wrong)?;
        if second.is_some_and(|second| second != first + 1) {
            return Err(PeriodError::NotConsecutive(text.into()));
        }
        i32::try_from(first).ok().and_then(Self::fiscal_year).ok_or_else(wrong)
    }

    /// Reads a quarter of a fiscal year: `2025-T1`, or `2025-Q1`, in either case.
    ///
    /// # Errors
    /// [`PeriodError::NotAPeriod`], or [`PeriodError::NoSuchQuarter`] for `2025-T5`.
    pub fn parse_quarter(text: &str) -> Result<Self, PeriodError> {
        let parts = || {
            let (year, quarter) = text.split_once('-')?;
            let quarter = quarter.strip_prefix(['T', 't', 'Q', 'q'])?;
            Some((i32::try_from(number(year, 4)?).ok()?, u8::try_from(number(quarter, 1)?).ok()?))
        };
        let (year, quarter) = parts().ok_or_else(|| PeriodError::NotAPeriod(text.into()))?;
        if !(1..=4).contains(&quarter) {
            return Err(PeriodError::NoSuchQuarter(text.into()));
        }
        Self::quarter(year, quarter).ok_or_else(|| PeriodError::NotAPeriod(text.into()))
    }

    /// Reads a month: `2026-11`.
    ///
    /// # Errors
    /// [`PeriodError::NotAPeriod`], or [`PeriodError::NoSuchMonth`] for `2026-13`.
    pub fn parse_month(text: &str) -> Result<Self, PeriodError> {
        let parts = || {
            let (year, month) = text.split_once('-')?;
            Some((i32::try_from(number(year, 4)?).ok()?, number(month, 2)?))
        };
        let (year, month) = parts().ok_or_else(|| PeriodError::NotAPeriod(text.into()))?;
        if !(1..=12).contains(&month) {
            return Err(PeriodError::NoSuchMonth(text.into()));
        }
        Self::month(year, month).ok_or_else(|| PeriodError::NotAPeriod(text.into()))
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

    /// The number of days in the period.
    pub fn days(&self) -> i64 {
        (self.to - self.from).num_days() + 1
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
                    None => self.from.checked_sub_days(Days::new(u64::try_from(self.days()).ok()?))?,
                };
                Some(Self { from, to, kind: PeriodKind::Range })
            }
        }
    }

    /// The same period a year before; a last day of February remains one. `None` where dates end.
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
        let ordinal = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
        (self.from.day() == 1 && next.day() == 1).then_some(())?;
        u32::try_from(ordinal(next) - ordinal(self.from)).ok()
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

/// Reads any of the forms: a fiscal year, a quarter, a month, or `2026-01-01..2026-03-15`.
impl FromStr for Period {
    type Err = PeriodError;
    fn from_str(text: &str) -> Result<Self, PeriodError> {
        if let Some((from, to)) = text.split_once("..") {
            return Self::between(iso_date(from, text)?, iso_date(to, text)?);
        }
        match text.split_once('-') {
            Some((_, rest)) if rest.starts_with(['T', 't', 'Q', 'q']) => Self::parse_quarter(text),
            Some((_, rest)) if rest.len() <= 2 => Self::parse_month(text),
            _ => Self::parse_fiscal_year(text),
        }
    }
}

/// The number of the fiscal year in which a day falls.
fn fiscal_year_number(day: NaiveDate) -> i32 {
    if day.month() >= 4 { day.year() } else { day.year() - 1 }
}

/// Reads exactly `width` ASCII digits.
fn number(text: &str, width: usize) -> Option<u32> {
    (text.len() == width && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// Reads `2026-01-01`, part of the text of a period.
fn iso_date(part: &str, text: &str) -> Result<NaiveDate, PeriodError> {
    let parts = || {
        let mut parts = part.splitn(3, '-');
        let (year, month, day) = (number(parts.next()?, 4)?, number(parts.next()?, 2)?, number(parts.next()?, 2)?);
        Some((i32::try_from(year).ok().filter(|&year| year >= 1)?, month, day))
    };
    let (year, month, day) = parts().ok_or_else(|| PeriodError::NotAPeriod(text.into()))?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| PeriodError::NoSuchDay(text.into()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::oracle::ymd;
    use super::*;

    fn read(text: &str) -> Period {
        text.parse().unwrap()
    }

    fn range(from: (i32, u32, u32), to: (i32, u32, u32)) -> Period {
        Period::between(ymd(from.0, from.1, from.2), ymd(to.0, to.1, to.2)).unwrap()
    }

    #[test]
    fn the_fiscal_year_runs_from_april_to_march() {
        for text in ["2025", "2025-2026"] {
            let year = read(text);
            assert_eq!((year.from(), year.to()), (ymd(2025, 4, 1), ymd(2026, 3, 31)));
            assert_eq!(year.kind(), PeriodKind::FiscalYear { year: 2025 });
            assert_eq!((year.to_string().as_str(), year.days()), ("2025-2026", 365));
        }
        assert_eq!(read("2023").days(), 366);
    }

    #[test]
    fn quarters_are_those_of_the_fiscal_year() {
        let expected = [
            ("2025-T1", (2025, 4, 1), (2025, 6, 30)),
            ("2025-q2", (2025, 7, 1), (2025, 9, 30)),
            ("2025-t3", (2025, 10, 1), (2025, 12, 31)),
            ("2025-Q4", (2026, 1, 1), (2026, 3, 31)),
        ];
        for (text, from, to) in expected {
            let quarter = read(text);
            assert_eq!(quarter, Period::parse_quarter(text).unwrap());
            assert_eq!((quarter.from(), quarter.to()), (ymd(from.0, from.1, from.2), ymd(to.0, to.1, to.2)), "{text}");
        }
        assert_eq!(read("2025-q4").to_string(), "2025-T4");
    }

    #[test]
    fn months_and_ranges_are_read_as_they_are_written() {
        let november = read("2026-11");
        assert_eq!((november.from(), november.to()), (ymd(2026, 11, 1), ymd(2026, 11, 30)));
        assert_eq!(read("2028-02").to(), ymd(2028, 2, 29));
        assert_eq!(read("2026-01-01..2026-03-15"), range((2026, 1, 1), (2026, 3, 15)));
        assert_eq!(range((2026, 1, 1), (2026, 1, 1)).days(), 1);
    }

    #[test]
    fn what_is_no_period_is_refused_for_its_reason() {
        use PeriodError as E;
        for text in
            ["", "25", "20255", "2025-", "-2025", "2025-1", "2026-001", "٢٠٢٥", "2025-T", "2025-T11", "0000", "9999"]
        {
            assert_eq!(text.parse::<Period>(), Err(E::NotAPeriod(text.into())), "{text}");
        }
        for (text, error) in [
            ("2025-2027", E::NotConsecutive("2025-2027".into())),
            ("2025-T5", E::NoSuchQuarter("2025-T5".into())),
            ("2025-Q0", E::NoSuchQuarter("2025-Q0".into())),
            ("2026-13", E::NoSuchMonth("2026-13".into())),
            ("2026-00", E::NoSuchMonth("2026-00".into())),
            ("2026-02-01..2026-02-30", E::NoSuchDay("2026-02-01..2026-02-30".into())),
            ("2026-02-01..2026", E::NotAPeriod("2026-02-01..2026".into())),
            ("2026-03-01..2026-02-28", E::Backwards { from: ymd(2026, 3, 1), to: ymd(2026, 2, 28) }),
        ] {
            assert_eq!(text.parse::<Period>(), Err(error), "{text}");
        }
        assert!(Period::parse_month("2026-T1").is_err() && Period::parse_quarter("2026-11").is_err());
        assert!(Period::parse_fiscal_year("2026-11").is_err());
    }

    #[test]
    fn a_period_is_compared_with_the_one_before_and_the_same_a_year_before() {
        for (text, previous, year_before) in [
            ("2025", "2024", "2024"),
            ("2025-T1", "2024-T4", "2024-T1"),
            ("2025-T4", "2025-T3", "2024-T4"),
            ("2026-01", "2025-12", "2025-01"),
            ("2026-01-10..2026-01-16", "2026-01-03..2026-01-09", "2025-01-10..2025-01-16"),
            ("2025-04-01..2025-12-31", "2024-07-01..2025-03-31", "2024-04-01..2024-12-31"),
            ("2025-02-01..2025-02-28", "2025-01-01..2025-01-31", "2024-02-01..2024-02-29"),
            ("2024-02-01..2024-02-28", "2024-01-04..2024-01-31", "2023-02-01..2023-02-28"),
            ("2024-02-29..2024-02-29", "2024-02-28..2024-02-28", "2023-02-28..2023-02-28"),
        ] {
            let period = read(text);
            assert_eq!(period.previous(), Some(read(previous)), "{text}");
            assert_eq!(period.year_before(), Some(read(year_before)), "{text}");
        }
    }

    #[test]
    fn periods_stop_where_dates_do() {
        assert_eq!(Period::fiscal_year(1).unwrap().previous(), None);
        assert_eq!(read("0001-T1").previous(), None);
        assert_eq!(read("0001-01").year_before(), None);
        assert_eq!(Period::fiscal_year(9999), None);
        assert_eq!(Period::quarter(i32::MAX, 4), None);
        assert_eq!(Period::quarter(2025, 0), None);
        let ever = Period::between(NaiveDate::MIN, NaiveDate::MAX).unwrap();
        assert_eq!((ever.previous(), ever.year_before()), (None, None));
        assert_eq!(Period::fiscal_year_of(NaiveDate::MIN), None);
    }

    proptest! {
        #[test]
        fn periods_of_a_day_hold_it_read_back_and_tile_the_calendar(
            year in 1900i32..2200, ordinal in 1u32..=365, length in 0u64..1000,
        ) {
            let day = NaiveDate::from_yo_opt(year, ordinal).unwrap();
            let named = [Period::fiscal_year_of(day), Period::quarter_of(day), Period::month_of(day)];
            for (period, longest) in named.into_iter().map(Option::unwrap).zip([366, 92, 31]) {
                prop_assert!(period.contains(day) && period.days() <= longest);
                prop_assert_eq!(period.to_string().parse(), Ok(period));
                let previous = period.previous().unwrap();
                prop_assert_eq!(previous.to().succ_opt(), Some(period.from()));
                prop_assert_eq!(std::mem::discriminant(&previous.kind()), std::mem::discriminant(&period.kind()));
                // A year before this one and a year before the next one touch as they do.
                let next_year_before = period.year_before().unwrap();
                prop_assert_eq!(previous.year_before().unwrap().to().succ_opt(), Some(next_year_before.from()));
                prop_assert_eq!(next_year_before.from().year(), period.from().year() - 1);
            }
            let range = Period::between(day, day + Days::new(length)).unwrap();
            prop_assert_eq!(range.to_string().parse(), Ok(range));
            prop_assert_eq!(range.previous().unwrap().to().succ_opt(), Some(range.from()));
            prop_assert!(range.year_before().unwrap().to() >= range.year_before().unwrap().from());
        }
    }
}
