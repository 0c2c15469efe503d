//! `report plan`: the action plan, and how far it has come (MIFI 5.2).

use super::super::context::Context;
use super::Destination;
use crate::domain::Period;
use crate::exchange::measures::MeasureAsOf;
use crate::output::report::plan::ActionPlan;
use crate::output::{Failure, Format, OutputForm};
use crate::report::plan::{PlanProgress, measures};

/// The plan of a fiscal year, as it stood at its end or stands today; of the measures that are not finished, when no
/// year is given.
pub fn run(year: Option<&str>, destination: &Destination, context: &mut Context) -> Result<(), Failure> {
    let period = year.map(Period::parse_fiscal_year).transpose()?;
    let (today, form) = (context.today(), destination.form(&super::MADE, context)?);
    let on = period.map_or(today, |period| period.to().min(today));
    let mut register = context.open()?;
    let reading = register.read()?;
    let found = measures(reading.all()?, period, on);
    let office = reading.office()?;
    let plan = ActionPlan {
        period,
        on,
        extracted_on: today,
        head: reading.head()?,
        office,
        progress: PlanProgress::of(&found, on),
        measures: found.into_iter().map(|measure| MeasureAsOf::new(measure, on, office.calendar())).collect(),
        activities: reading.all()?,
        texts: context.ui.texts(),
    };
    let bytes = match form {
        OutputForm::Data(format) if format != Format::Table => plan.data(format)?,
        form => {
            plan.document().draw(form, &super::page(destination, context)?, plan.texts).map_err(super::not_drawn)?
        }
    };
    destination.deliver(form, context, &bytes, "report-written")
}
