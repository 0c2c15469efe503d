//! Stages: who had the request, and for how many days. They follow one another from receipt to closing, so no day is
//! counted twice (MESS: the unit that served the person answers first; MIFI 4.5: partners).

use chrono::NaiveDate;

use super::clock::Clock;
use super::handler::Handler;
use super::request::{Request, Stage};

/// A stage with its clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timed {
    /// Who handles it; unknown when an import did not say.
    pub handler: Option<Handler>,
    /// Since when.
    pub from: NaiveDate,
    /// Until when: handed over, or closed. `None` while the request is open.
    pub to: Option<NaiveDate>,
    /// Days counted against the standard within it; those so far while it lasts.
    pub net_days: i64,
}

impl Request {
    /// The stages in their order, the last one up to the closing, or to today while the request is open.
    ///
    /// The clock of the request runs through them: together they count what it counts. A request taken up again stays
    /// with whoever had it.
    pub fn stages(&self, clock: &Clock<'_>, today: NaiveDate) -> Vec<Timed> {
        let last = Stage { handler: self.handler.clone(), from: self.handed_on.unwrap_or(self.received_on) };
        let mut stages: Vec<Stage> = self.past_stages.iter().cloned().chain([last]).collect();
        // The date of receipt may have been amended since.
        stages.iter_mut().take(1).for_each(|first| first.from = self.received_on);
        let closed_on = self.closing.as_ref().map(|closing| closing.on);
        let ends = stages.iter().skip(1).map(|stage| Some(stage.from)).chain([closed_on]);
        let timed = |(stage, to): (&Stage, Option<NaiveDate>)| {
            let until = to.unwrap_or(today).max(stage.from);
            let net_days = clock.net(until) - clock.net(stage.from);
            Timed { handler: stage.handler.clone(), from: stage.from, to, net_days }
        };
        stages.iter().zip(ends).map(timed).collect()
    }
}
