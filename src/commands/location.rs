//! Where the register is, and where the account keeps what it last saw of each.

use std::path::{Path, PathBuf};

use crate::output::Failure;
use crate::store::{StoreError, last_seen};

/// Where the register is: the flag, the variable, or the platform's data directory.
pub fn register_at(typed: Option<&Path>) -> Result<PathBuf, Failure> {
    match typed {
        Some(path) if path.as_os_str().is_empty() => Err(Failure::usage("empty-register")),
        Some(path) => Ok(path.to_owned()),
        None => Ok(data_directory().ok_or(Failure::usage("no-home"))?.join("registre.db")),
    }
}

/// The platform's data directory for this program.
fn data_directory() -> Option<PathBuf> {
    let directories = directories::ProjectDirs::from("", "", "doleances")?;
    Some(directories.data_dir().to_owned())
}

/// Where the account keeps what it last saw of each register: its state directory, where the platform has one.
pub fn witness_file() -> Option<PathBuf> {
    let directories = directories::ProjectDirs::from("", "", "doleances")?;
    let directory = directories.state_dir().unwrap_or_else(|| directories.data_local_dir());
    Some(directory.join("heads.jsonl"))
}

/// A register that is missing where the account saw one is gone.
pub fn gone(error: StoreError) -> StoreError {
    let StoreError::Missing { path } = error else { return error };
    match witness_file().and_then(|file| last_seen(&file, &path)) {
        Some((entries, at)) => StoreError::Gone { path, entries, at },
        None => StoreError::Missing { path },
    }
}
