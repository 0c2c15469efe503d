//! What a line of a file adds to a request that the register holds already, as the ordinary acts that it stands for.

use chrono::NaiveDate;

use super::{Imported, tried};
use crate::domain::act::{Entry, GroundCode};
use crate::domain::closing::Closure;
use crate::domain::field::{Field, Progress};
use crate::domain::finding::Verdict;
use crate::domain::moment::Moment;
use crate::domain::office::Office;
use crate::domain::record::Record;
use crate::domain::refusal::Refusal;
use crate::domain::request::{Request, Triage};

/// Why a line adds nothing to the request that it is about, with the field to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineRefusal {
    /// An act that it stands for is refused by its rule.
    Rule(Field, Refusal),
    /// An act that it stands for lacks what the rule asks for.
    Missing(Field),
    /// The register says otherwise, or says nothing of what no act brings in.
    Otherwise(Field),
}

impl Imported {
    /// The acts that bring a request to where the line has it: acknowledgement, triage, grounds, findings, closing.
    /// None when the register knew it all. A date that the source never recorded is that of the closing, or else today:
    /// by then the act was done.
    ///
    /// # Errors
    /// What the rule of an act refuses, and what the register says otherwise: that is amended, not imported.
    pub fn completion(&self, request: &Request, office: &Office, today: NaiveDate) -> Result<Vec<Entry>, LineRefusal> {
        let progress = &self.progress;
        let mut done = Completion { file: request.clone(), entries: Vec::new(), today };
        let done_by = progress.closed_on.unwrap_or(today);
        if (self.is_disclosure() || request.is_disclosure()) && request.triage == Triage::Pending {
            // Triage erases it, and asks before it does.
            return Err(LineRefusal::Rule(Field::Kind, Refusal::DisclosureIsDirected));
        }
        if let (Some(on), None) = (progress.acknowledged_on, &request.acknowledged) {
            let means = progress.acknowledged_by.clone();
            done.act(Field::AcknowledgedOn, on, |file, at| file.acknowledge(at, means))?;
        }
        self.triaged(&mut done, progress.triaged_on.unwrap_or(done_by))?;
        if let (Some(officer), None) = (&progress.officer, &request.officer) {
            let rule = |refusal| LineRefusal::Rule(Field::Officer, refusal);
            let officer = office.impartial(officer, &done.file).map_err(rule)?;
            done.act(Field::Officer, done_by, |file, at| file.assign(at, &officer))?;
        }
        for (n, verdict) in self.rulings(&done.file) {
            done.act(Field::Grounds, done_by, |file, at| file.find(at, Some(n), verdict, None))?;
        }
        let whole = self.verdict().filter(|_| done.file.finding().is_none());
        match (progress.closed_on, &request.closing) {
            (Some(on), None) => self.closed(&mut done, on, whole)?,
            _ => {
                if let Some(verdict) = whole {
                    done.act(Field::Finding, done_by, |file, at| file.find(at, None, verdict, None))?;
                }
            }
        }
        match self.differs(&done.file, office) {
            None => Ok(done.entries),
            Some(field) => Err(LineRefusal::Otherwise(field)),
        }
    }

    fn triaged(&self, done: &mut Completion, on: NaiveDate) -> Result<(), LineRefusal> {
        let new = |file: &Request| -> Vec<GroundCode> {
            let there = |code: &GroundCode| file.grounds().any(|ground| ground.code == *code);
            self.grounds.iter().map(|ground| &ground.code).filter(|code| !there(code)).cloned().collect()
        };
        match (&done.file.triage, self.progress.admissible) {
            (Triage::Pending, Some(true)) => {
                done.act(Field::Admissible, on, |file, at| file.admit(at, self.receipt.kind.clone(), new(file)))?
            }
            (Triage::Pending, Some(false)) => {
                let reason = self.progress.inadmissibility_reason.clone();
                let reason = reason.ok_or(LineRefusal::Missing(Field::InadmissibilityReason))?;
                let kind = self.receipt.kind.clone();
                let to = self.progress.referred_to.clone();
                done.act(Field::Admissible, on, |file, at| file.turn_down(at, kind, reason, to, None))?;
            }
            _ => {}
        }
        for ground in new(&done.file) {
            done.act(Field::Grounds, on, |file, at| file.add(at, ground))?;
        }
        Ok(())
    }

    /// What the line found of grounds of which nothing was found yet, with their ranks.
    fn rulings(&self, file: &Request) -> Vec<(u32, Verdict)> {
        let open = |code: &GroundCode| file.grounds().find(|it| it.code == *code && it.ruling.is_none()).map(|it| it.n);
        self.grounds.iter().filter_map(|ground| Some((open(&ground.code)?, ground.verdict.clone()?))).collect()
    }

    fn closed(&self, done: &mut Completion, on: NaiveDate, verdict: Option<Verdict>) -> Result<(), LineRefusal> {
        let Progress { disposition, reply_by, transferred_to, .. } = self.progress.clone();
        if let Some(consent) = self.consent().filter(|it| done.file.consent_for(it.party, &it.to).is_none()) {
            let party = (consent.party, consent.to);
            done.act(Field::TransferConsentOn, consent.on, |file, at| {
                file.record_consent(at, party, consent.step, consent.by)
            })?;
        }
        let disposition = disposition.ok_or(LineRefusal::Missing(Field::Disposition))?;
        let to = transferred_to;
        let closure = Closure { disposition, by: reply_by, no_reply: None, to, verdict, reply: None, of: None };
        done.act(Field::ClosedOn, on, |file, at| file.close_imported(at, closure))
    }

    /// The first field of which the request does not say what the line does.
    fn differs(&self, file: &Request, office: &Office) -> Option<Field> {
        let pauses = file.pauses();
        let progress = file.progress(&office.clock(file, &pauses));
        let mut facts = self.progress.facts();
        if let Some((field, _)) = facts.find(|(field, fact)| progress.fact(*field).as_ref() != Some(fact)) {
            return Some(field);
        }
        if !self.suspensions.is_empty() && self.suspensions != pauses {
            return Some(Field::Suspensions);
        }
        let same = |code: &GroundCode, verdict: &Option<Verdict>| {
            let ground = file.grounds().find(|ground| ground.code == *code);
            let found = ground.and_then(|ground| ground.ruling.as_ref()).map(|ruling| &ruling.verdict);
            ground.is_some() && (verdict.is_none() || verdict.as_ref() == found)
        };
        let grounds = self.grounds.iter().all(|ground| same(&ground.code, &ground.verdict));
        (!grounds).then_some(Field::Grounds)
    }
}

/// The acts of a line, each decided on the request that those before it leave.
struct Completion {
    file: Request,
    entries: Vec<Entry>,
    today: NaiveDate,
}

impl Completion {
    fn act(
        &mut self,
        field: Field,
        on: NaiveDate,
        decide: impl FnOnce(&Request, Moment) -> Result<Entry, Refusal>,
    ) -> Result<(), LineRefusal> {
        let at = Moment { on, today: self.today };
        let entry = decide(&self.file, at).map_err(|refusal| LineRefusal::Rule(field, refusal))?;
        self.file.apply(entry.recorded(&tried()));
        self.entries.push(entry);
        Ok(())
    }
}
