//! The register as a file, looked at before SQLite touches it, and the places of files written beside it.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::sync::OnceLock;

#[cfg(unix)]
use nix::sys::stat::Mode;

use super::error::StoreError;

/// `application_id` of a register: "Dolé" in Latin-1.
pub(super) const APPLICATION_ID: i32 = i32::from_be_bytes([0x44, 0x6f, 0x6c, 0x65]);

/// The mask of the account.
#[cfg(unix)]
static UMASK: OnceLock<Mode> = OnceLock::new();

/// Files are born readable by their owner alone, whatever the account's habits.
pub fn keep_private() {
    #[cfg(unix)]
    let _ = UMASK.set(nix::sys::stat::umask(Mode::S_IRWXG | Mode::S_IRWXO));
}

/// Opens a file or a directory that holds nothing of the register to all whom the mask of the account does.
///
/// # Errors
/// When the system refuses.
#[cfg(unix)]
pub fn follow_umask(path: &Path) -> Result<(), StoreError> {
    use nix::sys::stat::{FchmodatFlags, fchmodat};
    let all = Mode::from_bits_truncate(if path.is_dir() { 0o777 } else { 0o666 });
    let mask = UMASK.get().copied().unwrap_or(Mode::S_IRWXG | Mode::S_IRWXO);
    fchmodat(nix::fcntl::AT_FDCWD, path, all - mask, FchmodatFlags::FollowSymlink)
        .map_err(|errno| StoreError::io(path, errno.into()))
}

/// Elsewhere a file is born as the account has it.
#[cfg(not(unix))]
pub fn follow_umask(_: &Path) -> Result<(), StoreError> {
    Ok(())
}

/// A path whose name goes on after the one given: what stands beside a file is called after it.
pub(super) fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// An absolute path, so that SQLite never reads a name such as `file:x?mode=memory` as anything but a name.
///
/// SQLite refuses a link anywhere in a name. The directory may well be reached through one (a home that was moved, a
/// temporary directory): it is resolved, or the last one on the way
/// that is there. The file itself must be none.
pub(super) fn absolute(path: &Path) -> Result<PathBuf, StoreError> {
    // A name that ends with a separator is that of a directory: no file of that name is meant.
    if path.to_string_lossy().ends_with(std::path::is_separator) && !path.is_dir() {
        return Err(StoreError::NoDirectory { path: path.into() });
    }
    let path = std::path::absolute(path).map_err(|source| StoreError::io(path, source))?;
    #[cfg(unix)]
    for directory in path.ancestors().skip(1) {
        if let (Ok(resolved), Ok(below)) = (fs::canonicalize(directory), path.strip_prefix(directory)) {
            return Ok(resolved.join(below));
        }
    }
    Ok(path)
}

/// The version of the schema of a file, looked at before SQLite opens it: a foreign, damaged or newer file is refused
/// and left untouched.
pub(super) fn sniff(path: &Path, newest: i32) -> Result<i32, StoreError> {
    let mut file = open_regular(path)?;
    refuse_shared(path)?;
    Ok(header(&mut file, path, newest)?.0)
}

/// Opens what must be a regular file, and no link to one.
pub(super) fn open_regular(path: &Path) -> Result<fs::File, StoreError> {
    let meta = fs::symlink_metadata(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => StoreError::Missing { path: path.into() },
        _ => StoreError::io(path, source),
    })?;
    if meta.is_dir() {
        return Err(StoreError::Directory { path: path.into() });
    }
    if !meta.is_file() {
        return Err(StoreError::NotAFile { path: path.into() });
    }
    fs::File::open(path).map_err(|source| StoreError::Unreadable { path: path.into(), source })
}

/// The version that a register says it is of, and the bytes that say it: the first of `bytes`, which come from `path`.
pub(super) fn header(bytes: &mut impl Read, path: &Path, newest: i32) -> Result<(i32, [u8; 100]), StoreError> {
    let mut head = [0_u8; 100];
    let foreign = || StoreError::NotARegister { path: path.into() };
    bytes.read_exact(&mut head).map_err(|source| match source.kind() {
        io::ErrorKind::UnexpectedEof => foreign(),
        _ => StoreError::Unreadable { path: path.into(), source },
    })?;
    let number = |at: usize| i32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if !head.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
        return Err(foreign());
    }
    let version = number(60);
    if version > newest {
        return Err(StoreError::Newer { path: path.into(), version });
    }
    if version < 0 { Err(foreign()) } else { Ok((version, head)) }
}

/// Whether a regular file is a register, of any version.
pub(super) fn is_register(path: &Path) -> bool {
    matches!(sniff(path, i32::MAX), Ok(_) | Err(StoreError::Network { .. }))
}

/// Whether other accounts may read or write the file.
pub(super) fn is_open_to_others(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::symlink_metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

/// Beginnings of the names of folders that a service copies as it likes, in small letters.
const SYNCHRONISED: [&str; 10] = [
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "mobile documents",
    "cloudstorage",
    "nextcloud",
    "owncloud",
    "pcloud",
];

/// Whether a file is in a folder that goes by the name of such a service: « OneDrive - Ministère ».
fn is_synchronised(path: &Path) -> bool {
    let directories = path.parent().into_iter().flat_map(Path::components);
    let mut names = directories.map(|directory| directory.as_os_str().to_string_lossy().to_lowercase());
    names.any(|name| SYNCHRONISED.iter().any(|service| name.starts_with(service)))
}

/// File locks do not hold on network shares: two officers would write over each other (SQLite, "useovernet"). A service
/// that synchronises a folder takes a register half written, and puts an older one in its place.
pub(super) fn refuse_shared(path: &Path) -> Result<(), StoreError> {
    let mut is_shared = is_synchronised(path);
    #[cfg(target_os = "linux")]
    {
        const NETWORK: [i64; 4] = [0x6969, 0xff53_4d42, 0xfe53_4d42, 0x517b];
        const FUSE: i64 = 0x6573_5546;
        // A file that is still to be made will be on the disk of its directory.
        let disk = path.ancestors().find_map(|there| nix::sys::statfs::statfs(there).ok());
        is_shared |= disk.is_some_and(|disk| match disk.filesystem_type().0 & 0xffff_ffff {
            FUSE => is_remote(&fs::read_to_string("/proc/self/mounts").unwrap_or_default(), path),
            number => NETWORK.contains(&number),
        });
    }
    if is_shared && std::env::var_os("DOLEANCES_ALLOW_NETWORK").is_none() {
        return Err(StoreError::Network { path: path.into() });
    }
    Ok(())
}

/// FUSE file systems that this computer alone writes: a disk (`fuseblk`), an encrypted folder, a layer of a container.
/// Any other, such as `fuse.sshfs` or `fuse.rclone`, leads to another computer.
#[cfg(target_os = "linux")]
const LOCAL_FUSE: [&str; 5] = ["fuseblk", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.fuse-overlayfs"];

/// Whether a path is on a file system of another computer, by a table of mounts as Linux writes it.
#[cfg(target_os = "linux")]
fn is_remote(mounts: &str, path: &Path) -> bool {
    let mounted = |line: &str| {
        let mut fields = line.split(' ').skip(1);
        let unescape = |point: &str| point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\");
        Some((PathBuf::from(unescape(fields.next()?)), fields.next()?.to_owned()))
    };
    let above = mounts.lines().filter_map(mounted).filter(|(point, _)| path.starts_with(point));
    // Of two at one place, the later hides the earlier.
    let kind = above.max_by_key(|(point, _)| point.components().count()).map(|(_, kind)| kind).unwrap_or_default();
    kind.starts_with("fuse") && !LOCAL_FUSE.contains(&kind.as_str())
}

/// Ends of the names of files that SQLite leaves beside a register, and takes for a part of any file so named.
pub(super) const SIDE_FILES: [&str; 3] = ["-journal", "-wal", "-shm"];

/// Refuses the name of a new register beside which another left what SQLite would play back into it. It is not put
/// aside: the one that was moved away may not be whole without it.
pub(super) fn refuse_orphan(path: &Path) -> Result<(), StoreError> {
    for side in SIDE_FILES {
        let orphan = with_end(path, side);
        if fs::symlink_metadata(&orphan).is_ok() {
            return Err(StoreError::Orphan { path: path.into(), orphan, side });
        }
    }
    Ok(())
}

/// Makes a directory, and those above it that are missing, for their owner alone; under a shared register, for its
/// group.
pub fn make_directory(path: &Path) -> Result<(), StoreError> {
    let missing: Vec<&Path> =
        path.ancestors().take_while(|path| !path.as_os_str().is_empty() && !path.is_dir()).collect();
    for made in missing.into_iter().rev() {
        let mut builder = fs::DirBuilder::new();
        // Another process may be making it.
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(made).map_err(|source| nowhere(made, source))?;
        super::share::join_directory(made)?;
    }
    Ok(())
}

/// Names that files of one moment take in turn: `DATE`, `DATE-2`, `DATE-3`…
pub(super) fn numbered(date: &str) -> impl Iterator<Item = String> {
    std::iter::once(date.to_owned()).chain((2..).map(move |rank| format!("{date}-{rank}")))
}

/// Why nothing can be put in a directory: it is a file, it is under one, it is not there, or what the system says.
pub(super) fn nowhere(directory: &Path, source: io::Error) -> StoreError {
    use io::ErrorKind::{AlreadyExists, NotADirectory, NotFound};
    let there = || directory.ancestors().find(|path| fs::symlink_metadata(path).is_ok());
    match source.kind() {
        NotFound => StoreError::NoDirectory { path: directory.into() },
        AlreadyExists | NotADirectory => StoreError::NotADirectory { path: there().unwrap_or(directory).into() },
        _ => StoreError::io(directory, source),
    }
}

/// Refuses the name of a new file when something stands there that it would not, or must not, replace.
pub(super) fn refuse_taken(path: &Path, replace: bool) -> Result<(), StoreError> {
    let Ok(there) = fs::symlink_metadata(path) else { return Ok(()) };
    let path = path.to_owned();
    let is_special = |meta: fs::Metadata| !meta.is_file() && !meta.is_dir();
    let leads_to_a_device = || fs::metadata(&path).is_ok_and(is_special);
    match there {
        there if there.is_file() && replace => Ok(()),
        there if there.is_file() => Err(StoreError::FileThere { path }),
        there if there.is_symlink() && !leads_to_a_device() => Err(StoreError::Link { path }),
        _ => Err(StoreError::NeverReplaced { path }),
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_serves_from_another_computer_is_known_by_the_name_of_its_kind() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /cle fuseblk rw 0 0\nbureau:/ /srv/le\\040bureau fuse.sshfs rw 0 0\n\
                      dav /srv/le\\040bureau/dav fuse rw 0 0\nclair /srv/le\\040bureau/clair fuse.gocryptfs rw 0 0\n";
        for (path, is_it) in [
            ("/registre.db", false),
            ("/cle/registre.db", false),
            ("/srv/registre.db", false),
            ("/srv/le bureau/registre.db", true),
            ("/srv/le bureau/dav/registre.db", true),
            ("/srv/le bureau/clair/registre.db", false),
        ] {
            assert_eq!(is_remote(mounts, Path::new(path)), is_it, "{path}");
        }
    }
}
