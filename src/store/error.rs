//! What can go wrong with a register, as kinds that the catalogue has a sentence for.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use rusqlite::ffi::{SQLITE_IOERR_WRITE, SQLITE_READONLY_DBMOVED};

use super::query::QueryError;
use crate::domain::{RecordId, Refusal};

/// A failure of the register or of a file beside it.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub enum StoreError {
    Missing {
        path: PathBuf,
    },
    /// There is none where the account saw one.
    Gone {
        path: PathBuf,
        entries: u64,
        at: String,
    },
    Directory {
        path: PathBuf,
    },
    /// Where a file is to go, or a name on the way there, is no directory.
    NotADirectory {
        path: PathBuf,
    },
    /// The directory where a file is to go does not exist.
    NoDirectory {
        path: PathBuf,
    },
    NoGroup {
        group: String,
    },
    /// The directory is not one that the group, and nobody else, writes in.
    NotShared {
        path: PathBuf,
        group: String,
    },
    NotAFile {
        path: PathBuf,
    },
    NotARegister {
        path: PathBuf,
    },
    Newer {
        path: PathBuf,
        version: i32,
    },
    /// It is made as one of this version, and marked as one of an older.
    FalseMark {
        path: PathBuf,
        version: i32,
    },
    Network {
        path: PathBuf,
    },
    AlreadyThere {
        path: PathBuf,
    },
    /// A file to write is there already, and nobody said that it may be replaced.
    FileThere {
        path: PathBuf,
    },
    /// A link to a file or a directory: neither it nor what it leads to is replaced.
    Link {
        path: PathBuf,
    },
    /// What SQLite left of a register that was moved away stands beside the name of a new one.
    Orphan {
        path: PathBuf,
        orphan: PathBuf,
        side: &'static str,
    },
    /// The register cannot be read at all.
    Unreadable {
        path: PathBuf,
        source: io::Error,
    },
    /// A register, a device or a directory: not even a file that may be replaced takes its place.
    NeverReplaced {
        path: PathBuf,
    },
    /// A register that has entries of its own, or of which nothing shows that it has none.
    OwnEntries {
        path: PathBuf,
    },
    /// A copy that was made by an older version.
    OlderCopy {
        path: PathBuf,
    },
    /// A register that is only read, and that an older version made.
    OlderRegister {
        path: PathBuf,
    },
    /// A copy that does not hold.
    BrokenCopy {
        path: PathBuf,
    },
    /// The register was replaced while this command waited for its turn.
    Moved,
    /// The entry that began a register is lost.
    NothingBegins,
    /// A query in SQL that is no question to the register.
    #[error(transparent)]
    Query(QueryError),
    Busy,
    ReadOnly,
    Full,
    /// The system refused to write: a size that the account may not pass, a disk that fails.
    NotWritten,
    Damaged(String),
    /// A table is not made as this version makes it: a statement of ours finds no such table or column.
    Tables(String),
    /// A deep check finds something to say of the register.
    Unproven,
    /// An entry of the journal is not the one that was sealed.
    Chain {
        seq: u64,
    },
    /// The journal ends before the entry that the register counted last.
    Cut {
        entries: u64,
        counted: u64,
    },
    NewerEntry {
        seq: u64,
        what: String,
    },
    NoSuchRecord(RecordId),
    /// Words were erased, but the file could not be written anew without them.
    NotWiped(rusqlite::Error),
    YearIsFull(i32),
    OldSqlite(String),
    Io {
        path: PathBuf,
        source: io::Error,
    },
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

/// Why an act was not entered.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub enum ActError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A rule forbids it.
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
