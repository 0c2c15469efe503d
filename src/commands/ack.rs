//! `ack`: receipt was acknowledged.

use super::act::{ActArgs, on_each, one};
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
    on_each(context, &args.act, &args.numbers, "say-acknowledged", |given| {
        let by = resolve_some(given.office, List::Channel, args.by.as_deref())?;
        one(given.request.number, given.request.acknowledge(given.at, by))
    })
}
