//! The clock against dates worked out by hand, then against a walk day by day.

use chrono::Days;
use proptest::prelude::*;

use super::super::holiday::{HolidayName, HolidaySet};
use super::super::oracle::{self, days_after, ymd};
use super::*;

impl Clock<'_> {
    /// The due date as it stands on a day: none while the request is suspended.
    fn due_on(&self, day: NaiveDate) -> Option<NaiveDate> {
        if self.is_suspended(day) { None } else { self.due() }
    }

    /// The days left of a clock that a standard times.
    fn left(&self, day: NaiveDate) -> i64 {
        self.remaining(day).unwrap()
    }
}

fn calendar() -> Calendar {
    Calendar::new(HolidaySet::PublicService, [], 2027)
}

fn standard(length: u32, unit: Unit) -> Standard {
    Standard { code: Code::new("reply").unwrap(), length, unit, target_percent: 90 }
}

fn fifteen() -> Standard {
    standard(15, Unit::BusinessDays)
}

/// A day of November 2026, a month without holidays that begins on a Sunday.
fn nov(day: u32) -> NaiveDate {
    ymd(2026, 11, day)
}

fn pause(from: NaiveDate, to: NaiveDate) -> Pause {
    Pause { from, to: Some(to) }
}

#[test]
fn an_answer_on_the_due_date_is_on_time_and_the_weekend_after_it_does_not_make_it_late() {
    let (calendar, standard) = (calendar(), fifteen());
    let clock = Clock::new(&calendar, Some(&standard), ymd(2026, 10, 30), &[], 0);
    assert_eq!(clock.due_on(nov(2)), Some(nov(20)));
    assert_eq!((clock.gross(nov(20)), clock.net(nov(20)), clock.left(nov(20))), (15, 15, 0));
    let late = [19, 20, 21, 22, 23, 24].map(|day| clock.late_on(nov(day)));
    assert_eq!(late, [false, false, false, false, true, true]);
    assert_eq!(clock.left(nov(24)), -2);
}

#[test]
fn days_late_leave_out_suspensions_and_are_at_least_one() {
    let (calendar, standard) = (calendar(), fifteen());
    let pauses = [Pause { from: nov(25), to: None }];
    for (pauses, late) in [(&[][..], [0, 1, 5]), (&pauses, [0, 1, 2])] {
        // Due on Monday the 23rd.
        let clock = Clock::new(&calendar, Some(&standard), nov(2), pauses, 0);
        assert_eq!([23, 24, 30].map(|day| clock.days_late(nov(day))), late);
    }
    // Ten calendar days from the 10th end on a Friday: on the Saturday an answer is late, by no business day.
    let (calendar_days, twice) = (self::standard(10, Unit::CalendarDays), [20, 21, 24]);
    let clock = Clock::new(&calendar, Some(&calendar_days), nov(10), &[], 0);
    assert_eq!(twice.map(|day| clock.days_late(nov(day))), [0, 1, 2]);
}

#[test]
fn a_suspension_takes_out_the_days_after_it_begins_through_its_end() {
    let (calendar, standard) = (calendar(), fifteen());
    // Friday 6 to Thursday 12: the 9th, 10th, 11th and 12th.
    let pauses = [pause(nov(6), nov(12))];
    let clock = Clock::new(&calendar, Some(&standard), nov(2), &pauses, 0);
    assert_eq!(clock.due_on(nov(12)), Some(nov(27)));
    assert_eq!((clock.gross(nov(27)), clock.suspended(nov(27)), clock.net(nov(27))), (19, 4, 15));
    assert_eq!((clock.gross(nov(10)), clock.suspended(nov(10)), clock.net(nov(10))), (6, 2, 4));
    assert_eq!([5, 6, 11, 12].map(|day| clock.is_suspended(nov(day))), [false, true, true, false]);
}

#[test]
fn while_suspended_there_is_no_due_date_only_the_days_that_remain() {
    let (calendar, standard) = (calendar(), fifteen());
    let pauses = [Pause { from: nov(6), to: None }];
    let clock = Clock::new(&calendar, Some(&standard), nov(2), &pauses, 0);
    assert_eq!((clock.due_on(nov(6)), clock.due_on(nov(30))), (None, None));
    assert_eq!((clock.left(nov(6)), clock.left(nov(30))), (11, 11));
    assert_eq!((clock.gross(nov(30)), clock.suspended(nov(30)), clock.net(nov(30))), (20, 16, 4));
    assert!(!clock.late_on(ymd(2027, 11, 30)));
}

#[test]
fn a_suspension_that_begins_after_the_first_due_date_still_moves_the_one_an_earlier_suspension_gave() {
    let (calendar, standard) = (calendar(), fifteen());
    // Without suspension the 23rd, with the first one the 27th.
    let pauses = [pause(nov(25), ymd(2026, 12, 2)), pause(nov(6), nov(12))];
    let clock = Clock::new(&calendar, Some(&standard), nov(2), &pauses, 0);
    assert_eq!(clock.due_on(nov(3)), Some(ymd(2026, 12, 4)));
    assert_eq!(clock.due_on(ymd(2026, 12, 2)), Some(ymd(2026, 12, 4)));
}

#[test]
fn a_suspension_of_a_late_request_leaves_its_due_date_where_it_was() {
    let (calendar, standard) = (calendar(), fifteen());
    let pauses = [pause(nov(25), nov(30))];
    let clock = Clock::new(&calendar, Some(&standard), nov(2), &pauses, 0);
    assert_eq!(
        (clock.due_on(nov(24)), clock.due_on(nov(26)), clock.due_on(nov(30))),
        (Some(nov(23)), None, Some(nov(23)))
    );
    let remaining = [23, 24, 25, 27, 30].map(|day| clock.left(nov(day)));
    assert_eq!(remaining, [0, -1, -2, -2, -2]);
    assert_eq!(clock.left(ymd(2026, 12, 1)), -3);
}

#[test]
fn a_holiday_within_a_suspension_is_not_taken_out_twice() {
    let (calendar, standard) = (calendar(), fifteen());
    // Due on July 8 without it; June 23, 25 and 26 are taken out, the 24th is a holiday anyway.
    let pauses = [pause(ymd(2026, 6, 22), ymd(2026, 6, 26))];
    let clock = Clock::new(&calendar, Some(&standard), ymd(2026, 6, 15), &pauses, 0);
    assert_eq!(clock.due_on(ymd(2026, 7, 1)), Some(ymd(2026, 7, 13)));
    assert_eq!(clock.suspended(ymd(2026, 7, 13)), 3);
}

#[test]
fn suspensions_that_overlap_take_out_a_day_once_and_none_before_receipt() {
    let (calendar, standard) = (calendar(), fifteen());
    let pauses =
        [pause(nov(10), nov(12)), pause(ymd(2026, 10, 1), nov(3)), pause(nov(6), nov(11)), pause(nov(20), nov(18))];
    let clock = Clock::new(&calendar, Some(&standard), nov(2), &pauses, 0);
    assert_eq!(clock.suspended(nov(30)), 5, "the 3rd, and from the 9th to the 12th");
    assert_eq!(clock.due_on(nov(30)), Some(nov(30)));
}

#[test]
fn suspended_days_without_dates_put_the_due_date_off_by_as_many() {
    let (calendar, standard) = (calendar(), fifteen());
    let clock = Clock::new(&calendar, Some(&standard), nov(2), &[], 4);
    assert_eq!(clock.due_on(nov(2)), Some(nov(27)));
    assert_eq!((clock.gross(nov(4)), clock.suspended(nov(4)), clock.net(nov(4))), (2, 2, 0));
    assert_eq!((clock.gross(nov(27)), clock.suspended(nov(27)), clock.net(nov(27))), (19, 4, 15));
    let reasons: Vec<_> = clock.explain(nov(9)).into_iter().map(|line| (line.reason, line.net)).collect();
    assert_eq!(reasons[4], (DayReason::Suspended(None), 0));
    assert_eq!(reasons[7], (DayReason::Counted { n: 1 }, 1));
    assert_eq!(Clock::new(&calendar, Some(&standard), nov(2), &[], -4).due_on(nov(2)), Some(nov(23)));
}

#[test]
fn calendar_days_count_weekends_and_holidays() {
    let (calendar, standard) = (calendar(), standard(90, Unit::CalendarDays));
    let clock = Clock::new(&calendar, Some(&standard), ymd(2026, 1, 1), &[], 0);
    assert_eq!(clock.due_on(ymd(2026, 1, 1)), Some(ymd(2026, 4, 1)));
    assert_eq!(clock.net(ymd(2026, 1, 4)), 3);
    assert!(!clock.late_on(ymd(2026, 4, 1)) && clock.late_on(ymd(2026, 4, 2)));
}

#[test]
fn months_end_on_the_same_date_or_the_last_of_a_shorter_month_put_off_to_a_business_day() {
    let calendar = calendar();
    for (received, months, due) in [
        // February 28, 2026 is a Saturday, that of 2027 a Sunday: the Monday after.
        ((2026, 1, 31), 1, (2026, 3, 2)),
        ((2026, 8, 31), 6, (2027, 3, 1)),
        ((2027, 8, 31), 6, (2028, 2, 29)),
        ((2026, 1, 15), 6, (2026, 7, 15)),
        // Friday January 1, 2027, a weekend, and Monday the 4th, which stands for the 2nd.
        ((2026, 12, 1), 1, (2027, 1, 5)),
    ] {
        let (standard, due) = (standard(months, Unit::Months), ymd(due.0, due.1, due.2));
        let clock = Clock::new(&calendar, Some(&standard), ymd(received.0, received.1, received.2), &[], 0);
        assert_eq!(clock.due_on(due), Some(due), "{received:?}");
        assert!(!clock.late_on(due) && clock.late_on(due.succ_opt().unwrap()), "{received:?}");
    }
}

#[test]
fn a_last_day_that_is_no_business_day_is_put_off_to_the_next_one() {
    // Twenty days from Sunday, November 1, 2026 end on Saturday the 21st (I-16, s. 52).
    let (calendar, standard) = (calendar(), standard(20, Unit::CalendarDays));
    let clock = Clock::new(&calendar, Some(&standard), nov(1), &[], 0);
    assert_eq!((clock.due(), clock.late_from()), (Some(nov(23)), Some(nov(24))));
    assert_eq!([20, 21, 23, 24].map(|day| clock.left(nov(day))), [3, 2, 0, -1]);
    assert!(!clock.late_on(nov(23)) && clock.late_on(nov(24)));
    let positions: Vec<_> = clock.explain(nov(24)).iter().skip(19).map(|line| line.position).collect();
    use DuePosition::{After, Before, Due, PutOff};
    assert_eq!(positions, [Before, PutOff, PutOff, Due, After]);
    // A suspension from that Saturday to Wednesday the 25th: Sunday and Monday do not count, nor do they end anything.
    let pauses = [pause(nov(21), nov(25))];
    let clock = Clock::new(&calendar, Some(&standard), nov(1), &pauses, 0);
    assert_eq!((clock.due(), clock.late_from()), (Some(nov(26)), Some(nov(27))));
}

#[test]
fn a_request_that_no_standard_times_is_never_due() {
    let calendar = calendar();
    let pauses = [pause(nov(4), nov(6))];
    let clock = Clock::new(&calendar, None, nov(2), &pauses, 0);
    assert_eq!((clock.due(), clock.late_from(), clock.remaining(nov(30))), (None, None, None));
    assert_eq!((clock.net(nov(30)), clock.gross(nov(30)), clock.late_on(ymd(2027, 1, 1))), (18, 20, false));
    assert!(clock.explain(nov(30)).iter().all(|line| line.position == DuePosition::Before));
}

#[test]
fn months_are_pushed_by_the_calendar_days_of_suspensions() {
    let (calendar, standard) = (calendar(), standard(6, Unit::Months));
    let received = ymd(2026, 1, 15);
    let first = pause(ymd(2026, 3, 1), ymd(2026, 3, 31));
    let clock = |pauses: &[Pause]| Clock::new(&calendar, Some(&standard), received, pauses, 0).due_on(ymd(2026, 5, 1));
    assert_eq!(clock(&[first]), Some(ymd(2026, 8, 14)));
    // This one begins after the date without suspension, July 15, and before the date so far.
    assert_eq!(clock(&[first, pause(ymd(2026, 8, 1), ymd(2026, 8, 11))]), Some(ymd(2026, 8, 24)));
    assert_eq!(clock(&[first, pause(ymd(2026, 8, 14), ymd(2026, 8, 20))]), Some(ymd(2026, 8, 14)));
}

#[test]
fn time_is_in_business_days_whatever_the_unit_of_the_standard() {
    let calendar = calendar();
    // September 1, 2026 is a Tuesday, and the 7th Labour Day. To the 22nd: three business days in the first week, then
    // four, five and two. The suspension takes out the 4th, and from the 8th to the 11th.
    let sep = |day| ymd(2026, 9, day);
    let pauses = [pause(sep(3), sep(13))];
    for (length, unit, net) in [(15, Unit::BusinessDays, 9), (20, Unit::CalendarDays, 11), (1, Unit::Months, 11)] {
        let standard = standard(length, unit);
        let clock = Clock::new(&calendar, Some(&standard), sep(1), &pauses, 0);
        assert_eq!(clock.in_business_days(sep(22)), Time { net: 9, gross: 14 }, "{unit:?}");
        assert_eq!(clock.in_business_days(sep(9)), Time { net: 2, gross: 5 }, "{unit:?}");
        assert_eq!(clock.in_business_days(sep(1)), Time { net: 0, gross: 0 }, "{unit:?}");
        assert_eq!(clock.net(sep(22)), net, "{unit:?}");
    }
    // Fourteen business days are within no standard of twenty calendar days that have run out.
    let standard = standard(20, Unit::CalendarDays);
    let clock = Clock::new(&calendar, Some(&standard), sep(1), &[], 0);
    assert_eq!((clock.in_business_days(sep(22)).net, clock.late_on(sep(22))), (14, true));
}

#[test]
fn calendar_days_suspended_without_dates_take_out_the_business_days_that_they_stand_for() {
    let (calendar, standard) = (calendar(), standard(20, Unit::CalendarDays));
    let sep = |day| ymd(2026, 9, day);
    // Ten days from the 2nd to the 11th, of which the 5th to the 7th are not worked.
    let clock = Clock::new(&calendar, Some(&standard), sep(1), &[], 10);
    assert_eq!(clock.in_business_days(sep(22)), Time { net: 7, gross: 14 });
    assert_eq!(clock.in_business_days(sep(9)), Time { net: 0, gross: 5 });
    // The 2nd and the 3rd, then the 14th: those between are suspended already.
    let pauses = [pause(sep(3), sep(13))];
    let clock = Clock::new(&calendar, Some(&standard), sep(1), &pauses, 3);
    assert_eq!(clock.in_business_days(sep(22)), Time { net: 6, gross: 14 });
    // More of them than days before a suspension that lasts.
    let pauses = [Pause { from: sep(3), to: None }];
    let clock = Clock::new(&calendar, Some(&standard), sep(1), &pauses, 3);
    assert_eq!(clock.in_business_days(sep(22)), Time { net: 0, gross: 14 });
}

#[test]
fn a_request_is_explained_day_by_day() {
    let (calendar, standard) = (calendar(), standard(3, Unit::BusinessDays));
    let pauses = [pause(ymd(2026, 4, 7), ymd(2026, 4, 8))];
    let clock = Clock::new(&calendar, Some(&standard), ymd(2026, 4, 2), &pauses, 0);
    let explained: Vec<_> = clock
        .explain(ymd(2026, 4, 13))
        .iter()
        .map(|line| {
            let reason = match &line.reason {
                DayReason::Receipt => "receipt".to_owned(),
                DayReason::Counted { n } => n.to_string(),
                DayReason::Weekend => "weekend".to_owned(),
                DayReason::Holiday(holiday) => holiday.name.key().to_owned(),
                DayReason::Suspended(pause) => format!("suspended {}", pause.unwrap().from),
            };
            format!("{} {reason} {} {:?}", line.day.format("%d"), line.net, line.position)
        })
        .collect();
    assert_eq!(
        explained,
        [
            "02 receipt 0 Before",
            "03 good_friday 0 Before",
            "04 weekend 0 Before",
            "05 weekend 0 Before",
            "06 easter_monday 0 Before",
            "07 1 1 Before",
            "08 suspended 2026-04-07 1 Before",
            "09 2 2 Before",
            "10 3 3 Due",
            "11 weekend 3 After",
            "12 weekend 3 After",
            "13 4 4 After",
        ]
    );
    assert!(clock.explain(ymd(2026, 4, 1)).is_empty());
}

#[test]
fn an_explanation_says_where_a_holiday_was_taken_out_and_where_the_rule_is_extended() {
    use super::super::calendar::{CalendarChange, ChangeKind};
    let monday = ymd(2027, 12, 27);
    let change = CalendarChange { day: monday, kind: ChangeKind::Removed, source: "D. 2".into() };
    let calendar = calendar().with_change(change);
    let standard = fifteen();
    // Christmas 2027 is a Saturday, observed on the Monday that this register works.
    let lines = Clock::new(&calendar, Some(&standard), ymd(2027, 12, 23), &[], 0).explain(ymd(2028, 1, 2));
    assert_eq!(lines[4].removed.as_ref().map(|removed| &removed.holiday.name), Some(&HolidayName::Christmas));
    assert_eq!((lines[4].day, &lines[4].reason), (monday, &DayReason::Counted { n: 1 }));
    let beyond: Vec<_> = lines.iter().map(|line| line.beyond_loaded).collect();
    assert_eq!(beyond, [false, false, false, false, false, false, false, false, false, true, true]);
}

#[test]
fn standards_and_dates_beyond_reason_give_no_due_date() {
    let calendar = calendar();
    for unit in [Unit::BusinessDays, Unit::CalendarDays, Unit::Months] {
        for received in [nov(2), NaiveDate::MAX] {
            let standard = standard(u32::MAX, unit);
            let clock = Clock::new(&calendar, Some(&standard), received, &[], i64::MAX);
            assert_eq!(clock.due_on(received), None, "{unit:?} {received}");
            assert!(clock.left(received) > 0 && !clock.late_on(NaiveDate::MAX));
            assert_eq!(clock.in_business_days(NaiveDate::MAX).net, 0);
        }
    }
}

#[test]
fn standards_and_suspensions_are_stored_in_a_form_that_lasts() {
    let form = r#"{"code":"reply","length":15,"unit":"business_days","target_percent":90}"#;
    assert_eq!(serde_json::to_string(&fifteen()).unwrap(), form);
    assert_eq!(serde_json::from_str::<Standard>(form).unwrap(), fifteen());
    let form = r#"{"from":"2026-11-06","to":null}"#;
    assert_eq!(serde_json::to_string(&Pause { from: nov(6), to: None }).unwrap(), form);
    for (text, unit) in [("\"calendar_days\"", Unit::CalendarDays), ("\"months\"", Unit::Months)] {
        assert_eq!(serde_json::from_str::<Unit>(text).unwrap(), unit);
    }
}

/// The same date some months later, or the last of that month.
fn months_later(from: NaiveDate, months: u32) -> NaiveDate {
    let month = from.month0() + months;
    let (year, month) = (from.year() + i32::try_from(month / 12).unwrap(), month % 12 + 1);
    (1..=from.day()).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day)).unwrap()
}

fn any_unit() -> impl Strategy<Value = Unit> {
    prop_oneof![3 => Just(Unit::BusinessDays), 1 => Just(Unit::CalendarDays), 1 => Just(Unit::Months)]
}

/// Suspensions as a register holds them (and worse): where they begin after receipt, and how long they last.
fn any_pauses() -> impl Strategy<Value = Vec<(i64, Option<u64>)>> {
    prop::collection::vec((-10i64..120, prop_oneof![9 => (0u64..40).prop_map(Some), 1 => Just(None)]), 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_clock_agrees_with_a_walk_day_by_day(
        statutory in any::<bool>(),
        received in (2015i32..2035, 1u32..=365),
        length in 1u32..40,
        unit in any_unit(),
        spans in any_pauses(),
        unknown in prop_oneof![2 => Just(0i64), 1 => 0i64..8],
    ) {
        let set = if statutory { HolidaySet::Statutory } else { HolidaySet::PublicService };
        let received = NaiveDate::from_yo_opt(received.0, received.1).unwrap();
        let length = if unit == Unit::Months { length % 7 + 1 } else { length };
        let pauses: Vec<_> = spans.iter().map(|&(start, days)| {
            let from = received + chrono::TimeDelta::days(start);
            Pause { from, to: days.map(|days| from + Days::new(days)) }
        }).collect();
        let (calendar, standard) = (Calendar::new(set, [], 2027), standard(length, unit));
        let clock = Clock::new(&calendar, Some(&standard), received, &pauses, unknown);

        let target = match unit {
            Unit::Months => (months_later(received, length) - received).num_days(),
            _ => i64::from(length),
        };
        // (day, gross, net, counted today, suspended at its end)
        let (mut gross, mut out) = (0, 0);
        let mut walk = vec![(received, 0, 0, false)];
        for day in days_after(received, received + Days::new(600)) {
            let counts = unit != Unit::BusinessDays || oracle::is_business(set, day);
            let taken = pauses.iter().any(|pause| pause.from < day && pause.to.is_none_or(|to| day <= to));
            gross += i64::from(counts);
            out += i64::from(counts && taken);
            let net = (gross - out - unknown).max(0);
            walk.push((day, gross, net, counts && !taken && gross - out > unknown));
        }
        let reached = |length: i64| walk.iter().find(|&&(_, _, net, _)| net >= length).map(|&(day, ..)| day);
        let promised = reached(target);
        // The end of a term in calendar days is put off as long as it falls on no business day.
        let is_due = |day: NaiveDate| unit == Unit::BusinessDays || oracle::is_business(set, day);
        let target = (target..).find(|length| reached(*length).is_none_or(is_due)).unwrap();
        let due = reached(target);
        if due.is_none() {
            prop_assert!(pauses.iter().any(|pause| pause.to.is_none()), "600 days are enough for the rest");
        }
        let lines = clock.explain(received + Days::new(600));
        prop_assert_eq!(lines.len(), walk.len());
        let (mut suspended_lines, mut time) = (0, Time { net: 0, gross: 0 });
        for (&(day, gross, net, counted), line) in walk.iter().zip(&lines) {
            prop_assert_eq!((clock.gross(day), clock.net(day)), (gross, net), "{}", day);
            prop_assert_eq!(clock.suspended(day), gross - net, "{}", day);
            prop_assert_eq!(clock.left(day), target - net, "{}", day);
            prop_assert_eq!(clock.late_on(day), net > target, "{}", day);
            let suspended = pauses.iter().any(|pause| pause.from <= day && pause.to.is_none_or(|to| day < to));
            prop_assert_eq!(clock.is_suspended(day), suspended, "{}", day);
            prop_assert_eq!(clock.due_on(day), if suspended { None } else { due }, "{}", day);

            // The business days among those that the clock counts; of a clock in business days, what it counts.
            let worked = day > received && oracle::is_business(set, day);
            time.gross += i64::from(worked);
            time.net += i64::from(worked && counted);
            prop_assert_eq!(clock.in_business_days(day), time, "{}", day);
            if unit == Unit::BusinessDays {
                prop_assert_eq!(time, Time { net, gross }, "{}", day);
            }

            prop_assert_eq!((line.day, line.net), (day, net));
            prop_assert_eq!(line.reason == DayReason::Counted { n: net }, counted, "{}", day);
            suspended_lines += i64::from(matches!(line.reason, DayReason::Suspended(_)));
            prop_assert_eq!(suspended_lines, gross - net, "{}", day);
            prop_assert_eq!(line.position == DuePosition::Due, due == Some(day), "{}", day);
            let put_off = due.is_some_and(|due| day < due) && promised.is_some_and(|promised| promised <= day);
            prop_assert_eq!(line.position == DuePosition::PutOff, put_off, "{}", day);
            prop_assert_eq!(line.position == DuePosition::After, due.is_some_and(|due| day > due), "{}", day);
        }
    }
}
