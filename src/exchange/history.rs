//! The columns of the history: one row an entry. Who the person is stays out of it.

use super::column::Column;
use super::writer::CellValue;
use crate::store::Line;

/// An entry, its facts and its words as text.
pub struct HistoryRow {
    line: Line,
    facts: String,
    words: Option<String>,
}

impl From<Line> for HistoryRow {
    fn from(line: Line) -> Self {
        let words = line.entry.words.without_persons();
        Self { facts: line.entry.act.to_json(None), words: (!words.is_empty()).then(|| words.to_json()), line }
    }
}

/// One row an entry.
pub const HISTORY: &[Column<HistoryRow>] = &[
    Column::new("seq", |past| CellValue::count(past.line.seq)),
    Column::new("recorded_at", |past| CellValue::Instant(&past.line.recorded.at)),
    Column::new("by", |past| CellValue::code("officer", Some(&past.line.recorded.by))),
    Column::new("account", |past| CellValue::text(Some(&past.line.account))),
    Column::new("on", |past| CellValue::Date(past.line.entry.on)),
    Column::new("number", |past| past.line.record.map_or(CellValue::Empty, CellValue::display)),
    Column::new("act", |past| CellValue::word("act", past.line.entry.act.name())),
    Column::new("facts", |past| CellValue::text(Some(&past.facts))),
    Column::new("words", |past| CellValue::text(past.words.as_deref())),
    Column::new("erased", |past| CellValue::Bool(past.line.erased)),
];
