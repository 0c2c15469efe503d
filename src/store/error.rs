//! What can go wrong with a register, as kinds that the catalogue has a sentence for.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use rusqlite::ffi::{SQLITE_IOERR_WRITE, SQLITE_READONLY_DBMOVED};

use super::query::QueryError;
use crate::domain::{RecordId, Refusal};

/// A failure of the register or of a file beside it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("no register at {path:?}")]
    Missing { path: PathBuf },
    /// There is none where the account saw one.
    #[error("no register at {path:?} any more")]
    Gone { path: PathBuf, entries: u64, at: String },
    #[error("{path:?} is a directory")]
    Directory { path: PathBuf },
    /// Where a file is to go, or a name on the way there, is no directory.
    #[error("{path:?} is not a directory")]
    NotADirectory { path: PathBuf },
    /// The directory where a file is to go does not exist.
    #[error("no directory {path:?}")]
    NoDirectory { path: PathBuf },
    #[error("no group {group:?}")]
    NoGroup { group: String },
    /// The directory is not one that the group, and nobody else, writes in.
    #[error("{path:?} is not shared with {group:?}")]
    NotShared { path: PathBuf, group: String },
    #[error("{path:?} is no regular file")]
    NotAFile { path: PathBuf },
    #[error("{path:?} is not a register")]
    NotARegister { path: PathBuf },
    #[error("{path:?} was written by a newer version ({version})")]
    Newer { path: PathBuf, version: i32 },
    /// It is made as one of this version, and marked as one of an older.
    #[error("{path:?} is marked as of version {version}, and is not")]
    FalseMark { path: PathBuf, version: i32 },
    #[error("{path:?} is on a network share or in a synchronised folder")]
    Network { path: PathBuf },
    #[error("{path:?} already exists")]
    AlreadyThere { path: PathBuf },
    /// A file to write is there already, and nobody said that it may be replaced.
    #[error("{path:?} exists")]
    FileThere { path: PathBuf },
    /// A link to a file or a directory: neither it nor what it leads to is replaced.
    #[error("{path:?} is a link")]
    Link { path: PathBuf },
    /// What SQLite left of a register that was moved away stands beside the name of a new one.
    #[error("{orphan:?} is part of another register than {path:?}")]
    Orphan { path: PathBuf, orphan: PathBuf, side: &'static str },
    /// The register cannot be read at all.
    #[error("{path:?} cannot be read: {source}")]
    Unreadable { path: PathBuf, source: io::Error },
    /// A register, a device or a directory: not even a file that may be replaced takes its place.
    #[error("{path:?} is never replaced")]
    NeverReplaced { path: PathBuf },
    /// A register that has entries of its own, or of which nothing shows that it has none.
    #[error("{path:?} has entries of its own")]
    OwnEntries { path: PathBuf },
    /// A copy that was made by an older version.
    #[error("{path:?} is of an older version")]
    OlderCopy { path: PathBuf },
    /// A register that is only read, and that an older version made.
    #[error("{path:?} is a register of an older version")]
    OlderRegister { path: PathBuf },
    /// A copy that does not hold.
    #[error("{path:?} does not hold")]
    BrokenCopy { path: PathBuf },
    /// The register was replaced while this command waited for its turn.
    #[error("the register was replaced")]
    Moved,
    /// The entry that began a register is lost.
    #[error("nothing begins")]
    NothingBegins,
    /// A query in SQL that is no question to the register.
    #[error(transparent)]
    Query(QueryError),
    #[error("the register is busy")]
    Busy,
    #[error("the register cannot be written")]
    ReadOnly,
    #[error("the disk is full")]
    Full,
    /// The system refused to write: a size that the account may not pass, a disk that fails.
    #[error("the register could not be written")]
    NotWritten,
    #[error("the register is damaged: {0}")]
    Damaged(String),
    /// A table is not made as this version makes it: a statement of ours finds no such table or column.
    #[error("the tables are not those of this version: {0}")]
    Tables(String),
    /// A deep check finds something to say of the register.
    #[error("the register does not hold")]
    Unproven,
    /// An entry of the journal is not the one that was sealed.
    #[error("entry {seq} is not the one that was sealed")]
    Chain { seq: u64 },
    /// The journal ends before the entry that the register counted last.
    #[error("{entries} entries, of {counted} that were counted")]
    Cut { entries: u64, counted: u64 },
    #[error("entry {seq} was written by a newer version: {what:?} is not known")]
    NewerEntry { seq: u64, what: String },
    #[error("no record {0}")]
    NoSuchRecord(RecordId),
    /// Words were erased, but the file could not be written anew without them.
    #[error("not wiped: {0}")]
    NotWiped(Box<StoreError>),
    #[error("no room left for numbers in {0}")]
    YearIsFull(i32),
    #[error("SQLite {0} is too old")]
    OldSqlite(String),
    #[error("{path:?}: {source}")]
    Io { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

/// Why an act was not entered.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A rule forbids it.
    #[error("{0:?}")]
    Refused(Refusal),
}

impl From<Refusal> for ActError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl StoreError {
    /// An input or output error on a file.
    pub(super) fn io(path: &Path, source: io::Error) -> Self {
        Self::Io { path: path.into(), source }
    }

    /// No room is left for a file that is not the register.
    pub(super) fn no_room(path: &Path) -> Self {
        Self::io(path, io::ErrorKind::StorageFull.into())
    }

    /// An entry that cannot be read back.
    pub(super) fn unreadable(seq: u64, source: impl std::fmt::Display) -> Self {
        Self::Damaged(format!("journal {seq}: {source}"))
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        if error.sqlite_error().is_some_and(|error| error.extended_code == SQLITE_IOERR_WRITE) {
            return Self::NotWritten;
        }
        if error.sqlite_error().is_some_and(|error| error.extended_code == SQLITE_READONLY_DBMOVED) {
            return Self::Moved;
        }
        if let rusqlite::Error::SqlInputError { msg, .. } = error {
            return Self::Tables(msg);
        }
        use rusqlite::Error::{FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error};
        if let FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..) | Utf8Error(..) =
            error
        {
            return Self::Damaged(error.to_string());
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error.to_string()),
            _ => Self::Sqlite(error),
        }
    }
}
