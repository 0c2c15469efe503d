//! `comment`: what a unit has to say of an edition before it goes out (MIFI 4.4).

use clap::Subcommand;

use super::act::ActArgs;
use super::ask::missing::{How, RequiredArg};
use super::context::{Context, refused_on};
use super::input::text;
use super::items::resolve;
use super::record::change;
use super::verb::Under;
use crate::domain::{Edition, List, Record};
use crate::output::Failure;

pub type Args = Under<Commented>;

#[derive(Debug, Subcommand)]
pub enum Commented {
    Edition {
        #[arg(value_name = "EDITION")]
        number: String,
        #[arg(long, value_name = "UNIT")]
        unit: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        text: Option<String>,
        #[command(flatten)]
        act: ActArgs,
    },
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let Commented::Edition { number, mut unit, text: mut words, act } = args.action;
    words = text(words, &context.ui)?;
    let [unit, words] = context.ask_missing([
        RequiredArg::new("--unit", "ask-comment-unit", How::Item(&[List::Unit]), &mut unit),
        RequiredArg::new("--text", "ask-comment", How::Long, &mut words),
    ])?;
    change(context, &act, &number, |ctx, found: &Edition| {
        let unit = resolve(ctx.writing.office()?, List::Unit, &unit, ctx.at.on)?;
        found.comment(ctx.at, unit, words).map_err(refused_on(found.id()))
    })
}
