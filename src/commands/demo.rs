//! `demo`: a year of an invented office, in a register of its own, to try everything on; or a large register, for
//! trials.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};

use super::context::{Context, refused_on};
use super::init;
use crate::demo::{self, Arrivals, DemoPlan, Fate};
use crate::domain::act::{ConsentStep, Disposition, Party};
use crate::domain::closing::Closure;
use crate::domain::consultation::ConsultedQuestion;
use crate::domain::{Code, Handler, List, Moment, Period, Refusal, Request};
use crate::i18n::Arg;
use crate::output::Failure;
use crate::store::{Register, Stamp, Steps, Writing};

mod registers;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "DIR")]
    directory: Option<PathBuf>,
    #[arg(long, value_name = "PROFILE", default_value = "mifi", hide_default_value = true)]
    profile: String,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=LARGEST))]
    size: Option<u32>,
    #[arg(long, value_name = "N", requires = "size", default_value_t = 1, hide_default_value = true)]
    seed: u64,
}

/// As many requests as ten years have numbers for, with some to spare.
const LARGEST: i64 = 50_000_000;

/// An act on a request of the demo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Receive,
    Acknowledge,
    Triage,
    Assign,
    Hand,
    Consult,
    Suspend,
    Note,
    Resume,
    Answer,
    TakeBack,
    Close,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let directory = args.directory.unwrap_or_else(|| PathBuf::from("demo"));
    let path = directory.join("registre.db");
    let today = context.today();
    let months = 12 * u32::try_from(args.size.map_or(1, demo::years)).expect("invariant: ten years at most") + 1;
    let begun = today.checked_sub_months(chrono::Months::new(months)).unwrap_or(today);
    let mut profile = init::profile(&args.profile, context.ui.texts())?;
    for officer in demo::team() {
        profile.lists.add(List::Officer, officer)?;
    }
    let stamp = Stamp { moved_to: Some(begun), ..context.stamp(demo::officer(0)) };
    let play = |writing: &mut Writing<'_>| {
        writing.index_at_the_end()?;
        let office = writing.office()?;
        let arrivals = match args.size {
            Some(size) => Arrivals::of_size(office, today, size, args.seed),
            None => Arrivals::of_a_year(today),
        };
        play(writing, arrivals, today, Steps::of(args.size.map_or(0, u64::from)))
    };
    let count = Register::create(&path, stamp, begun, profile, init::holidays_through(today), play)?;
    context.remember(&path);
    let path = path.to_string_lossy().into_owned();
    // The fiscal year of the middle of these twelve months has most of them; that of today may be nearly empty.
    let middle = today.checked_sub_months(chrono::Months::new(6)).unwrap_or(today);
    let year = Period::fiscal_year_of(middle).map_or_else(|| middle.year(), |year| year.from().year());
    let facts = [
        ("count", count.into()),
        ("years", args.size.map_or(1, demo::years).into()),
        ("path", Arg::Path(path)),
        ("year", year.to_string().into()),
    ];
    context.ui.notify("say-demo", &facts);
    Ok(())
}

/// How many of the latest requests the other registers are about: a team looks back on some months.
const LATEST: usize = 1_000;

/// Works the days one after the other, as the team would have; how many requests came in.
fn play(
    writing: &mut Writing<'_>,
    mut arrivals: Arrivals,
    today: NaiveDate,
    mut progress: Steps,
) -> Result<usize, Failure> {
    let mut count = 0;
    // What is still to be done, in the order of the days; on a day, request by request.
    let mut steps: BTreeSet<(NaiveDate, usize, Step)> = BTreeSet::new();
    let mut worked: BTreeMap<usize, (DemoPlan, Option<Request>)> = BTreeMap::new();
    let mut latest: BTreeMap<usize, Request> = BTreeMap::new();
    loop {
        let arrived = arrivals.next_day(writing.office()?);
        let is_over = arrived.is_none();
        let (day, plans) = arrived.unwrap_or((today, Vec::new()));
        for plan in plans {
            let calendar = writing.office()?.calendar();
            let on = |after| calendar.add(plan.receipt.on, after).filter(|_| after > 0).unwrap_or(plan.receipt.on);
            steps.extend(self::steps(&plan).into_iter().map(|(step, after)| (on(after), count, step)));
            worked.insert(count, (plan, None));
            count += 1;
        }
        while steps.first().is_some_and(|(on, ..)| *on <= day) {
            let (on, rank, step) = steps.pop_first().expect("invariant: there is a first step");
            let (plan, slot) = worked.get_mut(&rank).expect("invariant: a request is closed last");
            writing.act_as(plan.officer.clone());
            // The register can then be asked how it stood on any day of these years.
            writing.move_to(on);
            match slot {
                None => *slot = Some(writing.register(&plan.receipt)?),
                Some(request) => act(writing, request, plan, step, Moment { on, today })?,
            }
            if step == Step::Close {
                latest.extend(worked.remove(&rank).and_then(|(_, request)| Some((rank, request?))));
                progress.at((count - worked.len()) as u64);
            }
            if latest.len() > LATEST {
                latest.pop_first();
            }
        }
        if is_over {
            break;
        }
    }
    latest.extend(worked.into_iter().filter_map(|(rank, (_, request))| Some((rank, request?))));
    writing.move_to(today);
    let mut latest: Vec<Request> = latest.into_values().collect();
    registers::keep(writing, &mut latest, today)?;
    Ok(count)
}

/// The steps of a request, each with the business days after receipt on which it is taken.
fn steps(plan: &DemoPlan) -> Vec<(Step, i64)> {
    let mut steps = vec![(Step::Receive, 0), (Step::Acknowledge, plan.acknowledged), (Step::Triage, plan.triaged)];
    if let Some((from, to)) = plan.suspended {
        steps.extend([(Step::Suspend, from), (Step::Resume, to)]);
    }
    steps.extend(plan.noted.iter().map(|after| (Step::Note, *after)));
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
    let by = writing.office()?.impartial(&plan.officer, request).map_err(refused_on(number))?;
    let done = |writing: &mut Writing<'_>,
                request: &mut Request,
                decided: Result<crate::domain::Entry, Refusal>|
     -> Result<(), Failure> {
        writing.act(&by, request, &decided.map_err(refused_on(number))?)?;
        Ok(())
    };
    match step {
        Step::Receive => Ok(()),
        Step::Acknowledge => done(writing, request, request.acknowledge(at, None)),
        Step::Assign => done(writing, request, request.assign(at, &by)),
        Step::Consult | Step::Answer => {
            let Some(unit) = request.receipt.unit.clone() else { return Ok(()) };
            let text = if step == Step::Consult { demo::QUESTION } else { demo::ANSWER }.to_owned();
            if step == Step::Answer {
                return done(writing, request, request.answer(at, &unit, text));
            }
            let question = ConsultedQuestion { unit, due_on: None, with_identity: false, text };
            let asked = request.consult(at, writing.office()?, question);
            done(writing, request, asked)
        }
        Step::Hand | Step::TakeBack => {
            let Some(unit) = request.receipt.unit.clone() else { return Ok(()) };
            let to = if step == Step::Hand { Handler::Unit(unit) } else { Handler::Office };
            done(writing, request, request.hand(at, to))
        }
        Step::Suspend => done(writing, request, request.suspend(at, None, "Votre preuve de résidence".into())),
        Step::Note => {
            let text = demo::NOTES[(number.order() as usize + at.on.ordinal() as usize) % demo::NOTES.len()];
            done(writing, request, request.note(at, text.into()))
        }
        Step::Resume => done(writing, request, request.resume(at)),
        Step::Triage => match &plan.fate {
            Fate::TurnedDown { reason, body } => {
                let informed_by = request.receipt.channel.clone().filter(|_| !request.is_out_of_reach());
                done(writing, request, request.turn_down(at, None, reason.clone(), body.clone(), informed_by))
            }
            _ => done(writing, request, request.admit(at, None, Vec::new())),
        },
        Step::Close => {
            let (disposition, to) = match &plan.fate {
                Fate::TurnedDown { .. } => (Disposition::Inadmissible, None),
                Fate::Transferred { body } => {
                    for step in [ConsentStep::Asked, ConsentStep::Granted] {
                        done(writing, request, request.record_consent(at, (Party::Body, body.clone()), step, None))?;
                    }
                    (Disposition::Transferred, Some(body.clone()))
                }
                Fate::Closed { disposition, verdicts } => {
                    for (n, verdict) in (1..).zip(verdicts) {
                        let reasons = demo::reasons(verdict.finding, n as usize);
                        done(writing, request, request.find(at, Some(n), verdict.clone(), Some(reasons.into())))?;
                    }
                    (*disposition, None)
                }
            };
            done(writing, request, request.close(at, closure(request, disposition, to)))
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
