//! The columns of consultations, declared once: for `consult list`, `export consultations`, and the form that a unit
//! fills in.

use super::column::{Column, Get};
use super::writer::CellValue;
use crate::store::consultations::Asked;

/// The columns of `consult list` and `export consultations`.
pub const CONSULTATIONS: &[Column<Asked>] = &[
    Column { key: "number", get: Get::Of(|it| CellValue::Text(it.number.to_string().into())) },
    Column { key: "n", get: Get::Of(|it| CellValue::Int(i64::from(it.n))) },
    Column { key: "unit", get: Get::Of(|it| CellValue::code("unit", Some(&it.unit))) },
    Column { key: "asked_on", get: Get::Of(|it| CellValue::Date(it.asked_on)) },
    Column { key: "due_on", get: Get::Of(|it| CellValue::Date(it.due_on)) },
    Column { key: "with_identity", get: Get::Of(|it| CellValue::Bool(it.with_identity)) },
    Column { key: "officer", get: Get::Of(|it| CellValue::code("officer", Some(&it.officer))) },
    Column { key: "question", get: Get::Of(|it| CellValue::text(it.question.as_deref())) },
    Column { key: "answered_on", get: Get::Of(|it| CellValue::date(it.answered_on)) },
    Column { key: "answer", get: Get::Of(|it| CellValue::text(it.answer.as_deref())) },
    Column { key: "days", get: Get::Of(|it| CellValue::int(it.days)) },
    Column { key: "days_late", get: Get::Of(|it| CellValue::int(Some(it.days_late).filter(|days| *days > 0))) },
    Column { key: "kind", get: Get::Of(|it| CellValue::code("kind", it.kind.as_ref())) },
    Column { key: "program", get: Get::Of(|it| CellValue::code("program", it.program.as_ref())) },
    Column { key: "received_on", get: Get::Of(|it| CellValue::Date(it.received_on)) },
    Column { key: "closed_on", get: Get::Of(|it| CellValue::date(it.closed_on)) },
];

/// What a form carries to a unit, and what it brings back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PacketForm {
    /// The request, by its number.
    pub request: String,
    /// The rank of the question.
    pub consultation: u32,
    /// The unit, by its code.
    pub unit: String,
    /// What ties the form to the question.
    pub check: String,
    /// What is asked.
    pub question: String,
}

/// The columns of a form, in the order in which it is filled in; the last two are the unit's.
pub const FORM: &[Column<PacketForm>] = &[
    Column { key: "request", get: Get::Of(|form| CellValue::text(Some(&form.request))) },
    Column { key: "consultation", get: Get::Of(|form| CellValue::Int(i64::from(form.consultation))) },
    Column { key: "unit", get: Get::Of(|form| CellValue::text(Some(&form.unit))) },
    Column { key: "check", get: Get::Of(|form| CellValue::text(Some(&form.check))) },
    Column { key: "question", get: Get::Of(|form| CellValue::text(Some(&form.question))) },
    Column { key: "answer", get: Get::Of(|_| CellValue::Empty) },
    Column { key: "answered_on", get: Get::Of(|_| CellValue::Empty) },
];
