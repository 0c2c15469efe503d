//! `erase`: what was typed by mistake is erased for good, from the tables, the journal and the index.

use super::act::ActArgs;
use super::ask::missing::{How, RequiredArg};
use super::context::{Context, on};
use super::input::{short, text};
use crate::domain::erasure::{ErasableEntry, ErasedPart};
use crate::domain::field::{Field, Part};
use crate::domain::{Entry, Request};
use crate::output::{Failure, history};
use crate::store::{Line, Writing};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[arg(value_name = "FIELD")]
    part: String,
    #[arg(value_name = "N")]
    n: Option<u64>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "n")]
    instead: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let (number, part) = (context.number(&args.number)?, part(&args.part, args.n)?);
    args.reason = text(args.reason)?;
    let instead = match part {
        ErasedPart::Field(Field::Text) => text(args.instead.take())?,
        _ => args.instead.take().map(short).transpose()?,
    };
    context.ask_missing([RequiredArg::new("--reason", "ask-erase-reason", How::Short, &mut args.reason)])?;
    let reason = args.reason.expect("invariant: asked for, or the act was refused");
    let at = context.moment(args.act.on.as_deref())?;
    let named = [("number", number.to_string().into()), ("part", history::erased(part, context.ui.texts()).into())];
    let mut register = context.open()?;
    let mut agreed = args.yes;
    loop {
        let mut writing = context.write(&mut register)?;
        let officer = writing.officer().clone();
        let (mut request, lines): (Request, _) = writing.history(number)?;
        let by = writing.office()?.impartial(&officer, &request).map_err(on(number))?;
        let entries = erasable(&lines);
        let decided = request.erase(at, by, part, instead.as_deref(), reason.clone(), &entries);
        let entry = decided.map_err(on(number))?;
        if args.act.dry_run || agreed {
            writing.act(by, &mut request, &entry)?;
            return done(context, writing, args.act.dry_run, (request, entry), &named);
        }
        // Nobody waits for the register while a person reads.
        writing.roll_back()?;
        if !context.ui.prompts() {
            return Err(Failure::Message { key: "erase-with-yes", args: named.to_vec(), exit: 1 });
        }
        agreed = context.ui.confirm("confirm-erase", &named)?;
        if !agreed {
            return Err(Failure::Stopped);
        }
    }
}

/// Commits and says what is gone, and what may still hold it.
fn done(
    context: &mut Context,
    writing: Writing<'_>,
    dry_run: bool,
    (request, entry): (Request, Entry),
    named: &[(&'static str, crate::i18n::Arg)],
) -> Result<(), Failure> {
    super::act::commit_or_dry_run(context, writing, dry_run, &[(request, vec![entry])], "say-erased")?;
    if !dry_run {
        context.ui.notify("say-erased-elsewhere", named);
    }
    Ok(())
}

/// The entries of a request, as an erasure looks at them.
fn erasable(lines: &[Line]) -> Vec<ErasableEntry<'_>> {
    fn entry(line: &Line) -> ErasableEntry<'_> {
        let Line { seq, entry: Entry { act, words, .. }, .. } = line;
        ErasableEntry { seq: *seq, act, words }
    }
    lines.iter().map(entry).collect()
}

/// What was typed: a field, or `note`, `attachment`, `entry` with a rank.
fn part(typed: &str, n: Option<u64>) -> Result<ErasedPart, Failure> {
    let fields = || Field::of(Part::Narrative).chain(Field::of(Part::Identity));
    let unknown = || {
        let names =
            fields().map(Field::key).chain(["note N", "attachment N", "entry N"]).collect::<Vec<_>>().join(", ");
        Failure::Usage { key: "unknown-field", args: vec![("field", typed.into()), ("names", names.into())] }
    };
    let rank = |n: u64| u32::try_from(n).map_err(|_| unknown());
    match (typed, n) {
        ("note", Some(n)) => Ok(ErasedPart::Note(rank(n)?)),
        ("attachment" | "piece" | "pièce", Some(n)) => Ok(ErasedPart::Attachment(rank(n)?)),
        ("entry" | "inscription", Some(seq)) => Ok(ErasedPart::Entry(seq)),
        (typed, None) => fields().find(|field| field.key() == typed).map(ErasedPart::Field).ok_or_else(unknown),
        _ => Err(unknown()),
    }
}
