//! The table of the conflicts of interest that were declared (MIFI 2.2), for people and for scripts.

use super::records::RecordLayout;
use super::{Failure, Names, Ui};
use crate::domain::conflict::Toward;
use crate::domain::{List, Office};
use crate::exchange::{CellValue, Column};
use crate::i18n::{Arg, Texts};
use crate::store::recusals::Declared;

const COLUMNS: &[Column<Declared>] = &[
    Column::new("declared_on", |it| CellValue::Date(it.on)),
    Column::new("officer", |it| CellValue::code("officer", Some(&it.officer))),
    Column::new("toward", |it| CellValue::word("recusal", toward(it))),
    Column::new("number", |it| it.number.map_or(CellValue::Empty, CellValue::display)),
    Column::new("unit", |it| CellValue::code("unit", it.unit.as_ref())),
    Column::new("n", |it| CellValue::int(it.n)),
    Column::new("reason", |it| CellValue::text(it.reason.as_deref())),
    Column::new("lifted_on", |it| CellValue::date(it.lifted_on)),
];

fn toward(it: &Declared) -> &'static str {
    match (it.number, &it.unit) {
        (Some(_), _) => "request",
        (None, Some(_)) => "unit",
        (None, None) => "person",
    }
}

/// What a message says of a conflict, by its rank: whose it is, and towards what. A person is not named.
pub fn facts(rank: usize, office: &Office, texts: &Texts) -> [(&'static str, Arg); 4] {
    let names = Names::new(&office.lists, texts);
    let recusal = &office.recusals()[rank - 1];
    let (of, toward) = match &recusal.toward {
        Toward::Unit(unit) => ("unit", names.label(List::Unit, unit)),
        Toward::Person(_) => ("person", texts.get("recusal-person")),
    };
    let officer = names.label(List::Officer, &recusal.officer);
    [("n", rank.into()), ("officer", officer.into()), ("of", of.into()), ("toward", toward.into())]
}

/// Writes the conflicts in the form that was asked for. A person is « une personne ».
pub fn list(ui: &mut Ui, office: &Office, declared: &[Declared], none: &str) -> Result<(), Failure> {
    let own = |key: &str, it: &Declared, texts: &Texts| match (it.number, &it.unit) {
        _ if key != "toward" => None,
        (Some(number), _) => Some(number.to_string()),
        (None, Some(unit)) => Some(Names::new(&office.lists, texts).label(List::Unit, unit)),
        (None, None) => Some(texts.get("recusal-person")),
    };
    const USUAL: [&str; 6] = ["declared_on", "officer", "toward", "n", "lifted_on", "reason"];
    let layout = RecordLayout { name: "recusal", own: &own, ..RecordLayout::new(COLUMNS, &USUAL) };
    layout.list(ui, &office.lists, declared, none)
}
