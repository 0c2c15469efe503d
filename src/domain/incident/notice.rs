//! What the law still asks for once an incident is known.

use chrono::NaiveDate;

use super::{EITHER, FACTORS, Incident, PublicGround};
use crate::domain::coded::coded;

coded! {
    /// Where a notice stands (Act, s. 63.8).
    pub enum NoticeState as "snake_case" {
        /// The risk is not judged yet.
        Unknown,
        /// There is no risk of serious injury.
        NotRequired,
        /// It must be given.
        Outstanding,
        /// It waits, so as not to hamper an investigation.
        Deferred,
        Public,
        #[strum(serialize = "given")]
        Notified,
    }
}

coded! {
    /// How complete an incident is in the register: the first thing that it still lacks.
    pub enum IncidentStatus as "snake_case" {
        /// The risk must be judged.
        ToAssess,
        /// A notice must be given.
        ToNotify,
        /// Something of section 7 must be described: the measures taken, or what was erased.
        ToDescribe,
        Complete,
    }
}

coded! {
    /// Next step that the law asks for an incident (Act, s. 63.8).
    pub enum IncidentStep as "snake_case" {
        Assess,
        NotifyCommission,
        NotifyPersons,
        /// Notify the persons once it no longer hampers an investigation.
        NotifyPersonsDeferred,
    }
}

/// A step that the law waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AwaitedStep {
    pub step: IncidentStep,
    /// The day on which the body became aware of the incident, or where that is unknown that of its entry.
    pub since: NaiveDate,
}

impl AwaitedStep {
    /// Whether it waits for somebody else.
    pub fn is_deferred(&self) -> bool {
        self.step == IncidentStep::NotifyPersonsDeferred
    }

    /// Whether it is late: the law gives no number of days but asks for diligence, so from the day after. What is put
    /// off is not.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        !self.is_deferred() && self.since < today
    }
}

impl Incident {
    pub fn awaited(&self) -> Vec<AwaitedStep> {
        let since = self.facts.aware.map_or(self.registered_on, |aware| aware.from);
        if self.assessment().is_none() {
            return vec![AwaitedStep { step: IncidentStep::Assess, since }];
        }
        let commission =
            (self.commission_notice() == NoticeState::Outstanding).then_some(IncidentStep::NotifyCommission);
        let persons = match self.persons_notice() {
            NoticeState::Outstanding => Some(IncidentStep::NotifyPersons),
            NoticeState::Deferred => Some(IncidentStep::NotifyPersonsDeferred),
            _ => None,
        };
        [commission, persons].into_iter().flatten().map(|step| AwaitedStep { step, since }).collect()
    }

    /// Where the notice to the Commission stands. Nothing puts it off.
    pub fn commission_notice(&self) -> NoticeState {
        self.notice(if self.facts.commission_on.is_some() { NoticeState::Notified } else { NoticeState::Outstanding })
    }

    /// Where the notice to the persons concerned stands. A public one takes its place, unless it was to act fast.
    pub fn persons_notice(&self) -> NoticeState {
        let facts = &self.facts;
        let public = facts.public.is_some_and(|public| public.ground != PublicGround::Urgency);
        self.notice(match facts.persons_on {
            Some(_) => NoticeState::Notified,
            None if public => NoticeState::Public,
            None if facts.persons_deferred == Some(true) => NoticeState::Deferred,
            None => NoticeState::Outstanding,
        })
    }

    pub fn status(&self) -> IncidentStatus {
        let lacks = |notice: NoticeState| notice == NoticeState::Outstanding || notice == NoticeState::Deferred;
        if self.assessments.is_empty() {
            IncidentStatus::ToAssess
        } else if lacks(self.commission_notice()) || lacks(self.persons_notice()) {
            IncidentStatus::ToNotify
        } else if self.lacks_an_element() {
            IncidentStatus::ToDescribe
        } else {
            IncidentStatus::Complete
        }
    }

    /// Whether section 7 asks for something that the register does not tell, its notices aside.
    fn lacks_an_element(&self) -> bool {
        let facts = &self.facts;
        let mut texts = FACTORS.into_iter().chain(["circumstances", "reasons", "measures"]);
        EITHER.iter().all(|field| self.text(field).is_none())
            || texts.any(|field| self.text(field).is_none())
            || facts.happened.is_none()
            || facts.aware.is_none()
            || facts.persons.is_none()
    }

    /// A notice that was given is given, whatever the risk; one that was not is owed when the risk is serious.
    fn notice(&self, stands: NoticeState) -> NoticeState {
        match self.assessment() {
            _ if matches!(stands, NoticeState::Notified | NoticeState::Public) => stands,
            None => NoticeState::Unknown,
            Some(assessment) if assessment.serious => stands,
            Some(_) => NoticeState::NotRequired,
        }
    }
}
