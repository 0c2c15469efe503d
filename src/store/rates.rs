//! How often requests come in on a ground or an issue: what effects and signals are drawn from.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::column::{code, day};
use super::error::StoreError;
use super::projection::{array, number};
use super::reading::Reading;
use crate::domain::{Code, Number, Period};
use crate::report::signal::SignalGroup;

impl Reading<'_> {
    /// The day on which the first request of the register was received; `None` when there is none.
    pub fn first_received(&self) -> Result<Option<NaiveDate>, StoreError> {
        Ok(self.tx.query_row("SELECT min(received_on) FROM request", [], |row| day(row, 0))?)
    }

    /// Requests received in a period that have a ground of that nature; when units are named, those of these units.
    pub fn received_on_ground(&self, nature: &Code, units: &[Code], period: Period) -> Result<u64, StoreError> {
        let sql = "SELECT count(DISTINCT id) FROM request JOIN ground ON ground.request = request.id \
                   WHERE received_on BETWEEN ?1 AND ?2 AND nature = ?3 AND n > 0 AND dropped_on IS NULL \
                   AND (?4 = '[]' OR unit IN (SELECT value FROM json_each(?4)))";
        let (units, (from, to)) = (array(units), (period.from().to_string(), period.to().to_string()));
        self.counted(sql, [from.as_str(), &to, nature.as_str(), &units])
    }

    /// Requests received in a period that show an issue.
    pub fn received_on_issue(&self, issue: Number, period: Period) -> Result<u64, StoreError> {
        let sql = "SELECT count(*) FROM issue_request JOIN request ON request.id = issue_request.request \
                   WHERE issue = ?1 AND received_on BETWEEN ?2 AND ?3";
        self.counted(sql, (issue.key(), period.from().to_string(), period.to().to_string()))
    }

    /// The requests received in a period by unit and nature of ground, with how many there were in the past. A request
    /// that an open issue of its unit and nature accounts for is left out of the period.
    pub fn groups(&self, now: Period, before: Period) -> Result<Vec<SignalGroup>, StoreError> {
        const OF: &str = "FROM request JOIN ground ON ground.request = request.id \
            WHERE received_on BETWEEN ?1 AND ?2 AND n > 0 AND dropped_on IS NULL AND nature IS NOT NULL";
        const KNOWN: &str = "SELECT 1 FROM issue_request JOIN issue ON issue.id = issue_request.issue \
            WHERE issue_request.request = request.id AND issue.status <> 'resolved' \
            AND ifnull(issue.unit, ifnull(request.unit, '')) = ifnull(request.unit, '') \
            AND ifnull(issue.nature, ground.nature) = ground.nature";
        let ends = |period: Period| [period.from().to_string(), period.to().to_string()];
        let mut groups: BTreeMap<(Option<Code>, Code), SignalGroup> = BTreeMap::new();
        let sql = format!(
            "SELECT DISTINCT request.unit, nature, request.id {OF} AND NOT EXISTS ({KNOWN}) ORDER BY request.id"
        );
        let mut statement = self.tx.prepare(&sql)?;
        let mut rows = statement.query(ends(now))?;
        while let Some(row) = rows.next()? {
            let (unit, Some(nature)) = (code(row, 0)?, code(row, 1)?) else { continue };
            let new = || SignalGroup { unit: unit.clone(), nature: nature.clone(), requests: Vec::new(), before: 0 };
            let group = groups.entry((unit.clone(), nature.clone())).or_insert_with(new);
            group.requests.push(number(row.get(2)?)?);
        }
        let sql = format!("SELECT request.unit, nature, count(DISTINCT request.id) {OF} GROUP BY request.unit, nature");
        let mut statement = self.tx.prepare(&sql)?;
        let mut rows = statement.query(ends(before))?;
        while let Some(row) = rows.next()? {
            let (unit, Some(nature)) = (code(row, 0)?, code(row, 1)?) else { continue };
            if let Some(group) = groups.get_mut(&(unit, nature)) {
                group.before = row.get::<_, i64>(2)?.unsigned_abs();
            }
        }
        Ok(groups.into_values().collect())
    }
}
