//! `consent`: the person agrees, or not, to be named to a unit or transferred to a body; and who may know their name.

use chrono::NaiveDate;

use super::act::{ActArgs, on_each, single_entry};
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::Context;
use super::items::{party_of, resolve, resolve_known, resolve_some};
use crate::domain::act::{ConsentStep, Party};
use crate::domain::identity_ledger::ledger;
use crate::domain::{Code, List, Office};
use crate::output::{self, Failure};
use crate::store::Line;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
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
    #[arg(long, value_name = "CHANNEL")]
    by: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

impl Args {
    /// The step that was typed.
    fn step(&self) -> Option<ConsentStep> {
        let typed = [self.ask, self.grant, self.refuse, self.withdraw];
        ConsentStep::ALL.iter().zip(typed).find(|(_, typed)| *typed).map(|(step, _)| *step)
    }

    /// Nothing but the request: it is the ledger that is asked for.
    fn is_question(&self) -> bool {
        self.party.is_none() && self.step().is_none() && self.by.is_none()
    }
}

const QUEUE: Queue = Queue::open(|_, _| Ok(()));

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    // A number alone asks who may know the name; nothing at all begins an act.
    if let (true, Some(number)) = (args.is_question(), &args.number) {
        return show(context, number);
    }
    let mut step = args.step().map(|step| step.as_str().to_owned());
    let words = How::Word("consent", ConsentStep::CODES);
    let [_, typed, step] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        RequiredArg::new("--for", "ask-consent-for", How::Item(&[List::Unit, List::Body]), &mut args.party),
        RequiredArg::new("--ask | --grant | --refuse | --withdraw", "ask-consent-step", words, &mut step),
    ])?;
    let step = ConsentStep::from_code(&step).expect("invariant: one of the steps that were offered");
    let mut refused = None;
    on_each(context, &args.act, args.number.as_slice(), |ctx| {
        let party = party(ctx.office, &typed, step, ctx.at.on)?;
        let by = resolve_some(ctx.office, List::Channel, args.by.as_deref(), ctx.at.on)?;
        if step == ConsentStep::Refused && party.0 == Party::Unit && ctx.request.closing.is_none() {
            refused = Some(ctx.request.number);
        }
        single_entry(ctx.request.number, ctx.request.record_consent(ctx.at, party, step, by))
    })?;
    if let Some(number) = refused.filter(|_| !args.act.dry_run) {
        // MAMH: « il est possible que la plainte soit classée sans suite. Le cas échéant, la personne en sera informée.
        // »
        context.ui.notify("say-consent-refused", &[("number", number.to_string().into())]);
    }
    Ok(())
}

/// A unit or a body, by its code or its label. A name that is in both lists is told apart as `unit:` or `body:`.
pub(super) fn party(office: &Office, typed: &str, step: ConsentStep, day: NaiveDate) -> Result<(Party, Code), Failure> {
    let of = |party: Party, typed: &str| match step {
        // A person may always take back what they said, of a unit that is no more too.
        ConsentStep::Refused | ConsentStep::Withdrawn => Ok((party, resolve_known(office, party.list(), typed)?)),
        ConsentStep::Asked | ConsentStep::Granted => Ok((party, resolve(office, party.list(), typed, day)?)),
    };
    if let Some((prefix, typed)) = typed.split_once(':')
        && let Some(party @ (Party::Unit | Party::Body)) = party_of(prefix)
    {
        return of(party, typed);
    }
    match (of(Party::Unit, typed), of(Party::Body, typed)) {
        (Ok(_), Ok(_)) => Err(Failure::Usage { key: "unit-or-body", args: vec![("typed", typed.into())] }),
        (Ok(found), Err(_)) | (Err(_), Ok(found)) => Ok(found),
        (Err(_), Err(error)) => Err(error),
    }
}

/// Who may know the person's name, since when, and by which act.
fn show(context: &mut Context, number: &str) -> Result<(), Failure> {
    let number = context.number(number)?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let lines = reading.lines_of(number)?;
    let lists = &reading.office()?.lists;
    output::ledger::show(&mut context.ui, lists, &ledger(&Line::entries(&lines)))
}
