//! Reopening, and the second look that goes to another officer than the first (MIFI 2.2).

use chrono::NaiveDate;

use super::act::{Entry, RequestAct};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;

impl Request {
    /// Refuses an act that the file holds word for word since a day: again, it would tell nothing and move its date.
    /// What stands from before a reopening is reached anew.
    pub(super) fn check_changes(&self, act: &'static str, since: Option<NaiveDate>, same: bool) -> Result<(), Refusal> {
        let reopened_on = self.reopenings.last().map(|reopening| reopening.on);
        match since.filter(|since| same && reopened_on.is_none_or(|reopened| reopened < *since)) {
            Some(on) => Err(Refusal::AlreadySo { act, on }),
            None => Ok(()),
        }
    }

    /// Takes a closed request up again.
    ///
    /// # Errors
    /// It must be closed, and its words not erased.
    pub fn reopen(&self, at: Moment, reason: String, review: bool) -> Result<Entry, Refusal> {
        let closing = self.closing.as_ref().ok_or(Refusal::NotClosed)?;
        self.keeps_words()?;
        self.follows(at, [("closed", closing.on)])?;
        Ok(Entry::because(at.on, RequestAct::Reopened { review }, reason))
    }
}
