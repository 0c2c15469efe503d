//! Registers of every released schema, kept for ever under `tests/registers`: each opens, reads, and is brought up to
//! the schema of a new one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::support::Office;

fn kept() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers");
    let mut kept: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    kept.retain(|path| path.extension().is_some_and(|ending| ending == "db"));
    kept.sort();
    kept
}

fn schema(connection: &Connection) -> BTreeMap<String, Option<String>> {
    let mut statement = connection.prepare("SELECT type || ' ' || name, sql FROM sqlite_schema").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

fn version(connection: &Connection) -> i64 {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

#[test]
fn every_register_ever_released_becomes_what_a_new_one_is() {
    let fresh = Office::new();
    let (wanted, newest) = (schema(&fresh.sqlite()), version(&fresh.sqlite()));
    let kept = kept();
    assert_eq!(i64::try_from(kept.len()).unwrap(), newest, "one register a version: {kept:?}");
    for old in kept {
        let office = Office::without_register();
        fs::copy(&old, office.path("ancien.db")).unwrap();
        let before = version(&Connection::open(office.path("ancien.db")).unwrap());
        let requests = office.ok("--register ancien.db list --format json");
        let count = serde_json::from_str::<serde_json::Value>(&requests).unwrap().as_array().unwrap().len();
        assert_eq!(count, 6, "{old:?}");
        let upgraded = Connection::open(office.path("ancien.db")).unwrap();
        assert_eq!((schema(&upgraded), version(&upgraded)), (wanted.clone(), newest), "{old:?}");
        office.ok("--register ancien.db check --deep");
        office.ok("--register ancien.db report month 2026-11");
        // An older one was copied aside before it was touched.
        assert_eq!(office.path(&format!("ancien.db.v{before}")).exists(), before < newest, "{old:?}");
    }
}
