//! The tables, written. Whoever only reads a register has no [`Tables`] of it.

use std::ops::Deref;

use rusqlite::types::Value;

use super::error::StoreError;
use super::journal::replay;
use super::office::replay_office;
use super::projection::{Projected, RecordRow, key_column, names, of_series};
use super::reading::Reading;
use crate::domain::{Number, Series};

/// A transaction that changes the tables.
pub(super) struct Tables<'r>(pub Reading<'r>);

impl<'r> Deref for Tables<'r> {
    type Target = Reading<'r>;
    fn deref(&self) -> &Reading<'r> {
        &self.0
    }
}

impl Tables<'_> {
    /// Writes the rows of the office, from the journal of a register whose tables are empty.
    pub fn derive_office(&self) -> Result<(), StoreError> {
        self.save_office(None, &replay_office(&self.office_lines()?)?)
    }

    /// Writes the rows of every record, from the journal of a register whose office stands and whose other tables are
    /// empty.
    pub fn derive_records(&self) -> Result<(), StoreError> {
        Series::ALL.into_iter().try_for_each(|series| of_series!(series, T => self.derive::<T>()))
    }

    /// Writes the rows of every record of a series.
    pub fn derive<T: Projected>(&self) -> Result<(), StoreError> {
        self.each_history(T::SERIES, |history| replay::<T>(&history).map_or(Ok(()), |record| self.place(&record)))
    }

    /// Writes the rows of a record that has none yet.
    pub fn place<T: Projected>(&self, record: &T) -> Result<(), StoreError> {
        let rows = record.project(self.office()?);
        debug_assert!(rows.iter().map(|(table, _)| table).eq(T::TABLES), "invariant: each table has its rows");
        rows.iter().try_for_each(|(table, rows)| self.insert::<T>(table, record.number(), rows))
    }

    pub fn insert<T: Projected>(&self, table: &str, number: Number, rows: &[RecordRow]) -> Result<(), StoreError> {
        let Some(first) = rows.first() else { return Ok(()) };
        let (columns, marks) = (names(first), ", ?".repeat(first.len()));
        let (key, named) = (key_column::<T>(table), columns.join(", "));
        let sql = format!("INSERT INTO {table} ({key}, {named}) VALUES (?{marks})");
        let mut insert = self.tx.prepare_cached(&sql)?;
        let key = Value::Integer(number.key());
        for row in rows {
            assert!(row.iter().map(|(name, _)| name).eq(&columns), "invariant: the rows of a table have its columns");
            let values = std::iter::once(&key).chain(row.iter().map(|(_, value)| value));
            insert.execute(rusqlite::params_from_iter(values))?;
        }
        Ok(())
    }
}
