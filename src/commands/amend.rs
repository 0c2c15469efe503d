//! `amend`: a field was wrong.

use super::act::{ActArgs, Given, on_each};
use super::ask::missing::{How, Wanted};
use super::context::{Context, on, resolve, resolve_some};
use super::input::{is_blank, short, text};
use crate::domain::amendment::{Change, Field};
use crate::domain::{Entry, List, Words};
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: String,
    #[arg(long, value_name = "FIELD=VALUE", allow_hyphen_values = true)]
    set: Vec<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    args.reason = text(args.reason)?;
    let mut sets = args.set.iter().map(|typed| field(typed)).collect::<Result<Vec<_>, _>>()?;
    let mut asked = args.set.first().cloned();
    context.ask_missing([
        Wanted::new("--set", "ask-amend-field", How::Setting, &mut asked),
        Wanted::new("--reason", "ask-amend-reason", How::Short, &mut args.reason),
    ])?;
    if sets.is_empty() {
        let (field, value) = setting(asked.as_deref().unwrap_or_default())?;
        sets.push((field, short(value.into())?));
    }
    if let Some((field, _)) =
        sets.iter().enumerate().find_map(|(n, set)| sets.iter().skip(n + 1).find(|it| it.0 == set.0))
    {
        return Err(Failure::Usage { key: "field-twice", args: vec![("field", field.as_str().into())] });
    }
    let (reason, today) = (args.reason.unwrap_or_default(), context.today());
    on_each(context, &args.act, &[args.number], "say-amended", |given| amend(given, &sets, &reason, today))
}

/// `FIELD=VALUE`, the value in the normal form NFC, long texts perhaps from a file.
fn field(typed: &str) -> Result<(Field, String), Failure> {
    let (field, value) = setting(typed)?;
    let value = if field == Field::Text { text(Some(value.into()))?.unwrap_or_default() } else { short(value.into())? };
    Ok((field, value))
}

/// `FIELD=VALUE`, as it is.
fn setting(typed: &str) -> Result<(Field, &str), Failure> {
    let names = || Field::ALL.map(Field::as_str).join(", ");
    let (name, value) = typed
        .split_once('=')
        .ok_or_else(|| Failure::Usage { key: "not-a-setting", args: vec![("typed", typed.into())] })?;
    let field = Field::from_name(name.trim()).ok_or_else(|| Failure::Usage {
        key: "unknown-field",
        args: vec![("field", name.into()), ("names", names().into())],
    })?;
    Ok((field, value))
}

fn amend(
    given: &Given<'_>,
    sets: &[(Field, String)],
    reason: &str,
    today: chrono::NaiveDate,
) -> Result<Vec<Entry>, Failure> {
    let (mut changes, mut words) = (Vec::new(), Words::default());
    for (field, value) in sets {
        changes.push(change(given, *field, value, &mut words, today)?);
    }
    let decided = given.request.amend(given.at, changes, words, reason.to_owned());
    Ok(vec![decided.map_err(on(given.request.number))?])
}

fn change(
    given: &Given<'_>,
    field: Field,
    value: &str,
    words: &mut Words,
    today: chrono::NaiveDate,
) -> Result<Change, Failure> {
    let office = given.office;
    let invalid = |valid: &str| Failure::Usage {
        key: "invalid-value",
        args: vec![("arg", field.as_str().into()), ("value", value.into()), ("valid", valid.into())],
    };
    let some = (!is_blank(value)).then_some(value);
    Ok(match field {
        Field::ReceivedOn => Change::ReceivedOn(
            crate::domain::date::parse(value, today)
                .map_err(|error| Failure::Date { typed: value.to_owned(), error })?,
        ),
        Field::Channel => Change::Channel(resolve(office, List::Channel, value)?),
        Field::Source => Change::Source(resolve_some(office, List::Source, some)?),
        Field::Kind => Change::Kind(resolve(office, List::Kind, value)?),
        Field::Program => Change::Program(resolve_some(office, List::Program, some)?),
        Field::Unit => Change::Unit(resolve_some(office, List::Unit, some)?),
        Field::ReplyLanguage => Change::ReplyLanguage(value.parse().map_err(|_| invalid("fr, en"))?),
        Field::Anonymous => Change::Anonymous(match value {
            "yes" | "true" | "oui" | "1" => true,
            "no" | "false" | "non" | "0" => false,
            _ => return Err(invalid("oui, non, yes, no")),
        }),
        _ if some.is_none() => Change::Cleared(field),
        _ => {
            if let Some(part) = field.of_words(words) {
                *part = some.map(str::to_owned);
            }
            Change::Words(field)
        }
    })
}
