//! The grounds of a complaint: one or more, each with its own finding.

use super::act::{Entry, GroundCode, RequestAct};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::{Ground, Request};

impl Request {
    /// Adds a ground.
    ///
    /// # Errors
    /// Not twice the same; not once the request is closed.
    pub fn add(&self, at: Moment, ground: GroundCode) -> Result<Entry, Refusal> {
        self.open()?;
        self.follows(at, [])?;
        self.new_ground(&ground)?;
        Ok(Entry::bare(at.on, RequestAct::GroundAdded { ground }))
    }

    /// Takes a ground out.
    ///
    /// # Errors
    /// It must stand.
    pub fn drop_ground(&self, at: Moment, n: u32) -> Result<Entry, Refusal> {
        self.open()?;
        let ruled = self.ground(n)?.ruling.as_ref().and_then(|ruling| ruling.on);
        self.follows(at, ruled.map(|on| ("found", on)))?;
        Ok(Entry::bare(at.on, RequestAct::GroundDropped { n }))
    }

    /// The standing ground of that rank.
    ///
    /// # Errors
    /// [`Refusal::NoSuchGround`], with those that stand.
    pub fn ground(&self, n: u32) -> Result<&Ground, Refusal> {
        let there = || self.grounds().map(|ground| ground.n).collect();
        self.grounds().find(|ground| ground.n == n).ok_or_else(|| Refusal::NoSuchGround { n, grounds: there() })
    }

    /// Refuses a ground that stands already.
    pub(super) fn new_ground(&self, ground: &GroundCode) -> Result<(), Refusal> {
        if self.grounds().any(|there| there.code == *ground) { Err(already(ground)) } else { Ok(()) }
    }
}

impl GroundCode {
    /// Refuses grounds among which one comes twice.
    ///
    /// # Errors
    /// [`Refusal::GroundAlreadyThere`], of the first that does.
    pub fn all_different(grounds: &[Self]) -> Result<(), Refusal> {
        let twice =
            grounds.iter().enumerate().find(|(i, ground)| grounds.iter().take(*i).any(|other| other == *ground));
        twice.map_or(Ok(()), |(_, ground)| Err(already(ground)))
    }
}

fn already(ground: &GroundCode) -> Refusal {
    Refusal::GroundAlreadyThere { nature: ground.nature.clone(), commitment: ground.commitment.clone() }
}
