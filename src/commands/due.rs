//! `due`: what is open, the most pressing first.

use super::context::{Context, units};
use super::list::in_charge;
use crate::domain::{List, OmbudsmanFile, Period, Status};
use crate::exchange::measures::MeasureAsOf;
use crate::exchange::ombudsman::ListedFile;
use crate::output::{Failure, Format, budget, consultations, measure, ombudsman, requests};
use crate::report::Outlook;
use crate::report::budget::SOON;
use crate::store::Reading;
use crate::store::consultations::ConsultationFilter;
use crate::store::search::{Filter, Sort, Summary};

/// The exit code when something is overdue.
const OVERDUE: u8 = 10;

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
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

const COLUMNS: [&str; 6] = ["number", "due_on", "received_on", "status", "officer", "subject"];

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let today = context.today();
    let mut register = context.open()?;
    let reading = register.read()?;
    let filter = filter(&args, &reading, context)?;
    let awaited = awaited(&args, &filter, &reading, today)?;
    if args.check {
        let late = Filter { overdue: Some(today), limit: Some(1), due_by: None, ..filter.clone() };
        reading.each_summary(&late, |_| {
            context.exit = OVERDUE;
            Ok::<_, Failure>(())
        })?;
        if !awaited.is_empty() {
            context.exit = OVERDUE;
        }
        if context.ui.is_quiet() {
            return Ok(());
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
    requests::list(&mut context.ui, format, &reading.list(List::Officer)?, columns, &found, today)?;
    if format == Format::Table && !found.is_empty() && !context.ui.is_quiet() {
        summary(&filter, &found, &reading, context)?;
    }
    if format == Format::Table {
        budget(&args, &reading, context)?;
        late_answers(&args, &reading, context)?;
        measures(&args, &filter, &reading, context)?;
        if !awaited.is_empty() {
            let office = reading.office()?;
            let late: Vec<_> = awaited.into_iter().map(|file| ListedFile::new(file, office.calendar())).collect();
            ombudsman::late(&mut context.ui, &office.lists, &late)?;
        }
    }
    Ok(())
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
    context.ui.notify("say-due", &[day, ("late", late.into()), ("suspended", suspended.into())]);
    Ok(())
}

/// How many late answers the year still allows, under a list that is whole: it is of the office, and no part of it.
fn budget(args: &Args, reading: &Reading<'_>, context: &Context) -> Result<(), Failure> {
    if context.ui.is_quiet() || args.officer.is_some() || args.unit.is_some() || args.limit.is_some() {
        return Ok(());
    }
    let (office, today, texts) = (reading.office()?, context.today(), context.ui.texts());
    let target = u32::from(office.main_standard(today).target_percent) * 10;
    let Some(year) = Period::fiscal_year_of(today) else { return Ok(()) };
    let found = reading.budget(Period::between(year.from(), today)?, target)?;
    let by = office.calendar().add(today, SOON).unwrap_or(today);
    let soon = match found.outlook() {
        Outlook::Left(_) => reading.due_soon(today, by)?,
        _ => Vec::new(),
    };
    let sentences = [budget::sentence(&found, &year, texts), budget::threatening(&soon, by, texts)];
    sentences.iter().flatten().for_each(|text| context.ui.notify_text(text));
    Ok(())
}

/// The Ombudsman files whose answer is late. No officer has one, so that whoever asks for an officer's has none.
fn awaited(
    args: &Args,
    filter: &Filter,
    reading: &Reading<'_>,
    today: chrono::NaiveDate,
) -> Result<Vec<OmbudsmanFile>, Failure> {
    if args.officer.is_some() {
        return Ok(Vec::new());
    }
    let mut late = reading.overdue_ombudsman_files(today)?;
    let units = &filter.units;
    late.retain(|file| units.is_empty() || file.unit.as_ref().is_some_and(|unit| units.contains(unit)));
    Ok(late)
}

/// The measures past their due date, under the requests. They are of a unit, and of no officer.
fn measures(args: &Args, filter: &Filter, reading: &Reading<'_>, context: &mut Context) -> Result<(), Failure> {
    const MOST: usize = 10;
    if args.officer.is_some() {
        return Ok(());
    }
    let today = context.today();
    let (count, oldest) = reading.measures_overdue(today, &filter.units, MOST)?;
    let rows: Vec<MeasureAsOf> = oldest.into_iter().map(|measure| MeasureAsOf { measure, on: today }).collect();
    measure::overdue(&mut context.ui, count, &rows)
}

/// The units whose answer is late, under the requests: an officer reminds them.
fn late_answers(args: &Args, reading: &Reading<'_>, context: &mut Context) -> Result<(), Failure> {
    let requests = filter(args, reading, context)?;
    let wanted = ConsultationFilter {
        overdue: true,
        units: requests.units,
        officer: requests.officer,
        ..ConsultationFilter::default()
    };
    let late = reading.consultations(&wanted, context.today())?;
    if late.is_empty() {
        return Ok(());
    }
    consultations::late(&mut context.ui, &reading.office()?.lists, &late)
}

/// The conditions. The office is read only for those that name something of it.
fn filter(args: &Args, reading: &Reading<'_>, context: &Context) -> Result<Filter, Failure> {
    let today = context.today();
    Ok(Filter {
        open: true,
        of_the_office: true,
        officer: match args.officer.as_deref() {
            None => None,
            Some(typed) => Some(in_charge(context, reading.office()?, typed)?),
        },
        units: match args.unit.as_deref() {
            None => Vec::new(),
            Some(typed) => units(reading.office()?, typed)?,
        },
        due_by: match args.within {
            None => None,
            Some(days) => Some(reading.office()?.calendar().add(today, i64::from(days)).unwrap_or(today)),
        },
        sort: Sort::Due,
        limit: args.limit,
        ..Filter::default()
    })
}
