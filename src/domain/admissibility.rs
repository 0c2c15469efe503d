//! Triage: the kind of the request and whether it is admissible (MIFI 1 and 4.2; MAMH, critères d'irrecevabilité).

use super::act::{Act, Entry, GroundCode};
use super::conflict::Impartial;
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;
use super::{Code, kind};

impl Request {
    /// Takes the request up.
    ///
    /// # Errors
    /// The kind must be known; a disclosure is directed to the Ombudsman and never taken up.
    pub fn admit(
        &self,
        at: Moment,
        _by: Impartial<'_>,
        kind: Option<Code>,
        grounds: Vec<GroundCode>,
    ) -> Result<Entry, Refusal> {
        self.open()?;
        self.follows(at, self.triage.on().map(|on| ("triage", on)))?;
        let kind = kind.or_else(|| self.receipt.kind.clone()).ok_or(Refusal::KindUnknown)?;
        if kind == kind::DISCLOSURE {
            return Err(Refusal::DisclosureIsDirected);
        }
        if !kind::bears_findings(&kind) && self.finding().is_some() {
            return Err(Refusal::FindingsStand);
        }
        GroundCode::all_different(&grounds)?;
        grounds.iter().try_for_each(|ground| self.new_ground(ground))?;
        Ok(Entry::bare(at.on, Act::FoundAdmissible { kind, grounds }))
    }

    /// Turns the request down, the person being informed on that date.
    ///
    /// # Errors
    /// Not once a finding was reached; and an anonymous request is not inadmissible for being so (MAMH): there is no
    /// reason of that name.
    pub fn turn_down(
        &self,
        at: Moment,
        _by: Impartial<'_>,
        kind: Option<Code>,
        reason: Code,
        body: Option<Code>,
        informed_by: Option<Code>,
    ) -> Result<Entry, Refusal> {
        self.open()?;
        self.follows(at, self.triage.on().map(|on| ("triage", on)))?;
        if self.finding().is_some() {
            return Err(Refusal::FindingsStand);
        }
        let reachable = !self.receipt.anonymous || self.identity.is_some();
        let informed_by = informed_by.or_else(|| if reachable { self.receipt.channel.clone() } else { None });
        Ok(Entry::bare(at.on, Act::FoundInadmissible { kind, reason, body, informed_by }))
    }
}
