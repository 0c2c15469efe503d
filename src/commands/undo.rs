//! `undo`: the last act of a request is taken back.

use super::act::ActArgs;
use super::context::{Context, on};
use super::input::text;
use crate::domain::Words;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let reason = text(args.reason)?;
    let (number, at) = (context.number(&args.number)?, context.moment(args.act.on.as_deref())?);
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let words = Words { reason, ..Words::default() };
    let undone = writing.undo(number, at, words)?.map_err(on(number))?;
    let act = context.ui.texts().get(&format!("act-{}", undone.name()));
    if args.act.dry_run {
        writing.roll_back()?;
        context.ui.say("say-dry-run", &[]);
        let undoing = context.ui.texts().get("act-undone");
        context.ui.line(&format!("{number}  {}  {undoing} · {act}", at.on))?;
    } else {
        writing.commit()?;
        context.ui.say("say-undone", &[("number", number.to_string().into()), ("act", act.into())]);
    }
    Ok(())
}
