//! The columns of an activity of the office, and of those who approved something.

use super::column::Column;
use super::writer::CellValue;
use crate::domain::{Activity, Approval, Record};

pub const ACTIVITIES: &[Column<Activity>] = &[
    Column::new("number", |it| CellValue::display(it.id())),
    Column::new("held_on", |it| CellValue::Date(it.on)),
    Column::new("kind", |it| CellValue::word("activity", it.kind.as_str())),
    Column::new("plan", |it| CellValue::int(it.plan.map(i64::from))),
    Column::new("text", |it| CellValue::text(it.text.as_deref())),
    Column::new("by_whom", |it| CellValue::text(it.by_whom.as_deref())),
    Column::new("officer", |it| CellValue::code("officer", Some(&it.officer))),
    Column::new("withdrawn_on", |it| CellValue::date(it.withdrawn_on)),
];

/// The day of the last approval.
pub(super) fn approved_on(approvals: &[Approval]) -> CellValue<'_> {
    CellValue::date(approvals.last().map(|approval| approval.on))
}

pub(super) fn approved_by(approvals: &[Approval]) -> CellValue<'_> {
    let names: Vec<&str> = approvals.iter().filter_map(|approval| approval.by_whom.as_deref()).collect();
    if names.is_empty() { CellValue::Empty } else { CellValue::Text(names.join("; ").into()) }
}
