//! `assign`: an officer is in charge.

use super::act::{ActArgs, on_each_exempt, single_entry};
use super::ask::missing::{How, RequiredArg, all_typed, numbers};
use super::ask::queue::Queue;
use super::context::{Context, refused_on};
use crate::domain::List;
use crate::domain::conflict::Exempt;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    numbers: Vec<String>,
    #[arg(long, value_name = "OFFICER")]
    to: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

/// Requests that nobody has in charge.
const QUEUE: Queue = Queue::unassigned().exempt();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    // A name in the place of a number is told before anything is asked.
    context.numbers(&args.numbers)?;
    let mut number = all_typed(&args.numbers);
    let [_, typed] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut number),
        RequiredArg::new("--to", "ask-assign", How::Item(&[List::Officer]), &mut args.to),
    ])?;
    let numbers = numbers(args.numbers, number);
    let account = context.account().to_owned();
    on_each_exempt(context, &args.act, &numbers, Exempt::Reassignment, |ctx| {
        // Whoever is in conflict gives it to a colleague; the officer of a first look does not choose that of the
        // second.
        ctx.request.second_look_by_another(ctx.by, &ctx.office.lists).map_err(refused_on(ctx.request.number))?;
        let to = ctx.office.lists.officer(&typed, &account)?;
        let to = ctx.office.impartial(&to, ctx.request).map_err(refused_on(ctx.request.number))?;
        single_entry(ctx.request.number, ctx.request.assign(ctx.at, &to))
    })
}
