//! The acts on a request.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{ConsentStep, Disposition, GroundCode, LinkKind, Party};
use crate::domain::amendment::FieldChange;
use crate::domain::field::{Field, Receipt};
use crate::domain::finding::Verdict;
use crate::domain::imported::Imported;
use crate::domain::{Code, Handler, Number, Referral};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(tag = "act", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum RequestAct {
    /// Reçue et inscrite.
    Received {
        #[serde(flatten)]
        receipt: Receipt,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        grounds: Vec<GroundCode>,
    },
    /// Brought in from another system, as one entry.
    Imported(Box<Imported>),
    /// Accusé de réception.
    Acknowledged {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Code>,
    },
    /// Jugée recevable.
    FoundAdmissible {
        kind: Code,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        grounds: Vec<GroundCode>,
    },
    /// Jugée irrecevable, la personne en étant informée.
    FoundInadmissible {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<Code>,
        reason: Code,
        /// The body, the unit or the partner that the person is told to turn to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<Referral>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        informed_by: Option<Code>,
    },
    /// Importation annulée: the request is no more, its words are erased, its number is not given again.
    ImportTakenBack,
    /// Attribuée à une personne de l'équipe.
    Assigned { to: Code },
    /// Délai suspendu: waiting for the requester's documents (DSC).
    Suspended {
        /// The day it ended, when it is entered after that.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
    },
    /// Délai repris.
    Resumed,
    /// Réponse annoncée pour une date plus lointaine que l'échéance.
    Extended { to: NaiveDate },
    /// Motif ajouté.
    GroundAdded {
        #[serde(flatten)]
        ground: GroundCode,
    },
    /// Motif retiré.
    GroundDropped {
        /// Its rank in the file.
        n: u32,
    },
    /// Conclusion rendue.
    Found {
        /// The ground concerned; none for the complaint as a whole.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ground: Option<u32>,
        #[serde(flatten)]
        verdict: Verdict,
    },
    /// Fermée.
    Closed {
        disposition: Disposition,
        /// Means of the reply; none when no reply was possible.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Code>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Code>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        verdict: Option<Verdict>,
    },
    /// Rouverte.
    Reopened {
        /// A second look, by another officer than the first (MIFI 2.2).
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        review: bool,
    },
    /// Corrigée: fields that were wrong, with the reason.
    Amended {
        /// What changed, in codes; words that changed are in the entry's words.
        changes: Vec<FieldChange>,
    },
    /// Correction demandée par la personne et refusée, with the reason (A-2.1, s. 91).
    AmendmentRefused {
        /// The field that the person wants otherwise.
        field: Field,
    },
    /// Note au dossier.
    Noted {
        /// Whether the request is brought to the attention of the authorities by it, or no longer is (MESS).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attention: Option<bool>,
    },
    /// Liée à une autre requête.
    Linked {
        to: Number,
        #[serde(rename = "as")]
        kind: LinkKind,
    },
    /// Consentement demandé, accordé, refusé ou retiré.
    ConsentRecorded {
        /// The unit or body that the consent is for.
        to: Code,
        step: ConsentStep,
        party: Party,
        /// How the person said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Code>,
    },
    /// Unité consultée (MIFI 4.4).
    Consulted {
        /// Its rank in the file, from 1.
        n: u32,
        unit: Code,
        due_on: NaiveDate,
        /// The person is named to the unit, with their consent (MAMH).
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        with_identity: bool,
    },
    /// Réponse d'une unité consultée.
    ConsultationAnswered {
        /// The rank of the consultation.
        n: u32,
        unit: Code,
    },
    /// Conflit d'intérêts déclaré (MIFI 2.2).
    ConflictDeclared { officer: Code },
    /// Confiée à l'équipe, à une unité ou à un partenaire (MESS; MIFI 4.5).
    Handed { to: Handler },
    /// L'identité a été consultée, with the reason.
    IdentityRead,
    /// Narrative and identity erased, from the journal too (disclosures of wrongdoing).
    Erased,
    /// Conservée au-delà de sa règle, with the reason (a court, the Ombudsman, an access request).
    HoldPlaced,
    /// Plus conservée au-delà de sa règle, with the reason.
    HoldReleased,
    /// Textes, identité et pièces détruits par une règle du calendrier de conservation, from the journal too.
    Destroyed {
        rule: Code,
        /// Hashes of what the same person is recognised by, while their key is kept.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        recurrence: Vec<String>,
    },
    /// Pièce jointe au dossier: its name and digest are words.
    Attached {
        /// Size, in bytes.
        size: u64,
    },
    /// Satisfaction de la personne, after the closing (ISO 10004).
    SatisfactionRecorded {
        /// From 1, very dissatisfied, to 5, very satisfied.
        score: u8,
    },
}
