//! A record as the rows of the tables that people query. Writing a record and checking one both go through here.

use std::collections::BTreeSet;

use rusqlite::types::{Value, ValueRef};

use crate::domain::{Code, Number, Office, Record, RecordId, Series};

/// A row of a record: its columns, each by its name, but for the record's key, which its table names. Where a record
/// has several rows, what ranks them comes first.
pub(super) type RecordRow = Vec<(&'static str, Value)>;

/// The rows of one record in their order, each table's after its name.
pub(super) type Rows = Vec<(&'static str, Vec<RecordRow>)>;

/// A record that has rows in tables.
pub trait Projected: Record {
    /// The table of the records themselves, then those that hang from it.
    const TABLES: &'static [&'static str];

    /// Rows of each table, derived columns included.
    fn project(&self, office: &Office) -> Rows;

    /// The digests of the documents that the register must hold for the record.
    fn kept_digests(&self) -> BTreeSet<String> {
        BTreeSet::new()
    }
}

/// Evaluates an expression for the record type of a series: `of_series!(series, T => replay::<T>(lines).is_some())`. A
/// second expression, `request => …`, takes its place for requests, whose acts take a leave.
macro_rules! of_series {
    ($series:expr, $type:ident => $of_each:expr) => {
        of_series!($series, $type => $of_each, request => {
            type $type = $crate::domain::Request;
            $of_each
        })
    };
    ($series:expr, $type:ident => $of_each:expr, request => $of_request:expr) => {
        of_series!(
            $series, $type => $of_each, $of_request,
            Measure Measure, Issue Issue, Ombudsman OmbudsmanFile, Incident Incident, Edition Edition, Activity Activity
        )
    };
    ($series:expr, $type:ident => $of_each:expr, $of_request:expr, $($value:ident $record:ident),*) => {
        match $series {
            $crate::domain::Series::Request => $of_request,
            $($crate::domain::Series::$value => {
                type $type = $crate::domain::$record;
                $of_each
            })*
        }
    };
}

pub(crate) use of_series;

/// The column of a table that holds the record's key: that of its number.
pub(super) fn key_column<T: Projected>(table: &str) -> &'static str {
    if table == T::TABLES[0] { "id" } else { T::TABLES[0] }
}

/// The names of the columns of a row.
pub(super) fn names(row: &RecordRow) -> Vec<&'static str> {
    row.iter().map(|(column, _)| *column).collect()
}

/// Rows that hang from a record, each after its rank.
pub(super) fn numbered<R: IntoIterator<Item = (&'static str, Value)>>(
    rows: impl IntoIterator<Item = R>,
) -> Vec<RecordRow> {
    (1_i64..).zip(rows).map(|(n, row)| std::iter::once(("n", n.into())).chain(row).collect()).collect()
}

/// The requests that a record concerns, each with the day on which it was linked.
pub(super) fn linked(requests: impl IntoIterator<Item = (Number, chrono::NaiveDate)>) -> Vec<RecordRow> {
    let row = |(request, on): (Number, _)| vec![("request", request.key().into()), ("linked_on", date(on))];
    requests.into_iter().map(row).collect()
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

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::store::open::Register;
    use crate::store::reading::Reading;

    /// What the rows of the records of a register write, and what the schema has: every column, but those that SQLite
    /// computes.
    fn writes_every_column<T: Projected>(reading: &Reading<'_>) {
        let mut written: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for record in reading.all::<T>().unwrap() {
            let rows = record.project(reading.office().unwrap());
            assert!(rows.iter().map(|(table, _)| table).eq(T::TABLES), "{rows:?}");
            for (table, rows) in rows {
                written.entry(table).or_default().extend(rows.iter().flat_map(names).map(ToOwned::to_owned));
            }
        }
        for (table, mut written) in written {
            let mut statement = reading.tx.prepare("SELECT name FROM pragma_table_info(?1)").unwrap();
            let found = statement.query_map([table], |row| row.get::<_, String>(0)).unwrap();
            written.insert(key_column::<T>(table).to_owned());
            assert_eq!(found.collect::<Result<BTreeSet<_>, _>>().unwrap(), written, "{table}");
        }
    }

    #[test]
    fn every_column_of_the_schema_is_written() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("registre.db");
        std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/registers/v1.db"), &path).unwrap();
        let mut register = Register::open(&path).unwrap();
        let reading = register.read().unwrap();
        for series in Series::ALL {
            of_series!(series, T => writes_every_column::<T>(&reading));
        }
    }
}
