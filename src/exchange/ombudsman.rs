//! The columns of an Ombudsman file, and of its exchanges.

use chrono::NaiveDate;

use super::column::{Column, Get};
use super::writer::CellValue;
use crate::domain::ombudsman::{Exchange, Question};
use crate::domain::{Calendar, Linked, OmbudsmanFile, Record};

/// A file, with what the calendar says of it.
pub struct ListedFile {
    /// The file.
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

/// One row a file.
pub const FILES: &[Column<ListedFile>] = &[
    Column { key: "number", get: Get::Of(|row| CellValue::Text(row.file.id().to_string().into())) },
    Column { key: "received_on", get: Get::Of(|row| CellValue::Date(row.file.received_on)) },
    Column {
        key: "status",
        get: Get::Of(|row| CellValue::Word { list: "ombudsman-status", word: row.file.status().as_str() }),
    },
    Column { key: "due_on", get: Get::Of(|row| CellValue::date(row.due_on)) },
    Column { key: "reference", get: Get::Of(|row| CellValue::text(row.file.text("reference"))) },
    Column { key: "delegate", get: Get::Of(|row| CellValue::text(row.file.text("delegate"))) },
    Column { key: "respondent", get: Get::Of(|row| CellValue::text(row.file.text("respondent"))) },
    Column { key: "unit", get: Get::Of(|row| CellValue::code("unit", row.file.unit.as_ref())) },
    Column { key: "subject", get: Get::Of(|row| CellValue::text(row.file.text("subject"))) },
    Column { key: "linked_requests", get: Get::Of(|row| linked(&row.file.requests)) },
    Column { key: "exchanges", get: Get::Of(|row| CellValue::count(row.file.exchanges.len())) },
    Column {
        key: "outcome",
        get: Get::Of(|row| {
            let outcome = row.file.conclusion().map(|conclusion| conclusion.outcome.as_str());
            outcome.map_or(CellValue::Empty, |word| CellValue::Word { list: "ombudsman-outcome", word })
        }),
    },
    Column {
        key: "concluded_on",
        get: Get::Of(|row| CellValue::date(row.file.conclusion().map(|conclusion| conclusion.on))),
    },
    Column {
        key: "conclusion",
        get: Get::Of(|row| CellValue::text(row.file.conclusion().and_then(|conclusion| conclusion.text.as_deref()))),
    },
    Column { key: "closed_on", get: Get::Of(|row| CellValue::date(row.file.closed_on())) },
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

    /// The documents that went with it, named.
    pub fn documents(&self) -> Option<&str> {
        self.exchange.documents.as_deref()
    }
}

/// One row an exchange.
pub const EXCHANGES: &[Column<ListedExchange>] = &[
    Column { key: "number", get: Get::Of(|row| CellValue::text(Some(&row.number))) },
    Column { key: "exchange", get: Get::Of(|row| CellValue::Int(row.n)) },
    Column { key: "exchanged_on", get: Get::Of(|row| CellValue::Date(row.exchange.on)) },
    Column {
        key: "direction",
        get: Get::Of(|row| CellValue::Word { list: "ombudsman-direction", word: row.exchange.passage.direction() }),
    },
    Column {
        key: "passage",
        get: Get::Of(|row| CellValue::Word { list: "ombudsman-passage", word: row.exchange.passage.as_str() }),
    },
    Column { key: "means", get: Get::Of(|row| CellValue::code("channel", row.exchange.by.as_ref())) },
    Column { key: "summary", get: Get::Of(|row| CellValue::text(row.exchange.summary.as_deref())) },
    Column { key: "documents", get: Get::Of(|row| CellValue::text(row.exchange.documents.as_deref())) },
    Column { key: "due_on", get: Get::Of(|row| CellValue::date(row.due_on)) },
    Column { key: "answered_on", get: Get::Of(|row| CellValue::date(row.answered_on)) },
    Column { key: "answer_days", get: Get::Of(|row| CellValue::int(row.answer_days)) },
];

/// The numbers of the requests that are linked to a record, in one cell.
pub fn linked(requests: &Linked) -> CellValue<'_> {
    let numbers: Vec<String> = requests.numbers().map(|number| number.to_string()).collect();
    if numbers.is_empty() { CellValue::Empty } else { CellValue::Text(numbers.join(" ").into()) }
}
