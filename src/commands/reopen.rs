//! `reopen`: a closed request is taken up again.

use super::act::{ActArgs, on_each, one};
use super::context::Context;
use super::input::{required, text};
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

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    required(vec![("--reason", args.reason.is_none())])?;
    let reason = text(args.reason)?.unwrap_or_default();
    on_each(context, &args.act, &[args.number], "say-reopened", |given| {
        one(given.request.number, given.request.reopen(given.at, reason.clone(), args.review))
    })
}
