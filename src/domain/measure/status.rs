//! What a measure is, and how far it has come.

use crate::domain::coded::coded;

coded! {
    pub enum Kind as "kebab-case" {
        /// Mesure corrective individuelle: puts one person's situation right.
        CorrectiveIndividual,
        /// Mesure corrective systémique: puts a practice or a system right.
        CorrectiveSystemic,
        /// Recommandation.
        Recommendation,
        /// Piste d'amélioration: even an unsubstantiated complaint may bear one (MAMH, critères d'appréciation).
        Improvement,
    }
}

coded! {
    pub enum MeasureStatus as "kebab-case" {
        /// Proposée.
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
}

impl MeasureStatus {
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
