//! From any released schema to the current one.
//!
//! `schema.sql` is the current schema. Each step brings a register from one version to the next and is never edited
//! once released. An older register is copied aside, then migrated in one transaction; a test compares an upgraded
//! register with a fresh one.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use super::error::StoreError;
use super::file;
use super::open;

/// The version of `schema.sql`.
pub(super) const VERSION: i32 = 1;

/// The whole current schema.
pub(super) const SCHEMA: &str = include_str!("../../../schema.sql");

/// `STEPS[n]` brings version n + 1 to version n + 2.
const STEPS: [&str; (VERSION - 1) as usize] = [];

/// Writes the current schema into an empty file.
pub(super) fn build(connection: &Connection) -> Result<(), StoreError> {
    let marks = format!("PRAGMA application_id = {}; PRAGMA user_version = {VERSION};", file::APPLICATION_ID);
    connection.execute_batch(&format!("BEGIN IMMEDIATE; {SCHEMA} {marks} COMMIT;"))?;
    Ok(())
}

/// Copies an older register aside, then brings it up to date in one transaction.
pub(super) fn upgrade(connection: &mut Connection, path: &Path, from: i32) -> Result<(), StoreError> {
    let aside = kept_at(path, from);
    if !aside.exists() {
        let draft = file::beside(&aside)?.into_temp_path();
        open::copy(connection, &draft)?;
        file::place(draft, &aside, false)?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another command may have migrated it while this one queued.
    let found: i32 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    for step in STEPS.iter().skip(usize::try_from(found - 1).unwrap_or(0)) {
        transaction.execute_batch(step)?;
    }
    transaction.execute_batch(&format!("PRAGMA user_version = {VERSION}"))?;
    transaction.commit()?;
    Ok(())
}

/// Where the copy of an older register is kept: `registre.db.v1`.
fn kept_at(path: &Path, version: i32) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".v{version}"));
    name.into()
}
