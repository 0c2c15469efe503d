//! A directory that is complete under its name or absent: written aside, then put in the place of the one before,
//! whole.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::draft::{DIRECTORY, draft_file, drafts, sync_directory_of};
use super::error::StoreError;
use super::file::{absolute, make_directory, with_end};
use super::share;

/// A directory that is being written.
#[must_use = "the directory appears under its name only when it is kept"]
pub struct DraftDirectory {
    directory: PathBuf,
    path: PathBuf,
    /// Says that the draft is still somebody's, and takes the directory with it when it is nobody's any more.
    _lock: NamedTempFile,
}

impl DraftDirectory {
    /// Begins a directory beside its final place, where there is none or one to replace.
    ///
    /// # Errors
    /// When the name is that of a link or of a file, or the directory above cannot be written.
    pub fn begin(path: &Path) -> Result<Self, StoreError> {
        let path = absolute(path)?;
        match fs::symlink_metadata(&path) {
            Ok(meta) if meta.is_symlink() => return Err(StoreError::Link { path }),
            Ok(meta) if !meta.is_dir() => return Err(StoreError::NotADirectory { path }),
            _ => {}
        }
        let lock = draft_file(&path)?;
        let draft = Self { directory: with_end(lock.path(), DIRECTORY), path, _lock: lock };
        let _drafts = drafts();
        make_directory(&draft.directory)?;
        Ok(draft)
    }

    /// A new file of the directory, under a name within it. Whoever writes it syncs it.
    pub fn file(&self, name: &Path) -> Result<fs::File, StoreError> {
        let path = self.directory.join(name);
        let above = path.parent().expect("invariant: a file of the directory is under it");
        let _drafts = drafts();
        make_directory(above)?;
        let file = fs::File::create_new(&path).map_err(|source| StoreError::io(&path, source))?;
        share::join(&path, above)?;
        Ok(file)
    }

    /// Gives the directory its name, once the names in it are on the disk. What stood there goes: whoever reads meets
    /// all of the one or all of the other.
    ///
    /// # Errors
    /// When the system refuses; what stood there then still does.
    pub fn keep(self) -> Result<(), StoreError> {
        let placed = sync_names(&self.directory).and_then(|()| {
            let _drafts = drafts();
            match self.path.is_dir() {
                true => exchange(&self.directory, &self.path),
                false => fs::rename(&self.directory, &self.path),
            }
        });
        placed.and_then(|()| sync_directory_of(&self.path)).map_err(|source| StoreError::io(&self.path, source))
    }
}

impl Drop for DraftDirectory {
    /// Removes the draft: what was not kept, or what the kept one replaced.
    fn drop(&mut self) {
        let _drafts = drafts();
        let _ = fs::remove_dir_all(&self.directory);
    }
}

/// Puts the names of all that is under a directory on the disk.
fn sync_names(directory: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        for entry in fs::read_dir(directory)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                sync_names(&entry.path())?;
            }
        }
        fs::File::open(directory)?.sync_all()?;
    }
    Ok(())
}

/// Gives two directories each other's name: at once, where the file system can.
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        use nix::errno::Errno;
        use nix::fcntl::{AT_FDCWD, RenameFlags, renameat2};
        match renameat2(AT_FDCWD, one, AT_FDCWD, other, RenameFlags::RENAME_EXCHANGE) {
            Err(Errno::EINVAL | Errno::ENOSYS) => {}
            done => return Ok(done?),
        }
    }
    let moved = with_end(one, "-before");
    fs::rename(other, &moved)?;
    match fs::rename(one, other) {
        Ok(()) => fs::rename(&moved, one),
        Err(refused) => fs::rename(&moved, other).and(Err(refused)),
    }
}
