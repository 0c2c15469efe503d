//! `assign`: an officer is in charge.

use std::cell::RefCell;

use super::act::{ActArgs, on_each_exempt, single_entry};
use super::ask::missing::{How, RequiredArg};
use super::context::{Context, officer, on};
use crate::domain::List;
use crate::domain::conflict::Exempt;
use crate::domain::reference::Unresolved;
use crate::output::{Failure, clean};

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
    context.ask_missing([RequiredArg::new("--to", "ask-assign", How::Item(&[List::Officer]), &mut args.to)])?;
    let typed = args.to.expect("invariant: asked for, or the act was refused");
    let nearest = RefCell::default();
    on_each_exempt(context, &args.act, &args.numbers, "say-assigned", Exempt::Reassignment, |ctx| {
        let (number, to) = (ctx.request.number, officer(ctx.office, &typed)?);
        if let Err(Unresolved::Unknown { nearest: found, .. }) = ctx.office.lists.resolve(List::Officer, &typed) {
            nearest.replace(found);
        }
        let to = ctx.office.impartial(&to, ctx.request).map_err(on(number))?;
        single_entry(number, ctx.request.assign(ctx.at, to))
    })?;
    // Whoever is not in the list yet may be put in charge; but a name that is near another may be a slip.
    if let Some(nearest) = nearest.into_inner().first() {
        let facts = [
            ("typed", clean::line(&typed).into_owned().into()),
            ("nearest", nearest.to_string().into()),
            ("number", args.numbers.join(" ").into()),
        ];
        context.ui.notify("warning-officer-near", &facts);
    }
    Ok(())
}
