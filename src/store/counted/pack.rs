//! Lines in bytes: first the texts that the row needs, each once, in the order in which its lines name them; then the
//! lines, in the order of their requests: marks and numbers, the places of its texts, its suspensions. Before each text and each line, and before all the texts, stands how many bytes
//! follow. A number takes one byte below 128, two below 16,384; the marks of a line take four.
//!
//! There is one way to write a row, so that comparing rows is comparing what they say.

use chrono::{Datelike, Days, NaiveDate};

use super::{CODES, Facts, Line, TOGETHER, begins};
use crate::domain::clock::Pause;
use crate::domain::finding::Finding;

/// A row of the table, as read.
pub(in super::super) struct Packed<'a> {
    /// The first day of the month.
    month: NaiveDate,
    /// The request from which those of the lines are counted.
    first: i64,
    texts: Bytes<'a>,
    lines: Bytes<'a>,
}

impl<'a> Packed<'a> {
    /// The row of a key; `None` when it is nothing that [`Unpacked::pack`] writes.
    pub fn read(key: i64, row: &'a [u8]) -> Option<Self> {
        let ((month, first), mut lines) = (begins(key)?, Bytes(row));
        Some(Self { month, first, texts: lines.part()?, lines })
    }

    /// The texts, each still to be read as UTF-8: a report asks for few of those of an old row.
    pub fn texts(&self) -> impl Iterator<Item = Option<&'a [u8]>> + use<'a> {
        self.texts.parts().map(|text| Some(text?.0))
    }

    /// The lines, each still to be opened: a report passes over many that it does not count.
    pub fn lines(&self) -> impl Iterator<Item = Option<Sealed<'a>>> + use<'a> {
        let (month, first, rank) = (self.month, self.first, rank(self.month));
        self.lines.parts().map(move |line| {
            let mut rest = line?;
            let within = i64::try_from(rest.number()?).ok().filter(|within| *within < TOGETHER)?;
            Some(Sealed { id: first + within, month, rank, rest })
        })
    }

    /// All that the row holds; `None` when it is nothing that [`Unpacked::pack`] writes.
    pub(super) fn unpack(&self) -> Option<Unpacked<'a>> {
        let texts: Vec<_> = self.texts().map(|text| std::str::from_utf8(text?).ok()).collect::<Option<_>>()?;
        let told = |place| (place <= texts.len()).then_some(place);
        let lines: Vec<_> = self.lines().map(|line| line?.open(told)).collect::<Option<_>>()?;
        Some(Unpacked { texts, lines })
    }
}

/// A line of which only the request was read.
pub(in super::super) struct Sealed<'a> {
    pub id: i64,
    /// The first day of the month, and its [`rank`].
    month: NaiveDate,
    rank: i64,
    rest: Bytes<'a>,
}

impl Sealed<'_> {
    /// The days of receipt and of closing. They are told by their [`rank`], which costs less than a date.
    pub fn days(&self) -> Option<(i64, Option<i64>)> {
        let mut rest = self.rest;
        let mut marks = rest.marks()?;
        let received = self.rank + i64::from(marks.take(5)) - 1;
        match rest.signed_if(marks.is_set())? {
            None => Some((received, None)),
            Some(after) => Some((received, Some(received.checked_add(after)?))),
        }
    }

    /// The whole line, each of its codes as `code` tells it by its place among the texts.
    pub fn open<C: Copy + Default>(self, mut code: impl FnMut(usize) -> Option<C>) -> Option<Line<C>> {
        let Self { id, month, mut rest, .. } = self;
        let mut marks = rest.marks()?;
        let received_on = month.checked_add_days(Days::new(u64::from(marks.take(5).checked_sub(1)?)))?;
        let mut number = || rest.signed_if(marks.is_set());
        let (closed_after, acknowledged_after, net, gross) = (number()?, number()?, number()?, number()?);
        let unknown_suspended = number()?.unwrap_or(0);
        let facts = Facts {
            id,
            received_on,
            closed_on: day_after(received_on, closed_after)?,
            acknowledged_on: day_after(received_on, acknowledged_after)?,
            net,
            gross,
            unknown_suspended,
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
            acknowledgement_unknown: marks.is_set(),
        };
        let mut codes = [C::default(); CODES];
        for (told, place) in codes.iter_mut().zip(rest.places()?) {
            *told = code(place)?;
        }
        let mut pauses = Vec::new();
        while !rest.0.is_empty() {
            let from = day_after(received_on, Some(rest.signed()?))??;
            let lasts = rest.number()?;
            let to = day_after(from, lasts.checked_sub(1).map(unfold))?;
            pauses.push(Pause { from, to });
        }
        Some(Line { facts, codes, pauses })
    }
}

/// A day as a number: the next day's is one more.
pub(in super::super) fn rank(day: NaiveDate) -> i64 {
    day.num_days_from_ce().into()
}

/// A day told by how many come before it since another; the outer `None` is a day that cannot be.
#[expect(clippy::option_option, reason = "damage, or nothing recorded")]
fn day_after(first: NaiveDate, days: Option<i64>) -> Option<Option<NaiveDate>> {
    let Some(days) = days else { return Some(None) };
    let apart = Days::new(days.unsigned_abs());
    let day = if days < 0 { first.checked_sub_days(apart) } else { first.checked_add_days(apart) };
    day.map(Some)
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
        let line = Line { facts: line.facts, codes, pauses: line.pauses.clone() };
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
            let codes = line.codes.each_ref().map(String::as_str);
            found.facts == line.facts && found.codes.map(text) == codes && found.pauses == line.pauses
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
            for Pause { from, to } in &line.pauses {
                put(fold(rank(*from) - rank(line.facts.received_on)), &mut bytes);
                put(to.map_or(0, |to| 1 + fold(rank(to) - rank(*from))), &mut bytes);
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
    marks.put(u8::from(facts.acknowledgement_unknown), 1);
    put(facts.id.rem_euclid(TOGETHER).unsigned_abs(), to);
    to.extend(marks.bits.to_le_bytes());
    numbers.iter().flatten().for_each(|number| put(fold(*number), to));
}

/// A number that may be below zero as one that is not, small when it is near zero.
fn fold(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)).cast_unsigned()
}

fn unfold(folded: u64) -> i64 {
    (folded >> 1).cast_signed() ^ -(folded & 1).cast_signed()
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
    bits: u32,
    /// How many bits were put.
    width: u32,
}

impl Marks {
    fn put(&mut self, value: u8, width: u32) {
        self.bits |= (u32::from(value) & ((1 << width) - 1)) << self.width;
        self.width += width;
    }

    #[inline]
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
    #[inline]
    fn number(&mut self) -> Option<u64> {
        let (&byte, rest) = self.0.split_first()?;
        self.0 = rest;
        // Nearly all are small.
        if byte < 128 { Some(byte.into()) } else { self.longer(byte) }
    }

    /// The rest of a number that takes several bytes.
    fn longer(&mut self, first: u8) -> Option<u64> {
        let mut number = u64::from(first & 127);
        for shift in 1..10 {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u64::from(byte & 127) << (7 * shift);
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn marks(&mut self) -> Option<Marks> {
        let (bits, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(Marks { bits: u32::from_le_bytes(*bits), width: 0 })
    }

    /// The places of the codes of a line.
    #[inline]
    fn places(&mut self) -> Option<[usize; CODES]> {
        let mut places = [0; CODES];
        match self.0.split_first_chunk::<CODES>() {
            // Nearly always each takes one byte: they are then read at a stroke.
            Some((bytes, rest)) if bytes.iter().fold(0, |all, byte| all | byte) < 128 => {
                places = bytes.map(usize::from);
                self.0 = rest;
            }
            _ => {
                for place in &mut places {
                    *place = usize::try_from(self.number()?).ok()?;
                }
            }
        }
        Some(places)
    }

    /// A number below zero or above, when it is there.
    #[expect(clippy::option_option, reason = "damage, or nothing recorded")]
    fn signed_if(&mut self, there: bool) -> Option<Option<i64>> {
        if !there {
            return Some(None);
        }
        self.signed().map(Some)
    }

    fn signed(&mut self) -> Option<i64> {
        self.number().map(unfold)
    }

    /// The bytes after how many they are. After what cannot be read nothing is left.
    #[inline]
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
mod tests;
