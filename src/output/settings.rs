//! The settings of an office, for people and for scripts.

use super::{Failure, Format, Table, Ui, records};
use crate::domain::profile::Settings;
use crate::domain::setting::Setting;
use crate::exchange::{CellValue, Column};
use crate::i18n::typed;

/// A setting and its value.
struct SettingRow {
    setting: Setting,
    value: String,
}

const COLUMNS: &[Column<SettingRow>] = &[
    Column::new("name", |row| CellValue::text(Some(row.setting.as_str()))),
    Column::new("value", |row| CellValue::text(Some(&row.value))),
];

/// Writes every setting in the form that was asked for.
pub fn list(ui: &mut Ui, settings: &Settings) -> Result<(), Failure> {
    let rows: Vec<SettingRow> =
        Setting::ALL.iter().map(|&setting| SettingRow { setting, value: setting.value(settings) }).collect();
    if ui.format() != Format::Table {
        return records::data(ui, COLUMNS, &rows);
    }
    let texts = ui.texts();
    let mut table = Table::new(["setting-name", "setting-what", "setting-value"].map(|key| texts.get(key)));
    for SettingRow { setting, value } in rows {
        let what = texts.word("setting", setting.as_str());
        table.row([typed::listed("setting", [setting.as_str()], ui.lang()), what, value]);
    }
    Ok(ui.print(&table.render(ui.width()))?)
}
