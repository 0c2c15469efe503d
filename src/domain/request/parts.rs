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
        /// Motif d'irrecevabilité; unknown for some imported requests.
        reason: Option<Code>,
        /// Where the person was told to turn.
        body: Option<Referral>,
        /// How the person was informed.
        informed_by: Option<Code>,
    },
}

impl Triage {
    /// When it was decided.
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

    /// Motif d'irrecevabilité.
    pub fn reason(&self) -> Option<&Code> {
        match self {
            Self::Inadmissible { reason, .. } => reason.as_ref(),
            _ => None,
        }
    }
}

/// The acknowledgement sent to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    /// When it was sent.
    pub on: NaiveDate,
    /// By which channel; unknown for some imported requests.
    pub by: Option<Code>,
}

/// A ground of a complaint, with its rank in the file, which is never given twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// Rank, from 1.
    pub n: u32,
    /// Nature and commitment.
    pub code: GroundCode,
    /// The finding on it.
    pub ruling: Option<Ruling>,
    /// When it was taken out of the file.
    pub dropped_on: Option<NaiveDate>,
}

/// A stay of the deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspension {
    /// The days it takes out.
    pub pause: Pause,
    /// What the office waits for.
    pub reason: Option<String>,
}

/// A new date announced for the reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// When it was announced.
    pub on: NaiveDate,
    /// The date announced.
    pub to: NaiveDate,
    /// Why the reply takes longer.
    pub reason: Option<String>,
    /// The rank of the cycle that it was announced in, from 0.
    pub cycle: usize,
}

/// How a request was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// When.
    pub on: NaiveDate,
    /// How; unknown for some imported requests.
    pub disposition: Option<Disposition>,
    /// Means of the reply; none when no reply was possible.
    pub by: Option<Code>,
    /// The body that takes the request over.
    pub to: Option<Code>,
    /// The reply.
    pub reply: Option<String>,
    /// Why none was possible.
    pub no_reply: Option<String>,
    /// Who closed it.
    pub officer: Option<Code>,
    /// What the person thought of it, once asked.
    pub satisfaction: Option<Satisfaction>,
}

impl Closing {
    /// Takes out every word; codes and dates stay.
    pub(in crate::domain) fn forget(&mut self) {
        (self.reply, self.no_reply) = (None, None);
        self.satisfaction.iter_mut().for_each(|satisfaction| satisfaction.text = None);
    }
}

/// A closing that was taken up again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reopening {
    /// When the request was reopened.
    pub on: NaiveDate,
    /// Why.
    pub reason: Option<String>,
    /// A second look, by another officer.
    pub review: bool,
    /// Who was in charge until then.
    pub officer: Option<Code>,
    /// The closing it undoes.
    pub closing: Closing,
    /// Who had the request then.
    pub handler: Option<Handler>,
    /// What had been found then.
    pub finding: Option<Finding>,
    /// On which criterion.
    pub criterion: Option<Code>,
    /// The grounds that stood then, with what had been found of them: later acts change nothing of them.
    pub grounds: Vec<GroundAtClosing>,
}

/// A ground as it stood at a closing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroundAtClosing {
    /// Rank, from 1.
    pub n: u32,
    /// Nature and commitment.
    #[serde(flatten)]
    pub code: GroundCode,
    /// What was found of it.
    #[serde(flatten)]
    pub verdict: Option<Verdict>,
}

/// A correction that the person asked for and was refused: it goes along with the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedAmendment {
    /// When.
    pub on: NaiveDate,
    /// The field that the person wants otherwise.
    pub field: Field,
    /// Why it was refused.
    pub reason: Option<String>,
}

/// A note to the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Date of the note.
    pub on: NaiveDate,
    /// Who wrote it.
    pub by: Code,
    /// What it says.
    pub text: Option<String>,
}

/// A link to another request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The other request.
    pub to: Number,
    /// How they are related.
    pub kind: LinkKind,
    /// Since when.
    pub on: NaiveDate,
}

/// A step of a consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The unit or body that it is for.
    pub to: Code,
    /// Which of the two.
    pub party: Party,
    /// What happened.
    pub step: ConsentStep,
    /// When.
    pub on: NaiveDate,
    /// How the person said so.
    pub by: Option<Code>,
}

/// A question put to a unit, and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consultation {
    /// Rank in the file, from 1.
    pub n: u32,
    /// The unit that is asked.
    pub unit: Code,
    /// When it was asked.
    pub asked_on: NaiveDate,
    /// When its answer is expected.
    pub due_on: NaiveDate,
    /// The person is named to the unit, with their consent.
    pub with_identity: bool,
    /// Who asked.
    pub officer: Code,
    /// What is asked.
    pub question: Option<String>,
    /// The answer, once there is one.
    pub answer: Option<Answer>,
}

/// What a unit answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// When.
    pub on: NaiveDate,
    /// What it says.
    pub text: Option<String>,
}

/// A time during which one handler has the request: from its receipt or from the day it is handed over, to the day it
/// is handed over again or closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Who handles it; unknown when an import did not say.
    pub handler: Option<Handler>,
    /// Since when.
    pub from: NaiveDate,
}

/// A declared conflict of interest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The officer concerned.
    pub officer: Code,
    /// When it was declared.
    pub on: NaiveDate,
    /// Why.
    pub reason: Option<String>,
}

/// How an entry came into the journal: what the domain needs to know of its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The instant, ISO 8601 with offset.
    pub at: String,
    /// The officer who acted.
    pub by: Code,
}
