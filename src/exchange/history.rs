//! The columns of the history: one row an entry. Who the person is stays out of it.

use super::column::{Column, Get};
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
    Column { key: "seq", get: Get::Of(|past| CellValue::count(past.line.seq)) },
    Column { key: "recorded_at", get: Get::Of(|past| CellValue::Instant(&past.line.recorded.at)) },
    Column { key: "by", get: Get::Of(|past| CellValue::code("officer", Some(&past.line.recorded.by))) },
    Column { key: "account", get: Get::Of(|past| CellValue::text(Some(&past.line.account))) },
    Column { key: "on", get: Get::Of(|past| CellValue::Date(past.line.entry.on)) },
    Column {
        key: "number",
        get: Get::Of(|past| {
            past.line.record.map_or(CellValue::Empty, |record| CellValue::Text(record.to_string().into()))
        }),
    },
    Column { key: "act", get: Get::Of(|past| CellValue::Word { list: "act", word: past.line.entry.act.name() }) },
    Column { key: "facts", get: Get::Of(|past| CellValue::text(Some(&past.facts))) },
    Column { key: "words", get: Get::Of(|past| CellValue::text(past.words.as_deref())) },
    Column { key: "erased", get: Get::Of(|past| CellValue::Bool(past.line.erased)) },
];
