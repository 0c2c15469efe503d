//! The records of the other registers that a request is part of.

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
}
