//! `ack`: receipt was acknowledged.

use super::act::{ActArgs, on_each, single_entry};
use super::context::{Context, resolve_some};
use crate::domain::List;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(required = true, value_name = "NUMBER")]
    numbers: Vec<String>,
    #[arg(long, value_name = "CHANNEL")]
    by: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    on_each(context, &args.act, &args.numbers, "say-acknowledged", |ctx| {
        let by = resolve_some(ctx.office, List::Channel, args.by.as_deref())?;
        single_entry(ctx.request.number, ctx.request.acknowledge(ctx.at, by))
    })
}
