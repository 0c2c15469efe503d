//! `link`: two requests are related.

use super::act::{ActArgs, apply, commit_or_dry_run};
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::{Context, on};
use super::vocabulary::Vocabulary;
use crate::domain::Number;
use crate::domain::act::LinkKind;
use crate::output::Failure;
use crate::store::Reading;

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
    let kind = LinkKind::from_code(&kind).unwrap_or(LinkKind::Related);
    let (number, other) = (context.number(&number)?, context.number(&other)?);
    let at = context.moment_of_act(args.act.on.as_deref())?;
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let mut request = writing.request(number)?;
    let to = writing.request(other)?;
    let (officer, office) = (writing.officer().clone(), writing.office()?);
    let by = office.impartial(&officer, &request).map_err(on(number))?;
    office.impartial(&officer, &to).map_err(on(other))?;
    to.link_back(number, kind).map_err(on(number))?;
    let entry = request.link(at, other, kind, &originals(&writing, other)?).map_err(on(number))?;
    apply(&mut writing, by, &mut request, &entry)?;
    commit_or_dry_run(context, writing, args.act.dry_run, &[(request, vec![entry])], "say-linked")
}

/// A request, and those that it is a duplicate of in turn.
pub(super) fn originals(reading: &Reading<'_>, of: Number) -> Result<Vec<Number>, Failure> {
    let mut originals = vec![of];
    while let Some(last) = originals.last() {
        let request = reading.request(*last)?;
        let next = request.links.iter().find(|link| link.kind == LinkKind::Duplicate).map(|link| link.to);
        match next.filter(|next| !originals.contains(next)) {
            Some(next) => originals.push(next),
            None => break,
        }
    }
    Ok(originals)
}
