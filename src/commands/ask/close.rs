//! `close`, asked: how, by which means, what the reply says; what still stands in the way is said first.

use super::super::close::{Args, decide, usual};
use super::super::context::refused_on;
use super::super::finding::VerdictArgs;
use super::finding::{ask_verdict, verdict_shown};
use super::queue::Queue;
use super::{Asker, GuidedForm, run_form, usual_means};
use crate::domain::act::Disposition;
use crate::domain::request::Recorded;
use crate::domain::{List, Record, Refusal, Request};
use crate::output::report::labels;
use crate::output::{Failure, clean};

/// The arguments with what the person answered.
pub fn completed(mut args: Args, asker: &mut Asker<'_>) -> Result<Args, Failure> {
    if args.number.is_none() {
        args.number = Some(asker.pick("ask-close-which", &QUEUE, None)?);
    }
    let request = asker.requests(args.number.as_slice())?.swap_remove(0);
    request.may_be_closed().map_err(refused_on(request.number))?;
    asker.recall(&request);
    let unfound = args.verdict.is_typed();
    let mut form = ClosingForm { args, request, unfound };
    form.forestall(asker)?;
    if form.args.by.is_none() && form.args.no_reply.is_none() {
        // Shown in the summary, which is agreed to or corrected.
        form.args.by = usual_means(&form.request, &asker.office).map(ToString::to_string);
    }
    let title = format!("{} · {}", asker.get("summary-close"), form.request.number);
    run_form(&mut form, &title, asker)?;
    Ok(form.args)
}

/// What no answer mends is said before anything is asked; the rest on the way.
const QUEUE: Queue = Queue::open(|request, _| request.may_be_closed());

struct ClosingForm {
    args: Args,
    request: Request,
    /// A ground, or the complaint, still lacks its finding: it is given here.
    unfound: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
enum CloseQuestion {
    Disposition,
    To,
    Of,
    Verdict,
    #[strum(serialize = "reply-by")]
    By,
    NoReply,
    #[strum(serialize = "reply-on")]
    On,
    Reply,
}

impl GuidedForm for ClosingForm {
    type Question = CloseQuestion;

    fn questions(&self, _: &Asker<'_>) -> Vec<CloseQuestion> {
        let transferred = self.args.disposition() == Some(Disposition::Transferred);
        let silent = self.args.no_reply.is_some();
        [
            (CloseQuestion::Disposition, true),
            (CloseQuestion::To, transferred),
            (CloseQuestion::Of, self.args.disposition() == Some(Disposition::Duplicate)),
            (CloseQuestion::Verdict, self.unfound),
            (CloseQuestion::By, true),
            (CloseQuestion::On, true),
            (CloseQuestion::NoReply, silent),
            (CloseQuestion::Reply, !silent),
        ]
        .into_iter()
        .filter(|(_, makes_sense)| *makes_sense)
        .map(|(question, _)| question)
        .collect()
    }

    fn is_answered(&self, question: CloseQuestion) -> bool {
        match question {
            CloseQuestion::Disposition => self.args.disposition.is_some(),
            CloseQuestion::To => self.args.to.is_some(),
            CloseQuestion::Of => self.args.of.is_some(),
            CloseQuestion::Verdict => self.args.verdict.is_typed(),
            CloseQuestion::By => self.args.by.is_some() || self.args.no_reply.is_some(),
            // Empty until the reason is asked for.
            CloseQuestion::NoReply => self.args.no_reply.as_ref().is_some_and(|reason| !reason.is_empty()),
            // Today, unless it is corrected.
            CloseQuestion::On => true,
            CloseQuestion::Reply => self.args.text.is_some(),
        }
    }

    fn ask(&mut self, question: CloseQuestion, asker: &mut Asker<'_>) -> Result<(), Failure> {
        match question {
            CloseQuestion::Disposition => {
                (self.args.disposition, self.args.to, self.args.of) = (None, None, None);
                self.forestall(asker)?;
            }
            CloseQuestion::To => self.args.to = asker.item(List::Body, "ask-to", self.args.to.as_deref(), None)?,
            CloseQuestion::Of => {
                self.args.of = asker.ui().ask_text(&asker.get("ask-of"), self.args.of.as_deref(), true)?;
            }
            CloseQuestion::Verdict => ask_verdict(&mut self.args.verdict, asker)?,
            CloseQuestion::By => {
                let current = self.args.by.as_deref();
                self.args.by = asker.item(List::Channel, "ask-reply-by", current, Some("ask-reply-none"))?;
                self.args.no_reply = if self.args.by.is_none() { Some(String::new()) } else { None };
            }
            CloseQuestion::NoReply => {
                let current = self.args.no_reply.as_deref();
                self.args.no_reply = asker.ui().ask_text(&asker.get("ask-no-reply"), current, true)?;
            }
            CloseQuestion::On => self.args.act.on = Some(asker.date("ask-reply-on", self.args.act.on.as_deref())?),
            CloseQuestion::Reply => self.args.text = asker.long("ask-reply", self.args.text.as_deref())?,
        }
        Ok(())
    }

    fn displayed(&self, question: CloseQuestion, asker: &Asker<'_>) -> Option<String> {
        let args = &self.args;
        match question {
            CloseQuestion::Disposition => {
                args.disposition.as_ref().map(|code| asker.get(&format!("disposition-{code}")))
            }
            CloseQuestion::To => asker.label_some(List::Body, args.to.as_deref()),
            CloseQuestion::Of => args.of.as_deref().map(|of| clean::line(of).into_owned()),
            CloseQuestion::Verdict => verdict_shown(&args.verdict, asker),
            CloseQuestion::By => {
                let by = asker.label_some(List::Channel, args.by.as_deref());
                by.or_else(|| Some(asker.get("ask-reply-none")))
            }
            CloseQuestion::NoReply => args.no_reply.as_deref().map(|reason| clean::line(reason).into_owned()),
            CloseQuestion::On => asker.moment(&args.act).ok().map(|at| asker.ui().day(at.on)),
            CloseQuestion::Reply => args.text.as_deref().map(|text| asker.excerpt(text)),
        }
    }

    fn outcome(&self, asker: &Asker<'_>) -> Result<Vec<(&'static str, String)>, Failure> {
        let at = asker.moment(&self.args.act)?;
        let of = self.args.of(asker.context)?;
        let entries = asker.decide(std::slice::from_ref(&self.request), at, |ctx| decide(ctx, &self.args, of))?;
        let mut closed = self.request.clone();
        let recorded = Recorded { at: String::new(), by: asker.context.account_officer() };
        entries.iter().flatten().for_each(|entry| closed.apply(entry.recorded(&recorded)));
        let pauses = closed.pauses();
        let clock = asker.office.clock(&closed, &pauses);
        let standard = clock.length_days();
        let key = match standard {
            None => "summary-untimed",
            Some(_) if clock.late_on(at.on) => "summary-late",
            Some(_) => "summary-on-time",
        };
        let texts = asker.ui().texts();
        let days = labels::days(clock.net(at.on), clock.unit(), texts);
        let mut delay = vec![("days", days.into())];
        delay.extend(standard.map(|days| ("standard", days.into())));
        // What the officer answered is of the grounds that had no finding; that of the complaint follows from them all.
        let typed = self.args.verdict.verdict(&asker.office, at.on)?.map(|verdict| verdict.finding);
        let whole = closed.finding().filter(|finding| typed != Some(*finding));
        let whole = whole.map(|finding| ("summary-whole", texts.word("finding", finding.as_str())));
        let warned = [
            ("summary-no-ground", closed.is_complaint_without_ground()),
            ("summary-no-reasons", closed.is_answered_without_reasons()),
        ];
        let warned = warned.into_iter().filter(|(_, is_so)| *is_so).map(|(key, _)| ("summary-warning", texts.get(key)));
        let delay = ("summary-delay", texts.with(key, &delay));
        Ok(whole.into_iter().chain([delay]).chain(warned).collect())
    }
}

impl ClosingForm {
    /// Says what stands in the way before anything else is asked: what no answer mends ends it, a finding that is
    /// missing is asked for here, and another disposition may be chosen.
    fn forestall(&mut self, asker: &mut Asker<'_>) -> Result<(), Failure> {
        loop {
            if self.args.disposition.is_none() {
                self.ask_disposition(asker)?;
            }
            if self.args.disposition() == Some(Disposition::Transferred) && self.args.to.is_none() {
                self.ask(CloseQuestion::To, asker)?;
            }
            if self.args.disposition() == Some(Disposition::Duplicate) && self.args.of.is_none() {
                self.ask(CloseQuestion::Of, asker)?;
            }
            match self.refused(asker)? {
                None => return Ok(()),
                Some(Refusal::NoFinding | Refusal::GroundsWithoutFinding { .. }) => {
                    asker.explain("ask-verdict-here");
                    self.unfound = true;
                    return Ok(());
                }
                Some(
                    refusal @ (Refusal::Barred { .. }
                    | Refusal::DisclosureIsDirected
                    | Refusal::ReviewBySameOfficer { .. }
                    | Refusal::SuspendedNotClosed { .. }),
                ) => return Err(refused_on(self.request.number)(refusal)),
                Some(refusal) => {
                    asker.print_failure(&refused_on(self.request.number)(refusal));
                    (self.args.disposition, self.args.to, self.args.of) = (None, None, None);
                }
            }
        }
    }

    /// What the rules would say of this disposition today, the reply being sent by any means.
    fn refused(&self, asker: &Asker<'_>) -> Result<Option<Refusal>, Failure> {
        let at = asker.moment(&self.args.act)?;
        let of = self.args.of(asker.context)?;
        match asker.decide(std::slice::from_ref(&self.request), at, |ctx| decide(ctx, &self.args, of)) {
            Ok(_) | Err(Failure::Refused { refusal: Refusal::NoMeansOfReply, .. }) => Ok(None),
            Err(Failure::Refused { refusal, .. }) => Ok(Some(refusal)),
            Err(failure) => Err(failure),
        }
    }

    fn ask_disposition(&mut self, asker: &Asker<'_>) -> Result<(), Failure> {
        let rules: Vec<String> =
            Disposition::ALL.iter().map(|way| format!("ask-disposition-{}", way.as_str())).collect();
        let answers: Vec<_> = Disposition::ALL
            .iter()
            .zip(&rules)
            .map(|(way, rule)| (way.as_str(), format!("disposition-{}", way.as_str()), rule.as_str()))
            .collect();
        let usual = usual(&self.request);
        self.args.disposition = Some(asker.one_of("ask-disposition", Some(usual.as_str()), &answers)?.into());
        if self.unfound && self.args.disposition() != Some(Disposition::Answered) {
            (self.unfound, self.args.verdict) = (false, VerdictArgs::default());
        }
        Ok(())
    }
}
