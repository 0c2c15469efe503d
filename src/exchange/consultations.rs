//! The columns of consultations, declared once: for `export consultations`, and the form that a unit fills in.

use super::column::Column;
use super::writer::CellValue;
use crate::store::consultations::Asked;

/// The columns of `export consultations`.
pub const CONSULTATIONS: &[Column<Asked>] = &[
    Column::new("number", |it| CellValue::display(it.number)),
    Column::new("n", |it| CellValue::Int(i64::from(it.n))),
    Column::new("unit", |it| CellValue::code("unit", Some(&it.unit))),
    Column::new("asked_on", |it| CellValue::Date(it.asked_on)),
    Column::new("due_on", |it| CellValue::Date(it.due_on)),
    Column::new("with_identity", |it| CellValue::Bool(it.with_identity)),
    Column::new("officer", |it| CellValue::code("officer", Some(&it.officer))),
    Column::new("question", |it| CellValue::text(it.question.as_deref())),
    Column::new("answered_on", |it| CellValue::date(it.answered_on)),
    Column::new("answer", |it| CellValue::text(it.answer.as_deref())),
    Column::new("days", |it| CellValue::int(it.days)),
    Column::new("days_late", |it| CellValue::int(Some(it.days_late).filter(|days| *days > 0))),
    Column::new("kind", |it| CellValue::code("kind", it.kind.as_ref())),
    Column::new("program", |it| CellValue::code("program", it.program.as_ref())),
    Column::new("received_on", |it| CellValue::Date(it.received_on)),
    Column::new("closed_on", |it| CellValue::date(it.closed_on)),
];

/// What a form carries to a unit, and what it brings back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PacketForm {
    pub request: String,
    /// The rank of the question.
    pub consultation: u32,
    pub unit: String,
    pub check: String,
    pub question: String,
}

/// The columns of a form, in the order in which it is filled in; the last two are the unit's.
pub const FORM: &[Column<PacketForm>] = &[
    Column::new("request", |form| CellValue::text(Some(&form.request))),
    Column::new("consultation", |form| CellValue::Int(i64::from(form.consultation))),
    Column::new("unit", |form| CellValue::text(Some(&form.unit))),
    Column::new("check", |form| CellValue::text(Some(&form.check))),
    Column::new("question", |form| CellValue::text(Some(&form.question))),
    Column::new("answer", |_| CellValue::Empty),
    Column::new("answered_on", |_| CellValue::Empty),
];
