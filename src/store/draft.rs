//! Files that are complete under their name or absent: written under a name of their own, synced, then renamed.
//!
//! What is being written vanishes with the command, however it ends: with the value that holds it; at a signal or a
//! fault of the program, which unwind nothing, by a list of names; and after what leaves no time (`kill -9`, a power
//! cut) by the next command that works in that directory, which knows by a lock whether a draft is still somebody's.
//!
//! A signal is followed on a thread of its own. It keeps that list to itself from the moment it begins to remove until
//! the program is over, and nothing is made aside or gets its name but under it: so each stands whole before, or never.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use tempfile::NamedTempFile;

use super::error::StoreError;
use super::file::{absolute, is_register, nowhere, refuse_taken, with_end};
use super::share;

/// How the name of a draft begins and ends.
const PREFIX: &str = ".doleances-";
const SUFFIX: &str = ".part";
/// End of the name of a directory being written, after the name of its draft.
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
    watch_signals();
    loop {
        let mut drafts = drafts();
        let made = tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).tempfile_in(directory);
        let made = made.map_err(|source| match directory.is_dir() {
            true => StoreError::io(path, source),
            false => nowhere(directory, source),
        })?;
        drafts.push(made.path().to_owned());
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

/// Gives a finished file its name.
pub(super) fn name(draft: NamedTempFile, path: &Path, replace: bool) -> Result<(), StoreError> {
    let _drafts = drafts();
    let named = if replace { draft.persist(path) } else { draft.persist_noclobber(path) };
    named.map(drop).map_err(|failed| match failed.error.kind() {
        io::ErrorKind::AlreadyExists => StoreError::AlreadyThere { path: path.into() },
        _ => StoreError::io(path, failed.error),
    })
}

/// Puts a finished file in its place, and the directory entry on the disk.
pub(super) fn place(draft: NamedTempFile, path: &Path, replace: bool) -> Result<(), StoreError> {
    name(draft, path, replace)?;
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
        // What SQLite kept beside a draft goes with it, and the directory that it stands for. The lock is held until
        // then.
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

/// The drafts of this process, and the right to make one, to name one and to remove them.
pub(super) fn drafts() -> MutexGuard<'static, Vec<PathBuf>> {
    DRAFTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes the drafts of this process, what SQLite keeps beside them and the directories that they stand for.
pub fn remove_drafts() {
    remove(&mut drafts());
}

fn remove(drafts: &mut Vec<PathBuf>) {
    for draft in drafts.drain(..) {
        // SQLite makes no journal beside a file that is gone.
        let _ = fs::remove_file(&draft);
        let _ = fs::remove_file(with_end(&draft, "-journal"));
        let _ = fs::remove_dir_all(with_end(&draft, DIRECTORY));
    }
}

/// Whether questions are asked, and Ctrl-C is an answer to them.
static ASKS: AtomicBool = AtomicBool::new(false);

/// From now on Ctrl-C is for whoever asks questions to follow: it may come after a file was written.
pub fn leave_interrupts() {
    ASKS.store(true, Ordering::SeqCst);
}

/// Has the drafts removed when a signal ends the program.
fn watch_signals() {
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        static WATCH: Once = Once::new();
        WATCH.call_once(|| {
            // Without them the next command removes what is left.
            let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
            std::thread::spawn(move || {
                for signal in signals.forever() {
                    if signal == SIGINT && ASKS.load(Ordering::SeqCst) {
                        continue;
                    }
                    let mut drafts = drafts();
                    remove(&mut drafts);
                    let _ = signal_hook::low_level::emulate_default_handler(signal);
                }
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::super::draft_directory::DraftDirectory;
    use super::*;

    #[test]
    fn nothing_is_made_nor_gets_its_name_while_a_signal_removes_what_was_begun() {
        let home = tempfile::tempdir().unwrap();
        let path = |name: &str| home.path().join(name);
        fs::create_dir(path("replaced")).unwrap();
        fs::write(path("replaced/before"), "").unwrap();
        let begin = |name: &str| DraftDirectory::begin(&path(name)).unwrap();
        let (file, [made, replaced, unkept, grown]) =
            (Draft::begin(&path("file"), false).unwrap(), ["made", "replaced", "unkept", "grown"].map(begin));
        let names = || {
            let entries = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name());
            let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
            names.sort();
            names
        };
        let (before, grown) = (names(), &grown);
        std::thread::scope(|scope| {
            let ending = drafts();
            let (done, dones) = channel();
            let attempts: [Box<dyn FnOnce() + Send>; 6] = [
                Box::new(|| file.keep().unwrap()),
                Box::new(|| made.keep().unwrap()),
                Box::new(|| replaced.keep().unwrap()),
                Box::new(|| drop(unkept)),
                Box::new(|| drop(grown.file(Path::new("below/file")).unwrap())),
                Box::new(|| Draft::begin(&path("other"), false).unwrap().keep().unwrap()),
            ];
            for attempt in attempts {
                let done = done.clone();
                scope.spawn(move || {
                    attempt();
                    done.send(()).unwrap();
                });
            }
            assert!(dones.recv_timeout(Duration::from_millis(300)).is_err());
            assert_eq!(names(), before);
            // A signal would have ended the program by now; this one did not.
            drop(ending);
            (0..6).for_each(|_| dones.recv().unwrap());
        });
        let left = names().into_iter().filter(|name| !name.starts_with(PREFIX)).collect::<Vec<_>>();
        assert_eq!(left, ["file", "made", "other", "replaced"]);
        assert!(!path("replaced/before").exists());
        // What goes on being written is all that is left aside, and its lock.
        assert_eq!(names().len() - left.len(), 2);
    }
}
