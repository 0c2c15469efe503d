//! The records of the other registers that a request is part of.

use super::error::StoreError;
use super::projection::record;
use super::reading::Reading;
use crate::domain::{Number, RecordId};

impl Reading<'_> {
    /// The issues, Ombudsman files and incidents that name a request, in that order.
    pub fn records_naming(&self, request: Number) -> Result<Vec<RecordId>, StoreError> {
        let sql = "SELECT 'issue', issue FROM issue_request WHERE request = ?1 \
                   UNION ALL SELECT 'ombudsman', ombudsman FROM ombudsman_request WHERE request = ?1 \
                   UNION ALL SELECT 'incident', incident FROM incident_request WHERE request = ?1";
        self.rows(sql, [request.key()], |row| record(row.get_ref(0)?, row.get(1)?))
    }
}
