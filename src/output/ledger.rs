//! Who may know who the person is, for people and for scripts.

use super::records::RecordLayout;
use super::{Failure, Ui};
use crate::domain::identity_ledger::Knows;
use crate::domain::{List, Lists};
use crate::exchange::{CellValue, Column};
use crate::i18n::Texts;

const COLUMNS: &[Column<Knows>] = &[
    Column::new("since", |it| CellValue::Date(it.since)),
    Column::new("until", |it| CellValue::date(it.until)),
    Column::new("who_kind", |it| CellValue::text(Some(it.party.map_or("officer", |party| party.as_str())))),
    Column::new("who", |it| CellValue::Code { list: list(it).as_str(), code: &it.who }),
    Column::new("access", |it| CellValue::word("access", it.access.as_str())),
    Column::new("entry", |it| CellValue::count(it.seq)),
    Column::new("by", |it| CellValue::code("officer", Some(&it.officer))),
    Column::new("means", |it| CellValue::code("channel", it.by.as_ref())),
    Column::new("may_know", |it| CellValue::Bool(it.until.is_none())),
];

/// What people read: one column says in words since when, and until when.
const USUAL: [&str; 7] = ["since", "until", "who", "access", "entry", "by", "means"];

fn list(knows: &Knows) -> List {
    knows.party.map_or(List::Officer, |party| party.list())
}

/// Writes the ledger in the form that was asked for.
pub fn show(ui: &mut Ui, lists: &Lists, ledger: &[Knows]) -> Result<(), Failure> {
    let own = |key: &str, knows: &Knows, _: &Texts| match key {
        "until" if knows.until.is_none() => Some("—".to_owned()),
        "entry" => Some(knows.seq.to_string()),
        _ => None,
    };
    let layout = RecordLayout { name: "ledger", own: &own, ..RecordLayout::new(COLUMNS, &USUAL) };
    layout.list(ui, lists, ledger, "say-nobody-knows")
}
