//! `extend`: a new date is announced for the reply; the standard keeps its clock.

use chrono::NaiveDate;

use super::act::{ActArgs, ActContext, on_each, single_entry};
use super::ask::Asker;
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::Context;
use super::input::text;
use crate::domain::{Entry, Request};
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
    if context.ui.prompts() && args.reason.is_none() {
        // Nobody words a reason to learn that the date will not do.
        let [number, to] =
            context.ask_missing([RequiredArg::number(&QUEUE, &mut args.number), announced(&mut args.to)])?;
        let (to, mut asker) = (context.date_to_come(&to)?, Asker::open(context)?);
        let (requests, at) = (asker.requests(&[number])?, asker.moment(&args.act)?);
        asker.decide(&requests, at, |ctx| extended(ctx, to, String::new()))?;
    }
    let [_, to, reason] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        announced(&mut args.to),
        RequiredArg::new("--reason", "ask-extend-reason", How::Short, &mut args.reason),
    ])?;
    let to = context.date_to_come(&to)?;
    on_each(context, &args.act, args.number.as_slice(), |ctx| extended(ctx, to, reason.clone()))
}

fn announced(slot: &mut Option<String>) -> RequiredArg<'_> {
    RequiredArg::new("extend --to", "ask-extend-to", How::DateToCome, slot)
}

fn extended(ctx: &ActContext<'_>, to: NaiveDate, reason: String) -> Result<Vec<Entry>, Failure> {
    single_entry(ctx.request.number, ctx.request.extend(ctx.office, ctx.at, to, reason))
}
