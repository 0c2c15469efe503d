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

pub const HISTORY: &[Column<HistoryRow>] = &[
    Column::new("seq", |row| CellValue::count(row.line.seq)),
    Column::new("recorded_at", |row| CellValue::Instant(&row.line.recorded.at)),
    Column::new("by", |row| CellValue::code("officer", Some(&row.line.recorded.by))),
    Column::new("account", |row| CellValue::text(Some(&row.line.account))),
    Column::new("on", |row| CellValue::Date(row.line.entry.on)),
    Column::new("number", |row| row.line.record.map_or(CellValue::Empty, CellValue::display)),
    Column::new("act", |row| CellValue::word("act", row.line.entry.act.name())),
    Column::new("facts", |row| CellValue::text(Some(&row.facts))),
    Column::new("words", |row| CellValue::text(row.words.as_deref())),
    Column::new("erased", |row| CellValue::Bool(row.line.erased)),
];
