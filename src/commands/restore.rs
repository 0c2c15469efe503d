//! `restore`: a copy, checked from end to end, takes the place of the register, which is kept beside it.

use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::{Path, PathBuf};

use super::age;
use super::context::Context;
use crate::i18n::Arg;
use crate::output::{Failure, clean, sentence};
use crate::store::{Restorable, StoreError, Superseded};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
    #[arg(long)]
    dry_run: bool,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let path = context.path()?;
    let copy = read(&args, context)?;
    let named = |path: &Path| clean::line(&path.to_string_lossy()).into_owned();
    let (entries, last) = (copy.entries, copy.last.get(..10).unwrap_or_default().to_owned());
    let facts = [("path", named(&path).into()), ("entries", entries.to_string().into()), ("last", last.into())];
    if args.dry_run {
        context.ui.notify("say-restorable", &facts);
        return Ok(());
    }
    let superseded = copy.put(&context.file_date())?;
    context.remember(&path);
    if let Err(error) = context.register()?.share_again() {
        context.ui.print_message(&sentence::sentence(&error.into(), context.ui.texts(), None));
    }
    context.ui.notify("say-restored", &facts);
    if let Some(Superseded { path, entries: had }) = superseded {
        let more = had.map_or(Arg::from("unknown"), |had| had.saturating_sub(entries).into());
        context.ui.notify("say-superseded", &[("path", named(&path).into()), ("more", more)]);
    }
    Ok(())
}

/// Brings the copy beside the register and checks it.
fn read(args: &Args, context: &Context) -> Result<Restorable, Failure> {
    let path = context.path()?;
    let unreadable = |source| Failure::File { path: args.file.to_string_lossy().into_owned(), source };
    if args.file.is_dir() {
        return Err(StoreError::Directory { path: args.file.clone() }.into());
    }
    let mut file = File::open(&args.file).map_err(unreadable)?;
    let mut head = Vec::new();
    file.by_ref().take(64).read_to_end(&mut head).map_err(unreadable)?;
    if !age::is_encrypted(&head) {
        return Ok(Restorable::read(Cursor::new(head).chain(file), &args.file, &path)?);
    }
    file.rewind().map_err(unreadable)?;
    let identity = args.identity.as_deref().ok_or(Failure::usage("no-identity"))?;
    let mut child = age::decrypt(identity, file)?;
    let bytes = child.stdout.take().expect("invariant: the standard output of the child is a pipe");
    let copy = Restorable::read(bytes, &args.file, &path);
    // A copy that was not decrypted whole is no register, but that is not why.
    age::end(child)?;
    Ok(copy?)
}
