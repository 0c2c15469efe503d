//! `day`: what today asks of the office, each line with the command that does it. The program alone shows it too.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;

use super::context::Context;
use super::record::clearance;
use crate::domain::{Code, Incident, Lang, List, Number, OmbudsmanFile, Period, Record, Status};
use crate::i18n::Texts;
use crate::output::day::{self, Agenda, DayItem, DaySection, Task, When};
use crate::output::report::labels;
use crate::output::{Failure, budget, incident};
use crate::report::budget::SOON;
use crate::store::consultations::ConsultationFilter;
use crate::store::search::{Filter, InCharge, Sort, Summary};
use crate::store::{Reading, StoreError};

#[derive(Debug, Default, clap::Args)]
pub struct Args {
    #[arg(long, value_name = "OFFICER")]
    officer: Option<String>,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let reading = register.read()?;
    let office = reading.office()?;
    let named = args.officer.as_deref();
    let in_charge = named.map(|typed| office.lists.known_officer(typed, context.account())).transpose()?;
    let acting = in_charge.clone().map_or_else(|| context.reader(&office.lists), Ok)?;
    let name = context.ui.names(&office.lists).label(List::Officer, &acting);
    let mut agenda = Agenda::new(context.today(), acting, name);
    requests(&mut agenda, in_charge.clone(), &reading, context.ui.lang())?;
    answers(&mut agenda, in_charge.clone(), &reading, context)?;
    // The other registers are the office's: no officer has one of their records in charge.
    if in_charge.is_none() {
        measures(&mut agenda, &reading)?;
        ombudsman_files(&mut agenda, &reading)?;
        incidents(&mut agenda, &reading, context.ui.texts())?;
        let texts = context.ui.texts();
        agenda.budget =
            reading.budget_of_the_year(agenda.today)?.and_then(|(year, found)| budget::sentence(&found, &year, texts));
        agenda.to_freeze = year_to_freeze(&reading, agenda.today)?.map(|year| {
            let command = labels::typed(&year, "report freeze", texts);
            let args = [("year", labels::period_within(&year, texts).into()), ("command", command.into())];
            texts.with("day-year-to-freeze", &args)
        });
    }
    day::show(&mut context.ui, &agenda)
}

/// The last fiscal year that ended, while it has requests and no edition of it frozen since its end.
fn year_to_freeze(reading: &Reading<'_>, today: NaiveDate) -> Result<Option<Period>, StoreError> {
    let Some(year) = Period::fiscal_year_of(today).and_then(|year| year.previous()) else { return Ok(None) };
    Ok(reading.is_to_freeze(year)?.then_some(year))
}

/// The program alone: the day, or without a register how to begin one.
pub fn open(context: &mut Context) -> Result<(), Failure> {
    match run(Args::default(), context) {
        Err(Failure::Store(StoreError::Missing { path })) if context.global.register.is_none() => {
            welcome(&path, context)
        }
        done => done,
    }
}

/// What the program is, how to begin, how to try it.
fn welcome(path: &Path, context: &mut Context) -> Result<(), Failure> {
    let path = path.to_string_lossy().into_owned();
    let text = context.ui.texts().with("day-welcome", &[("path", path.into())]);
    Ok(context.ui.line(&text)?)
}

/// The open requests: late, due soon, to acknowledge, to triage, to assign, suspended, ready to close. One that waits
/// for the officer of a second look is in nobody's charge: it is in the day of each of those who may take it. Nor is
/// one whose officer left, or may not handle it. No day holds what is another officer's to do (MIFI 2.2).
fn requests(agenda: &mut Agenda, in_charge: Option<Code>, reading: &Reading<'_>, lang: Lang) -> Result<(), Failure> {
    let (office, today) = (reading.office()?, agenda.today);
    let item = |request: &Summary, when, step| {
        let subject = request.called(&office.lists, lang).unwrap_or_default().to_owned();
        DayItem { record: request.number.into(), when, subject, step }
    };
    let by = office.calendar().add(today, SOON).unwrap_or(today);
    let officer = in_charge.map(InCharge::Officer);
    let open = Filter { open: true, of_the_office: true, officer, sort: Sort::Due, ..Filter::default() };
    let mut unacknowledged = BTreeSet::new();
    let owed = Filter { unacknowledged: Some(today), officer: None, ..open.clone() };
    reading.each_summary(&owed, |request| {
        unacknowledged.insert(request.number);
        Ok::<_, Failure>(())
    })?;
    let (reviews, acting) = (reading.reviews_to_assign()?, agenda.officer.clone());
    let unassigned = Filter { numbers: Some(reviews.clone()), ..Filter::default() };
    let in_nobodys_charge = Filter { officer: Some(InCharge::Nobody), ..open.clone() };
    let in_nobodys_charge: BTreeSet<Number> = reading.listed(&in_nobodys_charge)?.into_iter().collect();
    let mut suspended = Vec::new();
    let mut see = |request: Summary| {
        let is_in_nobodys_charge = in_nobodys_charge.contains(&request.number);
        let file = reading.request(request.number)?;
        let officer = file.officer.as_ref();
        let is_barred = officer.is_some_and(|officer| office.impartial(officer, &file).is_err());
        let is_left = reviews.contains(&request.number) || is_in_nobodys_charge && officer.is_some() || is_barred;
        if office.impartial(&acting, &file).is_err() {
            agenda.barred += usize::from(office.without_conflict(&acting, &file).is_err());
            return Ok(());
        }
        let progress = &request.progress;
        let (is_triaged, is_late) = (progress.triaged_on.is_some(), request.is_late(today));
        let step = match is_triaged {
            _ if is_left => Task::Assign,
            true => Task::Close,
            false => Task::Triage,
        };
        let due = progress.due_on;
        match due {
            _ if request.status() == Status::Suspended => suspended.push(request.clone()),
            Some(due) if is_late => {
                let days = office.clock(&file, &file.pauses()).days_late(today);
                agenda.add(DaySection::Late, item(&request, When::Late { due, days }, step));
            }
            Some(due) if due <= by => {
                agenda.add(DaySection::Soon, item(&request, When::due(due, today, office.calendar()), step))
            }
            // What was found of one ground decides nothing of the others, nor what was decided before a reopening.
            _ if !is_left
                && !file.lacks_findings()
                && !file.is_decided_of_a_closing()
                && (progress.admissible == Some(false) || progress.finding.is_some()) =>
            {
                agenda.add(DaySection::Close, item(&request, due.map_or(When::Now, When::Due), Task::Close));
            }
            _ if is_left || (is_triaged && is_in_nobodys_charge) => {
                agenda.add(DaySection::Assign, item(&request, due.map_or(When::Now, When::Due), Task::Assign));
            }
            _ => {}
        }
        if unacknowledged.contains(&request.number) {
            let days = i64::from(office.settings.acknowledgement_days);
            let due = office.calendar().add(request.received_on(), days).unwrap_or(today);
            let late = office.calendar().elapsed(due, today);
            let when = if late > 0 { When::Late { due, days: late } } else { When::due(due, today, office.calendar()) };
            agenda.add(DaySection::Acknowledge, item(&request, when, Task::Acknowledge));
        }
        if !is_triaged {
            agenda.add(DaySection::Triage, item(&request, When::Received(request.received_on()), Task::Triage));
        }
        Ok::<_, Failure>(())
    };
    reading.each_summary(&open, &mut see)?;
    if open.officer.is_some() {
        reading.each_summary(&unassigned, &mut see)?;
    }
    for request in suspended {
        let pause = reading.hanging(request.number)?.suspensions.pop().map(|suspension| suspension.pause);
        if let Some(pause) = pause.filter(|pause| pause.to.is_none()) {
            let days = office.calendar().elapsed(pause.from, today);
            let section = if request.is_late(today) { DaySection::Late } else { DaySection::Waiting };
            agenda.add(section, item(&request, When::Documents { days }, Task::Resume));
        }
    }
    Ok(())
}

/// The answers that units owe.
fn answers(
    agenda: &mut Agenda,
    in_charge: Option<Code>,
    reading: &Reading<'_>,
    context: &Context,
) -> Result<(), Failure> {
    let open = ConsultationFilter { open: true, officer: in_charge.map(InCharge::Officer), ..Default::default() };
    let office = reading.office()?;
    for asked in reading.consultations(&open, agenda.today)?.into_iter().filter(|asked| asked.closed_on.is_none()) {
        if office.impartial(&agenda.officer, &reading.request(asked.number)?).is_err() {
            continue;
        }
        let subject = context.ui.names(&office.lists).label(List::Unit, &asked.unit);
        let (section, when) = match asked.days_late {
            0 => (DaySection::Waiting, When::Answer(asked.due_on)),
            days => (DaySection::Late, When::Late { due: asked.due_on, days }),
        };
        agenda.add(section, DayItem { record: asked.number.into(), when, subject, step: Task::Consult });
    }
    Ok(())
}

/// The measures that are late, and those due soon.
fn measures(agenda: &mut Agenda, reading: &Reading<'_>) -> Result<(), Failure> {
    let today = agenda.today;
    let calendar = reading.office()?.calendar();
    let by = calendar.add(today, SOON).and_then(|day| day.succ_opt()).unwrap_or(today);
    for measure in reading.measures_overdue(by, &[])? {
        let Some(due) = measure.facts.due_on else { continue };
        let subject = measure.text("title").unwrap_or_default().to_owned();
        let (section, when) = match measure.overdue_since(today) {
            Some(_) => (DaySection::Late, When::Late { due, days: calendar.elapsed(due, today) }),
            None => (DaySection::Soon, When::Due(due)),
        };
        agenda.add(section, DayItem { record: measure.id(), when, subject, step: Task::Measure });
    }
    Ok(())
}

/// Whether the officer whose day it is may act on a record.
fn is_allowed<T: Record>(agenda: &Agenda, record: &T, reading: &Reading<'_>) -> Result<bool, Failure> {
    match clearance(reading, &agenda.officer, record) {
        Ok(_) => Ok(true),
        Err(Failure::Refused { .. }) => Ok(false),
        Err(failure) => Err(failure),
    }
}

/// The Ombudsman files whose answer is late.
fn ombudsman_files(agenda: &mut Agenda, reading: &Reading<'_>) -> Result<(), Failure> {
    let calendar = reading.office()?.calendar();
    let late: Vec<OmbudsmanFile> = reading.overdue_ombudsman_files(agenda.today)?;
    for file in late {
        if !is_allowed(agenda, &file, reading)? {
            agenda.barred += 1;
            continue;
        }
        let Some(due) = file.pressing(calendar).map(|question| question.due(calendar)) else { continue };
        let when = When::Late { due, days: calendar.elapsed(due, agenda.today) };
        let subject = file.text("subject").unwrap_or_default().to_owned();
        agenda.add(DaySection::Late, DayItem { record: file.id(), when, subject, step: Task::Ombudsman });
    }
    Ok(())
}

/// The steps that the law asks for of incidents.
fn incidents(agenda: &mut Agenda, reading: &Reading<'_>, texts: &Texts) -> Result<(), Failure> {
    let (calendar, today) = (reading.office()?.calendar(), agenda.today);
    for known in reading.all::<Incident>()? {
        if !is_allowed(agenda, &known, reading)? {
            agenda.barred += usize::from(!known.awaited().is_empty());
            continue;
        }
        for awaited in known.awaited() {
            let section = match awaited.is_deferred() {
                true => DaySection::Waiting,
                false if awaited.is_late(today) => DaySection::Late,
                false => DaySection::Soon,
            };
            let when = When::Since { on: awaited.since, days: calendar.elapsed(awaited.since, today) };
            let subject = incident::step(awaited.step, texts);
            agenda.add(section, DayItem { record: known.id(), when, subject, step: Task::Incident });
        }
    }
    Ok(())
}
