//! `reopen`: a closed request is taken up again.

use super::act::{ActArgs, on_each, single_entry};
use super::ask::missing::{How, RequiredArg};
use super::context::Context;
use super::input::text;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[arg(long)]
    review: bool,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let reason = &mut args.reason;
    *reason = text(reason.take())?;
    context.ask_missing([RequiredArg::new("--reason", "ask-reopen-reason", How::Short, reason)])?;
    let reason = args.reason.expect("invariant: asked for, or the act was refused");
    on_each(context, &args.act, &[args.number], "say-reopened", |ctx| {
        single_entry(ctx.request.number, ctx.request.reopen(ctx.at, reason.clone(), args.review))
    })
}
