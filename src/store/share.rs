//! A register that officers share, each under an account of their own: the file, and all that is written beside it or
//! in a directory under it, belong to their group, 0660 in a directory 2770, whatever the umask of each. Without a
//! group they are their owner's alone.
//!
//! What SQLite makes beside the file has the mode of the file; the directory gives it its group.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::error::StoreError;

/// Mode of the shared directory, whose new files belong to its group, and of each file.
const DIRECTORY: u32 = 0o2770;
const FILE: u32 = 0o660;
/// Mode of a file that is its owner's alone.
const PRIVATE: u32 = 0o600;

/// The directory of the shared register that this process works at, and its group.
static SHARED: Mutex<Option<(PathBuf, u32)>> = Mutex::new(None);

/// Makes the directory of a register for a group; one that is there must be the group's already.
pub(super) fn make_directory(directory: &Path, group: &str) -> Result<(), StoreError> {
    let gid = gid_of(group)?;
    if fs::symlink_metadata(directory).is_err() {
        fs::create_dir(directory).map_err(|source| super::file::nowhere(directory, source))?;
        own(directory, gid, DIRECTORY)?;
    }
    if !is_of(directory, gid, DIRECTORY) {
        return Err(StoreError::NotShared { path: directory.into(), group: group.into() });
    }
    Ok(())
}

/// Gives a register to a group, or takes it back from all.
///
/// # Errors
/// [`StoreError::NoGroup`], or [`StoreError::NotShared`] where the directory is not the group's.
pub fn share(register: &Path, group: Option<&str>) -> Result<(), StoreError> {
    let directory = register.parent().unwrap_or(Path::new("/"));
    match group {
        Some(group) => {
            make_directory(directory, group)?;
            own(register, gid_of(group)?, FILE)?;
        }
        None => permit(register, PRIVATE)?,
    }
    follow(register);
    Ok(())
}

/// From now on what is written beside a register is shared as it is. `register` is the file, or what will be.
pub fn follow(register: &Path) {
    let directory = || super::file::absolute(register).ok()?.parent().map(ToOwned::to_owned);
    let shared = if mode(register) == Some(FILE) { directory().zip(gid(register)) } else { None };
    *SHARED.lock().unwrap_or_else(PoisonError::into_inner) = shared;
}

/// Shares a file that was just made in a directory, where the register beside it or above it is.
pub(super) fn join(file: &Path, directory: &Path) -> Result<(), StoreError> {
    group_of(directory).map_or(Ok(()), |gid| own(file, gid, FILE))
}

/// Shares a directory that was just made, where the register beside it or above it is.
pub(super) fn join_directory(made: &Path) -> Result<(), StoreError> {
    let made = super::file::absolute(made)?;
    group_of(&made).map_or(Ok(()), |gid| own(&made, gid, DIRECTORY))
}

/// The group of the shared register, when a directory is its own or under it.
fn group_of(directory: &Path) -> Option<u32> {
    let shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    shared.as_ref().filter(|(shared, _)| directory.starts_with(shared)).map(|(_, gid)| *gid)
}

/// Whether a file is shared with that group, and with nobody else.
pub(super) fn is_shared(file: &Path, group: &str) -> bool {
    gid_of(group).is_ok_and(|gid| is_of(file, gid, FILE))
}

#[cfg(unix)]
fn gid_of(group: &str) -> Result<u32, StoreError> {
    let found = nix::unistd::Group::from_name(group).ok().flatten();
    found.map(|found| found.gid.as_raw()).ok_or_else(|| StoreError::NoGroup { group: group.into() })
}

#[cfg(unix)]
fn own(path: &Path, gid: u32, mode: u32) -> Result<(), StoreError> {
    std::os::unix::fs::chown(path, None, Some(gid)).map_err(|source| StoreError::io(path, source))?;
    permit(path, mode)
}

#[cfg(unix)]
fn permit(path: &Path, mode: u32) -> Result<(), StoreError> {
    let mode = std::os::unix::fs::PermissionsExt::from_mode(mode);
    fs::set_permissions(path, mode).map_err(|source| StoreError::io(path, source))
}

#[cfg(unix)]
fn mode(path: &Path) -> Option<u32> {
    let meta = fs::metadata(path).ok()?;
    Some(std::os::unix::fs::MetadataExt::mode(&meta) & 0o7777)
}

#[cfg(unix)]
fn gid(path: &Path) -> Option<u32> {
    fs::metadata(path).ok().map(|meta| std::os::unix::fs::MetadataExt::gid(&meta))
}

fn is_of(path: &Path, gid: u32, mode: u32) -> bool {
    self::gid(path) == Some(gid) && self::mode(path) == Some(mode)
}

/// Elsewhere no file is given to a group.
#[cfg(not(unix))]
fn gid_of(group: &str) -> Result<u32, StoreError> {
    Err(StoreError::NoGroup { group: group.into() })
}

#[cfg(not(unix))]
fn own(_: &Path, _: u32, _: u32) -> Result<(), StoreError> {
    Ok(())
}

#[cfg(not(unix))]
fn permit(_: &Path, _: u32) -> Result<(), StoreError> {
    Ok(())
}

#[cfg(not(unix))]
fn mode(_: &Path) -> Option<u32> {
    None
}

#[cfg(not(unix))]
fn gid(_: &Path) -> Option<u32> {
    None
}
