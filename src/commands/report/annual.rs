//! What an annual report says besides the figures of its year: the checks that the statement on the reliability of data
//! tells of.

use super::super::context::Context;
use super::ReportInputs;
use chrono::NaiveDate;

use crate::domain::{Period, PeriodKind};
use crate::output::report::Annual;
use crate::output::report::annual::YEARS_BEFORE;
use crate::output::{Failure, Format, OutputForm};
use crate::report::{CaseFilter, Covered, Figures};
use crate::store::Reading;

/// What the annual report of a fiscal year says besides, in the forms that people read. The checks take their time, and
/// no other report waits for them.
pub fn annual(
    reading: &Reading<'_>,
    inputs: &ReportInputs,
    form: OutputForm,
    is_past: bool,
    context: &Context,
) -> Result<Option<Annual>, Failure> {
    let period = inputs.period;
    let is_data = matches!(form, OutputForm::Data(format) if format != Format::Table);
    if is_data || !matches!(period.kind(), PeriodKind::FiscalYear { .. }) {
        return Ok(None);
    }
    let checked = if is_past { reading.check_journal()? } else { reading.check(false)? };
    if !checked.problems.is_empty() {
        context.ui.notify("warning-report-problems", &[("count", checked.problems.len().into())]);
    }
    let years = years(reading, period, &inputs.scope.filter, inputs.on)?;
    Ok(Some(Annual { checked, checked_on: context.today(), years }))
}

/// The figures of the fiscal years before one that the register knows whole, the oldest first.
fn years(reading: &Reading<'_>, period: Period, filter: &CaseFilter, on: NaiveDate) -> Result<Vec<Figures>, Failure> {
    let first = reading.first_received()?;
    let before = std::iter::successors(period.previous(), Period::previous).take(YEARS_BEFORE);
    let known = before.take_while(|year| Covered::of(year, first) == Covered::Whole);
    let mut years = known
        .map(|year| ReportInputs::read(reading, year, filter, on).map(|inputs| inputs.figures))
        .collect::<Result<Vec<_>, _>>()?;
    years.reverse();
    Ok(years)
}
