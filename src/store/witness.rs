//! What the account last saw of each register, kept outside the register: the one thing by which a cut end, an older
//! copy put back and a chain made anew are seen, which a register alone cannot tell.
//!
//! One line a register, in a file of the account's state directory. A register is known by its place; one that is at a
//! new place, by its first entry, when nothing is left where it was. While a copy takes the place of a register there
//! are two, of which either may stand.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::chain::{Digest, hex};
use super::check::Problem;
use super::draft::{draft_file, name, sync_directory_of};
use super::error::StoreError;
use super::file;
use super::open::{Register, file_id};
use super::reading::Reading;

/// Lines that are kept, the registers last seen first.
const MOST_SIGHTINGS: usize = 200;

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

/// Contents of the file.
#[derive(Default)]
struct Sightings {
    lines: Vec<Sighting>,
    /// Lines that cannot be read, as they are; of which register is unknown.
    unreadable: Vec<Vec<u8>>,
}

/// The memory that an account has of one register.
#[derive(Debug)]
pub struct Witness {
    file: PathBuf,
    path: String,
    /// The file that stood there.
    id: Option<String>,
    divergence: Option<Problem>,
    /// Whether a line that cannot be read may be that of the register, which has no other.
    is_unreadable: bool,
}

impl Register {
    /// Compares the register with what the account last saw of it, and remembers what is written to it from now on. One
    /// that cannot be read fails at its next reading instead.
    pub fn watch(&mut self, file: &Path) {
        // Before the register is read: what others add to both in the meantime is no divergence.
        let sightings = Sightings::read(file);
        let is_damaged = !sightings.as_ref().is_ok_and(|sightings| sightings.unreadable.is_empty());
        let lines = sightings.unwrap_or_default().lines;
        let path = self.path().to_string_lossy().into_owned();
        let id = file_id(Path::new(&path));
        let compare = |reading: Reading<'_>| {
            let seen = reading.seen(&lines, &path)?;
            Ok((reading.divergence(&seen)?, is_damaged && seen.is_empty()))
        };
        let (divergence, is_unreadable) = self.read().and_then(compare).unwrap_or_default();
        self.witness = Some(Witness { file: file.to_owned(), path, id, divergence, is_unreadable });
    }

    /// The damaged file that may hold what the account last saw of the register.
    pub fn unreadable_witness(&self) -> Option<&Path> {
        self.witness.as_ref().filter(|witness| witness.is_unreadable).map(|witness| &*witness.file)
    }

    /// How the register parts from what the account last saw of it.
    pub fn divergence(&self) -> Option<&Problem> {
        self.witness.as_ref()?.divergence.as_ref()
    }

    /// Accepts the register as it is, whatever was last seen of it.
    pub fn accept(&mut self) {
        if let Some(witness) = &mut self.witness {
            (witness.divergence, witness.is_unreadable) = (None, false);
        }
    }

    /// Remembers the register as it is, unless it differs from what was last seen of it, or may.
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
    /// The register as it is now; `None` when it differs from what was last seen of it, or may.
    pub(super) fn see(&self, reading: &Reading<'_>, at: &str) -> Result<Option<Sighting>, StoreError> {
        let is_known = self.divergence.is_none() && !self.is_unreadable;
        if is_known { reading.sighting(&self.path, at) } else { Ok(None) }
    }

    /// Writes the line of the register, in the place of the one before; not once another file was put in its place,
    /// which whoever put it there remembers.
    pub(super) fn keep(&self, sighting: Sighting) -> Result<(), StoreError> {
        if file_id(Path::new(&self.path)) != self.id {
            return Ok(());
        }
        let mut sightings = Sightings::read(&self.file)?;
        sightings.lines.retain(|line| line.path != self.path && !is_moved(line, &sighting.first));
        sightings.write(&self.file, sighting)
    }
}

impl Reading<'_> {
    /// The digest of the first entry, which tells a register, and its copies, from every other.
    pub fn first(&self) -> Result<Option<Digest>, StoreError> {
        self.digest_at(1)
    }

    fn sighting(&self, path: &str, at: &str) -> Result<Option<Sighting>, StoreError> {
        let (entries, digest) = self.head()?;
        let (path, digest, at) = (path.to_owned(), hex(&digest), at.to_owned());
        Ok(self.first()?.map(|first| Sighting { path, first: hex(&first), entries, digest, at }))
    }

    /// The lines of a register at a path: those of that place, or else of where it was.
    fn seen<'l>(&self, lines: &'l [Sighting], path: &str) -> Result<Vec<&'l Sighting>, StoreError> {
        let first = self.first()?.map(|first| hex(&first)).unwrap_or_default();
        let here: Vec<_> = lines.iter().filter(|line| line.path == path).collect();
        let moved = || lines.iter().filter(|line| is_moved(line, &first)).collect();
        Ok(if here.is_empty() { moved() } else { here })
    }

    /// How the journal parts from what the account last saw, by that file, at a path.
    pub(super) fn divergence_from(&self, file: &Path, path: &str) -> Result<Option<Problem>, StoreError> {
        self.divergence(&self.seen(&Sightings::read(file)?.lines, path)?)
    }

    /// Remembers this journal beside the one last seen at a path: called before a copy replaces a register, so that
    /// neither raises an alarm if the command is cut.
    pub(super) fn expect_at(&self, path: &str, file: &Path, at: &str) -> Result<(), StoreError> {
        let sightings = Sightings::read(file)?;
        let twin = self.seen(&sightings.lines, path)?.first().map(|line| line.path.clone());
        let expected = twin.map(|twin| self.sighting(&twin, at)).transpose()?.flatten();
        let Some(expected) = expected else { return Ok(()) };
        sightings.write(file, expected)?;
        let synced = fs::File::open(file).and_then(|written| written.sync_all());
        synced.and_then(|()| sync_directory_of(file)).map_err(|source| StoreError::io(file, source))
    }

    /// How the journal parts from what was last seen of it: the first entry is another (`replaced`: made anew, or
    /// another register), there are fewer entries (`shorter`: its end was cut off, or an older copy put back), or the
    /// entry that was last is another (`rewritten`: an older copy was put back and worked at, or entries were written
    /// over).
    fn divergence(&self, seen: &[&Sighting]) -> Result<Option<Problem>, StoreError> {
        let (found, first) = (self.head()?.0, self.first()?.map(|first| hex(&first)).unwrap_or_default());
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

/// How many entries the account last saw in the register at a path, and when.
pub fn last_seen(file: &Path, path: &Path) -> Option<(u64, String)> {
    let line = Sightings::read(file).ok()?.lines.into_iter().find(|line| Path::new(&line.path) == path)?;
    Some((line.entries, line.at))
}

/// Whether a line is of a register that began so and is no longer where it was.
fn is_moved(line: &Sighting, first: &str) -> bool {
    line.first == first && fs::symlink_metadata(&line.path).is_err()
}

impl Sightings {
    /// Reads the file; one that is not there says nothing. Nobody writes it without a line: one that is empty was
    /// damaged.
    fn read(file: &Path) -> Result<Self, StoreError> {
        let bytes = match fs::read(file) {
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok(Self::default());
            }
            read => read.map_err(|source| StoreError::io(file, source))?,
        };
        let mut sightings = Self::default();
        for line in bytes.strip_suffix(b"\n").unwrap_or(&bytes).split(|byte| *byte == b'\n') {
            match serde_json::from_slice(line) {
                Ok(sighting) => sightings.lines.push(sighting),
                Err(_) => sightings.unreadable.push(line.to_owned()),
            }
        }
        Ok(sightings)
    }

    /// Writes the file anew, with one line more. Of two commands that do at once, one may lose the line of the other,
    /// which is written again at the next act: an older line is still true. Nor is any act slowed by waiting for the
    /// disk: a power cut leaves at worst a file that cannot be read, which every verb says.
    fn write(mut self, file: &Path, sighting: Sighting) -> Result<(), StoreError> {
        self.lines.insert(0, sighting);
        self.lines.truncate(MOST_SIGHTINGS);
        let line = |line| serde_json::to_vec(line).expect("invariant: a line has a serialised form");
        let lines: Vec<_> = self.lines.iter().map(line).chain(self.unreadable).collect();
        let directory = file.parent().expect("invariant: the file stands in the state directory");
        file::make_directory(directory)?;
        let mut draft = draft_file(file)?;
        let written = draft.write_all(&[lines.join(&b'\n'), b"\n".to_vec()].concat());
        written.map_err(|source| StoreError::io(file, source))?;
        name(draft, file, true)
    }
}
