//! Opening and creating a register, in the order that keeps it safe.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use tempfile::NamedTempFile;

use super::draft;
use super::error::StoreError;
use super::file;
use super::migrations;
use super::reading::Reading;
use super::share;
use super::steps::Steps;
use super::witness::Witness;
use super::writing::{Stamp, Writing};
use crate::domain::act::{Entry, OfficeAct};
use crate::domain::profile::Profile;

/// How long a writer queues behind another before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(20);

/// How many pages reading keeps in memory.
const READING_CACHE_PAGES: i64 = 16;

/// Kibibytes of pages kept in memory by what goes through much of the file: an import falls on the same pages of the
/// indexes again and again, and the entries of a record stand weeks apart.
pub(super) const CACHE_KIB: i64 = 24_576;

/// Instructions of SQLite between two looks at how large a copy has become.
const LOOK_INSTRUCTIONS: i32 = 100_000;

/// The longest text or document, in bytes: more than the largest attachment that a setting may allow.
const LONGEST_VALUE_BYTES: i32 = 256 << 20;

/// The oldest SQLite without the WAL-reset bug (3.51.3).
const OLDEST_SQLITE: i32 = 3_051_003;

/// A register that is open.
pub struct Register {
    pub(super) connection: Connection,
    path: PathBuf,
    open_to_others: bool,
    kept: Option<PathBuf>,
    pub(super) witness: Option<Witness>,
    /// The entry that the journal is cut after, of a register as it stood.
    pub(super) cut: Option<u64>,
    /// The file of one that goes with the command.
    pub(super) _draft: Option<NamedTempFile>,
}

impl Register {
    /// Opens a register; an older one is copied aside and brought up to date first.
    ///
    /// # Errors
    /// Anything but a register of this version or an older one is refused, and left untouched.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let path = file::absolute(path)?;
        let directory = path.parent().unwrap_or(Path::new("/"));
        draft::remove_abandoned(directory);
        share::follow(&path);
        let version = file::sniff(&path, migrations::VERSION)?;
        let mut connection = connect(&path)?;
        let is_older = version < migrations::VERSION;
        let kept = is_older.then(|| migrations::upgrade(&mut connection, &path, version)).transpose()?;
        let open_to_others = file::is_open_to_others(&path);
        Ok(Self { connection, path, open_to_others, kept, witness: None, cut: None, _draft: None })
    }

    /// Opens a register of this version; an older one is not brought up to date.
    ///
    /// # Errors
    /// As for [`Register::open`]; one of an older version is refused.
    pub fn open_as_it_is(path: &Path) -> Result<Self, StoreError> {
        let path = of_this_version(path)?;
        Ok(Self::private(connect(&path)?, &path))
    }

    /// Opens a register of this version to read it alone: nothing of it is changed.
    ///
    /// # Errors
    /// As for [`Register::open_as_it_is`].
    pub fn open_read_only(path: &Path) -> Result<Self, StoreError> {
        let path = of_this_version(path)?;
        Ok(Self::private(connect_with(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?, &path))
    }

    /// Makes a new register with what a profile says, and `fill` writes in it. It is complete under its name, or
    /// absent.
    ///
    /// # Errors
    /// A name that is taken is refused, whatever it names; and what `fill` refuses.
    pub fn create<T, E: From<StoreError>>(
        path: &Path,
        stamp: Stamp,
        on: chrono::NaiveDate,
        profile: Profile,
        holidays_through: i32,
        fill: impl FnOnce(&mut Writing<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let path = file::absolute(path)?;
        if fs::symlink_metadata(&path).is_ok() {
            return Err(StoreError::AlreadyThere { path }.into());
        }
        file::refuse_orphan(&path)?;
        file::refuse_shared(&path)?;
        let group = profile.settings.group.clone();
        match (path.parent(), &group) {
            (Some(directory), Some(group)) => share::make_directory(directory, group)?,
            (Some(directory), None) => file::make_directory(directory)?,
            (None, _) => {}
        }
        // Now that the directory is there, links on the way to it are resolved.
        let path = file::absolute(&path)?;
        let draft = draft::draft_file(&path)?;
        let mut register = Self::private(connect(draft.path())?, &path);
        migrations::build(&register.connection)?;
        let mut writing = register.write(|| stamp)?;
        let register_id = writing.chance();
        let act = OfficeAct::Initialised { register: register_id, profile: Box::new(profile), holidays_through };
        writing.act_on_office(&Entry::bare(on, act))?;
        let filled = fill(&mut writing)?;
        writing.commit()?;
        register.connection.close().map_err(|(_, error)| StoreError::from(error))?;
        if group.is_some() {
            share::share(draft.path(), group.as_deref())?;
        }
        draft::place(draft, &path, false)?;
        Ok(filled)
    }

    /// A register that this process makes.
    pub(super) fn private(connection: Connection, path: &Path) -> Self {
        Self {
            connection,
            path: path.into(),
            open_to_others: false,
            kept: None,
            witness: None,
            cut: None,
            _draft: None,
        }
    }

    /// Where the register is kept as it was, when opening it brought it up to date.
    pub fn kept(&self) -> Option<&Path> {
        self.kept.as_deref()
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether a path leads to the register itself. The file is not opened: closing it would drop SQLite's locks.
    pub fn is_at(&self, path: &Path) -> bool {
        same_file(path, &self.path)
    }

    /// Whether accounts that the office did not name may read or write the file: worth a warning.
    pub fn is_open_to_others(&self) -> bool {
        self.open_to_others && !self.group().is_some_and(|group| share::is_shared(&self.path, &group))
    }

    /// The group that the office shares the register with.
    fn group(&self) -> Option<String> {
        let sql = "SELECT value FROM setting WHERE name = 'group'";
        let value: String = self.connection.query_row(sql, [], |row| row.get(0)).ok()?;
        serde_json::from_str(&value).ok()
    }

    /// Gives the file to the group that the office shares it with, if any.
    ///
    /// # Errors
    /// When this machine has no such group, or the directory is not the group's.
    pub fn share_again(&self) -> Result<(), StoreError> {
        self.group().map_or(Ok(()), |group| share::share(&self.path, Some(&group)))
    }

    /// Other files of its directory that its name begins: what an upgrade kept of it, and copies named after it. A
    /// second name of the register itself, which a restoration that was cut leaves, is no copy.
    pub fn sibling_copies(&self) -> Vec<String> {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned() + ".";
        let files = self.path.parent().and_then(|directory| fs::read_dir(directory).ok());
        let paths = files.into_iter().flatten().flatten().map(|entry| entry.path());
        let is_named_after = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().starts_with(&name);
        let is_copy = |path: &PathBuf| is_named_after(path) && !self.is_at(path);
        let mut copies: Vec<_> = paths.filter(is_copy).map(|path| path.to_string_lossy().into_owned()).collect();
        copies.sort();
        copies
    }

    /// Begins to read: everything read until the end is of one moment.
    pub fn read(&mut self) -> Result<Reading<'_>, StoreError> {
        self.reading(TransactionBehavior::Deferred)
    }

    /// Begins to read, alone: a deep check has SQLite check the full-text index, which it does as a writer. Whoever
    /// began to read would not wait for that turn. A register that is only read has no writers to wait for.
    ///
    /// # Errors
    /// As for [`Register::write`].
    pub fn read_alone(&mut self) -> Result<Reading<'_>, StoreError> {
        let behavior =
            if self.is_read_only()? { TransactionBehavior::Deferred } else { TransactionBehavior::Immediate };
        self.reading(behavior)
    }

    /// Whether nothing can be written to it: an auditor's copy is often so.
    pub fn is_read_only(&self) -> Result<bool, StoreError> {
        Ok(self.connection.is_readonly("main")?)
    }

    fn reading(&mut self, behavior: TransactionBehavior) -> Result<Reading<'_>, StoreError> {
        // Most of what a command reads it reads once: the pages of a year are not all kept to the end.
        self.connection.pragma_update(None, "cache_size", READING_CACHE_PAGES)?;
        let (divergence, cut) = (self.divergence().cloned(), self.cut);
        Ok(Reading { divergence, cut, ..Reading::new(self.connection.transaction_with_behavior(behavior)?) })
    }

    /// Begins to write, alone: others queue until the end. The stamp is made once the turn has come, so that instants
    /// follow the order of the entries.
    ///
    /// # Errors
    /// When another command holds the register for too long, or it cannot be written.
    pub fn write(&mut self, stamp: impl FnOnce() -> Stamp) -> Result<Writing<'_>, StoreError> {
        self.connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        Ok(Writing::new(Reading::new(transaction), stamp(), self.witness.as_ref()))
    }
}

/// A consistent copy into an empty file.
pub(super) fn copy(connection: &mut Connection, target: &Path) -> Result<(), StoreError> {
    let name = target.to_str().ok_or_else(|| StoreError::NotAFile { path: target.into() })?;
    let pages = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
    let size: i64 = connection.query_row(pages, [], |row| row.get(0))?;
    let (mut steps, written) = (Steps::of(size.unsigned_abs()), target.to_owned());
    let look = move || {
        steps.at(fs::metadata(&written).map_or(0, |file| file.len()));
        false
    };
    connection.progress_handler(LOOK_INSTRUCTIONS, Some(look))?;
    let copied = connection.execute("VACUUM INTO ?1", [name]);
    connection.progress_handler(0, None::<fn() -> bool>)?;
    copied?;
    Ok(())
}

pub(super) fn same_file(one: &Path, other: &Path) -> bool {
    file_id(one).is_some_and(|one| file_id(other) == Some(one))
}

/// Which file a path leads to, whatever its names: its device and its rank there, or where there are none its one name.
pub fn file_id(path: &Path) -> Option<String> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        fs::metadata(path).ok().map(|meta| format!("{}:{}", meta.dev(), meta.ino()))
    }
    #[cfg(not(unix))]
    {
        fs::canonicalize(path).ok().map(|path| path.to_string_lossy().into_owned())
    }
}

/// The whole path of a register of this version.
fn of_this_version(path: &Path) -> Result<PathBuf, StoreError> {
    let path = file::absolute(path)?;
    if file::sniff(&path, migrations::VERSION)? < migrations::VERSION {
        return Err(StoreError::OlderRegister { path });
    }
    Ok(path)
}

/// A connection with the settings a register needs. The file must be there.
pub(super) fn connect(path: &Path) -> Result<Connection, StoreError> {
    let connection = connect_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;")?;
    Ok(connection)
}

fn connect_with(path: &Path, access: OpenFlags) -> Result<Connection, StoreError> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(StoreError::OldSqlite(rusqlite::version().to_owned()));
    }
    let connection = open_file(path, access)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    defend(&connection)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Opens a file that is there, without any setting. No CREATE, no URI: a name is a name, and only `init` makes a
/// register.
pub(super) fn open_file(path: &Path, access: OpenFlags) -> rusqlite::Result<Connection> {
    Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW)
}

/// Sets the defences that SQLite takes at run time against a hostile file and a slip of ours: none is left to the flags
/// that it was built with. (That a path is no URI is one more: every path that comes here is absolute.)
pub(super) fn defend(connection: &Connection) -> Result<(), StoreError> {
    for (option, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        // Text between double quotes is an error, in a statement and in a schema.
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        // A statement is planned once: SQLite would else plan it again for each value that it is given.
        (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true),
    ] {
        connection.set_db_config(option, on)?;
    }
    // One file beside the main one: what VACUUM INTO writes.
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE_BYTES)?;
    connection.execute_batch("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;")?;
    Ok(())
}

#[cfg(test)]
mod tests;
