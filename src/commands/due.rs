//! `due`: what is open, the most pressing first.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::context::Context;
use super::items::units;
use super::list::in_charge;
use super::vocabulary::Vocabulary;
use crate::domain::{Code, Incident, Record, RecordId, Status};
use crate::i18n::Arg;
use crate::output::requests::{self, Listing};
use crate::output::{Failure, Format, budget, joined};
use crate::store::Reading;
use crate::store::consultations::ConsultationFilter;
use crate::store::search::{Filter, Sort, Summary};

/// The exit code when something is overdue.
const OVERDUE: u8 = 10;

/// What may be late, by the words of `--only`.
const LATE: Vocabulary = Vocabulary::new("late", &["reply", "ack", "answer", "measure", "ombudsman", "incident"]);

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(long, value_name = "DAYS")]
    within: Option<u16>,
    #[arg(long, value_name = "OFFICER")]
    officer: Option<String>,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long)]
    check: bool,
    #[arg(long, value_name = "WHAT", value_parser = LATE, value_delimiter = ',', requires = "check")]
    only: Vec<String>,
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

impl Args {
    /// Whether what is late in that way is asked about.
    fn wants(&self, kind: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|it| it == kind)
    }
}

const COLUMNS: [&str; 4] = ["number", "due_on", "officer", "subject"];

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let today = context.today();
    let mut register = context.open()?;
    let reading = register.read()?;
    let filter = filter(&args, &reading, context)?;
    let waiting = waiting(&args, &filter, &reading, today)?;
    if args.check {
        let replies = Filter { overdue: Some(today), limit: Some(1), due_by: None, ..filter.clone() };
        let is_reply_late = !reading.listed(&replies)?.is_empty();
        let others = waiting.iter().filter(|it| it.is_late).map(|it| it.kind);
        let mut late: Vec<_> = is_reply_late.then_some("reply").into_iter().chain(others).collect();
        late.retain(|kind| args.wants(kind));
        if !late.is_empty() {
            context.exit = OVERDUE;
        }
        // The code is the answer, unless data are asked for by their form.
        if context.ui.is_quiet() && context.global.format.is_none() {
            return Ok(());
        }
        // Whatever the form, what the code stands for is said.
        if !late.is_empty() && context.ui.format() != Format::Table {
            context.ui.notify("say-due-late", &[("kinds", Arg::Values("late", late))]);
        }
    }
    let mut found = Vec::new();
    reading.each_summary(&filter, |request| {
        found.push(request.as_of(today));
        Ok::<_, Failure>(())
    })?;
    let columns = COLUMNS.map(str::to_owned);
    let columns = (context.ui.format() == Format::Table).then_some(&columns[..]);
    let listing = Listing {
        each: &|see| found.iter().try_for_each(see),
        count: found.len(),
        none: (args.limit != Some(0)).then_some("say-nothing-due"),
        today,
    };
    if context.ui.format() == Format::Table && !found.is_empty() && !context.ui.is_quiet() {
        summary(&filter, &found, &reading, context)?;
    }
    requests::list(&mut context.ui, &reading.office()?.lists, columns, &listing)?;
    if context.ui.format() == Format::Table {
        budget(&args, &reading, context)?;
        show_waiting(waiting.iter().filter(|it| args.wants(it.kind)), context)?;
    }
    Ok(())
}

/// Records of a kind that wait for something beside a reply.
struct WaitingRecords {
    /// The word of `--only`.
    kind: &'static str,
    records: Vec<RecordId>,
    /// An incident waits for a step of the law, late or not; everything else, once it is late.
    is_late: bool,
}

/// What waits for an officer, a unit or the office. Measures, Ombudsman files and incidents are of no officer.
fn waiting(
    args: &Args,
    filter: &Filter,
    reading: &Reading<'_>,
    today: NaiveDate,
) -> Result<Vec<WaitingRecords>, Failure> {
    let office = reading.office()?;
    let late = |kind, records: Vec<RecordId>| WaitingRecords { kind, is_late: !records.is_empty(), records };
    let days = i64::from(office.settings.acknowledgement_days);
    let is_past = |received: &NaiveDate| office.calendar().elapsed(*received, today) > days;
    let received = std::iter::successors(Some(today), NaiveDate::pred_opt).find(is_past);
    let unacknowledged = Filter { unacknowledged: received, due_by: None, limit: None, ..filter.clone() };
    let unacknowledged = reading.listed(&unacknowledged)?.into_iter().map(RecordId::from);
    let (units, officer) = (filter.units.clone(), filter.officer.clone());
    let unanswered = ConsultationFilter { overdue: true, units, officer, ..ConsultationFilter::default() };
    let unanswered = reading.consultations(&unanswered, today)?;
    let mut found = vec![
        late("ack", unacknowledged.collect()),
        late("answer", unanswered.iter().map(|asked| asked.number.into()).collect()),
    ];
    if args.officer.is_some() {
        return Ok(found);
    }
    let units = &filter.units;
    let is_of = |unit: Option<&Code>| units.is_empty() || unit.is_some_and(|unit| units.contains(unit));
    found.push(late("measure", reading.measures_overdue(today, units)?.iter().map(Record::id).collect()));
    let files = reading.overdue_ombudsman_files(today)?;
    let files = files.iter().filter(|file| is_of(file.unit.as_ref()));
    found.push(late("ombudsman", files.map(Record::id).collect()));
    let mut incidents: Vec<Incident> = reading.all()?;
    incidents.retain(|incident| {
        let is_there = units.is_empty() || incident.facts.units.iter().flatten().any(|unit| is_of(Some(unit)));
        is_there && !incident.awaited().is_empty()
    });
    found.push(WaitingRecords {
        kind: "incident",
        is_late: incidents.iter().flat_map(Incident::awaited).any(|awaited| awaited.is_late(today)),
        records: incidents.iter().map(Record::id).collect(),
    });
    Ok(found)
}

/// A line a kind, under the list: the day shows the rest of each.
fn show_waiting<'a>(waiting: impl Iterator<Item = &'a WaitingRecords>, context: &mut Context) -> Result<(), Failure> {
    let ui = &mut context.ui;
    let mut is_empty = true;
    for WaitingRecords { kind, records, .. } in waiting.filter(|it| !it.records.is_empty()) {
        // Two units may owe an answer on one request.
        let mut seen = BTreeSet::new();
        let numbers = joined(records.iter().filter(|it| seen.insert(**it)), ", ");
        let facts = [("kind", (*kind).into()), ("numbers", numbers.into())];
        ui.line(&ui.fitted(&ui.texts().with("due-waiting", &facts)))?;
        is_empty = false;
    }
    ui.finish()?;
    if !is_empty {
        ui.notify("say-due-waiting", &[]);
    }
    Ok(())
}

/// Prints the count of late requests under the list, those that a limit left out included.
fn summary(filter: &Filter, found: &[Summary], reading: &Reading<'_>, context: &Context) -> Result<(), Failure> {
    let today = context.today();
    let day = ("today", today.to_string().into());
    let listed = found.len();
    if filter.limit.is_some_and(|limit| listed >= limit as usize) {
        let (open, late) = reading.count(filter, today)?;
        if usize::try_from(open).is_ok_and(|open| open > listed) {
            let facts = [day, ("shown", listed.into()), ("open", open.into()), ("late", late.into())];
            context.ui.notify("say-due-first", &facts);
            return Ok(());
        }
    }
    let late = found.iter().filter(|request| request.is_late(today)).count();
    let suspended = found.iter().filter(|request| request.status() == Status::Suspended).count();
    context.ui.notify("say-due", &[day, ("late", late.into()), ("suspended", suspended.into())]);
    Ok(())
}

/// How the year goes, under a list that is whole: it is of the office, and no part of it.
fn budget(args: &Args, reading: &Reading<'_>, context: &Context) -> Result<(), Failure> {
    if context.ui.is_quiet() || args.officer.is_some() || args.unit.is_some() || args.limit.is_some() {
        return Ok(());
    }
    let texts = context.ui.texts();
    let found = reading.budget_of_the_year(context.today())?;
    let sentence = found.and_then(|(year, found)| budget::sentence(&found, &year, texts));
    sentence.iter().for_each(|text| context.ui.notify_text(text));
    Ok(())
}

fn filter(args: &Args, reading: &Reading<'_>, context: &Context) -> Result<Filter, Failure> {
    let (office, today) = (reading.office()?, context.today());
    Ok(Filter {
        open: true,
        of_the_office: true,
        officer: args.officer.as_deref().map(|typed| in_charge(context, office, typed)).transpose()?,
        units: args.unit.as_deref().map_or(Ok(Vec::new()), |typed| units(office, typed))?,
        due_by: args.within.map(|days| office.calendar().add(today, i64::from(days)).unwrap_or(today)),
        sort: Sort::Due,
        limit: args.limit,
        ..Filter::default()
    })
}
