//! A row, as the request it tells of.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::cell::{self, Ground, Suspension};
use super::field::{Field, Form};
use super::impossible;
use super::plan::{Plan, PlannedFeed};
use super::problem::{Problem, Reason};
use super::reader::Row;
use crate::domain::{Code, Handler};

/// A request as a file tells it. What the file does not say is `None`: unknown, not guessed.
#[expect(missing_docs, reason = "the fields are the columns of `export requests`, described at Field")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The line where it begins in the file.
    pub line: u64,
    /// Always known; a row without it is no record.
    pub received_on: NaiveDate,
    pub external_reference: Option<String>,
    pub kind: Option<Code>,
    pub channel: Option<Code>,
    pub source: Option<Code>,
    pub subject: Option<String>,
    pub text: Option<String>,
    pub remedy: Option<String>,
    pub anonymous: Option<bool>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub address: Option<String>,
    pub organisation: Option<String>,
    pub representative: Option<String>,
    pub reply_language: Option<Code>,
    pub program: Option<Code>,
    pub unit: Option<Code>,
    pub officer: Option<Code>,
    pub handler: Option<Handler>,
    pub acknowledged_on: Option<NaiveDate>,
    pub acknowledged_by: Option<Code>,
    pub admissible: Option<bool>,
    pub inadmissibility_reason: Option<Code>,
    pub triaged_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    pub disposition: Option<Code>,
    pub finding: Option<Code>,
    pub criterion: Option<Code>,
    pub reply_by: Option<Code>,
    pub satisfaction: Option<u8>,
    pub suspended_days: Option<u32>,
    pub suspensions: Vec<Suspension>,
    pub grounds: Vec<Ground>,
    /// Impossible facts that the map lets be unknown.
    pub set_aside: Vec<Problem>,
}

/// Why a text is no code of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unresolved {
    /// No item has that code or label.
    Unknown {
        /// What may have been meant.
        nearest: Vec<String>,
    },
    /// The item is no longer in use.
    Retired,
}

impl Unresolved {
    fn in_list(self, list: &'static str) -> Reason {
        match self {
            Self::Unknown { nearest } => Reason::UnknownCode { list, nearest },
            Self::Retired => Reason::RetiredCode { list },
        }
    }
}

/// Asks the register for the code that a text stands for in a list.
type Resolve<'a> = &'a mut dyn FnMut(&str, &str) -> Result<Code, Unresolved>;

/// Turns the rows of one file into records.
#[derive(Debug)]
pub struct Recorder {
    plan: Plan,
    today: NaiveDate,
    /// The references met, with their lines.
    references: HashMap<String, u64>,
}

impl Recorder {
    /// Begins a file. Nothing in it can be later than `today`.
    pub fn new(plan: Plan, today: NaiveDate) -> Self {
        Self { plan, today, references: HashMap::new() }
    }

    /// The day after which nothing in the file can be.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The record that a row tells.
    ///
    /// `resolve` is given the name of a list and a text, and gives the code that the text stands for there; it may
    /// grow the list.
    ///
    /// # Errors
    /// Everything that is wrong with the row.
    pub fn record(&mut self, row: &Row, resolve: Resolve<'_>) -> Result<Record, Vec<Problem>> {
        let mut record = Record { line: row.line, ..Record::default() };
        let mut received = None;
        let mut problems = Vec::new();
        for feed in &self.plan.feeds {
            let value = feed.value(row);
            if value.is_empty() {
                continue;
            }
            if let Err(reason) = record.take(feed, &value, &mut received, resolve) {
                problems.push(self.problem(row, feed.field, reason));
            }
        }
        match received {
            Some(date) => record.received_on = date,
            None if problems.iter().any(|problem| problem.field == Some(Field::ReceivedOn)) => {}
            None => problems.push(self.problem(row, Field::ReceivedOn, Reason::MissingField)),
        }
        if let Some(reference) = &record.external_reference {
            match self.references.get(reference) {
                Some(&line) => {
                    problems.push(self.problem(row, Field::ExternalReference, Reason::DuplicateReference { line }));
                }
                None => _ = self.references.insert(reference.clone(), row.line),
            }
        }
        for (field, reason) in impossible::facts(&record, received, self.today) {
            let feed = self.plan.feed(field);
            // A constant says something of the rows that it can say it of.
            let is_constant = feed.is_some_and(|feed| feed.column.is_none());
            let nothing_said = is_constant && matches!(reason, Reason::Alone { .. });
            let problem = self.problem(row, field, reason);
            if nothing_said {
                record.forget(field);
            } else if feed.is_some_and(|feed| feed.how.set_aside) {
                record.forget(field);
                record.set_aside.push(problem);
            } else {
                problems.push(problem);
            }
        }
        if problems.is_empty() { Ok(record) } else { Err(problems) }
    }

    /// A problem with the value of a field in a row, shown as the file has it.
    pub fn problem(&self, row: &Row, field: Field, reason: Reason) -> Problem {
        let feed = self.plan.feed(field);
        let column = feed.and_then(|feed| feed.column.as_deref());
        let value = feed.map(|feed| if feed.column.is_some() { feed.raw(row) } else { feed.value(row) });
        Problem::new(row.line, column, Some(field), value.as_deref().unwrap_or_default(), reason)
    }
}

/// Where the value of a field goes.
enum Slot<'a> {
    Text(&'a mut Option<String>),
    Date(&'a mut Option<NaiveDate>),
    Bool(&'a mut Option<bool>),
    Days(&'a mut Option<u32>),
    Score(&'a mut Option<u8>),
    Code(&'a mut Option<Code>),
    Handler,
    Suspensions,
    Grounds,
}

impl Record {
    fn slot<'a>(&'a mut self, field: Field, received: &'a mut Option<NaiveDate>) -> Slot<'a> {
        match field {
            Field::ExternalReference => Slot::Text(&mut self.external_reference),
            Field::Kind => Slot::Code(&mut self.kind),
            Field::ReceivedOn => Slot::Date(received),
            Field::Channel => Slot::Code(&mut self.channel),
            Field::Source => Slot::Code(&mut self.source),
            Field::Subject => Slot::Text(&mut self.subject),
            Field::Text => Slot::Text(&mut self.text),
            Field::Remedy => Slot::Text(&mut self.remedy),
            Field::Anonymous => Slot::Bool(&mut self.anonymous),
            Field::Name => Slot::Text(&mut self.name),
            Field::Email => Slot::Text(&mut self.email),
            Field::Phone => Slot::Text(&mut self.phone),
            Field::Address => Slot::Text(&mut self.address),
            Field::Organisation => Slot::Text(&mut self.organisation),
            Field::Representative => Slot::Text(&mut self.representative),
            Field::ReplyLanguage => Slot::Code(&mut self.reply_language),
            Field::Program => Slot::Code(&mut self.program),
            Field::Unit => Slot::Code(&mut self.unit),
            Field::Officer => Slot::Code(&mut self.officer),
            Field::Handler => Slot::Handler,
            Field::AcknowledgedOn => Slot::Date(&mut self.acknowledged_on),
            Field::AcknowledgedBy => Slot::Code(&mut self.acknowledged_by),
            Field::Admissible => Slot::Bool(&mut self.admissible),
            Field::InadmissibilityReason => Slot::Code(&mut self.inadmissibility_reason),
            Field::TriagedOn => Slot::Date(&mut self.triaged_on),
            Field::ClosedOn => Slot::Date(&mut self.closed_on),
            Field::Disposition => Slot::Code(&mut self.disposition),
            Field::Finding => Slot::Code(&mut self.finding),
            Field::Criterion => Slot::Code(&mut self.criterion),
            Field::ReplyBy => Slot::Code(&mut self.reply_by),
            Field::Satisfaction => Slot::Score(&mut self.satisfaction),
            Field::SuspendedDays => Slot::Days(&mut self.suspended_days),
            Field::Suspensions => Slot::Suspensions,
            Field::Grounds => Slot::Grounds,
        }
    }

    /// Leaves a fact unknown, and what says something of it alone.
    fn forget(&mut self, field: Field) {
        match field {
            Field::AcknowledgedOn => (self.acknowledged_on, self.acknowledged_by) = (None, None),
            Field::AcknowledgedBy => self.acknowledged_by = None,
            Field::InadmissibilityReason => self.inadmissibility_reason = None,
            Field::TriagedOn => self.triaged_on = None,
            Field::Finding => (self.finding, self.criterion) = (None, None),
            Field::Criterion => self.criterion = None,
            Field::Disposition => self.disposition = None,
            Field::ReplyBy => self.reply_by = None,
            Field::Satisfaction => self.satisfaction = None,
            // No other may be set aside, nor says something of another alone.
            _ => {}
        }
    }

    /// Takes in the value of one field.
    fn take(
        &mut self,
        feed: &PlannedFeed,
        value: &str,
        received: &mut Option<NaiveDate>,
        resolve: Resolve<'_>,
    ) -> Result<(), Reason> {
        let mut code = |list: &'static str, text: &str| resolve(list, text.trim()).map_err(|why| why.in_list(list));
        match self.slot(feed.field, received) {
            Slot::Text(slot) => *slot = Some(value.to_owned()),
            Slot::Date(slot) => *slot = Some(cell::date(value, &feed.how.formats)?),
            Slot::Bool(slot) => *slot = Some(cell::boolean(value)?),
            Slot::Days(slot) => *slot = Some(cell::days(value)?),
            Slot::Score(slot) => *slot = Some(cell::score(value)?),
            Slot::Code(slot) => {
                let Form::Code(list) = feed.field.form() else { return Ok(()) };
                *slot = Some(code(list, value)?);
            }
            Slot::Handler => self.handler = Some(handler(value, &mut code)?),
            Slot::Suspensions => self.suspensions = cell::suspensions(value)?,
            Slot::Grounds => {
                for [nature, commitment, finding, criterion] in cell::grounds(value)? {
                    let mut optional = |list, text: Option<&str>| text.map(|text| code(list, text)).transpose();
                    let nature = optional("nature", nature)?.ok_or(Reason::BadGround)?;
                    self.grounds.push(Ground {
                        nature,
                        commitment: optional("commitment", commitment)?,
                        finding: optional("finding", finding)?,
                        criterion: optional("criterion", criterion)?,
                    });
                }
            }
        }
        Ok(())
    }
}

/// `office`, `unit:CODE`, `partner:CODE`; or the words of these, as a file for Excel has them.
fn handler(text: &str, code: &mut dyn FnMut(&'static str, &str) -> Result<Code, Reason>) -> Result<Handler, Reason> {
    let (who, which) = text.split_once(':').map_or((text, None), |(who, which)| (who, Some(which)));
    let word = code("report-handler", who);
    match (word.as_ref().map_or(who.trim(), Code::as_str), which) {
        ("office", None) => Ok(Handler::Office),
        ("unit", Some(which)) => code("unit", which).map(Handler::Unit),
        ("partner", Some(which)) => code("partner", which).map(Handler::Partner),
        _ => {
            let nearest = ["office", "unit:", "partner:"].map(String::from).to_vec();
            Err(Reason::UnknownCode { list: "handler", nearest })
        }
    }
}

#[cfg(test)]
mod tests;
