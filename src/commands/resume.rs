//! `resume`: the clock runs again.

use super::act::{ActArgs, on_each, single_entry};
use super::ask::missing::RequiredArg;
use super::ask::queue::Queue;
use super::context::Context;
use crate::domain::Status;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

const QUEUE: Queue =
    Queue::open(|request, at| request.resume(at).map(drop)).that_wait(|request| request.status() == Status::Suspended);

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    context.ask_missing([RequiredArg::number(&QUEUE, &mut args.number)])?;
    on_each(context, &args.act, args.number.as_slice(), |ctx| {
        single_entry(ctx.request.number, ctx.request.resume(ctx.at))
    })
}
