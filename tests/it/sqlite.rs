//! SQLite as it was built for the register, and the register as it lies on the disk.

use std::collections::BTreeSet;
use std::fs;

use crate::support::Office;

#[test]
fn sqlite_is_built_as_the_register_needs_it() {
    let connection = rusqlite::Connection::open_in_memory().unwrap();
    let mut statement = connection.prepare("PRAGMA compile_options").unwrap();
    let options = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let options: BTreeSet<String> = options.map(Result::unwrap).collect();
    let required = ["SECURE_DELETE", "DQS=0", "MAX_ATTACHED=1", "DEFAULT_SYNCHRONOUS=3", "ENABLE_FTS5", "THREADSAFE=1"];
    for option in required.into_iter().chain(["OMIT_LOAD_EXTENSION"]) {
        assert!(options.contains(option), "{option} is missing from {options:?}");
    }
    for unwanted in ["USE_URI", "ENABLE_LOAD_EXTENSION"] {
        assert!(!options.iter().any(|option| option.starts_with(unwanted)), "{unwanted} is in {options:?}");
    }
    let trusted: i64 = connection.query_row("PRAGMA trusted_schema", [], |row| row.get(0)).unwrap();
    assert_eq!(trusted, 0);
}

#[test]
fn sqlite_is_past_the_bug_that_loses_pages() {
    assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
}

#[test]
fn a_commit_survives_a_power_cut_with_another_tool_too() {
    let office = Office::new();
    let synchronous: i64 = office.sqlite().query_row("PRAGMA synchronous", [], |row| row.get(0)).unwrap();
    assert_eq!(synchronous, 3, "EXTRA");
}

#[test]
fn the_register_is_one_file_with_a_rollback_journal() {
    let office = Office::with_complaint();
    office.ok("ack 1");
    // Bytes 18 and 19 of the header: 1 for a rollback journal, 2 for WAL.
    let bytes = fs::read(office.register()).unwrap();
    assert_eq!(bytes[18..20], [1, 1]);
    assert_eq!((&bytes[..16], &bytes[68..72]), (&b"SQLite format 3\0"[..], &b"Dole"[..]));
    let names = fs::read_dir(office.path(".")).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(names.collect::<BTreeSet<_>>(), ["home", "registre.db"].map(Into::into).into());
}

#[test]
fn a_register_that_was_put_in_wal_mode_comes_back_to_one_file() {
    let office = Office::with_complaint();
    office.sqlite().pragma_update(None, "journal_mode", "WAL").unwrap();
    office.ok("ack 1");
    assert_eq!(fs::read(office.register()).unwrap()[18..20], [1, 1]);
    assert!(!office.path("registre.db-wal").exists());
}

#[test]
fn the_schema_is_the_one_that_people_read() {
    let office = Office::new();
    let connection = office.sqlite();
    let mut statement = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").unwrap();
    let found: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let written = include_str!("../../schema.sql");
    // The shadow tables of the full text are SQLite's own.
    for sql in found.iter().filter(|sql| !sql.contains("'request_text_")) {
        assert!(written.contains(sql.as_str()), "not in schema.sql: {sql}");
    }
    let tables: i64 = connection
        .query_row(
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict \
                    AND name <> 'sqlite_schema'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(tables, 0, "every table is STRICT");
}
