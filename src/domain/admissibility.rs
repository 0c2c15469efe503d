//! Triage: the kind of the request and whether it is admissible (MIFI 1 and 4.2; MAMH, critères d'irrecevabilité).

use super::act::{Entry, GroundCode, RequestAct};
use super::conflict::Impartial;
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::{Request, Triage};
use super::{Code, Referral, kind};

impl Request {
    /// Whether a triage may be dated so, whatever it decides.
    pub(super) fn may_be_triaged(&self, at: Moment) -> Result<(), Refusal> {
        self.open()?;
        self.follows(at, self.triage.on().map(|on| ("triage", on)))
    }

    /// Takes the request up.
    ///
    /// # Errors
    /// The kind must be known; a disclosure is directed to the Ombudsman and never taken up; not the same twice.
    pub fn admit(
        &self,
        at: Moment,
        _by: Impartial<'_>,
        kind: Option<Code>,
        grounds: Vec<GroundCode>,
    ) -> Result<Entry, Refusal> {
        self.may_be_triaged(at)?;
        let kind = kind.or_else(|| self.receipt.kind.clone()).ok_or(Refusal::KindUnknown)?;
        if kind == kind::DISCLOSURE {
            return Err(Refusal::DisclosureIsDirected);
        }
        if !kind::bears_findings(&kind) && self.finding().is_some() {
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

    /// Turns the request down, the person being informed on that date.
    ///
    /// # Errors
    /// Not once a finding was reached, nor the same twice; and an anonymous request is not inadmissible for being so (MAMH): there is no
    /// reason of that name.
    pub fn turn_down(
        &self,
        at: Moment,
        _by: Impartial<'_>,
        kind: Option<Code>,
        reason: Code,
        body: Option<Referral>,
        informed_by: Option<Code>,
    ) -> Result<Entry, Refusal> {
        self.may_be_triaged(at)?;
        if self.finding().is_some() {
            return Err(Refusal::FindingsStand);
        }
        let reachable = !self.is_anonymous() || self.identity.is_some();
        let informed_by = informed_by.or_else(|| if reachable { self.receipt.channel.clone() } else { None });
        if let Triage::Inadmissible { on, .. } = &self.triage {
            let kind = kind.as_ref().or(self.receipt.kind.as_ref());
            let decided = Triage::Inadmissible {
                on: *on,
                reason: Some(reason.clone()),
                body: body.clone(),
                informed_by: informed_by.clone(),
            };
            // Of a disclosure, what was not erased yet is.
            let disclosed = [kind, Some(&reason)].into_iter().flatten().any(|code| *code == kind::DISCLOSURE);
            let erases = disclosed && self.erased_on.is_none();
            let same = !erases && kind == self.receipt.kind.as_ref() && decided == self.triage;
            self.check_changes("found_inadmissible", *on, same)?;
        }
        Ok(Entry::bare(at.on, RequestAct::FoundInadmissible { kind, reason, body, informed_by }))
    }
}
