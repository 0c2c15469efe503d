//! What an imported record would be refused for, were its acts typed one by one.
//!
//! The rules are those of the verbs. A fact that its source never recorded contradicts nothing: an act without its date is
//! held to no order of dates. An acknowledgement may have gone out after a reply given on the spot: no verb dates one so,
//! but it is a fact, and a late one that figures would miss.

use chrono::NaiveDate;

use super::Imported;
use crate::domain::act::{Entry, GroundCode, RequestAct};
use crate::domain::field::{Field, Identity};
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::domain::request::{Recorded, Request, Triage};
use crate::domain::{Code, Number};

impl Imported {
    /// What the acts that the record stands for would be refused for, each with the field to look at.
    pub fn refusals(&self, received_on: NaiveDate, identity: &Identity, today: NaiveDate) -> Vec<(Field, Refusal)> {
        let mut replay = Replay { request: self.received(received_on), today, refused: Vec::new() };
        replay.hold(Field::ReceivedOn, Some(received_on), |_, at| at.not_in_the_future());
        replay.hold(Field::AcknowledgedOn, self.progress.acknowledged_on, |request, at| {
            request.acknowledge(at, None).map(drop)
        });
        if self.progress.admissible.is_some() {
            replay.triage(self.triage());
        }
        let suspended = self.suspensions.iter().try_for_each(|pause| replay.suspend(pause.from, pause.to));
        replay.refused.extend(suspended.err().map(|refusal| (Field::Suspensions, refusal)));
        replay.close(self.progress.closed_on);
        let mut refused = replay.refused;
        let mut check = |field, held: Result<(), Refusal>| refused.extend(held.err().map(|refusal| (field, refusal)));
        let triage = self.triage();
        if self.verdict().is_some() {
            check(Field::Finding, triage.may_bear_findings());
        }
        if self.grounds.iter().any(|ground| ground.verdict.is_some()) {
            check(Field::Grounds, triage.may_bear_findings());
        }
        let codes: Vec<_> = self.grounds.iter().map(|ground| ground.code.clone()).collect();
        check(Field::Grounds, GroundCode::all_different(&codes));
        if let Some(disposition) = self.progress.disposition
            && triage.admissible() == Some(true)
        {
            // The other way round, an office may well have answered what it found inadmissible.
            check(Field::Disposition, disposition.fits(Some(true)));
        }
        if self.receipt.anonymous == Some(true) && identity.facts().next().is_some() {
            check(Field::Anonymous, Err(Refusal::AnonymousWithIdentity));
        }
        refused
    }

    /// The request as it stands once it is received.
    fn received(&self, on: NaiveDate) -> Request {
        let entry = Entry::bare(on, RequestAct::Received { receipt: self.receipt.clone(), grounds: Vec::new() });
        let number = Number::new(2000, 1).expect("invariant: 2000-0001 is a number");
        Request::begin(number, entry.recorded(&tried())).expect("invariant: a receipt begins a request")
    }
}

/// How an act that is only tried is recorded.
fn tried() -> Recorded {
    Recorded { at: String::new(), by: Code::slug("import") }
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

    fn triage(&mut self, triage: Triage) {
        if self.hold(Field::TriagedOn, triage.on(), Request::may_be_triaged) {
            self.request.triage = triage;
        }
    }

    fn suspend(&mut self, from: NaiveDate, to: Option<NaiveDate>) -> Result<(), Refusal> {
        let recorded = tried();
        let suspended = self.request.suspend(self.at(from), String::new())?;
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
        let triage = self.request.triage.on().map(|on| ("triage", on));
        for (field, act) in [(Field::TriagedOn, triage), (Field::Suspensions, suspension)] {
            self.hold(field, Some(on), |request, at| request.follows(at, act));
        }
    }
}
