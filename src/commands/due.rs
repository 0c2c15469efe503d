//! `due`: what is open, the most pressing first.

use chrono::NaiveDate;

use super::context::{Context, units};
use super::list::in_charge;
use super::vocabulary::Vocabulary;
use crate::domain::{Code, Incident, Measure, OmbudsmanFile, Status};
use crate::exchange::measures::MeasureAsOf;
use crate::exchange::ombudsman::ListedFile;
use crate::i18n::Arg;
use crate::output::requests::{self, Listing};
use crate::output::{Failure, Format, budget, consultations, incident, measure, ombudsman};
use crate::store::Reading;
use crate::store::consultations::{Asked, ConsultationFilter};
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
    let overdue = Overdue::of(&args, &filter, &reading, today)?;
    if args.check {
        let late = overdue.kinds(&filter, &reading, today)?;
        let late: Vec<_> =
            late.into_iter().filter(|(kind, is_late)| *is_late && args.wants(kind)).map(|(kind, _)| kind).collect();
        if !late.is_empty() {
            context.exit = OVERDUE;
        }
        if context.ui.is_quiet() {
            return Ok(());
        }
        // Whatever the form, what the code stands for is said.
        if !late.is_empty() && context.format() != Format::Table {
            context.ui.notify("say-due-late", &[("kinds", Arg::Values("late", late))]);
        }
    }
    let mut found = Vec::new();
    reading.each_summary(&filter, |request| {
        found.push(request.as_of(today));
        Ok::<_, Failure>(())
    })?;
    let columns = COLUMNS.map(str::to_owned);
    let columns = (context.format() == Format::Table).then_some(&columns[..]);
    let format = context.format();
    let listing = Listing {
        each: &|see| found.iter().try_for_each(see),
        count: found.len(),
        none: Some("say-nothing-due"),
        today,
    };
    if format == Format::Table && !found.is_empty() && !context.ui.is_quiet() {
        summary(&filter, &found, &reading, context)?;
    }
    requests::list(&mut context.ui, format, &reading.office()?.lists, columns, &listing)?;
    if format == Format::Table {
        budget(&args, &reading, context)?;
        overdue.narrowed(&args).show(&reading, context)?;
    }
    Ok(())
}

/// What is late beside the replies.
struct Overdue {
    /// The requests that should have been acknowledged: how many, and the oldest.
    unacknowledged: (usize, Vec<Summary>),
    answers: Vec<Asked>,
    measures: (usize, Vec<Measure>),
    files: Vec<OmbudsmanFile>,
    /// The incidents that wait for a step of the law, late or not.
    incidents: Vec<Incident>,
}

impl Overdue {
    /// How many of each are shown.
    const MOST: usize = 10;

    /// What is late for an officer, a unit or the office. Measures, Ombudsman files and incidents are of no officer.
    fn of(args: &Args, filter: &Filter, reading: &Reading<'_>, today: NaiveDate) -> Result<Self, Failure> {
        let office = reading.office()?;
        let days = i64::from(office.settings.acknowledgement_days);
        let late = |received: &NaiveDate| office.calendar().elapsed(*received, today) > days;
        let received = std::iter::successors(Some(today), NaiveDate::pred_opt).find(late);
        let unacknowledged = Filter { unacknowledged: received, due_by: None, limit: None, ..filter.clone() };
        let count = usize::try_from(reading.count(&unacknowledged, today)?.0).unwrap_or(usize::MAX);
        let mut oldest = Vec::new();
        let limit = u32::try_from(Self::MOST).ok();
        reading.each_summary(&Filter { limit, ..unacknowledged }, |request| {
            oldest.push(request);
            Ok::<_, Failure>(())
        })?;
        let (units, officer) = (filter.units.clone(), filter.officer.clone());
        let unanswered = ConsultationFilter { overdue: true, units, officer, ..ConsultationFilter::default() };
        let mut overdue = Self {
            unacknowledged: (count, oldest),
            answers: reading.consultations(&unanswered, today)?,
            measures: (0, Vec::new()),
            files: Vec::new(),
            incidents: Vec::new(),
        };
        if args.officer.is_some() {
            return Ok(overdue);
        }
        let units = &filter.units;
        let is_of = |unit: Option<&Code>| units.is_empty() || unit.is_some_and(|unit| units.contains(unit));
        overdue.measures = reading.measures_overdue(today, units, Self::MOST)?;
        overdue.files = reading.overdue_ombudsman_files(today)?;
        overdue.files.retain(|file| is_of(file.unit.as_ref()));
        overdue.incidents = reading.all()?;
        let has_unit = |incident: &Incident| {
            units.is_empty() || incident.facts.units.iter().flatten().any(|unit| is_of(Some(unit)))
        };
        overdue.incidents.retain(|incident| !incident.awaited().is_empty() && has_unit(incident));
        Ok(overdue)
    }

    /// What is late, by the words of `--only`.
    fn kinds(
        &self,
        filter: &Filter,
        reading: &Reading<'_>,
        today: NaiveDate,
    ) -> Result<[(&'static str, bool); 6], Failure> {
        let mut is_reply_late = false;
        let late = Filter { overdue: Some(today), limit: Some(1), due_by: None, ..filter.clone() };
        reading.each_summary(&late, |_| {
            is_reply_late = true;
            Ok::<_, Failure>(())
        })?;
        let is_incident_late = self.incidents.iter().flat_map(Incident::awaited).any(|awaited| awaited.is_late(today));
        let late = [
            is_reply_late,
            self.unacknowledged.0 > 0,
            !self.answers.is_empty(),
            self.measures.0 > 0,
            !self.files.is_empty(),
            is_incident_late,
        ];
        Ok(std::array::from_fn(|n| (LATE.codes[n], late[n])))
    }

    /// What is asked about.
    fn narrowed(mut self, args: &Args) -> Self {
        if !args.wants("ack") {
            self.unacknowledged = (0, Vec::new());
        }
        if !args.wants("measure") {
            self.measures = (0, Vec::new());
        }
        self.answers.retain(|_| args.wants("answer"));
        self.files.retain(|_| args.wants("ombudsman"));
        self.incidents.retain(|_| args.wants("incident"));
        self
    }

    fn show(self, reading: &Reading<'_>, context: &mut Context) -> Result<(), Failure> {
        let (today, office) = (context.today(), reading.office()?);
        let (lists, ui) = (&office.lists, &mut context.ui);
        if self.unacknowledged.0 > 0 {
            requests::unacknowledged(ui, lists, self.unacknowledged.0, &self.unacknowledged.1)?;
        }
        if !self.answers.is_empty() {
            consultations::late(ui, lists, &self.answers)?;
        }
        let (count, oldest) = self.measures;
        let as_of_today = |measure| MeasureAsOf::new(measure, today, office.calendar());
        let rows: Vec<MeasureAsOf> = oldest.into_iter().map(as_of_today).collect();
        measure::overdue(ui, count, &rows)?;
        if !self.files.is_empty() {
            let late: Vec<_> = self.files.into_iter().map(|file| ListedFile::new(file, office.calendar())).collect();
            ombudsman::late(ui, lists, &late)?;
        }
        if !self.incidents.is_empty() {
            incident::awaited(ui, lists, &self.incidents, today)?;
        }
        Ok(())
    }
}

/// What is late in all, under the list: where a limit left some out, they are counted too.
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
    // What is suspended is due on no day, and so left out of a list of days.
    let suspended = if filter.due_by.is_none() { suspended.into() } else { "none".into() };
    context.ui.notify("say-due", &[day, ("late", late.into()), ("suspended", suspended)]);
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
