//! Triage: the kind of the request and whether it is admissible (MIFI 1 and 4.2; MAMH, critères d'irrecevabilité).

use super::act::{Entry, GroundCode, RequestAct};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::{Request, Triage};
use super::{Code, List, Lists, Referral, rule_codes};

impl Request {
    /// Whether a triage may be dated so, whatever it decides.
    pub(super) fn may_be_triaged(&self, at: Moment) -> Result<(), Refusal> {
        self.open()?;
        self.follows(at, self.triage.on().map(|on| ("triage", on)))
    }

    /// Takes the request up.
    ///
    /// # Errors
    /// The kind must be known; a disclosure is directed to the Ombudsman and never taken up, whatever it is called later;
    /// not the same twice.
    pub fn admit(&self, at: Moment, kind: Option<Code>, grounds: Vec<GroundCode>) -> Result<Entry, Refusal> {
        self.may_be_triaged(at)?;
        let kind = kind.or_else(|| self.receipt.kind.clone()).ok_or(Refusal::KindUnknown)?;
        if kind == rule_codes::DISCLOSURE || self.is_disclosure() {
            return Err(self.only_directed());
        }
        if !rule_codes::bears_findings(&kind) && self.finding().is_some() {
            return Err(Refusal::FindingsStand);
        }
        GroundCode::all_different(&grounds)?;
        grounds.iter().try_for_each(|ground| self.new_ground(ground))?;
        if let Triage::Admissible { on } = self.triage {
            let same = grounds.is_empty() && self.receipt.kind.as_ref() == Some(&kind);
            self.check_changes("found_admissible", on, same)?;
        }
        Ok(Entry::bare(at.on, RequestAct::FoundAdmissible { kind, grounds }))
    }

    /// Turns the request down, the person being informed on that date, or out of reach. A disclosure gets that kind by
    /// itself.
    ///
    /// # Errors
    /// Not once a finding was reached since it was last taken up, nor the same twice; what was a disclosure remains one, which only the Ombudsman
    /// takes up. An anonymous request is not inadmissible for being so (MAMH): there is no reason of that name.
    pub fn turn_down(
        &self,
        at: Moment,
        kind: Option<Code>,
        reason: Code,
        body: Option<Referral>,
        informed_by: Option<Code>,
    ) -> Result<Entry, Refusal> {
        self.may_be_triaged(at)?;
        let is_disclosure = self.would_be_disclosure(kind.as_ref(), &reason);
        self.may_lose_findings(kind.as_ref().filter(|_| !is_disclosure))?;
        let is_renamed = kind.as_ref().is_some_and(|kind| *kind != *rule_codes::DISCLOSURE);
        let has_other_reason =
            self.triage.reason().is_some_and(|was| *was == *rule_codes::DISCLOSURE && reason != *was);
        if is_disclosure && (is_renamed || has_other_reason) {
            return Err(self.only_directed());
        }
        let kind = if is_disclosure { Some(Code::slug(rule_codes::DISCLOSURE)) } else { kind };
        if let Triage::Inadmissible { on, .. } = &self.triage {
            let decided = Triage::Inadmissible {
                on: *on,
                reason: Some(reason.clone()),
                body: body.clone(),
                informed_by: informed_by.clone(),
            };
            // Of a disclosure, what was not erased yet is.
            let erases = is_disclosure && self.marks.erased_on.is_none();
            let kind = kind.as_ref().or(self.receipt.kind.as_ref());
            let same = !erases && kind == self.receipt.kind.as_ref() && decided == self.triage;
            self.check_changes("found_inadmissible", *on, same)?;
        }
        Ok(Entry::bare(at.on, RequestAct::FoundInadmissible { kind, reason, body, informed_by }))
    }

    /// Where a disclosure is directed: to the Ombudsman, sole window since 2024-11-30, and for the reason of that name
    /// alone, where the office has one.
    ///
    /// # Errors
    /// Another window or another reason was typed; or what no triage may be dated so.
    pub fn direct_disclosure(
        &self,
        at: Moment,
        lists: &Lists,
        reason: &Code,
        to: Option<Referral>,
    ) -> Result<Option<Referral>, Refusal> {
        self.may_be_triaged(at)?;
        let window =
            lists.resolve(List::Body, rule_codes::OMBUDSMAN).ok().map(|body| Referral::to_body(body.code.clone()));
        let has_reason = lists.resolve(List::Inadmissibility, rule_codes::DISCLOSURE).is_ok();
        let is_other_reason = has_reason && *reason != *rule_codes::DISCLOSURE;
        let is_elsewhere = to.is_some() && to != window;
        if is_other_reason || is_elsewhere { Err(self.only_directed()) } else { Ok(window) }
    }

    /// Refuses to turn down what something was found of. What was found before a reopening stays with the closing that
    /// it led to, whose request is still a complaint.
    fn may_lose_findings(&self, kind: Option<&Code>) -> Result<(), Refusal> {
        let is_of_a_closing =
            !self.reopenings.is_empty() && !self.found_since && kind.is_none_or(rule_codes::bears_findings);
        if self.finding().is_none() || is_of_a_closing { Ok(()) } else { Err(Refusal::FindingsStand) }
    }

    /// Whether what was decided led to a closing, and nothing was since the request was reopened.
    pub fn is_decided_of_a_closing(&self) -> bool {
        let Some(reopening) = self.reopenings.last() else { return false };
        match &self.triage {
            Triage::Inadmissible { on, .. } => on.is_none_or(|on| on < reopening.on),
            Triage::Pending | Triage::Admissible { .. } => !self.found_since,
        }
    }

    /// Leaves what was found with the closing that it led to.
    pub(super) fn leave_findings(&mut self) {
        if !self.reopenings.is_empty() {
            self.ruling = None;
            let kept = self.all_grounds.iter_mut().filter(|ground| ground.dropped_on.is_none());
            kept.for_each(|ground| ground.ruling = None);
        }
    }

    /// Why a disclosure is not decided of otherwise: it is still to be directed, or was.
    fn only_directed(&self) -> Refusal {
        let is_directed = self.is_disclosure() && self.triage.admissible() == Some(false);
        if is_directed { Refusal::DisclosureStands } else { Refusal::DisclosureIsDirected }
    }

    /// Whether it is a complaint, the only kind that receives a finding.
    pub fn is_complaint(&self) -> bool {
        self.receipt.kind.as_ref().is_some_and(rule_codes::bears_findings)
    }

    /// Whether it is a disclosure of wrongdoing: by its kind, or by why it was turned down.
    pub fn is_disclosure(&self) -> bool {
        [self.receipt.kind.as_ref(), self.triage.reason()]
            .into_iter()
            .flatten()
            .any(|code| *code == rule_codes::DISCLOSURE)
    }

    /// Whether a triage to that kind, for that reason, finds a disclosure: a profile without a reason of that name has
    /// the kind alone.
    pub fn would_be_disclosure(&self, kind: Option<&Code>, reason: &Code) -> bool {
        self.is_disclosure() || kind.into_iter().chain([reason]).any(|code| *code == rule_codes::DISCLOSURE)
    }
}
