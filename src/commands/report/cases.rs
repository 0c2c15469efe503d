//! `report cases`: the records behind a figure.

use std::path::Path;
use std::rc::Rc;

use chrono::NaiveDate;

use super::super::as_of::AsOf;
use super::super::context::Context;
use super::consolidated::OtherRegisters;
use super::filter::PartArgs;
use super::{Destination, ReportInputs, budget, data, has_begun, registers};
use crate::domain::nearest::nearest_names;
use crate::domain::{Lang, Lists, Office, Period};
use crate::i18n::Arg;
use crate::output::report::counted_rows::{CountedGround, CountedRows, ReceivedRow};
use crate::output::report::figures::{FigureNature, figures};
use crate::output::report::labels;
use crate::output::report::offices::distinct_names;
use crate::output::report::{Report, ReportExtras};
use crate::output::{Failure, Format, OutputForm};
use crate::report::{self, Case, CaseRef, Counts, Registers, origin};
use crate::store::consultations::ConsultationFilter;
use crate::store::{Reading, StoreError};

/// How many keys are offered in the place of one that is not there.
const KEYS_OFFERED: usize = 5;

/// Which cell is looked behind.
#[derive(Debug, clap::Args)]
pub struct CasesArgs {
    #[arg(long, value_name = "KEY")]
    cell: Option<String>,
    #[command(flatten)]
    filter: PartArgs,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    others: OtherRegisters,
    #[command(flatten)]
    destination: Destination,
}

/// Gives what a cell of the report of a period counts.
pub fn run(context: &mut Context, period: Period, args: &CasesArgs) -> Result<(), Failure> {
    let format = data(&args.destination, context)?;
    let texts = context.ui.texts();
    let cases = labels::typed(&period, "report cases", texts);
    let Some(key) = &args.cell else {
        let args = vec![("cases", cases.into())];
        return Err(Failure::Usage { key: "cases-without-cell", args });
    };
    let mut view = args.as_of.open(context)?;
    let (today, day) = (view.on, view.as_of_day());
    has_begun(period, today)?;
    let reading = view.read()?;
    // What the budget of a year counts as closed is what the answers of the year to date count.
    let (counted, over) = budget::closings(key, period, today).unwrap_or((key, period));
    let filter = args.filter.read(&reading)?;
    let inputs = ReportInputs::read(&reading, over, &filter, today)?;
    let mut all = RowsOfRegisters::default();
    let own = counted_by(&inputs, &reading, counted, today)?;
    all.add(own, &context.path()?, reading.office()?, texts.lang());
    args.others.each(&reading, day, context, |file, reading| {
        let inputs = ReportInputs::read(reading, over, &filter, today)?;
        all.add(counted_by(&inputs, reading, counted, today)?, file, reading.office()?, texts.lang());
        Ok(())
    })?;
    let registers = if args.others.is_any() { all.registers() } else { Vec::new() };
    let RowsOfRegisters { behind: Some(behind), lists, .. } = all else {
        let extras = ReportExtras { budget: inputs.budget(&reading, today)?, ..ReportExtras::default() };
        let listed = figures(&Report { extras, ..inputs.report(texts) });
        let is_worked_out = listed.iter().any(|figured| figured.key == *key && figured.nature != FigureNature::Count);
        if let Some(of) = origin::counted(key).filter(|_| is_worked_out) {
            let args = vec![("typed", key.as_str().into()), ("of", of.into()), ("cases", cases.into())];
            return Err(Failure::Usage { key: "figure-without-cases", args });
        }
        let keys =
            listed.iter().filter(|figured| figured.nature == FigureNature::Count).map(|figured| figured.key.as_str());
        let nearest = nearest_names(key, keys, KEYS_OFFERED);
        let args = vec![("typed", key.as_str().into()), ("nearest", Arg::Nearest(nearest))];
        return Err(Failure::Usage { key: "no-such-cell", args });
    };
    if format == Format::Table {
        context.ui.notify("report-cases", &[("count", behind.count().into()), ("of", behind.are().into())]);
        if behind.have_status() && today > period.to() {
            context.ui.notify("report-cases-status", &[("on", today.to_string().into())]);
        }
    }
    let ui = &context.ui;
    args.destination
        .begin(OutputForm::Data(format))?
        .write(context, |out| behind.write(out, &registers, format, &lists, ui))
}

/// Rows behind a cell, of one register after the other.
#[derive(Default)]
struct RowsOfRegisters {
    behind: Option<CountedRows>,
    /// The title and the file of each register, with how many of those rows are of it.
    offices: Vec<(String, String, usize)>,
    lists: Lists,
}

impl RowsOfRegisters {
    /// Adds what a register has behind the cell: nothing, where it knows none of that key.
    fn add(&mut self, found: Option<CountedRows>, file: &Path, office: &Office, lang: Lang) {
        let title = office.settings.title.text(lang).to_owned();
        self.lists.complete(&office.lists);
        self.offices.push((title, file.to_string_lossy().into_owned(), found.as_ref().map_or(0, CountedRows::count)));
        match (&mut self.behind, found) {
            (Some(behind), Some(found)) => behind.extend(found),
            (None, found) => self.behind = found,
            (Some(_), None) => {}
        }
    }

    /// The register of each row.
    fn registers(&self) -> Vec<Rc<str>> {
        let names = distinct_names(self.offices.iter().map(|(title, file, _)| (&**title, &**file)));
        let rows = names.into_iter().zip(&self.offices);
        rows.flat_map(|(name, (.., rows))| std::iter::repeat_n(Rc::from(name), *rows)).collect()
    }
}

/// Rows that a cell counts; none when no cell has that key.
fn counted_by(
    inputs: &ReportInputs,
    reading: &Reading<'_>,
    key: &str,
    today: NaiveDate,
) -> Result<Option<CountedRows>, Failure> {
    let lists = &reading.office()?.lists;
    if Registers::covers(key) {
        return registers::cell(reading, inputs, key, today);
    }
    let counts = report::cases::counts(key, inputs.period);
    // Of the requests, some at a time are looked at: a year may have more than memory holds.
    let (mut found, mut grounds) = (report::cases(&inputs.scope, &[], key), Vec::new());
    reading.each_cases(inputs.period, today, |cases| {
        let Ok(more) = report::cases(&inputs.scope, cases, key) else { return };
        if counts == Some(Counts::Grounds) {
            grounds.extend(more.iter().filter_map(|found| ground(cases, found)));
        }
        match &mut found {
            Ok(found) => found.extend(more),
            unknown => *unknown = Ok(more),
        }
    })?;
    let found = match found {
        Ok(found) => found,
        Err(unknown) if unknown.is_a_zero(lists) => Vec::new(),
        Err(_) => return Ok(None),
    };
    Ok(Some(if counts == Some(Counts::Consultations) {
        let filter_of = |number| ConsultationFilter { request: Some(number), ..ConsultationFilter::default() };
        let of = |found: &CaseRef| {
            let asked = reading.consultations(&filter_of(found.number), today)?;
            Ok(asked.into_iter().find(|asked| Some(asked.n) == found.consultation))
        };
        let asked = found.iter().map(of).collect::<Result<Vec<_>, StoreError>>()?;
        CountedRows::Consultations(asked.into_iter().flatten().collect())
    } else if counts == Some(Counts::Grounds) {
        CountedRows::Grounds(grounds)
    } else {
        let request =
            |found: &CaseRef| Ok(ReceivedRow { request: reading.summary(found.number)?.as_of(today), on: found.on });
        CountedRows::Requests(found.iter().map(request).collect::<Result<Vec<_>, StoreError>>()?)
    }))
}

/// The ground that a cell counts.
fn ground(cases: &[Case], found: &CaseRef) -> Option<CountedGround> {
    let case = cases.iter().find(|case| case.number == found.number)?;
    let closings = case.closings.iter().rev().filter(|closing| Some(closing.closed_on) == found.on);
    let last = closings.into_iter().find(|closing| closing.finding.is_some());
    let ground = case.grounds_at(last).iter().find(|ground| Some(ground.n) == found.ground);
    Some(CountedGround::new(found.number.to_string(), ground, last))
}
