//! The columns of a measure.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::column::{Column, Get};
use super::writer::Value;
use crate::domain::Measure;
use crate::domain::measure::{Origin, Status};

/// A measure as it stood at the end of a day.
#[derive(Clone, Debug)]
pub struct MeasureAsOf {
    /// The measure.
    pub measure: Measure,
    /// The day.
    pub on: NaiveDate,
}

impl MeasureAsOf {
    /// How far it had come.
    pub fn status(&self) -> Status {
        self.measure.status_on(self.on).unwrap_or_default()
    }

    /// How often its due date had moved.
    pub fn postponed(&self) -> usize {
        self.measure.dues.iter().skip(1).filter(|due| due.set_on <= self.on).count()
    }

    /// When it reached a status, since it was last proposed.
    fn since(&self, status: Status) -> Value<'_> {
        Value::date(self.measure.last(status).map(|passage| passage.on).filter(|on| *on <= self.on))
    }

    /// Why it was refused, while it is.
    pub fn refused_because(&self) -> Option<&str> {
        let refusal = self.measure.last(Status::Refused).filter(|_| self.status() == Status::Refused);
        refusal.and_then(|passage| passage.reason.as_deref())
    }
}

/// One row a measure.
pub const MEASURES: &[Column<MeasureAsOf>] = &[
    Column { key: "number", get: Get::Of(|told| Value::Text(told.measure.number.to_string().into())) },
    Column { key: "kind", get: Get::Of(|told| Value::Word { list: "measure", word: told.measure.kind().as_str() }) },
    Column { key: "title", get: Get::Of(|told| Value::text(told.measure.text("title"))) },
    Column { key: "unit", get: Get::Of(|told| Value::code("unit", told.measure.facts.unit.as_ref())) },
    Column { key: "due_on", get: Get::Of(|told| Value::date(told.measure.due_known_on(told.on))) },
    Column { key: "status", get: Get::Of(|told| Value::Word { list: "measure", word: told.status().as_str() }) },
    Column { key: "days_overdue", get: Get::Of(|told| Value::int(told.measure.days_overdue(told.on))) },
    Column { key: "postponed", get: Get::Of(|told| Value::count(told.postponed())) },
    Column { key: "proposed_on", get: Get::Of(|told| Value::date(told.measure.proposed_on())) },
    Column { key: "accepted_on", get: Get::Of(|told| told.since(Status::Accepted)) },
    Column { key: "refused_on", get: Get::Of(|told| told.since(Status::Refused)) },
    Column { key: "refused_because", get: Get::Of(|told| Value::text(told.refused_because())) },
    Column { key: "implemented_on", get: Get::Of(|told| told.since(Status::Implemented)) },
    Column { key: "verified_on", get: Get::Of(|told| told.since(Status::Verified)) },
    Column {
        key: "verified_by",
        get: Get::Of(|told| Value::code("officer", told.measure.last(Status::Verified).map(|passage| &passage.by))),
    },
    Column { key: "from", get: Get::Of(|told| Value::Text(origins(told))) },
    Column { key: "nature", get: Get::Of(|told| Value::code("nature", told.measure.facts.nature.as_ref())) },
    Column {
        key: "issue",
        get: Get::Of(|told| told.measure.issue().map_or(Value::Empty, |issue| Value::Text(issue.to_string().into()))),
    },
    Column { key: "text", get: Get::Of(|told| Value::text(told.measure.text("text"))) },
];

fn origins(told: &MeasureAsOf) -> Cow<'_, str> {
    told.measure.from.iter().map(Origin::to_string).collect::<Vec<_>>().join(" ").into()
}
