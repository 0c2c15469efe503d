//! `link`: two requests are related.

use super::act::{ActArgs, ActContext, on_each, single_entry};
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::{Context, refused_on};
use super::vocabulary::Vocabulary;
use crate::domain::Number;
use crate::domain::act::LinkKind;
use crate::output::Failure;

const KINDS: Vocabulary = Vocabulary::new("link", LinkKind::CODES);

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(value_name = "NUMBER")]
    other: Option<String>,
    #[arg(long = "as", id = "kind", value_name = "KIND", value_parser = KINDS)]
    kind: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

const QUEUE: Queue = Queue::all();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let kinds = How::Word(KINDS.prefix, KINDS.codes);
    let [number, other, kind] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        RequiredArg::new("NUMBER", "ask-link-other", How::Request(&QUEUE), &mut args.other),
        RequiredArg::new("link --as", "ask-link", kinds, &mut args.kind),
    ])?;
    let kind = LinkKind::from_code(&kind).expect("invariant: a word of the vocabulary");
    let other = context.number(&other)?;
    on_each(context, &args.act, &[number], |ctx| {
        let number = ctx.request.number;
        let originals = originals(ctx, other)?;
        ctx.reading.request(other)?.link_back(number, kind).map_err(refused_on(number))?;
        single_entry(number, ctx.request.link(ctx.at, other, kind, &originals))
    })
}

/// A request to link to, which whoever is in conflict with it does not do, and those that it is a duplicate of in turn.
pub(super) fn originals(ctx: &ActContext<'_>, of: Number) -> Result<Vec<Number>, Failure> {
    let mut request = ctx.reading.request(of)?;
    ctx.office.impartial(ctx.by.officer(), &request).map_err(refused_on(of))?;
    let mut originals = vec![of];
    while let Some(of) = request.duplicate_of().filter(|of| !originals.contains(of)) {
        originals.push(of);
        request = ctx.reading.request(of)?;
    }
    Ok(originals)
}
