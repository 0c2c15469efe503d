//! `holidays`: the days that are not worked, and what a decree does to the deadlines.

use chrono::Datelike;
use clap::Subcommand;

use super::act::ActArgs;
use super::ask::missing::{How, RequiredArg};
use super::context::{Context, refused};
use super::input::short;
use super::verb::Under;
use crate::domain::effect::Effect;
use crate::domain::{CalendarChange, ChangeKind};
use crate::output::{Failure, Format, effects, history, holidays};

pub type Args = Under<Action>;

#[derive(Debug, Subcommand)]
pub enum Action {
    List {
        #[arg(value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1..=9999))]
        year: Option<i32>,
    },
    Add {
        #[arg(value_name = "DATE", allow_hyphen_values = true)]
        date: Option<String>,
        #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
        name: Option<String>,
        #[command(flatten)]
        change: ChangeArgs,
    },
    Remove {
        #[arg(value_name = "DATE", allow_hyphen_values = true)]
        date: Option<String>,
        #[command(flatten)]
        change: ChangeArgs,
    },
}

/// The flags of every change of the calendar.
#[derive(Debug, clap::Args)]
pub struct ChangeArgs {
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    source: Option<String>,
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Action::List { year } => {
            let this = context.today().year();
            let years = year.map_or(this..=this + 1, |year| year..=year);
            let mut register = context.open()?;
            let reading = register.read()?;
            holidays::list(&mut context.ui, reading.office()?, years)
        }
        Action::Add { mut date, name, change } => {
            let (mut name, mut source) = (short_text(name)?, short_text(change.source.clone())?);
            let [date, name, source] = context.ask_missing([
                RequiredArg::new("DATE", "ask-holiday-date", How::DateToCome, &mut date),
                RequiredArg::new("--name", "ask-holiday-name", How::Short, &mut name),
                RequiredArg::new("--source", "ask-holiday-source", How::Short, &mut source),
            ])?;
            let (day, kind) = (context.date_to_come(&date)?, ChangeKind::Added { name });
            alter(context, &change, CalendarChange { day, kind, source })
        }
        Action::Remove { mut date, change } => {
            let mut source = short_text(change.source.clone())?;
            let [date, source] = context.ask_missing([
                RequiredArg::new("DATE", "ask-holiday-date", How::DateToCome, &mut date),
                RequiredArg::new("--source", "ask-holiday-source", How::Short, &mut source),
            ])?;
            let (day, kind) = (context.date_to_come(&date)?, ChangeKind::Removed);
            alter(context, &change, CalendarChange { day, kind, source })
        }
    }
}

/// A text that says something.
fn short_text(typed: Option<String>) -> Result<Option<String>, Failure> {
    let text = typed.map(short).transpose()?;
    Ok(text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()))
}

/// Shows what the change does, then makes it once it is agreed to.
///
/// Nobody waits for the register while a person reads: the question is asked with no transaction open, and asked again
/// should the effect have become another one meanwhile.
fn alter(context: &mut Context, args: &ChangeArgs, change: CalendarChange) -> Result<(), Failure> {
    let at = context.moment(args.act.on.as_deref())?;
    let mut register = context.open()?;
    let (mut agreed, mut printed): (Option<Vec<Effect>>, _) = (None, Ok(()));
    loop {
        let mut writing = context.write(&mut register)?;
        let before = writing.office()?.clone();
        let entry = before.change_calendar(at, change.clone()).map_err(refused)?;
        let found = writing.effects(&before, &before.after(&entry), at.today)?;
        if agreed.as_ref() == Some(&found) {
            writing.act_on_office(&entry)?;
            writing.commit()?;
            context.ui.notify("say-calendar-changed", &[("day", change.day.to_string().into())]);
            return printed;
        }
        writing.roll_back()?;
        context.ui.warn_of_change(agreed.is_some());
        // What is agreed to has left before the register changes.
        let shown = effects::show(&mut context.ui, &found).and_then(|()| Ok(context.ui.finish()?));
        // Whoever said yes beforehand may have closed the pipe: the change is made all the same.
        if args.yes && !args.act.dry_run {
            printed = shown;
        } else {
            shown?;
        }
        if args.act.dry_run {
            context.ui.notify("say-dry-run", &[]);
            if context.ui.format() == Format::Table {
                let line = history::described(&entry, context.ui.names(&before.lists));
                context.ui.line(&format!("{}  {line}", entry.on))?;
            }
            return Ok(());
        }
        context.ui.agreed("confirm-calendar", &[("day", change.day.to_string().into())], args.yes)?;
        agreed = Some(found);
    }
}
