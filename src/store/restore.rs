//! A checked copy put in the place of a register, which is kept beside it.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::NamedTempFile;

use super::check::Problem;
use super::draft::{draft_file, place};
use super::error::StoreError;
use super::file::{self, SIDE_FILES, with_end};
use super::lineage::{JournalFile, ReplacedJournal};
use super::migrations::VERSION;
use super::open::{Register, connect};
use super::share;

/// How long the commands that work at the register may take to end.
const BUSY_TIMEOUT: Duration = Duration::from_secs(2);

/// A copy beside the place that it is to take, checked from end to end.
#[must_use = "the copy vanishes unless it is put in place"]
pub struct Restorable {
    draft: NamedTempFile,
    target: PathBuf,
    /// Entries of its journal.
    pub entries: u64,
    /// When the last one was recorded.
    pub last: String,
}

/// The file that a copy is to replace.
pub enum Replaced {
    Nothing,
    /// A file whose journal cannot be read, if it has one.
    Unreadable,
    Register(ReplacedJournal),
}

/// The file that a copy replaced.
pub struct Superseded {
    /// Where it is kept.
    pub path: PathBuf,
    /// Its journal, when it can still be read.
    pub journal: Option<ReplacedJournal>,
}

impl Restorable {
    /// Brings the bytes of a copy beside the register that they are to become, and checks all of them. `name` is where
    /// they come from.
    ///
    /// # Errors
    /// When they are no register, one of an older version, or one that does not hold.
    pub fn read(mut bytes: impl Read, name: &Path, target: &Path) -> Result<Self, StoreError> {
        let target = file::absolute(target)?;
        // The directories that are still to be made are made once the copy is put in place.
        let exists = |directory: &&Path| fs::symlink_metadata(directory).is_ok();
        let directory = target.ancestors().skip(1).find(exists).unwrap_or(Path::new("/"));
        share::follow(&target);
        // What is no register is refused before it is copied: a device has no end.
        let (_, head) = file::header(&mut bytes, name, VERSION)?;
        let mut draft = draft_file(&directory.join(target.file_name().unwrap_or_default()))?;
        io::copy(&mut head.chain(bytes), &mut draft).map_err(|source| StoreError::io(&target, source))?;
        draft.as_file().sync_all().map_err(|source| StoreError::io(&target, source))?;
        let (entries, last) = checked(draft.path()).map_err(|error| match error {
            StoreError::OlderRegister { .. } => StoreError::OlderCopy { path: name.into() },
            StoreError::Damaged(_) => StoreError::BrokenCopy { path: name.into() },
            error => error,
        })?;
        Ok(Self { draft, target, entries, last })
    }

    /// The file that it is to replace.
    ///
    /// # Errors
    /// When nothing may take its place: it is no file, others work at it, or a newer version made it.
    pub fn replaced(&self) -> Result<Replaced, StoreError> {
        if !is_there(&self.target)? {
            return Ok(Replaced::Nothing);
        }
        match JournalFile::open(&self.target).and_then(|register| self.compare(&register)) {
            Ok(journal) => Ok(Replaced::Register(journal)),
            Err(error @ (StoreError::Busy | StoreError::Newer { .. })) => Err(error),
            Err(_) => Ok(Replaced::Unreadable),
        }
    }

    /// How the copy parts from what the account last saw of the register in that file.
    pub fn divergence(&self, seen: &Path) -> Option<Problem> {
        let mut copy = Register::open_as_it_is(self.draft.path()).ok()?;
        let reading = copy.read().ok()?;
        reading.divergence_from(seen, &self.target.to_string_lossy()).ok().flatten()
    }

    /// Has the account know the copy at the place that it is to take, by that file, before it is there.
    ///
    /// # Errors
    /// When the state directory cannot be written.
    pub fn announce(&self, seen: &Path, at: &str) -> Result<(), StoreError> {
        let mut copy = Register::open_as_it_is(self.draft.path())?;
        copy.read()?.expect_at(&self.target.to_string_lossy(), seen, at)
    }

    fn compare(&self, register: &JournalFile) -> Result<ReplacedJournal, StoreError> {
        ReplacedJournal::compare(&JournalFile::open(self.draft.path())?, register)
    }

    /// Puts the copy in the place of the register. The register that stands there is kept under `REGISTER.DATE`. There
    /// is a register under the name at every moment.
    ///
    /// # Errors
    /// [`StoreError::Busy`] while others work at it, and when either cannot be put in its place.
    pub fn put(self, date: &str) -> Result<Option<Superseded>, StoreError> {
        let target = self.target.clone();
        if !is_there(&target)? {
            if let Some(directory) = target.parent() {
                file::make_directory(directory)?;
            }
            place(self.draft, &target, false)?;
            return Ok(None);
        }
        let locked = lock(&target)?;
        let journal = locked.as_ref().and_then(|register| self.compare(register).ok());
        // Both names lead to it, until the copy takes one of them.
        let kept = link(&target, date)?;
        // Of a register that SQLite can open, nothing is left there: it holds the lock. Anything else would be taken
        // for a part of the copy.
        for side in SIDE_FILES {
            let (from, to) = (with_end(&target, side), with_end(&kept, side));
            if locked.is_none() && fs::symlink_metadata(&from).is_ok() {
                fs::rename(&from, &to).map_err(|source| StoreError::io(&from, source))?;
            }
        }
        place(self.draft, &target, true)?;
        Ok(Some(Superseded { path: kept, journal }))
    }
}

/// Whether a file stands where the copy is to go; where none does, nothing of another may.
fn is_there(target: &Path) -> Result<bool, StoreError> {
    match fs::symlink_metadata(target) {
        Err(_) => file::refuse_orphan(target).map(|()| false),
        Ok(there) if there.is_file() => Ok(true),
        Ok(_) => Err(StoreError::NeverReplaced { path: target.into() }),
    }
}

/// Checks a copy from end to end; its entries, and when the last was recorded.
fn checked(path: &Path) -> Result<(u64, String), StoreError> {
    let mut copy = Register::open_as_it_is(path)?;
    let reading = copy.read()?;
    let checked = reading.check(true)?;
    let damaged = || StoreError::Damaged(path.to_string_lossy().into_owned());
    if !checked.problems.is_empty() {
        return Err(damaged());
    }
    let last = reading.line(checked.entries)?.ok_or_else(damaged)?.recorded.at;
    drop(reading);
    copy.connection.close().map_err(|(_, error)| error)?;
    Ok((checked.entries, last))
}

/// Gives a register one more name, which nothing has.
fn link(target: &Path, date: &str) -> Result<PathBuf, StoreError> {
    for kept in file::numbered(date).map(|date| with_end(target, &format!(".{date}"))) {
        match fs::hard_link(target, &kept) {
            Ok(()) => return Ok(kept),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(source) => return Err(StoreError::io(&kept, source)),
        }
    }
    unreachable!("invariant: names do not run out")
}

/// Locks the register until it is kept, so that no act acknowledged meanwhile is lost; `None` when it is too damaged to
/// be locked.
fn lock(target: &Path) -> Result<Option<JournalFile>, StoreError> {
    let locked = || {
        let connection = connect(target)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.execute_batch("BEGIN EXCLUSIVE")?;
        Ok::<_, StoreError>(connection)
    };
    match locked() {
        Ok(connection) => Ok(Some(JournalFile(connection))),
        Err(error @ (StoreError::Busy | StoreError::ReadOnly | StoreError::Full | StoreError::NotWritten)) => {
            Err(error)
        }
        Err(_) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a command wrote into a register that was replaced would be lost, although it was acknowledged.
    #[test]
    fn nothing_is_written_into_a_register_that_was_replaced() {
        let directory = tempfile::tempdir().unwrap();
        let (path, copy) = (directory.path().join("registre.db"), directory.path().join("copie.db"));
        for to in [&path, &copy] {
            fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/registers/v1.db"), to).unwrap();
        }
        let heads = directory.path().join("heads.jsonl");
        let mut waiting = Register::open(&path).unwrap();
        waiting.watch(&heads);
        let restorable = Restorable::read(fs::File::open(&copy).unwrap(), &copy, &path).unwrap();
        let kept = restorable.put("2026-11-20-143005").unwrap().unwrap();
        assert_eq!(kept.path.file_name().unwrap(), "registre.db.2026-11-20-143005");
        // Whoever worked at it does not have the account remember what it was in the place of what now is.
        waiting.keep_sighting("2026-11-20T14:30:05-05:00").unwrap();
        assert!(!heads.exists());
        let written = waiting.connection.execute_batch("BEGIN IMMEDIATE; DELETE FROM journal_head; COMMIT;");
        assert!(matches!(written.map_err(StoreError::from), Err(StoreError::Moved)));
    }
}
