//! `report cases`: what stands behind a figure.

use chrono::NaiveDate;

use super::super::as_of::AsOf;
use super::super::context::Context;
use super::filter::PartArgs;
use super::{Destination, WithCases, budget, data, registers};
use crate::domain::Period;
use crate::output::report::Report;
use crate::output::report::behind::{self, CountedFile};
use crate::output::report::figures::{Nature, figures};
use crate::output::report::labels::{self, Typed};
use crate::output::{Failure, Format};
use crate::report::cases::nearest;
use crate::report::{self, CaseRef, Counts, FileRef, Registers, origin};
use crate::store::consultations::ConsultationFilter;
use crate::store::{Reading, StoreError};

/// Which cell is looked behind.
#[derive(Debug, clap::Args)]
pub struct Behind {
    #[arg(long, value_name = "KEY")]
    cell: Option<String>,
    #[command(flatten)]
    filter: PartArgs,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    destination: Destination,
}

/// Gives what a cell of the report of a period counts.
pub fn run(context: &mut Context, period: Period, args: &Behind) -> Result<(), Failure> {
    let format = data(&args.destination, context)?;
    let texts = context.ui.texts();
    let report = labels::typed(&period, Typed::Report, texts);
    let cases = labels::typed(&period, Typed::Cases, texts);
    let Some(key) = &args.cell else {
        let args = vec![("report", report.into()), ("cases", cases.into())];
        return Err(Failure::Usage { key: "cases-without-cell", args });
    };
    let mut standing = args.as_of.open(context)?;
    let today = standing.on;
    let reading = standing.read()?;
    // What the budget of a year counts as closed is what the answers of the year to date count.
    let (counted, over) = budget::closings(key, period, today).unwrap_or((key, period));
    let with_cases = WithCases::from(&reading, over, &args.filter.read(&reading)?, today)?;
    let Some((found, bytes)) = counted_by(&with_cases, &reading, counted, format, (today, context))? else {
        let drawn = &with_cases.drawn;
        let report_of = drawn.report(&reading, today, texts)?;
        let listed = figures(&Report { budget: drawn.budget(&reading, today)?, ..report_of });
        let is_worked_out = listed.iter().any(|figured| figured.key == *key && figured.nature != Nature::Count);
        if let Some(of) = origin::counted(key).filter(|_| is_worked_out) {
            let args = vec![("typed", key.as_str().into()), ("of", of.into()), ("cases", cases.into())];
            return Err(Failure::Usage { key: "figure-without-cases", args });
        }
        let keys = listed.iter().filter(|figured| figured.nature == Nature::Count).map(|figured| figured.key.as_str());
        let nearest = nearest(keys, key);
        let unknown = if nearest.is_empty() { "no-such-cell" } else { "no-such-cell-but" };
        let args =
            vec![("typed", key.as_str().into()), ("nearest", nearest.join(", ").into()), ("report", report.into())];
        return Err(Failure::Usage { key: unknown, args });
    };
    if format == Format::Table {
        context.ui.notify("report-cases", &[("count", found.into())]);
    }
    args.destination.deliver(context, &bytes, "report-written")
}

/// What a cell counts: how many, and in the form that was asked for; none when no cell has that key.
fn counted_by(
    with_cases: &WithCases,
    reading: &Reading<'_>,
    key: &str,
    format: Format,
    (today, context): (NaiveDate, &Context),
) -> Result<Option<(usize, Vec<u8>)>, Failure> {
    let (lists, ui) = (&reading.office()?.lists, &context.ui);
    let WithCases { drawn, cases } = with_cases;
    if key.starts_with("ombudsman.") {
        let Some(found) = drawn.ombudsman.behind(key) else { return Ok(None) };
        let file = |counted: &FileRef| Ok(CountedFile { file: reading.record(counted.number)?, counted: *counted });
        let files = found.iter().map(file).collect::<Result<Vec<_>, StoreError>>()?;
        return Ok(Some((files.len(), behind::files(&files, format, lists, ui)?)));
    }
    if Registers::covers(key) {
        return registers::cell(reading, drawn, key, format, (today, context));
    }
    let found = match report::cases(&drawn.scope, cases, key) {
        Ok(found) => found,
        Err(unknown) if unknown.is_a_zero(lists) => Vec::new(),
        Err(_) => return Ok(None),
    };
    let counts = drawn.figures.cells().iter().find(|cell| cell.key == key).map(|cell| cell.counts);
    let bytes = if counts == Some(Counts::Consultations) {
        let wanted = |number| ConsultationFilter { request: Some(number), ..ConsultationFilter::default() };
        let of = |found: &CaseRef| {
            let asked = reading.consultations(&wanted(found.number), today)?;
            Ok(asked.into_iter().find(|asked| Some(asked.n) == found.consultation))
        };
        let asked = found.iter().map(of).collect::<Result<Vec<_>, StoreError>>()?;
        let asked: Vec<_> = asked.into_iter().flatten().collect();
        behind::consultations(&asked, format, lists, ui)?
    } else if counts == Some(Counts::Grounds) {
        let grounds: Vec<_> = found.iter().filter_map(|found| with_cases.ground(found)).collect();
        behind::grounds(&grounds, format, lists, ui)?
    } else {
        let request = |found: &CaseRef| {
            Ok(behind::ReceivedRow { request: reading.summary(found.number)?.as_of(today), on: found.on })
        };
        let requests = found.iter().map(request).collect::<Result<Vec<_>, StoreError>>()?;
        behind::requests(&requests, format, lists, ui)?
    };
    Ok(Some((found.len(), bytes)))
}
