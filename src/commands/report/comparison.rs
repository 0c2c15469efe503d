//! `--compare`: the past periods that a report is held against.

use chrono::NaiveDate;

use super::DrawnReport;
use crate::domain::Period;
use crate::output::Failure;
use crate::output::report::{ComparedPeriod, Report};
use crate::report::Against;
use crate::store::Reading;

/// A past period with what it is drawn from.
pub struct BaselineReport {
    pub drawn: DrawnReport,
    against: Against,
}

/// The period before, and the same a year before, as they are known on a day.
pub fn baselines(reading: &Reading<'_>, period: Period, on: NaiveDate) -> Result<Vec<BaselineReport>, Failure> {
    let past = Against::ALL.into_iter().filter_map(|against| Some((against, against.of(&period)?)));
    let drawn = |(against, period): (Against, Period)| {
        Ok(BaselineReport { drawn: DrawnReport::from(reading, period, on)?, against })
    };
    past.map(drawn).collect()
}

impl BaselineReport {
    /// The period as a report is held against it, from its own report.
    pub fn compared<'a>(&self, report: Report<'a>) -> ComparedPeriod<'a> {
        ComparedPeriod { against: self.against, report }
    }
}
