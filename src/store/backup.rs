//! A whole copy of a register, checked before it takes its name; and the older ones that it makes superfluous.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::chain::{Digest, hex};
use super::draft::{draft_file, place};
use super::error::StoreError;
use super::file;
use super::lineage::JournalFile;
use super::open::{Register, connect, copy, same_file};
use super::reading::Reading;

impl Register {
    /// Copies the whole register, as it stands at one moment, to a new private file; the copy is checked before it
    /// takes its name.
    ///
    /// # Errors
    /// A name that is taken is refused, unless `replace`; the register itself never is replaced, nor another that holds
    /// entries of its own. A copy that does not hold is not kept: [`restore`](super::restore) would refuse it.
    pub fn copy_to(&mut self, target: &Path, replace: bool) -> Result<(), StoreError> {
        let target = file::absolute(target)?;
        if same_file(&target, self.path()) {
            return Err(StoreError::NeverReplaced { path: target });
        }
        file::refuse_taken(&target, replace)?;
        if file::is_register(&target) && self.read()?.entries_covered_at(&target).is_none() {
            return Err(StoreError::OwnEntries { path: target });
        }
        file::refuse_orphan(&target)?;
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

impl Reading<'_> {
    /// How many entries the register in a file has, when the last of them is in this one; all of them then are, since
    /// each digest covers those before it.
    fn entries_covered_at(&self, path: &Path) -> Option<u64> {
        let journal = JournalFile::open(path).ok()?;
        let entries = journal.entries().ok()?;
        let last = journal.digest(entries).ok()??;
        (self.digest_at(entries).ok()?? == last).then_some(entries)
    }

    /// How many entries an encrypted copy has, by the mark in its name, when this register has them all.
    fn entries_covered_by(&self, mark: &str) -> Option<u64> {
        let entries = mark.split_once('-')?.1.parse().ok()?;
        (self::mark(entries, &self.digest_at(entries).ok()??) == mark).then_some(entries)
    }
}

/// Mark in the name of an encrypted copy, whose contents cannot be read: the beginning of the digest of its last entry,
/// and how many entries it has.
fn mark(entries: u64, last: &Digest) -> String {
    format!("{}-{entries}", hex(&last[..4]))
}

/// The copies of a register that bear their dates, in one directory.
pub struct DatedCopies {
    directory: PathBuf,
    stem: String,
    extension: String,
    mark: Option<String>,
}

impl DatedCopies {
    /// Copies of a register, named after it: `STEM-DATE.EXTENSION`, or `STEM-DATE.MARK.EXTENSION.age` when encrypted.
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
        let (entries, last) = register.read()?.head()?;
        Ok(Self {
            directory: directory.to_owned(),
            stem: stem.to_owned(),
            extension: if are_encrypted { format!("{extension}.age") } else { extension.to_owned() },
            mark: are_encrypted.then(|| mark(entries, &last)),
        })
    }

    /// The names that a copy of that moment may take, in their order.
    pub fn names(&self, date: &str) -> impl Iterator<Item = PathBuf> {
        let mark = self.mark.as_ref().map(|mark| format!(".{mark}")).unwrap_or_default();
        file::numbered(date)
            .map(move |date| self.directory.join(format!("{}-{date}{mark}.{}", self.stem, self.extension)))
    }

    /// Deletes old copies until `keep` are left, and gives the deleted. Only a copy whose every entry is in the
    /// register is deleted: those with the fewest entries first, then by name; never the one just written.
    ///
    /// # Errors
    /// When the directory cannot be read, or a copy cannot be removed.
    pub fn remove_older(
        &self,
        register: &mut Register,
        written: &Path,
        keep: usize,
    ) -> Result<Vec<PathBuf>, StoreError> {
        let reading = register.read()?;
        let failed = |source| StoreError::io(&self.directory, source);
        let mut copies = Vec::new();
        for entry in fs::read_dir(&self.directory).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            if entry.path() != written && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                copies.extend(self.entries_covered(&entry.path(), &reading).map(|entries| (entries, entry.path())));
            }
        }
        copies.sort_unstable();
        copies.truncate((copies.len() + 1).saturating_sub(keep));
        copies.iter().try_for_each(|(_, copy)| match fs::remove_file(copy) {
            // Another backup of the same moment was faster.
            Err(source) if source.kind() != io::ErrorKind::NotFound => Err(StoreError::io(copy, source)),
            _ => Ok(()),
        })?;
        Ok(copies.into_iter().map(|(_, copy)| copy).collect())
    }

    /// How many entries a file holds; `None` when it is no dated copy, or holds one that the register has not.
    fn entries_covered(&self, path: &Path, reading: &Reading<'_>) -> Option<u64> {
        let name = path.file_name()?.to_str()?;
        let name =
            name.strip_prefix(&self.stem)?.strip_prefix('-')?.strip_suffix(&self.extension)?.strip_suffix('.')?;
        if self.mark.is_some() {
            return reading.entries_covered_by(name.split_once('.').filter(|(date, _)| is_dated(date))?.1);
        }
        if is_dated(name) { reading.entries_covered_at(path) } else { None }
    }
}

/// Whether a text is of the form `2026-11-20-143005`, or `2026-11-20-143005-2`.
fn is_dated(text: &str) -> bool {
    let form = "0000-00-00-000000";
    let of_form = |(c, of): (char, char)| if of == '0' { c.is_ascii_digit() } else { c == of };
    let is_rank = |end: &str| end.strip_prefix('-').is_some_and(|rank| rank.parse::<u32>().is_ok());
    let ends_so = text.get(form.len()..).is_some_and(|end| end.is_empty() || is_rank(end));
    ends_so && text.chars().zip(form.chars()).all(of_form)
}
