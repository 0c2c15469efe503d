//! The columns of an edition.

use super::activities::{approved_by, approved_on};
use super::column::{Column, Get};
use super::writer::CellValue;
use crate::domain::{Edition, Record};

/// One row an edition.
pub const EDITIONS: &[Column<Edition>] = &[
    Column { key: "number", get: Get::Of(|edition| CellValue::Text(edition.id().to_string().into())) },
    Column { key: "period", get: Get::Of(|edition| CellValue::text(Some(&edition.frozen.period))) },
    Column { key: "from", get: Get::Of(|edition| CellValue::Date(edition.frozen.from)) },
    Column { key: "to", get: Get::Of(|edition| CellValue::Date(edition.frozen.to)) },
    Column { key: "frozen_on", get: Get::Of(|edition| CellValue::Date(edition.frozen_on)) },
    Column { key: "by", get: Get::Of(|edition| CellValue::code("officer", Some(&edition.by))) },
    Column { key: "entries", get: Get::Of(|edition| CellValue::int(i64::try_from(edition.frozen.entries).ok())) },
    Column { key: "digest", get: Get::Of(|edition| CellValue::text(Some(&edition.frozen.digest))) },
    Column { key: "definitions", get: Get::Of(|edition| CellValue::Int(edition.frozen.definitions.into())) },
    Column { key: "published", get: Get::Of(|edition| CellValue::Bool(edition.frozen.publication.is_some())) },
    Column { key: "threshold", get: Get::Of(threshold) },
    Column { key: "approved_on", get: Get::Of(|edition| approved_on(&edition.approvals)) },
    Column { key: "approved_by", get: Get::Of(|edition| approved_by(&edition.approvals)) },
    Column { key: "comments", get: Get::Of(|edition| CellValue::count(edition.comments.len())) },
    Column { key: "figures", get: Get::Of(|edition| CellValue::int(i64::try_from(edition.frozen.figures.len()).ok())) },
];

fn threshold(edition: &Edition) -> CellValue<'_> {
    CellValue::int(edition.frozen.publication.as_ref().map(|publication| publication.threshold.into()))
}
