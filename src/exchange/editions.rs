//! The columns of an edition.

use super::activities::{approved_by, approved_on};
use super::column::Column;
use super::writer::CellValue;
use crate::domain::{Edition, Record};

pub const EDITIONS: &[Column<Edition>] = &[
    Column::new("number", |edition| CellValue::display(edition.id())),
    Column::new("period", |edition| CellValue::display(edition.frozen.period)),
    Column::new("from", |edition| CellValue::Date(edition.frozen.from)),
    Column::new("to", |edition| CellValue::Date(edition.frozen.to)),
    Column::new("frozen_on", |edition| CellValue::Date(edition.frozen_on)),
    Column::new("by", |edition| CellValue::code("officer", Some(&edition.by))),
    Column::new("entries", |edition| CellValue::count(edition.frozen.entries)),
    Column::new("digest", |edition| CellValue::text(Some(&edition.frozen.digest))),
    Column::new("definitions", |edition| CellValue::Int(edition.frozen.definitions.into())),
    Column::new("published", |edition| CellValue::Bool(edition.frozen.publication.is_some())),
    Column::new("threshold", threshold),
    Column::new("approved_on", |edition| approved_on(&edition.approvals)),
    Column::new("approved_by", |edition| approved_by(&edition.approvals)),
    Column::new("comments", |edition| CellValue::count(edition.comments.len())),
    Column::new("figures", |edition| CellValue::count(edition.frozen.figures.len())),
];

fn threshold(edition: &Edition) -> CellValue<'_> {
    CellValue::int(edition.frozen.publication.as_ref().map(|publication| publication.threshold.into()))
}
