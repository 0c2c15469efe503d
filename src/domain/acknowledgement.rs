//! The acknowledgement: it states the date of receipt, the end of the period and the recourse.

use super::act::{Entry, RequestAct};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::{Acknowledgement, Request};
use super::{Code, Office};

impl Request {
    /// Records that receipt was acknowledged.
    ///
    /// # Errors
    /// Once is enough; never before receipt, nor after the closing.
    pub fn acknowledge(&self, at: Moment, by: Option<Code>) -> Result<Entry, Refusal> {
        self.open_on(at)?;
        if let Some(acknowledged) = &self.acknowledged {
            return Err(Refusal::AlreadySo { act: "acknowledged", on: acknowledged.on });
        }
        self.follows(at, [])?;
        Ok(Entry::bare(at.on, RequestAct::Acknowledged { by: by.or_else(|| self.receipt.channel.clone()) }))
    }

    /// Whether it was acknowledged as its channel does by itself, on the day of receipt (rule 2); a person may have
    /// done the same.
    pub fn is_acknowledged_by_itself(&self, office: &Office) -> bool {
        let automatic = office.automatic_acknowledgement(self);
        automatic.is_some() && self.acknowledged == automatic
    }
}

impl Office {
    /// The acknowledgement that the channel of a request sends by itself on the day of receipt (rule 2), if it does;
    /// none of what another system received.
    pub fn automatic_acknowledgement(&self, request: &Request) -> Option<Acknowledgement> {
        let channel =
            request.receipt.channel.as_ref().filter(|it| !request.imported && self.acknowledges_by_itself(it));
        channel.map(|channel| Acknowledgement { on: request.received_on, by: Some(channel.clone()) })
    }
}
