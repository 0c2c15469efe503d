//! `suspend`: the clock stops while the office waits for the requester's documents.

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
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    until: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let reason = &mut args.reason;
    *reason = text(reason.take())?;
    context.ask_missing([RequiredArg::new("--reason", "ask-suspend-reason", How::Short, reason)])?;
    let reason = args.reason.expect("invariant: asked for, or the act was refused");
    let until = args.until.as_deref().map(|until| context.date(until)).transpose()?;
    on_each(
        context,
        &args.act,
        &[args.number],
        if until.is_some() { "say-suspended-until" } else { "say-suspended" },
        |ctx| single_entry(ctx.request.number, ctx.request.suspend(ctx.at, until, reason.clone())),
    )
}
