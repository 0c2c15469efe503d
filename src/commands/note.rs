//! `note`: something to remember in the file.

use super::act::{ActArgs, on_each_exempt, single_entry};
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::Context;
use super::input::text;
use crate::domain::conflict::Exempt;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    text: Option<String>,
    #[arg(long)]
    attention: bool,
    #[arg(long, conflicts_with = "attention")]
    no_attention: bool,
    #[command(flatten)]
    act: ActArgs,
}

const QUEUE: Queue = Queue::all().exempt();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    args.text = text(args.text, &context.ui)?;
    let [_, words] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        RequiredArg::new("--text", "ask-note", How::Long, &mut args.text),
    ])?;
    let attention = args.attention.then_some(true).or(args.no_attention.then_some(false));
    on_each_exempt(context, &args.act, args.number.as_slice(), Exempt::Note, |ctx| {
        let noted = match attention {
            None => ctx.request.note(ctx.at, words.clone()),
            Some(attention) => ctx.request.flag(ctx.at, attention, words.clone()),
        };
        single_entry(ctx.request.number, noted)
    })
}
