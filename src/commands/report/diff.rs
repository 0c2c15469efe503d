//! `report diff`: what moved since an edition or a day, which records entered or left each figure, and what was done to
//! them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::super::as_of::Cut;
use super::super::destination::Destination;
use super::{Context, ReportInputs, data};
use crate::domain::act::OfficeAct;
use crate::domain::{Act, Edition, Period, PeriodError, RecordId, Series};
use crate::i18n::typed;
use crate::output::diff::{self, Diff, History, JournalPoint};
use crate::output::report::figures::{LabelledFigure, figures};
use crate::output::{Failure, OutputForm};
use crate::report::CaseFilter;
use crate::report::DEFINITIONS;
use crate::report::changes::FigureChange;
use crate::report::changes::{FigureMap, add_requests, changes, members, moved_figures};
use crate::store::{Line, Reading, Register, StoreError};

#[derive(Debug, clap::Args)]
pub struct DiffArgs {
    #[arg(value_name = "WHEN")]
    since: String,
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    to: Option<String>,
    #[command(flatten)]
    destination: Destination,
}

/// Compares an edition, or the register as it stood, with the register as it stands or as it stood later.
pub fn run(args: &DiffArgs, context: &mut Context) -> Result<(), Failure> {
    let format = data(&args.destination, context)?;
    let mut register = context.open()?;
    let (earlier, edition, to) = {
        let reading = register.read()?;
        let earlier = since(&args.since, &reading, context)?;
        let edition = earlier.edition.map(|number| reading.record::<Edition>(number)).transpose()?;
        (earlier, edition, args.to.as_deref().map(|to| Cut::parse(to, "--to", &reading, context)).transpose()?)
    };
    let period = match &edition {
        Some(edition) => edition.frozen.period,
        None => year_up_to(earlier.on)?,
    };
    let mut first = register.as_of(earlier.seq, register.path())?;
    let mut second = to.map(|cut| register.as_of(cut.seq, register.path())).transpose()?;
    let reading = register.read()?;
    let now = match to {
        Some(cut) => cut,
        None => Cut { seq: reading.head()?.0, on: context.today(), edition: None },
    };
    if now.seq < earlier.seq {
        let args = [("entries", now.seq), ("then", earlier.seq)].map(|(name, seq)| (name, seq.into()));
        return Err(Failure::Message { key: "diff-backwards", args: args.into(), exit: 1 });
    }
    let first = first.read()?;
    let second = second.as_mut().map(Register::read).transpose()?;
    if second.is_none() {
        reading.verified()?;
    }
    let second = second.as_ref().unwrap_or(&reading);
    let later = args.to.iter().map(|to| format!(" {} {to}", typed::line_of("report-diff", "--to", context.ui.lang())));
    let typed = std::iter::once(args.since.clone()).chain(later).collect();
    let compared = ComparedReports { edition: edition.as_ref(), typed, period, earlier, now, first: &first, second };
    let found = compared.diff(&reading, context)?;
    let lists = &reading.office()?.lists;
    let bytes = diff::draw(&found, format, lists, &context.ui)?;
    args.destination.deliver(OutputForm::Data(format), context, &bytes)
}

/// Reads what is compared: the number of an edition, a day, or an entry.
fn since(when: &str, reading: &Reading<'_>, context: &Context) -> Result<Cut, Failure> {
    match context.number_in(Series::Edition, when) {
        Ok(number) => Ok(Cut::of(&reading.record(number)?)),
        Err(no_edition) => {
            let command = typed::command("report diff", context.ui.lang());
            Cut::parse(when, &command, reading, context).map_err(|failure| match failure {
                Failure::Date { .. } | Failure::Usage { .. } => no_edition,
                failure => failure,
            })
        }
    }
}

/// The fiscal year as far as a day: what the register of that day could know of it.
fn year_up_to(day: NaiveDate) -> Result<Period, Failure> {
    let year = Period::fiscal_year_of(day).ok_or_else(|| PeriodError::NotAYear(day.to_string()))?;
    Ok(if year.to() == day { year } else { year.to_date(day) })
}

/// An edition, or the register as it stood, and what it is compared with.
struct ComparedReports<'a, 'r> {
    edition: Option<&'a Edition>,
    typed: String,
    period: Period,
    earlier: Cut,
    now: Cut,
    first: &'a Reading<'r>,
    second: &'a Reading<'r>,
}

/// The figures of a period with their words.
struct DiffSide {
    inputs: ReportInputs,
    figures: FigureMap,
    words: Vec<LabelledFigure>,
}

impl ComparedReports<'_, '_> {
    /// What moved; `journal` holds every entry up to the later side.
    fn diff(&self, journal: &Reading<'_>, context: &Context) -> Result<Diff<'_>, Failure> {
        let Self { edition, period, earlier, now, .. } = *self;
        let typed = self.typed.clone();
        let office = journal.lines_between(None, earlier.seq, now.seq)?;
        let office: Vec<Line> = office.into_iter().filter(|line| moves_figures(&line.entry.act)).collect();
        // Without a change of the lists or the calendar, and no day more to count, only what was acted on may move.
        let days_passed = earlier.on.min(period.to()) != now.on.min(period.to());
        let still = office.is_empty() && !days_passed;
        let touched = if still { Some(journal.records_between(earlier.seq, now.seq)?) } else { None };
        let side = |reading: &Reading<'_>, cut: Cut| side(reading, period, cut.on, context);
        let (before, after) = (side(self.first, earlier)?, side(self.second, now)?);
        let frozen = edition.map_or(&before.figures, |edition| &edition.frozen.figures);
        let redrawn: BTreeSet<&String> = frozen.keys().chain(before.figures.keys()).collect();
        let redrawn = redrawn.into_iter().filter(|key| frozen.get(*key) != before.figures.get(*key));
        let redrawn = redrawn.cloned().collect();
        let mut words = after.words;
        let gone = before.words.into_iter().filter(|figured| !after.figures.contains_key(&figured.key));
        words.extend(gone.collect::<Vec<_>>());
        let moved = moved_figures(frozen, &after.figures);
        let members_of = |reading: &Reading<'_>, inputs: &ReportInputs| {
            let among = |number| touched.as_ref().is_none_or(|touched| touched.contains(&RecordId::from(number)));
            let mut members = members(&inputs.registers);
            reading.each_cases(period, inputs.on, |cases| {
                add_requests(&mut members, &moved, &inputs.scope, cases, among);
            })?;
            Ok::<_, StoreError>(members)
        };
        let before_members = members_of(self.first, &before.inputs)?;
        let after_members = members_of(self.second, &after.inputs)?;
        let changes = changes(moved, [frozen, &after.figures], [&before_members, &after_members]);
        let moved: BTreeSet<RecordId> = changes.iter().flat_map(|change| change.moved.keys().copied()).collect();
        let history = |record| {
            Ok::<_, StoreError>(History { record, acts: journal.lines_between(Some(record), earlier.seq, now.seq)? })
        };
        let histories = moved.into_iter().map(history).collect::<Result<Vec<_>, _>>()?;
        let point = |cut: Cut, reading: &Reading<'_>| {
            Ok::<_, StoreError>(JournalPoint { on: cut.on, entries: cut.seq, digest: reading.head()?.1 })
        };
        Ok(Diff {
            edition,
            typed,
            period,
            before: point(earlier, self.first)?,
            now: point(now, self.second)?,
            officers: journal.officers_between(earlier.seq, now.seq)?,
            redrawn,
            definitions: DEFINITIONS,
            changes: with_words(changes, words),
            histories,
            office,
            days_passed,
        })
    }
}

fn side(reading: &Reading<'_>, period: Period, on: NaiveDate, context: &Context) -> Result<DiffSide, Failure> {
    let inputs = ReportInputs::read(reading, period, &CaseFilter::default(), on)?;
    let words = figures(&inputs.report(context.ui.texts()));
    let figures = words.iter().map(|figured| (figured.key.clone(), figured.figure)).collect();
    Ok(DiffSide { inputs, figures, words })
}

/// Changes with their words, in the order of the report.
fn with_words(changes: Vec<FigureChange>, words: Vec<LabelledFigure>) -> Vec<(LabelledFigure, FigureChange)> {
    let mut changes: BTreeMap<String, FigureChange> = changes.into_iter().map(|it| (it.key.clone(), it)).collect();
    words.into_iter().filter_map(|figured| changes.remove(&figured.key).map(|change| (figured, change))).collect()
}

/// Whether an act on the register itself may move a figure.
fn moves_figures(act: &Act) -> bool {
    !matches!(
        act,
        Act::Office(
            OfficeAct::RecusalDeclared { .. }
                | OfficeAct::RecusalLifted { .. }
                | OfficeAct::ReferenceRenamed { .. }
                | OfficeAct::PersonSearched
                | OfficeAct::RetentionApplied { .. }
                | OfficeAct::RecurrenceKeyMade
                | OfficeAct::RecurrenceKeyDestroyed { .. }
                | OfficeAct::ImportEnded { .. }
                | OfficeAct::ImportUndone { .. }
        )
    )
}
