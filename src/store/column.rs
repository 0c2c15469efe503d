//! Columns of a row, read back in the form of what they hold.

use chrono::NaiveDate;
use rusqlite::Row;

use crate::domain::Code;

/// The text of a column, borrowed.
pub(super) fn text<'a>(row: &'a Row<'_>, at: usize) -> rusqlite::Result<Option<&'a str>> {
    Ok(row.get_ref(at)?.as_str_or_null()?)
}

/// A column that holds something with a form.
pub(super) fn read<T: std::str::FromStr>(row: &Row<'_>, at: usize) -> rusqlite::Result<T> {
    maybe(row, at)?.ok_or(rusqlite::Error::InvalidColumnIndex(at))
}

/// A column that holds something with a form, or nothing.
pub(super) fn maybe<T: std::str::FromStr>(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<T>> {
    match text(row, at)? {
        None => Ok(None),
        Some(found) => found
            .parse()
            .map(Some)
            .map_err(|_| rusqlite::Error::InvalidColumnType(at, found.to_owned(), rusqlite::types::Type::Text)),
    }
}

/// A column that holds a day, or nothing.
pub(super) fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<NaiveDate>> {
    maybe(row, at)
}

pub(super) fn code(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Code>> {
    match text(row, at)? {
        None => Ok(None),
        Some(found) => Code::new(found)
            .map(Some)
            .map_err(|_| rusqlite::Error::InvalidColumnType(at, found.to_owned(), rusqlite::types::Type::Text)),
    }
}
