//! A request: what its entries add up to.
//!
//! [`Request::apply`] is the one place where an entry changes a request. The store writes what it yields, `undo`
//! replays the entries that remain, and `check` replays them all and compares.

use chrono::NaiveDate;

use super::act::{EntryRef, GroundCode, RequestAct, Words};
use super::attachment::Attachment;
use super::clock::Pause;
use super::conflict::Permit;
use super::erasure::ErasedPart;
use super::field::{Marks, Narrative, Receipt};
use super::finding::Ruling;
use super::handler::Handler;
use super::moment::Moment;
use super::record::{Record, Series};
use super::refusal::Refusal;
use super::{Code, Identity, Number};

mod parts;
mod status;
pub use parts::{
    Acknowledgement, Answer, Closing, Conflict, Consent, Consultation, Extension, Ground, GroundAtClosing, Link, Note,
    Recorded, RefusedAmendment, Reopening, Stage, Suspension, Triage,
};
pub use status::Status;

#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub number: Number,
    /// Date of receipt: day 0 of the deadline.
    pub received_on: NaiveDate,
    /// When it was written in.
    pub registered_at: String,
    /// Brought in from another system.
    pub imported: bool,
    /// Codes known at receipt, as amended since.
    pub receipt: Receipt,
    /// Text of the person, as amended since.
    pub narrative: Narrative,
    /// Who the person is: masked unless asked for, and the asking is journalled.
    pub identity: Option<Identity>,
    /// The officer in charge.
    pub officer: Option<Code>,
    /// Who was in charge before, since it was last taken up.
    pub earlier_officers: Vec<Code>,
    /// Since when; unknown for imported requests.
    pub assigned_on: Option<NaiveDate>,
    /// Who handles it; unknown when an import did not say.
    pub handler: Option<Handler>,
    /// Who had it before, in their order, once it was handed over.
    pub earlier_stages: Vec<Stage>,
    /// Since when, once it was handed over.
    pub handed_on: Option<NaiveDate>,
    pub acknowledged: Option<Acknowledgement>,
    /// Recevabilité.
    pub triage: Triage,
    /// Every ground ever added: see [`Request::grounds`] for those that stand.
    pub all_grounds: Vec<Ground>,
    /// The finding on a complaint that has no ground.
    pub ruling: Option<Ruling>,
    /// Whether anything was found since it was last taken up.
    pub found_since: bool,
    pub suspensions: Vec<Suspension>,
    /// Dates announced for the reply, in their order. The standard's clock does not know them.
    pub extensions: Vec<Extension>,
    /// Suspended days that an import counted without saying which.
    pub unknown_suspended: i64,
    /// The closing that stands.
    pub closing: Option<Closing>,
    /// Closings taken up again, in their order.
    pub reopenings: Vec<Reopening>,
    pub notes: Vec<Note>,
    /// Corrections asked for and refused, in their order.
    pub refused_amendments: Vec<RefusedAmendment>,
    /// Links made from this request.
    pub links: Vec<Link>,
    pub consents: Vec<Consent>,
    pub consultations: Vec<Consultation>,
    pub conflicts: Vec<Conflict>,
    /// Every document ever attached, in their order.
    pub attachments: Vec<Attachment>,
    pub marks: Marks,
    /// Why it is held against destruction, while it is.
    pub hold_reason: Option<String>,
    /// Hashes by which the person of a destroyed request is recognised.
    pub recurrence: Vec<String>,
}

impl Request {
    /// The grounds that stand, in their order.
    pub fn grounds(&self) -> impl Iterator<Item = &Ground> {
        self.all_grounds.iter().filter(|ground| ground.dropped_on.is_none())
    }

    pub fn status(&self) -> Status {
        if self.marks.destroyed_on.is_some() {
            return Status::Destroyed;
        }
        let is_taken_up = self.triage != Triage::Pending || self.officer.is_some();
        Status::of(self.closing.is_some(), self.suspended_since().is_some(), is_taken_up)
    }

    /// Whether the person did not say who they are (MAMH).
    pub fn is_anonymous(&self) -> bool {
        self.receipt.anonymous == Some(true)
    }

    /// When the suspension that is still open began.
    pub fn suspended_since(&self) -> Option<NaiveDate> {
        self.suspensions.last().filter(|suspension| suspension.pause.to.is_none()).map(|open| open.pause.from)
    }

    /// The days on which its cycles began: receipt, then each reopening. A reopening starts a new clock: the days while
    /// the request was closed never count.
    pub fn cycles(&self) -> impl Iterator<Item = NaiveDate> {
        std::iter::once(self.received_on).chain(self.reopenings.iter().map(|reopening| reopening.on))
    }

    /// The rank of its last cycle that began by a day, from 0.
    pub fn cycle_on(&self, day: NaiveDate) -> usize {
        self.cycles().skip(1).take_while(|begun| *begun <= day).count()
    }

    /// The suspensions, as the clock counts them.
    pub fn pauses(&self) -> Vec<Pause> {
        self.suspensions.iter().map(|suspension| suspension.pause).collect()
    }

    /// Refuses when the request is closed.
    pub(super) fn open(&self) -> Result<(), Refusal> {
        self.closed().map_or(Ok(()), Err)
    }

    /// The refusal that a closed request gives any act; an erased one gives its own, for it cannot be reopened.
    pub fn closed(&self) -> Option<Refusal> {
        let Closing { on, .. } = self.closing.as_ref()?;
        Some(self.keeps_words().err().unwrap_or(Refusal::AlreadyClosed { on: *on, may_be_late: false }))
    }

    /// Refuses an act dated after the closing; one done before may be entered late (rule 1). An act of the day of the
    /// closing is late only when entered on a later day.
    pub fn open_on(&self, at: Moment) -> Result<(), Refusal> {
        match &self.closing {
            Some(closing) if at.on > closing.on || at.on == at.today => self.open().map_err(|refusal| match refusal {
                Refusal::AlreadyClosed { on, .. } => Refusal::AlreadyClosed { on, may_be_late: true },
                other => other,
            }),
            _ => Ok(()),
        }
    }

    /// Rule 1, date order: no act in the future, before receipt, or before the acts that it follows.
    ///
    /// Each act that it follows is given with its key in the catalogue.
    pub(super) fn follows(
        &self,
        at: Moment,
        acts: impl IntoIterator<Item = (&'static str, NaiveDate)>,
    ) -> Result<(), Refusal> {
        at.not_in_the_future()?;
        if at.on < self.received_on {
            return Err(Refusal::BeforeReceipt { on: at.on, received_on: self.received_on });
        }
        let reopened = self.reopenings.last().map(|reopening| ("reopened", reopening.on));
        match acts.into_iter().chain(reopened).filter(|(_, earlier)| at.on < *earlier).max_by_key(|(_, on)| *on) {
            Some((act, earlier)) => Err(Refusal::BeforePrevious { on: at.on, act, earlier }),
            None => Ok(()),
        }
    }

    fn add_ground(&mut self, code: GroundCode) {
        let n = self.all_grounds.iter().map(|ground| ground.n).max().unwrap_or(0) + 1;
        self.all_grounds.push(Ground { n, code, ruling: None, dropped_on: None });
    }

    fn end_suspension(&mut self, on: NaiveDate) {
        if let Some(open) = self.suspensions.last_mut().filter(|suspension| suspension.pause.to.is_none()) {
            open.pause.to = Some(on);
        }
    }

    /// The finding given at closing stands for every ground that has none, or for the complaint when it has no ground.
    fn find_everywhere(&mut self, ruling: &Ruling) {
        let mut active = self.all_grounds.iter_mut().filter(|ground| ground.dropped_on.is_none()).peekable();
        if active.peek().is_none() {
            self.ruling = Some(ruling.clone());
        }
        active.filter(|ground| ground.ruling.is_none()).for_each(|ground| ground.ruling = Some(ruling.clone()));
    }

    /// Takes out every word; codes and dates stay.
    fn forget(&mut self, on: NaiveDate) {
        self.marks.erased_on = Some(on);
        (self.narrative, self.identity, self.hold_reason) = (Narrative::default(), None, None);
        for ground in &mut self.all_grounds {
            ground.ruling.iter_mut().for_each(|ruling| ruling.reasons = None);
        }
        self.ruling.iter_mut().for_each(|ruling| ruling.reasons = None);
        self.suspensions.iter_mut().for_each(|suspension| suspension.reason = None);
        self.extensions.iter_mut().for_each(|extension| extension.reason = None);
        self.notes.iter_mut().for_each(|note| note.text = None);
        self.refused_amendments.iter_mut().for_each(|refused| refused.reason = None);
        self.conflicts.iter_mut().for_each(|conflict| conflict.reason = None);
        self.attachments.iter_mut().for_each(|attachment| attachment.document = None);
        for asked in &mut self.consultations {
            asked.question = None;
            asked.answer.iter_mut().for_each(|answer| answer.text = None);
        }
        self.closing.iter_mut().for_each(Closing::forget);
        for reopening in &mut self.reopenings {
            reopening.reason = None;
            reopening.closing.forget();
        }
    }
}

impl Record for Request {
    const SERIES: Series = Series::Request;

    type Act = RequestAct;
    type Permit = Permit;

    fn begin(number: Number, entry: EntryRef<'_, RequestAct>) -> Option<Self> {
        let (receipt, grounds) = match entry.act {
            RequestAct::Received { receipt, grounds } => (receipt.clone(), grounds.clone()),
            RequestAct::Imported(imported) => (imported.receipt.clone(), Vec::new()),
            _ => return None,
        };
        let mut request = Self {
            number,
            received_on: entry.on,
            registered_at: entry.recorded.at.clone(),
            imported: matches!(entry.act, RequestAct::Imported(_)),
            narrative: entry.words.narrative.clone(),
            identity: entry.words.identity.clone(),
            officer: None,
            assigned_on: None,
            handler: Some(Handler::Office),
            earlier_officers: Vec::new(),
            found_since: false,
            earlier_stages: Vec::new(),
            handed_on: None,
            acknowledged: None,
            triage: Triage::Pending,
            all_grounds: Vec::new(),
            ruling: None,
            suspensions: Vec::new(),
            extensions: Vec::new(),
            unknown_suspended: 0,
            closing: None,
            reopenings: Vec::new(),
            notes: Vec::new(),
            refused_amendments: Vec::new(),
            links: Vec::new(),
            consents: Vec::new(),
            consultations: Vec::new(),
            conflicts: Vec::new(),
            attachments: Vec::new(),
            marks: Marks::default(),
            hold_reason: None,
            recurrence: Vec::new(),
            receipt,
        };
        // Whether the person is anonymous is always known, once there is a request.
        request.receipt.anonymous.get_or_insert(false);
        grounds.into_iter().for_each(|ground| request.add_ground(ground));
        if let RequestAct::Imported(imported) = entry.act {
            request.apply_import(imported, entry.words);
        }
        Some(request)
    }

    fn apply(&mut self, entry: EntryRef<'_, RequestAct>) {
        let EntryRef { on, act, words, recorded } = entry;
        match act {
            RequestAct::Acknowledged { by } => self.acknowledged = Some(Acknowledgement { on, by: by.clone() }),
            RequestAct::FoundAdmissible { kind, grounds } => {
                self.receipt.kind = Some(kind.clone());
                self.triage = Triage::Admissible { on: Some(on) };
                grounds.iter().cloned().for_each(|ground| self.add_ground(ground));
            }
            RequestAct::FoundInadmissible { kind, reason, body, informed_by } => {
                if kind.is_some() {
                    self.receipt.kind.clone_from(kind);
                }
                self.leave_findings();
                let (reason, body, informed_by) = (Some(reason.clone()), body.clone(), informed_by.clone());
                self.triage = Triage::Inadmissible { on: Some(on), reason, body, informed_by };
            }
            RequestAct::Assigned { to } => {
                self.earlier_officers.extend(self.officer.replace(to.clone()));
                self.assigned_on = Some(on);
            }
            RequestAct::Suspended { until } => {
                let pause = Pause { from: on, to: *until };
                // One that is entered late stands where its dates are.
                let over = |other: &&Suspension| other.pause.to.is_some_and(|to| to <= on);
                let place = self.suspensions.iter().take_while(over).count();
                self.suspensions.insert(place, Suspension { pause, reason: words.reason.clone() });
            }
            RequestAct::Resumed => self.end_suspension(on),
            RequestAct::Extended { to } => {
                let (reason, cycle) = (words.reason.clone(), self.reopenings.len());
                self.extensions.push(Extension { on, to: *to, reason, cycle });
            }
            RequestAct::GroundAdded { ground } => self.add_ground(ground.clone()),
            RequestAct::GroundDropped { n } => {
                if let Some(ground) = self.all_grounds.iter_mut().find(|ground| ground.n == *n) {
                    ground.dropped_on = Some(on);
                }
            }
            RequestAct::Found { ground, verdict } => {
                self.found_since = true;
                let ruling = Ruling { verdict: verdict.clone(), on: Some(on), reasons: words.finding_reasons.clone() };
                match ground.and_then(|n| self.all_grounds.iter_mut().find(|ground| ground.n == n)) {
                    Some(ground) => ground.ruling = Some(ruling),
                    None => self.ruling = Some(ruling),
                }
            }
            RequestAct::Closed { disposition, by, to, verdict } => {
                self.end_suspension(on);
                if let Some(verdict) = verdict {
                    self.found_since = true;
                    let ruling = Ruling { verdict: verdict.clone(), on: Some(on), reasons: None };
                    self.find_everywhere(&ruling);
                }
                self.closing = Some(Closing {
                    on,
                    disposition: Some(*disposition),
                    by: by.clone(),
                    to: to.clone(),
                    reply: words.reply.clone(),
                    no_reply: words.no_reply.clone(),
                    officer: Some(recorded.by.clone()),
                    satisfaction: None,
                });
            }
            RequestAct::Reopened { review } => self.reopen_closing(on, *review, words),
            RequestAct::Amended { changes } => changes.iter().for_each(|change| self.change(change, words)),
            RequestAct::AmendmentRefused { field } => {
                self.refused_amendments.push(RefusedAmendment { on, field: *field, reason: words.reason.clone() });
            }
            RequestAct::Noted { attention } => {
                if let Some(attention) = attention {
                    self.marks.attention_on = attention.then_some(on);
                }
                self.notes.push(Note { on, by: recorded.by.clone(), text: words.note.clone() });
            }
            RequestAct::Linked { to, kind } => self.links.push(Link { to: *to, kind: *kind, on }),
            RequestAct::ConsentRecorded { to, step, party, by } => {
                let (to, by) = (to.clone(), by.clone());
                self.consents.push(Consent { to, party: *party, step: *step, on, by });
            }
            RequestAct::Consulted { n, unit, due_on, with_identity } => self.consultations.push(Consultation {
                n: *n,
                unit: unit.clone(),
                asked_on: on,
                due_on: *due_on,
                with_identity: *with_identity,
                officer: recorded.by.clone(),
                question: words.question.clone(),
                answer: None,
            }),
            RequestAct::ConsultationAnswered { n, .. } => {
                if let Some(asked) = self.consultations.iter_mut().find(|asked| asked.n == *n) {
                    asked.answer = Some(Answer { on, text: words.answer.clone() });
                }
            }
            RequestAct::ConflictDeclared { officer } => {
                let reason = words.reason.clone();
                self.conflicts.push(Conflict { officer: officer.clone(), on, reason });
            }
            RequestAct::Handed { to } => {
                let from = self.handed_on.unwrap_or(self.received_on);
                self.earlier_stages.push(Stage { handler: self.handler.replace(to.clone()), from });
                self.handed_on = Some(on);
            }
            RequestAct::Erased => self.forget(on),
            RequestAct::HoldPlaced => {
                (self.marks.legal_hold_on, self.hold_reason) = (Some(on), words.reason.clone());
            }
            RequestAct::HoldReleased => (self.marks.legal_hold_on, self.hold_reason) = (None, None),
            RequestAct::Destroyed { recurrence, .. } => {
                self.forget(on);
                self.marks.destroyed_on = Some(on);
                self.recurrence.clone_from(recurrence);
            }
            RequestAct::Attached { size } => self.add_attachment(*size, entry),
            RequestAct::SatisfactionRecorded { score } => self.satisfied(on, *score, words),
            // A trace says who read what; a request begins once.
            RequestAct::IdentityRead
            | RequestAct::Received { .. }
            | RequestAct::Imported(_)
            | RequestAct::ImportTakenBack => {}
        }
    }

    fn admits(&self, permit: &Permit, by: &Code, act: &RequestAct) -> bool {
        permit.covers(self.number, by, act)
    }

    fn erases(act: &RequestAct) -> bool {
        matches!(act, RequestAct::Erased | RequestAct::Destroyed { .. } | RequestAct::ImportTakenBack)
    }

    fn restate(&mut self, part: &ErasedPart, words: &Words) {
        if let ErasedPart::Field(field) = part {
            self.set_words(*field, words);
        }
    }

    fn vanishes(act: &RequestAct) -> bool {
        *act == RequestAct::ImportTakenBack
    }

    fn number(&self) -> Number {
        self.number
    }

    /// Nothing is written back into a file whose words were erased.
    fn take_back(&self, at: Moment, undone: (&'static str, NaiveDate), words: &Words) -> Result<(), Refusal> {
        if !words.is_empty() {
            self.keeps_words()?;
        }
        self.follows(at, [undone])
    }
}
