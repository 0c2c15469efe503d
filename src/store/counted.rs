//! The line of a request that reports read: the column `counted`, written and read here.
//!
//! First comes what a request has to itself, then how it came in, then how it went: there are few ways to come in and
//! to go, so whoever reads a thousand lines makes each of them out once.

use chrono::{Days, NaiveDate};

use crate::domain::{Code, Request};

/// What a report counts of a request, in one text; `delays` are those of its closing.
pub(super) fn line(request: &Request, delays: Option<(i64, i64, bool)>) -> String {
    let word = |word: Option<&str>| word.unwrap_or_default().to_owned();
    let code = |code: Option<&Code>| word(code.map(Code::as_str));
    let after = |day: Option<NaiveDate>| day.map(|day| (day - request.received_on).num_days());
    let days = |days: Option<i64>| days.map(|days| days.to_string()).unwrap_or_default();
    let answer = |answer: Option<bool>| answer.map(|answer| u8::from(answer).to_string()).unwrap_or_default();
    let (receipt, closing) = (&request.receipt, request.closing.as_ref());
    let beside: Beside = [
        !request.reopenings.is_empty(),
        request.grounds().next().is_some(),
        !request.suspensions.is_empty(),
        !request.past_stages.is_empty(),
        !request.consultations.is_empty(),
    ];
    let satisfaction = closing.and_then(|closing| closing.satisfaction.as_ref()).map(|said| i64::from(said.score));
    let own = [
        request.received_on.to_string(),
        days(after(closing.map(|closing| closing.on))),
        days(after(request.acknowledged.as_ref().map(|acknowledged| acknowledged.on))),
        days(delays.map(|(net, ..)| net)),
        days(delays.map(|(_, gross, _)| gross)),
        code(receipt.program.as_ref()),
        code(receipt.unit.as_ref()),
        code(request.officer.as_ref()),
    ];
    let came = [
        code(receipt.kind.as_ref()),
        code(receipt.channel.as_ref()),
        code(receipt.source.as_ref()),
        request.handler.as_ref().map(ToString::to_string).unwrap_or_default(),
        word(receipt.reply_language.map(|lang| lang.as_str())),
        answer(Some(receipt.anonymous)),
    ];
    let went = [
        answer(request.triage.admissible()),
        code(request.triage.reason()),
        word(closing.and_then(|closing| closing.disposition).map(|disposition| disposition.as_str())),
        word(request.finding().map(|finding| finding.as_str())),
        code(request.criterion()),
        answer(delays.map(|(.., within)| within)),
        request.unknown_suspended.to_string(),
        days(satisfaction),
        beside.map(|any| if any { "1" } else { "0" }).concat(),
    ];
    [own.join("|"), came.join("|"), went.join("|")].join(";")
}

/// A line whose codes, how the request came in and how it went are still to be made out: in bytes, since most are known
/// already. A code that nobody recorded is empty.
pub(super) struct Line<'a> {
    pub received_on: NaiveDate,
    pub closed_on: Option<NaiveDate>,
    pub acknowledged_on: Option<NaiveDate>,
    pub net: Option<i64>,
    pub gross: Option<i64>,
    pub program: &'a [u8],
    pub unit: &'a [u8],
    pub officer: &'a [u8],
    pub came: &'a [u8],
    pub went: &'a [u8],
}

impl<'a> Line<'a> {
    /// `None` for anything that [`line`] does not write.
    pub fn read(line: &'a [u8]) -> Option<Self> {
        let mut parts = Parts(line);
        let received_on = by_digits(parts.next())?;
        Some(Self {
            received_on,
            closed_on: parts.day_after(received_on)?,
            acknowledged_on: parts.day_after(received_on)?,
            net: parts.days()?,
            gross: parts.days()?,
            program: parts.next(),
            unit: parts.next(),
            officer: parts.upto(b';'),
            came: parts.upto(b';'),
            went: parts.0,
        })
    }
}

/// How a request came in.
pub(super) struct Came<'a> {
    pub kind: Option<&'a str>,
    pub channel: Option<&'a str>,
    pub source: Option<&'a str>,
    pub handler: Option<&'a str>,
    pub language: Option<&'a str>,
    pub anonymous: bool,
}

impl<'a> Came<'a> {
    /// `None` for anything that [`line`] does not write.
    pub fn read(came: &'a [u8]) -> Option<Self> {
        let mut parts = Parts(came);
        Some(Self {
            kind: parts.word()?,
            channel: parts.word()?,
            source: parts.word()?,
            handler: parts.word()?,
            language: parts.word()?,
            anonymous: parts.answer()? == Some(true),
        })
    }
}

/// How a request went.
pub(super) struct Went<'a> {
    pub admissible: Option<bool>,
    pub reason: Option<&'a str>,
    pub disposition: Option<&'a str>,
    pub finding: Option<&'a str>,
    pub criterion: Option<&'a str>,
    pub within: Option<bool>,
    pub unknown_suspended: i64,
    pub satisfaction: Option<u8>,
    pub beside: Beside,
}

impl<'a> Went<'a> {
    /// `None` for anything that [`line`] does not write.
    pub fn read(went: &'a [u8]) -> Option<Self> {
        let mut parts = Parts(went);
        Some(Self {
            admissible: parts.answer()?,
            reason: parts.word()?,
            disposition: parts.word()?,
            finding: parts.word()?,
            criterion: parts.word()?,
            within: parts.answer()?,
            unknown_suspended: parts.days()??,
            satisfaction: parts.maybe(|score| u8::try_from(whole(score)?).ok())?,
            beside: <[u8; BESIDE]>::try_from(parts.next()).ok()?.map(|any| any == b'1'),
        })
    }
}

/// How many tables a report reads beside the lines.
pub(super) const BESIDE: usize = 5;

/// Which of them hold rows of a request: reopenings, grounds that stand, suspensions, stages, consultations.
pub(super) type Beside = [bool; BESIDE];

/// The parts that are left of a line. Of each, the outer `None` is damage, the inner one what nobody recorded.
struct Parts<'a>(&'a [u8]);

impl<'a> Parts<'a> {
    fn next(&mut self) -> &'a [u8] {
        self.upto(b'|')
    }

    /// What comes before a separator, or all there is.
    fn upto(&mut self, separator: u8) -> &'a [u8] {
        let end = self.0.iter().position(|byte| *byte == separator).unwrap_or(self.0.len());
        let part = self.0.get(..end).unwrap_or_default();
        self.0 = self.0.get(end + 1..).unwrap_or_default();
        part
    }

    #[expect(clippy::option_option, reason = "damage, or nothing recorded")]
    fn maybe<T>(&mut self, read: impl FnOnce(&'a [u8]) -> Option<T>) -> Option<Option<T>> {
        let part = self.next();
        if part.is_empty() { Some(None) } else { read(part).map(Some) }
    }

    fn word(&mut self) -> Option<Option<&'a str>> {
        self.maybe(|word| std::str::from_utf8(word).ok())
    }

    /// A day, told by how many calendar days it comes after another: shorter to keep than a date, and to read.
    fn day_after(&mut self, first: NaiveDate) -> Option<Option<NaiveDate>> {
        self.maybe(|days| {
            let days = whole(days)?;
            let apart = Days::new(days.unsigned_abs());
            if days < 0 { first.checked_sub_days(apart) } else { first.checked_add_days(apart) }
        })
    }

    fn days(&mut self) -> Option<Option<i64>> {
        self.maybe(whole)
    }

    fn answer(&mut self) -> Option<Option<bool>> {
        self.maybe(|answer| Some(answer == b"1"))
    }
}

/// A whole number.
fn whole(number: &[u8]) -> Option<i64> {
    let (sign, digits) = number.strip_prefix(b"-").map_or((1, number), |digits| (-1, digits));
    let add = |sum: i64, byte: &u8| sum.checked_mul(10)?.checked_add(sign * i64::from(digit(*byte)?));
    if digits.is_empty() { None } else { digits.iter().try_fold(0, add) }
}

fn digit(byte: u8) -> Option<u32> {
    byte.is_ascii_digit().then(|| u32::from(byte - b'0'))
}

/// A date, read by its digits: a report reads one a request, and the general reader of dates costs ten times more.
pub(super) fn by_digits(date: &[u8]) -> Option<NaiveDate> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = date else { return None };
    let pair = |tens: u8, units: u8| Some(digit(tens)? * 10 + digit(units)?);
    let year = i32::try_from(pair(y1, y2)? * 100 + pair(y3, y4)?).ok()?;
    NaiveDate::from_ymd_opt(year, pair(m1, m2)?, pair(d1, d2)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &[u8] =
        b"2026-12-30|5|1|3|4|aid|legal|marie;complaint|mail||unit:legal|fr|0;1||answered|partly|c1|1|0|5|01001";

    #[test]
    fn a_line_is_read_part_by_part() {
        let line = Line::read(LINE).unwrap();
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
        assert_eq!((Some(line.received_on), line.acknowledged_on), (day(2026, 12, 30), day(2026, 12, 31)));
        assert_eq!((line.closed_on, line.net, line.gross), (day(2027, 1, 4), Some(3), Some(4)));
        assert_eq!([line.program, line.unit, line.officer], [&b"aid"[..], b"legal", b"marie"]);
        let came = Came::read(line.came).unwrap();
        assert_eq!([came.kind, came.channel, came.source], [Some("complaint"), Some("mail"), None]);
        assert_eq!((came.handler, came.language, came.anonymous), (Some("unit:legal"), Some("fr"), false));
        let went = Went::read(line.went).unwrap();
        assert_eq!((went.admissible, went.reason, went.disposition), (Some(true), None, Some("answered")));
        assert_eq!((went.finding, went.criterion, went.within), (Some("partly"), Some("c1"), Some(true)));
        assert_eq!((went.unknown_suspended, went.satisfaction), (0, Some(5)));
        assert_eq!(went.beside, [false, true, false, false, true], "grounds and consultations");
    }

    #[test]
    fn a_number_is_read_to_the_last_that_fits() {
        for number in [0, 7, -7, 1234, i64::MAX, i64::MIN] {
            assert_eq!(whole(number.to_string().as_bytes()), Some(number));
        }
        for wrong in ["", "-", "+1", "1 ", "1.5", "9223372036854775808", "-9223372036854775809"] {
            assert_eq!(whole(wrong.as_bytes()), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_no_line_is_not_read() {
        for damaged in
            ["", "2026-12-30", "2026-13-30|5|1|3|4|aid|legal|marie;;", "2026-12-30|x|1|3|4|aid|legal|marie;;"]
        {
            let line = Line::read(damaged.as_bytes());
            assert!(line.is_none_or(|line| Went::read(line.went).is_none()), "{damaged}");
        }
    }
}
