//! `conflict`: an officer is in conflict of interest with a request, a unit or a person (MIFI 2.2).

use clap::Subcommand;

use super::act::{ActArgs, on_each_exempt, print_dry_run, single_entry};
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::{Context, refused, refused_on};
use super::input::{short_some, text};
use super::items::resolve;
use super::list::open_in_charge;
use crate::domain::act::OfficeAct;
use crate::domain::conflict::{Exempt, Toward};
use crate::domain::{Code, Entry, Identity, List, Moment, Number, Office, Period};
use crate::i18n::Arg;
use crate::output::{Failure, joined, recusals};
use crate::store::Writing;

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(value_name = "OFFICER")]
    officer: Option<String>,
    #[arg(long, value_name = "UNIT", conflicts_with_all = ["name", "email", "phone", "organisation"])]
    unit: Option<String>,
    #[command(flatten)]
    person: Person,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[command(flatten)]
    act: ActArgs,
    #[command(subcommand)]
    action: Option<Action>,
}

/// By what a person is recognised in a request.
#[derive(Debug, clap::Args)]
pub struct Person {
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    name: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    email: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    phone: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    organisation: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Action {
    List {
        #[arg(long, value_name = "YEAR")]
        year: Option<String>,
    },
    Lift {
        #[arg(value_name = "N")]
        n: u32,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        reason: Option<String>,
        #[command(flatten)]
        act: ActArgs,
    },
}

const QUEUE: Queue = Queue::open(|_, _| Ok(())).exempt();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action.take() {
        Some(Action::List { year }) => return list(context, year.as_deref()),
        Some(Action::Lift { n, reason, act }) => return lift(context, n, reason, &act),
        None => {}
    }
    let person = args.person.identity()?;
    // Toward a unit or a person there is no number: the officer is the only one named.
    let on_register = args.unit.is_some() || person.is_some();
    let (number, who) = match (on_register, args.number.take(), args.officer.take()) {
        (true, Some(_), Some(extra)) => {
            return Err(Failure::Usage {
                key: "unexpected",
                args: vec![("arg", extra.into()), ("form", "other".into())],
            });
        }
        (true, who, None) | (true, None, who) => (None, who),
        (false, number, who) => (number, who),
    };
    let (mut number, mut who): (Option<String>, Option<String>) = (number, who);
    args.reason = text(args.reason, &context.ui)?;
    let officer = How::Item(&[List::Officer]);
    let rest = [
        RequiredArg::new("OFFICER", "ask-conflict-officer", officer, &mut who),
        RequiredArg::new("--reason", "ask-conflict-reason", How::Short, &mut args.reason),
    ];
    let [who, reason] = if on_register {
        context.ask_missing(rest)?
    } else {
        let [officer, reason] = rest;
        let [_, officer, reason] = context.ask_missing([RequiredArg::number(&QUEUE, &mut number), officer, reason])?;
        [officer, reason]
    };
    let account = context.account().to_owned();
    if let Some(number) = number {
        return on_each_exempt(context, &args.act, &[number], Exempt::Conflict, |ctx| {
            // The officer of a first look does not keep another from the second.
            ctx.request.second_look_by_another(ctx.by, &ctx.office.lists).map_err(refused_on(ctx.request.number))?;
            let who = ctx.office.lists.officer(&who, &account)?;
            single_entry(ctx.request.number, ctx.request.declare_conflict(ctx.at, who, reason.clone()))
        });
    }
    declare(context, &args.act, |office, _, at| {
        let toward = match &args.unit {
            Some(unit) => Toward::Unit(resolve(office, List::Unit, unit, at.on)?),
            None => Toward::Person(person.clone()),
        };
        let who = office.lists.officer(&who, &account)?;
        Ok((office.declare_recusal(at, who.clone(), toward, reason.clone()).map_err(refused)?, Some(who)))
    })
}

impl Person {
    /// Who it is; nobody when nothing of it was typed.
    fn identity(&mut self) -> Result<Option<Identity>, Failure> {
        let Self { name, email, phone, organisation } = self;
        if [&name, &email, &phone, &organisation].into_iter().all(|typed| typed.is_none()) {
            return Ok(None);
        }
        Ok(Some(Identity {
            name: short_some(name.take())?,
            email: short_some(email.take())?,
            phone: short_some(phone.take())?,
            organisation: short_some(organisation.take())?,
            ..Identity::default()
        }))
    }
}

fn lift(context: &mut Context, n: u32, reason: Option<String>, act: &ActArgs) -> Result<(), Failure> {
    let mut reason = text(reason, &context.ui)?;
    let [reason] = context.ask_missing([RequiredArg::new("--reason", "ask-lift-reason", How::Short, &mut reason)])?;
    declare(context, act, |office, by, at| Ok((office.lift_recusal(at, by, n, reason.clone()).map_err(refused)?, None)))
}

/// Acts on the register itself; then says which open requests the officer concerned must leave to another.
fn declare(
    context: &mut Context,
    act: &ActArgs,
    decide: impl Fn(&Office, &Code, Moment) -> Result<(Entry<OfficeAct>, Option<Code>), Failure>,
) -> Result<(), Failure> {
    let at = context.moment_of_act(act.on.as_deref())?;
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let (entry, who) = decide(writing.office()?, writing.officer(), at)?;
    if act.dry_run {
        return print_dry_run(context, writing, None, &entry);
    }
    let Some(who) = who else {
        writing.act_on_office(&entry)?;
        let office = writing.office()?.clone();
        writing.commit()?;
        if let OfficeAct::RecusalLifted { n } = entry.act {
            context.ui.notify("say-recusal-lifted", &recusals::facts(n as usize, &office, context.ui.texts()));
        }
        return Ok(());
    };
    let before = in_charge_of(&writing, &who)?;
    writing.act_on_office(&entry)?;
    let (mut numbers, office) = (in_charge_of(&writing, &who)?, writing.office()?.clone());
    // What another conflict already barred was said then.
    numbers.retain(|number| !before.contains(number));
    let rank = office.recusals().len();
    writing.commit()?;
    context.ui.ranks(&[rank.to_string()], &rank.to_string())?;
    context.ui.notify("say-recusal-declared", &recusals::facts(rank, &office, context.ui.texts()));
    let name = context.ui.names(&office.lists).label(List::Officer, &who);
    if !numbers.is_empty() {
        let args: [(&str, Arg); 3] =
            [("officer", name.into()), ("numbers", joined(&numbers, " ").into()), ("count", numbers.len().into())];
        context.ui.notify("say-recusal-in-charge", &args);
    }
    Ok(())
}

/// The open requests that an officer has in charge and may no longer handle.
fn in_charge_of(writing: &Writing<'_>, who: &Code) -> Result<Vec<Number>, Failure> {
    let office = writing.office()?;
    let mut numbers = Vec::new();
    for number in open_in_charge(writing, who)? {
        numbers.extend(office.impartial(who, &writing.request(number)?).err().map(|_| number));
    }
    Ok(numbers)
}

fn list(context: &mut Context, year: Option<&str>) -> Result<(), Failure> {
    let period = year.map(|year| Period::read_year(year, context.today())).transpose()?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let declared = reading.declared(period)?;
    let none = if period.is_some() { "say-no-match" } else { "say-no-recusal" };
    recusals::list(&mut context.ui, reading.office()?, &declared, none)
}
