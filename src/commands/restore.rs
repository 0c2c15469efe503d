//! `restore`: a copy, checked from end to end, takes the place of the register, which is kept beside it.

use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::{Path, PathBuf};

use super::age;
use super::context::Context;
use super::location::witness_file;
use crate::domain::RecordId;
use crate::i18n::Arg;
use crate::output::{Failure, clean, sentence};
use crate::store::check::Problem;
use crate::store::{CopyRelation, Replaced, ReplacedJournal, Restorable, StoreError, Superseded};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
    #[arg(long)]
    yes: bool,
    #[arg(long)]
    dry_run: bool,
}

/// The most records that a message names.
const LISTED_RECORDS: usize = 20;

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let path = context.path()?;
    let copy = read(&args, context)?;
    let last = copy.last.get(..10).unwrap_or_default().to_owned();
    let facts = [("path", named(&path)), ("entries", copy.entries.into()), ("last", last.into())];
    let replaced = copy.replaced()?;
    let seen = match &replaced {
        Replaced::Register(_) => None,
        Replaced::Nothing | Replaced::Unreadable => witness_file().and_then(|file| copy.divergence(&file)),
    };
    // What the account saw of a register that can no longer be read, and the copy has not.
    let report_unseen = |context: &Context| {
        if let Some(seen) = &seen {
            let args = sentence::args(seen.facts(), context.ui.texts(), None);
            context.ui.notify("say-restored-unseen", &args);
        }
    };
    if args.dry_run {
        context.ui.notify("say-restorable", &facts);
        match &replaced {
            Replaced::Nothing => {}
            Replaced::Unreadable => report(context, &path, None),
            Replaced::Register(journal) => report(context, &path, Some(journal)),
        }
        report_unseen(context);
        return Ok(());
    }
    let question = match (&replaced, &seen) {
        (Replaced::Register(ReplacedJournal { relation: CopyRelation::Another { .. }, .. }), _)
        | (_, Some(Problem::Witness { kind: "replaced", .. })) => Some("confirm-restore-another"),
        (Replaced::Unreadable, _) => Some("confirm-restore-unreadable"),
        _ => None,
    };
    if let Some(question) = question {
        context.ui.agreed(question, &[("path", named(&path))], args.yes)?;
    }
    context.announce(&copy);
    let superseded = copy.put(&context.file_date())?;
    context.remember(&path);
    if let Err(error) = context.register()?.share_again() {
        context.ui.print_message(&sentence::sentence(&error.into(), context.ui.texts(), None));
    }
    context.ui.notify("say-restored", &facts);
    if let Some(Superseded { path, journal }) = superseded {
        context.ui.notify("say-superseded", &[("path", named(&path))]);
        report(context, &path, journal.as_ref());
    }
    report_unseen(context);
    Ok(())
}

fn named(path: &Path) -> Arg {
    Arg::Path(clean::line(&path.to_string_lossy()).into_owned())
}

/// Says what the register has that the copy has not, and what was erased of it that the copy brings back. `path` is
/// where that register is to be read.
fn report(context: &Context, path: &Path, journal: Option<&ReplacedJournal>) {
    let path = || ("path", named(path));
    let texts = context.ui.texts();
    let Some(ReplacedJournal { relation, erased, is_all }) = journal else {
        context.ui.notify("say-replaced-unreadable", &[path()]);
        return;
    };
    match *relation {
        CopyRelation::Another { register } => {
            context.ui.notify("say-replaced-another", &[path(), ("register", register.into())]);
        }
        CopyRelation::Longer { more: 0 } => context.ui.notify("say-replaced-nothing", &[]),
        CopyRelation::Longer { more } => context.ui.notify("say-replaced-longer", &[path(), ("more", more.into())]),
        CopyRelation::Diverged { common, copy, register } => {
            let counts = [("common", common.into()), ("copy", copy.into()), ("register", register.into())];
            context.ui.notify("say-replaced-diverged", &[&[path()][..], &counts].concat());
        }
    }
    if !erased.is_empty() {
        let name = |record: &Option<RecordId>| {
            record.map_or_else(|| texts.get("warning-key-erased"), |record| sentence::named_record(record, texts))
        };
        let more = if erased.len() > LISTED_RECORDS { ", …" } else { "" };
        let records = erased.iter().take(LISTED_RECORDS).map(name).collect::<Vec<_>>().join(", ") + more;
        let args = [("count", erased.len().into()), ("records", records.into())];
        context.ui.print_message(&texts.with_hint("warning-erased-since", &args));
    }
    if !is_all {
        context.ui.print_message(&texts.with_hint("warning-erased-incomplete", &[path()]));
    }
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
