//! `erase`: what was typed by mistake is erased for good, from the tables, the journal and the index.

use super::act::{ActArgs, print_dry_run};
use super::ask::Asker;
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::{Context, refused_on};
use super::input::{is_blank, required, short, text};
use super::record::clearance;
use crate::domain::act::{EntryAct, JournalEntry};
use crate::domain::erasure::{ErasedPart, PartErasure};
use crate::domain::field::{Field, Part};
use crate::domain::{Entry, Moment, Record, RecordId, Refusal, Request, Series};
use crate::i18n::{Arg, typed};
use crate::output::{Choice, Failure, clean, history};
use crate::store::{Line, Writing, of_series};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(value_name = "FIELD")]
    part: Option<String>,
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

const QUEUE: Queue = Queue::all();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    args.part.take_if(|typed| is_blank(typed));
    if !context.ui.prompts() {
        required(vec![
            ("NUMBER", args.number.is_none()),
            ("FIELD", args.part.is_none()),
            ("--reason", args.reason.is_none()),
        ])?;
    }
    let [number] = context.ask_missing([RequiredArg::number(&QUEUE, &mut args.number)])?;
    let record = context.record(&number)?;
    let part = match &args.part {
        Some(typed) => part(record.series, typed, args.n)?,
        None => {
            let part = ask_part(record, context)?;
            if args.instead.is_none() {
                args.instead = ask_instead(&part, context)?;
            }
            part
        }
    };
    args.reason = text(args.reason, &context.ui)?;
    let instead = match part {
        ErasedPart::Field(Field::Text) => text(args.instead.take(), &context.ui)?,
        ErasedPart::Field(_) => args.instead.take().map(short).transpose()?,
        // Of anything else nothing is held instead: the verbs of its register write it anew.
        _ if args.instead.is_some() => {
            let at = vec![("series", record.series.as_str().into()), ("number", record.to_string().into())];
            return Err(Failure::Usage { key: "instead-of-a-field", args: at });
        }
        _ => None,
    };
    let asked = RequiredArg::new("--reason", "ask-erase-reason", How::Short, &mut args.reason);
    let [reason] = context.ask_missing([asked])?;
    let at = context.moment_of_act(args.act.on.as_deref())?;
    let in_its_place = instead.as_deref().map_or_else(|| "none".to_owned(), |text| clean::line(text).into_owned());
    let named = [
        ("number", record.to_string().into()),
        ("part", history::erased(&part, context.ui.texts()).into()),
        ("instead", in_its_place.into()),
    ];
    let erasure = PartErasure { part, instead, reason };
    let mut register = context.open()?;
    let mut agreed = None;
    loop {
        let mut writing = context.write(&mut register)?;
        let last = writing.lines_of(record)?.last().map(|line| line.seq);
        let entry = erase(&mut writing, record, at, erasure.clone())?;
        if args.act.dry_run {
            return print_dry_run(context, writing, Some(&record.to_string()), &entry);
        }
        // Of what was written over while a person read, they are asked again.
        if args.yes || agreed == Some(last) {
            writing.commit()?;
            context.ui.notify("say-erased", &named);
            warn_of_copies(context, &register.sibling_copies());
            return Ok(());
        }
        // Nobody waits for the register while a person reads.
        writing.roll_back()?;
        context.ui.warn_of_change(agreed.is_some());
        context.ui.agreed("confirm-erase", &named, false)?;
        agreed = Some(last);
    }
}

/// Says what an erasure does not reach: every copy made before, of which these are beside the register.
pub(super) fn warn_of_copies(context: &Context, copies: &[String]) {
    context.ui.notify("say-copies-remain", &[]);
    for copy in copies {
        context.ui.notify("say-copy-beside", &[("path", copy.as_str().into())]);
    }
}

/// Erases the part of a record of any register; the entry that says so.
fn erase(
    writing: &mut Writing<'_>,
    record: RecordId,
    at: Moment,
    erasure: PartErasure,
) -> Result<Entry<EntryAct>, Failure> {
    let RecordId { series, number } = record;
    let erased = of_series!(series, T => {
        let record: T = writing.record(number)?;
        writing.erase::<T>(clearance(writing, writing.officer(), &record)?, number, at, erasure)
    }, request => {
        let request = writing.request(number)?;
        let by = writing.office()?.impartial(writing.officer(), &request).map_err(refused_on(record))?;
        writing.erase::<Request>(by, number, at, erasure)
    });
    erased.map_err(refused_on(record))
}

/// One of all the parts of a record that can be erased; what an entry says stands under its part.
fn ask_part(record: RecordId, context: &Context) -> Result<ErasedPart, Failure> {
    let (mut asker, texts) = (Asker::open(context)?, context.ui.texts());
    let officer = context.author(&asker.office.lists)?;
    let lines = asker.read(|reading| {
        // Nobody looks for what to erase to learn that it is for somebody else to do.
        let RecordId { series, number } = record;
        of_series!(series, T => clearance(reading, &officer, &reading.record::<T>(number)?).map(drop)?, request => {
            let by = reading.office()?.impartial(&officer, &reading.request(number)?);
            by.map(drop).map_err(refused_on(record))?;
        });
        Ok(reading.lines_of(record)?)
    })?;
    let fields = fields(record.series).into_iter().map(|key| field(record.series, key)).collect();
    let mut parts = ErasedPart::all(fields, &Line::entries(&lines));
    if parts.is_empty() {
        return Err(refused_on(record)(Refusal::NothingToErase));
    }
    let choice = |(part, entry): &(ErasedPart, Option<JournalEntry<'_>>)| {
        let rule = entry.map(|it| history::described(it.entry, asker.names()));
        Choice { rule, ..Choice::new("", history::erased(part, texts)) }
    };
    let choices: Vec<Choice> = parts.iter().map(choice).collect();
    let chosen = context.ui.choose(&texts.get("ask-erase-part"), &choices, None)?;
    Ok(parts.swap_remove(chosen).0)
}

/// What a field of the request itself says from then on. Nothing is proposed: what stands there may be what is to go.
fn ask_instead(part: &ErasedPart, context: &Context) -> Result<Option<String>, Failure> {
    let ErasedPart::Field(field) = part else { return Ok(None) };
    match field.part() {
        Part::Narrative if *field == Field::Text => Asker::open(context)?.long("ask-erase-instead", None),
        Part::Narrative => context.ui.ask_text(&context.ui.texts().get("ask-erase-instead"), None, false),
        _ => Ok(None),
    }
}

/// The keys of the fields that can be erased of the records of a series.
fn fields(series: Series) -> Vec<&'static str> {
    of_series!(series, T => T::TEXTS.to_vec(), request => ErasedPart::fields().map(Field::key).collect())
}

/// A field of a record of a series, by its key.
fn field(series: Series, key: &str) -> ErasedPart {
    let field = Field::from_key(key).filter(|_| series == Series::Request);
    field.map_or_else(|| ErasedPart::Text(key.to_owned()), ErasedPart::Field)
}

/// What was typed: a field, or `note`, `attachment`, `entry` with a rank.
fn part(series: Series, typed: &str, n: Option<u64>) -> Result<ErasedPart, Failure> {
    let fields = fields(series);
    let ranked: &[&str] = if series == Series::Request { &["note N", "attachment N", "entry N"] } else { &["entry N"] };
    let unknown = || {
        let names = fields.iter().chain(ranked).copied().collect();
        Failure::Usage {
            key: "unknown-field",
            args: vec![("field", typed.into()), ("names", Arg::Values("field", names))],
        }
    };
    let rank = |n: u64| u32::try_from(n).map_err(|_| unknown());
    match (typed, n) {
        ("entry" | "inscription", Some(seq)) => Ok(ErasedPart::Entry(seq)),
        ("note", Some(n)) if series == Series::Request => Ok(ErasedPart::Note(rank(n)?)),
        ("attachment" | "piece" | "pièce", Some(n)) if series == Series::Request => {
            Ok(ErasedPart::Attachment(rank(n)?))
        }
        (_, Some(_)) => Err(unknown()),
        (typed, None) => {
            let key = typed::value("field", fields.iter().copied(), typed).ok_or_else(unknown)?;
            Ok(field(series, key))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_that_an_entry_of_a_record_holds_is_one_of_its_fields() {
        for line in include_str!("../../tests/registers/acts.jsonl").lines() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let series = line["series"].as_str().and_then(Series::from_code);
            let fields = line["words"]["fields"].as_object().into_iter().flatten();
            for (series, (field, _)) in series.into_iter().cycle().zip(fields) {
                assert_eq!(part(series, field, None).unwrap(), ErasedPart::Text(field.clone()));
            }
        }
    }
}
