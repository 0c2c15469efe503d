//! The past periods that a report is held against: by « En bref » in a few figures, and by all with `--compare`.

use chrono::NaiveDate;

use super::ReportInputs;
use crate::domain::Period;
use crate::output::Failure;
use crate::output::report::BriefContext;
use crate::report::{Against, Covered, Percent};
use crate::store::{Reading, StoreError};

/// A past period with what it is drawn from.
pub struct BaselineReport {
    pub inputs: ReportInputs,
    /// Its relations to the period of the report: a fiscal year is both the period before and the same a year before.
    pub against: Vec<Against>,
}

/// The period before, and the same a year before, as they are known on a day.
pub fn baselines(reading: &Reading<'_>, now: &ReportInputs, on: NaiveDate) -> Result<Vec<BaselineReport>, Failure> {
    let mut baselines: Vec<BaselineReport> = Vec::new();
    for against in Against::ALL {
        let Some(period) = against.of(&now.period) else { continue };
        match baselines.iter_mut().find(|baseline| baseline.inputs.period == period) {
            Some(same) => same.against.push(against),
            None => baselines.push(BaselineReport {
                inputs: ReportInputs::read(reading, period, &now.scope.filter, on)?,
                against: vec![against],
            }),
        }
    }
    Ok(baselines)
}

impl ReportInputs {
    /// The days of the fiscal year until the end of the period, or today; none when the year begins with the period.
    fn days_of_year(&self, on: NaiveDate) -> Option<Period> {
        let end = self.period.to().min(on);
        let year = Period::fiscal_year_of(end).filter(|year| year.from() < self.period.from())?;
        Some(year.to_date(end))
    }

    /// The figures of the fiscal year to date, of which a month is drawn as a part; none for a longer period.
    pub fn year_to_date(&self, reading: &Reading<'_>, on: NaiveDate) -> Result<Option<Self>, Failure> {
        let days = self.days_of_year(on).filter(|_| self.period.months_touched() == 1);
        days.map(|days| Self::read(reading, days, &self.scope.filter, on)).transpose()
    }

    /// The past period that these figures may be held against: one that the register knows whole, unless the period
    /// itself is not over.
    pub fn baseline(
        &self,
        against: Against,
        reading: &Reading<'_>,
        on: NaiveDate,
    ) -> Result<Option<Period>, StoreError> {
        let first = reading.first_received()?;
        let is_known = |days: &Period| self.period.to() < on && Covered::of(days, first) == Covered::Whole;
        Ok(against.of(&self.period).filter(is_known))
    }

    /// What « En bref » holds these figures against: past periods, what is late, and how the fiscal year goes of which
    /// the period is a part.
    pub fn brief(&self, reading: &Reading<'_>, on: NaiveDate) -> Result<BriefContext<'static>, Failure> {
        let filter = &self.scope.filter;
        let to_date =
            self.days_of_year(on).filter(|_| filter.is_all()).map(|days| reading.closings(days, filter)).transpose()?;
        let before = self.baseline(Against::Previous, reading, on)?;
        let year_before = self.baseline(Against::YearBefore, reading, on)?;
        Ok(BriefContext {
            grounds_before: before.map(|days| reading.grounds_by_nature(days, filter)).transpose()?,
            year_before: year_before.map(|days| reading.earlier_flow(days, filter)).transpose()?,
            late: &[],
            to_date: to_date.map(|[_, within, late]| Percent::new(within, within + late)),
            months: None,
        })
    }
}
