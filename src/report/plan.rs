//! The action plan (plan d'action) and its progress statement (bilan de réalisation), MIFI 5.2.

use chrono::NaiveDate;

use super::percent::Percent;
use super::recommendations;
use crate::domain::Measure;
use crate::domain::Period;
use crate::domain::measure::MeasureStatus;

/// How far the measures of a plan had come at the end of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanProgress {
    pub count: u64,
    /// How many of each status, in the order of a measure's life.
    pub by_status: Vec<(MeasureStatus, u64)>,
    /// Past their due date and still awaited.
    pub overdue: u64,
    /// Whose due date had moved.
    pub postponed: u64,
    /// Awaited without any due date.
    pub without_due: u64,
    /// Implemented or verified, out of those that were not refused; none of measures that are not finished, which leave
    /// these out.
    pub done: Option<Percent>,
}

/// The measures of a plan: those of a period, or those that are not finished on a day.
pub fn measures(all: Vec<Measure>, period: Option<Period>, day: NaiveDate) -> Vec<Measure> {
    let is_part = |measure: &Measure| match period {
        Some(period) => recommendations::is_of_year(measure, period),
        None => measure.status_on(day).is_some_and(|status| !status.is_final()),
    };
    all.into_iter().filter(is_part).collect()
}

impl PlanProgress {
    /// Progress of measures at the end of a day: of those followed over a period, or of those that are not finished.
    pub fn of(measures: &[Measure], period: Option<Period>, day: NaiveDate) -> Self {
        let count = |holds: &dyn Fn(&Measure) -> bool| measures.iter().filter(|measure| holds(measure)).count() as u64;
        let stands = |status| count(&|measure| measure.status_on(day) == Some(status));
        let known = |holds: fn(MeasureStatus) -> bool| count(&|measure| measure.status_on(day).is_some_and(holds));
        let all = measures.len() as u64;
        Self {
            count: all,
            by_status: MeasureStatus::ALL.into_iter().map(|status| (status, stands(status))).collect(),
            overdue: count(&|measure| measure.overdue_since(day).is_some()),
            postponed: count(&|measure| measure.dues.iter().skip(1).any(|due| due.set_on <= day)),
            without_due: count(&|measure| {
                measure.status_on(day).is_some_and(MeasureStatus::is_awaited) && measure.due_known_on(day).is_none()
            }),
            done: period.map(|_| Percent::new(known(MeasureStatus::is_done), all - stands(MeasureStatus::Refused))),
        }
    }
}
