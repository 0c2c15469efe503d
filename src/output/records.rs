//! Records for scripts: CSV, JSON and one JSON a line, from columns declared once.

use std::io::Write;

use super::requests::json_array;
use super::{Failure, Format, Ui};
use crate::exchange::writer::{Column, Dialect, Json, Labels, Writer};

/// Writes records as data; nothing for a table, which every view lays out itself.
pub fn data<T>(ui: &mut Ui, format: Format, columns: &[Column<T>], records: &[T]) -> Result<(), Failure> {
    match format {
        Format::Table => {}
        Format::Json => json_array(ui, records.iter().map(|record| Json(columns, record)))?,
        Format::Jsonl => {
            for record in records {
                serde_json::to_writer(ui.out(), &Json(columns, record)).map_err(std::io::Error::from)?;
                ui.out().write_all(b"\n")?;
            }
        }
        Format::Csv => {
            let same = |key: &str| key.to_owned();
            let item = |_: &str, code: &str| code.to_owned();
            let mut csv = Writer::new(ui.out(), Dialect::Machine, columns, Labels { column: &same, item: &item })?;
            for record in records {
                csv.write(record)?;
            }
            csv.finish()?;
        }
    }
    Ok(())
}
