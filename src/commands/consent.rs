//! `consent`: the person agrees, or not, to be named to a unit or transferred to a body.

use super::act::{ActArgs, on_each, one};
use super::ask::missing::{How, Wanted};
use super::context::Context;
use crate::domain::act::ConsentStep;
use crate::domain::{Code, List, Office};
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[arg(long = "for", value_name = "UNIT|BODY")]
    party: Option<String>,
    #[arg(long, group = "step")]
    ask: bool,
    #[arg(long, group = "step")]
    grant: bool,
    #[arg(long, group = "step")]
    refuse: bool,
    #[arg(long, group = "step")]
    withdraw: bool,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let steps = [
        (args.ask, ConsentStep::Asked),
        (args.grant, ConsentStep::Granted),
        (args.refuse, ConsentStep::Refused),
        (args.withdraw, ConsentStep::Withdrawn),
    ];
    let mut step = steps.iter().find(|(typed, _)| *typed).map(|(_, step)| step.as_str().to_owned());
    let words = How::Word("consent", &["asked", "granted", "refused", "withdrawn"]);
    context.ask_missing([
        Wanted::new("--for", "ask-consent-for", How::Item(&[List::Unit, List::Body]), &mut args.party),
        Wanted::new("--ask | --grant | --refuse | --withdraw", "ask-consent-step", words, &mut step),
    ])?;
    let step = steps.into_iter().map(|(_, known)| known).find(|known| step.as_deref() == Some(known.as_str()));
    let (typed, step) = (args.party.unwrap_or_default(), step.unwrap_or(ConsentStep::Asked));
    on_each(context, &args.act, &[args.number], "say-consent", |given| {
        let party = party(given.office, &typed)?;
        one(given.request.number, given.request.record_consent(given.at, party, step))
    })
}

/// A body or a unit.
pub(super) fn party(office: &Office, typed: &str) -> Result<Code, Failure> {
    match office.lists.resolve(List::Unit, typed) {
        Ok(unit) => Ok(unit.code.clone()),
        Err(_) => Ok(office.lists.resolve(List::Body, typed)?.code.clone()),
    }
}
