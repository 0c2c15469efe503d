//! What a measure is, and how far it has come.

use serde::{Deserialize, Serialize};

/// What a measure is.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::EnumString,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Mesure corrective individuelle: puts one person's situation right.
    CorrectiveIndividual,
    /// Mesure corrective systémique: puts a practice or a system right.
    CorrectiveSystemic,
    /// Recommandation.
    #[default]
    Recommendation,
    /// Piste d'amélioration: even an unsubstantiated complaint may bear one (MAMH, critères d'appréciation).
    Improvement,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] =
        [Self::CorrectiveIndividual, Self::CorrectiveSystemic, Self::Recommendation, Self::Improvement];

    /// The code that scripts type and data carry.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The kind of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        code.parse().ok()
    }
}

/// How far a measure has come.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, strum::IntoStaticStr, strum::EnumString,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum MeasureStatus {
    /// Proposée.
    #[default]
    Proposed,
    /// Acceptée.
    Accepted,
    /// Refusée, or given up on the way: there is no other way out.
    Refused,
    /// En cours de réalisation.
    UnderWay,
    /// Réalisée, says the unit.
    Implemented,
    /// Vérifiée: someone saw that it is in place.
    Verified,
}

impl MeasureStatus {
    /// Every status, in the order of a measure's life.
    pub const ALL: [Self; 6] =
        [Self::Proposed, Self::Accepted, Self::Refused, Self::UnderWay, Self::Implemented, Self::Verified];

    /// The code that scripts type and data carry.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The act that reaches it, as the history carries it.
    pub fn act(self) -> &'static str {
        match self {
            Self::Proposed => "measure_proposed",
            Self::Accepted => "measure_accepted",
            Self::Refused => "measure_refused",
            Self::UnderWay => "measure_under_way",
            Self::Implemented => "measure_implemented",
            Self::Verified => "measure_verified",
        }
    }

    /// The status of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        code.parse().ok()
    }

    /// What may come next. A measure that moved is taken up anew from the beginning, and nowhere else.
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Proposed => &[Self::Accepted, Self::Refused],
            Self::Accepted => &[Self::UnderWay, Self::Implemented, Self::Refused, Self::Proposed],
            Self::UnderWay => &[Self::Implemented, Self::Refused, Self::Proposed],
            Self::Implemented => &[Self::Verified, Self::Proposed],
            Self::Refused | Self::Verified => &[Self::Proposed],
        }
    }

    /// Whether it is not done without a reason: refusing, and taking up anew.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Refused | Self::Proposed)
    }

    /// Whether nothing is left to do.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Refused | Self::Verified)
    }

    /// Whether it is still waited for, so that it may be past its due date.
    pub fn is_awaited(self) -> bool {
        matches!(self, Self::Proposed | Self::Accepted | Self::UnderWay)
    }

    /// Whether it is in place.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Implemented | Self::Verified)
    }
}
