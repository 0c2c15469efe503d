//! `--compare`: the past periods that a report is held against.

use chrono::NaiveDate;

use super::Drawn;
use crate::domain::Period;
use crate::output::Failure;
use crate::output::report::{Compared, Report};
use crate::report::Against;
use crate::store::Reading;

/// A past period with what it is drawn from.
pub struct BaselineReport {
    pub drawn: Drawn,
    against: Against,
}

/// The period before, and the same a year before, as they are known on a day.
pub fn baselines(reading: &Reading<'_>, period: Period, on: NaiveDate) -> Result<Vec<BaselineReport>, Failure> {
    let past = Against::ALL.into_iter().filter_map(|against| Some((against, against.of(&period)?)));
    let drawn =
        |(against, period): (Against, Period)| Ok(BaselineReport { drawn: Drawn::from(reading, period, on)?, against });
    past.map(drawn).collect()
}

impl BaselineReport {
    /// The period as a report is held against it, from its own report.
    pub fn compared<'a>(&self, report: Report<'a>) -> Compared<'a> {
        Compared { against: self.against, report }
    }
}
