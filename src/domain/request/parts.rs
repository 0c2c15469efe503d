//! What a request is made of: its triage, its grounds, its suspensions, its closings, and what hangs from it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::act::{ConsentStep, Disposition, GroundCode, LinkKind, Party};
use crate::domain::clock::Pause;
use crate::domain::field::Field;
use crate::domain::finding::{Finding, Ruling, Verdict};
use crate::domain::satisfaction::Satisfaction;
use crate::domain::{Code, Handler, Number, Referral};

/// Whether the office takes the request up (MIFI 1 and 4.2; MAMH, critères d'irrecevabilité).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Triage {
    /// Nothing decided yet.
    #[default]
    Pending,
    /// Recevable.
    Admissible {
        /// Unknown for some imported requests.
        on: Option<NaiveDate>,
    },
    /// Irrecevable.
    Inadmissible {
        /// When the person was informed; unknown for some imported requests.
        on: Option<NaiveDate>,
        /// Raison d'irrecevabilité; unknown for some imported requests.
        reason: Option<Code>,
        /// Where the person was told to turn.
        body: Option<Referral>,
        informed_by: Option<Code>,
    },
}

impl Triage {
    pub fn on(&self) -> Option<NaiveDate> {
        match self {
            Self::Pending => None,
            Self::Admissible { on } | Self::Inadmissible { on, .. } => *on,
        }
    }

    /// Admissible, inadmissible, or not decided.
    pub fn admissible(&self) -> Option<bool> {
        match self {
            Self::Pending => None,
            Self::Admissible { .. } => Some(true),
            Self::Inadmissible { .. } => Some(false),
        }
    }

    pub fn reason(&self) -> Option<&Code> {
        match self {
            Self::Inadmissible { reason, .. } => reason.as_ref(),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    pub on: NaiveDate,
    /// By which channel; unknown for some imported requests.
    pub by: Option<Code>,
}

/// A ground of a complaint, with its rank in the file, which is never given twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// Rank, from 1.
    pub n: u32,
    pub code: GroundCode,
    pub ruling: Option<Ruling>,
    pub dropped_on: Option<NaiveDate>,
}

/// A stay of the deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspension {
    pub pause: Pause,
    /// What the office waits for.
    pub reason: Option<String>,
}

/// A new date announced for the reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    pub on: NaiveDate,
    pub to: NaiveDate,
    pub reason: Option<String>,
    /// The rank of the cycle that it was announced in, from 0.
    pub cycle: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    pub on: NaiveDate,
    /// How; unknown for some imported requests.
    pub disposition: Option<Disposition>,
    /// Means of the reply; none when no reply was possible.
    pub by: Option<Code>,
    /// The body that takes the request over.
    pub to: Option<Code>,
    pub reply: Option<String>,
    /// Why none was possible.
    pub no_reply: Option<String>,
    pub officer: Option<Code>,
    pub satisfaction: Option<Satisfaction>,
}

impl Closing {
    /// Takes out every word; codes and dates stay.
    pub(in crate::domain) fn forget(&mut self) {
        (self.reply, self.no_reply) = (None, None);
        self.satisfaction.iter_mut().for_each(|satisfaction| satisfaction.text = None);
    }
}

/// A closing that was taken up again, with what was so then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reopening {
    pub on: NaiveDate,
    pub reason: Option<String>,
    pub review: bool,
    /// Who was in charge until then.
    pub officer: Option<Code>,
    /// Who had been before them.
    pub earlier_officers: Vec<Code>,
    pub closing: Closing,
    pub handler: Option<Handler>,
    pub finding: Option<Finding>,
    pub criterion: Option<Code>,
    /// The grounds that stood then, with what had been found of them: later acts change nothing of them.
    pub grounds: Vec<GroundAtClosing>,
}

/// A ground as it stood at a closing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroundAtClosing {
    pub n: u32,
    #[serde(flatten)]
    pub code: GroundCode,
    #[serde(flatten)]
    pub verdict: Option<Verdict>,
}

/// A correction that the person asked for and was refused: it goes along with the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedAmendment {
    pub on: NaiveDate,
    /// The field that the person wants otherwise.
    pub field: Field,
    pub reason: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub on: NaiveDate,
    pub by: Code,
    pub text: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub to: Number,
    pub kind: LinkKind,
    pub on: NaiveDate,
}

/// A step of a consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The unit or body that it is for.
    pub to: Code,
    pub party: Party,
    pub step: ConsentStep,
    pub on: NaiveDate,
    /// How the person said so.
    pub by: Option<Code>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consultation {
    /// Rank in the file, from 1.
    pub n: u32,
    pub unit: Code,
    pub asked_on: NaiveDate,
    pub due_on: NaiveDate,
    /// The person is named to the unit, with their consent.
    pub with_identity: bool,
    pub officer: Code,
    pub question: Option<String>,
    pub answer: Option<Answer>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub on: NaiveDate,
    pub text: Option<String>,
}

/// A time during which one handler has the request: from its receipt or from the day it is handed over, to the day it
/// is handed over again or closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    pub handler: Option<Handler>,
    pub from: NaiveDate,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub officer: Code,
    pub on: NaiveDate,
    pub reason: Option<String>,
}

/// How an entry came into the journal: what the domain needs to know of its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The instant, ISO 8601 with offset.
    pub at: String,
    pub by: Code,
}
