//! The office in its tables: settings, lists and changes of the calendar.

use std::collections::BTreeMap;

use rusqlite::params;

use super::column::{code, day, read};
use super::error::StoreError;
use super::journal::Line;
use super::reading::Reading;
use super::tables::Tables;
use crate::domain::act::{ActOf, Entry, OfficeAct};
use crate::domain::conflict::{Recusal, Toward};
use crate::domain::office::Office;
use crate::domain::reference::{List, Lists};
use crate::domain::{Identity, Profile};

/// The office as rows: settings, list items, calendar changes, each as the text of its columns.
pub(super) type OfficeRows = BTreeMap<&'static str, Vec<Vec<Option<String>>>>;

/// The tables that hold what the entries on the register itself add up to: their columns, and the order of their rows.
const TABLES: [(&str, &str, &str); 4] = [
    ("setting", "name, value", "name"),
    ("reference", "list, code, position, item", "list, position, code"),
    ("calendar_change", "n, change", "n"),
    ("recusal", RECUSAL, "n"),
];

const RECUSAL: &str = "n, officer, unit, name, email, phone, organisation, declared_on, reason, lifted_on";

impl Reading<'_> {
    /// The office as its tables hold it.
    pub(super) fn load_office(&self) -> Result<Office, StoreError> {
        let damaged = |error: serde_json::Error| StoreError::Damaged(error.to_string());
        let mut settings = serde_json::Map::new();
        let mut through = None;
        let mut statement = self.tx.prepare("SELECT name, value FROM setting")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (name, value): (String, String) = (row.get(0)?, row.get(1)?);
            let value: serde_json::Value = serde_json::from_str(&value).map_err(damaged)?;
            if name == HOLIDAYS_THROUGH {
                through = Some(serde_json::from_value(value).map_err(damaged)?);
            } else {
                settings.insert(name, value);
            }
        }
        let settings = serde_json::from_value(serde_json::Value::Object(settings)).map_err(damaged)?;
        let through = through.ok_or_else(|| StoreError::Damaged(HOLIDAYS_THROUGH.into()))?;
        let lists = self.lists()?;
        let mut changes = Vec::new();
        let mut statement = self.tx.prepare("SELECT change FROM calendar_change ORDER BY n")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let change: String = row.get(0)?;
            changes.push(serde_json::from_str(&change).map_err(damaged)?);
        }
        Ok(Office::new(Profile { settings, lists }, changes, through).with_recusals(self.recusals()?))
    }

    fn recusals(&self) -> Result<Vec<Recusal>, StoreError> {
        self.rows(&format!("SELECT {RECUSAL} FROM recusal ORDER BY n"), [], |row| {
            let identity = Identity {
                name: row.get(3)?,
                email: row.get(4)?,
                phone: row.get(5)?,
                organisation: row.get(6)?,
                ..Identity::default()
            };
            let person = || Toward::Person(Some(identity).filter(|identity| !identity.is_empty()));
            Ok(Recusal {
                officer: code(row, 1)?.ok_or(rusqlite::Error::InvalidColumnIndex(1))?,
                toward: code(row, 2)?.map_or_else(person, Toward::Unit),
                on: read(row, 7)?,
                reason: row.get(8)?,
                lifted_on: day(row, 9)?,
            })
        })
    }

    fn lists(&self) -> Result<Lists, StoreError> {
        let damaged = |error: serde_json::Error| StoreError::Damaged(error.to_string());
        let mut items = Vec::new();
        let mut last = None;
        let mut statement = self.tx.prepare("SELECT list, position, item FROM reference")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let name = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            // The exact name, not one of those that people may type, and most often that of the row before: this runs
            // in every command.
            let is_named = |list: &List| list.as_str() == name;
            last = last.filter(is_named).or_else(|| List::from_code(name));
            let list = last.ok_or_else(|| StoreError::Damaged(name.to_owned()))?;
            let item = serde_json::from_str(row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?);
            items.push((row.get::<_, i64>(1)?, list, item.map_err(damaged)?));
        }
        // Put in order here: SQLite would write every item once more to sort them.
        items.sort_by_key(|(position, ..)| *position);
        Ok(items.into_iter().map(|(_, list, item)| (list, item)).collect())
    }

    /// The rows of the office that stand in the tables.
    pub(super) fn stored_office_rows(&self) -> Result<OfficeRows, StoreError> {
        let mut stored = OfficeRows::new();
        for (table, columns, order) in TABLES {
            let columns: Vec<_> = columns.split(", ").map(|column| format!("CAST({column} AS TEXT)")).collect();
            let sql = format!("SELECT {} FROM {table} ORDER BY {order}", columns.join(", "));
            let mut statement = self.tx.prepare(&sql)?;
            let width = statement.column_count();
            // Bytes that are no text differ from any that the program writes.
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let rows = statement.query_map(params![], |row| {
                let cell = |i| Ok(row.get_ref(i)?.as_bytes_or_null().map_err(rusqlite::Error::from)?.map(text));
                (0..width).map(cell).collect()
            })?;
            stored.insert(table, rows.collect::<Result<Vec<Vec<Option<String>>>, _>>()?);
        }
        Ok(stored)
    }
}

impl Tables<'_> {
    /// Writes what changed between two states of the office.
    pub(super) fn save_office(&self, before: Option<&Office>, after: &Office) -> Result<(), StoreError> {
        let (before, after) = (before.map(office_rows).transpose()?.unwrap_or_default(), office_rows(after)?);
        for (table, columns, _) in TABLES {
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
}

/// Name of a row of an office's table: the setting, the list and the code, or the rank.
pub(super) fn row_name(table: &str, row: &[Option<String>]) -> String {
    let key = if table == "reference" { 2 } else { 1 };
    row.iter().take(key).flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
}

const HOLIDAYS_THROUGH: &str = "holidays_through";

/// Rows of an office.
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
    let recusal = (1_i64..).zip(office.recusals()).map(|(n, recusal)| recusal_row(n, recusal)).collect();
    let whole = |rows: Vec<Vec<String>>| rows.into_iter().map(|row| row.into_iter().map(Some).collect()).collect();
    Ok(OfficeRows::from([
        ("setting", whole(setting)),
        ("reference", whole(reference)),
        ("calendar_change", whole(calendar_change)),
        ("recusal", recusal),
    ]))
}

fn recusal_row(n: i64, recusal: &Recusal) -> Vec<Option<String>> {
    let (unit, person) = match &recusal.toward {
        Toward::Unit(unit) => (Some(unit.to_string()), None),
        Toward::Person(person) => (None, person.clone()),
    };
    let Identity { name, email, phone, organisation, .. } = person.unwrap_or_default();
    let (officer, on) = (recusal.officer.to_string(), recusal.on.to_string());
    let (reason, lifted_on) = (recusal.reason.clone(), recusal.lifted_on.map(|on| on.to_string()));
    vec![Some(n.to_string()), Some(officer), unit, name, email, phone, organisation, Some(on), reason, lifted_on]
}

/// The office that the entries on the register itself add up to.
///
/// # Errors
/// [`StoreError::Damaged`] when the first does not begin an office, or another does not fit.
pub(super) fn replay_office<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Result<Office, StoreError> {
    let mut lines = lines.into_iter();
    let begun = lines.next().and_then(|line| Office::begin(OfficeAct::of(&line.entry.act)?));
    let mut office = begun.ok_or_else(|| StoreError::unreadable(1, "no office"))?;
    lines.try_for_each(|line| apply(&mut office, line))?;
    Ok(office)
}

/// Applies an entry on the register itself to the office.
///
/// # Errors
/// [`StoreError::Damaged`] when it does not fit.
pub(super) fn apply(office: &mut Office, line: &Line) -> Result<(), StoreError> {
    let Entry { on, act, words } = &line.entry;
    let act = OfficeAct::of(act).ok_or_else(|| StoreError::unreadable(line.seq, act.name()))?;
    office.apply(*on, act, words).map_err(|unfit| StoreError::unreadable(line.seq, unfit))
}
