//! Columns of a row, by their name or their place, read back in the form of what they hold.

use chrono::NaiveDate;
use rusqlite::types::Type;
use rusqlite::{Row, RowIndex};

use crate::domain::{Code, date};

/// The text of a column, borrowed.
pub(super) fn text<'a>(row: &'a Row<'_>, at: impl RowIndex) -> rusqlite::Result<Option<&'a str>> {
    Ok(row.get_ref(at)?.as_str_or_null()?)
}

/// A column that holds something with a form.
pub(super) fn read<T: std::str::FromStr>(row: &Row<'_>, at: impl RowIndex) -> rusqlite::Result<T> {
    sure(row, at, |found| found.parse().ok())
}

/// A column that holds something with a form, or nothing.
pub(super) fn maybe<T: std::str::FromStr>(row: &Row<'_>, at: impl RowIndex) -> rusqlite::Result<Option<T>> {
    formed(row, at, |found| found.parse().ok())
}

/// A column that holds a day, or nothing.
pub(super) fn day(row: &Row<'_>, at: impl RowIndex) -> rusqlite::Result<Option<NaiveDate>> {
    formed(row, at, date::written)
}

/// A column that always holds a day.
pub(super) fn sure_day(row: &Row<'_>, at: impl RowIndex) -> rusqlite::Result<NaiveDate> {
    sure(row, at, date::written)
}

/// A column that holds a code, or nothing.
pub(super) fn code(row: &Row<'_>, at: impl RowIndex) -> rusqlite::Result<Option<Code>> {
    formed(row, at, |found| Code::new(found).ok())
}

/// A column that holds something that a text makes, or nothing.
pub(super) fn formed<T>(
    row: &Row<'_>,
    at: impl RowIndex,
    form: impl FnOnce(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    let at = at.idx(row.as_ref())?;
    let bad = |found: &str| rusqlite::Error::InvalidColumnType(at, found.to_owned(), Type::Text);
    text(row, at)?.map(|found| form(found).ok_or_else(|| bad(found))).transpose()
}

/// A column that always holds something that a text makes.
pub(super) fn sure<T>(row: &Row<'_>, at: impl RowIndex, form: impl FnOnce(&str) -> Option<T>) -> rusqlite::Result<T> {
    let at = at.idx(row.as_ref())?;
    formed(row, at, form)?.ok_or(rusqlite::Error::InvalidColumnIndex(at))
}
