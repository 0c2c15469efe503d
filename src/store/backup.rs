//! A whole copy of a register, checked before it takes its name; and the older ones that it makes superfluous.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::draft::{draft_file, place};
use super::error::StoreError;
use super::file;
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
        copy(&mut self.connection, draft.path())?;
        let mut copied = Self::private(connect(draft.path())?, home);
        copied.read()?.prove()?;
        copied.connection.close().map_err(|(_, error)| error)?;
        draft.as_file().sync_all().map_err(|source| StoreError::io(home, source))?;
        Ok(draft)
    }
}

/// Removes the dated copies of a directory but for the latest ones: files named `STEM-AAAA-MM-JJ-HHMMSS.EXTENSION`, and
/// no other. Those removed.
///
/// # Errors
/// When the directory cannot be read, or a copy cannot be removed.
pub fn remove_older(
    directory: &Path,
    (stem, extension): (&str, &str),
    keep: usize,
) -> Result<Vec<PathBuf>, StoreError> {
    let failed = |source| StoreError::io(directory, source);
    let mut copies = Vec::new();
    for entry in fs::read_dir(directory).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().into_string().unwrap_or_default();
        let date =
            name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('-')?.strip_suffix(extension)?.strip_suffix('.'));
        if date.is_some_and(is_dated) && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            copies.push(entry.path());
        }
    }
    copies.sort_unstable();
    copies.truncate(copies.len().saturating_sub(keep));
    copies.iter().try_for_each(|copy| fs::remove_file(copy).map_err(|source| StoreError::io(copy, source)))?;
    Ok(copies)
}

/// Whether a text is of the form `2026-11-20-143005`.
fn is_dated(text: &str) -> bool {
    let form = "0000-00-00-000000";
    text.len() == form.len()
        && text.chars().zip(form.chars()).all(|(c, of)| if of == '0' { c.is_ascii_digit() } else { c == of })
}
