//! The documents of a file, for people and for scripts.

use super::{Failure, Format, Table, Ui, records};
use crate::domain::attachment::{Attachment, media_type};
use crate::domain::{List, Lists, Request};
use crate::exchange::column::Column;
use crate::exchange::{CellValue, Json};
use crate::i18n::number;

const COLUMNS: &[Column<Attachment>] = &[
    Column::new("n", |it| CellValue::Int(i64::from(it.n))),
    Column::new("name", |it| CellValue::text(it.document.as_ref().map(|document| document.name.as_str()))),
    Column::new("media_type", |it| CellValue::text(it.document.as_ref().map(|document| media_type(&document.name)))),
    Column::new("size", |it| CellValue::count(it.size)),
    Column::new("attached_on", |it| CellValue::Date(it.on)),
    Column::new("officer", |it| CellValue::display(&it.by)),
    Column::new("digest", |it| CellValue::text(it.document.as_ref().map(|document| document.digest.as_str()))),
];

/// Writes the documents of a request in the form that was asked for.
pub fn list(ui: &mut Ui, lists: &Lists, request: &Request) -> Result<(), Failure> {
    if ui.format() != Format::Table {
        return records::data(ui, COLUMNS, &request.attachments);
    }
    let texts = ui.texts();
    let keys = ["attachment-n", "attachment-on", "attachment-size", "attachment-officer", "attachment-name"];
    let mut table = Table::new(keys.map(|key| texts.get(key))).numeric([0, 2]);
    for it in &request.attachments {
        let size = number::size(it.size, texts.lang());
        let by = ui.names(lists).label(List::Officer, &it.by);
        table.row([it.n.to_string(), it.on.to_string(), size, by, name(it, ui)]);
    }
    if table.is_empty() {
        ui.notify("say-no-attachment", &[("number", request.number.to_string().into())]);
        return Ok(());
    }
    Ok(ui.print(&table.render(ui.width()))?)
}

/// The documents of a request as data.
pub fn json(attachments: &[Attachment]) -> Vec<Json<'_, Attachment>> {
    attachments.iter().map(|attachment| Json(COLUMNS, attachment)).collect()
}

/// A document on one line of its file: rank, name, size, date.
pub fn line(it: &Attachment, ui: &Ui) -> String {
    format!("{} · {} · {} · {}", it.n, name(it, ui), number::size(it.size, ui.lang()), it.on)
}

/// Its name, unless it was erased.
fn name(it: &Attachment, ui: &Ui) -> String {
    it.document.as_ref().map_or_else(|| ui.texts().get("attachment-erased"), |document| document.name.clone())
}
