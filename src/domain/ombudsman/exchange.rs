//! The exchanges of an Ombudsman file, and the time that answers take.

use chrono::NaiveDate;

use crate::domain::coded::coded;
use crate::domain::{Calendar, Code, Office};

/// Within how many business days the office answers the Ombudsman (MIFI 3.4, *dix (10) jours ouvrables*).
pub const ANSWER_DAYS: i64 = 10;

coded! {
    /// Which way an exchange goes, and what it calls for.
    pub enum Passage as "snake_case" {
        /// From the Ombudsman, who asks for an answer.
        Question,
        /// From the Ombudsman, who asks for nothing.
        Information,
        /// To the Ombudsman: answers whatever was asked before.
        Answer,
        /// To the Ombudsman, while the answer is still to come.
        Interim,
    }
}

impl Passage {
    /// `in`, from the Ombudsman, or `out`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::Question | Self::Information => "in",
            Self::Answer | Self::Interim => "out",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    pub on: NaiveDate,
    pub passage: Passage,
    pub by: Option<Code>,
    /// The due dates of the answer other than the usual one, in their order.
    pub dues: Vec<AnswerDue>,
    pub summary: Option<String>,
    /// The documents that went with it, named.
    pub documents: Option<String>,
}

/// Until when an answer may come, since a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerDue {
    pub due_on: NaiveDate,
    pub set_on: NaiveDate,
}

/// An exchange that asks for an answer, and the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The rank of the exchange, from 1.
    pub exchange: usize,
    /// Day 0.
    pub asked_on: NaiveDate,
    /// The due dates other than the usual one, in their order.
    pub dues: Vec<AnswerDue>,
    /// The first answer after it.
    pub answered_on: Option<NaiveDate>,
}

impl Office {
    /// When an answer to what is asked that day is due, where the office set itself another time than that of the
    /// policy. The entry keeps it, so that a new time judges nothing that was asked before.
    pub fn answer_due(&self, asked_on: NaiveDate) -> Option<NaiveDate> {
        let days = i64::from(self.settings.ombudsman_days);
        if days == ANSWER_DAYS { None } else { self.calendar().add(asked_on, days) }
    }
}

impl Question {
    /// The last day on which an answer is on time: [`ANSWER_DAYS`] business days after the question, unless another
    /// date was agreed on.
    pub fn due(&self, calendar: &Calendar) -> NaiveDate {
        self.due_known_on(NaiveDate::MAX, calendar)
    }

    /// The due date as it stood at the end of a day: moved later, it leaves late what was late before.
    pub fn due_known_on(&self, day: NaiveDate, calendar: &Calendar) -> NaiveDate {
        let known = self.dues.iter().rev().find(|due| due.set_on <= day).map(|due| due.due_on);
        known.or_else(|| calendar.add(self.asked_on, ANSWER_DAYS)).unwrap_or(NaiveDate::MAX)
    }

    /// How long the answer took, in business days; `None` while it is awaited.
    pub fn days(&self, calendar: &Calendar) -> Option<i64> {
        self.answered_on.map(|on| calendar.elapsed(self.asked_on, on))
    }
}
