//! The columns of an issue.

use super::column::{Column, Get};
use super::writer::CellValue;
use crate::domain::{Issue, Record};

/// One row an issue.
pub const ISSUES: &[Column<Issue>] = &[
    Column { key: "number", get: Get::Of(|issue| CellValue::Text(issue.id().to_string().into())) },
    Column { key: "raised_on", get: Get::Of(|issue| CellValue::Date(issue.raised_on)) },
    Column { key: "status", get: Get::Of(|issue| CellValue::Word { list: "issue", word: issue.status().as_str() }) },
    Column { key: "title", get: Get::Of(|issue| CellValue::text(issue.text("title"))) },
    Column { key: "program", get: Get::Of(|issue| CellValue::code("program", issue.facts.program.as_ref())) },
    Column { key: "unit", get: Get::Of(|issue| CellValue::code("unit", issue.facts.unit.as_ref())) },
    Column { key: "nature", get: Get::Of(|issue| CellValue::code("nature", issue.facts.nature.as_ref())) },
    Column { key: "requests", get: Get::Of(|issue| CellValue::count(issue.requests.len())) },
    Column { key: "cause", get: Get::Of(|issue| CellValue::text(issue.text("cause"))) },
    Column { key: "analysis", get: Get::Of(|issue| CellValue::text(issue.text("analysis"))) },
    Column { key: "public_title", get: Get::Of(|issue| CellValue::text(issue.text("public_title"))) },
    Column { key: "resolved_on", get: Get::Of(|issue| CellValue::date(issue.resolved_on)) },
];
