//! The office in its tables: settings, lists and changes of the calendar.

use std::collections::BTreeMap;

use rusqlite::{Params, params};

use super::error::StoreError;
use super::journal::Line;
use super::reading::Reading;
use crate::domain::office::Office;
use crate::domain::profile::Profile;
use crate::domain::reference::{Item, List, Lists};

/// The office as rows: settings, list items, calendar changes, each as the text of its columns.
pub(super) type OfficeRows = BTreeMap<&'static str, Vec<Vec<String>>>;

impl Reading<'_> {
    /// The office as its tables hold it.
    pub(super) fn load_office(&self) -> Result<Office, StoreError> {
        let damaged = |error: serde_json::Error| StoreError::Damaged(error.to_string());
        let mut settings = serde_json::Map::new();
        let mut through = 0;
        let mut statement = self.tx.prepare("SELECT name, value FROM setting")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (name, value): (String, String) = (row.get(0)?, row.get(1)?);
            let value: serde_json::Value = serde_json::from_str(&value).map_err(damaged)?;
            if name == HOLIDAYS_THROUGH {
                through = value.as_i64().and_then(|year| i32::try_from(year).ok()).unwrap_or(0);
            } else {
                settings.insert(name, value);
            }
        }
        let settings = serde_json::from_value(serde_json::Value::Object(settings)).map_err(damaged)?;
        let lists = self.lists("SELECT list, item FROM reference ORDER BY list, position", [])?;
        let mut changes = Vec::new();
        let mut statement = self.tx.prepare("SELECT change FROM calendar_change ORDER BY n")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let change: String = row.get(0)?;
            changes.push(serde_json::from_str(&change).map_err(damaged)?);
        }
        Ok(Office::new(Profile { settings, lists }, changes, through))
    }

    /// One list alone, for a command that only shows its labels: reading them all takes longer than all it has to do.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list(&self, list: List) -> Result<Lists, StoreError> {
        self.lists("SELECT list, item FROM reference WHERE list = ?1 ORDER BY position", [list.as_str()])
    }

    fn lists(&self, sql: &str, values: impl Params) -> Result<Lists, StoreError> {
        let damaged = |error: serde_json::Error| StoreError::Damaged(error.to_string());
        let mut lists: BTreeMap<List, Vec<Item>> = BTreeMap::new();
        let mut statement = self.tx.prepare(sql)?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            let name = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            // The exact name, not one of those that people may type: this runs in every command.
            let list = List::ALL.into_iter().find(|list| list.as_str() == name);
            let list = list.ok_or_else(|| StoreError::Damaged(name.to_owned()))?;
            let item = serde_json::from_str(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
            lists.entry(list).or_default().push(item.map_err(damaged)?);
        }
        Ok(Lists::from(lists))
    }

    /// Writes what changed between two states of the office.
    pub(super) fn save_office(&self, before: Option<&Office>, after: &Office) -> Result<(), StoreError> {
        let (before, after) = (before.map(office_rows).transpose()?.unwrap_or_default(), office_rows(after)?);
        for (table, columns) in
            [("setting", "name, value"), ("reference", "list, code, position, item"), ("calendar_change", "n, change")]
        {
            if before.get(table) == after.get(table) {
                continue;
            }
            self.tx.execute(&format!("DELETE FROM {table}"), [])?;
            let marks = vec!["?"; columns.split(',').count()].join(", ");
            let mut insert = self.tx.prepare(&format!("INSERT INTO {table} ({columns}) VALUES ({marks})"))?;
            for row in after.get(table).into_iter().flatten() {
                insert.execute(rusqlite::params_from_iter(row))?;
            }
        }
        Ok(())
    }

    /// The rows of the office that stand in the tables.
    pub(super) fn standing_office_rows(&self) -> Result<OfficeRows, StoreError> {
        let mut standing = OfficeRows::new();
        for (table, sql) in [
            ("setting", "SELECT name, value FROM setting ORDER BY name"),
            (
                "reference",
                "SELECT list, code, CAST(position AS TEXT), item FROM reference ORDER BY list, position, code",
            ),
            ("calendar_change", "SELECT CAST(n AS TEXT), change FROM calendar_change ORDER BY n"),
        ] {
            let mut statement = self.tx.prepare(sql)?;
            let width = statement.column_count();
            let rows = statement.query_map(params![], |row| (0..width).map(|i| row.get(i)).collect())?;
            standing.insert(table, rows.collect::<Result<Vec<Vec<String>>, _>>()?);
        }
        Ok(standing)
    }
}

const HOLIDAYS_THROUGH: &str = "holidays_through";

/// What an office adds up to, row by row.
pub(super) fn office_rows(office: &Office) -> Result<OfficeRows, StoreError> {
    let json = |error: serde_json::Error| StoreError::Damaged(error.to_string());
    let settings = serde_json::to_value(&office.settings).map_err(json)?;
    let mut setting: Vec<Vec<String>> =
        settings.as_object().into_iter().flatten().map(|(name, value)| vec![name.clone(), value.to_string()]).collect();
    setting.push(vec![HOLIDAYS_THROUGH.into(), office.holidays_through().to_string()]);
    setting.sort();
    let mut reference = Vec::new();
    for list in List::ALL {
        for (position, item) in office.lists.all(list).iter().enumerate() {
            let item_json = serde_json::to_string(item).map_err(json)?;
            reference.push(vec![list.as_str().into(), item.code.to_string(), position.to_string(), item_json]);
        }
    }
    reference.sort_by(|one, other| (&one[0], one[2].len(), &one[2]).cmp(&(&other[0], other[2].len(), &other[2])));
    let mut calendar_change = Vec::new();
    for (n, change) in (1..).zip(office.calendar_changes()) {
        let n: i64 = n;
        calendar_change.push(vec![n.to_string(), serde_json::to_string(change).map_err(json)?]);
    }
    Ok(OfficeRows::from([("setting", setting), ("reference", reference), ("calendar_change", calendar_change)]))
}

/// The office that the entries on the register itself add up to.
pub(super) fn fold_office<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Option<Office> {
    let mut lines = lines.into_iter();
    let mut office = Office::begin(&lines.next()?.entry.act)?;
    lines.for_each(|line| office.apply(&line.entry));
    Some(office)
}
