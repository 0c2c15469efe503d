//! What the account last saw of each register, kept outside the register: the one thing by which a cut end, an older copy
//! put back and a chain made anew are seen, which a register alone cannot tell.
//!
//! One line a register, in a file of the account's state directory. A register is known by its place; one that is at a
//! new place, by its first entry, when nothing is left where it was.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::chain::{Digest, hex};
use super::check::Problem;
use super::draft::draft_file;
use super::error::StoreError;
use super::file;
use super::open::{Register, file_id};
use super::reading::Reading;

/// Lines that are kept, the registers last seen first.
const MOST: usize = 200;

/// One line: the journal of a register as the account last saw it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sighting {
    path: String,
    /// Digest of the first entry, which copies of a register have in common.
    first: String,
    entries: u64,
    digest: String,
    at: String,
}

/// The memory that an account has of one register.
#[derive(Debug)]
pub struct Witness {
    file: PathBuf,
    path: String,
    /// The file that stood there.
    id: Option<String>,
    divergence: Option<Problem>,
}

impl Register {
    /// Holds the register against what the account last saw of it, and has what it becomes kept there from now on. A
    /// register that cannot be read is left to whoever reads it next.
    pub fn watch(&mut self, file: &Path) {
        // Before the register is read: what others add to both in the meantime is no divergence.
        let lines = sightings(file);
        let path = self.path().to_string_lossy().into_owned();
        let id = file_id(Path::new(&path));
        let divergence = self.read().and_then(|reading| reading.divergence(&lines, &path)).ok().flatten();
        self.witness = Some(Witness { file: file.to_owned(), path, id, divergence });
    }

    /// How the register parts from what the account last saw of it.
    pub fn divergence(&self) -> Option<&Problem> {
        self.witness.as_ref()?.divergence.as_ref()
    }

    /// Takes the register as it stands for the right one.
    pub fn accept(&mut self) {
        if let Some(witness) = &mut self.witness {
            witness.divergence = None;
        }
    }

    /// Keeps what the register is now, unless it parts from what was last seen of it.
    ///
    /// # Errors
    /// When the register cannot be read, or the state directory cannot be written.
    pub fn keep_sighting(&mut self, at: &str) -> Result<(), StoreError> {
        let Some(witness) = self.witness.take() else { return Ok(()) };
        let seen = self.read().and_then(|reading| witness.see(&reading, at));
        let kept = seen.and_then(|sighting| sighting.map_or(Ok(()), |sighting| witness.keep(sighting)));
        self.witness = Some(witness);
        kept
    }
}

impl Witness {
    /// What the register is now; nothing to keep when it parts from what was last seen of it.
    pub(super) fn see(&self, reading: &Reading<'_>, at: &str) -> Result<Option<Sighting>, StoreError> {
        let (entries, digest) = reading.head()?;
        let (Some(first), None) = (reading.first()?, &self.divergence) else { return Ok(None) };
        let (path, first, digest) = (self.path.clone(), hex(&first), hex(&digest));
        Ok(Some(Sighting { path, first, entries, digest, at: at.to_owned() }))
    }

    /// Writes the line of the register, in the place of the one before; not once another file was put in its place, which
    /// whoever put it there remembers.
    pub(super) fn keep(&self, sighting: Sighting) -> Result<(), StoreError> {
        if file_id(Path::new(&self.path)) != self.id {
            return Ok(());
        }
        let mut lines = sightings(&self.file);
        lines.retain(|line| line.path != self.path && !is_moved(line, &sighting.first));
        lines.insert(0, sighting);
        lines.truncate(MOST);
        write(&self.file, &lines)
    }
}

impl Reading<'_> {
    /// The digest of the first entry, which tells a register, and its copies, from every other.
    pub fn first(&self) -> Result<Option<Digest>, StoreError> {
        self.digest_at(1)
    }

    /// How the journal parts from what was last seen of it: the first entry is another (`replaced`: made anew, or another
    /// register), there are fewer entries (`shorter`: its end was cut off, or an older copy put back), or the entry that
    /// was last is another (`rewritten`: an older copy was put back and worked at, or entries were written over).
    pub(super) fn divergence(&self, lines: &[Sighting], path: &str) -> Result<Option<Problem>, StoreError> {
        let (found, first) = (self.head()?.0, self.first()?.map(|first| hex(&first)).unwrap_or_default());
        let here: Vec<&Sighting> = lines.iter().filter(|line| line.path == path).collect();
        let moved = || lines.iter().filter(|line| is_moved(line, &first)).collect();
        let seen: Vec<&Sighting> = if here.is_empty() { moved() } else { here };
        let mut divergence = None;
        for line in seen {
            let kind = if line.first != first {
                "replaced"
            } else if found < line.entries {
                "shorter"
            } else if self.digest_at(line.entries)?.map(|digest| hex(&digest)).as_ref() != Some(&line.digest) {
                "rewritten"
            } else {
                return Ok(None);
            };
            let (entries, seen_at) = (line.entries, line.at.clone());
            divergence.get_or_insert(Problem::Witness { kind, entries, seen_at, found });
        }
        Ok(divergence)
    }
}

/// What the account last saw, by that file, of the register at a path: how many entries, and when.
pub fn last_seen(file: &Path, path: &Path) -> Option<(u64, String)> {
    let line = sightings(file).into_iter().find(|line| Path::new(&line.path) == path)?;
    Some((line.entries, line.at))
}

/// Whether a line is of a register that began so and is no longer where it was.
fn is_moved(line: &Sighting, first: &str) -> bool {
    line.first == first && fs::symlink_metadata(&line.path).is_err()
}

/// The lines of the file; none of a file that cannot be read, or that something else wrote.
pub(super) fn sightings(file: &Path) -> Vec<Sighting> {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// Writes the file anew. Of two commands that do at once, one may lose the line of the other, which is written again at
/// the next act: an older line is still true.
fn write(file: &Path, lines: &[Sighting]) -> Result<(), StoreError> {
    let directory = file.parent().expect("invariant: the file stands in the state directory");
    file::make_directory(directory)?;
    let mut draft = draft_file(file)?;
    for line in lines {
        let line = serde_json::to_string(line).expect("invariant: a line has a serialised form");
        writeln!(draft, "{line}").map_err(|source| StoreError::io(file, source))?;
    }
    draft.persist(file).map_err(|failed| StoreError::io(file, failed.error))?;
    Ok(())
}
