//! The columns of an activity of the office, and of those who approved something.

use super::column::{Column, Get};
use super::writer::CellValue;
use crate::domain::{Activity, Approval, Record};

/// One row an activity.
pub const ACTIVITIES: &[Column<Activity>] = &[
    Column { key: "number", get: Get::Of(|it| CellValue::Text(it.id().to_string().into())) },
    Column { key: "held_on", get: Get::Of(|it| CellValue::Date(it.on)) },
    Column { key: "kind", get: Get::Of(|it| CellValue::Word { list: "activity", word: it.kind.as_str() }) },
    Column { key: "plan", get: Get::Of(|it| CellValue::int(it.plan.map(i64::from))) },
    Column { key: "text", get: Get::Of(|it| CellValue::text(it.text.as_deref())) },
    Column { key: "by_whom", get: Get::Of(|it| CellValue::text(it.by_whom.as_deref())) },
    Column { key: "officer", get: Get::Of(|it| CellValue::code("officer", Some(&it.officer))) },
];

/// The day of the last approval.
pub(super) fn approved_on(approvals: &[Approval]) -> CellValue<'_> {
    CellValue::date(approvals.last().map(|approval| approval.on))
}

/// All who approved.
pub(super) fn approved_by(approvals: &[Approval]) -> CellValue<'_> {
    let names: Vec<&str> = approvals.iter().filter_map(|approval| approval.by_whom.as_deref()).collect();
    if names.is_empty() { CellValue::Empty } else { CellValue::Text(names.join("; ").into()) }
}
