//! What the rules of the retention schedule keep no more, and the certificates of what they destroyed.

use chrono::NaiveDate;

use super::error::StoreError;
use super::journal::Line;
use super::projection::number;
use super::reading::Reading;
use crate::domain::act::{Act, OfficeAct};
use crate::domain::retention::ExpiredRequest;
use crate::domain::{Incident, Series};

impl Reading<'_> {
    /// The closed requests that their rule keeps no more on a day, those first that it kept least long ago.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn expired(&self, on: NaiveDate) -> Result<Vec<ExpiredRequest>, StoreError> {
        let office = self.office()?;
        let sql = "SELECT id FROM request WHERE closed_on <= ?1 AND destroyed_on IS NULL ORDER BY closed_on, id";
        let mut statement = self.tx.prepare(sql)?;
        let mut rows = statement.query([on.to_string()])?;
        let mut expired = Vec::new();
        while let Some(row) = rows.next()? {
            let request = self.summary(number(row.get(0)?)?)?;
            let (progress, named) = (&request.progress, (request.number, request.receipt.kind.as_ref()));
            let closed_on = progress.closed_on.expect("invariant: the request is closed");
            let due = |incidents| office.expired(named, closed_on, progress.legal_hold_on, on, incidents);
            // Few are due: only their incidents are looked up.
            if due(Vec::new()).is_some() {
                expired.extend(due(self.incident_ends(request.number)?));
            }
        }
        Ok(expired)
    }

    /// The ends of the five years of the incidents that name a request.
    fn incident_ends(&self, request: crate::domain::Number) -> Result<Vec<Option<NaiveDate>>, StoreError> {
        let named_in = self.records_naming(request)?.into_iter().filter(|record| record.series == Series::Incident);
        named_in.map(|record| Ok(self.record::<Incident>(record.number)?.keep_until())).collect()
    }

    /// The certificates of destruction, in their order.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn certificates(&self) -> Result<Vec<Line>, StoreError> {
        let mut lines = self.office_lines()?;
        lines.retain(|line| matches!(line.entry.act, Act::Office(OfficeAct::RetentionApplied { .. })));
        Ok(lines)
    }
}
