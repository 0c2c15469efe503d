//! How the acts of a period came to be recorded: what the statement on the reliability of data counts.

use super::error::StoreError;
use super::reading::Reading;
use crate::domain::Period;

/// An act is late when it was recorded more than so many days after its date.
pub const LATE_AFTER_DAYS: i64 = 7;

/// How the acts of a period came to be recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecordingDelay {
    /// Acts dated within the period.
    pub acts: u64,
    /// Of which recorded more than [`LATE_AFTER_DAYS`] days after their date; an import is told by itself.
    pub late: u64,
    /// Of which take another back.
    pub undone: u64,
    /// Requests received in the period that were imported, and not taken in one by one.
    pub imported: u64,
}

impl Reading<'_> {
    /// How the acts of a period came to be recorded.
    pub fn recorded(&self, period: &Period) -> Result<RecordingDelay, StoreError> {
        let days = (period.from().to_string(), period.to().to_string());
        // Both are days where the act was recorded: the instant is written with its offset.
        let acts = format!(
            "SELECT count(*),
                    count(*) FILTER (WHERE act <> 'imported' AND late > {LATE_AFTER_DAYS}),
                    count(*) FILTER (WHERE act = 'undone')
             FROM (SELECT facts ->> 'act' AS act,
                          julianday(substr(recorded_at, 1, 10)) - julianday(acted_on) AS late
                   FROM journal WHERE acted_on BETWEEN ?1 AND ?2)"
        );
        let count = |row: &rusqlite::Row<'_>, at| row.get::<_, i64>(at).map(i64::unsigned_abs);
        let (acts, late, undone) =
            self.tx.query_row(&acts, (&days.0, &days.1), |row| Ok((count(row, 0)?, count(row, 1)?, count(row, 2)?)))?;
        let imported = "SELECT count(*) FROM request WHERE received_on BETWEEN ?1 AND ?2 AND imported";
        let imported = self.tx.query_row(imported, (&days.0, &days.1), |row| count(row, 0))?;
        Ok(RecordingDelay { acts, late, undone, imported })
    }
}
