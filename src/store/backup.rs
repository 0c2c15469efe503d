//! A whole copy of a register, checked before it takes its name; and the older ones that it makes superfluous.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::chain::hex;
use super::draft::{draft_file, place};
use super::error::StoreError;
use super::file;
use super::lineage::JournalFile;
use super::open::{Register, connect, copy, same_file};

impl Register {
    /// Copies the whole register, as it stands at one moment, to a new private file; the copy is checked before it
    /// takes its name.
    ///
    /// # Errors
    /// A name that is taken is refused, unless `replace`; the register itself never is replaced. A copy that does not
    /// hold is not kept: [`restore`](super::restore) would refuse it.
    pub fn copy_to(&mut self, target: &Path, replace: bool) -> Result<(), StoreError> {
        let target = file::absolute(target)?;
        if same_file(&target, self.path()) {
            return Err(StoreError::NeverReplaced { path: target });
        }
        file::refuse_taken(&target, replace)?;
        place(self.copy_into(&target)?, &target, replace)
    }

    /// A checked copy in the directory of the register, to be encrypted: in the clear it does not leave the place where
    /// the register itself is.
    ///
    /// # Errors
    /// As for [`Register::copy_to`].
    pub fn copy_at_home(&mut self) -> Result<NamedTempFile, StoreError> {
        let home = self.path().to_owned();
        self.copy_into(&home)
    }

    /// A checked copy, which vanishes unless it is placed.
    fn copy_into(&mut self, home: &Path) -> Result<NamedTempFile, StoreError> {
        let draft = draft_file(home)?;
        // What has no room is the copy: nothing is written to the register.
        copy(&mut self.connection, draft.path()).map_err(|error| match error {
            StoreError::Full | StoreError::NotWritten => StoreError::no_room(home),
            error => error,
        })?;
        let mut copied = Self::private(connect(draft.path())?, home);
        copied.read()?.prove()?;
        copied.connection.close().map_err(|(_, error)| error)?;
        draft.as_file().sync_all().map_err(|source| StoreError::io(home, source))?;
        Ok(draft)
    }
}

/// The copies of a register that bear their dates, in one directory.
pub struct DatedCopies {
    directory: PathBuf,
    stem: String,
    extension: String,
    /// Digest of the first entry, in hexadecimal.
    first: String,
    /// What the name of an encrypted copy says, since nothing else of it can be read: the beginning of that digest, and how
    /// many entries there are.
    mark: Option<String>,
}

impl DatedCopies {
    /// Those of a register: `STEM-DATE.EXTENSION` after its own name, encrypted ones `STEM-DATE.MARK.EXTENSION.age`.
    ///
    /// # Errors
    /// When it is no directory, and when the register cannot be read.
    pub fn of(register: &mut Register, directory: &Path, are_encrypted: bool) -> Result<Self, StoreError> {
        if !directory.is_dir() {
            let is_there = fs::symlink_metadata(directory).is_ok();
            let path = directory.to_owned();
            return Err(if is_there { StoreError::NotADirectory { path } } else { StoreError::NoDirectory { path } });
        }
        let name = register.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (stem, extension) = name.split_once('.').unwrap_or((&name, "db"));
        let reading = register.read()?;
        let first = reading.first()?.map(|first| hex(&first)).unwrap_or_default();
        let mark = are_encrypted.then(|| Ok::<_, StoreError>(format!("{}-{}", beginning(&first), reading.head()?.0)));
        Ok(Self {
            directory: directory.to_owned(),
            stem: stem.to_owned(),
            extension: if are_encrypted { format!("{extension}.age") } else { extension.to_owned() },
            mark: mark.transpose()?,
            first,
        })
    }

    /// The names that a copy of that moment may take, in their order.
    pub fn names(&self, date: &str) -> impl Iterator<Item = PathBuf> {
        let mark = self.mark.as_ref().map(|mark| format!(".{mark}")).unwrap_or_default();
        file::numbered(date)
            .map(move |date| self.directory.join(format!("{}-{date}{mark}.{}", self.stem, self.extension)))
    }

    /// Removes all but so many of them: those that hold the fewest entries first, then by their names. The one that was just
    /// written stays, and no file goes that is not a copy of the same register. Those removed.
    ///
    /// # Errors
    /// When the directory cannot be read, or a copy cannot be removed.
    pub fn remove_older(&self, written: &Path, keep: usize) -> Result<Vec<PathBuf>, StoreError> {
        let failed = |source| StoreError::io(&self.directory, source);
        let mut copies = Vec::new();
        for entry in fs::read_dir(&self.directory).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            if entry.path() != written && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                copies.extend(self.entries_of(&entry.path()).map(|entries| (entries, entry.path())));
            }
        }
        copies.sort_unstable();
        copies.truncate((copies.len() + 1).saturating_sub(keep));
        copies.iter().try_for_each(|(_, copy)| fs::remove_file(copy).map_err(|source| StoreError::io(copy, source)))?;
        Ok(copies.into_iter().map(|(_, copy)| copy).collect())
    }

    /// How many entries a file holds; `None` when it is no dated copy of this register.
    fn entries_of(&self, path: &Path) -> Option<u64> {
        let name = path.file_name()?.to_str()?;
        let name =
            name.strip_prefix(&self.stem)?.strip_prefix('-')?.strip_suffix(&self.extension)?.strip_suffix('.')?;
        if self.mark.is_some() {
            let (first, entries) = name.split_once('.').filter(|(date, _)| is_dated(date))?.1.split_once('-')?;
            return entries.parse().ok().filter(|_| first == beginning(&self.first));
        }
        let journal = is_dated(name).then(|| JournalFile::open(path).ok())??;
        let first = journal.digest(1).ok()??;
        if hex(&first) == self.first { journal.entries().ok() } else { None }
    }
}

/// So much of a digest as tells the registers of one directory from one another.
fn beginning(digest: &str) -> &str {
    digest.get(..8).unwrap_or(digest)
}

/// Whether a text is of the form `2026-11-20-143005`, or `2026-11-20-143005-2`.
fn is_dated(text: &str) -> bool {
    let form = "0000-00-00-000000";
    let of_form = |(c, of): (char, char)| if of == '0' { c.is_ascii_digit() } else { c == of };
    let is_rank = |end: &str| end.strip_prefix('-').is_some_and(|rank| rank.parse::<u32>().is_ok());
    let ends_so = text.get(form.len()..).is_some_and(|end| end.is_empty() || is_rank(end));
    ends_so && text.chars().zip(form.chars()).all(of_form)
}
