//! What reports count of each request: the table `counted`, written and read here.
//!
//! A report counts requests by the thousand and asks some twenty things of each. Read one by one from a table they would
//! be most of its time: those of requests received in one month and numbered in a row stand packed in one row.

mod pack;
mod proof;

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};
use rusqlite::OptionalExtension;

use super::error::StoreError;
use super::reading::Reading;
use crate::domain::clock::Pause;
use crate::domain::finding::Finding;
use crate::domain::progress::Delays;
use crate::domain::{Code, Request};
use pack::Unpacked;
pub(super) use pack::{Packed, Sealed, rank};
pub(super) use proof::Expected;

/// What a report counts of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line<C> {
    pub facts: Facts,
    /// Its kind, channel, source, program, unit, officer, handler (`office`, `unit` or `partner`), language of the
    /// reply, reason of inadmissibility, disposition and criterion. Each is a text, empty when nobody recorded it; or,
    /// as read, its place among the texts of its row.
    pub codes: [C; CODES],
    /// Its suspensions, in the order in which they happened.
    pub pauses: Vec<Pause>,
}

/// How many codes a line has.
pub(super) const CODES: usize = 11;

/// What a line says that is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    /// The key of the request.
    pub id: i64,
    pub received_on: NaiveDate,
    pub closed_on: Option<NaiveDate>,
    pub acknowledged_on: Option<NaiveDate>,
    /// Of the closing: net and gross business days, whether within the standard.
    pub net: Option<i64>,
    pub gross: Option<i64>,
    pub within: Option<bool>,
    /// Suspended days without dates.
    pub unknown_suspended: i64,
    pub anonymous: bool,
    pub admissible: Option<bool>,
    pub finding: Option<Finding>,
    pub satisfaction: Option<u8>,
    /// An import did not say whether the receipt was acknowledged.
    pub acknowledgement_unknown: bool,
    pub beside: Beside,
}

/// How many tables a report reads beside the lines.
pub(super) const BESIDE: usize = 4;

/// Which of them hold rows of a request: reopenings, grounds that stand, stages, consultations.
pub(super) type Beside = [bool; BESIDE];

impl Line<String> {
    /// What a report counts of a request; `delays` are those of its closing.
    pub fn of(request: &Request, delays: Option<Delays>) -> Self {
        let code = |code: Option<&Code>| code.map(ToString::to_string).unwrap_or_default();
        let word = |word: Option<&str>| word.unwrap_or_default().to_owned();
        let (receipt, closing) = (&request.receipt, request.closing.as_ref());
        let facts = Facts {
            id: request.number.key(),
            received_on: request.received_on,
            closed_on: closing.map(|closing| closing.on),
            acknowledged_on: request.acknowledged.as_ref().map(|acknowledged| acknowledged.on),
            net: delays.map(|delays| delays.net),
            gross: delays.map(|delays| delays.gross),
            within: delays.map(|delays| delays.within_standard),
            unknown_suspended: request.unknown_suspended,
            anonymous: request.is_anonymous(),
            admissible: request.triage.admissible(),
            finding: request.finding(),
            satisfaction: closing.and_then(|closing| closing.satisfaction.as_ref()).map(|said| said.score),
            acknowledgement_unknown: request.imported && request.acknowledged.is_none(),
            beside: [
                !request.reopenings.is_empty(),
                request.grounds().next().is_some(),
                !request.past_stages.is_empty(),
                !request.consultations.is_empty(),
            ],
        };
        let codes = [
            code(receipt.kind.as_ref()),
            code(receipt.channel.as_ref()),
            code(receipt.source.as_ref()),
            code(receipt.program.as_ref()),
            code(receipt.unit.as_ref()),
            code(request.officer.as_ref()),
            word(request.handler.as_ref().map(|handler| handler.group())),
            word(receipt.reply_language.map(|language| language.as_str())),
            code(request.triage.reason()),
            word(closing.and_then(|closing| closing.disposition).map(|disposition| disposition.as_str())),
            code(request.criterion()),
        ];
        Self { facts, codes, pauses: request.pauses() }
    }
}

impl Facts {
    /// The key of the row that holds the line.
    pub fn row(&self) -> i64 {
        row_of(self.received_on, self.id)
    }
}

/// How many numbers in a row share a row of the table, which has at most as many lines.
pub(super) const LINES: usize = 128;
const TOGETHER: i64 = LINES as i64;

/// What the keys of the rows of two months are apart.
const MONTH: i64 = 10_000_000_000;

/// The keys that rows may have of requests received in the months of these days.
pub(super) fn rows_of(from: NaiveDate, to: NaiveDate) -> RangeInclusive<i64> {
    month(from)..=month(to).saturating_add(MONTH - 1)
}

/// The key of the row that holds the line of a request.
pub(super) fn row_of(received_on: NaiveDate, id: i64) -> i64 {
    month(received_on).saturating_add(id / TOGETHER)
}

fn month(day: NaiveDate) -> i64 {
    (i64::from(day.year()) * 100 + i64::from(day.month())).saturating_mul(MONTH)
}

/// The first day and the first request that the row of a key is for; `None` for a key that is none.
fn begins(row: i64) -> Option<(NaiveDate, i64)> {
    let (month, rank) = (row.div_euclid(MONTH), row.rem_euclid(MONTH));
    let (year, month) = (i32::try_from(month / 100).ok()?, u32::try_from(month % 100).ok()?);
    Some((NaiveDate::from_ymd_opt(year, month, 1)?, rank * TOGETHER))
}

impl Reading<'_> {
    /// Puts what reports count of a record where it stands now.
    pub(super) fn move_line(
        &self,
        before: Option<&Line<String>>,
        after: Option<&Line<String>>,
    ) -> Result<(), StoreError> {
        if before == after {
            return Ok(());
        }
        let row = |line: &Line<String>| line.facts.row();
        if let Some(before) = before.filter(|before| after.map(row) != Some(row(before))) {
            self.pack_again(before, None)?;
        }
        after.map_or(Ok(()), |after| self.pack_again(after, Some(after)))
    }

    /// Packs the row of a line again, with another line in its place or with none.
    fn pack_again(&self, line: &Line<String>, instead: Option<&Line<String>>) -> Result<(), StoreError> {
        let key = line.facts.row();
        let found = self.packed(key)?;
        let mut row = match &found {
            None => Unpacked::default(),
            Some(row) => Packed::read(key, row).and_then(|row| row.unpack()).ok_or_else(|| damaged(key))?,
        };
        match instead {
            Some(instead) => row.put(instead),
            None => row.take_out(line.facts.id),
        }
        match row.pack() {
            None => self.tx.prepare_cached("DELETE FROM counted WHERE key = ?1")?.execute([key])?,
            Some(packed) => {
                let put = "INSERT INTO counted (key, lines) VALUES (?1, ?2) \
                           ON CONFLICT (key) DO UPDATE SET lines = excluded.lines";
                self.tx.prepare_cached(put)?.execute((key, packed))?
            }
        };
        Ok(())
    }

    /// The row of a key.
    pub(super) fn packed(&self, key: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let mut find = self.tx.prepare_cached("SELECT lines FROM counted WHERE key = ?1")?;
        Ok(find.query_row([key], |row| row.get(0)).optional()?)
    }
}

/// A row that this program did not write.
pub(super) fn damaged(row: i64) -> StoreError {
    StoreError::Damaged(format!("counted {row}"))
}
