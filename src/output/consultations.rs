//! Consultations, for people and for scripts.

use super::requests::cell;
use super::{Failure, Format, RowMark, Table, Ui, records};
use crate::domain::Lists;
use crate::exchange::consultations::CONSULTATIONS;
use crate::store::consultations::Asked;

/// What people read of a list.
const USUAL: [&str; 7] = ["number", "unit", "asked_on", "due_on", "answered_on", "days", "question"];

/// What people read when no answer is there yet.
const AWAITED: [&str; 6] = ["number", "unit", "asked_on", "due_on", "days_late", "question"];

/// What people read of the answers that are late.
const LATE: [&str; 5] = ["number", "unit", "asked_on", "due_on", "days_late"];

/// Writes a list in the form that was asked for.
pub fn list(ui: &mut Ui, format: Format, lists: &Lists, asked: &[Asked]) -> Result<(), Failure> {
    if format != Format::Table {
        return records::data(ui, format, CONSULTATIONS, asked);
    }
    if asked.is_empty() {
        ui.notify("say-no-consultation", &[]);
        return Ok(());
    }
    // Where nothing was answered yet, what matters is how late it is.
    let waiting = asked.iter().all(|asked| asked.answered_on.is_none());
    table(ui, lists, if waiting { &AWAITED } else { &USUAL }, asked)?;
    ui.finish()?;
    ui.notify("say-consultations", &[("count", asked.len().into())]);
    Ok(())
}

/// The answers that are late, under what else is due.
pub fn late(ui: &mut Ui, lists: &Lists, asked: &[Asked]) -> Result<(), Failure> {
    let heading = format!("\n{}", ui.bold(&ui.texts().get("heading-late-answers")));
    ui.line(&heading)?;
    table(ui, lists, &LATE, asked)
}

fn table(ui: &mut Ui, lists: &Lists, keys: &[&str], asked: &[Asked]) -> Result<(), Failure> {
    let columns: Vec<_> =
        keys.iter().filter_map(|key| CONSULTATIONS.iter().find(|column| column.key == *key)).collect();
    let numbers = columns.iter().enumerate().filter(|(_, column)| column.key.contains("days")).map(|(at, _)| at);
    let texts = ui.texts();
    let headers = columns.iter().map(|column| texts.get(&format!("field-{}", column.key)));
    let mut table = Table::new(headers).numeric(numbers.collect::<Vec<_>>());
    for asked in asked {
        let mark = match asked.answered_on {
            Some(_) => RowMark::None,
            None if asked.days_late > 0 => RowMark::Late,
            None => RowMark::Waiting,
        };
        table.marked_row(mark, columns.iter().map(|column| cell(ui, lists, column.value(asked))));
    }
    Ok(ui.print(&table.page(ui))?)
}
