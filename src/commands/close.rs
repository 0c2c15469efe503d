//! `close`: the reply goes out and the request is closed.

use super::act::{ActArgs, on_each, one};
use super::context::{Context, resolve_some};
use super::finding::VerdictArgs;
use super::input::{required, text};
use crate::domain::List;
use crate::domain::act::Disposition;
use crate::domain::closing::Closure;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    pub number: String,
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

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    required(vec![("--as", args.disposition.is_none())])?;
    let disposition = args.disposition.as_deref().and_then(Disposition::from_code).unwrap_or(Disposition::Answered);
    let (reply, no_reply) = (text(args.text)?, text(args.no_reply)?);
    on_each(context, &args.act, &[args.number], "say-closed", |given| {
        let closure = Closure {
            disposition,
            by: resolve_some(given.office, List::Channel, args.by.as_deref())?,
            no_reply: no_reply.clone(),
            to: resolve_some(given.office, List::Body, args.to.as_deref())?,
            verdict: args.verdict.verdict(given.office)?,
            reply: reply.clone(),
        };
        one(given.request.number, given.request.close(given.at, given.by, closure))
    })
}
