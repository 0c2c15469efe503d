//! `report freeze` and `report editions`: reports that went out, kept as they were.

use super::publish::{self, Decided};
use super::{Context, Drawn};
use crate::domain::edition::{Frozen, holidays_of};
use crate::domain::{Edition, Moment, Period, Record};
use crate::output::report::figures::figures;
use crate::output::{Failure, editions, history};
use crate::report::DEFINITIONS;
use crate::store::Reading;
use crate::store::journal::hex;

use super::super::context::refused;

#[derive(Debug, clap::Args)]
pub struct Freezing {
    #[arg(long)]
    publish: bool,
    #[arg(long)]
    dry_run: bool,
}

/// Freezes the report of a period as it stands. Its number goes to standard output, alone.
pub fn freeze(context: &mut Context, period: Period, args: &Freezing) -> Result<(), Failure> {
    let at = Moment::today(context.today());
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let drawn = Drawn::from(&writing, period, at.today)?;
    let frozen = frozen(&drawn, &writing, period, context)?;
    let entry = if args.publish {
        match publish::decided(frozen, &writing, context)? {
            Decided::New(frozen) => Edition::entry(at, *frozen),
            Decided::Before(edition) => return Err(refused(edition.already_frozen())),
        }
    } else {
        Edition::freeze(at, frozen, &writing.all()?, |seq| writing.has_worked_since(seq))?.map_err(refused)?
    };
    let edition: Edition = writing.register(&entry)?;
    let number = edition.number().to_string();
    let lists = writing.office()?.lists.clone();
    if args.dry_run {
        let line = history::described(&entry, &lists, context.ui.texts(), false);
        writing.roll_back()?;
        context.ui.say("say-dry-run", &[]);
        return Ok(context.ui.line(&format!("{number}  {}  {line}", entry.on))?);
    }
    writing.commit()?;
    context.ui.line(&number)?;
    // The number is out before anything else is said of it.
    context.ui.finish()?;
    editions::frozen(&context.ui, &lists, &edition);
    Ok(())
}

/// All that an edition of the figures says.
pub fn frozen(drawn: &Drawn, reading: &Reading<'_>, period: Period, context: &Context) -> Result<Frozen, Failure> {
    let report = drawn.report(reading, context.today(), context.ui.texts())?;
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
        standard: drawn.standard.clone(),
        target_tenths: drawn.scope.targets.within_standard_tenths,
        acknowledgement_days: drawn.scope.targets.acknowledgement_days,
        definitions: DEFINITIONS,
        publication: None,
        figures: figures(&report).into_iter().map(|told| (told.key, told.figure)).collect(),
    })
}

/// Lists the editions.
pub fn list(context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let reading = register.read()?;
    let format = context.format();
    editions::list(&mut context.ui, format, &reading.office()?.lists, &reading.all::<Edition>()?)
}
