//! The register as it stood: the entries up to one of them, made into tables again.
//!
//! What is made is a register in memory, read by the same code as the file, so that it gives the same figures. Its
//! journal is a window on that of the file; its tables are derived by the code that an upgrade uses. Words that were
//! erased since stay erased, and what documents hold is not there.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::error::StoreError;
use super::journal::{Line, Raw};
use super::migrations::{build, derive_records};
use super::office::{apply, fold_office};
use super::open::Register;
use super::projection::{Projected, Table};
use super::reading::Reading;
use crate::domain::{Edition, Incident, Issue, Measure, Office, OmbudsmanFile, RecordId, Request};

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

/// A register that holds a single record, act after act: what the record alone makes of every figure.
pub struct SingleRecordReplay {
    connection: Connection,
    office: Office,
    /// The office has changed since the entry that the register began at.
    moved: bool,
    begun: Office,
}

impl SingleRecordReplay {
    /// The office as it stood after an entry, and no record yet.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn new(from: &Reading<'_>, seq: u64) -> Result<Self, StoreError> {
        let lines = from.office_lines()?;
        let office = fold_office(lines.iter().filter(|line| line.seq <= seq))?;
        let mut alone = Self { connection: in_memory()?, office: office.clone(), moved: true, begun: office };
        // Ranks are those of the whole journal, so they leave gaps.
        alone.connection.execute_batch("DROP TRIGGER journal_grows; DROP TRIGGER journal_stays;")?;
        alone.read()?.tx.commit()?;
        Ok(alone)
    }

    /// Begins with a record as it stood after an entry; with none, when it begins later.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn begin(&mut self, from: &Reading<'_>, record: RecordId, seq: u64) -> Result<(), StoreError> {
        let raws = from.raws_of(record)?;
        let (office, moved) = (self.begun.clone(), std::mem::replace(&mut self.moved, false));
        self.office.clone_from(&office);
        self.change(moved.then_some(&office), |reading| {
            reading.tx.execute("DELETE FROM journal", [])?;
            raws.iter().filter(|raw| raw.seq.unsigned_abs() <= seq).try_for_each(|raw| reading.write(raw))
        })
    }

    /// Adds an entry on the record, or on the register itself.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn add(&mut self, from: &Reading<'_>, line: &Line) -> Result<(), StoreError> {
        if line.record.is_none() {
            apply(&mut self.office, line)?;
            self.moved = true;
            let office = self.office.clone();
            return self.change(Some(&office), |_| Ok(()));
        }
        let raw: Option<Raw> = from.raw(line.seq)?;
        self.change(None, |reading| raw.iter().try_for_each(|raw| reading.write(raw)))
    }

    /// Begins to read, as one reads the register itself.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn read(&mut self) -> Result<Reading<'_>, StoreError> {
        Ok(Reading { tx: self.connection.transaction()?, office: self.office.clone().into() })
    }

    /// Changes the journal, or the office, then derives every row again.
    fn change(
        &mut self,
        office: Option<&Office>,
        change: impl FnOnce(&Reading<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let reading = self.read()?;
        if let Some(office) = office {
            reading.save_office(None, office)?;
        }
        change(&reading)?;
        for tables in [Request::TABLES, Issue::TABLES, OmbudsmanFile::TABLES, Incident::TABLES, Measure::TABLES] {
            clear(&reading, tables)?;
        }
        clear(&reading, Edition::TABLES)?;
        derive_records(&reading)?;
        reading.tx.commit()?;
        Ok(())
    }
}

/// Takes the rows of every record of a series out.
fn clear(reading: &Reading<'_>, tables: &[Table]) -> Result<(), StoreError> {
    for table in tables {
        reading.tx.prepare_cached(&format!("DELETE FROM {}", table.name))?.execute([])?;
    }
    Ok(())
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
