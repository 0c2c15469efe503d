use proptest::prelude::*;

use super::super::oracle::{self, days_after, ymd};
use super::*;

impl Calendar {
    pub(crate) fn with_change(&self, change: CalendarChange) -> Self {
        Self::new(self.set, self.changes.values().cloned().chain([change]), self.loaded_through)
    }
}

fn calendar(set: HolidaySet) -> Calendar {
    Calendar::new(set, [], 2027)
}

fn added(day: NaiveDate) -> CalendarChange {
    CalendarChange { day, kind: ChangeKind::Added { name: "Deuil national".into() }, source: "D. 1".into() }
}

fn removed(day: NaiveDate) -> CalendarChange {
    CalendarChange { day, kind: ChangeKind::Removed, source: "D. 2".into() }
}

#[test]
fn fifteen_business_days_end_on_the_dates_checked_by_hand() {
    let checks = [
        (HolidaySet::PublicService, (2025, 12, 15), (2026, 1, 13)),
        (HolidaySet::PublicService, (2026, 3, 30), (2026, 4, 22)),
        (HolidaySet::PublicService, (2026, 5, 4), (2026, 5, 26)),
        (HolidaySet::PublicService, (2026, 6, 15), (2026, 7, 8)),
        (HolidaySet::PublicService, (2026, 12, 18), (2027, 1, 18)),
        (HolidaySet::PublicService, (2026, 12, 21), (2027, 1, 19)),
        (HolidaySet::PublicService, (2021, 12, 20), (2022, 1, 18)),
        (HolidaySet::PublicService, (2022, 12, 19), (2023, 1, 17)),
        (HolidaySet::PublicService, (2027, 12, 20), (2028, 1, 18)),
        (HolidaySet::Statutory, (2025, 12, 15), (2026, 1, 7)),
        (HolidaySet::Statutory, (2026, 3, 30), (2026, 4, 21)),
        (HolidaySet::Statutory, (2026, 12, 21), (2027, 1, 13)),
    ];
    for (set, (y, m, d), (due_y, due_m, due_d)) in checks {
        let (from, due) = (ymd(y, m, d), ymd(due_y, due_m, due_d));
        assert_eq!(calendar(set).add(from, 15), Some(due), "{set:?} {from}");
        assert_eq!(calendar(set).elapsed(from, due), 15, "{set:?} {from}");
        assert_eq!(calendar(set).elapsed(from, due.pred_opt().unwrap()), 14, "{set:?} {from}");
    }
}

#[test]
fn the_day_of_receipt_is_not_counted_and_the_last_one_is() {
    let calendar = calendar(HolidaySet::PublicService);
    // 2026-11-20 is a Friday, with no holiday near.
    assert_eq!(calendar.elapsed(ymd(2026, 11, 20), ymd(2026, 11, 20)), 0);
    assert_eq!(calendar.elapsed(ymd(2026, 11, 20), ymd(2026, 11, 22)), 0);
    assert_eq!(calendar.elapsed(ymd(2026, 11, 20), ymd(2026, 11, 23)), 1);
    assert_eq!(calendar.elapsed(ymd(2026, 11, 22), ymd(2026, 11, 23)), 1);
    assert_eq!(calendar.elapsed(ymd(2026, 11, 23), ymd(2026, 11, 20)), 0);
    assert_eq!(calendar.add(ymd(2026, 11, 21), 1), Some(ymd(2026, 11, 23)));
    assert_eq!(calendar.add(ymd(2026, 11, 21), 0), Some(ymd(2026, 11, 21)));
}

#[test]
fn a_day_added_by_decree_is_off_and_tells_its_source() {
    // The funeral of the Queen, a Monday.
    let day = ymd(2022, 9, 19);
    let before = calendar(HolidaySet::PublicService);
    let after = before.with_change(added(day));
    let holiday = Holiday {
        day,
        name: HolidayName::Decreed("Deuil national".into()),
        nominal: None,
        source: Some("D. 1".into()),
    };
    assert_eq!((before.day(day), after.day(day)), (Day::Business, Day::Holiday(holiday.clone())));
    assert_eq!(before.add(ymd(2022, 9, 12), 5), Some(day));
    assert_eq!(after.add(ymd(2022, 9, 12), 5), Some(ymd(2022, 9, 20)));
    assert_eq!(after.holidays(2022)[8], holiday, "between Labour Day and Thanksgiving");
    assert_eq!((before.holidays(2022).len(), after.holidays(2022).len()), (13, 14));
}

#[test]
fn a_day_added_on_a_weekend_is_listed_and_counts_for_nothing() {
    let (saturday, from, to) = (ymd(2026, 11, 21), ymd(2026, 11, 16), ymd(2026, 11, 30));
    let before = calendar(HolidaySet::PublicService);
    let after = before.with_change(added(saturday));
    assert_eq!(after.elapsed(from, to), 10);
    assert_eq!(after.day(saturday), Day::Weekend);
    assert!(after.holidays(2026).iter().any(|holiday| holiday.day == saturday));
}

#[test]
fn a_holiday_taken_out_is_worked_and_can_be_explained() {
    let monday = ymd(2026, 4, 6);
    let calendar = calendar(HolidaySet::PublicService).with_change(removed(monday));
    assert_eq!(calendar.day(monday), Day::Business);
    assert_eq!(calendar.add(ymd(2026, 3, 30), 15), Some(ymd(2026, 4, 21)));
    let removed = calendar.removed(monday).unwrap();
    assert_eq!((removed.holiday.name, removed.source.as_str()), (HolidayName::EasterMonday, "D. 2"));
    assert!(!calendar.holidays(2026).iter().any(|holiday| holiday.day == monday));
}

#[test]
fn taking_out_a_day_that_was_no_holiday_changes_nothing() {
    let plain = calendar(HolidaySet::PublicService);
    let calendar = plain.with_change(removed(ymd(2026, 11, 18))).with_change(removed(ymd(2026, 11, 21)));
    assert_eq!(calendar.holidays(2026), plain.holidays(2026));
    assert_eq!(calendar.removed(ymd(2026, 11, 18)), None);
    assert_eq!(calendar.elapsed(ymd(2026, 11, 16), ymd(2026, 11, 30)), 10);
}

#[test]
fn the_last_change_about_a_day_holds() {
    let day = ymd(2026, 4, 6);
    let base = calendar(HolidaySet::PublicService);
    let back = base.with_change(removed(day)).with_change(added(day));
    let Day::Holiday(holiday) = back.day(day) else { panic!("off") };
    assert_eq!((holiday.name, holiday.source.as_deref()), (HolidayName::EasterMonday, Some("D. 1")));
    assert_eq!(back.removed(day), None);
    let gone = base.with_change(added(ymd(2026, 11, 18))).with_change(removed(ymd(2026, 11, 18)));
    assert!(gone.is_business(ymd(2026, 11, 18)));
}

#[test]
fn years_after_the_last_one_checked_are_extended_by_rule() {
    let calendar = calendar(HolidaySet::PublicService);
    assert!(!calendar.beyond_loaded(ymd(2027, 12, 31)));
    assert!(calendar.beyond_loaded(ymd(2028, 1, 1)));
    assert!(!calendar.is_business(ymd(2028, 1, 3)), "January 1, 2028 is a Saturday");
}

#[test]
fn the_ends_of_time_are_no_trouble() {
    let calendar = calendar(HolidaySet::PublicService)
        .with_change(added(NaiveDate::MAX))
        .with_change(removed(NaiveDate::MIN))
        .with_change(added(ymd(9999, 12, 30)));
    // 9999-12-31 is a Friday and a holiday, 9999-12-30 was added.
    assert_eq!(calendar.add(ymd(9999, 12, 28), 1), Some(ymd(9999, 12, 29)));
    assert_eq!(calendar.add(ymd(9999, 12, 28), 2), None);
    assert_eq!(calendar.add(ymd(2026, 1, 1), i64::MAX), None);
    assert_eq!(calendar.add(NaiveDate::MAX, 1), None);
    assert!(calendar.add(NaiveDate::MIN, 1).is_some());
    assert!(calendar.elapsed(NaiveDate::MIN, NaiveDate::MAX) > 0);
    assert_eq!(calendar.elapsed(NaiveDate::MAX, NaiveDate::MIN), 0);
    // January 1 and 2 of the year 1 are a Monday and a Tuesday.
    assert_eq!(calendar.elapsed(ymd(1, 1, 1), ymd(1, 1, 5)), 3);
    for day in [NaiveDate::MIN, NaiveDate::MAX] {
        assert_ne!(matches!(calendar.day(day), Day::Weekend), calendar.is_business(day));
        assert!(calendar.holidays(day.year()).is_empty());
    }
}

#[test]
fn changes_are_stored_in_a_form_that_lasts() {
    let forms = [
        (added(ymd(2022, 9, 19)), r#"{"day":"2022-09-19","kind":"added","name":"Deuil national","source":"D. 1"}"#),
        (removed(ymd(2026, 4, 6)), r#"{"day":"2026-04-06","kind":"removed","source":"D. 2"}"#),
    ];
    for (change, form) in forms {
        assert_eq!(serde_json::to_string(&change).unwrap(), form);
        assert_eq!(serde_json::from_str::<CalendarChange>(form).unwrap(), change);
    }
}

fn any_set() -> impl Strategy<Value = HolidaySet> {
    prop_oneof![Just(HolidaySet::PublicService), Just(HolidaySet::Statutory)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn elapsed_and_add_agree_with_a_walk_day_by_day(
        set in any_set(),
        start in (1i32..=9990, 1u32..=366),
        span in 0u64..400,
        changes in prop::collection::vec((0u64..400, any::<bool>()), 0..4),
    ) {
        let from = NaiveDate::from_yo_opt(start.0, start.1.min(365)).unwrap();
        let at = |offset: u64| from + chrono::Days::new(offset);
        let change = |&(offset, adds): &(u64, bool)| if adds { added(at(offset)) } else { removed(at(offset)) };
        let calendar = Calendar::new(set, changes.iter().map(change), 2027);
        let worked = |day: NaiveDate| {
            let last = changes.iter().rev().find(|&&(offset, _)| at(offset) == day);
            match last {
                Some((_, true)) => false,
                Some((_, false)) => !is_weekend(day),
                None => oracle::is_business(set, day),
            }
        };
        let mut count = 0;
        for day in days_after(from, at(span)) {
            prop_assert_eq!(calendar.is_business(day), worked(day), "{}", day);
            prop_assert_eq!(matches!(calendar.day(day), Day::Business), worked(day), "{}", day);
            if worked(day) {
                count += 1;
                prop_assert_eq!(calendar.add(from, count), Some(day));
            }
            prop_assert_eq!(calendar.elapsed(from, day), count);
        }
    }
}
