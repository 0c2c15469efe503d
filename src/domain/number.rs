//! The public number of a request: `2026-0042`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::coded::{MalformedText, kept_as_text};
use crate::domain::date::number;

/// A request's number: the year of receipt, then the order of registration within it. Never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Number {
    year: u16,
    order: u32,
}

impl Number {
    /// Room for the requests of one year, so that a number maps to one row key and back.
    const YEAR_SPAN: i64 = 10_000_000;

    /// The number that is `order`-th in `year`; `None` beyond the years 1 to 9999 and the orders 1 to 9,999,999.
    pub fn new(year: i32, order: u32) -> Option<Self> {
        let year = u16::try_from(year).ok().filter(|year| (1..=9999).contains(year))?;
        ((1..Self::YEAR_SPAN).contains(&i64::from(order))).then_some(Self { year, order })
    }

    pub fn year(self) -> i32 {
        i32::from(self.year)
    }

    /// Order of registration within the year, from 1.
    pub fn order(self) -> u32 {
        self.order
    }

    /// The key of the request's rows: sorts by year, then by order.
    pub fn key(self) -> i64 {
        i64::from(self.year) * Self::YEAR_SPAN + i64::from(self.order)
    }

    pub fn from_key(key: i64) -> Option<Self> {
        let year = i32::try_from(key / Self::YEAR_SPAN).ok()?;
        Self::new(year, u32::try_from(key % Self::YEAR_SPAN).ok()?)
    }

    /// The keys of one year: first and last.
    pub fn keys_of(year: i32) -> (i64, i64) {
        let first = i64::from(year) * Self::YEAR_SPAN;
        (first, first + Self::YEAR_SPAN - 1)
    }

    /// Reads `2026-0042`, or `42` for the number of that order in `this_year`.
    pub fn parse(text: &str, this_year: i32) -> Result<Self, MalformedText> {
        let (year, order) = match text.split_once('-') {
            Some((year, order)) => (number(year, 4..=4), number(order, 1..=9)),
            None => (u32::try_from(this_year).ok(), number(text, 1..=9)),
        };
        let year = year.and_then(|year| i32::try_from(year).ok());
        year.zip(order)
            .and_then(|(year, order)| Self::new(year, order))
            .ok_or_else(|| MalformedText("not a request number", text.into()))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:04}-{:04}", self.year, self.order))
    }
}

impl FromStr for Number {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        Self::parse(text, 0)
    }
}

kept_as_text!(Number);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_named_in_full_or_by_its_order_this_year() {
        let number = Number::new(2026, 42).unwrap();
        assert_eq!(number.to_string(), "2026-0042");
        for text in ["2026-0042", "2026-42", "2026-000042", "42", "0042"] {
            assert_eq!(Number::parse(text, 2026), Ok(number), "{text}");
        }
        for text in ["", "0", "-42", "2026-", "2026-0", "26-42", "2026-42-1", "٤٢", "4 2", "2026-99999999"] {
            assert!(Number::parse(text, 2026).is_err(), "{text}");
        }
    }

    #[test]
    fn a_year_past_its_ten_thousandth_request_goes_on() {
        assert_eq!(Number::new(2024, 10_234).unwrap().to_string(), "2024-10234");
    }

    #[test]
    fn keys_sort_like_numbers_and_lead_back() {
        let numbers =
            [(2025, 9_999_999), (2026, 1), (2026, 2), (2026, 10_000)].map(|(y, n)| Number::new(y, n).unwrap());
        assert!(numbers.windows(2).all(|pair| pair[0] < pair[1] && pair[0].key() < pair[1].key()));
        assert!(numbers.iter().all(|&number| Number::from_key(number.key()) == Some(number)));
    }
}
