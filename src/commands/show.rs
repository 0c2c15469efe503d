//! `show`: everything the register knows of a request, or of a record of another register by its letter.

use super::act::trace_reading;
use super::as_of::AsOf;
use super::ask::missing::{How, RequiredArg};
use super::ask::queue::Queue;
use super::context::{Context, refused_on};
use super::input::text;
use super::record::{self, measures_from};
use super::report::editions;
use super::{log, measure, ombudsman};
use crate::domain::conflict::Exempt;
use crate::domain::{Number, Request, Series};
use crate::exchange::requests::listed;
use crate::i18n::Arg;
use crate::output::request::{self as view, RequestFile};
use crate::output::{Failure, Format, incident, issue, records};
use crate::store::StoreError;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long)]
    history: bool,
    #[arg(long)]
    identity: bool,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, requires = "identity")]
    reason: Option<String>,
    #[arg(long)]
    explain: bool,
    #[command(flatten)]
    as_of: AsOf,
}

const QUEUE: Queue = Queue::all().exempt();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let [typed] = context.ask_missing([RequiredArg::number(&QUEUE, &mut args.number)])?;
    let (typed, named) = (typed.as_str(), context.record(&typed)?);
    if named.series != Series::Request {
        let only = [("--identity", args.identity), ("--explain", args.explain), ("--as-of", !args.as_of.is_now())];
        if let Some((flag, _)) = only.iter().find(|(_, typed)| *typed) {
            return Err(Failure::Usage { key: "request-only", args: vec![("arg", Arg::Typed((*flag).into()))] });
        }
    }
    let history = args.history;
    match named.series {
        Series::Request => request(args, named.number, context),
        Series::Measure => measure::show(context, typed, history),
        Series::Issue => record::show(context, typed, history, issue::show),
        Series::Ombudsman => ombudsman::show(context, typed, history),
        Series::Incident => record::show(context, typed, history, incident::show),
        Series::Edition => editions::show(context, typed, history),
        Series::Activity => log::show(context, typed, history),
    }
}

fn request(mut args: Args, number: Number, context: &mut Context) -> Result<(), Failure> {
    if args.identity {
        args.reason = text(args.reason, &context.ui)?;
        context.ask_missing([RequiredArg::new("--reason", "ask-identity-reason", How::Short, &mut args.reason)])?;
    }
    if let Some(reason) = args.reason {
        let mut register = context.open()?;
        // The trace is on the disk before anything is shown.
        let mut writing = context.write(&mut register)?;
        let request = writing.request(number)?;
        writing.office()?.without_conflict(writing.officer(), &request).map_err(refused_on(number))?;
        trace_reading(context, &mut writing, request, Exempt::Reading, reason)?;
        writing.commit()?;
    }
    let mut view = args.as_of.open_request(context, number)?;
    let (today, is_past) = (view.on, view.cut.is_some());
    let reading = view.read()?;
    let (found, lines): (Request, _) = reading.history(number).map_err(|error| match error {
        StoreError::NoSuchRecord(_) if is_past => Failure::Message {
            key: "not-there-yet",
            args: vec![("number", number.to_string().into()), ("on", today.to_string().into())],
            exit: 3,
        },
        error => error.into(),
    })?;
    let file = RequestFile {
        office: reading.office()?,
        request: &found,
        lines: args.history.then_some(&lines[..]),
        linked_from: reading.links_to(number)?,
        named_in: reading.records_naming(number)?,
        measures: measures_from(&reading, number.into(), today)?,
        identity: args.identity,
        explain: args.explain,
        today,
        is_past,
        erased_since: reading.erased_since(number, &lines)?,
    };
    match context.ui.format() {
        Format::Table => {
            view::screen(&mut context.ui, &file)?;
            context.ui.finish()?;
        }
        Format::Json | Format::Jsonl => records::json(&mut context.ui, &view::json(&file))?,
        Format::Csv => {
            let summary = reading.summary(number)?.as_of(today);
            records::data(&mut context.ui, &listed(), &[summary])?;
        }
    }
    super::barred::warn(&context.ui, file.office, &found);
    Ok(())
}
