//! The columns of an export: each its key, and where its value is found.

use super::writer::CellValue;
use crate::domain::{Fact, Field};

/// One column of an export: its stable key, and where its value is found in a record.
///
/// The first column of a list must not be a number that can be negative: in a program that splits at another
/// delimiter the whole line is one cell, and begins with the sign.
///
/// The key heads the machine CSV and names the JSON member; the label of Excel's header is looked up from it.
pub struct Column<T> {
    /// Stable English name.
    pub key: &'static str,
    pub get: Get<T>,
}

/// Where the value of a column is found in a record.
pub enum Get<T> {
    Of(for<'a> fn(&'a T) -> CellValue<'a>),
    /// What a field of the request holds, from the function that looks fields up.
    Field(Field, for<'a> fn(&'a T, Field) -> Option<Fact<'a>>),
}

impl<T> Column<T> {
    /// The column of that key, whose value a function gives.
    pub const fn new(key: &'static str, value: for<'a> fn(&'a T) -> CellValue<'a>) -> Self {
        Self { key, get: Get::Of(value) }
    }

    pub fn of(field: Field, fact: for<'a> fn(&'a T, Field) -> Option<Fact<'a>>) -> Self {
        Self { key: field.key(), get: Get::Field(field, fact) }
    }

    pub fn value<'a>(&self, record: &'a T) -> CellValue<'a> {
        match self.get {
            Get::Of(get) => get(record),
            Get::Field(field, fact) => fact(record, field).map_or(CellValue::Empty, CellValue::from),
        }
    }
}
