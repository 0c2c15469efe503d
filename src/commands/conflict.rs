//! `conflict`: an officer is in conflict of interest with a request.

use super::act::{ActArgs, on_each, one};
use super::ask::missing::{How, Wanted};
use super::context::{Context, officer};
use super::input::text;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[arg(value_name = "OFFICER")]
    officer: String,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let reason = &mut args.reason;
    *reason = text(reason.take())?;
    context.ask_missing([Wanted::new("--reason", "ask-conflict-reason", How::Short, reason)])?;
    let reason = args.reason.unwrap_or_default();
    on_each(context, &args.act, &[args.number], "say-conflict", |given| {
        let who = officer(given.office, &args.officer)?;
        one(given.request.number, given.request.declare_conflict(given.at, who, reason.clone()))
    })
}
