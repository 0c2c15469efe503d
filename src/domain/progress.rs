//! What became of a request, field by field: what its row keeps.

use chrono::NaiveDate;

use super::act::{ConsentStep, Disposition, Party};
use super::clock::{Clock, Time};
use super::field::Progress;
use super::request::{Closing, Request, Triage};

impl Request {
    /// What became of the request. `clock` is its own; what it tells is kept so that lists and reports need not count
    /// days again, and `check` computes it anew.
    pub fn progress(&self, clock: &Clock<'_>) -> Progress {
        let (reason, body, informed_by) = match &self.triage {
            Triage::Inadmissible { reason, body, informed_by, .. } => {
                (reason.clone(), body.clone(), informed_by.clone())
            }
            _ => (None, None, None),
        };
        let acknowledged = self.acknowledged.as_ref();
        let closing = self.closing.as_ref();
        let satisfaction = closing.and_then(|closing| closing.satisfaction.as_ref());
        let transferred_to = closing.and_then(|closing| closing.to.clone());
        let consent = transferred_to.as_ref().and_then(|to| self.consent_for(Party::Body, to));
        let delays = closing.and_then(|closing| closing.delays(clock));
        let is_running = closing.is_none() && self.suspended_since().is_none();
        Progress {
            status: Some(self.status()),
            received_on: Some(self.received_on),
            registered_at: Some(self.registered_at.clone()),
            imported: Some(self.imported),
            officer: self.officer.clone(),
            assigned_on: self.assigned_on,
            handler: self.handler.clone(),
            acknowledged_on: acknowledged.map(|acknowledged| acknowledged.on),
            acknowledged_by: acknowledged.and_then(|acknowledged| acknowledged.by.clone()),
            admissible: self.triage.admissible(),
            inadmissibility_reason: reason,
            triaged_on: self.triage.on(),
            referred_to: body,
            informed_by,
            due_on: if is_running { clock.due() } else { None },
            extended_to: self.extended_to(),
            closed_on: closing.map(|closing| closing.on),
            disposition: closing.and_then(|closing| closing.disposition),
            finding: self.finding(),
            criterion: self.criterion().cloned(),
            reply_by: closing.and_then(|closing| closing.by.clone()),
            reply: closing.and_then(|closing| closing.reply.clone()),
            no_reply: closing.and_then(|closing| closing.no_reply.clone()),
            transfer_consent_on: consent.filter(|it| it.step == ConsentStep::Granted).map(|it| it.on),
            transferred_to,
            closed_by: closing.and_then(|closing| closing.officer.clone()),
            satisfaction: satisfaction.map(|satisfaction| satisfaction.score),
            satisfaction_on: satisfaction.and_then(|satisfaction| satisfaction.on),
            satisfaction_text: satisfaction.and_then(|satisfaction| satisfaction.text.clone()),
            net_days: delays.map(|delays| delays.net),
            gross_days: delays.map(|delays| delays.gross),
            within_standard: delays.and_then(|delays| delays.within_standard),
            suspended_days: Some(self.unknown_suspended).filter(|days| *days > 0),
            late_from: self.late_from(clock),
        }
    }
}

impl Request {
    /// The first day on which it is late, on its own clock; none once it is closed. Whoever has it: that a partner
    /// answers for its own complaints (MIFI 4.5) is said by what the office counts as its own, not by the clock.
    pub fn late_from(&self, clock: &Clock<'_>) -> Option<NaiveDate> {
        clock.late_from().filter(|_| self.closing.is_none())
    }

    /// Whether it waits for a reply that is late on a day.
    pub fn is_late(&self, clock: &Clock<'_>, on: NaiveDate) -> bool {
        self.late_from(clock).is_some_and(|late_from| late_from <= on)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delays {
    /// Business days from receipt, or from the reopening, suspended ones taken out.
    pub net: i64,
    /// Business days from receipt, or from the reopening, suspended ones included.
    pub gross: i64,
    /// Whether the standard was met, as its own unit counts; `None` where none times the request.
    pub within_standard: Option<bool>,
}

impl Closing {
    /// How long it took, on the clock of its cycle. A duplicate is answered under another number, and timed there.
    pub fn delays(&self, clock: &Clock<'_>) -> Option<Delays> {
        if self.disposition == Some(Disposition::Duplicate) {
            return None;
        }
        let Time { net, gross } = clock.in_business_days(self.on);
        let within_standard = clock.length_days().map(|_| !clock.late_on(self.on));
        Some(Delays { net, gross, within_standard })
    }
}
