//! Suspension: only while waiting for the requester's documents (DSC, engagements sur les normes de service).

use chrono::NaiveDate;

use super::act::{Entry, RequestAct, Words};
use super::clock::Pause;
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;

impl Request {
    /// Stops the clock; until a day that has come, when the suspension is entered once it is over.
    ///
    /// # Errors
    /// One suspension at a time. On a closed request it has ended, by the closing.
    pub fn suspend(&self, at: Moment, until: Option<NaiveDate>, reason: String) -> Result<Entry, Refusal> {
        self.open_on(at)?;
        match until {
            None => {
                if let Some(since) = self.suspended_since() {
                    return Err(Refusal::AlreadySuspended { since });
                }
                if let Some(closing) = &self.closing {
                    return Err(Refusal::SuspensionWithoutEnd { on: closing.on });
                }
                self.follows(at, self.suspensions.last().and_then(|last| last.pause.to).map(|on| ("resumed", on)))?;
            }
            Some(until) => {
                let end = Moment { on: until, today: at.today };
                self.open_on(end)?;
                self.follows(at, [])?;
                end.follows("suspended", at.on)?;
                let apart = |pause: &Pause| pause.to.is_some_and(|to| to <= at.on) || pause.from >= until;
                if let Some(pause) = self.pauses().iter().find(|pause| !apart(pause)) {
                    return Err(match pause.to {
                        Some(to) => Refusal::OverlapsSuspension { from: pause.from, to },
                        None => Refusal::AlreadySuspended { since: pause.from },
                    });
                }
            }
        }
        let words = Words { reason: Some(reason), ..Words::default() };
        Ok(Entry { on: at.on, act: RequestAct::Suspended { until }, words })
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
