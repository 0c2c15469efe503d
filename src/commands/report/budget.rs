//! The lateness budget of the fiscal year in a report, and the closings behind it.

use chrono::NaiveDate;

use super::ReportInputs;
use crate::domain::Period;
use crate::output::Failure;
use crate::report::{Budget, FigurePart};
use crate::store::Reading;

/// The fiscal year of today, and its days until a period is looked at: to its end, or to today. `None` for a period
/// that neither ends in that year nor holds today.
fn year(period: Period, today: NaiveDate) -> Option<(Period, Period)> {
    let year = Period::fiscal_year_of(today)?;
    (year.contains(period.to()) || period.contains(today)).then_some(())?;
    Some((year, year.to_date(period.to().min(today))))
}

/// Key of the closings of the budget in the figures of the year to date, and its days.
pub fn closings(key: &str, period: Period, today: NaiveDate) -> Option<(&'static str, Period)> {
    let key = match key {
        "budget.within" => "times.within_standard",
        "budget.late" => "times.late",
        _ => return None,
    };
    let (_, to_date) = year(period, today)?;
    Some((key, to_date))
}

impl ReportInputs {
    /// The budget of the fiscal year at the end of the period; none where its answers were promised several targets.
    pub fn budget(&self, reading: &Reading<'_>, today: NaiveDate) -> Result<Option<(Period, Budget)>, Failure> {
        let Some((year, to_date)) = year(self.period, today).filter(|_| self.scope.filter.is_all()) else {
            return Ok(None);
        };
        let Some(target_tenths) = reading.target_of_budget(to_date)? else { return Ok(None) };
        let [_, within, late] = reading.closings(to_date, &self.scope.filter)?;
        let count = |part| self.figures.count(part);
        let (overdue, open) = (count(FigurePart::BudgetOverdue), count(FigurePart::BudgetOpen));
        Ok(Some((year, Budget { within, late, overdue, open, target_tenths })))
    }
}
