//! Suspension: only while waiting for the requester's documents (DSC, engagements sur les normes de service).

use super::act::{Entry, RequestAct};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;

impl Request {
    /// Stops the clock.
    ///
    /// # Errors
    /// One open suspension at a time.
    pub fn suspend(&self, at: Moment, reason: String) -> Result<Entry, Refusal> {
        self.open()?;
        if let Some(since) = self.suspended_since() {
            return Err(Refusal::AlreadySuspended { since });
        }
        self.follows(at, self.suspensions.last().and_then(|last| last.pause.to).map(|on| ("resumed", on)))?;
        Ok(Entry::because(at.on, RequestAct::Suspended, reason))
    }

    /// Starts the clock again.
    ///
    /// # Errors
    /// The request must be suspended.
    pub fn resume(&self, at: Moment) -> Result<Entry, Refusal> {
        self.open()?;
        let since = self.suspended_since().ok_or(Refusal::NotSuspended)?;
        self.follows(at, [("suspended", since)])?;
        Ok(Entry::bare(at.on, RequestAct::Resumed))
    }
}
