//! `consult`: a unit is asked what it knows, and answers; by a form that it fills in where it has no register.

mod import;
mod packet;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Subcommand;

use super::act::{self, ActArgs, apply, on_each, single_entry};
use super::ask::Asker;
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::{Context, refused_on};
use super::input::{is_blank, required, text};
use super::items::{resolve, resolve_known};
use super::leaks;
use crate::domain::consultation::ConsultedQuestion;
use crate::domain::reference::Unresolved;
use crate::domain::request::Consultation;
use crate::domain::{Code, List, Moment, Number, Office, Request};
use crate::i18n::Arg;
use crate::output::{Choice, Failure};

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    question: Option<String>,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, conflicts_with = "answer")]
    due: Option<String>,
    #[arg(long, conflicts_with = "answer")]
    with_identity: bool,
    /// Without a value it is asked for: what comes after it is an option, and a text with a hyphen first is typed
    /// `=TEXT`.
    #[arg(long, value_name = "TEXT", num_args = 0..=1, default_missing_value = "",
        conflicts_with_all = ["question", "packet"])]
    answer: Option<String>,
    #[arg(long, value_name = "FILE")]
    packet: Option<PathBuf>,
    #[arg(long, requires = "packet")]
    with_text: bool,
    #[arg(long, requires = "packet")]
    force: bool,
    #[arg(long, conflicts_with = "answer")]
    yes: bool,
    #[command(flatten)]
    act: ActArgs,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    Import(import::Args),
}

/// Requests that the office takes up.
const QUEUE: Queue = Queue::open(Request::open_on).that_wait(|request| request.progress.admissible == Some(true));

/// Requests on which an answer is awaited.
const AWAITED: Queue = Queue::open(Request::awaits_answer);

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action.take() {
        Some(Action::Import(args)) => import::run(args, context),
        None => {
            if args.answer.is_some() {
                return answer(args, context);
            }
            if !context.ui.prompts() {
                // What was asked before has its form written again without its question.
                let asks = args.packet.is_none();
                required(vec![
                    ("NUMBER", args.number.is_none()),
                    ("UNIT", args.unit.is_none()),
                    ("--question", args.question.is_none() && asks),
                ])?;
            }
            if context.ui.prompts()
                && args.asks_nothing_yet()
                && let Some(unit) = ask_what(&mut args.number, context)?
            {
                (args.unit, args.answer) = (Some(unit), Some(String::new()));
                return answer(args, context);
            }
            let [number, unit] = context.ask_missing([
                RequiredArg::number(&QUEUE, &mut args.number),
                RequiredArg::new("UNIT", "ask-consult-unit", How::Item(&[List::Unit]), &mut args.unit),
            ])?;
            let number = context.number(&number)?;
            let at = context.moment_of_act(args.act.on.as_deref())?;
            ask(args, context, number, &unit, at)
        }
    }
}

impl Args {
    /// Whether it may still be an answer that is to be recorded.
    fn asks_nothing_yet(&self) -> bool {
        let has_question = self.question.is_some() || self.due.is_some() || self.with_identity;
        !has_question && self.unit.is_none() && self.packet.is_none()
    }
}

/// Of a request on which an answer is awaited, whether it has come, and the unit that gave it; none to ask one.
fn ask_what(number: &mut Option<String>, context: &Context) -> Result<Option<String>, Failure> {
    let [number] = context.ask_missing([RequiredArg::number(&QUEUE, number)])?;
    let mut asker = Asker::open(context)?;
    let request = asker.requests(&[number])?.swap_remove(0);
    let answered = |asked: &Consultation| {
        let args =
            [("unit", asker.label(List::Unit, asked.unit.as_str()).into()), ("on", asked.asked_on.to_string().into())];
        Choice::new(asked.unit.to_string(), context.ui.texts().with("ask-consult-answered", &args))
    };
    let mut choices: Vec<Choice> =
        request.consultations.iter().filter(|asked| asked.answer.is_none()).map(answered).collect();
    if choices.is_empty() {
        return Ok(None);
    }
    choices.push(Choice::new("", context.ui.texts().get("ask-consult-another")));
    let chosen = context.ui.choose_value(&context.ui.texts().get("ask-consult-what"), &choices, Some(0))?;
    Ok(Some(chosen).filter(|unit| !unit.is_empty()))
}

/// Asks a unit, with the form to fill in where one is wanted; or writes the form of what it was asked before.
fn ask(mut args: Args, context: &mut Context, number: Number, typed: &str, at: Moment) -> Result<(), Failure> {
    args.question = text(args.question, &context.ui)?;
    let again = args.question.is_none() && args.packet.is_some() && {
        let mut register = context.open()?;
        let reading = register.read()?;
        let unit = resolve_known(reading.office()?, List::Unit, typed)?;
        reading.request(number)?.asked(&unit).is_ok()
    };
    if again {
        let flags =
            [("--due", args.due.is_some()), ("--with-identity", args.with_identity), ("--on", args.act.on.is_some())];
        if let Some((flag, _)) = flags.into_iter().find(|(_, typed)| *typed) {
            return Err(Failure::Usage { key: "packet-again", args: vec![("flag", Arg::Typed(flag.into()))] });
        }
        return packet::again(&args, context, number, typed);
    }
    if args.question.is_none() && context.ui.prompts() {
        // Nobody writes a page to learn that there is no such file, or no such unit.
        let mut register = context.open()?;
        let reading = register.read()?;
        reading.request(number)?;
        consulted(reading.office()?, number, typed, at.on)?;
    }
    let asked = RequiredArg::new("--question", "ask-consult-question", How::Long, &mut args.question);
    let [words] = context.ask_missing([asked])?;
    let due_on = args.due.as_deref().map(|typed| context.date_to_come(typed)).transpose()?;
    let mut register = context.open()?;
    let found = {
        let reading = register.read()?;
        let request = reading.request(number)?;
        let form = if args.packet.is_some() { packet::outgoing(&args, &request) } else { Vec::new() };
        let question = ("field-question", Some(words.as_str()));
        packet::found(context, &reading, &request, [question].into_iter().chain(form))?
    };
    leaks::agree(context, &found, args.yes || args.act.dry_run)?;
    let mut writing = context.write(&mut register)?;
    let mut request = writing.request(number)?;
    let office = writing.office()?.clone();
    let unit = consulted(&office, number, typed, at.on)?;
    let by = office.impartial(writing.officer(), &request).map_err(refused_on(number))?;
    let question = ConsultedQuestion { unit: unit.clone(), due_on, with_identity: args.with_identity, text: words };
    let entry = request.consult(at, &office, question).map_err(refused_on(number))?;
    apply(&mut writing, by, &mut request, &entry)?;
    let asked = request.asked(&unit).map_err(refused_on(number))?.clone();
    let draft = match &args.packet {
        Some(path) => Some(packet::draft(&args, context, &writing, &request, &asked, path)?),
        None => None,
    };
    act::commit_or_dry_run(context, writing, args.act.dry_run, &[(request, vec![entry])])?;
    packet::keep(context, draft.filter(|_| !args.act.dry_run), args.packet.as_deref())
}

/// The unit to ask. A body is none: what is agreed on with it is a note (MAMH), and its consent stands for the
/// transfer.
fn consulted(office: &Office, number: Number, typed: &str, day: NaiveDate) -> Result<Code, Failure> {
    match (resolve(office, List::Unit, typed, day), office.lists.resolve(List::Body, typed)) {
        (Err(Failure::Unresolved(Unresolved::Unknown { .. })), Ok(body)) => {
            let args = vec![("number", number.to_string().into()), ("code", body.code.to_string().into())];
            Err(Failure::Message { key: "consult-body", args, exit: 1 })
        }
        (unit, _) => unit,
    }
}

/// Records an answer: that of the unit which owes one, where only one does.
fn answer(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let is_missing = |typed: &Option<String>| typed.as_deref().is_none_or(is_blank);
    if !context.ui.prompts() && is_missing(&args.number) {
        required(vec![("NUMBER", true), ("UNIT", is_missing(&args.unit)), ("--answer", is_missing(&args.answer))])?;
    }
    let [typed] = context.ask_missing([RequiredArg::number(&AWAITED, &mut args.number)])?;
    let (number, at) = (context.number(&typed)?, context.moment_of_act(args.act.on.as_deref())?);
    if args.unit.is_none() {
        let mut register = context.open()?;
        let request = register.read()?.request(number)?;
        args.unit = request.only_consulted().map(ToString::to_string);
    }
    args.answer = text(args.answer, &context.ui)?;
    if context.ui.prompts() && is_missing(&args.answer) {
        // Nobody writes a page to learn that none was awaited.
        let [_, unit] =
            context.ask_missing([RequiredArg::number(&AWAITED, &mut args.number), answering(&mut args.unit)])?;
        let mut register = context.open()?;
        let reading = register.read()?;
        let (office, request) = (reading.office()?, reading.request(number)?);
        office.impartial(&context.author(&office.lists)?, &request).map_err(refused_on(number))?;
        let unit = resolve_known(office, List::Unit, &unit)?;
        request.answer(at, &unit, String::new()).map_err(refused_on(number))?;
        let question = request.asked(&unit).ok().and_then(|asked| asked.question.clone());
        drop(reading);
        if let Some(question) = question {
            context.ui.print_message(&Asker::open(context)?.excerpt(&question));
        }
    }
    let [unit, words] = context.ask_missing([
        answering(&mut args.unit),
        RequiredArg::new("--answer", "ask-consult-answer", How::Long, &mut args.answer),
    ])?;
    on_each(context, &args.act, &[typed], |ctx| {
        let unit = resolve_known(ctx.office, List::Unit, &unit)?;
        single_entry(number, ctx.request.answer(ctx.at, &unit, words.clone()))
    })
}

/// The unit that answers.
fn answering(slot: &mut Option<String>) -> RequiredArg<'_> {
    RequiredArg::new("UNIT", "ask-consult-answering", How::Item(&[List::Unit]), slot)
}
