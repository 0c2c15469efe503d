//! What the tests of the calendar and of the clock are held against: written apart from them, slow and plain.
//! Holidays are read from tables by day of the week, Easter comes from Gauss's rule, and days are walked one by one.

use chrono::{Datelike, NaiveDate, Weekday};

use super::holiday::HolidaySet;

/// A date known to exist.
pub fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Easter Sunday by Gauss's rule of 1800, with his correction of 1816.
fn easter(year: i64) -> NaiveDate {
    let (a, b, c) = (year % 19, year % 4, year % 7);
    let k = year / 100;
    let p = (13 + 8 * k) / 25;
    let q = k / 4;
    let m = (15 - p + k - q).rem_euclid(30);
    let n = (4 + k - q).rem_euclid(7);
    let d = (19 * a + m) % 30;
    let e = (2 * b + 4 * c + 6 * d + n) % 7;
    let april = d + e - 9;
    let april = match (april, d, e) {
        (26, ..) => 19,
        (25, 28, 6) if a > 10 => 18,
        _ => april,
    };
    let year = i32::try_from(year).unwrap();
    if april > 0 {
        ymd(year, 4, u32::try_from(april).unwrap())
    } else {
        ymd(year, 3, u32::try_from(april + 31).unwrap())
    }
}

pub fn holidays(set: HolidaySet, year: i32) -> Vec<NaiveDate> {
    use Weekday::{Fri, Sat, Sun, Thu};
    let all = set == HolidaySet::PublicService;
    let weekday = |month, day| ymd(year, month, day).weekday();
    let mut days: Vec<(u32, u32)> = Vec::new();
    let january: [u32; 2] = match (weekday(1, 1), all) {
        (Fri, true) => [1, 4],
        (Sat, true) => [3, 4],
        (Sun, true) => [2, 3],
        (_, true) => [1, 2],
        (Sat, false) => [3, 3],
        (Sun, false) => [2, 2],
        (_, false) => [1, 1],
    };
    days.extend(january.map(|day| (1, day)));
    let sunday = easter(i64::from(year));
    let friday = sunday.pred_opt().unwrap().pred_opt().unwrap();
    days.push((friday.month(), friday.day()));
    if all {
        let monday = sunday.succ_opt().unwrap();
        days.push((monday.month(), monday.day()));
    }
    let monday_among =
        |month, from: u32| (month, (from..from + 7).find(|&d| weekday(month, d) == Weekday::Mon).unwrap());
    days.extend([monday_among(5, 18), monday_among(9, 1), monday_among(10, 8)]);
    // June 24 and July 1 are a week apart: they fall on the same day of the week.
    days.extend(match weekday(6, 24) {
        Sat => [(6, 23), (6, 30)],
        Sun => [(6, 25), (7, 2)],
        _ => [(6, 24), (7, 1)],
    });
    // December 24 and 31 too.
    let december: &[u32] = match (weekday(12, 24), all) {
        (Thu, true) => &[24, 25, 28, 31],
        (Fri, true) => &[24, 27, 28, 31],
        (Sat, true) => &[23, 26, 27, 30],
        (Sun, true) => &[22, 25, 26, 29],
        (_, true) => &[24, 25, 26, 31],
        (Fri, false) => &[27],
        (Sat, false) => &[26],
        (_, false) => &[25],
    };
    days.extend(december.iter().map(|&day| (12, day)));
    days.sort_unstable();
    days.dedup();
    days.into_iter().map(|(month, day)| ymd(year, month, day)).collect()
}

pub fn is_business(set: HolidaySet, day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !holidays(set, day.year()).contains(&day)
}

/// The days after `from`, up to and including `to`.
pub fn days_after(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    from.iter_days().skip(1).take_while(move |&day| day <= to)
}
