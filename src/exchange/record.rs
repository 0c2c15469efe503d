//! A row, as the request it tells of.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::cell::{self, GroundCell};
use super::contradiction::contradictions;
use super::entry::imported;
use super::order::{DateDisorder, DateOrders};
use super::plan::{ImportPlan, PlannedFeed};
use super::problem::{ImportProblem, Reason};
use super::reader::CsvRow;
use crate::domain::act::{GroundCode, Party};
use crate::domain::field::{Fact, Field, FieldForm, Identity, Narrative, Part, Progress, Receipt, WrongForm};
use crate::domain::finding::Finding;
use crate::domain::imported::LineRefusal;
use crate::domain::invisible::is_blank;
use crate::domain::request::Suspension;
use crate::domain::{Code, Handler, List, Number, Referral, Refusal, Request};

/// A request as a file has it. What the file does not say is unknown, not guessed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportRow {
    /// The line where it begins in the file.
    pub line: u64,
    pub receipt: Receipt,
    pub narrative: Narrative,
    pub identity: Identity,
    /// What became of it. The date of receipt is always known: a row without it is no record.
    pub progress: Progress,
    /// In the order of their dates.
    pub suspensions: Vec<Suspension>,
    pub grounds: Vec<GroundCell>,
    /// The request that it is a duplicate of, by its number in the file.
    pub duplicate_of: Option<Number>,
    /// The line of the file that has the same number.
    pub repeats: Option<u64>,
    /// The request's own number, in a file of this register.
    pub number: Option<Number>,
    /// What the file says that it does not know.
    pub unknown: Vec<Field>,
    /// Impossible facts that the map lets be unknown.
    pub set_aside: Vec<ImportProblem>,
}

/// The code that a text stands for in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellCode {
    pub code: Code,
    /// The day from which nothing is given it any more.
    pub retired_on: Option<NaiveDate>,
}

/// A text that no item of a list has for code or label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnresolvedCell {
    pub nearest: Vec<String>,
    /// The first of them is what the cell means, not what it is spelled like.
    pub is_meant: bool,
}

/// Asks the register for the code that a text stands for in a list.
type Resolve<'a> = &'a mut dyn FnMut(&str, &str) -> Result<CellCode, UnresolvedCell>;

/// Turns the rows of one file into records.
#[derive(Debug)]
pub struct Recorder {
    plan: ImportPlan,
    today: NaiveDate,
    /// The numbers met, with their lines.
    numbers: HashMap<Number, u64>,
    dates: DateOrders,
}

impl Recorder {
    /// Begins a file. Nothing in it can be later than `today`.
    pub fn new(plan: ImportPlan, today: NaiveDate) -> Self {
        Self { plan, today, numbers: HashMap::new(), dates: DateOrders::default() }
    }

    /// The disorder of the dates of the whole file.
    pub fn disorder(&self) -> Option<DateDisorder> {
        self.dates.disorder()
    }

    /// Whether the lines have numbers of their own.
    pub fn numbers_lines(&self) -> bool {
        self.plan.number.is_some()
    }

    /// The facts of ours that a row gives and that an import does not take.
    pub fn left_out<'r>(&'r self, row: &'r CsvRow) -> impl Iterator<Item = Field> + 'r {
        self.plan.left_out(row)
    }

    /// The day after which nothing in the file can be.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The record that a row tells.
    ///
    /// `resolve` is given the name of a list and a text, and gives the code that the text stands for there; it may
    /// grow the list. `rules` says whether the acts that the row stands for are held to their rules, as those of a new
    /// request are.
    ///
    /// # Errors
    /// Everything that is wrong with the row.
    pub fn record(&mut self, row: &CsvRow, resolve: Resolve<'_>, rules: bool) -> Result<ImportRow, Vec<ImportProblem>> {
        let mut record = ImportRow { line: row.line, ..ImportRow::default() };
        let (mut problems, mut retired) = (Vec::new(), Vec::new());
        for feed in &self.plan.feeds {
            let value = feed.value(row);
            if is_blank(&value) {
                // A transfer that was typed has both: where a register exported it without, it did not know.
                let of_a_transfer = matches!(feed.field, Field::TransferredTo | Field::TransferConsentOn);
                record.unknown.extend((self.plan.is_export && of_a_transfer).then_some(feed.field));
                continue;
            }
            if feed.field.form() != FieldForm::Text && cell::is_unknown(&value) {
                record.unknown.push(feed.field);
                continue;
            }
            if feed.field.form() == FieldForm::Date {
                self.dates.see(row.line, &value, &feed.how.formats);
            }
            let mut code = |list, text: &str| {
                let found =
                    resolve(list, text.trim()).map_err(|cell| Reason::UnknownCode { list, nearest: cell.nearest })?;
                retired.extend(found.retired_on.map(|on| (feed.field, list, on)));
                Ok(found.code)
            };
            if let Err(reason) = record.take(feed, &value, &mut code) {
                problems.push(self.problem(row, feed.field, reason));
            }
        }
        problems.extend(self.plan.unnamed(row).map(|(place, value)| {
            ImportProblem::new(row.line, None, None, value, Reason::NamelessColumn { place: place + 1 })
        }));
        let unread = problems.iter().any(|problem| problem.field == Some(Field::ReceivedOn));
        if record.progress.received_on.is_none() && !unread {
            problems.push(self.problem(row, Field::ReceivedOn, Reason::MissingField));
        }
        if let Some(text) = self.plan.number(row).filter(|text| !text.is_empty()) {
            match text.parse() {
                Ok(number) => record.number = Some(number),
                Err(_) => problems.push(self.number_problem(row, Reason::NotOurNumber)),
            }
        }
        for (field, list, on) in retired {
            if record.earliest_day_of(field, self.today).is_some_and(|day| day >= on) {
                problems.push(self.problem(row, field, Reason::RetiredCode { list, on }));
            }
        }
        let met = record.number.map(|number| *self.numbers.entry(number).or_insert(row.line));
        record.repeats = met.filter(|line| *line != row.line);
        self.settle(row, &mut record, rules, &mut problems);
        if problems.is_empty() { Ok(record) } else { Err(problems) }
    }

    /// The record of a row that was read without the rules, held to them.
    ///
    /// # Errors
    /// What they refuse.
    pub fn under_rules(&self, row: &CsvRow, mut record: ImportRow) -> Result<ImportRow, Vec<ImportProblem>> {
        let mut problems = Vec::new();
        self.settle(row, &mut record, true, &mut problems);
        if problems.is_empty() { Ok(record) } else { Err(problems) }
    }

    /// Sorts what contradicts itself into what a map lets be unknown and what is refused.
    fn settle(&self, row: &CsvRow, record: &mut ImportRow, rules: bool, problems: &mut Vec<ImportProblem>) {
        for (field, reason) in self.impossible(record, rules) {
            let feed = self.plan.feed(field);
            // A constant says something of the rows that it can say it of; a part of one cell is not left out of it.
            let is_constant = feed.is_some_and(|feed| feed.column.is_none()) && field.part() != Part::Several;
            let is_inapplicable =
                is_constant && matches!(reason, Reason::Alone { .. } | Reason::Refused(Refusal::BodyOnlyForTransfer));
            let problem = self.problem(row, field, reason);
            if is_inapplicable {
                record.forget(field);
            } else if feed.is_some_and(|feed| feed.how.set_aside) {
                record.forget(field);
                record.set_aside.push(problem);
            } else {
                problems.push(problem);
            }
        }
    }

    /// What the rules refuse of a record, and what its cells contradict in each other.
    fn impossible(&self, record: &ImportRow, rules: bool) -> Vec<(Field, Reason)> {
        let mut found = Vec::new();
        if let Some(received_on) = record.progress.received_on.filter(|_| rules) {
            let refused = imported(record).refusals(received_on, &record.identity, &record.unknown, self.today);
            found.extend(refused.into_iter().map(|(field, refusal)| (field, Reason::Refused(refusal))));
        }
        found.extend(contradictions(record));
        found
    }

    /// A problem with what tells a request from any other: its number, or else the source's reference.
    pub fn identity_problem(&self, row: &CsvRow, number: Option<Number>, reason: Reason) -> ImportProblem {
        match number {
            Some(_) => self.number_problem(row, reason),
            None => self.problem(row, Field::ExternalReference, reason),
        }
    }

    fn number_problem(&self, row: &CsvRow, reason: Reason) -> ImportProblem {
        let column = self.plan.number.as_ref().map(|number| number.name.as_str());
        ImportProblem::new(row.line, column, None, self.plan.number(row).unwrap_or_default(), reason)
    }

    /// The problem of a line whose original is nowhere.
    pub fn missing_original(&self, row: &CsvRow) -> ImportProblem {
        self.problem(row, Field::DuplicateOf, Reason::DuplicateOfNone)
    }

    /// Why a line adds nothing to the request that it is about.
    pub fn line_problem(&self, row: &CsvRow, refused: LineRefusal) -> ImportProblem {
        let (field, reason) = match refused {
            LineRefusal::Rule(field, refusal) => (field, Reason::Refused(refusal)),
            LineRefusal::Missing(field) => (field, Reason::MissingField),
            LineRefusal::Otherwise(field) => (field, Reason::OtherThanRegister),
        };
        self.problem(row, field, reason)
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
            Part::Marks | Part::Several => None,
        }
    }

    /// The first day on which the register may have been given a fact: that of its act where the line has it, else that
    /// of receipt; of whoever has an open request in charge, today.
    fn earliest_day_of(&self, field: Field, today: NaiveDate) -> Option<NaiveDate> {
        let progress = &self.progress;
        let act = match field {
            Field::AcknowledgedBy => progress.acknowledged_on,
            Field::InadmissibilityReason | Field::ReferredTo => progress.triaged_on,
            Field::ReplyBy | Field::TransferredTo => progress.closed_on,
            Field::Officer | Field::Handler if progress.closed_on.is_none() => Some(today),
            _ => None,
        };
        act.or(progress.received_on)
    }

    /// The first field of the receipt, the narrative or the identity that differs from a request; none of `erased`.
    pub fn differs(&self, request: &Request, erased: &[Field]) -> Option<Field> {
        let facts = self.receipt.facts().chain(self.narrative.facts()).chain(self.identity.facts());
        let mut others = facts.filter(|(field, fact)| request.fact(*field) != Some(*fact)).map(|(field, _)| field);
        others.find(|field| !erased.contains(field))
    }

    fn set(&mut self, field: Field, fact: Option<Fact<'_>>) {
        match field.part() {
            Part::Receipt => self.receipt.set(field, fact),
            Part::Narrative => self.narrative.set(field, fact),
            Part::Identity => self.identity.set(field, fact),
            Part::Progress => self.progress.set(field, fact),
            Part::Marks | Part::Several => Err(WrongForm(field)),
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

    fn take(&mut self, feed: &PlannedFeed, value: &str, code: CodeOf<'_>) -> Result<(), Reason> {
        match feed.field.form() {
            FieldForm::Text => self.set(feed.field, Some(Fact::Text(value))),
            FieldForm::Date => self.set(feed.field, Some(Fact::Date(cell::date(value, &feed.how.formats)?))),
            FieldForm::Flag => self.set(feed.field, Some(Fact::Flag(cell::boolean(value)?))),
            FieldForm::Days => self.set(feed.field, Some(Fact::Number(cell::days(value)?.into()))),
            FieldForm::Score => self.set(feed.field, Some(Fact::Number(cell::score(value)?.into()))),
            FieldForm::Code(list) => self.set(feed.field, Some(Fact::Code(list, &code(list.as_str(), value)?))),
            FieldForm::Term(vocabulary) => self.set(feed.field, Some(Fact::Text(code(vocabulary, value)?.as_str()))),
            FieldForm::Handler => self.set(feed.field, Some(Fact::Handler(&handler(value, code)?))),
            FieldForm::Referral => {
                let to = match value.contains(':').then(|| handler(value, code)).transpose()? {
                    Some(Handler::Unit(code)) => Referral { party: Party::Unit, code },
                    Some(Handler::Partner(code)) => Referral { party: Party::Partner, code },
                    _ => Referral::to_body(code(List::Body.as_str(), value)?),
                };
                self.set(feed.field, Some(Fact::Referral(&to)));
            }
            FieldForm::Number => self.duplicate_of = Some(value.parse().map_err(|_| Reason::NotOurNumber)?),
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

/// The code that a text stands for in a list, or what is wrong with the text.
type CodeOf<'a> = &'a mut dyn FnMut(&'static str, &str) -> Result<Code, Reason>;

/// `office`, `unit:CODE`, `partner:CODE`; or the words of these, as a file for Excel has them.
fn handler(text: &str, code: CodeOf<'_>) -> Result<Handler, Reason> {
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
