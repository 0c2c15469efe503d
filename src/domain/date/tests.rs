use proptest::prelude::*;

use super::super::oracle::ymd;
use super::*;

/// A Saturday.
fn today() -> NaiveDate {
    ymd(2026, 11, 21)
}

fn read(text: &str) -> Result<NaiveDate, DateError> {
    parse(text, today())
}

#[test]
fn a_date_is_read_in_each_of_its_forms() {
    for text in [
        "2026-11-21",
        " 2026-11-21\n",
        "2026\u{2011}11\u{2011}21",
        "2026/11/21",
        "2026.11.21",
        "20261121",
        "21/11/2026",
        "21-11-2026",
        "21.11.2026",
        "11/21/2026",
        "21 novembre 2026",
        "le 21 novembre 2026",
        "21\u{a0}novembre\u{202f}2026",
        "21 NOVEMBRE",
        "21 nov. 2026",
        "21 nov",
        "21/11",
        "11/21",
        "21 November 2026",
        "Nov 21 2026",
        "November 21, 2026",
        "Nov. 21st, 2026",
        "samedi 21 novembre",
        "Saturday, November 21, 2026",
        "today",
        "Aujourd'hui",
        "aujourd\u{2019}hui",
    ] {
        assert_eq!(read(text), Ok(today()), "{text:?}");
    }
}

#[test]
fn a_spelled_day_has_its_month_in_letters_and_its_year() {
    for text in ["3 novembre 2026", "3 nov. 2026", "mardi 3 novembre 2026", "Nov 3, 2026"] {
        assert_eq!(spelled(text), Some(ymd(2026, 11, 3)), "{text}");
    }
    // A Tuesday is no Monday.
    for text in ["", "3 novembre", "hier", "2026-11-03", "lundi 3 novembre 2026", "31 septembre 2026"] {
        assert_eq!(spelled(text), None, "{text}");
    }
}

#[test]
fn days_are_told_from_today() {
    for (text, day) in [
        ("hier", 20),
        ("Yesterday", 20),
        ("avant-hier", 19),
        ("avant\u{2010}hier", 19),
        ("-3d", 18),
        ("-3j", 18),
        ("-3J", 18),
        ("\u{2212}3j", 18),
        ("-0d", 21),
        ("-20d", 1),
        ("-3 jours", 18),
        ("il y a 3 jours", 18),
        ("1 day ago", 20),
        // Today is a Saturday.
        ("samedi", 21),
        ("samedi dernier", 14),
        ("Samedi prochain", 28),
        ("vendredi", 20),
        ("ven.", 20),
        ("last Friday", 20),
        ("dimanche", 15),
        ("next Sunday", 22),
        ("lundi prochain", 23),
    ] {
        assert_eq!(read(text), Ok(ymd(2026, 11, day)), "{text:?}");
    }
    assert_eq!((read("demain"), read("Tomorrow")), (Ok(ymd(2026, 11, 22)), Ok(ymd(2026, 11, 22))));
    assert_eq!(read("-21d"), Ok(ymd(2026, 10, 31)));
    assert_eq!(parse("hier", ymd(2028, 3, 1)), Ok(ymd(2028, 2, 29)));
}

#[test]
fn a_day_to_come_is_the_next_of_its_name_or_the_nearest_of_its_month() {
    let to_come = |text: &str| parse_to_come(text, today());
    for (text, day) in [
        // Today is a Saturday.
        ("samedi", ymd(2026, 11, 21)),
        ("vendredi", ymd(2026, 11, 27)),
        ("Sunday", ymd(2026, 11, 22)),
        ("vendredi dernier", ymd(2026, 11, 20)),
        ("samedi prochain", ymd(2026, 11, 28)),
        ("demain", ymd(2026, 11, 22)),
        ("21 novembre", ymd(2026, 11, 21)),
        ("15 décembre", ymd(2026, 12, 15)),
        ("15 janvier", ymd(2027, 1, 15)),
        // Yesterday is nearer than a year from now.
        ("20 novembre", ymd(2026, 11, 20)),
        ("20/11", ymd(2026, 11, 20)),
        ("Jan 15", ymd(2027, 1, 15)),
        ("vendredi 15 janvier", ymd(2027, 1, 15)),
        ("15/01", ymd(2027, 1, 15)),
        ("31/12", ymd(2026, 12, 31)),
        // What is told whole is what it says.
        ("2026-01-15", ymd(2026, 1, 15)),
        ("15 janvier 2026", ymd(2026, 1, 15)),
        ("hier", ymd(2026, 11, 20)),
    ] {
        assert_eq!(to_come(text), Ok(day), "{text:?}");
    }
    assert_eq!(read("15/01"), Ok(ymd(2026, 1, 15)));
    assert_eq!(to_come("29 février"), Err(DateError::NotADate), "2026 has none");
    assert_eq!(to_come("3/4"), Err(DateError::Ambiguous { day_first: ymd(2027, 4, 3), month_first: ymd(2027, 3, 4) }));
}

#[test]
fn months_are_named_in_either_language_in_full_or_in_short() {
    let french = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."];
    let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    for names in [french, english] {
        for (month, name) in (1..).zip(names) {
            assert_eq!(read(&format!("3 {name} 2025")), Ok(ymd(2025, month, 3)), "{name}");
            assert_eq!(read(&format!("{name} 3")), Ok(ymd(2026, month, 3)), "{name}");
        }
    }
    assert_eq!(read("1er avril 2026"), Ok(ymd(2026, 4, 1)));
    assert_eq!(read("15 fe\u{301}vrier 2026"), Ok(ymd(2026, 2, 15)));
    assert_eq!(read("15 DÉCEMBRE 2026"), Ok(ymd(2026, 12, 15)));
    assert_eq!(read("3 avril"), Ok(ymd(2026, 4, 3)));
}

#[test]
fn a_day_and_a_month_that_cannot_be_told_apart_are_ambiguous() {
    for text in ["03/04/2026", "3/4/2026", "03-04-2026", "3.4.2026"] {
        let (day_first, month_first) = (ymd(2026, 4, 3), ymd(2026, 3, 4));
        assert_eq!(read(text), Err(DateError::Ambiguous { day_first, month_first }), "{text}");
    }
    assert_eq!(read("04/04/2026"), Ok(ymd(2026, 4, 4)));
    assert_eq!(read("2026/03/04"), Ok(ymd(2026, 3, 4)), "the year first leaves no doubt");
}

#[test]
fn a_day_that_does_not_exist_is_told_from_what_is_no_date() {
    for text in [
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "20260231",
        "31/04/2026",
        "13/13/2026",
        "00/04/2026",
        "30 février 2026",
        "0000-01-01",
        "29 février",
        "-999999999d",
        "",
        " ",
        "32/13",
        "0/4",
        "21.11",
        "21-11",
        "2026",
        "2026-11",
        "21/11/26",
        "2026-11-21-1",
        "2026/11-21",
        "12026-11-21",
        "+2026-11-21",
        "2026-11-021",
        "٢٠٢٦-١١-٢١",
        "3 jui 2026",
        "3 ma 2026",
        "3 no 2026",
        "3 novembrex 2026",
        "21 novembre 26",
        "novembre 2026",
        "21 11 2026",
        "-3",
        "-3 semaines",
        "il y a des jours",
        "ven 3",
        "ma",
        "jour",
        "-d",
        "--3d",
        "-3w",
        "-9999999999d",
        "2026-11-21T10:00",
    ] {
        assert_eq!(read(text), Err(DateError::NotADate), "{text:?}");
    }
}

#[test]
fn the_ends_of_time_are_no_trouble() {
    assert_eq!(parse("hier", NaiveDate::MIN), Err(DateError::NotADate));
    assert_eq!(parse("hier", ymd(1, 1, 1)), Err(DateError::NotADate));
    assert_eq!(parse("3 avril", NaiveDate::MIN), Err(DateError::NotADate));
}

proptest! {
    #[test]
    fn no_text_makes_it_fail_otherwise_than_with_an_error(text in "\\PC{0,24}|[-0-9/. jdhierav']{0,16}") {
        if let Ok(date) = read(&text) {
            prop_assert!((1..=9999).contains(&date.year()));
        }
    }

    #[test]
    fn every_day_reads_back_from_its_forms(year in 1i32..=9999, ordinal in 1u32..=365) {
        let day = NaiveDate::from_yo_opt(year, ordinal).unwrap();
        for form in ["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d %B %Y", "%B %d, %Y", "%b %e %Y"] {
            let text = day.format(form).to_string();
            prop_assert_eq!(read(&text), Ok(day), "{}", text);
            prop_assert_eq!(written(&text), (form == "%Y-%m-%d").then_some(day), "{}", text);
        }
    }
}
