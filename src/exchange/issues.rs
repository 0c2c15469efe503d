//! The columns of an issue.

use super::column::Column;
use super::writer::CellValue;
use crate::domain::{Issue, Record};

pub const ISSUES: &[Column<Issue>] = &[
    Column::new("number", |issue| CellValue::display(issue.id())),
    Column::new("raised_on", |issue| CellValue::Date(issue.raised_on())),
    Column::new("status", |issue| CellValue::word("issue", issue.status().as_str())),
    Column::new("title", |issue| CellValue::text(issue.text("title"))),
    Column::new("program", |issue| CellValue::code("program", issue.facts.program.as_ref())),
    Column::new("unit", |issue| CellValue::code("unit", issue.facts.unit.as_ref())),
    Column::new("nature", |issue| CellValue::code("nature", issue.facts.nature.as_ref())),
    Column::new("requests", |issue| CellValue::count(issue.requests.len())),
    Column::new("cause", |issue| CellValue::text(issue.text("cause"))),
    Column::new("analysis", |issue| CellValue::text(issue.text("analysis"))),
    Column::new("public_title", |issue| CellValue::text(issue.text("public_title"))),
    Column::new("resolved_on", |issue| CellValue::date(issue.resolved_on())),
];
