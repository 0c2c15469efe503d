//! Extension: a new date announced to the person for the reply. The standard keeps its clock, and so do the reports.

use chrono::NaiveDate;

use super::act::{Entry, RequestAct};
use super::moment::Moment;
use super::office::Office;
use super::refusal::Refusal;
use super::request::{Extension, Request};

impl Request {
    /// The extensions that stand, in their order: a reopening starts a new clock, and what was announced before it is
    /// over.
    pub fn current_extensions(&self) -> impl DoubleEndedIterator<Item = &Extension> {
        self.extensions.iter().filter(|extension| extension.cycle == self.reopenings.len())
    }

    /// The date last announced for the reply, since the request was last reopened.
    pub fn extended_to(&self) -> Option<NaiveDate> {
        self.current_extensions().next_back().map(|extension| extension.to)
    }

    /// Announces a new date for the reply.
    ///
    /// # Errors
    /// Only for an open request whose clock runs, and for a date that tells the person something: later than the due
    /// date, later than any date announced before, and still to come.
    pub fn extend(&self, office: &Office, at: Moment, to: NaiveDate, reason: String) -> Result<Entry, Refusal> {
        self.open()?;
        if let Some(since) = self.suspended_since() {
            return Err(Refusal::ExtendedWhileSuspended { since });
        }
        let resumed = self.suspensions.last().and_then(|last| last.pause.to).map(|on| ("resumed", on));
        self.follows(at, resumed.into_iter().chain(self.extensions.last().map(|last| ("extended", last.on))))?;
        if to < at.on {
            return Err(Refusal::ExtensionInThePast { to, on: at.on });
        }
        if let Some(due) = office.clock(self, &self.pauses()).due().filter(|due| to <= *due) {
            return Err(Refusal::NotAfterDue { to, due });
        }
        if let Some(earlier) = self.extended_to().filter(|earlier| to <= *earlier) {
            return Err(Refusal::NotAfterExtension { to, earlier });
        }
        Ok(Entry::because(at.on, RequestAct::Extended { to }, reason))
    }
}
