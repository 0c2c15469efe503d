//! A report as CSV for programs: one row a figure, tidy, every row with the same columns.
//!
//! | column | holds |
//! |---|---|
//! | `key` | the path of the figure; of a counted cell, the key that `report cases --cell` takes |
//! | `label` | the figure in words |
//! | `count` | of a counted cell, how many; `x` when it is not published |
//! | `counts` | of what: `requests`, `closings`, `reopenings`, `grounds`, `consultations`… |
//! | `percent` | the share, to one decimal; empty when there is nothing to share |
//! | `numerator`, `denominator` | the fraction that the share comes from |
//! | `value` | whatever is no count: days, dates, the digest |
//!
//! What is said of the report itself comes first, under `report.`.

use std::borrow::Cow;
use std::io;

use super::sections::{Amount, Counted, Crossing, Group, Line, sections};
use super::{Report, labels};
use crate::exchange::{Column, Dialect, Labels, Value, Writer};
use crate::report::Percent;

/// A row: what is not said of a figure is empty.
#[derive(Default)]
struct Row {
    key: String,
    label: String,
    cell: Option<Counted>,
    percent: Option<Percent>,
    value: Option<String>,
}

const COLUMNS: &[Column<Row>] = &[
    Column { key: "key", get: |row| Value::text(Some(&row.key)) },
    Column { key: "label", get: |row| Value::text(Some(&row.label)) },
    Column {
        key: "count",
        get: |row| match row.cell.as_ref().map(|cell| cell.count) {
            Some(None) => Value::Text(Cow::Borrowed(HIDDEN)),
            count => part(count.flatten()),
        },
    },
    Column { key: "counts", get: |row| Value::text(row.cell.as_ref().map(|cell| cell.counts.as_str())) },
    Column { key: "percent", get: |row| row.percent.and_then(Percent::tenths).map_or(Value::Empty, Value::Decimal) },
    Column { key: "numerator", get: |row| part(row.percent.map(|percent| percent.numerator)) },
    Column { key: "denominator", get: |row| part(row.percent.map(|percent| percent.denominator)) },
    Column {
        key: "value",
        get: |row| row.value.as_deref().map_or(Value::Empty, |text| Value::Text(Cow::Borrowed(text))),
    },
];

/// What stands for a count that is not published.
const HIDDEN: &str = "x";

/// The whole file.
pub fn file(report: &Report<'_>) -> io::Result<Vec<u8>> {
    let same = |key: &str| key.to_owned();
    let item = |_: &str, code: &str| code.to_owned();
    let mut csv = Writer::new(Vec::new(), Dialect::Machine, COLUMNS, Labels { column: &same, item: &item })?;
    for (key, value) in about(report) {
        let label = labels::path(key, report.texts);
        csv.write(&Row { key: key.into(), label, value: Some(value), ..Row::default() })?;
    }
    for line in sections(report).into_iter().flat_map(|section| section.lines) {
        for row in rows(report, line) {
            csv.write(&row)?;
        }
    }
    csv.finish()
}

fn about(report: &Report<'_>) -> [(&'static str, String); 7] {
    [
        ("report.period.from", report.period.from().to_string()),
        ("report.period.to", report.period.to().to_string()),
        ("report.period.label", labels::period(&report.period, report.texts)),
        ("report.extracted_on", report.extracted_on.to_string()),
        ("report.register_digest", report.digest()),
        ("report.register_entries", report.head.0.to_string()),
        ("report.holiday_set", report.holiday_set().to_owned()),
    ]
}

fn rows(report: &Report<'_>, line: Line) -> Vec<Row> {
    let words = |path: &str| labels::path(path, report.texts);
    match line {
        Line::Count(cell) => {
            vec![Row { key: cell.key.clone(), label: words(&cell.key), cell: Some(cell), ..Row::default() }]
        }
        Line::Share(path, percent) => {
            vec![Row { key: path.into(), label: words(path), percent, ..Row::default() }]
        }
        Line::Value(path, amount) => {
            vec![Row { key: path.into(), label: words(path), value: amount.and_then(plain), ..Row::default() }]
        }
        Line::Text(key, label, text) => vec![Row { key, label, value: Some(text), ..Row::default() }],
        Line::Grid(grid) => grid.cells.into_iter().map(|crossing| crossed(report, crossing)).collect(),
        Line::Table(table) => table.rows.into_iter().flat_map(|group| group_rows(report, group)).collect(),
    }
}

fn crossed(report: &Report<'_>, crossing: Crossing) -> Row {
    let [row, column] = crossing.labels;
    let label = report.texts.with("report-row-beside", &[("row", row.into()), ("column", column.into())]);
    Row { key: crossing.cell.key.clone(), label, cell: Some(crossing.cell), ..Row::default() }
}

fn group_rows(report: &Report<'_>, group: Group) -> Vec<Row> {
    let Group { label, cell, percent, beside, values, .. } = group;
    let words = |name: &str| {
        let column = report.texts.get(&format!("report-beside-{name}"));
        report.texts.with("report-row-beside", &[("row", label.as_str().into()), ("column", column.into())])
    };
    let values = values.into_iter().map(|(name, amount)| Row {
        key: format!("{}.{name}", cell.key),
        label: words(name),
        value: amount.and_then(plain),
        ..Row::default()
    });
    let values: Vec<Row> = values.collect();
    let beside = beside.into_iter().map(|(name, cell)| Row {
        key: cell.key.clone(),
        label: words(name),
        cell: Some(cell),
        ..Row::default()
    });
    let beside: Vec<Row> = beside.collect();
    let row = Row { key: cell.key.clone(), label, cell: Some(cell), percent, value: None };
    std::iter::once(row).chain(beside).chain(values).collect()
}

/// A number with a decimal point.
fn plain(amount: Amount) -> Option<String> {
    let decimals = |number: i64, places: usize| {
        let digits = format!("{:0width$}", number.unsigned_abs(), width = places + 1);
        let (whole, rest) = digits.split_at(digits.len() - places);
        format!("{}{whole}.{rest}", if number < 0 { "-" } else { "" })
    };
    match amount {
        Amount::Whole(number) => Some(number.to_string()),
        Amount::Quotient(quotient) => quotient.rounded(2).map(|hundredths| decimals(hundredths, 2)),
        Amount::Tenths(tenths) => Some(decimals(tenths, 1)),
        Amount::Hidden => Some(HIDDEN.to_owned()),
    }
}

fn part(number: Option<u64>) -> Value<'static> {
    Value::int(number.and_then(|number| i64::try_from(number).ok()))
}
