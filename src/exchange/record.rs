//! A row, as the request it tells of.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::cell::{self, GroundCell, SuspensionCell};
use super::contradiction::contradictions;
use super::entry::imported;
use super::plan::{ImportPlan, PlannedFeed};
use super::problem::{ImportProblem, Reason};
use super::reader::CsvRow;
use crate::domain::act::GroundCode;
use crate::domain::field::{Fact, Field, FieldForm, Identity, Narrative, Part, Progress, Receipt, WrongForm};
use crate::domain::finding::Finding;
use crate::domain::{Code, Handler};

/// A request as a file has it. What the file does not say is unknown, not guessed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportRow {
    /// The line where it begins in the file.
    pub line: u64,
    /// What is known at receipt.
    pub receipt: Receipt,
    /// What the person writes.
    pub narrative: Narrative,
    /// Who the person is.
    pub identity: Identity,
    /// What became of it. The date of receipt is always known: a row without it is no record.
    pub progress: Progress,
    /// In the order of their dates.
    pub suspensions: Vec<SuspensionCell>,
    /// What it is about.
    pub grounds: Vec<GroundCell>,
    /// Impossible facts that the map lets be unknown.
    pub set_aside: Vec<ImportProblem>,
}

/// Why a text is no code of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnresolvedCell {
    /// No item has that code or label.
    Unknown {
        /// What may have been meant.
        nearest: Vec<String>,
    },
    /// The item is no longer in use.
    Retired,
}

impl UnresolvedCell {
    fn in_list(self, list: &'static str) -> Reason {
        match self {
            Self::Unknown { nearest } => Reason::UnknownCode { list, nearest },
            Self::Retired => Reason::RetiredCode { list },
        }
    }
}

/// Asks the register for the code that a text stands for in a list.
type Resolve<'a> = &'a mut dyn FnMut(&str, &str) -> Result<Code, UnresolvedCell>;

/// Turns the rows of one file into records.
#[derive(Debug)]
pub struct Recorder {
    plan: ImportPlan,
    today: NaiveDate,
    /// The references met, with their lines.
    references: HashMap<String, u64>,
}

impl Recorder {
    /// Begins a file. Nothing in it can be later than `today`.
    pub fn new(plan: ImportPlan, today: NaiveDate) -> Self {
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
    pub fn record(&mut self, row: &CsvRow, resolve: Resolve<'_>) -> Result<ImportRow, Vec<ImportProblem>> {
        let mut record = ImportRow { line: row.line, ..ImportRow::default() };
        let mut problems = Vec::new();
        for feed in &self.plan.feeds {
            let value = feed.value(row);
            if value.is_empty() {
                continue;
            }
            if let Err(reason) = record.take(feed, &value, resolve) {
                problems.push(self.problem(row, feed.field, reason));
            }
        }
        let unread = problems.iter().any(|problem| problem.field == Some(Field::ReceivedOn));
        if record.progress.received_on.is_none() && !unread {
            problems.push(self.problem(row, Field::ReceivedOn, Reason::MissingField));
        }
        if let Some(reference) = &record.narrative.external_reference {
            match self.references.get(reference) {
                Some(&line) => {
                    problems.push(self.problem(row, Field::ExternalReference, Reason::DuplicateReference { line }));
                }
                None => _ = self.references.insert(reference.clone(), row.line),
            }
        }
        for (field, reason) in self.impossible(&record) {
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

    /// What the rules refuse of a record, and what its cells contradict in each other.
    fn impossible(&self, record: &ImportRow) -> Vec<(Field, Reason)> {
        let mut found = Vec::new();
        if let Some(received_on) = record.progress.received_on {
            let refused = imported(record).refusals(received_on, &record.identity, self.today);
            found.extend(refused.into_iter().map(|(field, refusal)| (field, Reason::Refused(refusal))));
        }
        found.extend(contradictions(record));
        found
    }

    /// A problem with the value of a field in a row, shown as the file has it.
    pub fn problem(&self, row: &CsvRow, field: Field, reason: Reason) -> ImportProblem {
        let feed = self.plan.feed(field);
        let column = feed.and_then(|feed| feed.column.as_deref());
        let value = feed.map(|feed| if feed.column.is_some() { feed.raw(row) } else { feed.value(row) });
        ImportProblem::new(row.line, column, Some(field), value.as_deref().unwrap_or_default(), reason)
    }
}

impl ImportRow {
    /// Date of receipt.
    pub fn received_on(&self) -> NaiveDate {
        self.progress.received_on.expect("invariant: a row without a date of receipt is no record")
    }

    /// What the file says of a field that holds one thing.
    pub fn fact(&self, field: Field) -> Option<Fact<'_>> {
        match field.part() {
            Part::Receipt => self.receipt.fact(field),
            Part::Narrative => self.narrative.fact(field),
            Part::Identity => self.identity.fact(field),
            Part::Progress => self.progress.fact(field),
            Part::Several => None,
        }
    }

    fn set(&mut self, field: Field, fact: Option<Fact<'_>>) {
        match field.part() {
            Part::Receipt => self.receipt.set(field, fact),
            Part::Narrative => self.narrative.set(field, fact),
            Part::Identity => self.identity.set(field, fact),
            Part::Progress => self.progress.set(field, fact),
            Part::Several => Err(WrongForm(field)),
        }
        .expect("invariant: a cell is read in the form of its field");
    }

    /// Leaves a fact unknown, and what says something of it alone.
    fn forget(&mut self, field: Field) {
        self.set(field, None);
        match field {
            Field::AcknowledgedOn => self.set(Field::AcknowledgedBy, None),
            Field::Finding => self.set(Field::Criterion, None),
            _ => {}
        }
    }

    /// Takes in the value of one field.
    fn take(&mut self, feed: &PlannedFeed, value: &str, resolve: Resolve<'_>) -> Result<(), Reason> {
        let mut code = |list: &'static str, text: &str| resolve(list, text.trim()).map_err(|why| why.in_list(list));
        match feed.field.form() {
            FieldForm::Text => self.set(feed.field, Some(Fact::Text(value))),
            FieldForm::Date => self.set(feed.field, Some(Fact::Date(cell::date(value, &feed.how.formats)?))),
            FieldForm::Flag => self.set(feed.field, Some(Fact::Flag(cell::boolean(value)?))),
            FieldForm::Days => self.set(feed.field, Some(Fact::Number(cell::days(value)?.into()))),
            FieldForm::Score => self.set(feed.field, Some(Fact::Number(cell::score(value)?.into()))),
            FieldForm::Code(list) => self.set(feed.field, Some(Fact::Code(list, &code(list.as_str(), value)?))),
            FieldForm::Term(vocabulary) => self.set(feed.field, Some(Fact::Text(code(vocabulary, value)?.as_str()))),
            FieldForm::Handler => self.set(feed.field, Some(Fact::Handler(&handler(value, &mut code)?))),
            FieldForm::Suspensions => self.suspensions = cell::suspensions(value)?,
            FieldForm::Grounds => {
                for [nature, commitment, finding, criterion] in cell::grounds(value)? {
                    let mut optional = |list, text: Option<&str>| text.map(|text| code(list, text)).transpose();
                    let nature = optional("nature", nature)?.ok_or(Reason::BadGround)?;
                    let commitment = optional("commitment", commitment)?;
                    let finding = optional("finding", finding)?.map(|code| {
                        Finding::from_code(code.as_str()).expect("invariant: a vocabulary gives its own words")
                    });
                    let criterion = optional("criterion", criterion)?;
                    self.grounds.push(GroundCell { code: GroundCode { nature, commitment }, finding, criterion });
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
