//! `attach`: documents are kept with a request, in the register.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

use super::act::{self, ActArgs};
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::{Context, refused_on};
use super::input::unreadable;
use crate::domain::attachment::{AttachedDocument, kept_name};
use crate::i18n::number;
use crate::output::{Failure, clean};
use crate::store::Register;
use crate::store::content::digest_of;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    act: ActArgs,
}

/// A megabyte, as systems show the size of their files.
const MEGABYTE: u64 = 1 << 20;

const QUEUE: Queue = Queue::all();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut file = args.files.first().map(|path| path.to_string_lossy().into_owned());
    let [number, file] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        RequiredArg::new("FILE", "ask-file", How::Short, &mut file),
    ])?;
    if args.files.is_empty() {
        args.files.push(PathBuf::from(file));
    }
    let (number, at) = (context.number(&number)?, context.moment_of_act(args.act.on.as_deref())?);
    let mut register = context.open()?;
    for path in &args.files {
        is_document(path, &register)?;
    }
    let mut writing = context.write(&mut register)?;
    let mut request = writing.request(number)?;
    let limit = writing.office()?.settings.attachment_limit_mb;
    let by = writing.office()?.impartial(writing.officer(), &request).map_err(refused_on(number))?;
    let mut entries = Vec::with_capacity(args.files.len());
    for path in &args.files {
        let (document, bytes) = read(path, limit)?;
        let size = bytes.len() as u64;
        let entry = request.attach(at, document, size).map_err(refused_on(number))?;
        writing.attach(&by, &mut request, &entry, &bytes)?;
        entries.push(entry);
    }
    if args.act.dry_run {
        return act::commit_or_dry_run(context, writing, true, &[(request, entries)]);
    }
    writing.commit()?;
    let first = request.attachments.len().saturating_sub(args.files.len());
    let attached = request.attachments.iter().skip(first);
    let ranks: Vec<String> = attached.clone().map(|attachment| attachment.n.to_string()).collect();
    context.ui.ranks(&ranks, &request.number.to_string())?;
    for attachment in attached {
        let name = attachment.document.as_ref().map_or("", |document| document.name.as_str());
        let size = number::size(attachment.size, context.ui.lang());
        context.ui.notify(
            "say-attached",
            &[
                ("number", number.to_string().into()),
                ("n", i64::from(attachment.n).into()),
                ("name", clean::line(name).into()),
                ("size", size.into()),
            ],
        );
    }
    Ok(())
}

/// Refuses what is no document before it is opened: a pipe would be waited on for ever, a device may do something, and
/// the register's own locks would be lost.
fn is_document(path: &Path, register: &Register) -> Result<(), Failure> {
    let name = || displayed(path);
    let meta = fs::metadata(path).map_err(|error| unreadable(&name(), &error))?;
    if meta.is_dir() {
        return Err(Failure::Usage { key: "file-directory", args: vec![("path", name().into())] });
    }
    if !meta.is_file() {
        return Err(Failure::Usage { key: "file-not-regular", args: vec![("path", name().into())] });
    }
    if register.is_at(path) {
        return Err(Failure::Usage { key: "file-register", args: vec![("path", name().into())] });
    }
    Ok(())
}

/// What a file holds, never more of it than the limit, and what names it.
fn read(path: &Path, limit: u32) -> Result<(AttachedDocument, Vec<u8>), Failure> {
    let most = u64::from(limit) * MEGABYTE;
    let failed = |error: std::io::Error| unreadable(&displayed(path), &error);
    let file = open(path).map_err(failed)?;
    // What the name led to a moment ago may have changed since.
    let meta = file.metadata().map_err(failed)?;
    if !meta.is_file() {
        return Err(Failure::Usage { key: "file-not-regular", args: vec![("path", displayed(path).into())] });
    }
    let mut bytes = Vec::new();
    if meta.len() <= most {
        file.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    }
    if meta.len() > most || bytes.len() as u64 > most {
        let args = vec![("path", displayed(path).into()), ("limit", i64::from(limit).into())];
        return Err(Failure::Message { key: "attachment-too-large", args, exit: 1 });
    }
    let name: String = kept_name(&path.to_string_lossy()).nfc().collect();
    Ok((AttachedDocument { name, digest: digest_of(&bytes) }, bytes))
}

/// Opens a file without ever waiting for whoever is at the other end of it.
fn open(path: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, nix::fcntl::OFlag::O_NONBLOCK.bits());
    options.open(path)
}

fn displayed(path: &Path) -> String {
    clean::line(&path.to_string_lossy()).into_owned()
}
