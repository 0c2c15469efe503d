//! The register as it stood: the entries up to one of them, made into tables again.
//!
//! What is made is a register in memory, read by the same code as the file, so that it gives the same figures. Its
//! journal is a window on that of the file; its tables are derived by the code that an upgrade uses. Words that were
//! erased since stay erased, and what documents hold is not there.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::error::StoreError;
use super::migrations::{build, derive_records};
use super::office::fold_office;
use super::open::Register;
use super::reading::Reading;

/// The register as it stood after an entry.
pub struct Snapshot {
    connection: Connection,
}

impl Register {
    /// The register as it stood after the entry of that rank; its chain was computed again up to there.
    ///
    /// # Errors
    /// [`StoreError::Chain`] when the journal up to there is not the one that was sealed; and when it cannot be read.
    pub fn as_of(&self, seq: u64) -> Result<Snapshot, StoreError> {
        let connection = in_memory()?;
        attach(&connection, self.path())?;
        connection.execute_batch(&format!(
            "CREATE TEMP VIEW journal AS SELECT * FROM kept.journal WHERE seq <= {seq}; PRAGMA kept.cache_size = -{KEPT};"
        ))?;
        let mut past = Snapshot { connection };
        past.derive()?;
        Ok(past)
    }
}

impl Snapshot {
    /// Computes the chain again, then makes the tables that the entries add up to.
    fn derive(&mut self) -> Result<(), StoreError> {
        let reading = self.read()?;
        reading.verified()?;
        let office = fold_office(&reading.office_lines()?)?;
        reading.save_office(None, &office)?;
        derive_records(&reading)?;
        reading.tx.commit()?;
        Ok(())
    }

    /// Begins to read, as one reads the register itself.
    ///
    /// # Errors
    /// When the register is busy or cannot be read.
    pub fn read(&mut self) -> Result<Reading<'_>, StoreError> {
        Ok(Reading::new(self.connection.transaction()?))
    }
}

/// Kibibytes of the file's pages kept in memory: the entries of a record stand weeks apart, and those of the records of
/// a month side by side.
const KEPT: u32 = 65_536;

/// The current schema, empty, in memory. Nothing is looked up by its words there; a record may name others that are not
/// there.
fn in_memory() -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(":memory:", flags)?;
    super::open::defend(&connection)?;
    build(&connection)?;
    connection.execute_batch(
        "DROP TRIGGER request_text_comes; DROP TRIGGER request_text_goes; DROP TRIGGER request_text_changes; \
         PRAGMA foreign_keys = OFF; PRAGMA journal_mode = MEMORY;",
    )?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Opens the file beside it, to be read.
fn attach(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let name = path.to_str().ok_or_else(|| StoreError::NotAFile { path: path.into() })?;
    connection.busy_timeout(super::open::PATIENCE)?;
    connection.execute("ATTACH ?1 AS kept", [name])?;
    Ok(())
}
