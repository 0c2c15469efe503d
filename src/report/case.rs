//! A request as reports know it.

use chrono::NaiveDate;

pub use crate::domain::finding::Finding;
use crate::domain::{Code, Handler, Number, rule_codes};

/// The group of what nobody recorded. A code spelled so is counted with it, so that the two never make two rows of one
/// name.
pub const UNKNOWN: &str = "unknown";

/// The code as reports group by it: [`UNKNOWN`] when there is none.
pub fn code_or_unknown(code: &Option<Code>) -> &str {
    code.as_ref().map_or(UNKNOWN, Code::as_str)
}

/// The group of a handler as reports split by it: [`UNKNOWN`] when there is none.
pub fn group_or_unknown(handler: Option<&Handler>) -> &'static str {
    handler.map_or(UNKNOWN, Handler::group)
}

/// A request that was open, received, reopened or closed in the period, with the facts that figures are made of.
///
/// Whatever its source never recorded is `None`, and is counted as unknown.
#[derive(Clone, Debug)]
pub struct Case {
    pub number: Number,
    pub received_on: NaiveDate,
    /// Kind (type): `complaint`, `comment`…
    pub kind: Option<Code>,
    /// Channel (mode de réception).
    pub channel: Option<Code>,
    /// Source (provenance).
    pub source: Option<Code>,
    pub program: Option<Code>,
    pub unit: Option<Code>,
    /// Sector, the branch of the tree that the unit is in.
    pub sector: Option<Code>,
    pub handler: Option<Handler>,
    /// Language of the reply: `fr` or `en`.
    pub language: Option<Code>,
    /// The standard that times it; none of a kind that no standard names.
    pub standard: Option<Code>,
    pub anonymous: bool,
    pub admissibility: CaseAdmissibility,
    /// Day of the acknowledgement, if any went out.
    pub acknowledged_on: Option<NaiveDate>,
    /// Nobody recorded whether there was one: an import did not say.
    pub acknowledgement_unknown: bool,
    /// Business days from receipt to acknowledgement.
    pub acknowledgement_delay: Option<i64>,
    /// Its closings, in the order in which they happened.
    pub closings: Vec<CaseClosing>,
    pub grounds: Vec<CaseGround>,
    pub consultations: Vec<CaseConsultation>,
    /// Its suspensions within the period.
    pub suspensions: CaseSuspensions,
    /// How it stood at the end of the period, when it was open then.
    pub at_end: Option<OpenStatus>,
}

impl Case {
    /// A case of which only the number and the day of receipt are known.
    pub fn new(number: Number, received_on: NaiveDate) -> Self {
        Self {
            number,
            received_on,
            kind: None,
            channel: None,
            source: None,
            program: None,
            unit: None,
            sector: None,
            handler: None,
            language: None,
            standard: None,
            anonymous: false,
            admissibility: CaseAdmissibility::Pending,
            acknowledged_on: None,
            acknowledgement_unknown: false,
            acknowledgement_delay: None,
            closings: Vec::new(),
            grounds: Vec::new(),
            consultations: Vec::new(),
            suspensions: CaseSuspensions::default(),
            at_end: None,
        }
    }

    /// Whether it is a complaint, the only kind that has findings.
    pub fn is_complaint(&self) -> bool {
        self.kind.as_ref().is_some_and(|kind| *kind == *rule_codes::COMPLAINT)
    }

    /// The grounds that stood at a closing; without one, those that stand.
    pub fn grounds_at<'a>(&'a self, closing: Option<&'a CaseClosing>) -> &'a [CaseGround] {
        closing
            .and_then(|closing| closing.snapshot.as_ref())
            .map_or(self.grounds.as_slice(), |snapshot| snapshot.grounds.as_slice())
    }

    /// Who handled the request at a closing; without one, who does.
    pub fn handler_at<'a>(&'a self, closing: Option<&'a CaseClosing>) -> Option<&'a Handler> {
        let snapshot = closing.and_then(|closing| closing.snapshot.as_ref());
        snapshot.map_or(self.handler.as_ref(), |snapshot| snapshot.handler.as_ref())
    }

    /// The partner that had the request at a closing; without one, that has it.
    pub fn partner_at<'a>(&'a self, closing: Option<&'a CaseClosing>) -> Option<&'a Code> {
        self.handler_at(closing).and_then(Handler::partner)
    }
}

/// A time during which one handler had a request, within one of its cycles.
#[derive(Clone, Debug)]
pub struct CaseStage {
    pub handler: Option<Handler>,
    pub from: NaiveDate,
    /// Net business days of the cycle counted before.
    pub before: i64,
}

/// A question put to a unit (MIFI 4.4).
#[derive(Clone, Debug)]
pub struct CaseConsultation {
    pub n: u32,
    pub unit: Option<Code>,
    /// The branch of the tree of units that it is of.
    pub sector: Option<Code>,
    pub asked_on: NaiveDate,
    pub due_on: NaiveDate,
    pub answered_on: Option<NaiveDate>,
    /// Whether the answer came by the due date, or before the business day after it.
    pub in_time: Option<bool>,
    /// Business days from the question to the answer.
    pub days: Option<i64>,
    /// When the answer was still awaited at the end of the period, on a request that was open: whether it was late.
    pub awaited: Option<bool>,
}

/// What triage decided (recevabilité).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseAdmissibility {
    Pending,
    Admissible,
    Inadmissible { reason: Option<Code> },
}

/// One closing of a request, with the reopening that ended it if there was one.
#[derive(Clone, Debug, Default)]
pub struct CaseClosing {
    pub closed_on: NaiveDate,
    /// Day on which this closing was undone by a reopening.
    pub reopened_on: Option<NaiveDate>,
    /// How it was closed: `answered`, `withdrawn`…
    pub disposition: Option<Code>,
    /// The finding of the complaint as a whole.
    pub finding: Option<Finding>,
    pub criterion: Option<Code>,
    /// Business days taken since receipt, or since the reopening before it, suspensions out.
    pub net: Option<i64>,
    /// Business days taken, suspensions in.
    pub gross: Option<i64>,
    /// Whether it came within the standard, as the unit of the standard counts; `None` where none times the request.
    pub within_standard: Option<bool>,
    /// Handlers of the cycle in turn, when it was handed over; empty when that of the closing had it all along.
    pub stages: Vec<CaseStage>,
    /// What the person thought of it, from 1 to 5.
    pub satisfaction: Option<u8>,
    /// Facts at a closing that was taken up again, which may have changed since; `None` for one that stands.
    pub snapshot: Option<ClosingSnapshot>,
}

/// Facts of a request at a closing.
#[derive(Clone, Debug)]
pub struct ClosingSnapshot {
    pub handler: Option<Handler>,
    pub grounds: Vec<CaseGround>,
}

impl CaseClosing {
    /// A closing of which only the day is known.
    pub fn new(closed_on: NaiveDate) -> Self {
        Self { closed_on, ..Self::default() }
    }
}

/// What a complaint is about (motif).
#[derive(Clone, Debug)]
pub struct CaseGround {
    /// Its rank in the complaint, as shown to people.
    pub n: u32,
    /// Nature: `delay`, `error`…
    pub nature: Option<Code>,
    /// The commitment (engagement) concerned.
    pub commitment: Option<Code>,
    pub finding: Option<Finding>,
    pub criterion: Option<Code>,
}

/// The suspensions of a request within the period.
#[derive(Clone, Copy, Debug, Default)]
pub struct CaseSuspensions {
    pub n: u32,
    /// Business days they took out.
    pub days: i64,
}

/// How an open request stood at the end of the period.
#[derive(Clone, Copy, Debug)]
pub struct OpenStatus {
    /// Its age in business days, suspensions out.
    pub age_net: i64,
    /// Its age in business days, suspensions in.
    pub age_gross: i64,
    /// By how many business days it is late, suspensions out; 0 when it is not.
    pub days_late: i64,
    /// Waiting on the requester.
    pub suspended: bool,
    /// Not late, and due within the next [`SOON`](super::budget::SOON) business days.
    pub due_soon: bool,
}

impl OpenStatus {
    pub fn is_overdue(&self) -> bool {
        self.days_late > 0
    }
}
