//! The rows of a table as they stand, record by record in the order of their keys: each is read once, beside what the
//! journal adds up to.

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::types::ValueRef;
use rusqlite::{Rows, Statement};

use super::error::StoreError;
use super::projection::{Projected, RecordRow, key_column, names};
use super::reading::Reading;

/// The rows of a table, which are read in the order of the keys of their records.
pub(super) struct StoredRows<'s> {
    pub table: &'static str,
    columns: Vec<String>,
    rows: Rows<'s>,
    /// Where the columns of a row that should be there are found among those of the table.
    places: Option<Vec<Option<usize>>>,
}

/// How the rows of a record stand beside those that should.
pub(super) struct Compared {
    /// How many there are.
    pub found: usize,
    /// The columns in which one says something else.
    pub columns: Vec<&'static str>,
}

impl Reading<'_> {
    /// A table, and the statement that reads its rows.
    pub(super) fn table_rows<T: Projected>(
        &self,
        table: &'static str,
    ) -> Result<(&'static str, Statement<'_>), StoreError> {
        let ranks = "SELECT name FROM pragma_table_info(?1) WHERE pk > 1 ORDER BY pk";
        let ranks: Vec<String> = self.rows(ranks, [table], |row| row.get(0))?;
        let order: String = ranks.iter().map(|rank| format!(", \"{rank}\"")).collect();
        let key = key_column::<T>(table);
        Ok((table, self.tx.prepare(&format!("SELECT {key}, * FROM {table} ORDER BY {key}{order}"))?))
    }
}

impl<'s> StoredRows<'s> {
    /// Begins to read: the first row is at hand.
    pub fn begin((table, statement): &'s mut (&'static str, Statement<'_>)) -> Result<Self, StoreError> {
        let columns = statement.column_names().map(ToOwned::to_owned).collect();
        let mut rows = statement.query([])?;
        rows.advance()?;
        Ok(Self { table, columns, rows, places: None })
    }

    /// The key of the row at hand.
    fn key(&self) -> Result<Option<i64>, StoreError> {
        Ok(self.rows.get().map(|row| row.get(0)).transpose()?)
    }

    /// Passes over the rows of the next record whose key comes before that; its key.
    pub fn stranger_before(&mut self, key: i64) -> Result<Option<i64>, StoreError> {
        let stranger = self.key()?.filter(|stranger| *stranger < key);
        while stranger.is_some() && self.key()? == stranger {
            self.rows.advance()?;
        }
        Ok(stranger)
    }

    /// Compares the rows of a record with those that should be there, in their order. All that come before were passed
    /// over.
    pub fn compare(&mut self, key: i64, expected: &[RecordRow]) -> Result<Compared, StoreError> {
        let (mut found, mut differ) = (0, Vec::new());
        while self.key()? == Some(key) {
            let row = self.rows.get().expect("invariant: a row is at hand");
            if let Some(expected) = expected.get(found) {
                // The first column is the key once more.
                let place = |name: &str| self.columns.iter().skip(1).position(|column| column == name).map(|at| at + 1);
                let places = self.places.get_or_insert_with(|| names(expected).into_iter().map(place).collect());
                for ((column, value), place) in expected.iter().zip(places) {
                    let current = place.map_or(Ok(ValueRef::Null), |at| row.get_ref(at))?;
                    if current != ValueRef::from(value) {
                        differ.push(*column);
                    }
                }
            }
            found += 1;
            self.rows.advance()?;
        }
        let columns = expected.first().map(names).unwrap_or_default();
        Ok(Compared { found, columns: columns.into_iter().filter(|column| differ.contains(column)).collect() })
    }
}
