//! What an imported record would be refused for, were its acts typed one by one.
//!
//! The rules are those of the verbs. A fact that its source never recorded contradicts nothing: an act without its date
//! is held to no order of dates. Of a transfer, the body and the consent are known, or the file says that they are not.

use chrono::NaiveDate;

use super::{Imported, tried};
use crate::domain::act::{Disposition, Entry, GroundCode, RequestAct};
use crate::domain::closing::EarlierDecisions;
use crate::domain::field::{Field, Identity};
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::domain::request::{Request, Triage};
use crate::domain::{Code, Record, Referral, rule_codes};

impl Imported {
    /// What the acts that the record stands for would be refused for, each with the field to look at. `unknown` are the
    /// fields of which the file says that they are not known.
    pub fn refusals(
        &self,
        received_on: NaiveDate,
        identity: &Identity,
        unknown: &[Field],
        today: NaiveDate,
    ) -> Vec<(Field, Refusal)> {
        let mut replay = Replay { request: self.received(received_on), today, refused: Vec::new() };
        replay.hold(Field::ReceivedOn, Some(received_on), |_, at| at.not_in_the_future());
        replay.acknowledge(self.progress.acknowledged_on);
        replay.triage(self.triage());
        replay.request.consents = self.consent().into_iter().collect();
        let suspended = self.suspensions.iter().try_for_each(|pause| replay.suspend(pause.from, pause.to));
        replay.refused.extend(suspended.err().map(|refusal| (Field::Suspensions, refusal)));
        replay.close(self.progress.closed_on);
        let Replay { request, mut refused, .. } = replay;
        let mut check =
            |field, checked: Result<(), Refusal>| refused.extend(checked.err().map(|refusal| (field, refusal)));
        if self.verdict().is_some() {
            check(Field::Finding, request.can_be_found());
        }
        if self.grounds.iter().any(|ground| ground.verdict.is_some()) {
            check(Field::Grounds, request.can_be_found());
        }
        let codes: Vec<_> = self.grounds.iter().map(|ground| ground.code.clone()).collect();
        check(Field::Grounds, GroundCode::all_different(&codes));
        if self.is_disclosure() && self.progress.admissible == Some(true) {
            check(Field::Admissible, Err(Refusal::DisclosureIsDirected));
        }
        let elsewhere = |to: &Referral| *to != Referral::to_body(Code::slug(rule_codes::OMBUDSMAN));
        if self.is_disclosure() && self.progress.referred_to.as_ref().is_some_and(elsewhere) {
            check(Field::ReferredTo, Err(Refusal::DisclosureIsDirected));
        }
        if let Some(disposition) = self.progress.disposition {
            check(Field::Disposition, disposition.fits(self.decided()));
            if disposition == Disposition::Duplicate && self.duplicate_of.is_none() {
                check(Field::Disposition, Err(Refusal::DuplicateOfWhich));
            }
        }
        for (field, checked) in self.transfer(&request, today) {
            if !unknown.contains(&field) {
                check(field, checked);
            }
        }
        if self.receipt.anonymous == Some(true) && identity.facts().next().is_some() {
            check(Field::Anonymous, Err(Refusal::AnonymousWithIdentity));
        }
        refused
    }

    /// Decisions on it, as far as its source recorded them.
    fn decided(&self) -> EarlierDecisions {
        let whole = self.verdict();
        let mut findings = self.grounds.iter().filter_map(|ground| ground.verdict.as_ref()).chain(&whole);
        EarlierDecisions {
            admissible: self.progress.admissible,
            is_disclosure: self.is_disclosure(),
            is_upheld: findings.any(|verdict| verdict.finding.upholds()),
            is_imported: true,
        }
    }

    /// Rule 4: a transfer has its body, and the person's consent to it.
    fn transfer(&self, request: &Request, today: NaiveDate) -> Vec<(Field, Result<(), Refusal>)> {
        let to = self.progress.transferred_to.as_ref();
        match (self.progress.disposition, self.progress.closed_on, to) {
            (Some(Disposition::Transferred), _, None) => vec![(Field::TransferredTo, Err(Refusal::TransferToWhom))],
            (Some(Disposition::Transferred), Some(on), Some(to)) => {
                vec![(Field::TransferConsentOn, request.transferable(Moment { on, today }, Some(to)))]
            }
            (Some(disposition), _, Some(_)) if disposition != Disposition::Transferred => {
                vec![(Field::TransferredTo, Err(Refusal::BodyOnlyForTransfer))]
            }
            _ => Vec::new(),
        }
    }

    /// The request as it stands once it is received.
    fn received(&self, on: NaiveDate) -> Request {
        super::tried_request(&Entry::bare(
            on,
            RequestAct::Received { receipt: self.receipt.clone(), grounds: Vec::new() },
        ))
    }
}

/// The acts of a record, decided in the order of a request's life. What is refused is not done.
struct Replay {
    request: Request,
    today: NaiveDate,
    refused: Vec<(Field, Refusal)>,
}

impl Replay {
    fn at(&self, on: NaiveDate) -> Moment {
        Moment { on, today: self.today }
    }

    /// Holds an act to its rule; whether it may be done.
    fn hold(
        &mut self,
        field: Field,
        on: Option<NaiveDate>,
        rule: impl FnOnce(&Request, Moment) -> Result<(), Refusal>,
    ) -> bool {
        let refusal = on.and_then(|on| rule(&self.request, self.at(on)).err());
        let is_done = refusal.is_none();
        self.refused.extend(refusal.map(|refusal| (field, refusal)));
        is_done
    }

    fn acknowledge(&mut self, on: Option<NaiveDate>) {
        let Some(on) = on else { return };
        match self.request.acknowledge(self.at(on), None) {
            Ok(acknowledged) => self.request.apply(acknowledged.recorded(&tried())),
            Err(refusal) => self.refused.push((Field::AcknowledgedOn, refusal)),
        }
    }

    fn triage(&mut self, triage: Triage) {
        if self.hold(Field::TriagedOn, triage.on(), Request::may_be_triaged) {
            self.request.triage = triage;
        }
    }

    fn suspend(&mut self, from: NaiveDate, to: Option<NaiveDate>) -> Result<(), Refusal> {
        let recorded = tried();
        let suspended = self.request.suspend(self.at(from), None, String::new())?;
        self.request.apply(suspended.recorded(&recorded));
        if let Some(to) = to {
            let resumed = self.request.resume(self.at(to))?;
            self.request.apply(resumed.recorded(&recorded));
        }
        Ok(())
    }

    /// Closes on a day: after receipt, and after each act that was done, which is the one to look at.
    fn close(&mut self, on: Option<NaiveDate>) {
        let Some(on) = on else { return };
        if !self.hold(Field::ClosedOn, Some(on), |request, at| request.follows(at, [])) {
            return;
        }
        let suspension = self.request.suspensions.last().map(|last| match last.pause.to {
            Some(to) => ("resumed", to),
            None => ("suspended", last.pause.from),
        });
        let acknowledged = self.request.acknowledged.as_ref().map(|it| ("acknowledged", it.on));
        let triage = self.request.triage.on().map(|on| ("triage", on));
        let acts =
            [(Field::AcknowledgedOn, acknowledged), (Field::TriagedOn, triage), (Field::Suspensions, suspension)];
        for (field, act) in acts {
            self.hold(field, Some(on), |request, at| request.follows(at, act));
        }
    }
}
