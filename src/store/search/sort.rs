//! The orders of a list of requests.

use crate::domain::coded::coded;

coded! {
    #[derive(Default)]
    pub enum Sort as "snake_case" {
        #[default]
        Number,
        /// By number, the latest first: what people read. No script types it.
        Latest,
        Received,
        /// By due date; those without one last.
        Due,
        Closed,
        /// By day of closing, the latest first: what is offered. No script types it.
        LatestClosed,
        Officer,
        Unit,
        Kind,
    }
}

impl Sort {
    pub(super) fn sql(self) -> &'static str {
        match self {
            Self::Number => "request.id",
            Self::Latest => "request.id DESC",
            Self::Received => "request.received_on, request.id",
            Self::Due => "request.due_on NULLS LAST, request.id",
            Self::Closed => "request.closed_on IS NULL, request.closed_on, request.id",
            Self::LatestClosed => "request.closed_on DESC, request.id DESC",
            Self::Officer => "request.officer IS NULL, request.officer, request.id",
            Self::Unit => "request.unit IS NULL, request.unit, request.id",
            Self::Kind => "request.kind IS NULL, request.kind, request.id",
        }
    }
}
