//! Periods as people type them, in French or in English, told from today.

use chrono::{Datelike, NaiveDate};

use super::{Period, PeriodError, PeriodKind};
use crate::domain::date::{month_named, number};
use crate::domain::nearest::letters;

/// What the last period that ended is called, and the one that runs.
const LAST: [&str; 8] = ["dernier", "derniere", "precedent", "precedente", "passe", "passee", "last", "previous"];
const THIS: [&str; 5] = ["ce", "cette", "courant", "courante", "this"];

impl Period {
    /// Reads a month: `2026-11`, `11/2026`, « novembre 2026 »; « novembre » or `11`, the latest that has begun; «
    /// dernier ».
    pub fn read_month(text: &str, today: NaiveDate) -> Result<Self, PeriodError> {
        let typed = letters(text);
        let words: Vec<&str> = typed.split(' ').filter(|word| !["mois", "month", "le", "ci"].contains(word)).collect();
        let of = |month: u32, year: Option<&str>| match year {
            Some(year) => Self::month(i32::try_from(number(year, 4..=4)?).ok()?, month),
            None => {
                let begun = std::iter::successors(Self::month_of(today), Self::previous).take(12);
                begun.into_iter().find(|period| period.from().month() == month)
            }
        };
        let named = |word: &str| month_named(word).or_else(|| number(word, 1..=2));
        let read = match *words.as_slice() {
            [word] if LAST.contains(&word) => last(Self::month_of(today), today),
            [word] if THIS.contains(&word) => Self::month_of(today),
            [month] => named(month).and_then(|month| of(month, None)),
            [month, year] if number(month, 4..=4).is_none() => named(month).and_then(|month| of(month, Some(year))),
            _ => None,
        };
        read.map_or_else(|| Self::parse_month(text.trim()), Ok)
    }

    /// Reads a quarter of a fiscal year: `2026-T3`, `T3 2026`, « trimestre 3 »; `T3`, the latest that has begun;
    /// « dernier ».
    pub fn read_quarter(text: &str, today: NaiveDate) -> Result<Self, PeriodError> {
        let typed = letters(text);
        let words: Vec<&str> = typed.split(' ').filter(|word| !["trimestre", "quarter"].contains(word)).collect();
        let rank = |word: &str| u8::try_from(number(word.strip_prefix(['t', 'q']).unwrap_or(word), 1..=1)?).ok();
        let read = match *words.as_slice() {
            [word] if LAST.contains(&word) => last(Self::quarter_of(today), today),
            [word] if THIS.contains(&word) => Self::quarter_of(today),
            [word] => rank(word).and_then(|rank| {
                let begun = std::iter::successors(Self::quarter_of(today), Self::previous).take(4);
                begun
                    .into_iter()
                    .find(|period| matches!(period.kind(), PeriodKind::Quarter { quarter, .. } if quarter == rank))
            }),
            [rank_typed, year] => {
                rank(rank_typed).and_then(|rank| Self::quarter(i32::try_from(number(year, 4..=4)?).ok()?, rank))
            }
            _ => None,
        };
        read.map_or_else(|| Self::parse_quarter(text.trim()), Ok)
    }

    /// Reads a fiscal year: `2026`, `2026-2027`, « dernier ».
    pub fn read_year(text: &str, today: NaiveDate) -> Result<Self, PeriodError> {
        let typed = letters(text);
        let years = ["annee", "exercice", "year", "financiere", "financier", "fiscal"];
        let words: Vec<&str> = typed.split(' ').filter(|word| !years.contains(word)).collect();
        let read = match *words.as_slice() {
            [word] if LAST.contains(&word) => last(Self::fiscal_year_of(today), today),
            [word] if THIS.contains(&word) => Self::fiscal_year_of(today),
            _ => None,
        };
        read.map_or_else(|| Self::parse_fiscal_year(text.trim()), Ok)
    }

    /// Reads any of them, as they are typed where nothing else says which is meant: « novembre », `T3 2026`, `2026`,
    /// « mois dernier ». A number alone is a year.
    pub fn read(text: &str, today: NaiveDate) -> Option<Self> {
        let typed = letters(text);
        if LAST.contains(&typed.as_str()) || number(&typed, 1..=2).is_some() {
            return None;
        }
        let month = Self::read_month(text, today);
        month.or_else(|_| Self::read_quarter(text, today)).or_else(|_| Self::read_year(text, today)).ok()
    }
}

/// The last period of a kind that has ended.
fn last(around: Option<Period>, today: NaiveDate) -> Option<Period> {
    around.and_then(|around| if around.to() < today { Some(around) } else { around.previous() })
}

#[cfg(test)]
mod tests {
    use super::super::super::oracle::ymd;
    use super::*;

    #[test]
    fn a_month_a_quarter_and_a_year_are_read_as_they_are_said() {
        // A Saturday of the third quarter of 2026-2027.
        let today = ymd(2026, 11, 21);
        for text in
            ["2026-10", "octobre", "Octobre 2026", "oct. 2026", "October", "10", "10/2026", "10-2026", "dernier"]
        {
            assert_eq!(Period::read_month(text, today), Ok(Period::month(2026, 10).unwrap()), "{text}");
        }
        for (text, (year, month)) in [
            ("novembre", (2026, 11)),
            ("décembre", (2025, 12)),
            ("12", (2025, 12)),
            ("août", (2026, 8)),
            ("mois dernier", (2026, 10)),
            ("last month", (2026, 10)),
            ("ce mois-ci", (2026, 11)),
        ] {
            assert_eq!(Period::read_month(text, today), Ok(Period::month(year, month).unwrap()), "{text}");
        }
        for (text, (year, rank)) in [
            ("2026-T3", (2026, 3)),
            ("T3 2026", (2026, 3)),
            ("q3 2026", (2026, 3)),
            ("T3", (2026, 3)),
            ("T4", (2025, 4)),
            ("trimestre 2", (2026, 2)),
            ("dernier", (2026, 2)),
            ("trimestre dernier", (2026, 2)),
        ] {
            assert_eq!(Period::read_quarter(text, today), Ok(Period::quarter(year, rank).unwrap()), "{text}");
        }
        for (text, year) in [("2026", 2026), ("2025-2026", 2025), ("dernier", 2025), ("année dernière", 2025)] {
            assert_eq!(Period::read_year(text, today), Ok(Period::fiscal_year(year).unwrap()), "{text}");
        }
    }

    #[test]
    fn where_nothing_says_which_is_meant_a_number_alone_is_a_year_and_the_last_is_none() {
        let today = ymd(2026, 11, 21);
        for (text, period) in [
            ("novembre", Period::month(2026, 11)),
            ("2026-11", Period::month(2026, 11)),
            ("T3 2026", Period::quarter(2026, 3)),
            ("2026", Period::fiscal_year(2026)),
            ("mois dernier", Period::month(2026, 10)),
            ("année dernière", Period::fiscal_year(2025)),
        ] {
            assert_eq!(Period::read(text, today), Some(period.unwrap()), "{text}");
        }
        for text in ["dernier", "11", "1", "", "hier", "2026-13", "T5", "novembre 26", "13"] {
            assert!(Period::read(text, today).is_none(), "{text}");
        }
        assert!(Period::read_month("13", today).is_err() && Period::read_quarter("T5 2026", today).is_err());
    }
}
