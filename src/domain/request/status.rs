//! Where a request stands.

use crate::domain::coded::coded;

coded! {
    /// Where a request stands. Derived from its facts, never typed in.
    pub enum Status as "snake_case" {
        /// Reçue: written in, neither triaged nor assigned.
        Received,
        /// En traitement.
        InProgress,
        /// Délai suspendu.
        Suspended,
        /// Close.
        Closed,
        /// Détruite: its words are gone, by a rule of the retention schedule; its codes and dates stay.
        Destroyed,
    }
}

impl Status {
    /// The status that follows from the facts of a request.
    pub fn of(is_closed: bool, is_suspended: bool, is_taken_up: bool) -> Self {
        match (is_closed, is_suspended, is_taken_up) {
            (true, _, _) => Self::Closed,
            (_, true, _) => Self::Suspended,
            (_, _, true) => Self::InProgress,
            _ => Self::Received,
        }
    }
}
