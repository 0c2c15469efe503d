//! `report plan`: the action plan, and how far it has come (MIFI 5.2).

use super::super::context::Context;
use super::Destination;
use crate::domain::Period;
use crate::exchange::measures::Told;
use crate::output::report::plan::Plan;
use crate::output::report::{Page, WIDEST};
use crate::output::{Failure, Format};
use crate::report::plan::{Progress, measures};

/// The plan of a fiscal year, as it stood at its end or stands today; of the measures that are not finished, when no
/// year is given.
pub fn run(year: Option<&str>, destination: &Destination, context: &mut Context) -> Result<(), Failure> {
    let period = year.map(Period::parse_fiscal_year).transpose()?;
    let (today, format) = (context.today(), super::data(destination, context)?);
    let on = period.map_or(today, |period| period.to().min(today));
    let mut register = context.open()?;
    let reading = register.read()?;
    let days = period.and_then(|period| crate::report::Period::new(period.from(), period.to()));
    let found = measures(reading.all()?, days, on);
    let plan = Plan {
        period,
        on,
        extracted_on: today,
        head: reading.head()?,
        office: reading.office()?,
        progress: Progress::of(&found, on),
        measures: found.into_iter().map(|measure| Told { measure, on }).collect(),
        texts: context.ui.texts(),
    };
    let page = match destination.file() {
        Some(_) => Page { width: WIDEST, bold: false },
        None => Page { width: context.ui.width(), bold: context.ui.color() },
    };
    let bytes = match format {
        Format::Table => plan.pages(page).into_bytes(),
        _ => plan.data(format)?,
    };
    destination.deliver(context, &bytes, "report-written")
}
