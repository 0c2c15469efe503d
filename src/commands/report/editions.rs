//! `report freeze` and `report editions`: reports that went out, kept as they were.

use super::super::act::print_dry_run;
use super::{Context, DrawnReport, RegisterFacts, has_begun};
use crate::domain::edition::{Frozen, holidays_of};
use crate::domain::{Edition, Moment, Period, Record, Series};
use crate::output::report::figures::figures;
use crate::output::report::labels::{self, Typed};
use crate::output::report::published::published_rows;
use crate::output::{Failure, Format, editions};
use crate::report::CaseFilter;
use crate::report::DEFINITIONS;
use crate::store::chain::hex;
use crate::store::{Reading, StoreError};

use super::super::context::refused;

#[derive(Debug, clap::Args)]
pub struct Freezing {
    #[arg(long)]
    dry_run: bool,
}

/// Freezes the report of a period as it stands. Its number goes to standard output, alone.
pub fn freeze(context: &mut Context, period: Period, args: &Freezing) -> Result<(), Failure> {
    let at = Moment::today(context.today());
    has_begun(period, at.today)?;
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    writing.prove()?;
    let drawn = DrawnReport::from(&writing, period, &CaseFilter::default(), at.today)?;
    let frozen = frozen(&drawn, &writing, context)?;
    let entry = Edition::freeze(at, frozen, &writing.all()?, |seq| writing.has_worked_since(seq))?.map_err(refused)?;
    warn_unfinished(period, "warning-freeze-unfinished", context);
    let edition: Edition = writing.register(&entry)?;
    let number = edition.id().to_string();
    let lists = writing.office()?.lists.clone();
    if args.dry_run {
        return print_dry_run(context, writing, Some(&number), &entry);
    }
    writing.commit()?;
    // Where the number could not go out, what is said of it has it.
    let printed = context.ui.number(&number);
    editions::frozen(&context.ui, &lists, &edition, printed.is_err());
    Ok(printed?)
}

/// Warns that a period is not over: another edition of it will say otherwise.
pub fn warn_unfinished(period: Period, key: &'static str, context: &Context) {
    if period.to() >= context.today() {
        context.ui.notify(key, &[("to", period.to().to_string().into())]);
    }
}

/// All that an edition of the figures says.
pub(super) fn frozen(drawn: &DrawnReport, reading: &Reading<'_>, context: &Context) -> Result<Frozen, Failure> {
    let period = drawn.period;
    let facts = RegisterFacts::of(reading)?;
    let report = drawn.report(&facts, context.today(), context.ui.texts());
    let office = reading.office()?;
    let (entries, digest) = report.head;
    Ok(Frozen {
        period: period.to_string(),
        from: period.from(),
        to: period.to(),
        extracted_on: report.extracted_on,
        entries,
        digest: hex(&digest),
        holiday_set: office.settings.holiday_set,
        holidays: holidays_of(period, office.calendar()),
        standard: Some(drawn.standard.clone()),
        target_tenths: drawn.scope.targets.within_standard_tenths,
        acknowledgement_days: drawn.scope.targets.acknowledgement_days,
        definitions: DEFINITIONS,
        publication: None,
        figures: figures(&report).into_iter().map(|figured| (figured.key, figured.figure)).collect(),
    })
}

/// One edition: of which period, who froze it and when; then who approved it and what units had to say of it.
pub fn show(context: &mut Context, typed: &str) -> Result<(), Failure> {
    let number = context.number_in(Series::Edition, typed)?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let (format, lists) = (context.format(), &reading.office()?.lists);
    let edition: Edition = reading.record(number)?;
    editions::list(&mut context.ui, format, lists, std::slice::from_ref(&edition))?;
    if format == Format::Table {
        editions::opinions(&mut context.ui, lists, &edition)?;
    }
    Ok(())
}

/// Lists the editions; of one that was published, the rows that it shows.
pub fn list(edition: Option<&str>, context: &mut Context) -> Result<(), Failure> {
    let format = context.format();
    let mut register = context.open()?;
    let Some(typed) = edition else {
        let reading = register.read()?;
        return editions::list(&mut context.ui, format, &reading.office()?.lists, &reading.all::<Edition>()?);
    };
    let number = context.number_in(Series::Edition, typed)?;
    let edition: Edition = register.read()?.record(number)?;
    let period = edition.frozen.period().ok_or_else(|| StoreError::Damaged(edition.frozen.period.clone()))?;
    let lists = register.read()?.office()?.lists.clone();
    let has_opinions = format == Format::Table && editions::opinions(&mut context.ui, &lists, &edition)?;
    if has_opinions && edition.frozen.publication.is_none() {
        return Ok(());
    }
    if edition.frozen.publication.is_none() {
        let args = vec![
            ("edition", edition.id().to_string().into()),
            ("report", labels::typed(&period, Typed::Report, context.ui.texts()).into()),
        ];
        return Err(Failure::Message { key: "edition-not-published", args, exit: 1 });
    }
    editions::published_rows(&mut context.ui, format, &edition, &published_rows(&edition))
}
