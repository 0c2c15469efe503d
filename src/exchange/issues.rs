//! The columns of an issue.

use super::column::{Column, Get};
use super::writer::Value;
use crate::domain::Issue;

/// One row an issue.
pub const ISSUES: &[Column<Issue>] = &[
    Column { key: "number", get: Get::Of(|issue| Value::Text(issue.number.to_string().into())) },
    Column { key: "raised_on", get: Get::Of(|issue| Value::Date(issue.raised_on)) },
    Column { key: "status", get: Get::Of(|issue| Value::Word { list: "issue", word: issue.status().as_str() }) },
    Column { key: "title", get: Get::Of(|issue| Value::text(issue.text("title"))) },
    Column { key: "program", get: Get::Of(|issue| Value::code("program", issue.facts.program.as_ref())) },
    Column { key: "unit", get: Get::Of(|issue| Value::code("unit", issue.facts.unit.as_ref())) },
    Column { key: "nature", get: Get::Of(|issue| Value::code("nature", issue.facts.nature.as_ref())) },
    Column { key: "requests", get: Get::Of(|issue| Value::count(issue.requests.len())) },
    Column { key: "cause", get: Get::Of(|issue| Value::text(issue.text("cause"))) },
    Column { key: "analysis", get: Get::Of(|issue| Value::text(issue.text("analysis"))) },
    Column { key: "resolved_on", get: Get::Of(|issue| Value::date(issue.resolved_on)) },
];
