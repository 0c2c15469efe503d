//! `triage`: the kind of a request, and whether it is admissible.

use super::act::{ActArgs, ActContext, on_each};
use super::ask;
use super::context::{Context, refused_on};
use super::disclosure;
use super::input::ground;
use super::items::{referral, resolve, resolve_some};
use crate::domain::act::RequestAct;
use crate::domain::{Entry, List, Request, rule_codes};
use crate::output::Failure;
use crate::store::StoreError;

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
    #[arg(long, conflicts_with = "admissible")]
    pub yes: bool,
    #[command(flatten)]
    pub act: ActArgs,
}

/// Words typed as the means where the person could not be informed.
pub const NOBODY: [&str; 2] = ["none", "aucun"];

impl Args {
    /// Triage of one request, the rest to be asked.
    pub fn of(number: String) -> Self {
        Self { numbers: vec![number], ..Self::default() }
    }

    /// What cannot be done without, and whether it is missing. How the person was informed is never guessed.
    fn needs(&self, context: &Context) -> Result<Vec<(&'static str, bool)>, Failure> {
        let informs = self.inadmissible.is_some() && self.by.is_none() && self.reaches_somebody(context)?;
        Ok(vec![
            ("NUMBER", self.numbers.is_empty()),
            ("--admissible | --inadmissible", !self.admissible && self.inadmissible.is_none()),
            ("--by", informs),
        ])
    }

    /// Whether anybody can be told that their request is inadmissible.
    fn reaches_somebody(&self, context: &Context) -> Result<bool, Failure> {
        if self.numbers.is_empty() {
            return Ok(true);
        }
        let numbers = context.numbers(&self.numbers)?;
        let mut register = context.register()?;
        let reading = register.read()?;
        // The line is completed before a request is looked for.
        for number in numbers {
            match reading.request(number) {
                Ok(request) if is_reached(&request) => return Ok(true),
                Ok(_) | Err(StoreError::NoSuchRecord(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(false)
    }

    /// `--kind disclosure` is decided by itself, where the office has a reason of that name.
    fn direct(&mut self, context: &Context) -> Result<(), Failure> {
        if let Some(typed) = self.kind.as_deref().filter(|_| !self.admissible && self.inadmissible.is_none()) {
            let mut register = context.register()?;
            let reading = register.read()?;
            let lists = &reading.office()?.lists;
            if disclosure::is_kind(Some(typed), lists)
                && lists.resolve(List::Inadmissibility, rule_codes::DISCLOSURE).is_ok()
            {
                self.inadmissible = Some(rule_codes::DISCLOSURE.into());
            }
        }
        Ok(())
    }

    /// Whether the reason leads to several places, and none was said.
    fn is_undirected(&self, context: &Context) -> Result<bool, Failure> {
        let (Some(typed), None) = (&self.inadmissible, &self.refer) else { return Ok(false) };
        let day = context.moment_of_act(self.act.on.as_deref())?.on;
        let mut register = context.register()?;
        let reading = register.read()?;
        let office = reading.office()?;
        Ok(office.lists.referrals(&resolve(office, List::Inadmissibility, typed, day)?).len() > 1)
    }
}

fn is_reached(request: &Request) -> bool {
    request.marks.erased_on.is_none() && !request.is_out_of_reach()
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    args.direct(context)?;
    if args.numbers.is_empty() && context.ui.prompts() && !args.admissible && args.inadmissible.is_none() {
        return ask::walk::through_queue(context);
    }
    super::input::required(vec![("NUMBER", args.numbers.is_empty() && context.ui.prompts())])?;
    let mut needs = args.needs(context)?;
    // A refusal that names the bodies is better than a flag that is missing, unless others are missing too.
    if context.ui.prompts() || needs.iter().any(|(_, is_missing)| *is_missing) {
        needs.push(("--refer", args.is_undirected(context)?));
    }
    if ask::should_prompt(context, needs)? {
        args = ask::triage::completed(args, &mut ask::Asker::open(context)?)?;
    }
    let found = match args.admissible {
        true => Vec::new(),
        false => disclosure::found(context, &args.numbers, args.act.on.as_deref(), |ctx| decide(ctx, &args))?,
    };
    disclosure::agree(context, &found, args.yes || args.act.dry_run)?;
    on_each(context, &args.act, &args.numbers, |ctx| {
        let moved =
            found.iter().find(|seen| seen.number() == ctx.request.number.to_string() && !seen.is_of(ctx.request));
        match moved {
            Some(seen) => {
                Err(Failure::Message { key: "disclosure-moved", args: vec![("number", seen.number().into())], exit: 1 })
            }
            None => decide(ctx, &args),
        }
    })?;
    if found.is_empty() || args.act.dry_run { Ok(()) } else { disclosure::close(context, &found, &args.act) }
}

pub(super) fn decide(ctx: &ActContext<'_>, args: &Args) -> Result<Vec<Entry>, Failure> {
    let (request, office, day) = (ctx.request, ctx.office, ctx.at.on);
    let refused = refused_on(request.number);
    let typed_kind = resolve_some(office, List::Kind, args.kind.as_deref(), day)?;
    let Some(reason) = &args.inadmissible else {
        let grounds = args.ground.iter().map(|typed| ground(office, typed, day)).collect::<Result<_, _>>()?;
        return Ok(vec![request.admit(ctx.at, typed_kind, grounds).map_err(refused)?]);
    };
    let reason = resolve(office, List::Inadmissibility, reason, day)?;
    let by = match args.by.as_deref() {
        None if is_reached(request) => return Err(Failure::Missing(vec!["--by"])),
        Some(typed) if NOBODY.contains(&typed) => None,
        typed => resolve_some(office, List::Channel, typed, day)?,
    };
    let is_disclosure = request.would_be_disclosure(typed_kind.as_ref(), &reason);
    let body = match args.refer.as_deref().map(|typed| referral(office, typed, day)).transpose()? {
        to if is_disclosure => request.direct_disclosure(ctx.at, &office.lists, &reason, to),
        to => office.lists.direct(&reason, to),
    };
    let body = body.map_err(&refused)?;
    let entry = request.turn_down(ctx.at, typed_kind, reason, body, by).map_err(refused)?;
    let to_erase = is_disclosure && request.marks.erased_on.is_none();
    let erased = to_erase.then(|| Entry::bare(ctx.at.on, RequestAct::Erased));
    Ok(std::iter::once(entry).chain(erased).collect())
}
