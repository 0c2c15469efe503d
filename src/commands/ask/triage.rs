//! `triage`, asked: the kind, whether the office takes the request up, and if not where the person was told to turn.

use super::super::context::refused_on;
use super::super::items::referral;
use super::super::triage::{Args, NOBODY, decide};
use super::intake::{ask_grounds, grounds_shown};
use super::{Asker, GuidedForm, run_form, usual_means};
use crate::domain::{Code, List, Referral, Request, rule_codes};
use crate::output::{Choice, Failure};

/// The arguments with what the person answered.
pub fn completed(args: Args, asker: &mut Asker<'_>) -> Result<Args, Failure> {
    let requests = asker.requests(&args.numbers)?;
    for request in &requests {
        if let Some(closed) = request.closed() {
            return Err(refused_on(request.number)(closed));
        }
        asker.recall(request);
    }
    let mut form = TriageForm { args, requests };
    let numbers: Vec<String> = form.requests.iter().map(|request| request.number.to_string()).collect();
    let title = format!("{} · {}", asker.get("summary-triage"), numbers.join(", "));
    run_form(&mut form, &title, asker)?;
    Ok(form.args)
}

struct TriageForm {
    args: Args,
    requests: Vec<Request>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
enum TriageQuestion {
    Kind,
    #[strum(serialize = "admissible")]
    Verdict,
    Refer,
    #[strum(serialize = "informed-by")]
    By,
    #[strum(serialize = "informed-on")]
    On,
    Grounds,
}

use TriageQuestion::{By, Grounds, Kind, On, Refer, Verdict};

impl GuidedForm for TriageForm {
    type Question = TriageQuestion;

    fn questions(&self, asker: &Asker<'_>) -> Vec<TriageQuestion> {
        if self.args.inadmissible.is_some() {
            // Whoever cannot be reached is informed on no day.
            let informed = !self.args.by.as_deref().is_some_and(|by| NOBODY.contains(&by));
            return [Kind, Verdict, Refer, By].into_iter().chain(informed.then_some(On)).collect();
        }
        let kind = self.kind(asker);
        // Grounds are a complaint's; those that are there already stand.
        let grounds = kind.is_some_and(|code| code == *rule_codes::COMPLAINT)
            && self.requests.iter().all(|request| request.grounds().next().is_none());
        [Kind, Verdict].into_iter().chain(grounds.then_some(Grounds)).collect()
    }

    fn is_answered(&self, question: TriageQuestion) -> bool {
        match question {
            // What intake said stands, unless it is corrected.
            Kind => {
                let is_plain = |request: &Request| {
                    request.receipt.kind.as_ref().is_some_and(|kind| *kind != rule_codes::DISCLOSURE)
                };
                self.args.kind.is_some() || self.requests.iter().all(is_plain)
            }
            Verdict => self.args.admissible || self.args.inadmissible.is_some(),
            Refer => self.args.refer.is_some(),
            By => self.args.by.is_some(),
            On => self.args.act.on.is_some(),
            Grounds => !self.args.ground.is_empty(),
        }
    }

    fn ask(&mut self, question: TriageQuestion, asker: &mut Asker<'_>) -> Result<(), Failure> {
        match question {
            Kind => {
                let current = self.kind(asker);
                let current = current.as_ref().map(Code::as_str);
                self.args.kind = asker.item(List::Kind, "ask-kind", current, None)?;
                if self.is(asker, rule_codes::DISCLOSURE) {
                    self.direct(asker);
                }
            }
            Verdict => self.ask_verdict(asker)?,
            Refer => self.args.refer = self.ask_refer(asker)?,
            By => {
                let channel = self.requests.first().and_then(|request| usual_means(request, &asker.office));
                let current = self.args.by.as_deref().or(channel.map(Code::as_str));
                let by = asker.item(List::Channel, "ask-informed-by", current, Some("ask-informed-none"))?;
                self.args.by = Some(by.unwrap_or_else(|| NOBODY[0].into()));
            }
            On => self.args.act.on = Some(asker.date("ask-informed-on", self.args.act.on.as_deref())?),
            Grounds => ask_grounds(&mut self.args.ground, asker)?,
        }
        Ok(())
    }

    fn displayed(&self, question: TriageQuestion, asker: &Asker<'_>) -> Option<String> {
        let args = &self.args;
        match question {
            Kind => {
                let lists = &asker.office.lists;
                let reason = args.inadmissible.as_deref().and_then(|it| lists.resolve(List::Inadmissibility, it).ok());
                // What is turned down for being a disclosure is of that kind from then on.
                let found = reason.filter(|reason| reason.code == *rule_codes::DISCLOSURE);
                let code = found.map(|reason| reason.code.clone()).or_else(|| self.kind(asker))?;
                Some(asker.label(List::Kind, code.as_str()))
            }
            Verdict => Some(match &args.inadmissible {
                None => asker.get("triage-admissible"),
                Some(reason) => {
                    format!("{}\n{}", asker.get("triage-inadmissible"), asker.label(List::Inadmissibility, reason))
                }
            }),
            Refer => {
                let at = asker.moment(&args.act).ok()?;
                let to = referral(&asker.office, args.refer.as_deref()?, at.on).ok()?;
                Some(asker.label(to.party.list(), to.code.as_str()))
            }
            By => match args.by.as_deref() {
                Some(typed) if NOBODY.contains(&typed) => Some(asker.get("ask-informed-none")),
                by => asker.label_some(List::Channel, by),
            },
            On => asker.moment(&args.act).ok().map(|at| asker.ui().day(at.on)),
            Grounds => grounds_shown(&args.ground, asker),
        }
    }

    fn outcome(&self, asker: &Asker<'_>) -> Result<Vec<(&'static str, String)>, Failure> {
        let at = asker.moment(&self.args.act)?;
        asker.decide(&self.requests, at, |ctx| decide(ctx, &self.args))?;
        Ok(Vec::new())
    }
}

impl TriageForm {
    /// The kind typed; or that of every request, when they have the same.
    fn kind(&self, asker: &Asker<'_>) -> Option<Code> {
        if let Some(typed) = &self.args.kind {
            return asker.office.lists.resolve(List::Kind, typed).ok().map(|item| item.code.clone());
        }
        let first = self.requests.first()?.receipt.kind.clone();
        first.filter(|code| self.requests.iter().all(|request| request.receipt.kind.as_ref() == Some(code)))
    }

    fn is(&self, asker: &Asker<'_>, kind: &str) -> bool {
        self.kind(asker).is_some_and(|code| code == *kind)
    }

    /// A disclosure has one window: there is nothing to decide.
    fn direct(&mut self, asker: &Asker<'_>) {
        asker.explain("ask-disclosure-triage");
        self.args.admissible = false;
        if let Ok(reason) = asker.office.lists.resolve(List::Inadmissibility, rule_codes::DISCLOSURE) {
            self.args.inadmissible = Some(reason.code.to_string());
        }
    }

    fn ask_verdict(&mut self, asker: &Asker<'_>) -> Result<(), Failure> {
        if self.requests.iter().any(|request| request.is_anonymous()) {
            asker.explain("ask-anonymous-stands");
        }
        let answers = [
            ("yes", "triage-admissible".into(), "ask-admissible-rule"),
            ("no", "triage-inadmissible".into(), "ask-inadmissible-rule"),
        ];
        let current = if self.args.inadmissible.is_some() { "no" } else { "yes" };
        self.args.admissible = asker.one_of("ask-verdict", Some(current), &answers)? == "yes";
        if self.args.admissible {
            (self.args.inadmissible, self.args.refer, self.args.by) = (None, None, None);
            return Ok(());
        }
        self.args.ground.clear();
        let current = self.args.inadmissible.as_deref();
        self.args.inadmissible = asker.item(List::Inadmissibility, "ask-reason-inadmissible", current, None)?;
        Ok(())
    }

    /// Where the person is directed: one of the places that the reason leads to, by itself when it is the only one.
    fn ask_refer(&self, asker: &Asker<'_>) -> Result<Option<String>, Failure> {
        let lists = &asker.office.lists;
        let reason = self.args.inadmissible.as_deref().unwrap_or_default();
        let reason = lists.resolve(List::Inadmissibility, reason).ok();
        let places = reason.map_or_else(Vec::new, |reason| lists.referrals(&reason.code));
        let current = self.args.refer.as_deref();
        match &places[..] {
            [only] if current.is_none() => Ok(Some(only.to_string())),
            [] | [_] => asker.item(List::Body, "ask-refer", current, Some("ask-refer-none")),
            places => {
                let choice = |to: &&Referral| {
                    let item = to.item(lists).expect("invariant: a reason leads to items of the lists");
                    Choice { value: to.to_string(), ..Choice::item(item, asker.ui().lang()) }
                };
                let choices: Vec<Choice> = places.iter().map(choice).collect();
                let at = choices.iter().position(|choice| current == Some(&choice.value));
                asker.ui().choose_value(&asker.get("ask-refer"), &choices, at.or(Some(0))).map(Some)
            }
        }
    }
}
