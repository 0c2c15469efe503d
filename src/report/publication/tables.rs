//! Which table a figure is a row of, and with what it is told.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::relations::{Relation, SAME, When, code_under, is_or_is_under};

/// The tables whose rows are the steps of a scale, always all there: to name them tells nothing.
const SCALES: &[&str] = &["times.bands", "open.bands", "satisfaction.scores", "months"];

/// The paths of all tables.
static TABLES: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let relations = Relation::all();
    let rows = relations.iter().flat_map(Relation::terms).filter(|(term, _)| !term.is_plain());
    let by_month = SAME.iter().filter(|(_, _, when)| matches!(when, When::OverMonth | When::AtEndOfMonth));
    rows.map(|(term, _)| term.name).chain(by_month.map(|(path, ..)| *path)).collect()
});

/// The table that a key is a row of, if any.
fn table_of(key: &str) -> Option<&'static str> {
    TABLES.iter().copied().find(|path| code_under(key, path).is_some())
}

/// Whether a path is that of a table.
pub fn is_table(path: &str) -> bool {
    TABLES.contains(path)
}

/// Whether a key is a row of a table.
pub(super) fn is_row(key: &str) -> bool {
    table_of(key).is_some()
}

/// Whether a key is a row of a table by code, which is there since something fell into it.
pub(super) fn is_by_code(key: &str) -> bool {
    table_of(key).is_some_and(|table| !is_scale(table))
}

/// Whether the rows of a table are the steps of a scale.
pub fn is_scale(table: &str) -> bool {
    SCALES.iter().any(|path| is_or_is_under(table, path))
}

/// The table beside whose rows a table stands, as a column, and the name of that column.
pub fn column_of(table: &str) -> Option<(String, &str)> {
    if let Some(name) = code_under(table, "months") {
        return (name != "received").then(|| ("months.received".to_owned(), name));
    }
    let (section, last) = table.rsplit_once('.')?;
    let (name, what) = last.split_once("_by_")?;
    Some((format!("{section}.by_{what}"), name))
}

/// The key of the row in which a key is told: its own, or that of the row beside which it stands.
pub(super) fn row_of(key: &str) -> Cow<'_, str> {
    let beside = || {
        let table = table_of(key)?;
        let ((main, _), code) = (column_of(table)?, code_under(key, table)?);
        Some(format!("{main}.{code}"))
    };
    beside().map_or(Cow::Borrowed(key), Cow::Owned)
}

/// What is withheld together with a key: its table, or the figures that it stands with, by what their names begin with.
pub(super) fn group_of(key: &str) -> &str {
    table_of(key).unwrap_or_else(|| key.rsplit_once('.').map_or("", |(path, _)| path))
}
