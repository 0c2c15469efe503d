//! Lines in bytes: first the texts that the row needs, each once, in the order in which its lines name them; then the
//! lines, in the order of their requests. Before each text and each line, and before all the texts, stands how many bytes
//! follow. A number takes one byte below 128, two below 16,384.
//!
//! There is one way to write a row, so that comparing rows is comparing what they say.

use chrono::{Datelike, NaiveDate};

use super::{CODES, Facts, Line, TOGETHER, begins};
use crate::domain::finding::Finding;

/// A row of the table, as read.
pub(in super::super) struct Packed<'a> {
    /// The day before the month.
    before: i64,
    /// The request from which those of the lines are counted.
    first: i64,
    texts: Bytes<'a>,
    lines: Bytes<'a>,
}

impl<'a> Packed<'a> {
    /// The row of a key; `None` when it is nothing that [`Unpacked::pack`] writes.
    pub fn read(key: i64, row: &'a [u8]) -> Option<Self> {
        let (month, first) = begins(key)?;
        let (before, mut lines) = (rank(month) - 1, Bytes(row));
        Some(Self { before, first, texts: lines.part()?, lines })
    }

    /// The texts; `None` for what is no text.
    pub fn texts(&self) -> impl Iterator<Item = Option<&'a str>> + use<'a> {
        self.texts.parts().map(|text| std::str::from_utf8(text?.0).ok())
    }

    /// The lines, each still to be opened: a report passes over many that it does not count.
    pub fn lines(&self) -> impl Iterator<Item = Option<Sealed<'a>>> + use<'a> {
        let (before, first) = (self.before, self.first);
        self.lines.parts().map(move |line| Sealed::read(line?, before, first))
    }

    /// All that the row holds; `None` when it is nothing that [`Unpacked::pack`] writes.
    pub(super) fn unpack(&self) -> Option<Unpacked<'a>> {
        let texts: Vec<_> = self.texts().collect::<Option<_>>()?;
        let lines: Vec<_> = self.lines().map(|line| line?.open()).collect::<Option<_>>()?;
        let told = lines.iter().flat_map(|line| line.codes).all(|place| place <= texts.len());
        told.then_some(Unpacked { texts, lines })
    }
}

/// A line of which only what a report chooses by was read. Days are told by their [`rank`], which costs less than a date.
pub(in super::super) struct Sealed<'a> {
    pub id: i64,
    pub received: i64,
    pub closed: Option<i64>,
    marks: Marks,
    rest: Bytes<'a>,
}

impl<'a> Sealed<'a> {
    fn read(mut line: Bytes<'a>, before: i64, first: i64) -> Option<Self> {
        let id = first + i64::try_from(line.number()?).ok().filter(|rank| *rank < TOGETHER)?;
        let mut marks = Marks { bits: line.number()?, width: 0 };
        let received = before + i64::from(marks.take(5));
        let closed = after(received, line.signed_if(marks.is_set())?)?;
        Some(Self { id, received, closed, marks, rest: line })
    }

    /// The whole line.
    pub fn open(self) -> Option<Line<usize>> {
        let Self { id, received, closed, mut marks, mut rest } = self;
        let mut number = || rest.signed_if(marks.is_set());
        let (acknowledged_after, net, gross, unknown_suspended) = (number()?, number()?, number()?, number()?);
        let facts = Facts {
            id,
            received_on: day(received)?,
            closed_on: some_day(closed)?,
            acknowledged_on: some_day(after(received, acknowledged_after)?)?,
            net,
            gross,
            unknown_suspended: unknown_suspended.unwrap_or(0),
            beside: std::array::from_fn(|_| marks.is_set()),
            anonymous: marks.is_set(),
            admissible: marks.answer(),
            within: marks.answer(),
            finding: match marks.take(2) {
                1 => Some(Finding::Substantiated),
                2 => Some(Finding::Partly),
                3 => Some(Finding::Unsubstantiated),
                _ => None,
            },
            satisfaction: Some(marks.take(3)).filter(|score| *score > 0),
        };
        let mut codes = [0; CODES];
        for code in &mut codes {
            *code = usize::try_from(rest.number()?).ok()?;
        }
        rest.0.is_empty().then_some(Line { facts, codes })
    }
}

/// A day as a number: the next day's is one more.
pub(in super::super) fn rank(day: NaiveDate) -> i64 {
    day.num_days_from_ce().into()
}

fn day(rank: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(rank).ok()?)
}

#[expect(clippy::option_option, reason = "damage, or nothing recorded")]
fn some_day(rank: Option<i64>) -> Option<Option<NaiveDate>> {
    rank.map_or(Some(None), |rank| day(rank).map(Some))
}

/// A day told by how many come before it since another.
#[expect(clippy::option_option, reason = "damage, or nothing recorded")]
fn after(rank: i64, days: Option<i64>) -> Option<Option<i64>> {
    days.map_or(Some(None), |days| rank.checked_add(days).map(Some))
}

/// A row whose lines can be changed.
#[derive(Default)]
pub(super) struct Unpacked<'a> {
    /// The text of a code is at the place before its own: place 0 stands for what nobody recorded.
    texts: Vec<&'a str>,
    lines: Vec<Line<usize>>,
}

impl<'a> Unpacked<'a> {
    /// Puts in the line of a request, in the place of the one that it had.
    pub fn put(&mut self, line: &'a Line<String>) {
        let codes = line.codes.each_ref().map(|code| self.place(code));
        let line = Line { facts: line.facts, codes };
        match self.at(line.facts.id) {
            Ok(at) => self.lines[at] = line,
            Err(at) => self.lines.insert(at, line),
        }
    }

    /// Takes out the line of a request.
    pub fn take_out(&mut self, id: i64) {
        if let Ok(at) = self.at(id) {
            self.lines.remove(at);
        }
    }

    /// Whether the line of a request is there and is this one.
    pub fn has(&self, line: &Line<String>) -> bool {
        let text = |place: usize| place.checked_sub(1).map_or("", |at| self.texts[at]);
        let found = self.at(line.facts.id).ok().map(|at| &self.lines[at]);
        found.is_some_and(|found| {
            found.facts == line.facts && found.codes.map(text) == line.codes.each_ref().map(String::as_str)
        })
    }

    /// The row; `None` when no line is left.
    pub fn pack(&self) -> Option<Vec<u8>> {
        let (mut places, mut next) = (vec![0_u64; self.texts.len()], 1);
        let (mut texts, mut lines, mut bytes) = (Vec::new(), Vec::with_capacity(self.lines.len() * 32), Vec::new());
        for line in &self.lines {
            put_facts(&line.facts, &mut bytes);
            for code in line.codes {
                let Some(at) = code.checked_sub(1) else {
                    put(0, &mut bytes);
                    continue;
                };
                if places[at] == 0 {
                    places[at] = next;
                    next += 1;
                    put_part(self.texts[at].as_bytes(), &mut texts);
                }
                put(places[at], &mut bytes);
            }
            put_part(&bytes, &mut lines);
            bytes.clear();
        }
        put_part(&texts, &mut bytes);
        bytes.extend(lines);
        (!self.lines.is_empty()).then_some(bytes)
    }

    fn at(&self, id: i64) -> Result<usize, usize> {
        self.lines.binary_search_by_key(&id, |line| line.facts.id)
    }

    fn place(&mut self, text: &'a str) -> usize {
        if text.is_empty() {
            return 0;
        }
        let at = self.texts.iter().position(|known| *known == text).unwrap_or(self.texts.len());
        if at == self.texts.len() {
            self.texts.push(text);
        }
        at + 1
    }
}

/// The request, then marks for the day of the month and all that takes few values, then the numbers that marks say are
/// there.
fn put_facts(facts: &Facts, to: &mut Vec<u8>) {
    let after = |day: NaiveDate| rank(day) - rank(facts.received_on);
    let suspended = Some(facts.unknown_suspended).filter(|days| *days != 0);
    let numbers = [facts.closed_on.map(after), facts.acknowledged_on.map(after), facts.net, facts.gross, suspended];
    let answer = |answer: Option<bool>| answer.map_or(0, |yes| 1 + u8::from(yes));
    let mut marks = Marks::default();
    marks.put(facts.received_on.day0().to_le_bytes()[0] + 1, 5);
    numbers.iter().for_each(|number| marks.put(u8::from(number.is_some()), 1));
    facts.beside.iter().for_each(|any| marks.put(u8::from(*any), 1));
    marks.put(u8::from(facts.anonymous), 1);
    marks.put(answer(facts.admissible), 2);
    marks.put(answer(facts.within), 2);
    let finding = match facts.finding {
        None => 0,
        Some(Finding::Substantiated) => 1,
        Some(Finding::Partly) => 2,
        Some(Finding::Unsubstantiated) => 3,
    };
    marks.put(finding, 2);
    marks.put(facts.satisfaction.unwrap_or(0), 3);
    put(facts.id.rem_euclid(TOGETHER).unsigned_abs(), to);
    put(marks.bits, to);
    // Most are small and above zero; one below it must be told too.
    numbers.iter().flatten().for_each(|number| put(((number << 1) ^ (number >> 63)).cast_unsigned(), to));
}

/// Some bytes, after how many they are.
fn put_part(part: &[u8], to: &mut Vec<u8>) {
    put(part.len() as u64, to);
    to.extend(part);
}

/// Seven bits a byte, the lowest first; the eighth says that there are more.
fn put(mut number: u64, to: &mut Vec<u8>) {
    while number >= 128 {
        to.push(number.to_le_bytes()[0] | 128);
        number >>= 7;
    }
    to.push(number.to_le_bytes()[0]);
}

/// Values of a few bits, the first in the lowest.
#[derive(Default)]
struct Marks {
    bits: u64,
    /// How many bits were put.
    width: u32,
}

impl Marks {
    fn put(&mut self, value: u8, width: u32) {
        self.bits |= (u64::from(value) & ((1 << width) - 1)) << self.width;
        self.width += width;
    }

    fn take(&mut self, width: u32) -> u8 {
        let value = self.bits.to_le_bytes()[0] & ((1 << width) - 1);
        self.bits >>= width;
        value
    }

    fn is_set(&mut self) -> bool {
        self.take(1) == 1
    }

    fn answer(&mut self) -> Option<bool> {
        match self.take(2) {
            1 => Some(false),
            2 => Some(true),
            _ => None,
        }
    }
}

/// Bytes still to be read. What they cannot be read as is `None`.
#[derive(Clone, Copy)]
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in 0..10 {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u64::from(byte & 127) << (7 * shift);
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    /// A number below zero or above, when it is there.
    #[expect(clippy::option_option, reason = "damage, or nothing recorded")]
    fn signed_if(&mut self, there: bool) -> Option<Option<i64>> {
        if !there {
            return Some(None);
        }
        let folded = self.number()?;
        Some(Some((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed()))
    }

    /// The bytes after how many they are. After what cannot be read nothing is left.
    fn part(&mut self) -> Option<Self> {
        let length = self.number().and_then(|length| usize::try_from(length).ok());
        let (part, rest) = length.and_then(|length| self.0.split_at_checked(length)).unzip();
        self.0 = rest.unwrap_or_default();
        part.map(Self)
    }

    /// All that is left, part by part.
    fn parts(mut self) -> impl Iterator<Item = Option<Self>> {
        std::iter::from_fn(move || (!self.0.is_empty()).then(|| self.part()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::row_of;
    use super::*;

    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 30).unwrap();
    const FIRST: i64 = 20_260_000_000 / TOGETHER * TOGETHER;

    fn line(rank: i64, codes: [&str; CODES]) -> Line<String> {
        let facts = Facts {
            id: FIRST + rank,
            received_on: DAY,
            closed_on: None,
            acknowledged_on: None,
            net: None,
            gross: None,
            within: None,
            unknown_suspended: 0,
            anonymous: false,
            admissible: None,
            finding: None,
            satisfaction: None,
            beside: [false; 5],
        };
        Line { facts, codes: codes.map(ToOwned::to_owned) }
    }

    fn pack(lines: &[Line<String>]) -> Vec<u8> {
        let mut row = Unpacked::default();
        lines.iter().for_each(|line| row.put(line));
        row.pack().unwrap_or_default()
    }

    fn read(row: &[u8]) -> Option<Unpacked<'_>> {
        Packed::read(row_of(DAY, FIRST), row)?.unpack()
    }

    fn code() -> impl Strategy<Value = String> {
        prop_oneof![Just(String::new()), "[a-c]", "é{1,3}", "[a-z]{130}"]
    }

    fn facts(rank: i64) -> impl Strategy<Value = Facts> {
        let received = (1..=31_u32).prop_map(|day| DAY.with_day(day).unwrap());
        let (days, number) = (prop::option::of(-400_000..400_000_i64), || prop::option::of(any::<i64>()));
        let day = |days: Option<i64>| days.and_then(|days| DAY.checked_add_signed(chrono::TimeDelta::days(days)));
        let finding = prop::option::of(prop::sample::select(&Finding::ALL[..]));
        let small = (any::<bool>(), any::<Option<bool>>(), any::<Option<bool>>(), prop::option::of(1..=5_u8));
        let numbers = (number(), number(), any::<i64>());
        let whole = (received, days.clone(), days, numbers, small, finding, any::<[bool; 5]>());
        whole.prop_map(
            move |(received_on, closed, acknowledged, (net, gross, unknown_suspended), small, finding, beside)| Facts {
                id: FIRST + rank,
                received_on,
                closed_on: day(closed),
                acknowledged_on: day(acknowledged),
                net,
                gross,
                within: small.1,
                unknown_suspended,
                anonymous: small.0,
                admissible: small.2,
                finding,
                satisfaction: small.3,
                beside,
            },
        )
    }

    proptest! {
        #[test]
        fn a_row_reads_back_as_the_lines_that_it_was_packed_from(
            lines in prop::collection::vec((facts(0), prop::array::uniform11(code())), 1..50),
            again in (facts(0), prop::array::uniform11(code())),
            at in any::<prop::sample::Index>(),
        ) {
            let line = |(rank, (facts, codes))| Line { facts: Facts { id: FIRST + rank, ..facts }, codes };
            let mut lines: Vec<_> = (0..).zip(lines).map(line).collect();
            let row = pack(&lines);
            let mut unpacked = read(&row).unwrap();
            prop_assert!(unpacked.lines.len() == lines.len() && lines.iter().all(|line| unpacked.has(line)));
            // A line that changes, then one that goes: the row is the one that the lines alone would make.
            let at = at.index(lines.len());
            let changed = line((at as i64, again));
            unpacked.put(&changed);
            lines[at] = changed.clone();
            prop_assert_eq!(unpacked.pack(), Some(pack(&lines)));
            unpacked.take_out(changed.facts.id);
            lines.remove(at);
            prop_assert_eq!(unpacked.pack().unwrap_or_default(), pack(&lines));
        }

        #[test]
        fn any_bytes_are_read_without_harm(row in prop::collection::vec(any::<u8>(), 0..200), key in any::<i64>()) {
            if let Some(packed) = Packed::read(key, &row) {
                prop_assert!(packed.lines().count() + packed.texts().count() <= row.len());
            }
            drop(read(&row).and_then(|unpacked| unpacked.pack()));
        }
    }

    #[test]
    fn a_line_of_a_usual_request_takes_few_bytes() {
        let mut one = line(3, ["complaint", "mail", "", "aid", "legal", "marie", "office", "fr", "", "", ""]);
        one.facts.acknowledged_on = DAY.succ_opt();
        // By hand: request 3; the marks, day 30 in the lowest five bits, then the second of those that say which numbers
        // are there; one day, twice to leave room for a sign; the places of eleven texts.
        let line = [3, 0b101_1110, 2, 1, 2, 0, 3, 4, 5, 6, 7, 0, 0, 0];
        let texts = b"\x09complaint\x04mail\x03aid\x05legal\x05marie\x06office\x02fr";
        let length = |bytes: &[u8]| u8::try_from(bytes.len()).unwrap();
        let row = [&[length(texts)], &texts[..], &[length(&line)], &line].concat();
        assert_eq!(pack(&[one]), row);
    }

    #[test]
    fn what_is_no_row_is_not_read() {
        let whole = pack(&[line(1, ["a"; CODES]), line(2, ["b"; CODES])]);
        assert_eq!(read(&whole).unwrap().lines.len(), 2);
        assert!(read(&whole[..whole.len() - 1]).is_none(), "cut short");
        assert!(read(&[]).is_none());
        assert!(read(&[2, 1, 0xff]).is_none(), "no text");
        let mut beyond = whole.clone();
        *beyond.last_mut().unwrap() = 3;
        assert!(read(&beyond).is_none(), "a place that no text has");
        for no_month in [0, -1, 2_026_130_000_000_000, i64::MIN] {
            assert!(Packed::read(no_month, &whole).is_none(), "{no_month}");
        }
    }
}
