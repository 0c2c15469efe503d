//! From any released schema to the current one.
//!
//! The register is its journal, so an upgrade keeps the journal and makes everything else again: an older register is
//! copied aside; then, in one transaction, `schema.sql` is built anew, the entries are brought over as they are,
//! digests included, with what attached documents hold, and the tables are what they add up to. A test compares an
//! upgraded register with a fresh one.

use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior};

use super::check;
use super::draft;
use super::error::StoreError;
use super::file;
use super::late_index::LateIndex;
use super::open;
use super::reading::Reading;
use super::tables::Tables;

/// The version of `schema.sql`.
pub const VERSION: i32 = 1;

/// The whole current schema.
pub(super) const SCHEMA: &str = include_str!("../../../schema.sql");

/// The journal of each version before this one, read as that of this version: `JOURNALS[n]` is for version n.
/// Never edited once released.
const JOURNALS: [&str; VERSION as usize] = [
    // Version 0 was never released: a register with the journal of version 1, whatever its tables.
    "SELECT seq, recorded_at, officer, account, acted_on, series, id, facts, words, salt, words_digest, digest",
];

/// How many entries one statement brings over: SQLite keeps in memory the pages that a statement changes.
const BLOCK: usize = 10_000;

/// Writes the current schema into an empty file.
pub(super) fn build(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(&format!("BEGIN IMMEDIATE; {SCHEMA} {} COMMIT;", marks()))?;
    Ok(())
}

fn marks() -> String {
    format!("PRAGMA application_id = {}; PRAGMA user_version = {VERSION};", file::APPLICATION_ID)
}

/// Refuses a file that is made as one of this version, and marked as older. No version of this program wrote that; and
/// tables made again would hide what else was done to them.
fn refuse_a_false_mark(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    // One moment: another command may be upgrading it.
    let moment = connection.unchecked_transaction()?;
    let version: i32 = moment.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let found = check::schema(&moment)?;
    let is_current = check::current_schema()?.iter().all(|(name, sql)| found.get(name) == Some(sql));
    if version < VERSION && is_current {
        return Err(StoreError::FalseMark { path: path.into(), version });
    }
    Ok(())
}

/// Copies an older register aside, then brings it up to date in one transaction. Gives where the copy is.
pub(super) fn upgrade(connection: &mut Connection, path: &Path, from: i32) -> Result<PathBuf, StoreError> {
    refuse_a_false_mark(connection, path)?;
    let copy = keep(connection, path, from)?;
    // Tables go and come back whole, and their rows by the code that always writes them. A table that others refer to
    // would be taken down row by row, and all its pages kept in memory in case that failed.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
    let upgraded = rebuild(connection);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true)?;
    upgraded.map(|()| copy)
}

/// Makes the tables of this version from the entries of an older one.
fn rebuild(connection: &mut Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "cache_size", -open::CACHE_KIB)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another command may have migrated it while this one queued.
    let found: i32 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let journal = usize::try_from(found).ok().and_then(|rank| JOURNALS.get(rank));
    let Some(journal) = journal else { return Ok(()) };
    let contents = transaction.table_exists(None, "content")?;
    clear(&transaction, contents)?;
    transaction.execute_batch(SCHEMA)?;
    let bring = format!("INSERT INTO journal {journal} FROM journal_before WHERE seq > ?1 ORDER BY seq LIMIT {BLOCK}");
    let mut bring = transaction.prepare(&bring)?;
    // Entries are numbered without a gap.
    for block in (0_i64..).step_by(BLOCK) {
        if bring.execute([block])? == 0 {
            break;
        }
    }
    drop(bring);
    transaction.execute_batch(&format!("DROP TABLE journal_before; {}", marks()))?;
    if contents {
        let bring = "INSERT INTO content SELECT digest, size, bytes FROM content_before; DROP TABLE content_before;";
        transaction.execute_batch(bring)?;
    }
    let tables = Tables(Reading::new(transaction));
    tables.derive_office()?;
    let late = LateIndex::begin(&tables)?;
    tables.derive_records()?;
    late.rebuild(&tables)?;
    Ok(tables.0.tx.commit()?)
}

/// Keeps an older register as it is, under a name that nothing has; or finds it kept already, by an upgrade that did
/// not reach its end.
fn keep(connection: &mut Connection, path: &Path, version: i32) -> Result<PathBuf, StoreError> {
    let damaged = || StoreError::Damaged(path.to_string_lossy().into_owned());
    let moment = moment(connection)?.ok_or_else(damaged)?;
    for rank in 1.. {
        let copy = kept_at(path, version, rank);
        if std::fs::symlink_metadata(&copy).is_err() {
            file::refuse_orphan(&copy)?;
            let draft = draft::draft_file(&copy)?;
            open::copy(connection, draft.path())?;
            draft::place(draft, &copy, false)?;
            return Ok(copy);
        }
        let kept = open::open_file(&copy, OpenFlags::SQLITE_OPEN_READ_ONLY).and_then(|kept| self::moment(&kept));
        // Another command may have brought the register up to date while this one queued.
        if moment.0 != version || kept.is_ok_and(|kept| kept.as_ref() == Some(&moment)) {
            return Ok(copy);
        }
    }
    Err(damaged())
}

/// Identity of one moment of one register: its version, and its last entry with its digest.
fn moment(connection: &Connection) -> rusqlite::Result<Option<(i32, i64, Vec<u8>)>> {
    let sql = "SELECT user_version, seq, digest FROM pragma_user_version, journal ORDER BY seq DESC LIMIT 1";
    connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()
}

/// Takes down all but the entries, and what documents hold where there are any, which wait under another name.
fn clear(connection: &Connection, contents: bool) -> Result<(), StoreError> {
    connection.execute_batch("ALTER TABLE journal RENAME TO journal_before;")?;
    if contents {
        connection.execute_batch("ALTER TABLE content RENAME TO content_before;")?;
    }
    // Views and triggers lean on tables, tables on those they were declared after; what a virtual table or a table owns
    // goes with it.
    for kind in ["view", "trigger", "index", "virtual", "table"] {
        let mut found = connection.prepare(
            "SELECT CASE type WHEN 'table' THEN 'TABLE' WHEN 'view' THEN 'VIEW' WHEN 'index' THEN 'INDEX'
                    ELSE 'TRIGGER' END || ' \"' || name || '\"'
             FROM sqlite_schema
             WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN ('journal_before', 'content_before')
               AND ?1 = CASE WHEN type = 'table' AND sql LIKE 'CREATE VIRTUAL%' THEN 'virtual' ELSE type END
             ORDER BY rowid DESC",
        )?;
        let names: Vec<String> = found.query_map([kind], |row| row.get(0))?.collect::<Result<_, _>>()?;
        names.iter().try_for_each(|name| connection.execute_batch(&format!("DROP {name};")))?;
    }
    Ok(())
}

/// Where the copy of an older register is kept: `registre.db.v1`; `registre.db.v1-2` when that is something else.
fn kept_at(path: &Path, version: i32, rank: u32) -> PathBuf {
    file::with_end(path, &if rank == 1 { format!(".v{version}") } else { format!(".v{version}-{rank}") })
}
