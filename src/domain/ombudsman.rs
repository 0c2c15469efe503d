//! Ombudsman files: what the Québec Ombudsman takes up with the office, every exchange on it, and how it ends
//! (MIFI 4.3, *tous les échanges entre le Protecteur du citoyen et le Réseau RRPC sont consignés*).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::act::{Entry, EntryRef, Words};
use super::conflict::Clearance;
use super::linked::{Linked, Links};
use super::moment::Moment;
use super::record::{Record, Series};
use super::refusal::Refusal;
use super::{Calendar, Code, Number};
use crate::domain::coded::coded;

mod conclusion;
mod exchange;

pub use conclusion::{Agreement, Conclusion, FileClosing, Outcome};
pub use exchange::{ANSWER_DAYS, AnswerDue, Exchange, Passage, Question};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(tag = "act", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[allow(clippy::enum_variant_names, reason = "the name of the act in the journal tells its register")]
pub enum OmbudsmanAct {
    /// Reçu: the date of the act is that of receipt. The texts are in the words.
    OmbudsmanOpened {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<Code>,
        /// How it came in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Code>,
        /// Another due date than the usual one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<NaiveDate>,
        #[serde(flatten)]
        links: Links,
    },
    /// Changes the facts that it names; the others stay.
    OmbudsmanSet {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<Code>,
        /// Another due date for the question that is due first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Postponed>,
        #[serde(flatten)]
        links: Links,
    },
    /// Échange consigné. Its summary and the documents it names are in the words.
    OmbudsmanLogged {
        passage: Passage,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Code>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<NaiveDate>,
    },
    /// Conclu by the Ombudsman.
    OmbudsmanConcluded { outcome: Outcome },
    /// Fermé: nothing is left to follow.
    OmbudsmanClosed,
    /// Rouvert, for a reason.
    OmbudsmanReopened,
}

/// A due date that was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Postponed {
    /// The exchange that asks, by its rank.
    pub exchange: usize,
    pub to: NaiveDate,
}

coded! {
    pub enum FileStatus as "snake_case" {
        /// The Ombudsman waits for an answer.
        Awaited,
        /// Nothing is asked for now.
        Open,
        /// Concluded; what follows is not over.
        Followed,
        Closed,
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct OmbudsmanFile {
    pub number: Number,
    /// Day 0 of the first answer.
    pub received_on: NaiveDate,
    /// Unité administrative visée.
    pub unit: Option<Code>,
    /// `reference`, theirs; `delegate`, theirs; `respondent`, who answers for the network of the ministry (RRPC);
    /// `subject`.
    pub texts: BTreeMap<String, String>,
    pub requests: Linked,
    /// Every exchange, in the order in which they were logged; the first is its receipt.
    pub exchanges: Vec<Exchange>,
    /// What the Ombudsman concluded, the last one last.
    pub conclusions: Vec<Conclusion>,
    /// When it was closed, the last time last.
    pub closings: Vec<FileClosing>,
}

impl OmbudsmanFile {
    pub fn text(&self, field: &str) -> Option<&str> {
        self.texts.get(field).map(String::as_str)
    }

    pub fn status(&self) -> FileStatus {
        if self.closed_on().is_some() {
            FileStatus::Closed
        } else if self.questions().iter().any(|question| question.answered_on.is_none()) {
            FileStatus::Awaited
        } else if self.conclusions.is_empty() {
            FileStatus::Open
        } else {
            FileStatus::Followed
        }
    }

    /// When it was closed, unless it is open.
    pub fn closed_on(&self) -> Option<NaiveDate> {
        self.closings.last().filter(|closing| closing.reopened_on.is_none()).map(|closing| closing.on)
    }

    pub fn is_open_at_end_of(&self, day: NaiveDate) -> bool {
        let closed =
            |closing: &FileClosing| closing.on <= day && closing.reopened_on.is_none_or(|reopened| reopened > day);
        self.received_on <= day && !self.closings.iter().any(closed)
    }

    pub fn conclusion(&self) -> Option<&Conclusion> {
        self.conclusions.last()
    }

    /// The exchanges that ask for an answer, in the order in which they were logged, each with its answer.
    pub fn questions(&self) -> Vec<Question> {
        let at = |rank: usize| self.exchanges.get(rank).map(|exchange| (exchange.on, rank));
        let asks = |rank: &usize| self.exchanges.get(*rank).is_some_and(|one| one.passage == Passage::Question);
        let question = |rank: usize| {
            let asked = self.exchanges.get(rank)?;
            let answers = self.exchanges.iter().enumerate().filter(|(_, one)| one.passage == Passage::Answer);
            let later = answers.filter(|(other, one)| Some((one.on, *other)) > at(rank));
            let answered_on = later.map(|(_, one)| one.on).min();
            Some(Question { exchange: rank + 1, asked_on: asked.on, dues: asked.dues.clone(), answered_on })
        };
        (0..self.exchanges.len()).filter(asks).filter_map(question).collect()
    }

    /// The question that is due first, of those that wait for an answer; none once the file is closed.
    pub fn pressing(&self, calendar: &Calendar) -> Option<Question> {
        let open = self.closed_on().is_none();
        let waiting = self.questions().into_iter().filter(|question| open && question.answered_on.is_none());
        waiting.min_by_key(|question| question.due(calendar))
    }

    /// Decides that a file is opened, on the day it came in.
    ///
    /// # Errors
    /// Not in the future; nothing is due before it is asked.
    pub fn open(
        at: Moment,
        (unit, by): (Option<Code>, Option<Code>),
        due: Option<NaiveDate>,
        texts: BTreeMap<String, String>,
        requests: Vec<Number>,
    ) -> Result<Entry<OmbudsmanAct>, Refusal> {
        at.not_in_the_future()?;
        due_after(at.on, due)?;
        Ok(Entry::with_texts(at.on, OmbudsmanAct::OmbudsmanOpened { unit, by, due, links: Links::to(requests) }, texts))
    }

    /// Decides that what is known of it changes.
    ///
    /// # Errors
    /// Not before it came in; something must change; a due date is that of a question that waits.
    pub fn set(
        &self,
        at: Moment,
        (unit, due): (Option<Code>, Option<NaiveDate>),
        texts: BTreeMap<String, String>,
        links: Links,
        calendar: &Calendar,
    ) -> Result<Entry<OmbudsmanAct>, Refusal> {
        self.follows(at)?;
        if unit.is_none() && due.is_none() && texts.is_empty() && links.is_empty() {
            return Err(Refusal::NothingChanges);
        }
        self.requests.check(&links)?;
        let due = due.map(|to| {
            let question = self.pressing(calendar).ok_or(Refusal::NothingAsked)?;
            due_after(question.asked_on, Some(to))?;
            Ok(Postponed { exchange: question.exchange, to })
        });
        Ok(Entry::with_texts(at.on, OmbudsmanAct::OmbudsmanSet { unit, due: due.transpose()?, links }, texts))
    }

    /// Decides that an exchange is logged, perhaps long after it took place. What took place after the closing asks for
    /// a file that is open.
    ///
    /// # Errors
    /// Not before it came in, nor in the future, nor after it was closed; nothing is due before it is asked.
    pub fn log(
        &self,
        at: Moment,
        passage: Passage,
        by: Option<Code>,
        due: Option<NaiveDate>,
        texts: BTreeMap<String, String>,
    ) -> Result<Entry<OmbudsmanAct>, Refusal> {
        self.follows(at)?;
        match self.closed_on() {
            Some(closed) if at.on > closed => return Err(Refusal::FileClosed { on: closed }),
            _ => due_after(at.on, due)?,
        }
        Ok(Entry::with_texts(at.on, OmbudsmanAct::OmbudsmanLogged { passage, by, due }, texts))
    }

    fn follows(&self, at: Moment) -> Result<(), Refusal> {
        at.follows("ombudsman_opened", self.received_on)
    }

    fn exchange(&mut self, on: NaiveDate, passage: Passage, by: &Option<Code>, due: Option<NaiveDate>, words: &Words) {
        let text = |field: &str| words.fields.get(field).cloned();
        let (summary, documents) = (text("summary"), text("documents"));
        let dues = due.map(|due_on| AnswerDue { due_on, set_on: on }).into_iter().collect();
        self.exchanges.push(Exchange { on, passage, by: by.clone(), dues, summary, documents });
    }
}

fn due_after(asked_on: NaiveDate, due: Option<NaiveDate>) -> Result<(), Refusal> {
    match due {
        Some(due_on) if due_on < asked_on => Err(Refusal::DueBeforeAsked { due_on, on: asked_on }),
        _ => Ok(()),
    }
}

impl Record for OmbudsmanFile {
    const SERIES: Series = Series::Ombudsman;
    const TEXTS: &[&str] = &["reference", "delegate", "respondent", "subject", "summary", "documents", "conclusion"];

    type Act = OmbudsmanAct;
    type Permit = Clearance;
    const IS_FILE: bool = true;

    fn begin(number: Number, entry: EntryRef<'_, OmbudsmanAct>) -> Option<Self> {
        let OmbudsmanAct::OmbudsmanOpened { unit, by, due, links } = entry.act else { return None };
        let mut file = Self {
            number,
            received_on: entry.on,
            unit: unit.clone(),
            texts: entry.words.fields.clone(),
            requests: Linked::default(),
            exchanges: Vec::new(),
            conclusions: Vec::new(),
            closings: Vec::new(),
        };
        file.requests.apply(entry.on, links);
        file.exchange(entry.on, Passage::Question, by, *due, entry.words);
        Some(file)
    }

    fn apply(&mut self, entry: EntryRef<'_, OmbudsmanAct>) {
        match entry.act {
            OmbudsmanAct::OmbudsmanOpened { .. } => {}
            OmbudsmanAct::OmbudsmanSet { unit, due, links } => {
                if unit.is_some() {
                    self.unit.clone_from(unit);
                }
                if let Some(Postponed { exchange, to }) = due
                    && let Some(asked) = exchange.checked_sub(1).and_then(|rank| self.exchanges.get_mut(rank))
                {
                    asked.dues.push(AnswerDue { due_on: *to, set_on: entry.on });
                }
                self.texts.extend(entry.words.fields.clone());
                self.requests.apply(entry.on, links);
            }
            OmbudsmanAct::OmbudsmanLogged { passage, by, due } => {
                self.exchange(entry.on, *passage, by, *due, entry.words)
            }
            OmbudsmanAct::OmbudsmanConcluded { outcome } => {
                let text = entry.words.fields.get("conclusion").cloned();
                self.conclusions.push(Conclusion { on: entry.on, outcome: *outcome, text });
                if !outcome.is_followed() {
                    self.closings.push(FileClosing { on: entry.on, reopened_on: None });
                }
            }
            OmbudsmanAct::OmbudsmanClosed => self.closings.push(FileClosing { on: entry.on, reopened_on: None }),
            OmbudsmanAct::OmbudsmanReopened => {
                if let Some(closing) = self.closings.last_mut() {
                    closing.reopened_on = Some(entry.on);
                }
            }
        }
    }

    fn admits(&self, leave: &Clearance, by: &Code, _: &OmbudsmanAct) -> bool {
        leave.covers(&self.requests(), by)
    }

    fn requests(&self) -> BTreeSet<Number> {
        self.requests.numbers().collect()
    }

    fn number(&self) -> Number {
        self.number
    }
}

#[cfg(test)]
mod tests;
