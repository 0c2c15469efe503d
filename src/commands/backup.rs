//! `backup`: a whole copy of the register, taken at one moment. It leaves the register as it was.

use std::path::{Path, PathBuf};

use super::age;
use super::context::Context;
use super::destination::no_standard_output;
use crate::output::{Failure, clean};
use crate::store::{DatedCopies, Draft, Register, StoreError};

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

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    no_standard_output(&args.file)?;
    let mut register = context.open()?;
    if args.keep.is_none() && !args.file.is_dir() {
        copy(&mut register, &args.recipient, &args.file, args.force)?;
        context.ui.notify("say-backed-up", &[("path", named(&args.file).into())]);
        return Ok(());
    }
    let copies = DatedCopies::of(&mut register, &args.file, !args.recipient.is_empty())?;
    let date = context.file_date();
    let mut names = copies.names(&date);
    let written = loop {
        let name = names.next().expect("invariant: names do not run out");
        match copy(&mut register, &args.recipient, &name, false) {
            Ok(()) => break name,
            Err(Failure::Store(StoreError::FileThere { .. } | StoreError::AlreadyThere { .. })) => {}
            Err(failure) => return Err(failure),
        }
    };
    context.ui.notify("say-backed-up", &[("path", named(&written).into())]);
    let Some(keep) = args.keep else { return Ok(()) };
    if register.divergence().is_some() {
        // The copies from before are what may be put back.
        context.ui.notify("warning-older-kept", &[]);
        return Ok(());
    }
    let removed = copies.remove_older(&mut register, &written, keep.into())?;
    if !removed.is_empty() {
        let paths = removed.iter().map(|path| named(path)).collect::<Vec<_>>().join(", ");
        context.ui.notify("say-older-removed", &[("count", removed.len().into()), ("paths", paths.into())]);
    }
    Ok(())
}

fn copy(register: &mut Register, recipients: &[String], file: &Path, replace: bool) -> Result<(), Failure> {
    if recipients.is_empty() {
        return Ok(register.copy_to(file, replace)?);
    }
    let draft = Draft::begin(file, replace)?;
    let io = |source| StoreError::Io { path: file.to_owned(), source };
    let copy = register.copy_at_home()?;
    age::encrypt(recipients, copy.reopen().map_err(io)?, draft.handle().map_err(io)?)?;
    Ok(draft.keep()?)
}

fn named(path: &Path) -> String {
    clean::line(&path.to_string_lossy()).into_owned()
}
