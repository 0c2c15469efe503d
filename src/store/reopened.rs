//! The requests that were closed and taken up again.

use std::collections::HashSet;

use super::budget::OF_THE_OFFICE;
use super::error::StoreError;
use super::projection::number;
use super::reading::Reading;
use crate::domain::Number;

impl Reading<'_> {
    /// Those that were reopened at least once, whether or not they are closed again.
    pub fn reopened(&self) -> Result<HashSet<Number>, StoreError> {
        let mut statement = self.tx.prepare_cached("SELECT DISTINCT request FROM reopening")?;
        let found = statement.query_map([], |row| number(row.get(0)?))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Those of the office that wait for the officer of a second look, by number.
    pub fn reviews_to_assign(&self) -> Result<Vec<Number>, StoreError> {
        let sql = format!(
            "SELECT id FROM request WHERE closed_on IS NULL AND officer IS NULL AND {OF_THE_OFFICE} \
             AND id IN (SELECT request FROM reopening WHERE review) ORDER BY id"
        );
        let mut statement = self.tx.prepare_cached(&sql)?;
        let found = statement.query_map([], |row| number(row.get(0)?))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}
