//! Reopening, and the second look that goes to another officer than the first (MIFI 2.2).

use super::act::{Act, Entry};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;

impl Request {
    /// Takes a closed request up again.
    ///
    /// # Errors
    /// It must be closed, and its words not erased.
    pub fn reopen(&self, at: Moment, reason: String, review: bool) -> Result<Entry, Refusal> {
        let closing = self.closing.as_ref().ok_or(Refusal::NotClosed)?;
        if let Some(on) = self.erased_on {
            return Err(Refusal::Erased { on });
        }
        self.follows(at, [("closed", closing.on)])?;
        Ok(Entry::because(at.on, Act::Reopened { review }, reason))
    }
}
