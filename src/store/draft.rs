//! Files that are complete under their name or absent: written under a name of their own, synced, then renamed.
//!
//! What is being written vanishes with the command, however it ends: with the value that holds it; at a signal or a fault
//! of the program, which unwind nothing, by a list of names; and after what leaves no time (`kill -9`, a power cut) by the
//! next command that works in that directory, which knows by a lock whether a draft is still somebody's.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once, PoisonError};

use tempfile::NamedTempFile;

use super::error::StoreError;
use super::file::{absolute, is_register, nowhere, refuse_taken, with_end};
use super::share;

/// How the name of a draft begins and ends.
const PREFIX: &str = ".doleances-";
const SUFFIX: &str = ".part";
/// What a directory that is being written is called, after the draft that it goes with.
pub(super) const DIRECTORY: &str = "-directory";

/// A file that is complete under its final name or absent: written aside, synced, then renamed.
#[must_use = "the file appears under its name only when it is kept"]
pub struct Draft {
    file: NamedTempFile,
    path: PathBuf,
    replace: bool,
}

impl Draft {
    /// Begins a file beside its final place. An existing file is refused unless `replace`; a link is neither followed
    /// nor replaced, since whoever names it may mean either.
    ///
    /// # Errors
    /// When the name is taken, or is that of a link, a register, a device or a directory, which nothing replaces; or when
    /// the directory cannot be written.
    pub fn begin(path: &Path, replace: bool) -> Result<Self, StoreError> {
        let path = absolute(path)?;
        refuse_taken(&path, replace)?;
        if is_register(&path) {
            return Err(StoreError::NeverReplaced { path });
        }
        let file = draft_file(&path)?;
        Ok(Self { file, path, replace })
    }

    /// The file, for another program to write.
    ///
    /// # Errors
    /// When the system has no handle left.
    pub fn handle(&self) -> io::Result<fs::File> {
        self.file.as_file().try_clone()
    }

    /// Puts what was written on the disk, where the file has no name yet.
    ///
    /// # Errors
    /// When it cannot be synced.
    pub fn sync(&mut self) -> Result<(), StoreError> {
        let synced = self.file.flush().and_then(|()| self.file.as_file().sync_all());
        synced.map_err(|source| StoreError::io(&self.path, source))
    }

    /// Gives the file its name, once it is on the disk.
    ///
    /// # Errors
    /// When it cannot be synced, or the name was taken in the meantime.
    pub fn keep(mut self) -> Result<(), StoreError> {
        self.sync()?;
        place(self.file, &self.path, self.replace).map_err(|error| match error {
            StoreError::AlreadyThere { path } => StoreError::FileThere { path },
            error => error,
        })
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// An empty private file in the directory of `path`, which vanishes unless it is placed.
pub(super) fn draft_file(path: &Path) -> Result<NamedTempFile, StoreError> {
    let directory = path.parent().unwrap_or(Path::new("/"));
    remove_abandoned(directory);
    loop {
        let made = tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).tempfile_in(directory);
        let made = made.map_err(|source| match directory.is_dir() {
            true => StoreError::io(path, source),
            false => nowhere(directory, source),
        })?;
        remove_at_signals(made.path());
        share::join(made.path(), directory)?;
        // Elsewhere such a lock would keep SQLite out. Where the file system has none, nothing is taken for abandoned.
        #[cfg(target_os = "linux")]
        let _ = made.as_file().lock();
        // Whoever took it for abandoned before it was locked has removed it by now.
        if made.path().exists() {
            return Ok(made);
        }
    }
}

/// Puts a finished file in its place, and the directory entry on the disk.
pub(super) fn place(draft: NamedTempFile, path: &Path, replace: bool) -> Result<(), StoreError> {
    let placed = if replace { draft.persist(path) } else { draft.persist_noclobber(path) };
    placed.map_err(|failed| match failed.error.kind() {
        io::ErrorKind::AlreadyExists => StoreError::AlreadyThere { path: path.into() },
        _ => StoreError::io(path, failed.error),
    })?;
    sync_directory_of(path).map_err(|source| StoreError::io(path, source))
}

/// Puts the name of a file or of a directory on the disk.
pub(super) fn sync_directory_of(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(directory) = path.parent() {
        fs::File::open(directory)?.sync_all()?;
    }
    Ok(())
}

/// Removes what interrupted commands left in a directory. What cannot be removed is left to whoever may.
#[cfg(target_os = "linux")]
pub(super) fn remove_abandoned(directory: &Path) {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let is_ours = |kind: fs::FileType| kind.is_file() || kind.is_dir();
    for path in entries.filter(|entry| entry.file_type().is_ok_and(is_ours)).map(|entry| entry.path()) {
        let name = path.file_name().and_then(|name| name.to_str()).filter(|name| name.starts_with(PREFIX));
        let Some((stem, _)) = name.and_then(|name| name.split_once(SUFFIX)) else { continue };
        // What SQLite kept beside a draft goes with it, and the directory that it stands for. The lock is held until then.
        let draft = fs::File::open(path.with_file_name(format!("{stem}{SUFFIX}")));
        let is_abandoned = match &draft {
            Ok(draft) => draft.try_lock().is_ok(),
            Err(error) => error.kind() == io::ErrorKind::NotFound,
        };
        if is_abandoned {
            let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn remove_abandoned(_: &Path) {}

/// The drafts of this process.
static DRAFTS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Removes the drafts of this process, what SQLite keeps beside them and the directories that they stand for.
pub fn remove_drafts() {
    for draft in DRAFTS.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
        let _ = fs::remove_dir_all(with_end(&draft, DIRECTORY));
        let _ = fs::remove_file(with_end(&draft, "-journal"));
        let _ = fs::remove_file(&draft);
    }
}

/// Whether questions are asked, and Ctrl-C is an answer to them.
static ASKS: AtomicBool = AtomicBool::new(false);

/// From now on Ctrl-C is for whoever asks questions to follow: it may come after a file was written.
pub fn leave_interrupts() {
    ASKS.store(true, Ordering::SeqCst);
}

/// Has a draft removed when a signal ends the program.
fn remove_at_signals(draft: &Path) {
    static WATCH: Once = Once::new();
    DRAFTS.lock().unwrap_or_else(PoisonError::into_inner).push(draft.to_owned());
    #[cfg(unix)]
    WATCH.call_once(|| {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        // Without them the next command removes what is left.
        let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
        std::thread::spawn(move || {
            for signal in signals.forever() {
                if signal == SIGINT && ASKS.load(Ordering::SeqCst) {
                    continue;
                }
                remove_drafts();
                let _ = signal_hook::low_level::emulate_default_handler(signal);
            }
        });
    });
}
