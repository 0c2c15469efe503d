//! What acts are made of: the facts of a receipt, and the codes that acts carry.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

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

/// How a request was closed (MIFI 2.1, 4.2; MAMH).
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Disposition {
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

impl Disposition {
    /// Every disposition, in the order of the reports.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The code that scripts type and reports carry.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The disposition of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        code.parse().ok()
    }
}

/// How two requests are related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum LinkKind {
    /// The same communication, received twice.
    Duplicate,
    /// The same person comes back on the same matter.
    Repeat,
    /// Two requests worth reading together.
    Related,
}

impl LinkKind {
    /// Every kind.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The code that scripts type.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The kind of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        code.parse().ok()
    }
}

/// A step in the person's consent to be named to a unit or transferred to a body (MAMH, principes directeurs).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ConsentStep {
    /// Demandé.
    Asked,
    /// Accordé.
    Granted,
    /// Refusé.
    Refused,
    /// Retiré.
    Withdrawn,
}

impl ConsentStep {
    /// The code that the register's tables hold.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// To whom a consent is given: the codes of units and those of bodies are two lists, and one code may stand in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// Une unité administrative: the person may be named to it.
    Unit,
    /// Un organisme: the request may be transferred to it.
    Body,
}

impl Party {
    /// The code that the register's tables hold.
    pub fn as_str(self) -> &'static str {
        self.list().as_str()
    }

    /// The list that its codes are drawn from.
    pub fn list(self) -> List {
        match self {
            Self::Unit => List::Unit,
            Self::Body => List::Body,
        }
    }
}
