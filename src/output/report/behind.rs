//! What stands behind a cell: the requests, or the grounds, one by one.

use std::io;
use std::rc::Rc;

use chrono::NaiveDate;
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use crate::domain::{Code, Issue, Lists, OmbudsmanFile, Record};
use crate::exchange::consultations::CONSULTATIONS;
use crate::exchange::measures::MeasureAsOf;
use crate::exchange::requests::listed;
use crate::exchange::{CellValue, Column, Dialect, Get, Json, Labels, Writer};
use crate::output::{Failure, Format, Table, Ui, clean, requests};
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

/// What stands behind a cell: as many as it counts.
pub enum CountedRows {
    /// Requests, their closings or their reopenings.
    Requests(Vec<ReceivedRow>),
    /// Grounds.
    Grounds(Vec<CountedGround>),
    /// Ombudsman files, or answers to the Ombudsman.
    Files(Vec<CountedFile>),
    /// Measures.
    Measures(Vec<MeasureAsOf>),
    /// Issues.
    Issues(Vec<Issue>),
    /// Consultations.
    Consultations(Vec<Asked>),
}

impl CountedRows {
    /// How many.
    pub fn count(&self) -> usize {
        match self {
            Self::Requests(found) => found.len(),
            Self::Grounds(found) => found.len(),
            Self::Files(found) => found.len(),
            Self::Measures(found) => found.len(),
            Self::Issues(found) => found.len(),
            Self::Consultations(found) => found.len(),
        }
    }

    /// Adds what stands behind the same cell of another register.
    pub fn extend(&mut self, other: Self) {
        match (self, other) {
            (Self::Requests(found), Self::Requests(others)) => found.extend(others),
            (Self::Grounds(found), Self::Grounds(others)) => found.extend(others),
            (Self::Files(found), Self::Files(others)) => found.extend(others),
            (Self::Measures(found), Self::Measures(others)) => found.extend(others),
            (Self::Issues(found), Self::Issues(others)) => found.extend(others),
            (Self::Consultations(found), Self::Consultations(others)) => found.extend(others),
            _ => unreachable!("invariant: a key counts the same in every register"),
        }
    }

    /// What was found, in the form that was asked for. `registers` names that of each, where they are of several.
    ///
    /// # Errors
    /// Those of the output.
    pub fn draw(&self, registers: &[Rc<str>], format: Format, lists: &Lists, ui: &Ui) -> Result<Vec<u8>, Failure> {
        let rows = RowsDrawing { registers, format, lists, ui };
        match self {
            Self::Requests(found) => {
                let dated = found.iter().any(|behind| behind.on.is_some());
                let usual = |key: &str| USUAL.contains(&key) && (dated || key != "on");
                rows.draw(found, &request_columns(), usual)
            }
            Self::Grounds(found) => rows.draw(found, GROUNDS, |_| true),
            Self::Files(found) => {
                const ANSWERS: [&str; 3] = ["exchange", "asked_on", "days"];
                let answers = found.iter().any(|one| one.counted.question.is_some());
                let dated = found.iter().any(|one| one.counted.on.is_some());
                let usual = |key: &str| match key {
                    "on" => dated,
                    "outcome" | "received_on" => !answers,
                    key => answers || !ANSWERS.contains(&key),
                };
                rows.draw(found, FILES, usual)
            }
            Self::Measures(found) => rows.draw(found, MEASURES, |_| true),
            Self::Issues(found) => rows.draw(found, ISSUES, |_| true),
            Self::Consultations(found) => rows.draw(found, CONSULTATIONS, |key| CONSULTED.contains(&key)),
        }
    }
}

/// What a number is called in data where it is beside that of its register.
const REGISTER: &str = "register";

struct RowsDrawing<'a> {
    registers: &'a [Rc<str>],
    format: Format,
    lists: &'a Lists,
    ui: &'a Ui,
}

/// A row as a JSON object, after its register where there are several.
struct RowJson<'a, T>(Option<&'a str>, Json<'a, T>);

impl<T> Serialize for RowJson<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(register, Json(columns, row)) = self;
        let mut object = to.serialize_map(None)?;
        if let Some(register) = register {
            object.serialize_entry(REGISTER, register)?;
        }
        for column in *columns {
            object.serialize_entry(column.key, &column.value(row))?;
        }
        object.end()
    }
}

impl RowsDrawing<'_> {
    fn draw<T>(&self, found: &[T], columns: &[Column<T>], usual: impl Fn(&str) -> bool) -> Result<Vec<u8>, Failure> {
        let ui = self.ui;
        let rows = || found.iter().enumerate().map(|(at, row)| (self.registers.get(at).map(|name| &**name), row));
        let text =
            |(register, row)| serde_json::to_string(&RowJson(register, Json(columns, row))).map_err(io::Error::from);
        let first = (!self.registers.is_empty()).then_some(REGISTER);
        match self.format {
            Format::Json => {
                let items = rows().map(text).collect::<io::Result<Vec<_>>>()?;
                let open = if items.is_empty() { "[" } else { "[\n" };
                let close = if items.is_empty() { "]\n" } else { "\n]\n" };
                Ok(format!("{open}{}{close}", items.join(",\n")).into_bytes())
            }
            Format::Jsonl => {
                let items = rows().map(|row| Ok(text(row)? + "\n")).collect::<io::Result<String>>()?;
                Ok(items.into_bytes())
            }
            Format::Csv => {
                let same = |key: &str| key.to_owned();
                let item = |_: &str, code: &str| code.to_owned();
                let labels = Labels { column: &same, item: &item };
                let mut csv = Writer::after(first, Vec::new(), Dialect::Machine, columns, labels)?;
                rows().try_for_each(|(register, row)| csv.write_after(register, row))?;
                Ok(csv.finish()?)
            }
            Format::Table if found.is_empty() => Ok(Vec::new()),
            Format::Table => {
                let columns: Vec<_> = columns.iter().filter(|column| usual(column.key)).collect();
                let keys = first.into_iter().chain(columns.iter().map(|column| column.key));
                let mut table = Table::new(keys.map(|key| ui.texts().get(&format!("field-{key}"))));
                for (register, row) in rows() {
                    let mut cells: Vec<String> =
                        columns.iter().map(|column| requests::cell(ui, self.lists, column.value(row))).collect();
                    // Programs are told the register of a number; people see it, and type the number.
                    if let Some(number) = cells.first_mut()
                        && let Some((_, own)) = number.split_once(':')
                    {
                        *number = own.to_owned();
                    }
                    table.row(register.map(|name| clean::line(name).into_owned()).into_iter().chain(cells));
                }
                Ok(table.render(ui.width()).into_bytes())
            }
        }
    }
}
