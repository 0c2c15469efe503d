//! What acts are made of: the facts of a receipt, and the codes that acts carry.

use serde::{Deserialize, Serialize};

use crate::domain::coded::coded;
use crate::domain::{Code, List};

/// A ground as it is typed: a nature, and the commitment concerned where there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroundCode {
    /// Nature du motif: delay, error, courtesy…
    pub nature: Code,
    /// Engagement de la déclaration de services.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commitment: Option<Code>,
}

coded! {
    /// How a request was closed (MIFI 2.1, 4.2; MAMH).
    pub enum Disposition as "kebab-case" {
        /// Réponse motivée.
        Answered,
        /// Irrecevable.
        Inadmissible,
        /// Transférée à un autre organisme, avec le consentement de la personne.
        Transferred,
        /// Désistement.
        Withdrawn,
        /// Règlement informel.
        Settled,
        /// Classée sans suite.
        NoAction,
        /// Doublon: the same communication is handled under another number.
        Duplicate,
    }
}

coded! {
    /// How two requests are related.
    pub enum LinkKind as "snake_case" {
        /// One communication, received twice.
        Duplicate,
        /// A person comes back on the same matter.
        Repeat,
        /// Two requests worth reading together.
        Related,
    }
}

coded! {
    /// A step in the person's consent to be named to a unit or transferred to a body (MAMH, principes directeurs).
    pub enum ConsentStep as "snake_case" {
        /// Demandé.
        Asked,
        /// Accordé.
        Granted,
        /// Refusé.
        Refused,
        /// Retiré.
        Withdrawn,
    }
}

coded! {
    /// To whom a consent is given or a person directed: the codes of units, bodies and partners are three lists, and
    /// one code may stand in several.
    pub enum Party as "snake_case" {
        /// Une unité administrative: the person may be named to it.
        Unit,
        /// Un organisme: the request may be transferred to it.
        Body,
        /// Un organisme partenaire, which handles its own complaints (MIFI 4.5).
        Partner,
    }
}

impl Party {
    /// The list that its codes are drawn from.
    pub fn list(self) -> List {
        match self {
            Self::Unit => List::Unit,
            Self::Body => List::Body,
            Self::Partner => List::Partner,
        }
    }
}
