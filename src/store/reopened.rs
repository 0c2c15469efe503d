//! The requests that were closed and taken up again.

use std::collections::HashSet;

use super::error::StoreError;
use super::projection::number;
use super::reading::Reading;
use crate::domain::Number;

impl Reading<'_> {
    /// Those that were reopened at least once, whether or not they are closed again.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn reopened(&self) -> Result<HashSet<Number>, StoreError> {
        let mut statement = self.tx.prepare_cached("SELECT DISTINCT request FROM reopening")?;
        let found = statement.query_map([], |row| number(row.get(0)?))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}
