//! Who had the requests, and how fast the units that are consulted answer.

use super::breakdown::{Breakdown, Cell, FigurePart, Row};
use super::case::{CaseConsultation, code_or_unknown};
use super::figures::cell_of_row;
use super::percent::Percent;
use super::population::CountedItem;
use super::tally::Tally;
use super::times::TimeSummary;

/// How long the requests closed in the period were with each kind of handler (MESS, first line; MIFI 4.5).
#[derive(Clone, Debug)]
pub struct Handling {
    /// Requests closed in the period, each once, that took a known time.
    pub requests: u64,
    /// By handler: a request counts in each that had it.
    pub by_handler: Breakdown,
    /// For each row, the net days of its requests there. Those of all rows add up to the net days of the requests.
    pub days: Vec<TimeSummary>,
}

/// How fast units answer (MIFI 4.4).
#[derive(Clone, Debug)]
pub struct Consultations {
    /// Asked or answered in the period, or awaited at its end.
    pub count: u64,
    /// Asked in the period.
    pub asked: u64,
    /// Answered in the period.
    pub answered: u64,
    /// Answered by their due date, out of those answered.
    pub percent_within_due: Percent,
    /// Business days from question to answer, of those answered.
    pub days: TimeSummary,
    /// By unit.
    pub by_unit: Vec<ConsultedUnit>,
}

/// The consultations of one unit.
#[derive(Clone, Debug)]
pub struct ConsultedUnit {
    /// Asked or answered in the period, or awaited at its end.
    pub row: Row,
    /// Asked in the period.
    pub asked: Cell,
    /// Answered in the period.
    pub answered: Cell,
    /// Answered by their due date.
    pub within_due: Cell,
    /// Late at the end of the period.
    pub overdue: Cell,
    /// Business days from question to answer, of those answered.
    pub days: TimeSummary,
}

pub(super) fn handling(tally: &Tally) -> Handling {
    let by_handler = tally.breakdown(FigurePart::HandledByHandler);
    let days = by_handler.rows.iter().map(|row| tally.summary_of(&tally.series.handled, &row.code)).collect();
    Handling { requests: tally.total(FigurePart::HandledRequests), by_handler, days }
}

pub(super) fn consultations(tally: &Tally) -> Consultations {
    let unit = |row: Row| ConsultedUnit {
        asked: cell_of_row(tally, &row, FigurePart::AskedByUnit),
        answered: cell_of_row(tally, &row, FigurePart::AnsweredByUnit),
        within_due: cell_of_row(tally, &row, FigurePart::InTimeByUnit),
        overdue: cell_of_row(tally, &row, FigurePart::LateByUnit),
        days: tally.summary_of(&tally.series.answers_by_unit, &row.code),
        row,
    };
    Consultations {
        count: tally.total(FigurePart::Consulted),
        asked: tally.total(FigurePart::Asked),
        answered: tally.total(FigurePart::Answered),
        percent_within_due: tally.percent(FigurePart::AnsweredInTime),
        days: tally.series.answers.summary(),
        by_unit: tally.breakdown(FigurePart::ConsultedByUnit).rows.into_iter().map(unit).collect(),
    }
}

/// The unit of a consultation of which that holds.
pub(super) fn consulted<'a>(
    item: &CountedItem<'a>,
    holds: fn(&CountedItem<'_>, &CaseConsultation) -> bool,
) -> Option<&'a str> {
    item.consultation().filter(|asked| holds(item, asked)).map(|asked| code_or_unknown(&asked.unit))
}

pub(super) fn asked(item: &CountedItem<'_>, consultation: &CaseConsultation) -> bool {
    item.scope.period.contains(consultation.asked_on)
}

pub(super) fn answered(item: &CountedItem<'_>, consultation: &CaseConsultation) -> bool {
    consultation.answered_on.is_some_and(|day| item.scope.period.contains(day))
}

pub(super) fn answered_in_time(item: &CountedItem<'_>, consultation: &CaseConsultation) -> bool {
    answered(item, consultation) && consultation.answered_on <= Some(consultation.due_on)
}

pub(super) fn overdue(_: &CountedItem<'_>, consultation: &CaseConsultation) -> bool {
    consultation.awaited == Some(true)
}
