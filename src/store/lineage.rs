//! How the journals of two files stand to one another, entry by entry.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::chain::Digest;
use super::error::StoreError;
use super::file;
use super::journal::rank;
use super::migrations::VERSION;
use super::open::defend;

/// The journal of a register of any version that this one knows, which is only read.
pub(super) struct JournalFile(Connection);

impl JournalFile {
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let path = file::absolute(path)?;
        // A copy may well be on a network share: it is at rest.
        file::header(&mut file::open_regular(&path)?, &path, VERSION)?;
        let flags =
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        let connection = Connection::open_with_flags(path, flags)?;
        defend(&connection)?;
        Ok(Self(connection))
    }

    /// How many entries there are.
    pub fn entries(&self) -> Result<u64, StoreError> {
        let sql = "SELECT ifnull(max(seq), 0) FROM journal";
        Ok(self.0.query_row(sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs())
    }

    /// The digest of the entry of that rank.
    pub fn digest(&self, seq: u64) -> Result<Option<Digest>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT digest FROM journal WHERE seq = ?1")?;
        Ok(statement.query_row([rank(seq)], |row| row.get(0)).optional()?)
    }
}
