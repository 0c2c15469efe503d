//! `letter`: what the office writes to the person, from templates it may replace, once nothing is missing.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::act::trace_reading;
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::barred::nameable;
use super::consent::party;
use super::context::{Context, refused_on};
use super::destination::{Destination, deliver_all};
use super::input::{file, text, unreadable};
use super::items::resolve;
use crate::domain::act::{ConsentStep, Party};
use crate::domain::incident::NoticeKind;
use crate::domain::letter::{Lack, Letter, LetterKind};
use crate::domain::measure::Origin;
use crate::domain::{Code, Incident, List, Number, Record};
use crate::i18n::{Arg, typed};
use crate::output::letter::templates::{BUILT_IN, Own, TemplateError, file_name};
use crate::output::letter::{Written, lack};
use crate::output::{DocumentForm, Failure, OutputForm, html, wrap};
use crate::store::{Reading, Register, follow};

mod notice;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(value_name = "LETTER")]
    kind: Option<String>,
    #[arg(long = "for", value_name = "UNIT|BODY")]
    party: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    text: Option<String>,
    #[arg(long)]
    no_identity: bool,
    #[arg(long)]
    yes: bool,
    #[arg(long)]
    draft: bool,
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    #[arg(long, value_name = "DIRECTORY", conflicts_with_all = ["number", "kind", "output"])]
    export_templates: Option<PathBuf>,
    #[command(flatten)]
    destination: Destination,
}

const QUEUE: Queue = Queue::all().exempt();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    if let Some(directory) = &args.export_templates {
        return export(directory, context);
    }
    if let Some(typed) = &args.number
        && context.record(typed)?.series == Incident::SERIES
    {
        return notice::run(args, context);
    }
    let words = How::Word("letter", LetterKind::CODES);
    let [number, letter] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        RequiredArg::new("LETTER", "ask-letter", words, &mut args.kind),
    ])?;
    let (number, kind) = (context.number(&number)?, kind(&letter)?);
    let unused = [
        ("--for", args.party.is_some() && !kind.takes_party()),
        ("--text", args.text.is_some() && kind != LetterKind::Reply),
    ];
    refuse_unused(kind.as_str(), &unused)?;
    let form = args.destination.form(&MADE, context)?;
    args.text = text(args.text, &context.ui)?;
    let mut register = context.open()?;
    let drawn = draw(&register.read()?, number, kind, &args, context)?;
    let holds_identity = drawn.holds_identity;
    write(drawn, &args, form, &number.to_string(), context, |context| {
        if holds_identity { trace(&mut register, number, kind, context) } else { Ok(()) }
    })
}

/// Writes a letter that lacks nothing, or as a draft, of the record of that name.
fn write(
    drawn: DrawnLetter,
    args: &Args,
    form: OutputForm,
    record: &str,
    context: &mut Context,
    trace: impl FnOnce(&Context) -> Result<(), Failure>,
) -> Result<(), Failure> {
    // What is of a letter that goes out is nothing to one that does not.
    let blocking: Vec<&str> =
        drawn.lacks.iter().filter(|(is_blocking, _)| *is_blocking).map(|(_, lack)| lack.as_str()).collect();
    if !blocking.is_empty() && !args.draft {
        let facts = vec![("number", record.into()), ("lacks", blocking.join("\n").into())];
        return Err(Failure::Message { key: "letter-lacks", args: facts, exit: 1 });
    }
    for (_, lack) in &drawn.lacks {
        context.ui.print_message(lack);
    }
    let written = if args.draft { drawn.written.into_draft() } else { drawn.written };
    let mut bytes = written.bytes(form)?;
    let is_read = context.ui.is_terminal() && args.destination.named().is_none() && form == MADE[0];
    if is_read {
        let page = String::from_utf8_lossy(&bytes).into_owned();
        bytes = wrap::lines(page.trim_end(), context.ui.width().into()).join("\n").into_bytes();
        bytes.push(b'\n');
    }
    // The place is ours, then the trace is on the disk, before anything is shown.
    let begun = args.destination.begin(form)?;
    trace(context)?;
    begun.deliver(context, &bytes)?;
    if is_read {
        context.ui.notify("say-letter-file", &[]);
    }
    Ok(())
}

/// A letter that is filled in, with what it lacks.
struct DrawnLetter {
    written: Written,
    /// In sentences, each with whether it keeps the letter from being written.
    lacks: Vec<(bool, String)>,
    holds_identity: bool,
}

fn draw(
    reading: &Reading<'_>,
    number: Number,
    kind: LetterKind,
    args: &Args,
    context: &Context,
) -> Result<DrawnLetter, Failure> {
    let (request, office) = (reading.request(number)?, reading.office()?);
    if let Some(on) = request.marks.destroyed_on {
        let facts = vec![("number", number.to_string().into()), ("on", on.to_string().into())];
        return Err(Failure::Message { key: "letter-of-destroyed", args: facts, exit: 1 });
    }
    let party = match args.party.as_deref() {
        // Only a body takes a request over; a unit or a body may learn who the person is.
        Some(typed) if kind.sends_to_body() => {
            Some((Party::Body, resolve(office, List::Body, typed, context.today())?))
        }
        Some(typed) => Some(party(office, typed, ConsentStep::Asked, context.today())?),
        None => None,
    };
    let measures = reading.measures_from(Origin::Record(number.into()))?;
    let letter = Letter {
        measures: &measures,
        kind,
        request: &request,
        office,
        today: context.today(),
        party: party.as_ref().map(|(party, code)| (*party, code)),
        text: args.text.as_deref(),
        named: !args.no_identity,
    };
    let typed_name = file_name(letter.kind.as_str(), letter.lang());
    let mut own = own_templates(BUILT_IN.iter().map(|(name, _)| *name), context)?;
    if let Some(typed) = &args.template {
        own.retain(|own| own.name != typed_name);
        let built_in = BUILT_IN.iter().find(|(name, _)| *name == typed_name);
        own.push(own_template(built_in.expect("invariant: every letter has a template").0, typed)?);
    }
    let written = Written::of(&letter, &own).map_err(not_filled)?;
    let mut lacks = letter.lacks();
    lacks.extend(written.lacks(&letter));
    if !args.yes {
        lacks.extend(names(reading, &letter, &context.author(&office.lists)?)?);
    }
    let (names, last) = (context.ui.names(&office.lists), reading.last_undoable_act(number.into())?);
    let sentence = |it: &Lack| (it.is_blocking(), lack(it, &number.to_string(), last, kind.as_str(), names));
    Ok(DrawnLetter {
        lacks: lacks.iter().map(sentence).collect(),
        holds_identity: letter.named && request.identity.is_some(),
        written,
    })
}

/// Names that the office's own words should not hold: those of other people of the register, and of its officers.
fn names(reading: &Reading<'_>, letter: &Letter<'_>, officer: &Code) -> Result<Vec<Lack>, Failure> {
    /// How many numbers a message names.
    const SHOWN_NUMBERS: usize = 5;
    let names = letter.names();
    let officers = letter.officers_named(&names).into_iter().map(|officer| Lack::NamesOfficer { officer });
    let keys: Vec<String> = names.iter().flat_map(|name| [format!("n:{name}"), format!("o:{name}")]).collect();
    let mut numbers = Vec::new();
    // The database bounds how many values one question has.
    for keys in keys.chunks(1_000) {
        numbers.extend(reading.same_person(keys)?);
    }
    numbers.sort_unstable();
    numbers.dedup();
    numbers.retain(|number| *number != letter.request.number);
    let mut numbers = nameable(reading, officer, numbers)?;
    numbers.drain(..numbers.len().saturating_sub(SHOWN_NUMBERS));
    let others = (!numbers.is_empty()).then_some(Lack::NamesAnother { numbers });
    Ok(others.into_iter().chain(officers).collect())
}

/// The templates of those names that the office put beside its register.
pub fn own_templates(names: impl Iterator<Item = &'static str>, context: &Context) -> Result<Vec<Own>, Failure> {
    let register = context.path()?;
    let directory = register.parent().unwrap_or(Path::new("")).join("letters");
    let mut own = Vec::new();
    for (name, path) in names.map(|name| (name, directory.join(name))) {
        // One that cannot be looked at is not one that is not there: the letter would go out in other words.
        if path.try_exists().map_err(|error| unreadable(&path.to_string_lossy(), &error))? {
            own.push(own_template(name, &path)?);
        }
    }
    Ok(own)
}

fn own_template(name: &'static str, path: &Path) -> Result<Own, Failure> {
    let path = path.to_string_lossy().into_owned();
    Ok(Own { name, text: file(&path)?, path })
}

/// Leaves the trace of who read the identity that the letter holds.
fn trace(register: &mut Register, number: Number, kind: LetterKind, context: &Context) -> Result<(), Failure> {
    let texts = context.ui.texts();
    let letter = texts.get(&format!("letter-{}", kind.as_str()));
    let reason = texts.with("letter-identity-read", &[("letter", letter.into())]);
    let mut writing = context.write(register)?;
    let request = writing.request(number)?;
    let permit = writing.office()?.impartial(writing.officer(), &request).map_err(refused_on(number))?;
    trace_reading(context, &mut writing, request, permit, reason)?;
    Ok(writing.commit()?)
}

/// Writes the templates of the program where the office can change them.
fn export(directory: &Path, context: &mut Context) -> Result<(), Failure> {
    let files = BUILT_IN.iter().chain(&html::BUILT_IN).map(|(name, text)| (directory.join(name), *text));
    let (register, target) = (context.path()?, directory.to_string_lossy().into_owned());
    follow(&register);
    deliver_all(&files.collect::<Vec<_>>(), false)?;
    let directory_of_letters = register.parent().unwrap_or(Path::new("")).join("letters");
    let facts = [("path", target.into()), ("beside", directory_of_letters.to_string_lossy().into_owned().into())];
    context.ui.notify("say-templates-written", &facts);
    Ok(())
}

/// The forms of a letter, the usual one first.
const MADE: [OutputForm; 3] = [
    OutputForm::Document(DocumentForm::Markdown),
    OutputForm::Document(DocumentForm::Html),
    OutputForm::Document(DocumentForm::Docx),
];

fn kind(typed: &str) -> Result<LetterKind, Failure> {
    named(typed, LetterKind::CODES).map_err(|unknown| match named::<NoticeKind>(typed, NoticeKind::CODES) {
        Ok(_) => Failure::Usage { key: "notice-of-incident", args: vec![("letter", typed.into())] },
        Err(_) => unknown,
    })
}

/// A letter as it was typed, of those codes.
fn named<K: FromStr>(typed: &str, codes: &'static [&'static str]) -> Result<K, Failure> {
    let kind = typed::value("letter", codes.iter().copied(), typed).and_then(|code| code.parse().ok());
    kind.ok_or_else(|| {
        let names = Arg::Values("letter", codes.to_vec());
        Failure::Usage { key: "unknown-letter", args: vec![("typed", typed.into()), ("names", names)] }
    })
}

/// Refuses a flag that says nothing in a letter.
fn refuse_unused(letter: &'static str, unused: &[(&'static str, bool)]) -> Result<(), Failure> {
    let Some((flag, _)) = unused.iter().find(|(_, is_unused)| *is_unused) else { return Ok(()) };
    let args = vec![("letter", Arg::Values("letter", vec![letter])), ("flag", Arg::Typed((*flag).into()))];
    Err(Failure::Usage { key: "letter-flag", args })
}

pub fn not_filled(error: TemplateError) -> Failure {
    let TemplateError { path, line, key, detail } = error;
    let line = line.map_or_else(|| "none".to_owned(), |line| line.to_string());
    let args = vec![("path", path.into()), ("line", line.into()), ("problem", key.into()), ("why", detail.into())];
    Failure::Message { key: "template", args, exit: 1 }
}
