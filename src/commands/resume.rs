//! `resume`: the clock runs again.

use super::act::{ActArgs, on_each, single_entry};
use super::context::Context;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    on_each(context, &args.act, &[args.number], "say-resumed", |ctx| {
        single_entry(ctx.request.number, ctx.request.resume(ctx.at))
    })
}
