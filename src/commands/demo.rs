//! `demo`: a year of an invented office, in a register of its own, to try everything on.

use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};

use super::context::{Context, on};
use super::init;
use crate::demo::{self, DemoPlan, Fate};
use crate::domain::act::{ConsentStep, Disposition, Party};
use crate::domain::closing::Closure;
use crate::domain::consultation::ConsultedQuestion;
use crate::domain::{Code, Handler, List, Moment, Period, Refusal, Request};
use crate::output::Failure;
use crate::store::{Register, Stamp, Writing};

mod registers;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "DIR")]
    directory: Option<PathBuf>,
    #[arg(long, value_name = "PROFILE", default_value = "mifi", hide_default_value = true)]
    profile: String,
}

/// What is done to a request on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Receive,
    Acknowledge,
    Triage,
    Assign,
    Hand,
    Consult,
    Suspend,
    Resume,
    Answer,
    TakeBack,
    Close,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let directory = args.directory.unwrap_or_else(|| PathBuf::from("demo"));
    let path = directory.join("registre.db");
    let today = context.today();
    let begun = today.checked_sub_months(chrono::Months::new(13)).unwrap_or(today);
    let mut profile = init::profile(&args.profile, context.ui.texts())?;
    for officer in demo::team() {
        profile.lists.add(List::Officer, officer)?;
    }
    let stamp = Stamp { moved_to: Some(begun), ..context.stamp(demo::officer(0)) };
    Register::create(&path, stamp.clone(), begun, profile, init::holidays_through(today))?;
    let mut register = Register::open(&path)?;
    let mut writing = register.write(stamp)?;
    let count = play(&mut writing, today)?;
    writing.commit()?;
    context.remember(&path);
    let path = path.to_string_lossy().into_owned();
    // The fiscal year of the middle of these twelve months has most of them; that of today may be nearly empty.
    let middle = today.checked_sub_months(chrono::Months::new(6)).unwrap_or(today);
    let year = Period::fiscal_year_of(middle).map_or_else(|| middle.year(), |year| year.from().year());
    let facts = [("count", count.into()), ("path", path.into()), ("year", year.to_string().into())];
    context.ui.notify("say-demo", &facts);
    Ok(())
}

/// Works the year day by day, as the team would have; how many requests came in.
fn play(writing: &mut Writing<'_>, today: NaiveDate) -> Result<usize, Failure> {
    let plans = demo::year(writing.office()?, today);
    let mut days: Vec<(NaiveDate, usize, Step)> = Vec::new();
    for (rank, plan) in plans.iter().enumerate() {
        for (step, after) in steps(plan) {
            let on = writing.office()?.calendar().add(plan.receipt.on, after).filter(|_| after > 0);
            days.push((on.unwrap_or(plan.receipt.on), rank, step));
        }
    }
    days.retain(|(on, ..)| *on <= today);
    days.sort();
    let mut requests: Vec<Option<Request>> = plans.iter().map(|_| None).collect();
    for (on, rank, step) in days {
        let (Some(plan), Some(slot)) = (plans.get(rank), requests.get_mut(rank)) else { continue };
        writing.act_as(plan.officer.clone());
        // The register can then be asked how it stood on any day of the year.
        writing.move_to(on);
        match slot {
            None => *slot = Some(writing.register(&plan.receipt)?),
            Some(request) => act(writing, request, plan, step, Moment { on, today })?,
        }
    }
    writing.move_to(today);
    let mut requests: Vec<Request> = requests.into_iter().flatten().collect();
    registers::keep(writing, &mut requests, today)?;
    Ok(requests.len())
}

/// The steps of a request, each with the business days after receipt on which it is taken.
fn steps(plan: &DemoPlan) -> Vec<(Step, i64)> {
    let mut steps = vec![(Step::Receive, 0), (Step::Acknowledge, plan.acknowledged), (Step::Triage, plan.triaged)];
    if let Some((from, to)) = plan.suspended {
        steps.extend([(Step::Suspend, from), (Step::Resume, to)]);
    }
    // A unit is asked about a complaint, where there is time for its answer.
    let asked = plan.triaged + 1;
    if asked + 3 <= plan.answered && matches!(&plan.fate, Fate::Closed { verdicts, .. } if !verdicts.is_empty()) {
        steps.extend([(Step::Consult, asked), (Step::Answer, asked + 1 + (plan.answered - asked) / 2)]);
    }
    // The unit that served the person has the file first (MESS), and the office takes it back to answer.
    if plan.first_line && plan.triaged + 2 <= plan.answered {
        steps.extend([(Step::Hand, plan.triaged), (Step::TakeBack, plan.answered - 1)]);
    }
    steps.extend([(Step::Assign, plan.triaged), (Step::Close, plan.answered.max(plan.triaged))]);
    steps
}

fn act(
    writing: &mut Writing<'_>,
    request: &mut Request,
    plan: &DemoPlan,
    step: Step,
    at: Moment,
) -> Result<(), Failure> {
    let number = request.number;
    let office = writing.office()?.clone();
    let by = office.impartial(&plan.officer, request).map_err(on(number))?;
    let mut done = |request: &mut Request, decided: Result<crate::domain::Entry, Refusal>| -> Result<(), Failure> {
        writing.act(by, request, &decided.map_err(on(number))?)?;
        Ok(())
    };
    match step {
        Step::Receive => Ok(()),
        Step::Acknowledge => done(request, request.acknowledge(at, None)),
        Step::Assign => done(request, request.assign(at, by)),
        Step::Consult | Step::Answer => {
            let Some(unit) = request.receipt.unit.clone() else { return Ok(()) };
            let text = if step == Step::Consult { demo::QUESTION } else { demo::ANSWER }.to_owned();
            if step == Step::Answer {
                return done(request, request.answer(at, &unit, text));
            }
            let question = ConsultedQuestion { unit, due_on: None, with_identity: false, text };
            done(request, request.consult(at, &office, question))
        }
        Step::Hand | Step::TakeBack => {
            let Some(unit) = request.receipt.unit.clone() else { return Ok(()) };
            let to = if step == Step::Hand { Handler::Unit(unit) } else { Handler::Office };
            done(request, request.hand(at, to))
        }
        Step::Suspend => done(request, request.suspend(at, None, "En attente d’une pièce de la personne".into())),
        Step::Resume => done(request, request.resume(at)),
        Step::Triage => match &plan.fate {
            Fate::TurnedDown { reason, body } => {
                let informed_by = request.receipt.channel.clone().filter(|_| !request.is_out_of_reach());
                done(request, request.turn_down(at, by, None, reason.clone(), body.clone(), informed_by))
            }
            _ => done(request, request.admit(at, by, None, Vec::new())),
        },
        Step::Close => {
            let (disposition, to) = match &plan.fate {
                Fate::TurnedDown { .. } => (Disposition::Inadmissible, None),
                Fate::Transferred { body } => {
                    for step in [ConsentStep::Asked, ConsentStep::Granted] {
                        done(request, request.record_consent(at, (Party::Body, body.clone()), step, None))?;
                    }
                    (Disposition::Transferred, Some(body.clone()))
                }
                Fate::Closed { disposition, verdicts } => {
                    for (n, verdict) in (1..).zip(verdicts) {
                        let reasons = demo::reasons(verdict.finding, n as usize);
                        done(request, request.find(at, by, Some(n), verdict.clone(), Some(reasons.into())))?;
                    }
                    (*disposition, None)
                }
            };
            done(request, request.close(at, by, closure(request, disposition, to)))
        }
    }
}

fn closure(request: &Request, disposition: Disposition, to: Option<Code>) -> Closure {
    let unreachable = request.is_out_of_reach();
    let reply = demo::REPLIES[request.number.order() as usize % demo::REPLIES.len()];
    let answered = disposition == Disposition::Answered && !unreachable;
    Closure {
        disposition,
        by: request.receipt.channel.clone().filter(|_| !unreachable),
        no_reply: unreachable.then(|| "Requête anonyme".into()),
        to,
        verdict: None,
        of: None,
        reply: answered.then(|| reply.into()),
    }
}
