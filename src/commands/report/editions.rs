//! `report freeze` and `report editions`: reports that went out, kept as they were.

use super::super::act::print_dry_run;
use super::{Context, ReportInputs, has_begun};
use crate::domain::edition::{Frozen, holidays_of};
use crate::domain::{Edition, Moment, Period, Record, Series};
use crate::output::report::labels;
use crate::output::{Failure, editions};
use crate::report::CaseFilter;
use crate::report::DEFINITIONS;
use crate::store::chain::hex;

use super::super::context::refused;

#[derive(Debug, clap::Args)]
pub struct FreezeArgs {
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    yes: bool,
}

/// Freezes the report of a period as it stands. Its number goes to standard output, alone.
pub fn freeze(context: &mut Context, period: Period, args: &FreezeArgs) -> Result<(), Failure> {
    let at = Moment::today(context.today());
    has_begun(period, at.today)?;
    agree_unfinished(period, args.yes || args.dry_run, context)?;
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    writing.prove()?;
    let inputs = ReportInputs::read(&writing, period, &CaseFilter::default(), at.today)?;
    let frozen = frozen(&inputs, context);
    let entry = Edition::freeze(at, frozen, &writing.all()?, writing.last_work()?).map_err(refused)?;
    let edition: Edition = writing.register(&entry)?;
    let number = edition.id().to_string();
    let lists = writing.office()?.lists.clone();
    if args.dry_run {
        return print_dry_run(context, writing, Some(&number), &entry);
    }
    writing.commit()?;
    context.ui.number(&number)?;
    editions::frozen(&context.ui, &lists, &edition);
    Ok(())
}

/// Asks before an edition of what is not over, which is never taken back; scripts go on as they did.
pub(super) fn agree_unfinished(period: Period, yes: bool, context: &Context) -> Result<(), Failure> {
    if period.to() < context.today() {
        return Ok(());
    }
    context.ui.notify("warning-freeze-unfinished", &[("to", period.to().to_string().into())]);
    if context.ui.prompts() {
        let period = labels::period_within(&period, context.ui.texts());
        context.ui.agreed("confirm-freeze-unfinished", &[("period", period.into())], yes)?;
    }
    Ok(())
}

/// All that an edition of the figures says.
pub(super) fn frozen(inputs: &ReportInputs, context: &Context) -> Frozen {
    let ReportInputs { period, office, head: (entries, digest), .. } = inputs;
    Frozen {
        period: *period,
        from: period.from(),
        to: period.to(),
        extracted_on: inputs.on,
        entries: *entries,
        digest: hex(digest),
        holiday_set: office.settings.holiday_set,
        holidays: holidays_of(*period, office.calendar()),
        standard: inputs.figures.standard_of_share().cloned(),
        target_tenths: inputs.figures.target_tenths(),
        acknowledgement_days: inputs.scope.targets.acknowledgement_days,
        definitions: DEFINITIONS,
        publication: None,
        figures: inputs.by_key(context.ui.texts()),
    }
}

pub fn show(context: &mut Context, typed: &str, history: bool) -> Result<(), Failure> {
    let number = context.number_in(Series::Edition, typed)?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let (edition, lines) = reading.history(number)?;
    editions::show(&mut context.ui, &reading.office()?.lists, &edition, history.then_some(&lines[..]))
}

pub fn list(context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let reading = register.read()?;
    editions::list(&mut context.ui, &reading.office()?.lists, &reading.all()?)
}
