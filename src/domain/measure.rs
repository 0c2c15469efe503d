//! Measures: corrective measures, recommendations and avenues for improvement, from the day one is proposed until
//! someone has verified that it is in place (MIFI 3.4 and 5.2, suivi des mesures correctives et plan d'action; MAMH,
//! critères d'appréciation, recommandations de correctifs).
//!
//! Nothing here lets a measure vanish: one that is given up is refused, with a reason; a due date that moves leaves the
//! one before it, with a reason; and what is finished only moves again by being taken up anew, with a reason.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::act::{Entry, EntryRef, Words};
use super::approval::{self, Approval, BY_WHOM};
use super::conflict::Clearance;
use super::facts::facts;
use super::invisible::is_blank;
use super::moment::Moment;
use super::record::{Record, Series};
use super::refusal::Refusal;
use super::{Code, Number, Period};

mod origin;
mod status;
#[cfg(test)]
mod tests;
pub use origin::Origin;
pub use status::{Kind, MeasureStatus};

/// An act on a measure. The title, the text and the reason are in the words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(tag = "act", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[allow(clippy::enum_variant_names, reason = "the name of the act in the journal tells its register")]
pub enum MeasureAct {
    /// Proposée, the first time or anew.
    MeasureProposed(Details),
    /// Changes the facts that it names.
    MeasureSet(Details),
    /// Acceptée.
    MeasureAccepted(Details),
    /// Refusée.
    MeasureRefused(Details),
    /// En cours.
    MeasureUnderWay(Details),
    /// Mise en œuvre.
    MeasureImplemented(Details),
    /// Vérifiée.
    MeasureVerified {
        /// Who verified it, when it was not who records it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        verifier: Option<Code>,
        #[serde(flatten)]
        details: Details,
    },
    /// Approuvée par les autorités (MIFI 4.1). By whom is in the words.
    MeasureApproved,
}

/// Facts of a measure that an act sets; those it does not name stay.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Details {
    #[serde(flatten)]
    pub facts: MeasureFacts,
    /// Origins that the act adds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Origin>,
}

impl MeasureAct {
    /// The act by which a measure reaches a status, or that leaves its status as it was.
    fn to(status: Option<MeasureStatus>, verifier: Option<Code>, details: Details) -> Self {
        match status {
            None => Self::MeasureSet(details),
            Some(MeasureStatus::Proposed) => Self::MeasureProposed(details),
            Some(MeasureStatus::Accepted) => Self::MeasureAccepted(details),
            Some(MeasureStatus::Refused) => Self::MeasureRefused(details),
            Some(MeasureStatus::UnderWay) => Self::MeasureUnderWay(details),
            Some(MeasureStatus::Implemented) => Self::MeasureImplemented(details),
            Some(MeasureStatus::Verified) => Self::MeasureVerified { verifier, details },
        }
    }

    /// The status that the measure reaches by it.
    pub fn status(&self) -> Option<MeasureStatus> {
        Some(match self {
            Self::MeasureSet(_) | Self::MeasureApproved => return None,
            Self::MeasureProposed(_) => MeasureStatus::Proposed,
            Self::MeasureAccepted(_) => MeasureStatus::Accepted,
            Self::MeasureRefused(_) => MeasureStatus::Refused,
            Self::MeasureUnderWay(_) => MeasureStatus::UnderWay,
            Self::MeasureImplemented(_) => MeasureStatus::Implemented,
            Self::MeasureVerified { .. } => MeasureStatus::Verified,
        })
    }

    pub fn details(&self) -> Option<&Details> {
        match self {
            Self::MeasureProposed(details)
            | Self::MeasureSet(details)
            | Self::MeasureAccepted(details)
            | Self::MeasureRefused(details)
            | Self::MeasureUnderWay(details)
            | Self::MeasureImplemented(details)
            | Self::MeasureVerified { details, .. } => Some(details),
            Self::MeasureApproved => None,
        }
    }

    pub fn verifier(&self) -> Option<&Code> {
        if let Self::MeasureVerified { verifier, .. } = self { verifier.as_ref() } else { None }
    }
}

facts! {
    MeasureFacts {
        /// Corrective, recommendation or improvement.
        kind: Kind,
        /// The unit that carries it out.
        unit: Code,
        /// The nature of the grounds that it should make rarer.
        nature: Code,
        /// The issue that it should make rarer.
        issue: Number,
        due_on: NaiveDate,
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MeasureStep {
    pub status: MeasureStatus,
    pub on: NaiveDate,
    /// Who recorded it; of a verification, who verified.
    pub by: Code,
    /// Why, of a refusal or of a measure that is taken up anew.
    pub reason: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    pub due_on: NaiveDate,
    pub set_on: NaiveDate,
    pub by: Code,
    /// Why it moved; the first needs no reason.
    pub reason: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    pub status: Option<MeasureStatus>,
    pub verifier: Option<Code>,
    pub facts: MeasureFacts,
    /// What it also comes from.
    pub from: Vec<Origin>,
    pub texts: BTreeMap<String, String>,
    pub reason: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    pub number: Number,
    pub facts: MeasureFacts,
    pub from: BTreeSet<Origin>,
    /// Title and text.
    pub texts: BTreeMap<String, String>,
    /// Every status that it reached, in order; the first is [`MeasureStatus::Proposed`].
    pub steps: Vec<MeasureStep>,
    /// Every due date that it was given, in order.
    pub dues: Vec<Due>,
    pub approvals: Vec<Approval>,
}

impl Measure {
    pub fn status(&self) -> MeasureStatus {
        self.steps.last().expect("invariant: a measure was proposed").status
    }

    pub fn kind(&self) -> Kind {
        self.facts.kind.expect("invariant: a measure is proposed as one of a kind")
    }

    pub fn proposed_on(&self) -> NaiveDate {
        self.steps.first().expect("invariant: a measure was proposed").on
    }

    /// How far it had come at the end of a day; `None` before it was proposed.
    pub fn status_on(&self, day: NaiveDate) -> Option<MeasureStatus> {
        self.steps.iter().rev().find(|step| step.on <= day).map(|step| step.status)
    }

    /// The due date that it had at the end of a day.
    pub fn due_known_on(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.dues.iter().rev().find(|due| due.set_on <= day).map(|due| due.due_on)
    }

    /// Its last step to a status by the end of a day, since it was last proposed: none when it was not there yet, or
    /// was taken up anew.
    pub fn reached(&self, status: MeasureStatus, day: NaiveDate) -> Option<&MeasureStep> {
        let known = self.steps.iter().rev().filter(|step| step.on <= day);
        let mut since = known.take_while(|step| step.status == status || step.status != MeasureStatus::Proposed);
        since.find(|step| step.status == status)
    }

    /// Its due date, when that was over at the end of a day; `None` when it was not, or the measure no longer waited
    /// for.
    pub fn overdue_since(&self, day: NaiveDate) -> Option<NaiveDate> {
        let due = self.due_known_on(day).filter(|_| self.status_on(day).is_some_and(MeasureStatus::is_awaited));
        due.filter(|due| *due < day)
    }

    /// Whether there was something to follow over a period: it was not finished the day before, or it moved.
    pub fn is_followed(&self, period: Period) -> bool {
        self.status_on(period.day_before()).is_some_and(|status| !status.is_final())
            || self.steps.iter().any(|step| period.contains(step.on))
    }

    /// Whether it comes from a file of the Québec Ombudsman.
    pub fn is_of_ombudsman(&self) -> bool {
        self.from.iter().filter_map(|origin| origin.record()).any(|from| from.series == Series::Ombudsman)
    }

    /// The issue that it should make rarer: the one it names, failing which the first it comes from.
    pub fn issue(&self) -> Option<Number> {
        let origin = self.from.iter().find_map(|origin| origin.record().filter(|id| id.series == Series::Issue));
        self.facts.issue.or_else(|| origin.filter(|_| self.facts.nature.is_none()).map(|id| id.number))
    }

    pub fn text(&self, field: &str) -> Option<&str> {
        self.texts.get(field).map(String::as_str)
    }

    /// Decides that a measure is proposed.
    ///
    /// # Errors
    /// Not in the future, nor due before it is proposed.
    pub fn propose(
        at: Moment,
        facts: MeasureFacts,
        from: Vec<Origin>,
        texts: BTreeMap<String, String>,
    ) -> Result<Entry<MeasureAct>, Refusal> {
        at.not_in_the_future()?;
        due_after(facts.due_on, at.on)?;
        Ok(Entry::with_texts(at.on, MeasureAct::MeasureProposed(Details { facts, from }), texts))
    }

    /// Decides that a measure moves on, or that what is known of it changes.
    ///
    /// # Errors
    /// Dates are in order, and statuses too. A refusal, a due date that moves and a measure that is taken up anew have
    /// their reasons. What is refused or verified is final until then, but for its title for the public: that is often
    /// passed when the measure is done.
    pub fn set(&self, at: Moment, change: Change) -> Result<Entry<MeasureAct>, Refusal> {
        let Change { status, verifier, mut facts, mut from, texts, reason } = change;
        let status = status.filter(|status| *status != self.status());
        from.retain(|origin| !self.from.contains(origin));
        facts.due_on = facts.due_on.filter(|due| self.facts.due_on != Some(*due));
        if status.is_none() && facts == MeasureFacts::default() && from.is_empty() && texts.is_empty() {
            return Err(Refusal::NothingChanges);
        }
        let reason = reason.filter(|reason| !is_blank(reason));
        let current = self.status();
        let is_title = facts == MeasureFacts::default() && from.is_empty() && texts.keys().eq(["public_title"]);
        match status {
            Some(next) => self.moves(at, current, next, reason.is_some())?,
            None if current.is_final() && !is_title => return Err(Refusal::MeasureIsFinal { status: current }),
            None => at.follows("measure_proposed", self.proposed_on())?,
        }
        if let Some(due) = facts.due_on {
            if let Some(status) = status.filter(|next| !next.is_awaited()) {
                return Err(Refusal::DueOfMeasureToFinish { status });
            }
            self.falls_due(at, due, status.unwrap_or(current), reason.is_some())?;
        }
        let words = Words { fields: texts, reason, ..Words::default() };
        let act = MeasureAct::to(status, verifier, Details { facts, from });
        Ok(Entry { on: at.on, act, words })
    }

    /// Decides that the authorities approve it, whatever the office does of it.
    ///
    /// # Errors
    /// Not before it was proposed, not in the future, not once it is refused; the same do not approve it twice.
    pub fn approve(&self, at: Moment, by_whom: String) -> Result<Entry<MeasureAct>, Refusal> {
        at.follows("measure_proposed", self.proposed_on())?;
        if self.status() == MeasureStatus::Refused {
            return Err(Refusal::RefusedMeasure);
        }
        approval::not_yet(self.id(), &self.approvals, &by_whom)?;
        Ok(Entry { on: at.on, act: MeasureAct::MeasureApproved, words: Approval::words(by_whom) })
    }

    fn moves(&self, at: Moment, from: MeasureStatus, to: MeasureStatus, has_reason: bool) -> Result<(), Refusal> {
        if !from.next().contains(&to) {
            return Err(if from.is_final() {
                Refusal::MeasureIsFinal { status: from }
            } else {
                Refusal::MeasureOutOfOrder { from, to }
            });
        }
        if let Some(last) = self.steps.last() {
            at.follows(last.status.act(), last.on)?;
        }
        if to.needs_reason() && !has_reason {
            return Err(Refusal::MeasureWithoutReason { to });
        }
        Ok(())
    }

    /// A due date is moved in the open: while the measure is awaited, after the one before it, and for a reason.
    fn falls_due(&self, at: Moment, due: NaiveDate, status: MeasureStatus, has_reason: bool) -> Result<(), Refusal> {
        if !status.is_awaited() {
            return Err(Refusal::DueOfFinishedMeasure { status });
        }
        due_after(Some(due), self.proposed_on())?;
        let Some(last) = self.dues.last() else { return Ok(()) };
        at.follows("measure_set", last.set_on)?;
        if has_reason { Ok(()) } else { Err(Refusal::DueMovedWithoutReason { from: last.due_on, to: due }) }
    }

    fn learn(&mut self, entry: EntryRef<'_, MeasureAct>) {
        let Some(Details { facts, from }) = entry.act.details() else {
            self.approvals.push(Approval::of(entry));
            return;
        };
        self.facts.learn(facts);
        if let Some(due_on) = facts.due_on {
            let reason = entry.words.reason.clone().filter(|_| !self.dues.is_empty());
            self.dues.push(Due { due_on, set_on: entry.on, by: entry.recorded.by.clone(), reason });
        }
        self.from.extend(from.iter().copied());
        self.texts.extend(entry.words.fields.clone());
    }
}

fn due_after(due: Option<NaiveDate>, proposed_on: NaiveDate) -> Result<(), Refusal> {
    match due.filter(|due| *due < proposed_on) {
        Some(due) => Err(Refusal::DueBeforeProposal { due, proposed_on }),
        None => Ok(()),
    }
}

impl Record for Measure {
    const SERIES: Series = Series::Measure;
    const TEXTS: &[&str] = &["title", "text", "public_title", BY_WHOM];

    type Act = MeasureAct;
    type Permit = Clearance;

    fn begin(number: Number, entry: EntryRef<'_, MeasureAct>) -> Option<Self> {
        let MeasureAct::MeasureProposed(Details { facts: MeasureFacts { kind: Some(_), .. }, .. }) = entry.act else {
            return None;
        };
        let by = entry.recorded.by.clone();
        let proposed = MeasureStep { status: MeasureStatus::Proposed, on: entry.on, by, reason: None };
        let mut measure = Self {
            number,
            facts: MeasureFacts::default(),
            from: BTreeSet::new(),
            texts: BTreeMap::new(),
            steps: vec![proposed],
            dues: Vec::new(),
            approvals: Vec::new(),
        };
        measure.learn(entry);
        Some(measure)
    }

    fn apply(&mut self, entry: EntryRef<'_, MeasureAct>) {
        if let Some(status) = entry.act.status() {
            let by = entry.act.verifier().unwrap_or(&entry.recorded.by).clone();
            let reason = entry.words.reason.clone().filter(|_| status.needs_reason());
            self.steps.push(MeasureStep { status, on: entry.on, by, reason });
        }
        self.learn(entry);
    }

    fn requests(&self) -> BTreeSet<Number> {
        let records = self.from.iter().filter_map(|origin| origin.record());
        records.filter(|record| record.series == Series::Request).map(|record| record.number).collect()
    }

    fn number(&self) -> Number {
        self.number
    }
}
