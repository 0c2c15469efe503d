//! Rows behind a cell: the records that it counts, one by one.

use std::io::Write;
use std::rc::Rc;

use chrono::NaiveDate;
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use crate::domain::{Issue, Lists, OmbudsmanFile, Record};
use crate::exchange::column::Get;
use crate::exchange::consultations::CONSULTATIONS;
use crate::exchange::measures::MeasureAsOf;
use crate::exchange::requests::listed;
use crate::exchange::{CellValue, Column, Dialect, Json, JsonWriter, Labels, Writer};
use crate::output::table::TableRow;
use crate::output::{Failure, Format, RowMark, Table, Ui, clean, requests};
use crate::report::{CaseClosing, CaseGround, RegisterRef};
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
    pub n: Option<u32>,
    pub ground: CaseGround,
}

impl CountedGround {
    /// The ground of a request; `None` stands for the complaint as a whole, upheld by its last closing.
    pub fn new(number: String, ground: Option<&CaseGround>, last: Option<&CaseClosing>) -> Self {
        let whole = || CaseGround {
            n: 0,
            nature: None,
            commitment: None,
            finding: last.and_then(|closing| closing.finding),
            criterion: last.and_then(|closing| closing.criterion.clone()),
        };
        Self { number, n: ground.map(|ground| ground.n), ground: ground.cloned().unwrap_or_else(whole) }
    }
}

/// An Ombudsman file behind a cell, or an answer in one.
pub struct CountedFile {
    /// The file: what it counts is said by its name, `P2026-0001`.
    pub file: OmbudsmanFile,
    /// The part of it that is counted.
    pub counted: RegisterRef,
}

const FILE_COLUMNS: &[Column<CountedFile>] = &[
    Column::new("file", |one| CellValue::display(one.file.id())),
    Column::new("received_on", |one| CellValue::Date(one.file.received_on)),
    Column::new("reference", |one| CellValue::text(one.file.text("reference"))),
    Column::new("status", |one| CellValue::word("ombudsman-status", one.file.status().as_str())),
    Column::new("outcome", |one| {
        let outcome = one.file.conclusion().map(|conclusion| conclusion.outcome.as_str());
        CellValue::word("ombudsman-outcome", outcome)
    }),
    Column::new("on", |one| CellValue::date(one.counted.on)),
    Column::new("exchange", |one| CellValue::int(one.counted.question.and_then(|(n, ..)| i64::try_from(n).ok()))),
    Column::new("asked_on", |one| CellValue::date(one.counted.question.map(|(_, asked_on, _)| asked_on))),
    Column::new("days", |one| CellValue::int(one.counted.question.map(|(.., days)| days))),
];

/// The columns of a list, then the day.
fn request_columns() -> Vec<Column<ReceivedRow>> {
    let column = |column: Column<Summary>| match column.get {
        Get::Field(field, _) => Column::of(field, |behind: &ReceivedRow, field| behind.request.fact(field)),
        Get::Of(_) => Column::new(column.key, |behind: &ReceivedRow| CellValue::display(behind.request.number)),
    };
    let on = Column::new("on", |behind: &ReceivedRow| CellValue::date(behind.on));
    listed().into_iter().map(column).chain([on]).collect()
}

const GROUND_COLUMNS: &[Column<CountedGround>] = &[
    Column::new("number", |it| CellValue::text(Some(&it.number))),
    Column::new("n", |it| CellValue::int(it.n.map(i64::from))),
    Column::new("nature", |it| CellValue::code("nature", it.ground.nature.as_ref())),
    Column::new("commitment", |it| CellValue::code("commitment", it.ground.commitment.as_ref())),
    Column::new("finding", |it| CellValue::word("finding", it.ground.finding.map(|finding| finding.as_str()))),
    Column::new("criterion", |it| CellValue::code("criterion", it.ground.criterion.as_ref())),
];

/// Measures by their whole names, as cells of several registers may be read side by side.
const MEASURE_COLUMNS: &[Column<MeasureAsOf>] = &[
    Column::new("number", |row| CellValue::display(row.measure.id())),
    Column::new("kind", |row| CellValue::word("measure", row.measure.kind().as_str())),
    Column::new("status", |row| CellValue::word("measure", row.status().as_str())),
    Column::new("unit", |row| CellValue::code("unit", row.measure.facts.unit.as_ref())),
    Column::new("due_on", |row| CellValue::date(row.measure.due_known_on(row.on))),
    Column::new("title", |row| CellValue::text(row.measure.text("title"))),
];

const ISSUE_COLUMNS: &[Column<Issue>] = &[
    Column::new("number", |issue| CellValue::display(issue.id())),
    Column::new("raised_on", |issue| CellValue::Date(issue.raised_on())),
    Column::new("status", |issue| CellValue::word("issue", issue.status().as_str())),
    Column::new("resolved_on", |issue| CellValue::date(issue.resolved_on())),
    Column::new("title", |issue| CellValue::text(issue.text("title"))),
];

/// The columns of consultations that people read.
const CONSULTATION_KEYS: [&str; 6] = ["number", "unit", "asked_on", "due_on", "answered_on", "days"];

/// Records behind a cell, as many as it counts.
pub enum CountedRows {
    /// Requests, their closings or their reopenings.
    Requests(Vec<ReceivedRow>),
    Grounds(Vec<CountedGround>),
    /// Ombudsman files, or answers to the Ombudsman.
    Files(Vec<CountedFile>),
    Measures(Vec<MeasureAsOf>),
    Issues(Vec<Issue>),
    Consultations(Vec<Asked>),
}

impl CountedRows {
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

    /// What each is: a request, an act on one, or a record of another kind.
    pub fn are(&self) -> &'static str {
        match self {
            Self::Requests(found) if found.iter().all(|behind| behind.on.is_none()) => "requests",
            Self::Requests(_) => "acts",
            Self::Grounds(_) => "grounds",
            Self::Files(_) => "files",
            Self::Measures(_) => "measures",
            Self::Issues(_) => "issues",
            Self::Consultations(_) => "consultations",
        }
    }

    /// Whether each has a status of its own day beside it, which is not that of the period.
    pub fn have_status(&self) -> bool {
        matches!(self, Self::Requests(found) if !found.is_empty())
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

    /// Writes what was found in the form that was asked for. `registers` names that of each, where they are of several.
    pub fn write(
        &self,
        out: &mut dyn Write,
        registers: &[Rc<str>],
        format: Format,
        lists: &Lists,
        ui: &Ui,
    ) -> Result<(), Failure> {
        let mut rows = RowWriter { out, registers, format, lists, ui };
        match self {
            Self::Requests(found) => {
                let dated = found.iter().any(|behind| behind.on.is_some());
                let usual = |key: &str| match key {
                    "on" => dated,
                    "due_on" => false,
                    key => requests::USUAL.contains(&key),
                };
                rows.write(found, &request_columns(), usual)
            }
            Self::Grounds(found) => rows.write(found, GROUND_COLUMNS, |_| true),
            Self::Files(found) => {
                const ANSWERS: [&str; 3] = ["exchange", "asked_on", "days"];
                let answers = found.iter().any(|one| one.counted.question.is_some());
                let dated = found.iter().any(|one| one.counted.on.is_some());
                let usual = |key: &str| match key {
                    "on" => dated,
                    "outcome" | "received_on" => !answers,
                    key => answers || !ANSWERS.contains(&key),
                };
                rows.write(found, FILE_COLUMNS, usual)
            }
            Self::Measures(found) => rows.write(found, MEASURE_COLUMNS, |_| true),
            Self::Issues(found) => rows.write(found, ISSUE_COLUMNS, |_| true),
            Self::Consultations(found) => rows.write(found, CONSULTATIONS, |key| CONSULTATION_KEYS.contains(&key)),
        }
    }
}

/// Name in data of the column that has the register of each row.
const REGISTER: &str = "register";

struct RowWriter<'a> {
    out: &'a mut dyn Write,
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

impl RowWriter<'_> {
    fn write<T>(&mut self, found: &[T], columns: &[Column<T>], usual: impl Fn(&str) -> bool) -> Result<(), Failure> {
        let Self { out, registers, format, lists, ui } = self;
        let rows = || found.iter().enumerate().map(|(at, row)| (registers.get(at).map(|name| &**name), row));
        let first = (!registers.is_empty()).then_some(REGISTER);
        match format {
            Format::Json | Format::Jsonl => {
                let mut json = JsonWriter::new(out, *format == Format::Json);
                rows().try_for_each(|(register, row)| json.write(&RowJson(register, Json(columns, row))))?;
                json.finish()?;
            }
            Format::Csv => {
                let mut csv = Writer::after(first, out, Dialect::Machine, columns, Labels::CODES)?;
                rows().try_for_each(|(register, row)| csv.write_after(register, row))?;
                csv.finish()?;
            }
            Format::Table if found.is_empty() => {}
            Format::Table => {
                let columns: Vec<_> = columns.iter().filter(|column| usual(column.key)).collect();
                let keys = first.into_iter().chain(columns.iter().map(|column| column.key));
                let table = Table::new(keys.map(|key| ui.texts().get(&format!("field-{key}"))));
                let row = |(register, row): (Option<&str>, &T)| {
                    let cells = columns.iter().map(|column| requests::cell(ui, lists, column.value(row)));
                    let register = register.map(|name| clean::line(name).into_owned());
                    TableRow::new(RowMark::None, register.into_iter().chain(cells))
                };
                let each = |see: &mut dyn FnMut(&TableRow) -> _| rows().map(row).try_for_each(|row| see(&row));
                table.page_of(ui, each, |line| writeln!(out, "{line}"))?;
            }
        }
        Ok(())
    }
}
