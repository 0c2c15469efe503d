//! What an annual report says besides the figures of its year: those of the year before, and the checks that the statement
//! on the reliability of data tells of.

use chrono::NaiveDate;

use super::super::context::Context;
use super::DrawnReport;
use crate::domain::{Period, PeriodKind};
use crate::output::report::Annual;
use crate::output::{Failure, Format, OutputForm};
use crate::report::{Counting, Covered, Scope, proof};
use crate::store::Reading;

/// What the annual report of a fiscal year says besides, in the forms that people read. The checks take their time, and
/// no other report waits for them.
pub fn annual(
    reading: &Reading<'_>,
    drawn: &DrawnReport,
    form: OutputForm,
    (today, is_past): (NaiveDate, bool),
    context: &Context,
) -> Result<Option<Annual>, Failure> {
    let period = drawn.period;
    let is_data = matches!(form, OutputForm::Data(format) if format != Format::Table);
    if is_data || !matches!(period.kind(), PeriodKind::FiscalYear { .. }) {
        return Ok(None);
    }
    let checked = if is_past { reading.check_journal()? } else { reading.check(false)? };
    if !checked.problems.is_empty() {
        context.ui.notify("warning-report-problems", &[("count", checked.problems.len().into())]);
    }
    let cases = reading.cases(drawn.scope.period, drawn.on)?;
    let (unproven, cells) = proof::unproven(&drawn.figures, &drawn.scope, &cases);
    let received_before = match period.previous() {
        Some(before) if period.to() <= today => received(reading, drawn, before, today)?,
        _ => None,
    };
    let (checked_on, recorded) = (context.today(), reading.recorded(&period)?);
    Ok(Some(Annual { received_before, checked, checked_on, unproven, cells, recorded }))
}

/// How many requests were received over a period that the register knows whole, if any were.
fn received(
    reading: &Reading<'_>,
    drawn: &DrawnReport,
    period: Period,
    today: NaiveDate,
) -> Result<Option<u64>, Failure> {
    if Covered::of(&period, reading.first_received()?) != Covered::Whole {
        return Ok(None);
    }
    let mut counting = Counting::new(Scope { period, targets: drawn.scope.targets });
    reading.each_cases(period, today, |cases| counting.add(cases))?;
    let figures = counting.figures().map_err(|wrong| super::does_not_close(&wrong))?;
    Ok(Some(figures.received.count).filter(|count| *count > 0))
}
