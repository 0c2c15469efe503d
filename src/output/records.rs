//! Records for scripts: CSV, JSON and one JSON a line, from columns declared once.

use std::collections::BTreeSet;
use std::io::Write;

use serde_json::Value as JsonValue;

use super::request::history_json;
use super::requests::cell;
use super::{Failure, Format, RowMark, Table, Ui};
use crate::domain::{Links, Lists, Number};
use crate::exchange::{CellValue, Column, Json, JsonWriter, Writer};
use crate::i18n::Texts;
use crate::store::Line;

/// Writes records as data; nothing for a table, which every view lays out itself.
pub fn data<T>(ui: &mut Ui, format: Format, columns: &[Column<T>], records: &[T]) -> Result<(), Failure> {
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

/// Records in the form that was asked for. People see the usual columns, and how many records there are; `none` is what
/// is said when there is none.
pub fn list<T>(
    ui: &mut Ui,
    format: Format,
    lists: &Lists,
    (columns, usual): (&[Column<T>], &[&str]),
    records: &[T],
    none: &str,
) -> Result<(), Failure> {
    marked_list(ui, format, lists, (columns, usual), records, |_| RowMark::None, none)
}

/// The same, each record with its mark.
pub fn marked_list<T>(
    ui: &mut Ui,
    format: Format,
    lists: &Lists,
    (columns, usual): (&[Column<T>], &[&str]),
    records: &[T],
    mark: impl Fn(&T) -> RowMark,
    none: &str,
) -> Result<(), Failure> {
    if format != Format::Table {
        return data(ui, format, columns, records);
    }
    if records.is_empty() {
        ui.notify(none, &[]);
        return Ok(());
    }
    Ok(ui.print(&table(ui, lists, "field", (columns, usual), records, mark, |_, _| None).page(ui))?)
}

/// Records as a table, every column of each.
pub fn whole<T>(ui: &Ui, lists: &Lists, name: &str, columns: &[Column<T>], records: &[T]) -> Table {
    let keys: Vec<&str> = columns.iter().map(|column| column.key).collect();
    table(ui, lists, name, (columns, &keys), records, |_| RowMark::None, |_, _| None)
}

/// The usual columns of records as a table, numbers flush right. A label is that of `name` where it has one of its own;
/// `own` gives the cells that people read otherwise than data has them.
pub fn table<T>(
    ui: &Ui,
    lists: &Lists,
    name: &str,
    (columns, usual): (&[Column<T>], &[&str]),
    records: &[T],
    mark: impl Fn(&T) -> RowMark,
    own: impl Fn(&str, &T) -> Option<String>,
) -> Table {
    let columns: Vec<&Column<T>> =
        usual.iter().filter_map(|key| columns.iter().find(|column| column.key == *key)).collect();
    let label = |column: &&Column<T>| {
        let own = ui.texts().maybe(&format!("{name}-{}", column.key), &[]);
        own.unwrap_or_else(|| ui.texts().get(&format!("field-{}", column.key)))
    };
    let (mut table, mut numbers) = (Table::new(columns.iter().map(label)), BTreeSet::new());
    for record in records {
        let cells = columns.iter().enumerate().map(|(at, column)| {
            let value = column.value(record);
            numbers.extend(matches!(value, CellValue::Int(_) | CellValue::Decimal(_)).then_some(at));
            own(column.key, record).unwrap_or_else(|| cell(ui, lists, value))
        });
        table.marked_row(mark(record), cells);
    }
    table.numeric(numbers)
}

/// A record as one JSON object, with its history when it is asked for.
pub fn object<T>(columns: &[Column<T>], record: &T, history: Option<&[Line]>) -> JsonValue {
    let mut object = serde_json::to_value(Json(columns, record)).expect("invariant: a record is written as JSON");
    if let Some(lines) = history {
        object["history"] = lines.iter().map(|line| history_json(line, false)).collect();
    }
    object
}

/// The requests that an act links and unlinks.
pub fn links(links: &Links, texts: &Texts) -> Vec<String> {
    let named = |numbers: &[Number], key: &str| {
        let numbers = numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        (!numbers.is_empty()).then(|| texts.with(key, &[("numbers", numbers.into())]))
    };
    [named(&links.link, "record-linked"), named(&links.unlink, "record-unlinked")].into_iter().flatten().collect()
}

/// Writes one JSON object, on one line or on several.
pub fn json(ui: &mut Ui, format: Format, object: &JsonValue) -> Result<(), Failure> {
    Ok(ui.print(&json_text(format, object))?)
}

/// JSON on one line or on several, the last one ended.
pub fn json_text(format: Format, value: &JsonValue) -> String {
    if format == Format::Jsonl { format!("{value}\n") } else { format!("{value:#}\n") }
}
