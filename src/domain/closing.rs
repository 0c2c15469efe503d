//! Closing: a disposition, the date and means of the reply, and for a complaint a finding on every ground.

use chrono::NaiveDate;

use super::act::{Disposition, Entry, Party, RequestAct, Words};
use super::finding::{Finding, Ruling, Verdict};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::{Ground, GroundAtClosing, Reopening, Request, Triage};
use super::{Code, Number};

/// What the officer says when closing.
#[derive(Clone, Debug, PartialEq)]
pub struct Closure {
    pub disposition: Disposition,
    /// Means of the reply; of an inadmissible request, those by which the person was informed when not said.
    pub by: Option<Code>,
    /// Why no reply was possible.
    pub no_reply: Option<String>,
    /// The body that takes the request over.
    pub to: Option<Code>,
    /// The finding on every ground that has none yet.
    pub verdict: Option<Verdict>,
    pub reply: Option<String>,
    /// The request that this one is a duplicate of.
    pub of: Option<Number>,
}

/// Decisions that precede the closing of a request.
#[derive(Clone, Copy, Debug)]
pub(super) struct EarlierDecisions {
    /// At triage; of an imported request, `None` where its source recorded none.
    pub admissible: Option<bool>,
    pub is_disclosure: bool,
    /// Whether a finding upholds it, wholly or partly.
    pub is_upheld: bool,
    /// Whether the request was imported, and so is its closing.
    pub is_imported: bool,
}

impl Disposition {
    /// Rule 9: a disposition fits what was decided.
    ///
    /// # Errors
    /// It does not. A triage that the source of an imported request never recorded contradicts nothing; only a disclosure
    /// is known not to have been answered.
    pub(super) fn fits(self, decided: EarlierDecisions) -> Result<(), Refusal> {
        let EarlierDecisions { admissible, is_disclosure, is_upheld, is_imported } = decided;
        match (self, admissible) {
            (Self::Answered | Self::Settled | Self::NoAction, None | Some(true)) if is_disclosure => {
                Err(Refusal::DisclosureIsDirected)
            }
            (Self::Answered | Self::Settled | Self::NoAction, Some(false)) if is_disclosure && !is_imported => {
                Err(Refusal::DisclosureStands)
            }
            (Self::NoAction, None | Some(true)) if is_upheld => Err(Refusal::SubstantiatedNotClosedSo),
            (_, None) if is_imported => Ok(()),
            (Self::Answered, None) => Err(Refusal::NotTriaged),
            (Self::Answered | Self::Settled | Self::NoAction, Some(false)) => Err(Refusal::InadmissibleNotClosedSo),
            (Self::Inadmissible, None | Some(true)) if is_disclosure => Err(Refusal::DisclosureIsDirected),
            (Self::Inadmissible, None | Some(true)) => Err(Refusal::InadmissibleWithoutReason),
            _ => Ok(()),
        }
    }
}

impl Request {
    /// Closes the request.
    ///
    /// # Errors
    /// Rules 4, 6, 8 and 9 of the domain: no transfer without consent (MAMH), a second look by another officer than the
    /// first (MIFI 2.2), a finding on every ground of a complaint answered with reasons (MIFI 4.2), and the means of the
    /// reply or why none was possible.
    pub fn close(&self, at: Moment, closure: Closure) -> Result<Entry, Refusal> {
        self.closing_entry(at, closure, false)
    }

    /// Closes the request as a file of another system tells it.
    ///
    /// # Errors
    /// As for [`Self::close`], but for what that system never recorded: the means of the reply; and the triage and findings
    /// of a request imported open, as of one imported closed.
    pub fn close_imported(&self, at: Moment, closure: Closure) -> Result<Entry, Refusal> {
        self.closing_entry(at, closure, true)
    }

    /// Refuses what no answer to how it is closed mends.
    ///
    /// # Errors
    /// It is closed already, or its clock is suspended.
    pub fn may_be_closed(&self) -> Result<(), Refusal> {
        self.open()?;
        self.suspended_since().map_or(Ok(()), |since| Err(Refusal::SuspendedNotClosed { since }))
    }

    fn closing_entry(&self, at: Moment, closure: Closure, is_imported: bool) -> Result<Entry, Refusal> {
        self.open()?;
        self.follows(at, self.dated_acts())?;
        self.may_be_closed()?;
        let Closure { disposition, by, no_reply, to, verdict, reply, of } = closure;
        let is_foreign = is_imported && self.imported;
        if let Some(Verdict { finding, .. }) = verdict {
            self.can_be_found()?;
            let mut grounds = self.grounds().peekable();
            if grounds.peek().is_some() && grounds.all(|ground| ground.ruling.is_some()) {
                return Err(Refusal::NothingLeftToFind { finding });
            }
        }
        disposition.fits(EarlierDecisions {
            admissible: self.triage.admissible(),
            is_disclosure: self.is_disclosure(),
            is_upheld: self.upheld_with(verdict.as_ref()),
            is_imported: is_foreign,
        })?;
        if disposition == Disposition::Answered && !is_foreign {
            self.all_found(verdict.as_ref())?;
        }
        match (disposition, of) {
            (Disposition::Duplicate, None) => return Err(Refusal::DuplicateOfWhich),
            (Disposition::Duplicate, Some(of)) if of == self.number => {
                return Err(Refusal::LinkToItself { closes: true });
            }
            (Disposition::Duplicate, Some(_)) | (_, None) => {}
            (_, Some(_)) => return Err(Refusal::OfOnlyForDuplicate),
        }
        if disposition == Disposition::Transferred {
            self.transferable(at, to.as_ref())?;
        } else if to.is_some() {
            return Err(Refusal::BodyOnlyForTransfer);
        }
        let by = by.or_else(|| self.informed_by(disposition).filter(|_| no_reply.is_none()));
        // A file whose words were erased cannot keep why no reply was possible.
        if !is_imported && by.is_none() && no_reply.is_none() && self.lacks_means(disposition) {
            return Err(Refusal::NoMeansOfReply);
        }
        let words = Words { reply, no_reply, ..Words::default() };
        Ok(Entry { on: at.on, act: RequestAct::Closed { disposition, by, to, verdict }, words })
    }

    /// Whether an act closes it by the means that its triage says already.
    pub fn repeats_means(&self, act: &RequestAct) -> bool {
        match act {
            RequestAct::Closed { disposition, by: Some(by), .. } => self.informed_by(*disposition).as_ref() == Some(by),
            _ => false,
        }
    }

    /// The means by which the person was told that the request is inadmissible, of a closing that says no more.
    fn informed_by(&self, disposition: Disposition) -> Option<Code> {
        match &self.triage {
            Triage::Inadmissible { informed_by, .. } if disposition == Disposition::Inadmissible => informed_by.clone(),
            _ => None,
        }
    }

    /// Whether what the rules ask of a closing lacks the means of the reply.
    pub fn lacks_means(&self, disposition: Disposition) -> bool {
        self.marks.erased_on.is_none() && self.informed_by(disposition).is_none()
    }

    /// Whether the complaint is substantiated, wholly or partly, once a finding is given on what has none.
    fn upheld_with(&self, verdict: Option<&Verdict>) -> bool {
        [self.finding(), verdict.map(|verdict| verdict.finding)].into_iter().flatten().any(Finding::upholds)
    }

    /// Rule 4: the body is known, and the person's consent for it stands on that date.
    pub(super) fn transferable(&self, at: Moment, to: Option<&Code>) -> Result<(), Refusal> {
        let to = to.ok_or(Refusal::TransferToWhom)?;
        self.consented(at, Party::Body, to)
            .map_err(|refused| refused.unwrap_or(Refusal::TransferWithoutConsent { body: to.clone() }))
    }

    /// Whether it is an admissible complaint with a ground, or as a whole, without a finding.
    pub fn lacks_findings(&self) -> bool {
        self.triage.admissible() == Some(true) && self.all_found(None).is_err()
    }

    /// The rulings on the grounds, each with the rank of its own, or the one on the whole where there is no ground.
    pub fn rulings(&self) -> impl Iterator<Item = (Option<u32>, Option<&Ruling>)> {
        let grounds = self.grounds().map(|ground| (Some(ground.n), ground.ruling.as_ref()));
        let whole = self.grounds().next().is_none().then_some((None, self.ruling.as_ref()));
        grounds.chain(whole)
    }

    /// Whether it is a complaint that was answered with a finding for which nothing says why, neither its reasons nor
    /// the text of the reply (MIFI 4.2); nobody reads the reasons of one to which no reply was possible.
    pub fn is_answered_without_reasons(&self) -> bool {
        let closing = self.closing.as_ref().filter(|closing| closing.reply.is_none() && closing.by.is_some());
        let is_answered = closing.is_some_and(|closing| closing.disposition == Some(Disposition::Answered));
        is_answered && self.is_complaint() && self.rulings().filter_map(|(_, ruling)| ruling).any(Ruling::lacks_reasons)
    }

    /// Whether it is an admissible complaint of which no report will say what it was about.
    pub fn is_complaint_without_ground(&self) -> bool {
        self.is_complaint() && self.triage.admissible() == Some(true) && self.grounds().next().is_none()
    }

    pub(super) fn all_found(&self, verdict: Option<&Verdict>) -> Result<(), Refusal> {
        if !self.is_complaint() || verdict.is_some() {
            return Ok(());
        }
        let missing: Vec<u32> =
            self.grounds().filter(|ground| ground.ruling.is_none()).map(|ground| ground.n).collect();
        if missing.is_empty() && self.finding().is_some() {
            Ok(())
        } else if missing.is_empty() {
            Err(Refusal::NoFinding)
        } else {
            Err(Refusal::GroundsWithoutFinding { grounds: missing })
        }
    }

    /// Applies a reopening: the closing is put away with what was so then, for the reports of its period.
    pub(super) fn reopen_closing(&mut self, on: NaiveDate, review: bool, words: &Words) {
        if let Some(closing) = self.closing.take() {
            let at_closing = |ground: &Ground| GroundAtClosing {
                n: ground.n,
                code: ground.code.clone(),
                verdict: ground.ruling.as_ref().map(|ruling| ruling.verdict.clone()),
            };
            self.reopenings.push(Reopening {
                on,
                reason: words.reason.clone(),
                review,
                officer: self.officer.clone(),
                earlier_officers: std::mem::take(&mut self.earlier_officers),
                closing,
                handler: self.handler.clone(),
                finding: self.finding(),
                criterion: self.criterion().cloned(),
                grounds: self.grounds().map(at_closing).collect(),
            });
        }
        self.found_since = false;
        if review {
            (self.officer, self.assigned_on) = (None, None);
        }
    }

    pub(super) fn first_act_after_receipt(&self) -> Option<(&'static str, NaiveDate)> {
        let closed = self.closing.as_ref().map(|closing| ("closed", closing.on));
        let reopened = self.reopenings.first().map(|reopening| ("closed", reopening.closing.on));
        let suspended = self.suspensions.first().map(|suspension| ("suspended", suspension.pause.from));
        let acts = self.dated_acts().into_iter().chain(closed).chain(reopened).chain(suspended);
        let notes = self.notes.iter().map(|note| ("noted", note.on));
        let links = self.links.iter().map(|link| ("linked", link.on));
        let consents = self.consents.iter().map(|consent| ("consent", consent.on));
        let conflicts = self.conflicts.iter().map(|conflict| ("conflict_declared", conflict.on));
        let handed = self.earlier_stages.get(1).map(|stage| stage.from).or(self.handed_on).map(|on| ("handed", on));
        let attached = self.attachments.iter().map(|attachment| ("attached", attachment.on));
        let others = notes.chain(links).chain(consents).chain(conflicts).chain(handed).chain(attached);
        acts.chain(others).min_by_key(|(_, on)| *on)
    }

    /// The dated acts that a closing follows, with their keys in the catalogue.
    fn dated_acts(&self) -> Vec<(&'static str, NaiveDate)> {
        let rulings = self.grounds().filter_map(|ground| ground.ruling.as_ref()).chain(&self.ruling);
        let pauses = self.suspensions.iter().map(|suspension| match suspension.pause.to {
            Some(to) => ("resumed", to),
            None => ("suspended", suspension.pause.from),
        });
        let found = rulings.filter_map(|ruling| ruling.on).map(|on| ("found", on));
        let mut acts: Vec<_> = pauses.chain(found).collect();
        acts.extend(self.acknowledged.iter().map(|acknowledged| ("acknowledged", acknowledged.on)));
        acts.extend(self.extensions.iter().map(|extension| ("extended", extension.on)));
        acts.extend(self.triage.on().map(|on| ("triage", on)));
        acts.extend(self.assigned_on.map(|on| ("assigned", on)));
        acts.extend(self.handed_on.map(|on| ("handed", on)));
        acts.extend(self.consultations.iter().map(|asked| ("consulted", asked.asked_on)));
        acts
    }
}
