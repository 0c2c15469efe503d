//! What the lateness budget is drawn from: the closings of a period, and what is open.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::column::{code, sure_day};
use super::error::StoreError;
use super::reading::Reading;
use crate::domain::{Code, Period};
use crate::report::{Budget, CaseFilter};

/// Whether the office answers for a request, not a partner (MIFI 4.5).
pub(super) const OF_THE_OFFICE: &str = "coalesce(handler, '') NOT GLOB 'partner:*'";

/// Whether the main standard times a request: its kind is one of the JSON list `?3`, where none is an empty text.
const OF_THE_MAIN_STANDARD: &str = "coalesce(kind, '') IN (SELECT value FROM json_each(?3))";

impl Reading<'_> {
    /// The budget of a year as it stands on its last day given, which is today.
    pub fn budget(&self, year_to_date: Period, target_tenths: u32) -> Result<Budget, StoreError> {
        let [_, within, late] = self.closings(year_to_date, &CaseFilter::default())?;
        let sql = format!(
            "SELECT count(*), ifnull(sum(late_from <= ?1), 0) FROM request INDEXED BY request_due \
             WHERE closed_on IS NULL AND {OF_THE_OFFICE} AND {OF_THE_MAIN_STANDARD}"
        );
        let today = year_to_date.to();
        let values = (today.to_string(), rusqlite::types::Null, self.main_kinds(today)?);
        let (open, overdue): (i64, i64) = self.tx.query_row(&sql, values, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (open, overdue) = (open.unsigned_abs(), overdue.unsigned_abs());
        Ok(Budget { within, late, overdue, open: open.saturating_sub(overdue), target_tenths })
    }

    /// The budget of the fiscal year of a day, as it stands on that day; none for a day that no fiscal year has, nor
    /// where its answers were promised several targets.
    pub fn budget_of_the_year(&self, today: NaiveDate) -> Result<Option<(Period, Budget)>, StoreError> {
        let Some(year) = Period::fiscal_year_of(today) else { return Ok(None) };
        let to_date = year.to_date(today);
        let Some(target) = self.target_of_budget(to_date)? else { return Ok(None) };
        Ok(Some((year, self.budget(to_date, target)?)))
    }

    /// The target, in tenths of a percent, that all that was closed in a period or is open at its end was promised on
    /// its receipt; that of the main standard when there is nothing. None where there are several.
    pub fn target_of_budget(&self, period: Period) -> Result<Option<u32>, StoreError> {
        let office = self.office()?;
        let standards = office.main_standards(period.to());
        let main = standards.first().expect("invariant: the main standard is one of them").target_tenths();
        if standards.iter().all(|standard| standard.target_tenths() == main) {
            return Ok(Some(main));
        }
        let sql = format!(
            "SELECT DISTINCT kind, received_on FROM request
             WHERE received_on <= ?2 AND coalesce(closed_on, ?1) >= ?1 AND {OF_THE_OFFICE} AND {OF_THE_MAIN_STANDARD}"
        );
        let ends = [period.from().to_string(), period.to().to_string(), self.main_kinds(period.to())?];
        let mut statement = self.tx.prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(&ends))?;
        let mut targets = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let standard = office.standard(code(row, 0)?.as_ref(), sure_day(row, 1)?);
            targets.extend(standard.map(|standard| standard.target_tenths()));
        }
        Ok(if targets.len() < 2 { Some(targets.pop_first().unwrap_or(main)) } else { None })
    }

    /// The kinds that the main standard times on a day, and the empty text when it times what has no kind yet.
    pub(super) fn main_kinds(&self, on: NaiveDate) -> Result<String, StoreError> {
        let kinds = self.office()?.main_kinds(on);
        let codes: Vec<&str> = kinds.iter().map(|kind| kind.as_ref().map_or("", Code::as_str)).collect();
        Ok(serde_json::json!(codes).to_string())
    }
}
