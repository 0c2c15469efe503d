//! The acts of an office, as the journal keeps them: what was done, in codes and dates, and the words apart.
//!
//! The serialised form is frozen from the first release: a field may be added with a default, none may be renamed
//! or dropped, so that entries written by any earlier version are always read.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::amendment::Change;
use super::calendar::CalendarChange;
use super::edition;
use super::field::Receipt;
use super::finding::Verdict;
use super::handler::Handler;
use super::imported::Imported;
use super::incident;
use super::issue;
use super::measure;
use super::ombudsman;
use super::profile::Profile;
use super::reference::{Item, List, Renaming};
use super::setting::SettingChange;
use super::{Code, Number};

mod names;
mod parts;
mod words;
pub use parts::{ConsentStep, Disposition, GroundCode, LinkKind, Party};
pub use words::Words;

/// One act: its date, what was done, and the words that came with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The date of the act, which may be earlier than the day it is recorded.
    pub on: NaiveDate,
    /// What was done, in codes: kept for ever.
    pub act: Act,
    /// Free text and identity: personal, erased when the law orders destruction.
    pub words: Words,
}

impl Entry {
    /// An act without words.
    pub fn bare(on: NaiveDate, act: Act) -> Self {
        Self { on, act, words: Words::default() }
    }

    /// An act with a reason.
    pub fn because(on: NaiveDate, act: Act, reason: impl Into<String>) -> Self {
        Self { on, act, words: Words { reason: Some(reason.into()), ..Words::default() } }
    }
}

/// What was done. The first group concerns one request, the second a record of another register, the third the
/// register itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum Act {
    /// Reçue et inscrite.
    Received {
        /// What is known at receipt.
        #[serde(flatten)]
        receipt: Receipt,
        /// What the complaint is about.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        grounds: Vec<GroundCode>,
    },
    /// Brought in from another system, as one entry.
    Imported(Box<Imported>),
    /// Accusé de réception.
    Acknowledged {
        /// By which channel.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Code>,
    },
    /// Jugée recevable.
    FoundAdmissible {
        /// Type retained at triage.
        kind: Code,
        /// Grounds added at triage.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        grounds: Vec<GroundCode>,
    },
    /// Jugée irrecevable, la personne en étant informée.
    FoundInadmissible {
        /// Type retained at triage.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<Code>,
        /// Motif d'irrecevabilité.
        reason: Code,
        /// The body the person is told to turn to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<Code>,
        /// How the person was informed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        informed_by: Option<Code>,
    },
    /// Attribuée à une personne de l'équipe.
    Assigned {
        /// The officer in charge.
        to: Code,
    },
    /// Délai suspendu: waiting for the requester's documents (DSC).
    Suspended,
    /// Délai repris.
    Resumed,
    /// Réponse annoncée pour une date plus lointaine que l'échéance.
    Extended {
        /// The date announced to the person.
        to: NaiveDate,
    },
    /// Motif ajouté.
    GroundAdded {
        /// Nature and commitment.
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
        /// Founded, partly or not, and by which criterion.
        #[serde(flatten)]
        verdict: Verdict,
    },
    /// Fermée.
    Closed {
        /// How.
        disposition: Disposition,
        /// Means of the reply; none when no reply was possible.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Code>,
        /// The body that takes it over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Code>,
        /// The finding on every ground that has none yet.
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
        changes: Vec<Change>,
    },
    /// Annulation d'un acte: the entry is taken back, and stays in the journal.
    Undone {
        /// Which entry.
        seq: u64,
    },
    /// Note au dossier.
    Noted,
    /// Liée à une autre requête.
    Linked {
        /// The other one.
        to: Number,
        /// How.
        #[serde(rename = "as")]
        kind: LinkKind,
    },
    /// Consentement demandé, accordé, refusé ou retiré.
    ConsentRecorded {
        /// The unit or body that the consent is for.
        to: Code,
        /// Which step.
        step: ConsentStep,
        /// A unit or a body; the first entries did not say, and their code is then what the lists say it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        party: Option<Party>,
        /// How the person said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Code>,
    },
    /// Unité consultée (MIFI 4.4).
    Consulted {
        /// Its rank in the file, from 1.
        n: u32,
        /// The unit that is asked.
        unit: Code,
        /// When its answer is expected.
        due_on: NaiveDate,
        /// The person is named to the unit, with their consent (MAMH).
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        with_identity: bool,
    },
    /// Réponse d'une unité consultée.
    ConsultationAnswered {
        /// The rank of the consultation.
        n: u32,
        /// The unit that answers.
        unit: Code,
    },
    /// Conflit d'intérêts déclaré (MIFI 2.2).
    ConflictDeclared {
        /// The officer concerned.
        officer: Code,
    },
    /// Confiée à l'équipe, à une unité ou à un partenaire (MESS; MIFI 4.5).
    Handed {
        /// To whom.
        to: Handler,
    },
    /// L'identité a été consultée, with the reason.
    IdentityRead,
    /// Narrative and identity erased, from the journal too (disclosures of wrongdoing).
    Erased,
    /// Pièce jointe au dossier: its name and digest are words.
    Attached {
        /// Size, in bytes.
        size: u64,
    },
    /// Pièce retirée: what it held is gone.
    AttachmentDropped {
        /// Its rank in the file.
        n: u32,
    },
    /// Satisfaction de la personne, after the closing (ISO 10004).
    SatisfactionRecorded {
        /// From 1, very dissatisfied, to 5, very satisfied.
        score: u8,
    },

    /// A step in the life of an issue.
    Issue(issue::Step),
    /// A step in the life of an Ombudsman file.
    Ombudsman(ombudsman::Step),
    /// A step in the life of a confidentiality incident.
    Incident(incident::Step),
    /// A step in the life of a measure.
    Measure(measure::Step),
    /// A report was frozen.
    Edition(edition::Step),

    /// The register was opened, with everything its profile says.
    Initialised {
        /// The lists and standards it began with.
        profile: Box<Profile>,
        /// The last year whose holidays the office has confirmed.
        holidays_through: i32,
    },
    /// A list has a new item.
    ReferenceAdded {
        /// Which list.
        list: List,
        /// The item.
        item: Box<Item>,
    },
    /// An item has new labels.
    ReferenceRenamed {
        /// Which list.
        list: List,
        /// Which item.
        code: Code,
        /// What it is called from now on.
        #[serde(flatten)]
        to: Renaming,
    },
    /// An item is refused in new requests from now on.
    ReferenceRetired {
        /// Which list.
        list: List,
        /// Which item.
        code: Code,
    },
    /// An item that was retired is chosen again.
    ReferenceRestored {
        /// Which list.
        list: List,
        /// Which item.
        code: Code,
    },
    /// Conflit d'intérêts déclaré envers une unité ou une personne (MIFI 2.2). The person is in the words.
    RecusalDeclared {
        /// The officer concerned.
        officer: Code,
        /// The unit, and all that is under it; none when the conflict is with a person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<Code>,
    },
    /// Conflit d'intérêts levé: it no longer stands.
    RecusalLifted {
        /// Its rank among those declared.
        n: u32,
    },
    /// Réglage modifié.
    SettingChanged {
        /// Which setting, and its value from now on.
        #[serde(flatten)]
        change: SettingChange,
    },
    /// A holiday was added or removed by decree.
    CalendarChanged {
        /// The day, what changes and on whose authority.
        change: CalendarChange,
    },
}

impl Act {
    /// The name of the act, as its facts and the history carry it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Received { .. } => "received",
            Self::Imported(_) => "imported",
            Self::Acknowledged { .. } => "acknowledged",
            Self::FoundAdmissible { .. } => "found_admissible",
            Self::FoundInadmissible { .. } => "found_inadmissible",
            Self::Assigned { .. } => "assigned",
            Self::Suspended => "suspended",
            Self::Resumed => "resumed",
            Self::Extended { .. } => "extended",
            Self::GroundAdded { .. } => "ground_added",
            Self::GroundDropped { .. } => "ground_dropped",
            Self::Found { .. } => "found",
            Self::Closed { .. } => "closed",
            Self::Reopened { .. } => "reopened",
            Self::Amended { .. } => "amended",
            Self::Undone { .. } => "undone",
            Self::Noted => "noted",
            Self::Linked { .. } => "linked",
            Self::ConsentRecorded { .. } => "consent_recorded",
            Self::Consulted { .. } => "consulted",
            Self::ConsultationAnswered { .. } => "consultation_answered",
            Self::ConflictDeclared { .. } => "conflict_declared",
            Self::Handed { .. } => "handed",
            Self::IdentityRead => "identity_read",
            Self::Erased => "erased",
            Self::Attached { .. } => "attached",
            Self::AttachmentDropped { .. } => "attachment_dropped",
            Self::SatisfactionRecorded { .. } => "satisfaction_recorded",
            Self::Issue(step) => step.name(),
            Self::Ombudsman(step) => step.name(),
            Self::Incident(step) => step.name(),
            Self::Measure(step) => step.name(),
            Self::Edition(step) => step.name(),
            Self::Initialised { .. } => "initialised",
            Self::ReferenceAdded { .. } => "reference_added",
            Self::ReferenceRenamed { .. } => "reference_renamed",
            Self::ReferenceRetired { .. } => "reference_retired",
            Self::ReferenceRestored { .. } => "reference_restored",
            Self::RecusalDeclared { .. } => "recusal_declared",
            Self::RecusalLifted { .. } => "recusal_lifted",
            Self::SettingChanged { .. } => "setting_changed",
            Self::CalendarChanged { .. } => "calendar_changed",
        }
    }

    /// Acts that say something of the journal's readers rather than of the request: `undo` passes over them.
    pub fn is_trace(&self) -> bool {
        matches!(self, Self::IdentityRead | Self::Undone { .. })
    }
}
