//! `triage`: the kind of a request, and whether it is admissible.

use super::act::{ActArgs, ActContext, on_each};
use super::ask;
use super::context::{Context, on, referral, resolve, resolve_some};
use super::input::ground;
use crate::domain::act::RequestAct;
use crate::domain::{Entry, List, Referral, Refusal, kind};
use crate::output::Failure;

#[derive(Debug, Default, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    pub numbers: Vec<String>,
    #[arg(long, conflicts_with = "inadmissible")]
    pub admissible: bool,
    #[arg(long, value_name = "REASON")]
    pub inadmissible: Option<String>,
    #[arg(long, value_name = "BODY", conflicts_with = "admissible")]
    pub refer: Option<String>,
    #[arg(long, value_name = "CHANNEL", conflicts_with = "admissible")]
    pub by: Option<String>,
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, value_name = "GROUND", conflicts_with = "inadmissible")]
    pub ground: Vec<String>,
    #[command(flatten)]
    pub act: ActArgs,
}

impl Args {
    /// Of one request, the rest to be asked.
    pub fn of(number: String) -> Self {
        Self { numbers: vec![number], ..Self::default() }
    }

    /// What cannot be done without, and whether it is missing.
    fn needs(&self) -> Vec<(&'static str, bool)> {
        vec![
            ("NUMBER", self.numbers.is_empty()),
            ("--admissible | --inadmissible", !self.admissible && self.inadmissible.is_none()),
        ]
    }

    /// Whether the reason leads to several places, and none was said.
    fn is_undirected(&self, context: &Context) -> Result<bool, Failure> {
        let (Some(typed), None) = (&self.inadmissible, &self.refer) else { return Ok(false) };
        let mut register = context.register()?;
        let reading = register.read()?;
        let office = reading.office()?;
        Ok(office.lists.referrals(&resolve(office, List::Inadmissibility, typed)?).len() > 1)
    }
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    if args.numbers.is_empty() && context.ui.prompts() && !args.admissible && args.inadmissible.is_none() {
        return ask::walk::through_queue(context);
    }
    super::input::required(vec![("NUMBER", args.numbers.is_empty() && context.ui.prompts())])?;
    let mut needs = args.needs();
    if context.ui.prompts() {
        needs.push(("--refer", args.is_undirected(context)?));
    }
    if ask::should_prompt(context, needs)? {
        args = ask::triage::completed(args, &mut ask::Asker::open_for_form(context)?)?;
    }
    let confirmation = if args.admissible { "say-admissible" } else { "say-inadmissible" };
    on_each(context, &args.act, &args.numbers, confirmation, |ctx| decide(ctx, &args))
}

pub(super) fn decide(ctx: &ActContext<'_>, args: &Args) -> Result<Vec<Entry>, Failure> {
    let (request, office) = (ctx.request, ctx.office);
    let refused = on(request.number);
    let officer = ctx.by;
    let typed_kind = resolve_some(office, List::Kind, args.kind.as_deref())?;
    let Some(reason) = &args.inadmissible else {
        let grounds = args.ground.iter().map(|typed| ground(office, typed)).collect::<Result<_, _>>()?;
        return Ok(vec![request.admit(ctx.at, officer, typed_kind, grounds).map_err(refused)?]);
    };
    let reason = resolve(office, List::Inadmissibility, reason)?;
    let by = resolve_some(office, List::Channel, args.by.as_deref())?;
    let kind = typed_kind.as_ref().or(request.receipt.kind.as_ref());
    let is_disclosure = [kind, Some(&reason)].into_iter().flatten().any(|code| *code == kind::DISCLOSURE);
    let body = match args.refer.as_deref().map(|typed| referral(office, typed)).transpose()? {
        // A disclosure of wrongdoing has one window: the Ombudsman, since 2024-11-30.
        to if is_disclosure => {
            let ombudsman = office.lists.resolve(List::Body, kind::OMBUDSMAN).ok();
            let ombudsman = ombudsman.map(|body| Referral::to_body(body.code.clone()));
            if to.is_some() && to != ombudsman {
                return Err(refused(Refusal::DisclosureIsDirected));
            }
            ombudsman
        }
        to => office.lists.direct(&reason, to).map_err(&refused)?,
    };
    let entry = request.turn_down(ctx.at, officer, typed_kind, reason, body, by).map_err(refused)?;
    let to_erase = is_disclosure && request.erased_on.is_none();
    let erased = to_erase.then(|| Entry::bare(ctx.at.on, RequestAct::Erased));
    Ok(std::iter::once(entry).chain(erased).collect())
}
