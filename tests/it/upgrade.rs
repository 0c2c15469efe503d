//! An older register is kept aside, then brought up to the schema of a new one. Registers of every released version are
//! kept for ever under `tests/registers`; an older one than the first is made here.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::support::Office;

fn schema(connection: &Connection) -> BTreeMap<String, Option<String>> {
    let mut statement = connection.prepare("SELECT type || ' ' || name, sql FROM sqlite_schema").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

fn version(connection: &Connection) -> i64 {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

fn kept(version: i64) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/registers/v{version}.db"))
}

/// The kept register as a version before the first might have had it: tables missing, and others than those of today.
fn older(office: &Office, name: &str) {
    fs::copy(kept(1), office.path(name)).unwrap();
    let older = Connection::open(office.path(name)).unwrap();
    older
        .execute_batch(
            "DROP VIEW history; DROP TABLE requester_key; DELETE FROM note; CREATE TABLE packed (id INTEGER); \
             PRAGMA user_version = 0;",
        )
        .unwrap();
}

#[test]
fn every_register_ever_released_becomes_what_a_new_one_is() {
    let fresh = Office::new();
    let (current, newest) = (schema(&fresh.sqlite()), version(&fresh.sqlite()));
    for before in 0..=newest {
        let office = Office::without_register();
        match before {
            0 => older(&office, "ancien.db"),
            released => drop(fs::copy(kept(released), office.path("ancien.db")).unwrap()),
        }
        let requests = office.ok("--register ancien.db list --format json");
        let count = serde_json::from_str::<serde_json::Value>(&requests).unwrap().as_array().unwrap().len();
        assert_eq!(count, 6, "version {before}");
        let upgraded = Connection::open(office.path("ancien.db")).unwrap();
        assert_eq!((schema(&upgraded), version(&upgraded)), (current.clone(), newest), "version {before}");
        office.ok("--register ancien.db check --deep");
        office.ok("--register ancien.db report month 2026-02");
        // An older one was copied aside before it was touched.
        assert_eq!(office.path(&format!("ancien.db.v{before}")).exists(), before < newest, "version {before}");
    }
}

#[test]
fn what_an_older_register_was_is_kept_whatever_has_the_name_of_the_copy_and_said() {
    let office = Office::without_register();
    let lines = |name: &str| {
        let copy = Connection::open(office.path(name)).unwrap();
        let found = copy.query_row("SELECT max(seq), (SELECT count(*) FROM request) FROM journal", [], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
        });
        (version(&copy), found.unwrap())
    };
    older(&office, "ancien.db");
    let before = lines("ancien.db");
    // An empty file, then the register as it was one entry before.
    fs::write(office.path("ancien.db.v0"), "").unwrap();
    older(&office, "ancien.db.v0-2");
    let an_entry_less = "DROP TRIGGER journal_stays; DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)";
    Connection::open(office.path("ancien.db.v0-2")).unwrap().execute_batch(an_entry_less).unwrap();
    let ran = office.run("--register ancien.db list");
    assert!(ran.stderr.contains("ancien.db.v0-3"), "{}", ran.stderr);
    assert_eq!((before.0, lines("ancien.db.v0-3")), (0, before));
    assert_eq!(fs::metadata(office.path("ancien.db.v0")).unwrap().len(), 0);
    assert!(!office.run("--register ancien.db list").stderr.contains("ancien.db.v0"), "it is said once");

    // An upgrade that did not reach its end left the copy: it serves.
    older(&office, "autre.db");
    fs::copy(office.path("autre.db"), office.path("autre.db.v0")).unwrap();
    assert!(office.run("--register autre.db list").stderr.contains("autre.db.v0\n"));
    assert!(!office.path("autre.db.v0-2").exists());
}
