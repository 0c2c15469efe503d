//! The acknowledgement: it states the date of receipt, the end of the period and the recourse.

use super::Code;
use super::act::{Entry, RequestAct};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;

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
}
