//! What holds of a register that is open, whatever SQLite was built with: `.ci/plain` runs these against a SQLite built
//! without the flags of `.cargo/config.toml`, which would hide a defence that is no longer set.

use std::fs;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;

use super::*;

/// An empty register in a directory of its own, which vanishes with it.
fn open() -> (tempfile::TempDir, PathBuf, Connection) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("registre.db");
    fs::write(&path, b"").unwrap();
    let connection = connect(&path).unwrap();
    migrations::build(&connection).unwrap();
    (directory, path, connection)
}

fn built_with(connection: &Connection) -> Vec<String> {
    let mut options = connection.prepare("PRAGMA compile_options").unwrap();
    options.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// A check that cannot fail is none: without the flags, SQLite erases nothing by itself.
#[test]
fn sqlite_is_plain_where_that_is_tried() {
    let (_directory, _, connection) = open();
    let built_with = built_with(&connection);
    for flag in ["SECURE_DELETE", "DQS=0", "MAX_ATTACHED=1"] {
        let plain = std::env::var_os("DOLEANCES_PLAIN_SQLITE").is_some();
        assert_eq!(built_with.iter().any(|option| option == flag), !plain, "{flag}: {built_with:?}");
    }
}

#[test]
fn every_defence_is_set_when_a_register_is_opened() {
    let (_directory, _, connection) = open();
    for (pragma, value) in [
        ("secure_delete", 1),
        ("synchronous", 3),
        ("trusted_schema", 0),
        ("foreign_keys", 1),
        ("cell_size_check", 1),
        ("temp_store", 2),
    ] {
        let found: i64 = connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).unwrap();
        assert_eq!(found, value, "{pragma}");
    }
    let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "delete");
    for (option, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        assert_eq!(connection.db_config(option).unwrap(), on, "{option:?}");
    }
    assert_eq!(connection.limit(Limit::SQLITE_LIMIT_ATTACHED).unwrap(), 1);
    assert_eq!(connection.limit(Limit::SQLITE_LIMIT_LENGTH).unwrap(), LONGEST_VALUE_BYTES);
    assert!(LONGEST_VALUE_BYTES as u32 > crate::domain::setting::LARGEST_ATTACHMENT_MB << 20);
}

#[test]
fn what_a_defence_forbids_is_refused() {
    let (_directory, _, connection) = open();
    for sql in [
        "SELECT \"text\"",
        "SELECT load_extension('libm')",
        "UPDATE request_text_data SET block = x''",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''",
        "ATTACH ':memory:' AS one; ATTACH ':memory:' AS two",
    ] {
        assert!(connection.execute_batch(sql).is_err(), "{sql}");
    }
}

#[test]
fn a_path_is_no_uri() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("file:registre.db?mode=memory");
    fs::write(&path, b"").unwrap();
    migrations::build(&connect(&path).unwrap()).unwrap();
    assert_eq!(fs::read(&path).unwrap()[..15], *b"SQLite format 3");
}

#[test]
fn what_is_erased_is_no_longer_in_the_file() {
    const TEXT: &str = "Marguerite Beaurivage";
    const WORD: &str = "beaurivage";
    let (_directory, path, connection) = open();
    let write = "WITH RECURSIVE n(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n WHERE n < 500)
                 INSERT INTO content SELECT printf('%064d', n), 1, CAST(?1 || n AS BLOB) FROM n";
    connection.execute(write, [TEXT]).unwrap();
    let index = "INSERT INTO request_text (rowid, subject, text) VALUES (1, ?1, ?1)";
    connection.execute(index, [TEXT]).unwrap();
    // Closing one handle drops the locks that SQLite holds through another: nothing is open while the file is read.
    drop(connection);
    let holds = |word: &str| fs::read(&path).unwrap().windows(word.len()).any(|bytes| bytes == word.as_bytes());
    assert!(holds(TEXT) && holds(WORD));
    let connection = connect(&path).unwrap();
    connection.execute("DELETE FROM content", []).unwrap();
    let forget = "INSERT INTO request_text (request_text, rowid, subject, text) VALUES ('delete', 1, ?1, ?1)";
    connection.execute(forget, [TEXT]).unwrap();
    drop(connection);
    assert!(!holds(TEXT) && !holds(WORD));
}

#[test]
fn an_entry_is_stamped_once_its_turn_has_come() {
    let (_directory, path, connection) = open();
    let mut waiting = Register::private(connect(&path).unwrap(), &path);
    waiting.connection.busy_timeout(Duration::ZERO).unwrap();
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = waiting.write(|| unreachable!("invariant: another writes")).map(drop);
    assert!(matches!(refused, Err(StoreError::Busy)));
}
