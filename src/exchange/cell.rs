//! The text of one cell, as the fact it stands for.

use std::fmt::Write as _;

use chrono::format::{Item, StrftimeItems};
use chrono::{Datelike, NaiveDate, NaiveTime, TimeZone, Utc};

use super::problem::Reason;
use crate::domain::Code;
use crate::domain::act::GroundCode;
use crate::domain::clock::Pause;
use crate::domain::comparable::comparable;
use crate::domain::date::{DateError, in_numbers, month_named, number, spelled};
use crate::domain::finding::Finding;
use crate::domain::request::Suspension;
use crate::domain::satisfaction::Satisfaction;

/// A ground of an imported complaint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroundCell {
    pub code: GroundCode,
    pub finding: Option<Finding>,
    pub criterion: Option<Code>,
}

/// No complaints office is older; an earlier year is a slip of the pen.
const FIRST_YEAR: i32 = 1900;

/// A date in one of these formats, of which only the day is kept. One whose month is in letters needs none.
///
/// Without a format only a date that can be read in one way is taken: year first, the month in letters, or day and
/// month in an order that the numbers leave no doubt about.
pub(super) fn date(text: &str, formats: &[String]) -> Result<NaiveDate, Reason> {
    let text = text.trim();
    let mut found: Vec<NaiveDate> = if formats.is_empty() {
        readings(text)
    } else {
        let dates = formats.iter().filter_map(|format| NaiveDate::parse_from_str(text, format).ok());
        // A year in two digits is none in four.
        let dates: Vec<_> = dates.filter(|date| (100..=9999).contains(&date.year())).collect();
        if dates.is_empty() { Vec::from_iter(in_letters(text)) } else { dates }
    };
    let read = !found.is_empty();
    found.retain(|date| date.year() >= FIRST_YEAR);
    found.sort_unstable();
    found.dedup();
    match found[..] {
        [] if read => Err(Reason::TooEarly { first_year: FIRST_YEAR }),
        [] => Err(Reason::BadDate),
        [date] => Ok(date),
        _ => Err(Reason::AmbiguousDate),
    }
}

/// Every way to read a date without being told its format.
fn readings(text: &str) -> Vec<NaiveDate> {
    // A time of day may follow.
    let day = text.split_once(['T', ' ']).map_or(text, |(day, time)| if is_time(time) { day } else { text });
    if let Some(date) = in_letters(day).or_else(|| in_letters(text)) {
        return vec![date];
    }
    match in_numbers(day) {
        Ok(date) if day.contains(['-', '/', '.']) => vec![date],
        Err(DateError::Ambiguous { day_first, month_first }) => vec![day_first, month_first],
        _ => Vec::new(),
    }
}

/// A date whose month is a word: `3 avril 2026`, or as spreadsheets abbreviate it, `03-avr-26`.
fn in_letters(text: &str) -> Option<NaiveDate> {
    if !text.contains(char::is_alphabetic) {
        return None;
    }
    spelled(text).or_else(|| {
        let text = comparable(text);
        let [day, month, year] = text.split(['-', '/', ' ']).collect::<Vec<_>>().try_into().ok()?;
        let short = || number(year, 2..=2).map(|year| if year < 70 { 2000 + year } else { 1900 + year });
        let year = number(year, 4..=4).or_else(short)?;
        NaiveDate::from_ymd_opt(year.try_into().ok()?, month_named(month)?, number(day, 1..=2)?)
    })
}

/// Whether a text is a time of day, with or without its seconds and its offset.
fn is_time(text: &str) -> bool {
    let text = text.replace(',', ".");
    let forms = ["%H:%M", "%H:%M%#z", "%H:%M:%S%.f", "%H:%M:%S%.f%#z"];
    text.starts_with(|c: char| c.is_ascii_digit())
        && forms.iter().any(|form| NaiveTime::parse_from_str(&text, form).is_ok())
}

/// Whether a date written in this format can be read back from it.
pub(super) fn is_date_format(format: &str) -> bool {
    let Some(date) = NaiveDate::from_ymd_opt(2023, 11, 25) else { return false };
    let Some(time) = date.and_hms_opt(13, 14, 15) else { return false };
    let mut text = String::new();
    !StrftimeItems::new(format).any(|item| item == Item::Error)
        && write!(text, "{}", Utc.from_utc_datetime(&time).format(format)).is_ok()
        && NaiveDate::parse_from_str(&text, format) == Ok(date)
}

/// Whether a text is a date, in whatever order.
pub fn is_date(text: &str) -> bool {
    !readings(text.trim()).is_empty()
}

/// Whether a cell says that the source does not know.
pub(super) fn is_unknown(text: &str) -> bool {
    matches!(comparable(text).as_str(), "unknown" | "inconnu" | "inconnue")
}

/// Whether a text is yes or no.
pub fn is_boolean(text: &str) -> bool {
    boolean(text).is_ok()
}

/// Yes or no, as a cell or a command line has it.
pub fn boolean(text: &str) -> Result<bool, Reason> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "oui" | "1" | "true" | "vrai" => Ok(true),
        "no" | "non" | "0" | "false" | "faux" => Ok(false),
        _ => Err(Reason::BadBoolean),
    }
}

pub(super) fn days(text: &str) -> Result<u32, Reason> {
    let text = text.trim();
    let plain = text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().map_err(|_| Reason::BadNumber) } else { Err(Reason::BadNumber) }
}

pub(super) fn score(text: &str) -> Result<u8, Reason> {
    let score = text.trim().parse().ok();
    score.filter(|score| Satisfaction::SCORES.contains(score)).ok_or(Reason::BadScore)
}

/// Suspensions in one cell: `2026-01-05/2026-01-12/waiting for papers;2026-02-01//`.
///
/// In a reason `;` is written `\;` and `\` is written `\\`.
pub fn suspensions_cell(suspensions: &[Suspension]) -> String {
    let one = |it: &Suspension| {
        let to = it.pause.to.map(|to| to.to_string()).unwrap_or_default();
        let reason = it.reason.as_deref().unwrap_or_default().replace('\\', "\\\\").replace(';', "\\;");
        format!("{}/{to}/{reason}", it.pause.from)
    };
    suspensions.iter().map(one).collect::<Vec<_>>().join(";")
}

/// Reads [`suspensions_cell`]. They come in the order of their dates, whatever that of the cell.
pub(super) fn suspensions(text: &str) -> Result<Vec<Suspension>, Reason> {
    let mut parts = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            ';' => parts.push(String::new()),
            _ => {
                let kept = if c == '\\' { chars.next_if(|next| matches!(next, ';' | '\\')).unwrap_or(c) } else { c };
                parts.iter_mut().last().into_iter().for_each(|part| part.push(kept));
            }
        }
    }
    let mut found = Vec::new();
    for part in parts.iter().filter(|part| !part.trim().is_empty()) {
        let mut pieces = part.splitn(3, '/').map(Some).chain(std::iter::repeat(None));
        let mut piece = || pieces.next().flatten().map(str::trim).filter(|piece| !piece.is_empty());
        let from = date(piece().ok_or(Reason::BadSuspension)?, &[])?;
        let to = piece().map(|to| date(to, &[])).transpose()?;
        found.push(Suspension { pause: Pause { from, to }, reason: piece().map(String::from) });
    }
    // One that ends on the day it begins comes before another that begins that day; one that lasts still, after both.
    found.sort_by_key(|it| (it.pause.from, it.pause.to.is_none(), it.pause.to));
    Ok(found)
}

/// The pieces of grounds in one cell, `delay:diligent:substantiated:error;courtesy`: nature, commitment, finding and
/// criterion of each, still to be resolved.
pub(super) fn grounds<'a>(text: &'a str) -> Result<Vec<[Option<&'a str>; 4]>, Reason> {
    let parts = text.split(';').filter(|part| !part.trim().is_empty());
    let cut = |part: &'a str| {
        let mut pieces = part.split(':').map(|piece| Some(piece.trim()).filter(|piece| !piece.is_empty()));
        let ground: [_; 4] = std::array::from_fn(|_| pieces.next().flatten());
        if ground[0].is_some() && pieces.next().is_none() { Ok(ground) } else { Err(Reason::BadGround) }
    };
    parts.map(cut).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_without_a_format_is_taken_only_when_it_can_be_read_in_one_way() {
        for text in [
            "2026-04-03",
            "2026/4/3",
            "2026-04-03T17:02:28",
            "2026-04-03 17:02",
            " 2026-04-03T17:02:28.5Z ",
            "2026-04-03T9:05-05:00",
            "2026-04-03 00:00:00,000",
            "3 avril 2026",
            "3 avr. 2026",
            "April 3, 2026",
            "03-avr-26",
            "3-avr.-2026",
            "03/AVR/26",
            "3 avr 26",
            "3-Apr-26",
            "03-avr-26 10:00",
        ] {
            assert_eq!(date(text, &[]), Ok(day("2026-04-03")), "{text}");
        }
        assert_eq!(date("25/12/2026", &[]), Ok(day("2026-12-25")));
        assert_eq!(date("04/04/2026", &[]), Ok(day("2026-04-04")));
        assert_eq!(date("03/04/2026", &[]), Err(Reason::AmbiguousDate));
        for text in [
            "",
            "hier",
            "2026-02-30",
            "2026-10-01T25:99",
            "2026-10-01 17:60",
            "2026-10-01T17:02:28x",
            "26-01-02",
            "2026-04-03x",
            "2026-04",
            "46000",
            "+2026-1-2",
            "2026-1-2 x:y",
            "3 avril",
            "31 avril 2026",
            "31-avr-26",
            "avr-26",
            "26-avr",
            "03-jui-26",
        ] {
            assert_eq!(date(text, &[]), Err(Reason::BadDate), "{text}");
        }
        for text in ["1899-12-31", "31/12/1899", "0216-01-02"] {
            assert_eq!(date(text, &[]), Err(Reason::TooEarly { first_year: FIRST_YEAR }), "{text}");
        }
        assert_eq!(date("1900-01-01", &[]), Ok(day("1900-01-01")));
    }

    #[test]
    fn formats_say_how_a_date_reads_and_the_time_is_dropped() {
        let french = ["%d/%m/%Y".to_owned()];
        assert_eq!(date("03/04/2026", &french), Ok(day("2026-04-03")));
        assert_eq!(date("2026-04-03", &french), Err(Reason::BadDate));
        assert_eq!(date("03/04/26", &french), Err(Reason::BadDate));
        assert_eq!(date("3 avril 2026", &french), Ok(day("2026-04-03")));
        assert_eq!(date("03-févr-26", &french), Ok(day("2026-02-03")));
        let with_time = ["%Y-%m-%dT%H:%M:%S".to_owned()];
        assert_eq!(date("2016-01-02T17:02:28", &with_time), Ok(day("2016-01-02")));
        assert_eq!(date("2016-01-02T25:02:28", &with_time), Err(Reason::BadDate));
        let both = ["%d/%m/%Y".to_owned(), "%m/%d/%Y".to_owned()];
        assert_eq!(date("03/04/2026", &both), Err(Reason::AmbiguousDate));
        for good in ["%Y-%m-%d", "%d/%m/%y", "%Y-%m-%dT%H:%M:%S%z", "%Y%m%d", "%d %b %Y %H:%M"] {
            assert!(is_date_format(good), "{good}");
        }
        for bad in ["", "%Y-%m", "%H:%M", "AAAA-MM-JJ", "%Q", "%"] {
            assert!(!is_date_format(bad), "{bad}");
        }
    }

    #[test]
    fn suspensions_and_grounds_are_cut_where_they_should_be() {
        let found = suspensions("2026-01-05/2026-01-12/attente; 2026-02-01//a/b\\;c").unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!((found[1].pause.to, found[1].reason.as_deref()), (None, Some("a/b;c")));
        assert_eq!(suspensions("/2026-01-12/x"), Err(Reason::BadSuspension));
        assert_eq!(suspensions("lundi"), Err(Reason::BadDate));
        assert_eq!(
            grounds("delay:diligent:substantiated:error;courtesy").unwrap(),
            [
                [Some("delay"), Some("diligent"), Some("substantiated"), Some("error")],
                [Some("courtesy"), None, None, None]
            ]
        );
        assert_eq!(grounds("a:b:c:d:e"), Err(Reason::BadGround));
        assert_eq!(grounds(":b"), Err(Reason::BadGround));
    }

    #[test]
    fn yes_and_no_are_read_in_both_languages_and_nothing_else_is() {
        assert!(["Oui", "yes", "1", "TRUE", "vrai"].iter().all(|text| boolean(text) == Ok(true)));
        assert!(["Non", "no", "0", "FALSE", "faux"].iter().all(|text| boolean(text) == Ok(false)));
        assert!(["", "2", "peut-être"].iter().all(|text| boolean(text) == Err(Reason::BadBoolean)));
        assert_eq!((days("12"), days("-1"), days("1,5")), (Ok(12), Err(Reason::BadNumber), Err(Reason::BadNumber)));
    }

    proptest! {
        #[test]
        fn suspensions_written_are_read_back(reasons in proptest::collection::vec("[a;\\\\/é]{0,6}", 0..4)) {
            let written: Vec<_> = reasons
                .into_iter()
                .map(|reason| Suspension { pause: Pause { from: day("2026-01-05"), to: None }, reason: Some(reason).filter(|it| !it.is_empty()) })
                .collect();
            prop_assert_eq!(suspensions(&suspensions_cell(&written)), Ok(written));
        }

        #[test]
        fn no_text_of_a_cell_makes_its_reader_fail_otherwise_than_by_saying_so(text in any::<String>()) {
            let _ = (date(&text, &[]), boolean(&text), days(&text), suspensions(&text), grounds(&text));
            let _ = is_date_format(&text);
        }
    }
}
