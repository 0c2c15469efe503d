//! The grounds of a complaint: one or more, each with its own finding.

use super::act::{Act, Entry, GroundCode};
use super::admissibility::already;
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
        Ok(Entry::bare(at.on, Act::GroundAdded { ground }))
    }

    /// Takes a ground out.
    ///
    /// # Errors
    /// It must stand.
    pub fn drop_ground(&self, at: Moment, n: u32) -> Result<Entry, Refusal> {
        self.open()?;
        let ruled = self.ground(n)?.ruling.as_ref().and_then(|ruling| ruling.on);
        self.follows(at, ruled.map(|on| ("found", on)))?;
        Ok(Entry::bare(at.on, Act::GroundDropped { n }))
    }

    /// The standing ground of that rank.
    ///
    /// # Errors
    /// [`Refusal::NoSuchGround`], with those that stand.
    pub fn ground(&self, n: u32) -> Result<&Ground, Refusal> {
        let there = || self.grounds().map(|ground| ground.n).collect();
        self.grounds().find(|ground| ground.n == n).ok_or_else(|| Refusal::NoSuchGround { n, grounds: there() })
    }

    pub(super) fn new_ground(&self, ground: &GroundCode) -> Result<(), Refusal> {
        if self.grounds().any(|there| there.code == *ground) { Err(already(ground)) } else { Ok(()) }
    }
}
