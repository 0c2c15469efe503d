//! `finding`, asked: the ground, what was found, on which criterion, why.

use super::super::context::refused_on;
use super::super::finding::{Args, VerdictArgs, decide};
use super::Asker;
use super::queue::Queue;
use crate::domain::finding::{Finding, Verdict};
use crate::domain::{List, Request, rule_codes};
use crate::output::{Choice, Failure};

/// The arguments with what the person answered.
pub fn completed(mut args: Args, asker: &mut Asker<'_>) -> Result<Args, Failure> {
    if args.number.is_none() {
        args.number = Some(asker.pick("ask-finding-which", &QUEUE, None)?);
    }
    let request = asker.requests(args.number.as_slice())?.swap_remove(0);
    // A request that can receive no finding is refused before anybody thinks about one.
    let any = Verdict { finding: Finding::Unsubstantiated, criterion: None };
    let ground = args.ground.or_else(|| request.grounds().next().map(|ground| ground.n));
    let refused = refused_on(request.number);
    let officer = asker.context.author(&asker.office.lists)?;
    asker.office.impartial(&officer, &request).map_err(&refused)?;
    request.find(asker.moment(&args.act)?, ground, any, None).map_err(refused)?;
    asker.recall(&request);
    if args.ground.is_none() && request.grounds().count() > 1 {
        args.ground = Some(ask_ground(&request, asker)?);
    }
    if !args.verdict.is_typed() {
        ask_verdict(&mut args.verdict, asker)?;
    }
    if args.reasons.is_none() {
        args.reasons = asker.long("ask-reasons", None)?;
    }
    if !args.act.dry_run {
        asker.agree(args.number.as_slice(), &args.act, |ctx| decide(ctx, &args))?;
    }
    Ok(args)
}

/// Admissible complaints.
const QUEUE: Queue = Queue::open(|_, _| Ok(())).that_wait(|request| {
    request.progress.admissible == Some(true)
        && request.receipt.kind.as_ref().is_some_and(|code| *code == rule_codes::COMPLAINT)
});

/// A ground by its rank, with what was already found on it; the first without a finding is proposed.
fn ask_ground(request: &Request, asker: &Asker<'_>) -> Result<u32, Failure> {
    let names = asker.names();
    let grounds: Vec<_> = request.grounds().collect();
    let choices = grounds.iter().map(|ground| {
        let found = ground.ruling.as_ref().map(|it| format!(" · {}", names.verdict(&it.verdict)));
        let code = names.ground(&ground.code);
        Choice::new("", format!("{}. {code}{}", ground.n, found.unwrap_or_default()))
    });
    let open = grounds.iter().position(|ground| ground.ruling.is_none()).unwrap_or(0);
    let chosen = asker.ui().choose(&asker.get("ask-ground-which"), &choices.collect::<Vec<_>>(), open)?;
    Ok(grounds[chosen].n)
}

/// Founded, partly or not; and the criterion, with what the policy says of it.
pub(super) fn ask_verdict(verdict: &mut VerdictArgs, asker: &Asker<'_>) -> Result<(), Failure> {
    let rules = Finding::ALL.map(|finding| format!("ask-finding-{}", finding.as_str()));
    let answers = [0, 1, 2].map(|at| {
        let code = Finding::ALL[at].as_str();
        (code, format!("finding-{code}"), rules[at].as_str())
    });
    let chosen = asker.one_of("ask-finding", None, &answers)?;
    *verdict = VerdictArgs::default();
    match Finding::from_code(chosen) {
        Some(Finding::Substantiated) => {
            verdict.substantiated = asker.item(List::Criterion, "ask-criterion", None, None)?
        }
        Some(Finding::Partly) => verdict.partly = asker.item(List::Criterion, "ask-criterion", None, None)?,
        _ => verdict.unsubstantiated = true,
    }
    Ok(())
}

/// A finding in words.
pub(super) fn verdict_shown(verdict: &VerdictArgs, asker: &Asker<'_>) -> Option<String> {
    let verdict = verdict.verdict(&asker.office, asker.context.today()).ok()??;
    Some(asker.names().verdict(&verdict))
}
