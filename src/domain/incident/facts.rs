//! Facts of an incident: codes, numbers and dates.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::coded::coded;
use crate::domain::facts::facts;
use crate::domain::{Code, Moment, Refusal, Span};

facts! {
    /// Facts of an incident: codes, numbers and dates. An act sets those that it names; the others stay.
    IncidentFacts {
        kind: IncidentKind,
        /// When it took place, or an approximation (s. 7, par. 3).
        happened: Span,
        /// When the body became aware of it (s. 7, par. 4).
        aware: Span,
        /// How many persons are concerned, or an approximation (s. 7, par. 5).
        persons: Persons,
        /// Unités administratives où il a eu lieu, ou qui y ont part. What an act names takes the place of the others.
        units: Vec<Code>,
        /// Whether there is a risk of serious injury, as judged now (s. 7, par. 6).
        serious: bool,
        /// When notice was given to the Commission d'accès à l'information (s. 7, par. 7).
        commission_on: NaiveDate,
        /// When notice was given to the persons concerned; a period when they were told one after the other.
        persons_on: Span,
        /// The persons are not told yet: that could hamper an investigation (Act, s. 63.8, par. 3). Why is in the
        /// words.
        persons_deferred: bool,
        /// A public notice (Regulation, s. 6).
        public: PublicNotice,
    }
}

impl IncidentFacts {
    /// Whether the dates can be true together.
    ///
    /// # Errors
    /// Nothing in the future; no awareness before the incident, no notice before awareness; somebody is concerned.
    pub fn hold(&self, today: NaiveDate) -> Result<(), Refusal> {
        let not_in_the_future = |on| Moment { on, today }.not_in_the_future();
        let notices = [
            self.commission_on.map(|on| (on, on)),
            self.persons_on.map(|span| (span.from, span.to)),
            self.public.map(|public| (public.on, public.on)),
        ];
        if let Some(happened) = self.happened {
            // The end of an approximate month may still be to come; its beginning may not.
            not_in_the_future(if happened.about { happened.from } else { happened.to })?;
        }
        if let Some(aware) = self.aware {
            not_in_the_future(aware.to)?;
        }
        if let (Some(happened), Some(aware)) = (self.happened, self.aware)
            && aware.to < happened.from
        {
            return Err(Refusal::AwareBeforeIncident { aware: aware.to, happened: happened.from });
        }
        for (first, last) in notices.into_iter().flatten() {
            not_in_the_future(last)?;
            match self.aware {
                Some(aware) if first < aware.from => {
                    return Err(Refusal::NoticeBeforeAwareness { on: first, aware: aware.from });
                }
                _ => {}
            }
        }
        match self.persons {
            Some(Persons { count: 0, .. }) => Err(Refusal::NobodyConcerned),
            _ => Ok(()),
        }
    }
}

coded! {
    /// What happened to the information (Act, s. 63.9).
    pub enum IncidentKind as "snake_case" {
        /// Accès non autorisé par la loi.
        Access,
        /// Utilisation non autorisée par la loi.
        Use,
        /// Communication non autorisée par la loi.
        Communication,
        /// Perte, ou toute autre atteinte à sa protection.
        Loss,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Persons {
    pub count: u32,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicNotice {
    pub on: NaiveDate,
    /// Which of the circumstances of the Regulation calls for it.
    pub ground: PublicGround,
}

coded! {
    /// When a notice may be public (Regulation, s. 6).
    pub enum PublicGround as "snake_case" {
        /// To write to the person could cause more injury.
        Injury,
        /// To write to the persons could cause excessive difficulty for the body.
        Difficulty,
        /// The body does not have their contact information.
        Unreachable,
        /// To act fast. The persons must still be told one by one.
        Urgency,
    }
}
