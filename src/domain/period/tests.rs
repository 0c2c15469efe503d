//! Tests of periods.

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
fn what_is_no_period_is_refused() {
    for text in [
        "",
        "25",
        "20255",
        "2025-",
        "-2025",
        "2025-1",
        "2026-001",
        "٢٠٢٥",
        "2025-T",
        "2025-T11",
        "0000",
        "9999",
        "2025-2027",
        "2025-T5",
        "2025-Q0",
        "2026-13",
        "2026-00",
        "2026-02-01..2026-02-30",
        "2026-02-01..2026",
        "2026-03-01..2026-02-28",
    ] {
        assert!(text.parse::<Period>().is_err(), "{text}");
    }
    let backwards = PeriodError::Backwards { from: ymd(2026, 3, 1), to: ymd(2026, 2, 28) };
    assert_eq!(Period::between(ymd(2026, 3, 1), ymd(2026, 2, 28)), Err(backwards));
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
fn the_months_of_a_period_are_counted_whole_or_not() {
    let period = read("2025-11-15..2026-02-03");
    assert_eq!(period.months_touched(), 4);
    let months: Vec<_> = (0..5).map(|place| period.month_at(place).map(|days| days.to_string())).collect();
    let days = |text: &str| Some(text.to_owned());
    assert_eq!(
        months,
        [
            days("2025-11-15..2025-11-30"),
            days("2025-12-01..2025-12-31"),
            days("2026-01-01..2026-01-31"),
            days("2026-02-01..2026-02-03"),
            None
        ]
    );
    for (on, place) in [((2025, 3, 1), 0), ((2025, 11, 1), 0), ((2026, 1, 31), 2), ((2026, 2, 3), 3), ((2026, 2, 4), 4)]
    {
        assert_eq!(period.month_place(ymd(on.0, on.1, on.2)), place, "{on:?}");
    }
    let last = range((9999, 12, 1), (9999, 12, 31));
    assert_eq!((last.months_touched(), last.month_at(0), last.month_at(1)), (1, Some(last), None));
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
