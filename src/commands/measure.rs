//! `measure`: corrective measures, recommendations and avenues for improvement, until someone has verified them.

use chrono::Datelike;
use clap::Subcommand;

use super::act::ActArgs;
use super::ask::missing::{How, RequiredArg};
use super::context::{Context, refused, refused_on};
use super::input::text;
use super::items::{resolve_some, units, units_under};
use super::leaks;
use super::record::{RecordContext, TextSlot, begin, change, read, texts};
use super::verb::Under;
use super::vocabulary::Vocabulary;
use crate::domain::measure::{Change, Kind, MeasureFacts, MeasureStatus, Origin};
use crate::domain::{List, Measure, Number, Period, Record, RecordId, Series};
use crate::exchange::measures::MeasureAsOf;
use crate::output::measure::{self, Aim, MeasuredEffect};
use crate::output::{Failure, Format};
use crate::report::measure_effect::{RequestCount, effect, windows};
use crate::store::{Reading, StoreError};

const KINDS: Vocabulary = Vocabulary::new("measure", Kind::CODES);
const STATUSES: Vocabulary = Vocabulary::new("measure", MeasureStatus::CODES);

pub type Args = Under<Action>;

#[derive(Debug, Subcommand)]
pub enum Action {
    Add {
        #[command(flatten)]
        about: MeasureText,
        #[command(flatten)]
        act: ActArgs,
    },
    Set {
        #[arg(value_name = "MEASURE")]
        number: Option<String>,
        #[arg(long, value_name = "STATUS", value_parser = STATUSES.of(MeasureStatus::from_code))]
        status: Option<MeasureStatus>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        reason: Option<String>,
        #[arg(long, value_name = "OFFICER")]
        verifier: Option<String>,
        #[command(flatten)]
        about: MeasureText,
        #[command(flatten)]
        act: ActArgs,
    },
    List {
        #[arg(long, value_name = "STATUS", value_parser = STATUSES.of(MeasureStatus::from_code))]
        status: Option<MeasureStatus>,
        #[arg(long)]
        overdue: bool,
        #[arg(long, value_name = "UNIT")]
        unit: Option<String>,
        #[arg(long, value_name = "ORIGIN")]
        from: Option<String>,
        #[arg(long, value_name = "KIND", value_parser = KINDS.of(Kind::from_code))]
        kind: Option<Kind>,
    },
    Show {
        #[arg(value_name = "MEASURE")]
        number: Option<String>,
        #[arg(long)]
        history: bool,
    },
}

/// What a measure is.
#[derive(Debug, Default, PartialEq, clap::Args)]
pub struct MeasureText {
    #[arg(long, value_name = "KIND", value_parser = KINDS)]
    kind: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    title: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    text: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    public: Option<String>,
    #[arg(long, requires = "public")]
    yes: bool,
    #[arg(long, value_name = "ORIGIN")]
    from: Vec<String>,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "DATE")]
    due: Option<String>,
    #[arg(long, value_name = "NATURE")]
    nature: Option<String>,
    #[arg(long, value_name = "ISSUE")]
    issue: Option<String>,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Action::Add { about, act } => add(about, &act, context),
        Action::Set { number, status, mut reason, verifier, mut about, act } => {
            let number = context.typed_or_chosen(Series::Measure, number)?;
            read(about.fields(), &context.ui)?;
            let status = match status {
                // Nothing was said of it: it goes on.
                None if about == MeasureText::default() && context.ui.prompts() => Some(context.next_status(&number)?),
                status => status,
            };
            if verifier.is_some() && status != Some(MeasureStatus::Verified) {
                return Err(Failure::usage("verifier-of-nothing"));
            }
            if status.is_some_and(MeasureStatus::needs_reason) {
                context.ask_missing([RequiredArg::new("--reason", "ask-measure-reason", How::Short, &mut reason)])?;
            }
            let from = about.origins(context)?;
            let own = RecordId::new(Series::Measure, context.number_in(Series::Measure, &number)?);
            let behind: Vec<RecordId> = from.iter().filter_map(|origin| origin.record()).chain([own]).collect();
            leaks::publishable(context, about.public.as_deref(), &behind, about.yes || act.dry_run)?;
            let (texts, reason) = (texts(about.fields())?, text(reason, &context.ui)?);
            let (typed, account) = (about.typed(context)?, context.account().to_owned());
            change(context, &act, &number, |ctx, found: &Measure| {
                exist(ctx, &from)?;
                let lists = &ctx.writing.office()?.lists;
                let verifier = verifier.as_deref().map(|typed| lists.officer(typed, &account)).transpose()?;
                let facts = about.facts(ctx, typed)?;
                found
                    .set(ctx.at, Change { status, verifier, facts, from, texts, reason })
                    .map_err(refused_on(found.id()))
            })
        }
        Action::List { status, overdue, unit, from, kind } => {
            let is_filtered = overdue || status.is_some() || unit.is_some() || from.is_some() || kind.is_some();
            let from = from.as_deref().map(|typed| origin(context, typed)).transpose()?;
            let (today, mut register) = (context.today(), context.open()?);
            let reading = register.read()?;
            let mut measures: Vec<Measure> = match from {
                Some(origin) => reading.measures_from(origin)?,
                None => reading.all()?,
            };
            let units = unit.as_deref().map(|typed| units(reading.office()?, typed)).transpose()?;
            measures.retain(|measure| {
                let carried = |units: &Vec<_>| measure.facts.unit.as_ref().is_some_and(|unit| units.contains(unit));
                status.is_none_or(|status| measure.status() == status)
                    && kind.is_none_or(|kind| measure.kind() == kind)
                    && units.as_ref().is_none_or(carried)
                    && (!overdue || measure.overdue_since(today).is_some())
            });
            let office = reading.office()?;
            let rows = MeasureAsOf::all(measures, today, office.calendar());
            let none = if is_filtered { "say-no-match" } else { "say-no-measure" };
            measure::list(&mut context.ui, &office.lists, &rows, none)
        }
        Action::Show { number, history } => {
            let number = context.typed_or_chosen(Series::Measure, number)?;
            show(context, &number, history)
        }
    }
}

fn add(mut about: MeasureText, act: &ActArgs, context: &mut Context) -> Result<(), Failure> {
    read(about.fields(), &context.ui)?;
    let first = about.from.pop();
    let mut last = first;
    context.ask_missing([
        RequiredArg::new("--kind", "ask-measure-kind", How::Word(KINDS.prefix, KINDS.codes), &mut about.kind),
        RequiredArg::new("--title", "ask-measure-title", How::Short, &mut about.title),
        RequiredArg::new("--from", "ask-measure-from", How::Short, &mut last),
    ])?;
    about.from.extend(last);
    let from = about.origins(context)?;
    let behind: Vec<RecordId> = from.iter().filter_map(|origin| origin.record()).collect();
    leaks::publishable(context, about.public.as_deref(), &behind, about.yes || act.dry_run)?;
    let (texts, typed) = (texts(about.fields())?, about.typed(context)?);
    begin::<Measure>(context, act, |ctx| {
        exist(ctx, &from)?;
        Measure::propose(ctx.at, about.facts(ctx, typed)?, from, texts).map_err(refused)
    })
    .map(drop)
}

pub(super) fn show(context: &mut Context, number: &str, history: bool) -> Result<(), Failure> {
    let (number, today) = (context.number_in(Series::Measure, number)?, context.today());
    let mut register = context.open()?;
    let reading = register.read()?;
    let (found, lines) = reading.history(number)?;
    let compared = if context.ui.format() == Format::Csv { None } else { compared(&reading, &found, today)? };
    let office = reading.office()?;
    let file = measure::MeasureFile {
        current: MeasureAsOf::new(found, today, office.calendar()),
        compared,
        lists: &office.lists,
        lines: history.then_some(&lines[..]),
    };
    measure::show(&mut context.ui, &file)
}

/// What came in before a measure was in place and since; `None` when it is not in place.
fn compared(
    reading: &Reading<'_>,
    measure: &Measure,
    today: chrono::NaiveDate,
) -> Result<Option<MeasuredEffect>, StoreError> {
    let Some(implemented) = measure.reached(MeasureStatus::Implemented, today) else { return Ok(None) };
    let aim = match (measure.issue(), &measure.facts.nature) {
        (Some(issue), _) => Aim::Issue(issue),
        (None, Some(nature)) => Aim::Ground(nature.clone(), measure.facts.unit.clone()),
        (None, None) => return Ok(Some(MeasuredEffect { aim: Aim::Nothing, effect: None })),
    };
    let windows = reading.first_received()?.and_then(|first| windows(implemented.on, first, today));
    let Some((before, after)) = windows else { return Ok(Some(MeasuredEffect { aim, effect: None })) };
    let office = reading.office()?;
    let under = match &aim {
        Aim::Ground(_, Some(unit)) => units_under(office, unit),
        _ => Vec::new(),
    };
    let observed = |period| {
        let count = match &aim {
            Aim::Issue(issue) => reading.received_on_issue(*issue, period)?,
            Aim::Ground(nature, _) => reading.received_on_ground(nature, &under, period)?,
            Aim::Nothing => 0,
        };
        Ok::<_, StoreError>(RequestCount { period, count })
    };
    let effect = effect(observed(before)?, observed(after)?);
    Ok(Some(MeasuredEffect { aim, effect: Some(effect) }))
}

/// An origin as it was typed.
fn origin(context: &Context, typed: &str) -> Result<Origin, Failure> {
    Origin::parse(typed, context.today().year())
        .map_err(|_| Failure::Usage { key: "not-an-origin", args: vec![("typed", typed.into())] })
}

/// What a measure comes from is in the register, and began no later than the act; a report is that of a year that had
/// begun.
fn exist(ctx: &RecordContext<'_, '_>, from: &[Origin]) -> Result<(), Failure> {
    from.iter().try_for_each(|origin| match origin {
        Origin::Record(record) => {
            if record.series == Series::Request {
                ctx.may_link(&[record.number])?;
            }
            ctx.at.follows("measure_origin", ctx.writing.begun_on(*record)?).map_err(refused)
        }
        Origin::Report(year) => match Period::fiscal_year(*year).filter(|year| year.from() <= ctx.at.on) {
            Some(_) => Ok(()),
            None => {
                Err(Failure::Message { key: "no-report-yet", args: vec![("year", year.to_string().into())], exit: 3 })
            }
        },
    })
}

/// Arguments that are read before the register is open.
struct TypedMeasure {
    due_on: Option<chrono::NaiveDate>,
    issue: Option<Number>,
}

impl MeasureText {
    fn fields(&mut self) -> [TextSlot<'_>; 3] {
        [("title", &mut self.title), ("text", &mut self.text), ("public_title", &mut self.public)]
    }

    fn origins(&self, context: &Context) -> Result<Vec<Origin>, Failure> {
        self.from.iter().map(|typed| origin(context, typed)).collect()
    }

    fn typed(&self, context: &Context) -> Result<TypedMeasure, Failure> {
        Ok(TypedMeasure {
            due_on: self.due.as_deref().map(|typed| context.date_to_come(typed)).transpose()?,
            issue: self.issue.as_deref().map(|typed| context.number_in(Series::Issue, typed)).transpose()?,
        })
    }

    fn facts(&self, ctx: &RecordContext<'_, '_>, typed: TypedMeasure) -> Result<MeasureFacts, Failure> {
        if let Some(issue) = typed.issue {
            ctx.writing.begun_on(RecordId::new(Series::Issue, issue))?;
        }
        let (office, day) = (ctx.writing.office()?, ctx.at.on);
        Ok(MeasureFacts {
            kind: self.kind.as_deref().and_then(Kind::from_code),
            unit: resolve_some(office, List::Unit, self.unit.as_deref(), day)?,
            nature: resolve_some(office, List::Nature, self.nature.as_deref(), day)?,
            issue: typed.issue,
            due_on: typed.due_on,
        })
    }
}
