//! The letters.

use crate::domain::coded::coded;

coded! {
    /// What a letter does, in the order of a request's life.
    pub enum LetterKind as "snake_case" {
        /// Accusé de réception.
        Ack,
        /// Irrecevabilité, with its reason and where to turn.
        Inadmissible,
        /// Orientation: transferred to a body, or told to turn to it.
        Referral,
        /// Suspension: what is awaited from the person.
        Suspension,
        /// Prolongation: a new date for the reply.
        Extension,
        /// Demande de consentement, to name the person to a unit or to transfer to a body.
        Consent,
        /// Réponse motivée.
        Reply,
        /// Bordereau de transfert: to the body that takes the request over, with a form for its answer.
        Transmittal,
    }
}

impl LetterKind {
    /// Whether the person must be told of the next recourse (domain, rules 2 and 9).
    pub fn states_recourse(self) -> bool {
        matches!(self, Self::Ack | Self::Inadmissible | Self::Reply)
    }

    /// Whether a unit or a body may be named for it.
    pub fn takes_party(self) -> bool {
        matches!(self, Self::Consent) || self.sends_to_body()
    }

    /// Whether the request may go to a body by it, with the person's consent.
    pub fn sends_to_body(self) -> bool {
        matches!(self, Self::Referral | Self::Transmittal)
    }
}
