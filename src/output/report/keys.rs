//! The page of every key of a report: its words, what it counts, of which whole, and its definition.

use super::labels;
use crate::exchange::{CellValue, Column};
use crate::i18n::Texts;
use crate::output::{Failure, Format, Table, Ui, records};
use crate::report::keys::{KeyDefinition, KeyOrigin, keys};
use crate::report::publication::PublicationRule;

/// A key in words.
struct KeyRow {
    key: KeyDefinition,
    label: String,
    definition: String,
}

const COLUMNS: &[Column<KeyRow>] = &[
    Column::new("section", |row| CellValue::text(Some(row.key.section))),
    Column::new("key", |row| CellValue::text(Some(&row.key.key))),
    Column::new("label", |row| CellValue::text(Some(&row.label))),
    Column::new("counts", |row| CellValue::text(row.key.counts.map(|counts| counts.as_str()))),
    Column::new("whole", |row| CellValue::text(row.key.whole.as_deref())),
    Column::new("published", |row| CellValue::text(Some(PublicationRule::of(&row.key.key).into()))),
    Column::new("definition", |row| CellValue::text(Some(&row.definition))),
];

/// Every key, in the form that was asked for.
pub fn list(ui: &mut Ui) -> Result<(), Failure> {
    let rows: Vec<KeyRow> = keys().into_iter().map(|key| row(key, ui.texts())).collect();
    if ui.format() != Format::Table {
        return records::data(ui, COLUMNS, &rows);
    }
    for section in rows.chunk_by(|one, other| one.key.section == other.key.section) {
        let texts = ui.texts();
        let heads = ["keys-key", "report-compared-figure", "keys-counts", "keys-whole", "keys-definition"];
        let mut table = Table::new(heads.map(|key| texts.get(key)));
        for row in section {
            let counts = row.key.counts.map(|counts| texts.get(&format!("report-counts-{counts}")));
            let whole = row.key.whole.clone().unwrap_or_default();
            table.row([
                row.key.key.clone(),
                row.label.clone(),
                counts.unwrap_or_default(),
                whole,
                row.definition.clone(),
            ]);
        }
        let heading = section.first().map(|row| texts.get(&format!("heading-report-{}", row.key.section)));
        let rendered = format!("{}\n{}\n", ui.bold(&heading.unwrap_or_default()), table.render(ui.width()));
        ui.print(&rendered)?;
    }
    Ok(ui.finish()?)
}

fn row(key: KeyDefinition, texts: &Texts) -> KeyRow {
    let label = labels::path(key.path, texts);
    let label = match key.column {
        Some(name) => texts.fact(&label, &texts.get(&format!("report-beside-{name}"))),
        None => label,
    };
    let definition = match &key.origin {
        KeyOrigin::Population(population) => texts.get(&format!("keys-population-{population}")),
        KeyOrigin::Share(of, whole) => {
            let sum = |keys: &[String]| keys.join(" + ");
            texts.with("keys-share", &[("of", sum(of).into()), ("whole", sum(whole).into())])
        }
        KeyOrigin::Days(of) => texts.with("keys-days", &[("of", of.as_str().into())]),
        KeyOrigin::Budget => texts.get("keys-budget"),
        KeyOrigin::Target(of) => texts.with("keys-target", &[("of", of.as_str().into())]),
    };
    KeyRow { key, label, definition }
}
