//! What stands behind a cell: the requests, or the grounds, one by one.

use std::io;

use chrono::NaiveDate;

use crate::domain::{Code, Issue, Lists, OmbudsmanFile, Record};
use crate::exchange::consultations::CONSULTATIONS;
use crate::exchange::measures::MeasureAsOf;
use crate::exchange::requests::listed;
use crate::exchange::{CellValue, Column, Dialect, Get, Json, Labels, Writer};
use crate::output::{Failure, Format, Table, Ui, requests};
use crate::report::{CaseClosing, CaseGround, FileRef, Finding};
use crate::store::consultations::Asked;
use crate::store::search::Summary;

/// A request behind a cell.
pub struct ReceivedRow {
    /// The request, as lists show it.
    pub request: Summary,
    /// The day of the closing or reopening, when those are what is counted.
    pub on: Option<NaiveDate>,
}

/// A ground behind a cell.
pub struct CountedGround {
    /// The request it belongs to.
    pub number: String,
    /// Its rank; `None` for a complaint upheld as a whole.
    pub n: Option<i64>,
    /// Nature.
    pub nature: Option<Code>,
    /// Commitment.
    pub commitment: Option<Code>,
    /// What was found of it.
    pub finding: Option<Finding>,
    /// The criterion of the finding.
    pub criterion: Option<Code>,
}

impl CountedGround {
    /// The ground of a request; `None` stands for the complaint as a whole, upheld by its last closing.
    pub fn new(number: String, ground: Option<&CaseGround>, last: Option<&CaseClosing>) -> Self {
        let (finding, criterion) = match ground {
            Some(ground) => (ground.finding, ground.criterion.clone()),
            None => last.map_or((None, None), |closing| (closing.finding, closing.criterion.clone())),
        };
        Self {
            number,
            n: ground.map(|ground| i64::from(ground.n)),
            nature: ground.and_then(|ground| ground.nature.clone()),
            commitment: ground.and_then(|ground| ground.commitment.clone()),
            finding,
            criterion,
        }
    }
}

/// An Ombudsman file behind a cell, or an answer in one.
pub struct CountedFile {
    /// The file: what it counts is said by its name, `P2026-0001`.
    pub file: OmbudsmanFile,
    /// What of it is counted.
    pub counted: FileRef,
}

const FILES: &[Column<CountedFile>] = &[
    Column { key: "file", get: Get::Of(|one| CellValue::Text(one.file.id().to_string().into())) },
    Column { key: "received_on", get: Get::Of(|one| CellValue::Date(one.file.received_on)) },
    Column { key: "reference", get: Get::Of(|one| CellValue::text(one.file.text("reference"))) },
    Column {
        key: "status",
        get: Get::Of(|one| CellValue::Word { list: "ombudsman-status", word: one.file.status().as_str() }),
    },
    Column {
        key: "outcome",
        get: Get::Of(|one| {
            let outcome = one.file.conclusion().map(|conclusion| conclusion.outcome.as_str());
            outcome.map_or(CellValue::Empty, |word| CellValue::Word { list: "ombudsman-outcome", word })
        }),
    },
    Column { key: "on", get: Get::Of(|one| CellValue::date(one.counted.on)) },
    Column {
        key: "exchange",
        get: Get::Of(|one| CellValue::int(one.counted.question.and_then(|(n, ..)| i64::try_from(n).ok()))),
    },
    Column {
        key: "asked_on",
        get: Get::Of(|one| CellValue::date(one.counted.question.map(|(_, asked_on, _)| asked_on))),
    },
    Column { key: "days", get: Get::Of(|one| CellValue::int(one.counted.question.map(|(.., days)| days))) },
];

/// The columns of a list, then the day.
fn request_columns() -> Vec<Column<ReceivedRow>> {
    let column = |column: Column<Summary>| match column.get {
        Get::Field(field, _) => Column::of(field, |behind: &ReceivedRow, field| behind.request.fact(field)),
        Get::Of(_) => Column {
            key: column.key,
            get: Get::Of(|behind: &ReceivedRow| CellValue::Text(behind.request.number.to_string().into())),
        },
    };
    let on = Column { key: "on", get: Get::Of(|behind: &ReceivedRow| CellValue::date(behind.on)) };
    listed().into_iter().map(column).chain([on]).collect()
}

const GROUNDS: &[Column<CountedGround>] = &[
    Column { key: "number", get: Get::Of(|ground| CellValue::text(Some(&ground.number))) },
    Column { key: "n", get: Get::Of(|ground| CellValue::int(ground.n)) },
    Column { key: "nature", get: Get::Of(|ground| CellValue::code("nature", ground.nature.as_ref())) },
    Column { key: "commitment", get: Get::Of(|ground| CellValue::code("commitment", ground.commitment.as_ref())) },
    Column {
        key: "finding",
        get: Get::Of(|ground| {
            ground
                .finding
                .map_or(CellValue::Empty, |finding| CellValue::Word { list: "finding", word: finding.as_str() })
        }),
    },
    Column { key: "criterion", get: Get::Of(|ground| CellValue::code("criterion", ground.criterion.as_ref())) },
];

/// Measures by their whole names, as cells of several registers may be read side by side.
const MEASURES: &[Column<MeasureAsOf>] = &[
    Column { key: "number", get: Get::Of(|row| CellValue::Text(row.measure.id().to_string().into())) },
    Column { key: "kind", get: Get::Of(|row| CellValue::Word { list: "measure", word: row.measure.kind().as_str() }) },
    Column { key: "status", get: Get::Of(|row| CellValue::Word { list: "measure", word: row.status().as_str() }) },
    Column { key: "unit", get: Get::Of(|row| CellValue::code("unit", row.measure.facts.unit.as_ref())) },
    Column { key: "due_on", get: Get::Of(|row| CellValue::date(row.measure.due_known_on(row.on))) },
    Column { key: "title", get: Get::Of(|row| CellValue::text(row.measure.text("title"))) },
];

const ISSUES: &[Column<Issue>] = &[
    Column { key: "number", get: Get::Of(|issue| CellValue::Text(issue.id().to_string().into())) },
    Column { key: "raised_on", get: Get::Of(|issue| CellValue::Date(issue.raised_on)) },
    Column { key: "status", get: Get::Of(|issue| CellValue::Word { list: "issue", word: issue.status().as_str() }) },
    Column { key: "resolved_on", get: Get::Of(|issue| CellValue::date(issue.resolved_on)) },
    Column { key: "title", get: Get::Of(|issue| CellValue::text(issue.text("title"))) },
];

/// The columns of requests that people read.
const USUAL: [&str; 7] = ["number", "status", "kind", "received_on", "on", "officer", "subject"];

/// The columns of consultations that people read.
const CONSULTED: [&str; 6] = ["number", "unit", "asked_on", "due_on", "answered_on", "days"];

/// Requests in the form that was asked for.
///
/// # Errors
/// Those of the output.
pub fn requests(found: &[ReceivedRow], format: Format, lists: &Lists, ui: &Ui) -> Result<Vec<u8>, Failure> {
    let dated = found.iter().any(|behind| behind.on.is_some());
    let usual = |column: &&Column<ReceivedRow>| USUAL.contains(&column.key) && (dated || column.key != "on");
    draw(found, &request_columns(), usual, format, lists, ui)
}

/// Grounds in the form that was asked for.
///
/// # Errors
/// Those of the output.
pub fn grounds(found: &[CountedGround], format: Format, lists: &Lists, ui: &Ui) -> Result<Vec<u8>, Failure> {
    draw(found, GROUNDS, |_| true, format, lists, ui)
}

/// Ombudsman files, or answers to the Ombudsman, in the form that was asked for.
///
/// # Errors
/// Those of the output.
pub fn files(found: &[CountedFile], format: Format, lists: &Lists, ui: &Ui) -> Result<Vec<u8>, Failure> {
    const ANSWERS: [&str; 3] = ["exchange", "asked_on", "days"];
    let answers = found.iter().any(|one| one.counted.question.is_some());
    let dated = found.iter().any(|one| one.counted.on.is_some());
    let usual = |column: &&Column<CountedFile>| match column.key {
        "on" => dated,
        "outcome" | "received_on" => !answers,
        key => answers || !ANSWERS.contains(&key),
    };
    draw(found, FILES, usual, format, lists, ui)
}

/// Measures in the form that was asked for.
///
/// # Errors
/// Those of the output.
pub fn measures(found: &[MeasureAsOf], format: Format, lists: &Lists, ui: &Ui) -> Result<Vec<u8>, Failure> {
    draw(found, MEASURES, |_| true, format, lists, ui)
}

/// Issues in the form that was asked for.
///
/// # Errors
/// Those of the output.
pub fn issues(found: &[Issue], format: Format, lists: &Lists, ui: &Ui) -> Result<Vec<u8>, Failure> {
    draw(found, ISSUES, |_| true, format, lists, ui)
}

/// Consultations in the form that was asked for.
///
/// # Errors
/// Those of the output.
pub fn consultations(found: &[Asked], format: Format, lists: &Lists, ui: &Ui) -> Result<Vec<u8>, Failure> {
    draw(found, CONSULTATIONS, |column| CONSULTED.contains(&column.key), format, lists, ui)
}

fn draw<T>(
    found: &[T],
    columns: &[Column<T>],
    usual: impl Fn(&&Column<T>) -> bool,
    format: Format,
    lists: &Lists,
    ui: &Ui,
) -> Result<Vec<u8>, Failure> {
    let text = |item| serde_json::to_string(&Json(columns, item)).map_err(io::Error::from);
    match format {
        Format::Json => {
            let items = found.iter().map(text).collect::<io::Result<Vec<_>>>()?;
            let open = if items.is_empty() { "[" } else { "[\n" };
            let close = if items.is_empty() { "]\n" } else { "\n]\n" };
            Ok(format!("{open}{}{close}", items.join(",\n")).into_bytes())
        }
        Format::Jsonl => {
            let items = found.iter().map(|item| Ok(text(item)? + "\n")).collect::<io::Result<String>>()?;
            Ok(items.into_bytes())
        }
        Format::Csv => {
            let same = |key: &str| key.to_owned();
            let item = |_: &str, code: &str| code.to_owned();
            let labels = Labels { column: &same, item: &item };
            let mut csv = Writer::new(Vec::new(), Dialect::Machine, columns, labels)?;
            found.iter().try_for_each(|item| csv.write(item))?;
            Ok(csv.finish()?)
        }
        Format::Table if found.is_empty() => Ok(Vec::new()),
        Format::Table => {
            let columns: Vec<_> = columns.iter().filter(usual).collect();
            let mut table = Table::new(columns.iter().map(|column| {
                let own = ui.texts().maybe(&format!("report-column-{}", column.key.replace('_', "-")), &[]);
                own.unwrap_or_else(|| ui.texts().get(&format!("field-{}", column.key)))
            }));
            for item in found {
                let mut cells: Vec<String> =
                    columns.iter().map(|column| requests::cell(ui, lists, column.value(item))).collect();
                // Programs are told the register of a number; people see it, and type the number.
                if let Some(number) = cells.first_mut()
                    && let Some((_, own)) = number.split_once(':')
                {
                    *number = own.to_owned();
                }
                table.row(cells);
            }
            Ok(table.render(ui.width()).into_bytes())
        }
    }
}
