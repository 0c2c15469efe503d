//! `extend`: a new date is announced for the reply; the standard keeps its clock.

use super::act::{ActArgs, on_each, single_entry};
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::Context;
use super::input::text;
use crate::domain::Request;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    to: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

const QUEUE: Queue = Queue::open(Request::open_on).that_wait(|request| request.progress.due_on.is_some());

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    args.reason = text(args.reason, &context.ui)?;
    let [_, to, reason] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        RequiredArg::new("extend --to", "ask-extend-to", How::DateToCome, &mut args.to),
        RequiredArg::new("--reason", "ask-extend-reason", How::Short, &mut args.reason),
    ])?;
    let to = context.date_to_come(&to)?;
    on_each(context, &args.act, args.number.as_slice(), |ctx| {
        single_entry(ctx.request.number, ctx.request.extend(ctx.office, ctx.at, to, reason.clone()))
    })
}
