//! `assign`: an officer is in charge.

use super::act::{ActArgs, by_anyone, one};
use super::ask::missing::{How, Wanted};
use super::context::{Context, officer, on};
use crate::domain::List;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(required = true, value_name = "NUMBER")]
    numbers: Vec<String>,
    #[arg(long, value_name = "OFFICER")]
    to: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    context.ask_missing([Wanted::new("--to", "ask-assign", How::Item(&[List::Officer]), &mut args.to)])?;
    let to = args.to.unwrap_or_default();
    by_anyone(context, &args.act, &args.numbers, "say-assigned", |given| {
        let (number, to) = (given.request.number, officer(given.office, &to)?);
        let to = given.office.impartial(&to, given.request).map_err(on(number))?;
        one(number, given.request.assign(given.at, to))
    })
}
