//! The columns of consultations, declared once: for `consult list`, `export consultations`, and the form that a unit
//! fills in.

use super::writer::{Column, Value};
use crate::store::consultations::Asked;

/// The columns of `consult list` and `export consultations`.
pub const CONSULTATIONS: &[Column<Asked>] = &[
    Column { key: "number", get: |it| Value::Text(it.number.to_string().into()) },
    Column { key: "n", get: |it| Value::Int(i64::from(it.n)) },
    Column { key: "unit", get: |it| Value::code("unit", Some(&it.unit)) },
    Column { key: "asked_on", get: |it| Value::Date(it.asked_on) },
    Column { key: "due_on", get: |it| Value::Date(it.due_on) },
    Column { key: "with_identity", get: |it| Value::Bool(it.with_identity) },
    Column { key: "officer", get: |it| Value::code("officer", Some(&it.officer)) },
    Column { key: "question", get: |it| Value::text(it.question.as_deref()) },
    Column { key: "answered_on", get: |it| Value::date(it.answered_on) },
    Column { key: "answer", get: |it| Value::text(it.answer.as_deref()) },
    Column { key: "days", get: |it| Value::int(it.days) },
    Column { key: "days_late", get: |it| Value::int(Some(it.days_late).filter(|days| *days > 0)) },
    Column { key: "kind", get: |it| Value::code("kind", it.kind.as_ref()) },
    Column { key: "program", get: |it| Value::code("program", it.program.as_ref()) },
    Column { key: "received_on", get: |it| Value::Date(it.received_on) },
    Column { key: "closed_on", get: |it| Value::date(it.closed_on) },
];

/// What a form carries to a unit, and what it brings back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
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
pub const FORM: &[Column<Form>] = &[
    Column { key: "request", get: |form| Value::text(Some(&form.request)) },
    Column { key: "consultation", get: |form| Value::Int(i64::from(form.consultation)) },
    Column { key: "unit", get: |form| Value::text(Some(&form.unit)) },
    Column { key: "check", get: |form| Value::text(Some(&form.check)) },
    Column { key: "question", get: |form| Value::text(Some(&form.question)) },
    Column { key: "answer", get: |_| Value::Empty },
    Column { key: "answered_on", get: |_| Value::Empty },
];
