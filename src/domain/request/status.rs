//! Where a request stands.

use serde::{Deserialize, Serialize};

/// Where a request stands. Derived from its facts, never typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, strum::IntoStaticStr, strum::EnumString)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Status {
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

impl Status {
    /// Every status, in the order of a request's life.
    pub const ALL: [Self; 5] = [Self::Received, Self::InProgress, Self::Suspended, Self::Closed, Self::Destroyed];

    /// The code that scripts type and JSON carries.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The status of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        code.parse().ok()
    }

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
