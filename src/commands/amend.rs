//! `amend`: a field was wrong.

use super::act::{ActArgs, ActContext, on_each, single_entry};
use super::ask::Asker;
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::{Context, refused_on};
use super::input::{is_blank, short, text};
use super::intake::{names_in_text, warn_of_reference};
use super::items::resolve;
use crate::domain::amendment::FieldChange;
use crate::domain::field::{Field, FieldForm, Narrative, Use};
use crate::domain::{Entry, Lang, Number, Request, Words, date};
use crate::exchange::boolean;
use crate::i18n::{Arg, typed};
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "FIELD=VALUE", allow_hyphen_values = true)]
    set: Vec<String>,
    #[arg(long, value_name = "FIELD", conflicts_with = "set")]
    refuse: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

const QUEUE: Queue = Queue::all();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    args.reason = text(args.reason, &context.ui)?;
    if let Some(typed) = &args.refuse {
        return refuse(named(typed)?, args, context);
    }
    let mut sets = args.set.iter().map(|typed| field(typed, context)).collect::<Result<Vec<_>, _>>()?;
    let guided = sets.is_empty() && context.ui.prompts();
    if guided {
        let [number] = context.ask_missing([RequiredArg::number(&QUEUE, &mut args.number)])?;
        sets.push(Asker::open(context)?.correction(&number)?);
    }
    let mut set = sets.first().map(|(field, _)| field.key().to_owned());
    let [number, _, reason] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        RequiredArg::new("--set", "ask-amend-field", How::Short, &mut set),
        RequiredArg::new("--reason", "ask-amend-reason", How::Short, &mut args.reason),
    ])?;
    if let Some((field, _)) =
        sets.iter().enumerate().find_map(|(n, set)| sets.iter().skip(n + 1).find(|it| it.0 == set.0))
    {
        return Err(Failure::Usage { key: "field-twice", args: vec![("field", field.key().into())] });
    }
    let (number, today) = (context.number(&number)?, context.today());
    let is_shown = guided && !args.act.dry_run;
    if is_shown {
        warn(context, number, &sets)?;
        Asker::open(context)?.agree(args.number.as_slice(), &args.act, |ctx| amend(ctx, &sets, &reason, today))?;
    }
    on_each(context, &args.act, args.number.as_slice(), |ctx| amend(ctx, &sets, &reason, today))?;
    if is_shown { Ok(()) } else { warn(context, number, &sets) }
}

/// Says what `intake` would of the words that are set: another request has that reference, or they say who the person
/// is.
fn warn(context: &Context, number: Number, sets: &[(Field, String)]) -> Result<(), Failure> {
    if !sets.iter().any(|(field, _)| field.is_words()) {
        return Ok(());
    }
    let mut register = context.register()?;
    let reading = register.read()?;
    let Request { narrative, identity, .. } = reading.request(number)?;
    // What stood there says something new of a person who is another.
    let stands = sets.iter().any(|(field, _)| field.is_identity());
    let narrative = if stands { narrative } else { Narrative::default() };
    let mut words = Words { narrative, identity, ..Words::default() };
    for (field, value) in sets.iter().filter(|(field, _)| field.is_words()) {
        let value = Some(value.as_str()).filter(|value| !is_blank(value));
        words.set(*field, value).expect("invariant: the field is made of words");
        if let (Field::ExternalReference, Some(reference)) = (field, value) {
            warn_of_reference(context, &reading, reference, Some(number))?;
        }
    }
    if names_in_text(&words) {
        context.ui.notify("say-name-in-text", &[]);
    }
    Ok(())
}

/// Notes a correction that is refused.
fn refuse(field: Field, mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let [_, reason] = context.ask_missing([
        RequiredArg::number(&QUEUE, &mut args.number),
        RequiredArg::new("--reason", "ask-amend-reason", How::Short, &mut args.reason),
    ])?;
    on_each(context, &args.act, args.number.as_slice(), |ctx| {
        single_entry(ctx.request.number, ctx.request.refuse_amendment(ctx.at, field, reason.clone()))
    })
}

/// `FIELD=VALUE`, the value in the normal form NFC, long texts perhaps from a file.
fn field(typed: &str, context: &Context) -> Result<(Field, String), Failure> {
    let (field, value) = setting(typed)?;
    let value = if field == Field::Text {
        text(Some(value.into()), &context.ui)?.unwrap_or_default()
    } else {
        short(value.into())?
    };
    Ok((field, value))
}

/// `FIELD=VALUE`, as it is.
fn setting(typed: &str) -> Result<(Field, &str), Failure> {
    let (name, value) = typed
        .split_once('=')
        .ok_or_else(|| Failure::Usage { key: "not-a-setting", args: vec![("typed", typed.into())] })?;
    Ok((named(name)?, value))
}

/// A field that is amended, by its name.
fn named(name: &str) -> Result<Field, Failure> {
    let names = || Field::with(Use::Amend).map(Field::key);
    typed::value("field", names(), name.trim()).and_then(Field::from_key).ok_or_else(|| Failure::Usage {
        key: "unknown-field",
        args: vec![("field", name.into()), ("names", Arg::Values("field", names().collect()))],
    })
}

fn amend(
    ctx: &ActContext<'_>,
    sets: &[(Field, String)],
    reason: &str,
    today: chrono::NaiveDate,
) -> Result<Vec<Entry>, Failure> {
    let (mut changes, mut words) = (Vec::new(), Words::default());
    for (field, value) in sets {
        let field = *field;
        changes.push(if is_blank(value) && field.has(Use::Clear) {
            FieldChange::Empty { field }
        } else if field.is_words() {
            words.set(field, Some(value)).expect("invariant: the field is made of words");
            FieldChange::Words { field }
        } else {
            FieldChange::Value { field, value: plain(ctx, field, value, today)? }
        });
    }
    let received_on = changes.iter().find_map(|change| match change {
        FieldChange::Value { field: Field::ReceivedOn, value } => value.parse().ok(),
        _ => None,
    });
    if let Some(day) = received_on {
        ctx.office.may_be_received(day).map_err(refused_on(ctx.request.number))?;
    }
    // What the channel acknowledged by itself has no day of its own: it follows that of receipt.
    let mut request = ctx.request.clone();
    if ctx.reading.is_acknowledged_by_itself(&request)? {
        request.acknowledged = None;
    }
    let decided = request.amend(ctx.at, changes, words, reason.to_owned());
    Ok(vec![decided.map_err(refused_on(ctx.request.number))?])
}

/// A value as data has it, read in the form of its field.
fn plain(ctx: &ActContext<'_>, field: Field, value: &str, today: chrono::NaiveDate) -> Result<String, Failure> {
    let invalid = |valid: &str| Failure::Usage {
        key: "invalid-value",
        args: vec![("arg", field.key().into()), ("value", value.into()), ("valid", valid.into())],
    };
    Ok(match field.form() {
        FieldForm::Date => {
            date::parse(value, today).map_err(|error| Failure::Date { typed: value.to_owned(), error })?.to_string()
        }
        FieldForm::Code(list) => resolve(ctx.office, list, value, ctx.request.received_on)?.to_string(),
        FieldForm::Flag => boolean(value).map_err(|_| invalid("oui, non, yes, no"))?.to_string(),
        FieldForm::Term(_) => value.parse::<Lang>().map_err(|_| invalid("fr, en"))?.to_string(),
        form => unreachable!("invariant: no field of form {form:?} is amended"),
    })
}
