//! `satisfaction`: what the person thought of how the request was handled (ISO 10004).

use super::act::{ActArgs, on_each, single_entry};
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::Context;
use super::input::{is_blank, text};
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "SCORE", value_parser = SCORES, allow_hyphen_values = true)]
    score: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    text: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

const SCORES: [&str; 5] = ["1", "2", "3", "4", "5"];

const QUEUE: Queue = Queue::closed(|_, _| Ok(()));

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let words = text(args.text, &context.ui)?.filter(|text| !is_blank(text));
    let scale = How::Word("satisfaction-scale", &["5", "4", "3", "2", "1"]);
    let [_, typed] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        RequiredArg::new("--score", "ask-satisfaction", scale, &mut args.score),
    ])?;
    let score = typed.parse().expect("invariant: a score is a number");
    on_each(context, &args.act, args.number.as_slice(), |ctx| {
        single_entry(ctx.request.number, ctx.request.record_satisfaction(ctx.at, score, words.clone()))
    })
}
