//! `reopen`: a closed request is taken up again.

use super::act::{ActArgs, on_each, single_entry};
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::Context;
use super::input::text;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[arg(long)]
    review: bool,
    #[command(flatten)]
    act: ActArgs,
}

const QUEUE: Queue = Queue::closed(|request, at| request.reopen(at, "…".into(), false).map(drop));

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    args.reason = text(args.reason, &context.ui)?;
    let [_, reason] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        RequiredArg::new("--reason", "ask-reopen-reason", How::Short, &mut args.reason),
    ])?;
    on_each(context, &args.act, args.number.as_slice(), |ctx| {
        single_entry(ctx.request.number, ctx.request.reopen(ctx.at, reason.clone(), args.review))
    })
}
