//! A record as the rows of the tables that people query. Writing a record and checking one both go through here.

use std::collections::BTreeSet;

use rusqlite::types::{Value, ValueRef};

use super::error::StoreError;
use super::reading::Reading;
use crate::domain::{Code, Number, Office, Record, RecordId, Series};

/// A table that holds what the records of a series add up to.
pub struct Table {
    pub(super) name: &'static str,
    /// The column that holds the record's key: that of its number.
    pub(super) key: &'static str,
    /// Those of its key come first: that of the record, then, where a record has several rows, what ranks them.
    pub(super) columns: &'static [&'static str],
}

/// The rows of one record, table by table; rows are in the order of their keys.
pub(super) type Rows = Vec<Vec<Vec<Value>>>;

/// A record that has rows in tables.
pub trait Projected: Record {
    /// The table of the records themselves, then those that hang from it.
    const TABLES: &'static [Table];

    /// What the record adds up to, table by table, derived columns included.
    fn project(&self, office: &Office) -> Rows;

    /// The digests of the documents that the register must hold for the record.
    fn held(&self) -> BTreeSet<String> {
        BTreeSet::new()
    }
}

impl Reading<'_> {
    /// Writes the rows of a record that has none yet.
    pub(super) fn place<T: Projected>(&self, record: &T) -> Result<(), StoreError> {
        let rows = record.project(self.office()?);
        debug_assert_eq!(rows.len(), T::TABLES.len(), "each table has its rows");
        T::TABLES.iter().zip(&rows).try_for_each(|(table, rows)| self.insert(table, rows))
    }

    pub(super) fn insert(&self, table: &Table, rows: &[Vec<Value>]) -> Result<(), StoreError> {
        if rows.is_empty() {
            return Ok(());
        }
        let marks = vec!["?"; table.columns.len()].join(", ");
        let sql = format!("INSERT INTO {} ({}) VALUES ({marks})", table.name, table.columns.join(", "));
        let mut insert = self.tx.prepare_cached(&sql)?;
        for row in rows {
            insert.execute(rusqlite::params_from_iter(row))?;
        }
        Ok(())
    }
}

/// Rows that hang from a record, each after its key and its rank.
pub(super) fn numbered(key: i64, rows: impl IntoIterator<Item = Vec<Value>>) -> Vec<Vec<Value>> {
    (1_i64..).zip(rows).map(|(n, row)| [Value::from(key), Value::from(n)].into_iter().chain(row).collect()).collect()
}

pub(super) fn opt<T>(value: Option<T>, of: impl FnOnce(T) -> Value) -> Value {
    value.map_or(Value::Null, of)
}

pub(super) fn date(day: chrono::NaiveDate) -> Value {
    day.to_string().into()
}

pub(super) fn text(text: &Option<String>) -> Value {
    text.clone().map_or(Value::Null, Value::from)
}

pub(super) fn code(code: &Option<Code>) -> Value {
    code.as_ref().map_or(Value::Null, word)
}

pub(super) fn word(code: &Code) -> Value {
    code.as_str().to_owned().into()
}

/// Codes as one value that SQL takes apart again.
pub(super) fn array(codes: &[Code]) -> String {
    serde_json::Value::from_iter(codes.iter().map(Code::as_str)).to_string()
}

/// The record behind its series and its key read from a table.
pub(super) fn record(series: ValueRef<'_>, key: i64) -> rusqlite::Result<RecordId> {
    let series = Series::from_code(series.as_str()?).ok_or(rusqlite::Error::InvalidColumnIndex(0))?;
    Ok(RecordId::new(series, number(key)?))
}

/// The number behind a row key read from a table.
pub(super) fn number(key: i64) -> rusqlite::Result<Number> {
    Number::from_key(key).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, key))
}
