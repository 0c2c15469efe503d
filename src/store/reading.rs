//! Reading: one transaction, so that everything read is of one moment.

use std::cell::OnceCell;

use rusqlite::{Params, Row, Transaction};

use super::check::Problem;
use super::error::StoreError;
use super::journal::{Line, replay};
use super::projection::number;
use crate::domain::act::{Act, JournalEntry, RequestAct};
use crate::domain::undo::last_undoable;
use crate::domain::{Number, Office, Record, RecordId, Request};

/// The register as it stands at one moment.
pub struct Reading<'r> {
    pub(super) tx: Transaction<'r>,
    pub(super) office: OnceCell<Office>,
    /// How the register parts from what the account last saw of it.
    pub(super) divergence: Option<Problem>,
    /// The entry that the journal is cut after, of a register as it stood.
    pub(super) cut: Option<u64>,
}

impl<'r> Reading<'r> {
    pub(super) fn new(tx: Transaction<'r>) -> Self {
        Self { tx, office: OnceCell::new(), divergence: None, cut: None }
    }

    /// The office: its lists, its settings, its calendar. Read once.
    pub fn office(&self) -> Result<&Office, StoreError> {
        if let Some(office) = self.office.get() {
            return Ok(office);
        }
        let office = self.load_office()?;
        Ok(self.office.get_or_init(|| office))
    }

    /// The last act of a record that can be taken back, by its name.
    pub fn last_undoable_act(&self, record: RecordId) -> Result<Option<&'static str>, StoreError> {
        let lines = self.lines_of(record)?;
        let last = last_undoable(&self.acts_of_persons(&lines)?).ok();
        Ok(last.and_then(|seq| lines.iter().find(|line| line.seq == seq)).map(|line| line.entry.act.name()))
    }

    /// The entries of a record, but for what a channel acknowledged by itself: no act of a person, that goes
    /// with the one that brought it.
    pub(super) fn acts_of_persons<'l>(&self, lines: &'l [Line]) -> Result<Vec<JournalEntry<'l>>, StoreError> {
        let office = self.office()?;
        let is_automatic = |rank: usize| {
            is_sent_with_another(lines, rank)
                && replay(&lines[..=rank]).is_some_and(|request: Request| request.is_acknowledged_by_itself(office))
        };
        let lines = lines.iter().enumerate().filter(|(rank, _)| !is_automatic(*rank));
        Ok(lines.map(|(_, line)| line.in_journal()).collect())
    }

    /// Whether the acknowledgement of a request is its channel's own, which follows the day of receipt, and no
    /// person's.
    pub fn is_acknowledged_by_itself(&self, request: &Request) -> Result<bool, StoreError> {
        let lines = self.lines_of(request.id())?;
        let rank = (0..lines.len()).rfind(|rank| is_acknowledgement(&lines[*rank]));
        let is_own = request.is_acknowledged_by_itself(self.office()?);
        Ok(is_own && rank.is_some_and(|rank| is_sent_with_another(&lines, rank)))
    }

    /// The rows of a query, each as `read` gives it.
    pub(super) fn rows<T, C: FromIterator<T>>(
        &self,
        sql: &str,
        values: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<C, StoreError> {
        Ok(self.tx.prepare_cached(sql)?.query_map(values, read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The numbers of the records whose keys are the first column of a query.
    pub(super) fn numbers<C: FromIterator<Number>>(&self, sql: &str, values: impl Params) -> Result<C, StoreError> {
        self.rows(sql, values, |row| number(row.get(0)?))
    }

    /// The records that a query finds, each replayed from its entries.
    pub(super) fn records<T: Record>(&self, sql: &str, values: impl Params) -> Result<Vec<T>, StoreError> {
        let numbers: Vec<Number> = self.numbers(sql, values)?;
        numbers.into_iter().map(|number| self.record(number)).collect()
    }

    /// The one number that a query gives.
    pub(super) fn counted(&self, sql: &str, values: impl Params) -> Result<u64, StoreError> {
        let count = |row: &Row<'_>| row.get::<_, i64>(0);
        Ok(self.tx.prepare_cached(sql)?.query_row(values, count)?.unsigned_abs())
    }
}

fn is_acknowledgement(line: &Line) -> bool {
    matches!(line.entry.act, Act::Request(RequestAct::Acknowledged { .. }))
}

/// Whether the line of that rank acknowledges in the same act as the one before it.
fn is_sent_with_another(lines: &[Line], rank: usize) -> bool {
    let before = rank.checked_sub(1).map(|before| &lines[before]);
    is_acknowledgement(&lines[rank]) && before.is_some_and(|before| lines[rank].is_of_same_act(before))
}
