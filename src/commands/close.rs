//! `close`: the reply goes out and the request is closed.

use super::act::{ActArgs, ActContext, on_each, single_entry};
use super::ask;
use super::context::{Context, resolve_some};
use super::finding::VerdictArgs;
use super::input::text;
use crate::domain::act::Disposition;
use crate::domain::closing::Closure;
use crate::domain::{Entry, List};
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    pub number: Option<String>,
    #[arg(
        long = "as",
        id = "disposition",
        value_name = "DISPOSITION",
        value_parser = ["answered", "inadmissible", "transferred", "withdrawn", "settled", "no-action"],
        hide_possible_values = true
    )]
    pub disposition: Option<String>,
    #[command(flatten)]
    pub verdict: VerdictArgs,
    #[arg(long, value_name = "CHANNEL", conflicts_with = "no_reply")]
    pub by: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub no_reply: Option<String>,
    #[arg(long, value_name = "BODY")]
    pub to: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub text: Option<String>,
    #[command(flatten)]
    pub act: ActArgs,
}

impl Args {
    /// What cannot be done without, and whether it is missing.
    fn needs(&self) -> Vec<(&'static str, bool)> {
        vec![("NUMBER", self.number.is_none()), ("--as", self.disposition.is_none())]
    }

    /// How the request is closed, once it is said.
    pub(super) fn disposition(&self) -> Option<Disposition> {
        self.disposition.as_deref().and_then(Disposition::from_code)
    }
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let prompted = ask::should_prompt(context, args.needs())?;
    (args.text, args.no_reply) = (text(args.text)?, text(args.no_reply)?);
    if prompted {
        args = ask::close::completed(args, &mut ask::Asker::open_for_form(context)?)?;
    }
    on_each(context, &args.act, args.number.as_slice(), "say-closed", |ctx| decide(ctx, &args))
}

pub(super) fn decide(ctx: &ActContext<'_>, args: &Args) -> Result<Vec<Entry>, Failure> {
    let closure = Closure {
        disposition: args.disposition().ok_or(Failure::Missing(vec!["--as"]))?,
        by: resolve_some(ctx.office, List::Channel, args.by.as_deref())?,
        no_reply: args.no_reply.clone(),
        to: resolve_some(ctx.office, List::Body, args.to.as_deref())?,
        verdict: args.verdict.verdict(ctx.office)?,
        reply: args.text.clone(),
    };
    single_entry(ctx.request.number, ctx.request.close(ctx.at, ctx.by, closure))
}
