//! A date or a period, known or approximate: how the register of incidents tells when something took place.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Period, date};
use crate::domain::coded::MalformedText;

/// A stretch of days, both ends included; a single day when both are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub from: NaiveDate,
    pub to: NaiveDate,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about: bool,
}

impl Span {
    /// Reads a date, or a period `A..B`. What is approximate may also be a month (`2026-03`) or a year (`2026`).
    ///
    /// # Errors
    /// [`MalformedText`] for anything else, and for a period whose end comes before its beginning.
    pub fn parse(text: &str, today: NaiveDate, about: bool) -> Result<Self, MalformedText> {
        let refused = || MalformedText("neither a date nor a period", text.to_owned());
        let ends = |text: &str| {
            let whole = if about { whole(text.trim()) } else { None };
            whole.or_else(|| date::parse(text, today).ok().map(|day| (day, day))).ok_or_else(refused)
        };
        let ((from, _), (_, to)) = match text.split_once("..") {
            Some((from, to)) => (ends(from)?, ends(to)?),
            None => (ends(text)?, ends(text)?),
        };
        if to < from { Err(refused()) } else { Ok(Self { from, to, about }) }
    }
}

/// The ends of a whole month or of a whole year.
fn whole(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    if let Ok(month) = Period::parse_month(text) {
        return Some((month.from(), month.to()));
    }
    let year = i32::try_from(date::number(text, 4..=4)?).ok().filter(|year| *year > 0)?;
    Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn ends(text: &str, about: bool) -> Option<(NaiveDate, NaiveDate)> {
        Span::parse(text, day("2026-11-20"), about).ok().map(|span| (span.from, span.to))
    }

    #[test]
    fn a_date_or_a_period_is_known_and_only_an_approximation_is_a_whole_month() {
        let (first, fifth) = (day("2026-03-01"), day("2026-03-05"));
        assert_eq!(ends("2026-03-01", false), Some((first, first)));
        assert_eq!(ends("2026-03-01..2026-03-05", false), Some((first, fifth)));
        assert_eq!(ends("2026-03", true), Some((first, day("2026-03-31"))));
        assert_eq!(ends("2024-02..2026-03-05", true), Some((day("2024-02-01"), fifth)));
        assert_eq!(ends("2025", true), Some((day("2025-01-01"), day("2025-12-31"))));
        for text in ["2026-03", "2026", "", "..", "2026-03-05..2026-03-01", "2026-02-30", "mars", "2026-03-01.."] {
            assert_eq!(ends(text, false), None, "{text}");
        }
        for text in ["2026-13", "26-03", "0000", "2026-03..2026-02", "٢٠٢٦"] {
            assert_eq!(ends(text, true), None, "{text}");
        }
        let yesterday = Span::parse("hier", day("2026-11-20"), false).unwrap();
        assert_eq!((yesterday.from, yesterday.to, yesterday.about), (day("2026-11-19"), day("2026-11-19"), false));
    }
}
