//! The order of day and month in the dates of a file, as the dates that leave no doubt show it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::cell::is_date;
use crate::domain::date::number;

/// A date that reads in one order alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateSample {
    pub line: u64,
    /// As the file has it.
    pub text: String,
}

/// Dates that cannot be trusted: some of them read in the other order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateDisorder {
    /// Day first and month first in one file: the first of each.
    Both { day_first: DateSample, month_first: DateSample },
    /// The map says one order, and every date that tells says the other: the first of them, and the format of the map,
    /// also with its order swapped.
    Other { format: String, swapped: String, sample: DateSample },
}

/// What the dates of a file show, by the formats that their columns are declared to have.
#[derive(Debug, Default)]
pub(super) struct DateOrders(BTreeMap<Vec<String>, [Option<DateSample>; 2]>);

impl DateOrders {
    /// Looks at a date.
    pub fn see(&mut self, line: u64, text: &str, formats: &[String]) {
        let Some(month_first) = is_month_first(text) else { return };
        if !self.0.contains_key(formats) {
            self.0.insert(formats.to_vec(), [None, None]);
        }
        let seen = self.0.get_mut(formats).expect("invariant: it was just put there");
        seen[usize::from(month_first)].get_or_insert_with(|| DateSample { line, text: text.trim().to_owned() });
    }

    /// The disorder of all the dates together.
    pub fn disorder(&self) -> Option<DateDisorder> {
        self.0.iter().find_map(|(formats, seen)| {
            let declared: Vec<bool> = formats.iter().filter_map(|format| begins_with_month(format)).collect();
            // A map that declares both orders knows what it does.
            if declared.contains(&true) && declared.contains(&false) {
                return None;
            }
            match seen {
                [Some(day_first), Some(month_first)] => {
                    Some(DateDisorder::Both { day_first: day_first.clone(), month_first: month_first.clone() })
                }
                [Some(sample), None] if declared.contains(&true) => other(formats, sample),
                [None, Some(sample)] if declared.contains(&false) => other(formats, sample),
                _ => None,
            }
        })
    }
}

fn other(formats: &[String], sample: &DateSample) -> Option<DateDisorder> {
    let format = formats.iter().find(|format| begins_with_month(format).is_some())?.clone();
    let swapped = format.replace("%d", "\0").replace("%m", "%d").replace('\0', "%m");
    Some(DateDisorder::Other { format, swapped, sample: sample.clone() })
}

/// The formats that a date of three numbers may have: day first, then month first; the same twice where the year, in
/// four digits, comes first. `None` of any other text. A year of two digits is taken to come last.
pub fn date_form(text: &str) -> Option<[String; 2]> {
    let text = text.trim();
    let mark = text.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let time = text.split_once(['T', ' ']).map_or("", |(_, time)| match time.matches(':').count() {
        1 => "%H:%M",
        _ => "%H:%M:%S",
    });
    let between = text.chars().find(|c| matches!(c, 'T' | ' ')).map(String::from).unwrap_or_default();
    let of = |[one, other, last]: [&str; 3]| format!("{one}{mark}{other}{mark}{last}{between}{time}");
    if let Some(year) = last_year(text) {
        return Some([of(["%d", "%m", year]), of(["%m", "%d", year])]);
    }
    let [year, month, day] = parts(text)?;
    number(year, 4..=4).and(number(month, 1..=2)).and(number(day, 1..=2))?;
    Some([of(["%Y", "%m", "%d"]), of(["%Y", "%m", "%d"])])
}

/// The formats by which a text is a day that exists, each once.
pub fn readable_forms(text: &str) -> Vec<String> {
    let is_read = |form: &String| NaiveDate::parse_from_str(text.trim(), form).is_ok();
    let mut forms: Vec<String> = date_form(text).into_iter().flatten().filter(is_read).collect();
    forms.dedup();
    forms
}

/// Whether a text is a date, in whatever order, or one that a format would make of it.
pub fn is_dated(text: &str) -> bool {
    is_date(text) || last_year(text).is_some()
}

/// How the year is written in a date of three numbers where it comes last.
fn last_year(text: &str) -> Option<&'static str> {
    let [one, other, year] = parts(text)?;
    match (number(one, 1..=2), number(other, 1..=2), number(year, 2..=4)) {
        (Some(_), Some(_), Some(_)) if year.len() == 4 => Some("%Y"),
        (Some(_), Some(_), Some(_)) if year.len() == 2 => Some("%y"),
        _ => None,
    }
}

/// What stands between the marks of a date of three parts, whose time of day is left aside.
fn parts(text: &str) -> Option<[&str; 3]> {
    let day = text.trim().split(['T', ' ']).next()?;
    day.split(['-', '/', '.']).collect::<Vec<_>>().try_into().ok()
}

/// Whether a date of three numbers begins with the month; `None` when it may be either, or begins with the year.
pub fn is_month_first(text: &str) -> Option<bool> {
    let [one, other, _] = parts(text)?;
    match (number(one, 1..=2)?, number(other, 1..=2)?) {
        (13..=31, 1..=12) => Some(false),
        (1..=12, 13..=31) => Some(true),
        _ => None,
    }
}

/// Whether a format of numbers begins with the month; `None` when the year comes first, or it has no such order.
fn begins_with_month(format: &str) -> Option<bool> {
    let (day, month) = (format.find("%d")?, format.find("%m")?);
    let year = format.find("%Y").or_else(|| format.find("%y"))?;
    (year > day && year > month).then_some(month < day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disorder(formats: &[&str], dates: &[&str]) -> Option<DateDisorder> {
        let formats: Vec<String> = formats.iter().map(|it| (*it).to_owned()).collect();
        let mut orders = DateOrders::default();
        (1..).zip(dates).for_each(|(line, date)| orders.see(line, date, &formats));
        orders.disorder()
    }

    #[test]
    fn dates_tell_the_format_that_a_map_gives_them() {
        let both = |day_first: &str, month_first: &str| Some([day_first.to_owned(), month_first.to_owned()]);
        assert_eq!(date_form("03/04/2026"), both("%d/%m/%Y", "%m/%d/%Y"));
        assert_eq!(date_form("03-04-2026 10:00"), both("%d-%m-%Y %H:%M", "%m-%d-%Y %H:%M"));
        assert_eq!(date_form("25/03/26"), both("%d/%m/%y", "%m/%d/%y"));
        assert_eq!(date_form("2026/4/3"), both("%Y/%m/%d", "%Y/%m/%d"));
        assert_eq!(date_form("2026-12-25T10:00:00"), both("%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%S"));
        for text in ["hier", "5-6-", "514-555-1234", "31 nov. 2025", "03-avr-26"] {
            assert_eq!(date_form(text), None, "{text}");
        }
        assert_eq!(readable_forms("5-6-26"), ["%d-%m-%y", "%m-%d-%y"]);
        assert_eq!(readable_forms("25/12/2026"), ["%d/%m/%Y"]);
        assert_eq!(readable_forms("2026-04-03"), ["%Y-%m-%d"]);
        assert_eq!(readable_forms("2026-02-30"), [""; 0]);
    }

    #[test]
    fn dates_in_both_orders_or_in_the_other_one_are_seen() {
        let sample = |line, text: &str| DateSample { line, text: text.to_owned() };
        assert_eq!(disorder(&[], &["03/04/2026", "25/12/2026", "2026-12-25"]), None);
        assert_eq!(disorder(&["%d/%m/%Y"], &["03/04/2026", "25/12/2026 10:00"]), None);
        assert_eq!(disorder(&["%Y-%m-%d"], &["2026-25-12"]), None);
        for formats in [&[][..], &["%d/%m/%Y"], &["%m/%d/%Y"]] {
            assert_eq!(
                disorder(formats, &["03/04/2026", "25/12/2026", "12/25/2026"]),
                Some(DateDisorder::Both { day_first: sample(2, "25/12/2026"), month_first: sample(3, "12/25/2026") })
            );
        }
        assert_eq!(
            disorder(&["%d/%m/%Y"], &["03/04/2026", "12/25/2026", "13/13/2026"]),
            Some(DateDisorder::Other {
                format: "%d/%m/%Y".into(),
                swapped: "%m/%d/%Y".into(),
                sample: sample(2, "12/25/2026")
            })
        );
        assert_eq!(disorder(&["%d/%m/%Y", "%m/%d/%Y"], &["25/12/2026", "12/25/2026"]), None);
    }
}
