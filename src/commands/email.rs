//! `intake --from-email`: what an e-mail says goes where flags would put it; a folder of them, one after the other.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::context::Context;
use super::input::{LONGEST_TEXT, standard_input, unreadable};
use super::intake::{self, Args};
use crate::domain::{Field, List};
use crate::exchange::{Email, EmailError};
use crate::i18n::{Arg, number};
use crate::output::{Choice, Failure, clean, sentence};

/// The largest message that is read, in bytes: mail servers take less.
const LARGEST_MESSAGE: u64 = 100 << 20;

/// Registers an e-mail, or those of a folder.
pub fn run(path: &Path, args: Args, context: &mut Context) -> Result<(), Failure> {
    if path.is_dir() {
        return through_folder(path, &args, context);
    }
    let email = read(path, args.text.is_some(), context)?;
    if let Some(reference) = email.reference.as_deref().filter(|_| args.reference.is_none())
        && let Some(known) = context.register()?.read()?.with_reference(reference)?.first()
    {
        return Err(Failure::Message { key: "email-known", args: vec![("number", known.to_string().into())], exit: 1 });
    }
    let args = filled(args, email, context)?;
    intake::register(args, context)
}

/// The message of a file. Its own text is no longer than what the register takes, unless another stands for it.
fn read(path: &Path, has_text: bool, context: &Context) -> Result<Email, Failure> {
    let name = || clean::line(&path.to_string_lossy()).into_owned();
    let failed = |error| unreadable(&name(), &error);
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        standard_input(&context.ui).take(LARGEST_MESSAGE + 1).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        // A pipe would be waited on for ever.
        if !fs::metadata(path).map_err(failed)?.is_file() {
            return Err(Failure::Usage { key: "file-not-regular", args: vec![("path", name().into())] });
        }
        File::open(path).and_then(|file| file.take(LARGEST_MESSAGE + 1).read_to_end(&mut bytes)).map_err(failed)?;
    }
    let refused = |key| Failure::Message { key, args: vec![("path", name().into())], exit: 1 };
    if bytes.len() as u64 > LARGEST_MESSAGE {
        return Err(refused("email-too-large"));
    }
    let email = Email::parse(&bytes).map_err(|error| match error {
        EmailError::Outlook => refused("email-outlook"),
        EmailError::NotAnEmail => refused("email-none"),
    })?;
    match &email.text {
        Some(text) if text.len() > LONGEST_TEXT && !has_text => Err(refused("email-text-too-long")),
        _ => Ok(email),
    }
}

/// The arguments with what the message says, unless they say otherwise; what it lacks, or is left out of it, is said.
fn filled(mut args: Args, email: Email, context: &Context) -> Result<Args, Failure> {
    let ui = &context.ui;
    let mut register = context.register()?;
    let reading = register.read()?;
    let office = reading.office()?;
    if args.received.is_none() && args.act.on.is_none() {
        let day = email.written_at.and_then(context.surroundings.local_day);
        match day {
            Some(day) if day <= context.today() => args.received = Some(day.to_string()),
            Some(day) => ui.notify("say-email-future", &[("on", day.to_string().into())]),
            None => ui.notify("say-email-undated", &[]),
        }
    }
    if args.channel.is_none() {
        args.channel = office.lists.resolve(List::Channel, "email").ok().map(|item| item.code.to_string());
    }
    args.subject = args.subject.or(email.subject);
    args.text = args.text.or(email.text);
    args.reference = args.reference.or(email.reference);
    if !args.anonymous && !args.identity.is_typed() {
        args.identity.set(Field::Name, email.sender.name);
        args.identity.set(Field::Email, email.sender.address);
    }
    args.is_email = true;
    if let Some(by) = email.passed_on_by {
        let by = by.name.or(by.address).unwrap_or_else(|| "?".into());
        ui.notify("say-email-passed-on", &[("by", clean::line(&by).into())]);
    }
    if email.quoted + email.signature > 0 {
        let left = [("quoted", email.quoted.into()), ("signature", email.signature.into())];
        ui.notify("say-email-left-out", &left);
    }
    if email.is_garbled {
        ui.notify("say-email-garbled", &[]);
    }
    let most = u64::from(office.settings.attachment_limit_mb) << 20;
    for document in email.documents {
        let size = document.bytes.len() as u64;
        if (1..=most).contains(&size) {
            args.documents.push(document);
        } else {
            let name = clean::line(&document.name).into_owned();
            let size = number::size(size, ui.lang());
            ui.notify("say-email-document-left", &[("name", name.into()), ("size", size.into())]);
        }
    }
    Ok(args)
}

/// What was done with a message of a folder.
enum WalkStep {
    Registered,
    /// It waits for another day, is known, or is no message.
    Skipped,
    Ended,
}

/// Shows each message of a folder that is not in the register, and asks what to do with it. Each one is written before
/// the next is shown.
fn through_folder(path: &Path, args: &Args, context: &mut Context) -> Result<(), Failure> {
    let name = clean::line(&path.to_string_lossy()).into_owned();
    let failure = |key| Failure::Usage { key, args: vec![("path", Arg::from(name.as_str()))] };
    if !context.ui.prompts() {
        return Err(failure("email-folder"));
    }
    let entries = fs::read_dir(path).map_err(|error| unreadable(&name, &error))?;
    let is_email = |path: &PathBuf| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("eml"));
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>, _>>();
    let mut files = paths.map_err(|error| unreadable(&name, &error))?;
    files.retain(is_email);
    files.sort();
    if files.is_empty() {
        return Err(failure("email-folder-empty"));
    }
    let (mut done, count) = (0, files.len());
    for (n, file) in files.iter().enumerate() {
        let step = loop {
            match step(n + 1, count, file, args, context) {
                Err(Failure::Back) => context.ui.step_back()?,
                // What was written stays: it is no stop that writes nothing.
                Err(Failure::Stopped | Failure::Declined) if done > 0 => break WalkStep::Ended,
                step => break step?,
            }
        };
        match step {
            WalkStep::Registered => done += 1,
            WalkStep::Skipped => {}
            WalkStep::Ended => break,
        }
        context.ui.forget_answers();
    }
    context.ui.notify("say-email-walked", &[("done", done.into()), ("skipped", (count - done).into())]);
    Ok(())
}

/// Asks what to do with one message.
fn step(n: usize, count: usize, file: &Path, args: &Args, context: &mut Context) -> Result<WalkStep, Failure> {
    let name = clean::line(&file.file_name().unwrap_or_default().to_string_lossy()).into_owned();
    let email = match read(file, args.text.is_some(), context) {
        Ok(email) => email,
        Err(failure) => {
            context.ui.print_message(&sentence::sentence(&failure, context.ui.texts(), None));
            return Ok(WalkStep::Skipped);
        }
    };
    let numbers = match &email.reference {
        Some(reference) => context.register()?.read()?.with_reference(reference)?,
        None => Vec::new(),
    };
    if let Some(number) = numbers.first() {
        let facts = [("name", name.into()), ("number", number.to_string().into())];
        context.ui.notify("say-email-known", &facts);
        return Ok(WalkStep::Skipped);
    }
    let texts = context.ui.texts();
    let about = [email.sender.name.as_ref().or(email.sender.address.as_ref()), email.subject.as_ref()];
    let about: Vec<&str> = about.into_iter().flatten().map(String::as_str).collect();
    let choices = [
        Choice::new("register", texts.get("walk-register")).with_rule(about.join(" · ")),
        Choice::new("skip", texts.get("walk-skip-email")),
        Choice::new("stop", texts.get("walk-stop")),
    ];
    let question = texts.with("walk-email", &[("name", name.into()), ("n", n.into()), ("count", count.into())]);
    match context.ui.choose(&question, &choices, 0)? {
        0 => {
            let args = filled(args.clone(), email, context)?;
            intake::register(args, context)?;
            Ok(WalkStep::Registered)
        }
        1 => Ok(WalkStep::Skipped),
        _ => Ok(WalkStep::Ended),
    }
}
