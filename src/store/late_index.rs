//! The index of words, fed once for many requests: SQLite would write it out for each of those that come in.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::error::StoreError;
use super::steps::Steps;
use super::tables::Tables;
use super::writing::Writing;
use crate::domain::Number;

/// The trigger that feeds the index, request by request.
const TRIGGER: &str = "request_text_comes";

/// Requests whose words the index of words is still to be fed.
pub(super) struct LateIndex {
    /// Statement that makes the trigger again.
    trigger: String,
    /// The keys of the requests, by year: the numbers that one command gives in a year follow one another.
    requests: BTreeMap<i32, RangeInclusive<i64>>,
}

impl LateIndex {
    /// Takes the trigger off until the index is fed.
    pub fn begin(tables: &Tables<'_>) -> Result<Self, StoreError> {
        let sql = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?1";
        let trigger = tables.tx.query_row(sql, [TRIGGER], |row| row.get(0))?;
        tables.tx.execute_batch(&format!("DROP TRIGGER {TRIGGER};"))?;
        Ok(Self { trigger, requests: BTreeMap::new() })
    }

    /// A request came in.
    pub fn add(&mut self, number: Number) {
        let year = self.requests.entry(number.year()).or_insert(number.key()..=number.key());
        *year = *year.start()..=number.key();
    }

    /// Feeds the index the words of its requests, and puts the trigger back.
    pub fn feed(self, tables: &Tables<'_>) -> Result<(), StoreError> {
        // Of which columns the words are, the index itself says.
        let mut columns = tables.tx.prepare("SELECT name FROM pragma_table_info('request_text')")?;
        let columns = columns.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
        let (named, marks) = (columns.join(", "), ", ?".repeat(columns.len()));
        let mut words = tables.tx.prepare(&format!("SELECT id, {named} FROM request WHERE id = ?1"))?;
        // A statement of one row: of several, SQLite would write the index out for each.
        let sql = format!("INSERT INTO request_text(rowid, {named}) VALUES (?{marks})");
        let mut insert = tables.tx.prepare(&sql)?;
        let count = |year: &RangeInclusive<i64>| (year.end() - year.start() + 1).unsigned_abs();
        let mut steps = Steps::of(self.requests.values().map(count).sum());
        for id in self.requests.into_values().flatten() {
            steps.step();
            let mut rows = words.query([id])?;
            let row = rows.next()?.expect("invariant: the request was just written");
            let values = (0..=columns.len()).map(|at| row.get::<_, Value>(at)).collect::<Result<Vec<_>, _>>()?;
            insert.execute(params_from_iter(values))?;
        }
        Ok(tables.tx.execute_batch(&self.trigger)?)
    }

    /// Feeds the index the words of every request, and puts the trigger back.
    pub fn rebuild(self, tables: &Tables<'_>) -> Result<(), StoreError> {
        tables.tx.execute("INSERT INTO request_text(request_text) VALUES ('rebuild')", [])?;
        Ok(tables.tx.execute_batch(&self.trigger)?)
    }
}

impl Writing<'_> {
    /// Feeds the index of words once, before what is written stands: for many new requests, none of whose words is
    /// changed by the same command.
    pub fn index_at_the_end(&mut self) -> Result<(), StoreError> {
        self.late_index = Some(LateIndex::begin(&self.tables)?);
        Ok(())
    }
}
