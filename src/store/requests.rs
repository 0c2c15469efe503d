//! Requests by what else names them: the records of the other registers, and their own reopenings.

use std::collections::HashSet;

use super::budget::OF_THE_OFFICE;
use super::error::StoreError;
use super::projection::record;
use super::reading::Reading;
use crate::domain::measure::Origin;
use crate::domain::{Number, Record, RecordId};

impl Reading<'_> {
    /// The issues, Ombudsman files and incidents that name a request, in that order.
    pub fn records_naming(&self, request: Number) -> Result<Vec<RecordId>, StoreError> {
        let sql = "SELECT 'issue', issue FROM issue_request WHERE request = ?1 \
                   UNION ALL SELECT 'ombudsman', ombudsman FROM ombudsman_request WHERE request = ?1 \
                   UNION ALL SELECT 'incident', incident FROM incident_request WHERE request = ?1";
        self.rows(sql, [request.key()], |row| record(row.get_ref(0)?, row.get(1)?))
    }

    /// All that hangs from a request: the records that name it, and the measures that come from it.
    pub fn records_on(&self, request: Number) -> Result<Vec<RecordId>, StoreError> {
        let measures = self.measures_from(Origin::Record(request.into()))?;
        Ok(self.records_naming(request)?.into_iter().chain(measures.iter().map(Record::id)).collect())
    }

    /// Requests reopened at least once, whether or not they are closed again.
    pub fn reopened(&self) -> Result<HashSet<Number>, StoreError> {
        self.numbers("SELECT DISTINCT request FROM reopening", [])
    }

    /// Requests of the office that wait for the officer of a second look, by number.
    pub fn reviews_to_assign(&self) -> Result<Vec<Number>, StoreError> {
        let sql = format!(
            "SELECT id FROM request WHERE closed_on IS NULL AND officer IS NULL AND {OF_THE_OFFICE} \
             AND id IN (SELECT request FROM reopening WHERE review) ORDER BY id"
        );
        self.numbers(&sql, [])
    }
}
