//! Dates as people type them, in French or in English.

use chrono::{Datelike, Days, NaiveDate};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum DateError {
    /// It has no form of a date, or that of one that does not exist, such as February 30, or lies outside the years 1
    /// to 9999.
    NotADate,
    /// Day and month cannot be told apart.
    Ambiguous { day_first: NaiveDate, month_first: NaiveDate },
}

/// An instant of the journal as people read it, to the minute, by the clock of the office: `2026-11-20 14:30`.
pub fn to_the_minute(at: &str) -> String {
    at.get(..16).unwrap_or(at).replace('T', " ")
}

/// Names of the months, without accents, that any beginning of at least three letters stands for.
const MONTHS: [[&str; 2]; 12] = [
    ["janvier", "january"],
    ["fevrier", "february"],
    ["mars", "march"],
    ["avril", "april"],
    ["mai", "may"],
    ["juin", "june"],
    ["juillet", "july"],
    ["aout", "august"],
    ["septembre", "september"],
    ["octobre", "october"],
    ["novembre", "november"],
    ["decembre", "december"],
];

/// Names of the days of a week, Monday first, that any beginning of at least three letters stands for.
const WEEKDAYS: [[&str; 2]; 7] = [
    ["lundi", "monday"],
    ["mardi", "tuesday"],
    ["mercredi", "wednesday"],
    ["jeudi", "thursday"],
    ["vendredi", "friday"],
    ["samedi", "saturday"],
    ["dimanche", "sunday"],
];

/// Reads a date as people type it, case and accents aside, some forms being told from `today`:
///
/// - `2026-11-21`, `2026/11/21`, `20261121`;
/// - `aujourd'hui`, `today`, `hier`, `yesterday`, `avant-hier`, `-3j`, `-3d`, `-3 jours`, `il y a 3 jours` (calendar
///   days), `demain`, `tomorrow`;
/// - `vendredi`, the latest that has come, today included; `vendredi dernier`, before today; `vendredi prochain`;
/// - `21/11/2026`, `11/21/2026`, with `/`, `-` or `.`, when a number over 12 tells which is the day;
/// - `21 novembre 2026`, `1er avril 2026`, `21 nov. 2026`, `Nov 21, 2026`, `21 November`, `21/11`: this year unless one
///   is given.
pub fn parse(text: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    read(text, DateOrigin { today, to_come: false })
}

/// Reads a day to come as [`parse`] reads one that has come: `vendredi` is the next, today included, and `15 janvier` or
/// `15/01` that of this year or of the next, whichever is nearer: a due date may be entered once it is over.
pub fn parse_to_come(text: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    read(text, DateOrigin { today, to_come: true })
}

/// The day from which days are told, and whether they lie after it.
#[derive(Clone, Copy)]
struct DateOrigin {
    today: NaiveDate,
    to_come: bool,
}

impl DateOrigin {
    /// The day of a month whose year is not given.
    fn day_of(self, month: u32, day: u32) -> Result<NaiveDate, DateError> {
        let year = u32::try_from(self.today.year()).map_err(|_| DateError::NotADate)?;
        match existing(year, month, day) {
            Ok(read) if self.to_come && read < self.today => {
                let next = existing(year + 1, month, day)?;
                Ok(if next - self.today < self.today - read { next } else { read })
            }
            read => read,
        }
    }
}

fn read(text: &str, from: DateOrigin) -> Result<NaiveDate, DateError> {
    let (plain, today) = (without_accents(text), from.today);
    let read = match plain.as_str() {
        "aujourd'hui" | "aujourdhui" | "today" => Ok(today),
        "hier" | "yesterday" => days_ago(1, today),
        "avant-hier" | "avant hier" => days_ago(2, today),
        "demain" | "tomorrow" => today.succ_opt().ok_or(DateError::NotADate),
        other => match (ago(other), weekday(other, from)) {
            (Some(days), _) => days_ago(days, today),
            (None, Some(day)) => Ok(day),
            (None, None) if other.contains(' ') => in_words(other, from),
            (None, None) => without_year(other, from).unwrap_or_else(|| in_numbers(other)),
        },
    };
    read.and_then(|date| if (1..=9999).contains(&date.year()) { Ok(date) } else { Err(DateError::NotADate) })
}

/// Reads a day as registers write it, `2026-11-21`, and in no other form. A report reads tens of thousands of them.
pub fn written(text: &str) -> Option<NaiveDate> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    existing(number(year, 4..=4)?, number(month, 2..=2)?, number(day, 2..=2)?).ok()
}

/// The text in lower case without accents, with plain apostrophes, hyphens and single spaces.
fn without_accents(text: &str) -> String {
    let plain = |c| match c {
        '\u{2019}' | '\u{02BC}' | '\u{2018}' => '\'',
        '\u{2010}'..='\u{2013}' | '\u{2212}' => '-',
        c => c,
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").nfd().filter(|&c| !is_combining_mark(c)).map(plain).flat_map(char::to_lowercase).collect()
}

fn days_ago(days: u32, today: NaiveDate) -> Result<NaiveDate, DateError> {
    today.checked_sub_days(Days::new(u64::from(days))).ok_or(DateError::NotADate)
}

/// Reads how many days ago: `-3j`, `-3 jours`, `il y a 3 jours`, `3 days ago`.
fn ago(text: &str) -> Option<u32> {
    let quantity =
        text.strip_prefix('-').or_else(|| text.strip_prefix("il y a ")).or_else(|| text.strip_suffix(" ago"))?;
    let count = quantity.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = quantity.strip_prefix(count)?;
    ["d", "j", "jour", "jours", "day", "days"].contains(&unit).then(|| number(count.trim(), 1..=9)).flatten()
}

/// Reads a day of the week, told from today.
fn weekday(text: &str, from: DateOrigin) -> Option<NaiveDate> {
    let today = from.today;
    let sides = ["dernier", "passe", "last", "prochain", "next"];
    let words: Vec<&str> = text.split(' ').collect();
    let (name, side) = match *words.as_slice() {
        [name] => (name, None),
        [first, second] if sides.contains(&second) => (first, Some(second)),
        [first, second] if sides.contains(&first) => (second, Some(first)),
        _ => return None,
    };
    let named = named(name, &WEEKDAYS)?;
    let since = u64::from((today.weekday().num_days_from_monday() + 8 - named) % 7);
    match side {
        None if from.to_come => today.checked_add_days(Days::new((7 - since) % 7)),
        None => today.checked_sub_days(Days::new(since)),
        Some("prochain" | "next") => today.checked_add_days(Days::new(7 - since)),
        Some(_) => today.checked_sub_days(Days::new(if since == 0 { 7 } else { since })),
    }
}

/// Reads ASCII digits, as many as allowed.
pub fn number(text: &str, width: std::ops::RangeInclusive<usize>) -> Option<u32> {
    (width.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

fn existing(year: u32, month: u32, day: u32) -> Result<NaiveDate, DateError> {
    let year = i32::try_from(year).map_err(|_| DateError::NotADate)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NotADate)
}

/// Reads three numbers, the year having four digits and standing first or last; or eight digits.
pub fn in_numbers(text: &str) -> Result<NaiveDate, DateError> {
    if let Some(digits) = number(text, 8..=8) {
        return existing(digits / 10_000, digits / 100 % 100, digits % 100);
    }
    let separator = text.chars().find(|c| matches!(c, '-' | '/' | '.')).ok_or(DateError::NotADate)?;
    let parts: Vec<&str> = text.split(separator).collect();
    let &[first, second, third] = parts.as_slice() else { return Err(DateError::NotADate) };
    let small = |part| number(part, 1..=2);
    if let (Some(year), Some(month), Some(day)) = (number(first, 4..=4), small(second), small(third)) {
        return existing(year, month, day);
    }
    let (Some(first), Some(second), Some(year)) = (small(first), small(second), number(third, 4..=4)) else {
        return Err(DateError::NotADate);
    };
    either(existing(year, second, first), existing(year, first, second))
}

/// Reads a day and a month in numbers: `21/11`. A day and a month that are parted otherwise may be a number.
fn without_year(text: &str, from: DateOrigin) -> Option<Result<NaiveDate, DateError>> {
    let (first, second) = text.split_once('/')?;
    let (first, second) = (number(first, 1..=2)?, number(second, 1..=2)?);
    Some(either(from.day_of(second, first), from.day_of(first, second)))
}

/// Two numbers read as a day and a month, and as a month and a day.
fn either(
    day_first: Result<NaiveDate, DateError>,
    month_first: Result<NaiveDate, DateError>,
) -> Result<NaiveDate, DateError> {
    match (day_first, month_first) {
        (Ok(day_first), Ok(month_first)) if day_first != month_first => {
            Err(DateError::Ambiguous { day_first, month_first })
        }
        (Ok(date), _) | (Err(_), Ok(date)) => Ok(date),
        (Err(error), Err(_)) => Err(error),
    }
}

/// Reads a day whose month is a word and whose year is written: `3 novembre 2026`, `Nov. 3, 2026`.
pub fn spelled(text: &str) -> Option<NaiveDate> {
    let plain = without_accents(text);
    let has_year = plain.split([' ', ',']).any(|word| number(word, 4..=4).is_some());
    has_year.then(|| in_words(&plain, DateOrigin { today: NaiveDate::MIN, to_come: false }).ok()).flatten()
}

/// Reads a day, a month by its name, in either order, then perhaps a year; before it, perhaps its name in the week.
fn in_words(text: &str, from: DateOrigin) -> Result<NaiveDate, DateError> {
    // "le 21 novembre 2026", "Nov 21, 2026", "mardi 3 novembre".
    let text = text.strip_prefix("le ").unwrap_or(text);
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let after_weekday = || words.split_first().and_then(|(name, day)| Some((named(name, &WEEKDAYS)?, day)));
    match (day_and_month(&words, from), after_weekday()) {
        (Err(DateError::NotADate), Some((weekday, day))) => match day_and_month(day, from)? {
            day if day.weekday().number_from_monday() == weekday => Ok(day),
            _ => Err(DateError::NotADate),
        },
        (read, _) => read,
    }
}

fn day_and_month(words: &[&str], from: DateOrigin) -> Result<NaiveDate, DateError> {
    let (first, second, year) = match *words {
        [first, second] => (first, second, None),
        [first, second, year] => (first, second, Some(number(year, 4..=4).ok_or(DateError::NotADate)?)),
        _ => return Err(DateError::NotADate),
    };
    let read = |day, month| Some((day_of_month(day)?, month_named(month)?));
    let (day, month) = read(first, second).or_else(|| read(second, first)).ok_or(DateError::NotADate)?;
    match year {
        Some(year) => existing(year, month, day),
        None => from.day_of(month, day),
    }
}

/// Reads `21`, or an ordinal: `1er`, `1st`, `2nd`, `3rd`, `21st`.
fn day_of_month(word: &str) -> Option<u32> {
    let digits = ["er", "st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    number(digits, 1..=2)
}

/// The month that a word begins the name of, or is the abbreviation of.
pub fn month_named(word: &str) -> Option<u32> {
    named(word, &MONTHS)
}

/// The place, from 1, of the only name that a word begins.
fn named(word: &str, names: &[[&str; 2]]) -> Option<u32> {
    let word = word.strip_suffix('.').unwrap_or(word);
    let begins = |names: &[&str; 2]| names.iter().any(|name| name.starts_with(word));
    let mut named = (1..).zip(names).filter(|(_, names)| word.len() >= 3 && begins(names));
    match (named.next(), named.next()) {
        (Some((place, _)), None) => Some(place),
        // "jui" begins both juin and juillet.
        _ => None,
    }
}

#[cfg(test)]
mod tests;
