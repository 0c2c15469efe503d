//! The columns of a measure.

use chrono::NaiveDate;

use super::activities::{approved_by, approved_on};
use super::column::Column;
use super::piece::CellPiece;
use super::writer::CellValue;
use crate::domain::measure::{MeasureStatus, Origin};
use crate::domain::{Calendar, Measure, Record, RecordId, Series};

/// A measure as it stood at the end of a day.
#[derive(Clone, Debug)]
pub struct MeasureAsOf {
    pub measure: Measure,
    pub on: NaiveDate,
    /// By how many business days it was past its due date then.
    pub days_overdue: Option<i64>,
}

impl MeasureAsOf {
    /// It, with the calendar of the office.
    pub fn new(measure: Measure, on: NaiveDate, calendar: &Calendar) -> Self {
        let days_overdue = measure.overdue_since(on).map(|due| calendar.elapsed(due, on));
        Self { measure, on, days_overdue }
    }

    /// Measures as they stood on one day.
    pub fn all(measures: impl IntoIterator<Item = Measure>, on: NaiveDate, calendar: &Calendar) -> Vec<Self> {
        measures.into_iter().map(|measure| Self::new(measure, on, calendar)).collect()
    }

    /// How far it had come; proposed, on a day before that.
    pub fn status(&self) -> MeasureStatus {
        self.measure.status_on(self.on).unwrap_or(MeasureStatus::Proposed)
    }

    /// How often its due date had moved.
    pub fn postponed(&self) -> usize {
        self.measure.dues.iter().skip(1).filter(|due| due.set_on <= self.on).count()
    }

    /// When it reached a status, since it was last proposed.
    fn since(&self, status: MeasureStatus) -> CellValue<'_> {
        CellValue::date(self.measure.reached(status, self.on).map(|step| step.on))
    }

    /// Why it was refused, while it is.
    pub fn refused_because(&self) -> Option<&str> {
        let refusal =
            self.measure.reached(MeasureStatus::Refused, self.on).filter(|_| self.status() == MeasureStatus::Refused);
        refusal.and_then(|step| step.reason.as_deref())
    }
}

pub const MEASURES: &[Column<MeasureAsOf>] = &[
    Column::new("number", |row| CellValue::display(row.measure.id())),
    Column::new("kind", |row| CellValue::word("measure", row.measure.kind().as_str())),
    Column::new("title", |row| CellValue::text(row.measure.text("title"))),
    Column::new("unit", |row| CellValue::code("unit", row.measure.facts.unit.as_ref())),
    Column::new("due_on", |row| CellValue::date(row.measure.due_known_on(row.on))),
    Column::new("status", |row| CellValue::word("measure", row.status().as_str())),
    Column::new("days_overdue", |row| CellValue::int(row.days_overdue)),
    Column::new("postponed", |row| CellValue::count(row.postponed())),
    Column::new("proposed_on", |row| CellValue::date(Some(row.measure.proposed_on()))),
    Column::new("accepted_on", |row| row.since(MeasureStatus::Accepted)),
    Column::new("refused_on", |row| row.since(MeasureStatus::Refused)),
    Column::new("refused_because", |row| CellValue::text(row.refused_because())),
    Column::new("implemented_on", |row| row.since(MeasureStatus::Implemented)),
    Column::new("verified_on", |row| row.since(MeasureStatus::Verified)),
    Column::new("verified_by", |row| {
        CellValue::code("officer", row.measure.reached(MeasureStatus::Verified, row.on).map(|step| &step.by))
    }),
    Column::new("from", origins),
    Column::new("nature", |row| CellValue::code("nature", row.measure.facts.nature.as_ref())),
    Column::new("issue", |row| {
        row.measure.issue().map_or(CellValue::Empty, |issue| CellValue::display(RecordId::new(Series::Issue, issue)))
    }),
    Column::new("text", |row| CellValue::text(row.measure.text("text"))),
    Column::new("public_title", |row| CellValue::text(row.measure.text("public_title"))),
    Column::new("approved_on", |row| approved_on(&row.measure.approvals)),
    Column::new("approved_by", |row| approved_by(&row.measure.approvals)),
];

/// Where it comes from, in one cell: `E2026-0001 report:2025`.
fn origins(row: &MeasureAsOf) -> CellValue<'_> {
    CellValue::listed(row.measure.from.iter().map(|origin| match origin {
        Origin::Record(record) => vec![CellPiece::Plain(record.to_string())],
        Origin::Report(year) => {
            vec![CellPiece::Word("origin", "report"), CellPiece::Within, CellPiece::Plain(year.to_string())]
        }
    }))
}
