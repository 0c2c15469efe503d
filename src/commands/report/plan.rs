//! `report plan`: the action plan, and how far it has come (MIFI 5.2).

use super::super::context::Context;
use super::super::leaks;
use super::filter::UnitArgs;
use super::{Destination, texts_of};
use crate::domain::Period;
use crate::domain::leak::Readers;
use crate::exchange::measures::MeasureAsOf;
use crate::output::report::plan::ActionPlan;
use crate::output::{Failure, Format, OutputForm};
use crate::report::plan::{PlanProgress, measures};

#[derive(Debug, clap::Args)]
pub struct PlanArgs {
    #[command(flatten)]
    filter: UnitArgs,
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    destination: Destination,
}

/// The plan of a fiscal year, as it stood at its end or stands today; of the measures that are not finished, when no
/// year is given.
pub fn run(year: Option<&str>, args: &PlanArgs, context: &mut Context) -> Result<(), Failure> {
    let destination = &args.destination;
    let today = context.today();
    let period = year.map(|year| Period::read_year(year, today)).transpose()?;
    let form = destination.form(&super::REPORT_FORMS, context)?;
    let on = period.map_or(today, |period| period.to().min(today));
    let mut register = context.open()?;
    let reading = register.read()?;
    let (office, filter) = (reading.office()?, args.filter.read(&reading)?);
    let mut found = measures(reading.all()?, period, on);
    found.retain(|measure| filter.holds_unit(measure.facts.unit.as_ref(), &office.lists));
    // Who reads the plan of a unit may not know the person that a measure comes from; the approval is of the whole.
    if !filter.is_all() {
        let outgoing = texts_of(&found, |measure| &measure.texts, context);
        leaks::agree(context, &leaks::found(&reading, Readers::Report, outgoing)?, args.yes)?;
    }
    let activities = if filter.is_all() { reading.all()? } else { Vec::new() };
    let plan = ActionPlan {
        filter,
        period,
        on,
        extracted_on: today,
        head: reading.head()?,
        office,
        progress: PlanProgress::of(&found, period, on),
        measures: MeasureAsOf::all(found, on, office.calendar()),
        activities,
        texts: context.ui.texts(),
    };
    let bytes = match form {
        OutputForm::Data(format) if format != Format::Table => plan.data(format)?,
        form => {
            plan.document().draw(form, &super::page(destination, context)?, plan.texts).map_err(super::not_drawn)?
        }
    };
    destination.deliver(form, context, &bytes)
}
