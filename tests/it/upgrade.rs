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

#[test]
fn what_an_older_register_was_is_kept_whatever_has_the_name_of_the_copy_and_said() {
    let office = Office::without_register();
    let old = kept().swap_remove(2);
    let lines = |name: &str| {
        let copy = Connection::open(office.path(name)).unwrap();
        let said = copy.query_row("SELECT max(seq), (SELECT count(*) FROM request) FROM journal", [], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
        });
        (version(&copy), said.unwrap())
    };
    fs::copy(&old, office.path("ancien.db")).unwrap();
    let before = lines("ancien.db");
    // An empty file, then the register as it was one entry before.
    fs::write(office.path("ancien.db.v3"), "").unwrap();
    fs::copy(&old, office.path("ancien.db.v3-2")).unwrap();
    let an_entry_less = "DROP TRIGGER journal_stays; DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)";
    Connection::open(office.path("ancien.db.v3-2")).unwrap().execute_batch(an_entry_less).unwrap();
    let said = office.run("--register ancien.db list");
    assert!(said.stderr.contains("ancien.db.v3-3"), "{}", said.stderr);
    assert_eq!((before.0, lines("ancien.db.v3-3")), (3, before));
    assert_eq!(fs::metadata(office.path("ancien.db.v3")).unwrap().len(), 0);
    assert!(!office.run("--register ancien.db list").stderr.contains("ancien.db.v3"), "it is said once");

    // An upgrade that did not reach its end left the copy: it serves.
    fs::copy(&old, office.path("autre.db")).unwrap();
    fs::copy(&old, office.path("autre.db.v3")).unwrap();
    assert!(office.run("--register autre.db list").stderr.contains("autre.db.v3\n"));
    assert!(!office.path("autre.db.v3-2").exists());
}
