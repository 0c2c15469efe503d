//! The proof that nothing was lost: what was open, came in, came back and was closed gives what is open.

use crate::domain::Number;

/// The flow of a period, each term counted on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Received before the first day and not closed on the day before.
    pub open_at_start: u64,
    pub received: u64,
    pub reopened: u64,
    pub closed: u64,
    /// Received by the last day and not closed at its end.
    pub open_at_end: u64,
}

/// The terms of a flow do not add up: some history is impossible, and no figure drawn from it can be trusted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub struct FlowDoesNotClose {
    pub flow: Flow,
    /// The first requests whose own history does not add up, at most [`FlowDoesNotClose::NUMBERS_SHOWN`].
    pub numbers: Vec<Number>,
}

impl FlowDoesNotClose {
    /// How many requests are named.
    pub const NUMBERS_SHOWN: usize = 20;
}
