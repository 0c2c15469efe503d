//! What stands behind a cell: the requests, or the grounds, one by one.

use std::io;

use chrono::NaiveDate;

use crate::domain::{Code, Issue, Lists, OmbudsmanFile, Record};
use crate::exchange::consultations::CONSULTATIONS;
use crate::exchange::measures::Told;
use crate::exchange::requests::LIST;
use crate::exchange::{Column, Dialect, Json, Labels, Value, Writer};
use crate::output::{Failure, Format, Table, Ui, requests};
use crate::report::{FileRef, Finding, Ground, Term, Terms};
use crate::store::consultations::Asked;
use crate::store::search::Summary;

/// A request behind a cell.
pub struct Request {
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
    /// The ground of a request; `None` stands for the complaint as a whole, upheld on that criterion.
    pub fn new(number: String, ground: Option<&Ground>, whole: (Option<Finding>, Term), terms: &Terms) -> Self {
        let code = |term: Term| {
            Some(term).filter(|term| *term != Term::UNKNOWN).and_then(|term| Code::new(terms.code(term)).ok())
        };
        let of = |term: fn(&Ground) -> Term| ground.map(term).and_then(code);
        Self {
            number,
            n: ground.map(|ground| i64::from(ground.n)),
            nature: of(|ground| ground.nature),
            commitment: of(|ground| ground.commitment),
            finding: ground.map_or(whole.0, |ground| ground.finding),
            criterion: ground.map_or_else(|| code(whole.1), |ground| code(ground.criterion)),
        }
    }
}

/// An Ombudsman file behind a cell, or an answer in one.
pub struct CountedFile {
    /// The file: what it counts is said by its name, `ombudsman:2026-0001`.
    pub file: OmbudsmanFile,
    /// What of it is counted.
    pub counted: FileRef,
}

const FILES: &[Column<CountedFile>] = &[
    Column { key: "file", get: |one| Value::Text(one.file.id().to_string().into()) },
    Column { key: "received_on", get: |one| Value::Date(one.file.received_on) },
    Column { key: "reference", get: |one| Value::text(one.file.text("reference")) },
    Column { key: "status", get: |one| Value::Word { list: "ombudsman-status", word: one.file.status().as_str() } },
    Column {
        key: "outcome",
        get: |one| {
            let outcome = one.file.conclusion().map(|conclusion| conclusion.outcome.as_str());
            outcome.map_or(Value::Empty, |word| Value::Word { list: "ombudsman-outcome", word })
        },
    },
    Column { key: "on", get: |one| Value::date(one.counted.on) },
    Column { key: "exchange", get: |one| Value::int(one.counted.question.and_then(|(n, ..)| i64::try_from(n).ok())) },
    Column { key: "asked_on", get: |one| Value::date(one.counted.question.map(|(_, asked_on, _)| asked_on)) },
    Column { key: "days", get: |one| Value::int(one.counted.question.map(|(.., days)| days)) },
];

/// The columns of a list, then the day.
macro_rules! listed {
    ($($at:literal)*) => {
        &[
            $(Column { key: LIST[$at].key, get: |behind| (LIST[$at].get)(&behind.request) },)*
            Column { key: "on", get: |behind| Value::date(behind.on) },
        ]
    };
}

const REQUESTS: &[Column<Request>] = listed!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27);

const GROUNDS: &[Column<CountedGround>] = &[
    Column { key: "number", get: |ground| Value::text(Some(&ground.number)) },
    Column { key: "n", get: |ground| Value::int(ground.n) },
    Column { key: "nature", get: |ground| Value::code("nature", ground.nature.as_ref()) },
    Column { key: "commitment", get: |ground| Value::code("commitment", ground.commitment.as_ref()) },
    Column {
        key: "finding",
        get: |ground| {
            ground.finding.map_or(Value::Empty, |finding| Value::Word { list: "finding", word: finding.as_str() })
        },
    },
    Column { key: "criterion", get: |ground| Value::code("criterion", ground.criterion.as_ref()) },
];

/// Measures by their whole names, as cells of several registers may be read side by side.
const MEASURES: &[Column<Told>] = &[
    Column { key: "number", get: |told| Value::Text(told.measure.id().to_string().into()) },
    Column { key: "kind", get: |told| Value::Word { list: "measure", word: told.measure.kind().as_str() } },
    Column { key: "status", get: |told| Value::Word { list: "measure", word: told.status().as_str() } },
    Column { key: "unit", get: |told| Value::code("unit", told.measure.facts.unit.as_ref()) },
    Column { key: "due_on", get: |told| Value::date(told.measure.due_known_on(told.on)) },
    Column { key: "title", get: |told| Value::text(told.measure.text("title")) },
];

const ISSUES: &[Column<Issue>] = &[
    Column { key: "number", get: |issue| Value::Text(issue.id().to_string().into()) },
    Column { key: "raised_on", get: |issue| Value::Date(issue.raised_on) },
    Column { key: "status", get: |issue| Value::Word { list: "issue", word: issue.status().as_str() } },
    Column { key: "resolved_on", get: |issue| Value::date(issue.resolved_on) },
    Column { key: "title", get: |issue| Value::text(issue.text("title")) },
];

/// The columns of requests that people read.
const USUAL: [&str; 7] = ["number", "status", "kind", "received_on", "on", "officer", "subject"];

/// The columns of consultations that people read.
const CONSULTED: [&str; 6] = ["number", "unit", "asked_on", "due_on", "answered_on", "days"];

/// Requests in the form that was asked for.
///
/// # Errors
/// Those of the output.
pub fn requests(found: &[Request], format: Format, lists: &Lists, ui: &Ui) -> Result<Vec<u8>, Failure> {
    let dated = found.iter().any(|behind| behind.on.is_some());
    let usual = |column: &&Column<Request>| USUAL.contains(&column.key) && (dated || column.key != "on");
    draw(found, REQUESTS, usual, format, lists, ui)
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
pub fn measures(found: &[Told], format: Format, lists: &Lists, ui: &Ui) -> Result<Vec<u8>, Failure> {
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
    columns: &'static [Column<T>],
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
                    columns.iter().map(|column| requests::cell(ui, lists, (column.get)(item))).collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_behind_a_cell_has_every_column_of_a_list_then_the_day() {
        let keys: Vec<_> = REQUESTS.iter().map(|column| column.key).collect();
        let listed: Vec<_> = LIST.iter().map(|column| column.key).chain(["on"]).collect();
        assert_eq!(keys, listed);
    }
}
