//! Where an issue may lie: a count out of line with its own past. The figures speak up; a person decides.

use chrono::{Months, NaiveDate};

use super::poisson::{self, real};
use crate::domain::Period;
use crate::domain::{Code, Number};

/// Below so many requests, nothing is proposed whatever the past.
pub const LEAST_REQUESTS: usize = 3;

/// How many months of past a count is held against: eight quarters.
const MONTHS_BEFORE: u32 = 24;

/// The requests of a unit that have a ground of one nature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalGroup {
    /// The unit; unknown for requests of none.
    pub unit: Option<Code>,
    pub nature: Code,
    /// Requests of the period that no open issue accounts for, by number.
    pub requests: Vec<Number>,
    /// How many there were in the past that they are held against.
    pub before: u64,
}

/// A group that is out of line with its past.
#[derive(Clone, Debug, PartialEq)]
pub struct Signal {
    pub group: SignalGroup,
    /// How many were expected, were the past to go on, in proportion to the days.
    pub expected: f64,
    /// The most that chance alone would bring in 99 cases out of 100.
    pub limit: u64,
}

/// The period of a signal and the past it is held against, which begins no earlier than the register; `None` when the
/// register has no past.
pub fn periods(from: NaiveDate, to: NaiveDate, register_from: NaiveDate) -> Option<(Period, Period)> {
    let before_from = from.checked_sub_months(Months::new(MONTHS_BEFORE))?.max(register_from);
    Some((Period::between(from, to).ok()?, Period::between(before_from, from.pred_opt()?).ok()?))
}

/// The groups that are out of line, the furthest first.
pub fn signals(groups: Vec<SignalGroup>, now: Period, before: Period) -> Vec<Signal> {
    let (days, days_before) = (real(now.days()), real(before.days()));
    let signal = |group: SignalGroup| {
        let expected = real(group.before) * days / days_before;
        let limit = poisson::prediction_limit(group.before, days / (days + days_before));
        Signal { group, expected, limit }
    };
    let is_out = |signal: &Signal| signal.group.requests.len() as u64 > signal.limit;
    let mut found: Vec<Signal> =
        groups.into_iter().filter(|group| group.requests.len() >= LEAST_REQUESTS).map(signal).filter(is_out).collect();
    let beyond = |signal: &Signal| signal.group.requests.len() as u64 - signal.limit;
    found.sort_by(|a, b| {
        let key = |signal: &Signal| (signal.group.unit.clone(), signal.group.nature.clone());
        beyond(b).cmp(&beyond(a)).then_with(|| key(a).cmp(&key(b)))
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn group(nature: &str, requests: u32, before: u64) -> SignalGroup {
        let number = |order| Number::new(2026, order).unwrap();
        SignalGroup {
            unit: None,
            nature: Code::new(nature).unwrap(),
            requests: (1..=requests).map(number).collect(),
            before,
        }
    }

    #[test]
    fn only_what_chance_would_hardly_bring_is_told() {
        let (now, before) = periods(day(2026, 4, 1), day(2026, 6, 30), day(2020, 1, 1)).unwrap();
        assert_eq!((before.from(), before.to()), (day(2024, 4, 1), day(2026, 3, 31)));
        // Over 730 days, 8 requests make 1 in the 91 of the quarter: 6 is out of line and 3 is not.
        let signals = signals(
            vec![group("calm", 3, 8), group("delay", 6, 8), group("few", 2, 0), group("new", 3, 0)],
            now,
            before,
        );
        let names: Vec<_> = signals.iter().map(|signal| signal.group.nature.as_str()).collect();
        assert_eq!(names, ["delay", "new"]);
        assert!((signals[0].expected - 8.0 * 91.0 / 730.0).abs() < 1e-12);
        assert_eq!((signals[0].limit, signals[1].limit), (5, 2));
    }

    #[test]
    fn a_register_without_a_past_proposes_nothing() {
        assert_eq!(periods(day(2026, 4, 1), day(2026, 6, 30), day(2026, 4, 1)), None);
        let (_, before) = periods(day(2026, 4, 1), day(2026, 6, 30), day(2026, 3, 1)).unwrap();
        assert_eq!(before.days(), 31);
    }
}
