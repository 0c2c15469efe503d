//! The columns of a measure.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::activities::{approved_by, approved_on};
use super::column::{Column, Get};
use super::writer::CellValue;
use crate::domain::measure::{MeasureStatus, Origin};
use crate::domain::{Measure, Record, RecordId, Series};

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
    pub fn status(&self) -> MeasureStatus {
        self.measure.status_on(self.on).unwrap_or_default()
    }

    /// How often its due date had moved.
    pub fn postponed(&self) -> usize {
        self.measure.dues.iter().skip(1).filter(|due| due.set_on <= self.on).count()
    }

    /// When it reached a status, since it was last proposed.
    fn since(&self, status: MeasureStatus) -> CellValue<'_> {
        CellValue::date(self.measure.last(status).map(|passage| passage.on).filter(|on| *on <= self.on))
    }

    /// Why it was refused, while it is.
    pub fn refused_because(&self) -> Option<&str> {
        let refusal = self.measure.last(MeasureStatus::Refused).filter(|_| self.status() == MeasureStatus::Refused);
        refusal.and_then(|passage| passage.reason.as_deref())
    }
}

/// One row a measure.
pub const MEASURES: &[Column<MeasureAsOf>] = &[
    Column { key: "number", get: Get::Of(|row| CellValue::Text(row.measure.id().to_string().into())) },
    Column { key: "kind", get: Get::Of(|row| CellValue::Word { list: "measure", word: row.measure.kind().as_str() }) },
    Column { key: "title", get: Get::Of(|row| CellValue::text(row.measure.text("title"))) },
    Column { key: "unit", get: Get::Of(|row| CellValue::code("unit", row.measure.facts.unit.as_ref())) },
    Column { key: "due_on", get: Get::Of(|row| CellValue::date(row.measure.due_known_on(row.on))) },
    Column { key: "status", get: Get::Of(|row| CellValue::Word { list: "measure", word: row.status().as_str() }) },
    Column { key: "days_overdue", get: Get::Of(|row| CellValue::int(row.measure.days_overdue(row.on))) },
    Column { key: "postponed", get: Get::Of(|row| CellValue::count(row.postponed())) },
    Column { key: "proposed_on", get: Get::Of(|row| CellValue::date(row.measure.proposed_on())) },
    Column { key: "accepted_on", get: Get::Of(|row| row.since(MeasureStatus::Accepted)) },
    Column { key: "refused_on", get: Get::Of(|row| row.since(MeasureStatus::Refused)) },
    Column { key: "refused_because", get: Get::Of(|row| CellValue::text(row.refused_because())) },
    Column { key: "implemented_on", get: Get::Of(|row| row.since(MeasureStatus::Implemented)) },
    Column { key: "verified_on", get: Get::Of(|row| row.since(MeasureStatus::Verified)) },
    Column {
        key: "verified_by",
        get: Get::Of(|row| {
            CellValue::code("officer", row.measure.last(MeasureStatus::Verified).map(|passage| &passage.by))
        }),
    },
    Column { key: "from", get: Get::Of(|row| CellValue::Text(origins(row))) },
    Column { key: "nature", get: Get::Of(|row| CellValue::code("nature", row.measure.facts.nature.as_ref())) },
    Column {
        key: "issue",
        get: Get::Of(|row| {
            row.measure.issue().map_or(CellValue::Empty, |issue| {
                CellValue::Text(RecordId::new(Series::Issue, issue).to_string().into())
            })
        }),
    },
    Column { key: "text", get: Get::Of(|row| CellValue::text(row.measure.text("text"))) },
    Column { key: "public_title", get: Get::Of(|row| CellValue::text(row.measure.text("public_title"))) },
    Column { key: "approved_on", get: Get::Of(|row| approved_on(&row.measure.approvals)) },
    Column { key: "approved_by", get: Get::Of(|row| approved_by(&row.measure.approvals)) },
];

fn origins(row: &MeasureAsOf) -> Cow<'_, str> {
    row.measure.from.iter().map(Origin::to_string).collect::<Vec<_>>().join(" ").into()
}
