//! Lines in bytes: the texts that the row needs, each once, in the order in which its lines name them; then the lines,
//! in the order of their requests. Numbers take one byte or two: those below 128, one.
//!
//! There is one way to write a row, so that comparing rows is comparing what they say.

use chrono::{Days, NaiveDate};

use super::{CODES, Facts, Line, TOGETHER, begins};
use crate::domain::finding::Finding;
use crate::report::Known;

/// The row that holds these lines: those of one row, in the order of their requests.
pub(super) fn pack(lines: &[Line<&str>]) -> Vec<u8> {
    let mut places: Known<&str, u64> = Known::default();
    let (mut texts, mut packed) = (Vec::new(), Vec::with_capacity(lines.len() * 32));
    for line in lines {
        put_facts(&line.facts, &mut packed);
        for code in line.codes {
            let next = places.len() as u64 + 1;
            let place = if code.is_empty() { 0 } else { *places.entry(code).or_insert(next) };
            if place == next {
                put(code.len() as u64, &mut texts);
                texts.extend(code.bytes());
            }
            put(place, &mut packed);
        }
    }
    let mut row = Vec::with_capacity(packed.len() + texts.len() + 2);
    put(places.len() as u64, &mut row);
    row.extend(texts);
    row.extend(packed);
    row
}

/// A row of the table, as read.
pub(in super::super) struct Packed<'a> {
    received_on: NaiveDate,
    /// The request from which those of the lines are counted.
    first: i64,
    /// The texts of the row, after the one that stands for what nobody recorded.
    pub texts: Vec<&'a str>,
    lines: Bytes<'a>,
}

impl<'a> Packed<'a> {
    /// The row of a key; `None` when it is nothing that [`pack`] writes.
    pub fn read(key: i64, row: &'a [u8]) -> Option<Self> {
        let (received_on, first) = begins(key)?;
        let (mut bytes, mut texts) = (Bytes(row), vec![""]);
        for _ in 0..bytes.number()? {
            let length = bytes.place()?;
            texts.push(std::str::from_utf8(bytes.take(length)?).ok()?);
        }
        Some(Self { received_on, first, texts, lines: bytes })
    }

    /// The lines, up to the first that is nothing that [`pack`] writes, which is `None`.
    pub fn lines(&self) -> impl Iterator<Item = Option<Line<usize>>> + use<'a> {
        let (received_on, first, texts, mut bytes) = (self.received_on, self.first, self.texts.len(), self.lines);
        std::iter::from_fn(move || {
            if bytes.0.is_empty() {
                return None;
            }
            let line = bytes.line(received_on, first).filter(|line| line.codes.iter().all(|place| *place < texts));
            if line.is_none() {
                bytes = Bytes(&[]);
            }
            Some(line)
        })
    }

    /// A line with its texts.
    pub fn told(&self, line: &Line<usize>) -> Line<&'a str> {
        let text = |place: usize| self.texts.get(place).copied().unwrap_or_default();
        Line { facts: line.facts, codes: line.codes.map(text) }
    }
}

/// How many numbers a line may have.
const NUMBERS: usize = 5;

/// The request, then marks for what takes few values, then the numbers that the first marks say are there.
fn put_facts(facts: &Facts, to: &mut Vec<u8>) {
    let after = |day: NaiveDate| (day - facts.received_on).num_days();
    let suspended = Some(facts.unknown_suspended).filter(|days| *days != 0);
    let numbers: [_; NUMBERS] =
        [facts.closed_on.map(after), facts.acknowledged_on.map(after), facts.net, facts.gross, suspended];
    let answer = |answer: Option<bool>| answer.map_or(0, |yes| 1 + u64::from(yes));
    let mut marks = Marks::default();
    numbers.iter().for_each(|number| marks.put(u64::from(number.is_some()), 1));
    facts.beside.iter().for_each(|any| marks.put(u64::from(*any), 1));
    marks.put(u64::from(facts.anonymous), 1);
    marks.put(answer(facts.admissible), 2);
    marks.put(answer(facts.within), 2);
    let finding = match facts.finding {
        None => 0,
        Some(Finding::Substantiated) => 1,
        Some(Finding::Partly) => 2,
        Some(Finding::Unsubstantiated) => 3,
    };
    marks.put(finding, 2);
    marks.put(facts.satisfaction.map_or(0, u64::from), 3);
    put(facts.id.rem_euclid(TOGETHER).unsigned_abs(), to);
    put(marks.bits, to);
    // Most are small and above zero; one below it must be told too.
    numbers.iter().flatten().for_each(|number| put((number << 1 ^ number >> 63).cast_unsigned(), to));
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
    width: u32,
}

impl Marks {
    fn put(&mut self, value: u64, width: u32) {
        self.bits |= (value & ((1 << width) - 1)) << self.width;
        self.width += width;
    }

    fn take(&mut self, width: u32) -> u64 {
        let value = self.bits & ((1 << width) - 1);
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

/// The bytes that are left of a row. What they cannot be read as is `None`.
#[derive(Clone, Copy)]
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn place(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    fn signed(&mut self) -> Option<i64> {
        let folded = self.number()?;
        Some((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed())
    }

    fn line(&mut self, received_on: NaiveDate, first: i64) -> Option<Line<usize>> {
        let id = first + i64::try_from(self.number()?).ok().filter(|rank| *rank < TOGETHER)?;
        let mut marks = Marks { bits: self.number()?, width: 0 };
        let there: [bool; NUMBERS] = std::array::from_fn(|_| marks.is_set());
        let beside = std::array::from_fn(|_| marks.is_set());
        let (anonymous, admissible, within) = (marks.is_set(), marks.answer(), marks.answer());
        let finding = match marks.take(2) {
            1 => Some(Finding::Substantiated),
            2 => Some(Finding::Partly),
            3 => Some(Finding::Unsubstantiated),
            _ => None,
        };
        let satisfaction = u8::try_from(marks.take(3)).ok().filter(|score| *score > 0);
        let mut numbers = [None; NUMBERS];
        for (number, _) in numbers.iter_mut().zip(there).filter(|(_, there)| *there) {
            *number = Some(self.signed()?);
        }
        let [closed_after, acknowledged_after, net, gross, unknown_suspended] = numbers;
        let facts = Facts {
            id,
            received_on,
            closed_on: day_after(received_on, closed_after)?,
            acknowledged_on: day_after(received_on, acknowledged_after)?,
            net,
            gross,
            within,
            unknown_suspended: unknown_suspended.unwrap_or(0),
            anonymous,
            admissible,
            finding,
            satisfaction,
            beside,
        };
        let mut codes = [0; CODES];
        for code in &mut codes {
            *code = self.place()?;
        }
        Some(Line { facts, codes })
    }
}

/// A day told by how many come before it since another; the outer `None` is a day that cannot be.
#[expect(clippy::option_option, reason = "no day, or none that can be")]
fn day_after(first: NaiveDate, days: Option<i64>) -> Option<Option<NaiveDate>> {
    let Some(days) = days else { return Some(None) };
    let apart = Days::new(days.unsigned_abs());
    let day = if days < 0 { first.checked_sub_days(apart) } else { first.checked_add_days(apart) };
    day.map(Some)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::row_of;
    use super::*;

    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 30).unwrap();
    const FIRST: i64 = 20_260_000_000 / TOGETHER * TOGETHER;

    fn line(rank: i64, codes: [&str; CODES]) -> Line<&str> {
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
        Line { facts, codes }
    }

    fn read<'a>(row: &'a [u8]) -> Option<Vec<Line<&'a str>>> {
        let packed = Packed::read(row_of(DAY, FIRST), row)?;
        packed.lines().map(|line| line.map(|line| packed.told(&line))).collect()
    }

    fn code() -> impl Strategy<Value = String> {
        prop_oneof![Just(String::new()), "[a-c]", "é{1,3}", "[a-z]{130}"]
    }

    fn facts(rank: i64) -> impl Strategy<Value = Facts> {
        let (days, number) = (prop::option::of(-400_000..400_000_i64), || prop::option::of(any::<i64>()));
        let day = |days: Option<i64>| days.and_then(|days| DAY.checked_add_signed(chrono::TimeDelta::days(days)));
        let finding = prop::option::of(prop::sample::select(&Finding::ALL[..]));
        let small = (any::<bool>(), any::<Option<bool>>(), any::<Option<bool>>(), prop::option::of(1..=5_u8));
        let whole = (days.clone(), days, number(), number(), any::<i64>(), small, finding, any::<[bool; 5]>());
        whole.prop_map(move |(closed, acknowledged, net, gross, unknown_suspended, small, finding, beside)| Facts {
            id: FIRST + rank,
            received_on: DAY,
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
        })
    }

    proptest! {
        #[test]
        fn a_row_reads_back_as_the_lines_that_it_was_packed_from(
            lines in prop::collection::vec((facts(0), prop::array::uniform11(code())), 0..64)
        ) {
            let lines: Vec<_> = (0..)
                .zip(&lines)
                .map(|(rank, (facts, codes))| Line {
                    facts: Facts { id: FIRST + rank, ..*facts },
                    codes: codes.each_ref().map(String::as_str),
                })
                .collect();
            let row = pack(&lines);
            prop_assert_eq!(read(&row), Some(lines));
        }

        #[test]
        fn any_bytes_are_read_without_harm(row in prop::collection::vec(any::<u8>(), 0..200), key in any::<i64>()) {
            if let Some(packed) = Packed::read(key, &row) {
                prop_assert!(packed.lines().count() <= row.len());
            }
        }
    }

    #[test]
    fn a_line_of_a_usual_request_takes_a_few_bytes() {
        let mut one = line(3, ["complaint", "mail", "", "aid", "legal", "marie", "office", "fr", "", "", ""]);
        one.facts.acknowledged_on = DAY.succ_opt();
        let row = pack(&[one]);
        // A byte for the number of texts, one before each of them, then the line by hand: request 3; marks, the second
        // bit alone for the number that follows; one day, which is two halves; eleven places.
        let texts = "complaint mail aid legal marie office fr";
        let line = [3, 2, 2, 1, 2, 0, 3, 4, 5, 6, 7, 0, 0, 0];
        let told: Vec<u8> = texts.split(' ').flat_map(|text| [&[text.len() as u8], text.as_bytes()].concat()).collect();
        assert_eq!(row, [&[7][..], &told, &line].concat());
    }

    #[test]
    fn what_is_no_row_is_not_read() {
        let whole = pack(&[line(1, ["a"; CODES]), line(2, ["b"; CODES])]);
        assert_eq!(read(&whole).map(|lines| lines.len()), Some(2));
        assert_eq!(read(&whole[..whole.len() - 1]), None, "cut short");
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[1, 1, 0xff]), None, "no text");
        let mut beyond = whole.clone();
        *beyond.last_mut().unwrap() = 3;
        assert_eq!(read(&beyond), None, "a place that no text has");
        for no_day in [0, -1, 202_613_300_000_000_000, i64::MIN] {
            assert!(Packed::read(no_day, &whole).is_none(), "{no_day}");
        }
    }
}
