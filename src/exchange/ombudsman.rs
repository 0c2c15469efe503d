//! The columns of an Ombudsman file, and of its exchanges.

use chrono::NaiveDate;

use super::column::Column;
use super::writer::CellValue;
use crate::domain::ombudsman::{Exchange, Question};
use crate::domain::{Calendar, Linked, OmbudsmanFile, Record};

/// A file, with what the calendar says of it.
pub struct ListedFile {
    pub file: OmbudsmanFile,
    /// When the answer that is awaited first is due.
    pub due_on: Option<NaiveDate>,
}

impl ListedFile {
    /// The file on a calendar.
    pub fn new(file: OmbudsmanFile, calendar: &Calendar) -> Self {
        let due_on = file.pressing(calendar).map(|question| question.due(calendar));
        Self { file, due_on }
    }
}

pub const FILES: &[Column<ListedFile>] = &[
    Column::new("number", |row| CellValue::display(row.file.id())),
    Column::new("received_on", |row| CellValue::Date(row.file.received_on)),
    Column::new("status", |row| CellValue::word("ombudsman-status", row.file.status().as_str())),
    Column::new("due_on", |row| CellValue::date(row.due_on)),
    Column::new("reference", |row| CellValue::text(row.file.text("reference"))),
    Column::new("delegate", |row| CellValue::text(row.file.text("delegate"))),
    Column::new("respondent", |row| CellValue::text(row.file.text("respondent"))),
    Column::new("unit", |row| CellValue::code("unit", row.file.unit.as_ref())),
    Column::new("subject", |row| CellValue::text(row.file.text("subject"))),
    Column::new("linked_requests", |row| linked(&row.file.requests)),
    Column::new("exchanges", |row| CellValue::count(row.file.exchanges.len())),
    Column::new("outcome", |row| {
        let outcome = row.file.conclusion().map(|conclusion| conclusion.outcome.as_str());
        CellValue::word("ombudsman-outcome", outcome)
    }),
    Column::new("concluded_on", |row| CellValue::date(row.file.conclusion().map(|conclusion| conclusion.on))),
    Column::new("conclusion", |row| {
        CellValue::text(row.file.conclusion().and_then(|conclusion| conclusion.text.as_deref()))
    }),
    Column::new("closed_on", |row| CellValue::date(row.file.closed_on())),
];

/// An exchange of a file.
pub struct ListedExchange {
    number: String,
    n: i64,
    exchange: Exchange,
    due_on: Option<NaiveDate>,
    answered_on: Option<NaiveDate>,
    answer_days: Option<i64>,
}

impl ListedExchange {
    /// Every exchange of a file, in the order in which they took place.
    pub fn of(file: &OmbudsmanFile, calendar: &Calendar) -> Vec<Self> {
        let questions = file.questions();
        let asked = |rank: usize| questions.iter().find(|question| question.exchange == rank);
        let listed = |(rank, exchange): (usize, &Exchange)| {
            let question: Option<&Question> = asked(rank);
            Self {
                number: file.id().to_string(),
                n: i64::try_from(rank).expect("invariant: a rank is below 2^63"),
                exchange: exchange.clone(),
                due_on: question.map(|question| question.due(calendar)),
                answered_on: question.and_then(|question| question.answered_on),
                answer_days: question.and_then(|question| question.days(calendar)),
            }
        };
        let mut all: Vec<Self> = (1..).zip(&file.exchanges).map(listed).collect();
        all.sort_by_key(|row| (row.exchange.on, row.n));
        all
    }

    pub fn summary(&self) -> Option<&str> {
        self.exchange.summary.as_deref()
    }

    /// The documents that went with it, named.
    pub fn documents(&self) -> Option<&str> {
        self.exchange.documents.as_deref()
    }
}

pub const EXCHANGES: &[Column<ListedExchange>] = &[
    Column::new("number", |row| CellValue::text(Some(&row.number))),
    Column::new("exchange", |row| CellValue::Int(row.n)),
    Column::new("exchanged_on", |row| CellValue::Date(row.exchange.on)),
    Column::new("direction", |row| CellValue::word("ombudsman-direction", row.exchange.passage.direction())),
    Column::new("passage", |row| CellValue::word("ombudsman-passage", row.exchange.passage.as_str())),
    Column::new("means", |row| CellValue::code("channel", row.exchange.by.as_ref())),
    Column::new("summary", |row| CellValue::text(row.exchange.summary.as_deref())),
    Column::new("documents", |row| CellValue::text(row.exchange.documents.as_deref())),
    Column::new("due_on", |row| CellValue::date(row.due_on)),
    Column::new("answered_on", |row| CellValue::date(row.answered_on)),
    Column::new("answer_days", |row| CellValue::int(row.answer_days)),
];

/// The numbers of the requests that are linked to a record, in one cell.
pub fn linked(requests: &Linked) -> CellValue<'_> {
    let numbers: Vec<String> = requests.numbers().map(|number| number.to_string()).collect();
    if numbers.is_empty() { CellValue::Empty } else { CellValue::Text(numbers.join(" ").into()) }
}
