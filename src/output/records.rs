//! Records for scripts: CSV, JSON and one JSON a line, from columns declared once.

use std::collections::BTreeSet;
use std::io::Write;

use serde_json::Value as JsonValue;

use super::request::history_json;
use super::requests::cell;
use super::{Failure, Format, RowMark, Table, Ui, history, joined};
use crate::domain::{Links, Lists, Number};
use crate::exchange::{CellValue, Column, Json, JsonWriter, Writer};
use crate::i18n::Texts;
use crate::store::Line;

/// Writes records as data; nothing for a table, which every view lays out itself.
pub fn data<T>(ui: &mut Ui, columns: &[Column<T>], records: &[T]) -> Result<(), Failure> {
    let format = ui.format();
    each(ui.out(), format, columns, |write| records.iter().try_for_each(write))
}

/// Writes records as data, as they are handed one by one; nothing for a table.
pub fn each<T>(
    out: impl Write,
    format: Format,
    columns: &[Column<T>],
    hand: impl FnOnce(&mut dyn FnMut(&T) -> Result<(), Failure>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    match format {
        Format::Table => {}
        Format::Json | Format::Jsonl => {
            let mut json = JsonWriter::new(out, format == Format::Json);
            hand(&mut |record| Ok(json.write(&Json(columns, record))?))?;
            json.finish()?;
        }
        Format::Csv => {
            let mut csv = Writer::machine(out, columns)?;
            hand(&mut |record| Ok(csv.write(record)?))?;
            csv.finish()?;
        }
    }
    Ok(())
}

/// How records are shown to people: the usual columns, numbers flush right.
pub struct RecordLayout<'a, T> {
    pub columns: &'a [Column<T>],
    /// The keys of those that are shown, in that order.
    pub usual: &'a [&'a str],
    /// The beginning of the keys of the labels that are not those of fields.
    pub name: &'a str,
    pub mark: &'a dyn Fn(&T) -> RowMark,
    /// The cells that people read otherwise than data has them, by the key of the column.
    pub own: &'a dyn Fn(&str, &T, &Texts) -> Option<String>,
}

impl<'a, T> RecordLayout<'a, T> {
    /// Records without marks, labelled and read as data has them.
    pub const fn new(columns: &'a [Column<T>], usual: &'a [&'a str]) -> Self {
        Self { columns, usual, name: "field", mark: &|_| RowMark::None, own: &|_, _, _| None }
    }

    /// Writes records in the form that was asked for; `none` is what is said when there is none.
    pub fn list(&self, ui: &mut Ui, lists: &Lists, records: &[T], none: &str) -> Result<(), Failure> {
        if ui.format() != Format::Table {
            return data(ui, self.columns, records);
        }
        if records.is_empty() {
            ui.notify(none, &[]);
            return Ok(());
        }
        Ok(ui.print(&self.table(ui, lists, records).page(ui))?)
    }

    pub fn table(&self, ui: &Ui, lists: &Lists, records: &[T]) -> Table {
        let columns: Vec<&Column<T>> =
            self.usual.iter().filter_map(|key| self.columns.iter().find(|column| column.key == *key)).collect();
        let label = |column: &&Column<T>| {
            let own = ui.texts().maybe(&format!("{}-{}", self.name, column.key), &[]);
            own.unwrap_or_else(|| ui.texts().get(&format!("field-{}", column.key)))
        };
        let (mut table, mut numbers) = (Table::new(columns.iter().map(label)), BTreeSet::new());
        for record in records {
            let cells = columns.iter().enumerate().map(|(at, column)| {
                let value = column.value(record);
                numbers.extend(matches!(value, CellValue::Int(_) | CellValue::Decimal(..)).then_some(at));
                (self.own)(column.key, record, ui.texts()).unwrap_or_else(|| cell(ui, lists, value))
            });
            table.marked_row((self.mark)(record), cells);
        }
        table.numeric(numbers)
    }
}

/// Records as a table, every column of each.
pub fn whole<T>(ui: &Ui, lists: &Lists, name: &str, columns: &[Column<T>], records: &[T]) -> Table {
    let keys: Vec<&str> = columns.iter().map(|column| column.key).collect();
    RecordLayout { name, ..RecordLayout::new(columns, &keys) }.table(ui, lists, records)
}

/// A record as one JSON object, with its history when it is asked for.
pub fn object<T>(columns: &[Column<T>], record: &T, history: Option<&[Line]>) -> JsonValue {
    let mut object = serde_json::to_value(Json(columns, record)).expect("invariant: a record is written as JSON");
    if let Some(lines) = history {
        object["history"] = lines.iter().map(|line| history_json(line, false)).collect();
    }
    object
}

/// The history of a record under it, where it is asked for.
pub fn history(ui: &mut Ui, lists: &Lists, lines: Option<&[Line]>) -> Result<(), Failure> {
    let Some(lines) = lines else { return Ok(()) };
    let heading = format!("\n{}", ui.bold(&ui.texts().get("heading-history")));
    let text: Vec<String> = std::iter::once(heading).chain(history::lines(ui, lines, lists, false)).collect();
    Ok(ui.line(&text.join("\n"))?)
}

/// Writes one record as data: its columns as CSV, with what only the object has as JSON.
pub fn one<T>(ui: &mut Ui, columns: &[Column<T>], it: &T, object: &JsonValue) -> Result<(), Failure> {
    if ui.format() == Format::Csv { data(ui, columns, std::slice::from_ref(it)) } else { json(ui, object) }
}

/// The requests that an act links and unlinks.
pub fn links(links: &Links, texts: &Texts) -> Vec<String> {
    let named = |numbers: &[Number], key: &str| {
        let numbers = joined(numbers, ", ");
        (!numbers.is_empty()).then(|| texts.with(key, &[("numbers", numbers.into())]))
    };
    [named(&links.link, "record-linked"), named(&links.unlink, "record-unlinked")].into_iter().flatten().collect()
}

/// Writes one JSON object, on one line or on several.
pub fn json(ui: &mut Ui, object: &JsonValue) -> Result<(), Failure> {
    Ok(ui.print(&json_text(ui.format(), object))?)
}

/// JSON on one line or on several, the last one ended.
pub fn json_text(format: Format, value: &JsonValue) -> String {
    if format == Format::Jsonl { format!("{value}\n") } else { format!("{value:#}\n") }
}
