//! The requests that were closed and taken up again.

use std::collections::HashSet;

use super::budget::OF_THE_OFFICE;
use super::error::StoreError;
use super::reading::Reading;
use crate::domain::Number;

impl Reading<'_> {
    /// Those that were reopened at least once, whether or not they are closed again.
    pub fn reopened(&self) -> Result<HashSet<Number>, StoreError> {
        self.numbers("SELECT DISTINCT request FROM reopening", [])
    }

    /// Those of the office that wait for the officer of a second look, by number.
    pub fn reviews_to_assign(&self) -> Result<Vec<Number>, StoreError> {
        let sql = format!(
            "SELECT id FROM request WHERE closed_on IS NULL AND officer IS NULL AND {OF_THE_OFFICE} \
             AND id IN (SELECT request FROM reopening WHERE review) ORDER BY id"
        );
        self.numbers(&sql, [])
    }
}
