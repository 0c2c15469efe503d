//! `finding`, asked: the ground, what was found, on which criterion, why.

use super::super::context::on;
use super::super::finding::{Args, VerdictArgs, decide};
use super::queue::Queue;
use super::{Asker, GuidedForm, run_form};
use crate::domain::finding::{Finding, Verdict};
use crate::domain::{List, Moment, Request, kind};
use crate::output::{Choice, Failure, history};

/// The arguments with what the person answered.
pub fn completed(mut args: Args, asker: &mut Asker<'_>) -> Result<Args, Failure> {
    if args.number.is_none() {
        args.number = Some(asker.pick("ask-finding-which", &QUEUE)?);
    }
    let request = asker.requests(args.number.as_slice())?.swap_remove(0);
    // A request that can receive no finding is refused before anybody thinks about one.
    let any = Verdict { finding: Finding::Unsubstantiated, criterion: None };
    let ground = args.ground.or_else(|| request.grounds().next().map(|ground| ground.n));
    let refused = on(request.number);
    let officer = asker.context.author(&asker.office.lists)?;
    let by = asker.office.impartial(&officer, &request).map_err(&refused)?;
    request.find(Moment::today(asker.context.today()), by, ground, any, None).map_err(refused)?;
    asker.recall(&request);
    let mut form = FindingForm { args, request };
    let title = format!("{} · {}", asker.get("summary-finding"), form.request.number);
    run_form(&mut form, &title, asker)?;
    Ok(form.args)
}

/// Admissible complaints.
const QUEUE: Queue = Queue::open(|_, _| Ok(())).that_wait(|request| {
    request.progress.admissible == Some(true)
        && request.receipt.kind.as_ref().is_some_and(|code| *code == kind::COMPLAINT)
});

struct FindingForm {
    args: Args,
    request: Request,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
enum FindingQuestion {
    Ground,
    Verdict,
    Reasons,
    On,
}

impl GuidedForm for FindingForm {
    type Question = FindingQuestion;

    fn questions(&self, _: &Asker<'_>) -> Vec<FindingQuestion> {
        let several = self.request.grounds().count() > 1;
        let ground = several.then_some(FindingQuestion::Ground);
        ground.into_iter().chain([FindingQuestion::Verdict, FindingQuestion::Reasons, FindingQuestion::On]).collect()
    }

    fn is_answered(&self, question: FindingQuestion) -> bool {
        match question {
            FindingQuestion::Ground => self.args.ground.is_some(),
            FindingQuestion::Verdict => self.args.verdict.is_typed(),
            FindingQuestion::Reasons => self.args.reasons.is_some(),
            // Today, unless it is corrected.
            FindingQuestion::On => true,
        }
    }

    fn ask(&mut self, question: FindingQuestion, asker: &mut Asker<'_>) -> Result<(), Failure> {
        let args = &mut self.args;
        match question {
            FindingQuestion::Ground => {
                let grounds: Vec<_> = self.request.grounds().collect();
                let choices: Vec<Choice> = grounds
                    .iter()
                    .map(|ground| Choice::new("", ground_shown(asker, &self.request, ground.n)))
                    .collect();
                let open = grounds.iter().position(|ground| ground.ruling.is_none()).unwrap_or(0);
                let chosen = asker.ui().choose(&asker.get("ask-ground-which"), &choices, open)?;
                args.ground = Some(grounds[chosen].n);
            }
            FindingQuestion::Verdict => ask_verdict(&mut args.verdict, asker)?,
            FindingQuestion::Reasons => args.reasons = asker.long("ask-reasons", args.reasons.as_deref())?,
            FindingQuestion::On => args.act.on = Some(asker.date("ask-on", args.act.on.as_deref())?),
        }
        Ok(())
    }

    fn displayed(&self, question: FindingQuestion, asker: &Asker<'_>) -> Option<String> {
        match question {
            FindingQuestion::Ground => self.args.ground.map(|n| ground_shown(asker, &self.request, n)),
            FindingQuestion::Verdict => verdict_shown(&self.args.verdict, asker),
            FindingQuestion::Reasons => self.args.reasons.as_deref().map(|text| asker.excerpt(text)),
            FindingQuestion::On => asker.moment(&self.args.act).ok().map(|at| asker.ui().day(at.on)),
        }
    }

    fn outcome(&self, asker: &Asker<'_>) -> Result<Vec<(&'static str, String)>, Failure> {
        let at = asker.moment(&self.args.act)?;
        asker.decide(std::slice::from_ref(&self.request), at, |ctx| decide(ctx, &self.args))?;
        Ok(Vec::new())
    }
}

/// A ground with its rank, and what was already found on it.
fn ground_shown(asker: &Asker<'_>, request: &Request, n: u32) -> String {
    let (lists, texts) = (&asker.office.lists, asker.ui().texts());
    let Some(ground) = request.grounds().find(|ground| ground.n == n) else { return n.to_string() };
    let found = ground.ruling.as_ref().map(|ruling| format!(" · {}", history::verdict(&ruling.verdict, lists, texts)));
    format!("{n}. {}{}", history::ground(&ground.code, lists, texts), found.unwrap_or_default())
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
    Some(history::verdict(&verdict, &asker.office.lists, asker.ui().texts()))
}
