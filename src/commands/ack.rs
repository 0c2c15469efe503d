//! `ack`: receipt was acknowledged.

use super::act::{ActArgs, ActContext, on_each, single_entry};
use super::ask::Asker;
use super::ask::missing::{RequiredArg, all_typed, numbers};
use super::ask::queue::Queue;
use super::context::Context;
use super::items::resolve_some;
use crate::domain::{Entry, List};
use crate::output::{Failure, joined};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    numbers: Vec<String>,
    #[arg(long, value_name = "CHANNEL")]
    by: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

const QUEUE: Queue = Queue::open(|request, at| request.acknowledge(at, None).map(drop));

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut number = all_typed(&args.numbers);
    context.ask_missing([RequiredArg::number(&QUEUE, &mut number)])?;
    let numbers = numbers(args.numbers, number);
    let decide = |ctx: &ActContext<'_>| -> Result<Vec<Entry>, Failure> {
        let by = resolve_some(ctx.office, List::Channel, args.by.as_deref(), ctx.at.on)?;
        single_entry(ctx.request.number, ctx.request.acknowledge(ctx.at, by))
    };
    if context.ui.prompts() && !args.act.dry_run {
        if args.by.is_none() && args.act.on.is_none() {
            context.ui.notify("ask-ack-otherwise", &[("numbers", joined(&numbers, " ").into())]);
        }
        Asker::open(context)?.agree(&numbers, &args.act, decide)?;
    }
    on_each(context, &args.act, &numbers, decide)
}
