//! `backup`: a whole copy of the register, taken at one moment. It leaves the register as it was.

use std::path::{Path, PathBuf};

use super::age;
use super::context::Context;
use super::destination::no_standard_output;
use crate::output::{Failure, clean};
use crate::store::{Draft, Register, StoreError, remove_older};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    keep: Option<u16>,
    #[arg(long, value_name = "KEY")]
    recipient: Vec<String>,
    #[arg(long)]
    force: bool,
}

/// Copies that bear their dates, in one directory.
struct DatedCopies {
    directory: PathBuf,
    stem: String,
    extension: String,
}

impl DatedCopies {
    /// Those that a path names: a directory, or the name that they have but for their dates.
    fn of(path: &Path, register: &Path, encrypted: bool) -> Option<Self> {
        let is_directory = path.is_dir();
        let (directory, named) = if is_directory { (path, register) } else { (path.parent()?, path) };
        let name = named.file_name()?.to_str()?;
        let (stem, extension) = name.split_once('.').unwrap_or((name, "db"));
        let end = if encrypted && is_directory { ".age" } else { "" };
        let directory = if directory.as_os_str().is_empty() { Path::new(".") } else { directory };
        Some(Self { directory: directory.to_owned(), stem: stem.to_owned(), extension: format!("{extension}{end}") })
    }

    fn at(&self, date: &str) -> PathBuf {
        self.directory.join(format!("{}-{date}.{}", self.stem, self.extension))
    }
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    no_standard_output(&args.file)?;
    let mut register = context.open()?;
    let dated = (args.keep.is_some() || args.file.is_dir())
        .then(|| DatedCopies::of(&args.file, register.path(), !args.recipient.is_empty()))
        .flatten();
    let file = dated.as_ref().map_or_else(|| args.file.clone(), |dated| dated.at(&context.file_date()));
    copy(&mut register, &args, &file)?;
    context.ui.notify("say-backed-up", &[("path", named(&file).into())]);
    let (Some(keep), Some(dated)) = (args.keep, dated) else { return Ok(()) };
    if register.divergence().is_some() {
        // The copies from before are what may be put back.
        context.ui.notify("warning-older-kept", &[]);
        return Ok(());
    }
    let removed = remove_older(&dated.directory, (&dated.stem, &dated.extension), keep.into())?;
    if !removed.is_empty() {
        let paths = removed.iter().map(|path| named(path)).collect::<Vec<_>>().join(", ");
        context.ui.notify("say-older-removed", &[("count", removed.len().into()), ("paths", paths.into())]);
    }
    Ok(())
}

fn copy(register: &mut Register, args: &Args, file: &Path) -> Result<(), Failure> {
    if args.recipient.is_empty() {
        return Ok(register.copy_to(file, args.force)?);
    }
    let draft = Draft::begin(file, args.force)?;
    let io = |source| StoreError::Io { path: file.to_owned(), source };
    let copy = register.copy_at_home()?;
    age::encrypt(&args.recipient, copy.reopen().map_err(io)?, draft.handle().map_err(io)?)?;
    Ok(draft.keep()?)
}

fn named(path: &Path) -> String {
    clean::line(&path.to_string_lossy()).into_owned()
}
