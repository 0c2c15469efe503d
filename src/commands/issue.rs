//! `issue`: a cause shared by several requests, from the day it is raised until it is resolved.

use clap::Subcommand;

use super::act::ActArgs;
use super::ask::missing::{How, RequiredArg, numbers};
use super::ask::queue::Queue;
use super::context::{Context, refused, refused_on};
use super::items::resolve_some;
use super::leaks;
use super::record::{RecordContext, TextSlot, begin, change, read, texts};
use super::verb::Under;
use super::vocabulary::Vocabulary;
use crate::domain::issue::{IssueFacts, IssueStatus};
use crate::domain::{Issue, List, Moment, Period, Record, RecordId, Series};
use crate::output::{Failure, issue, proposed_issues};
use crate::report::signal::{self, signals};

const STATUSES: Vocabulary = Vocabulary::new("issue", IssueStatus::CODES);

pub type Args = Under<Action>;

#[derive(Debug, Subcommand)]
pub enum Action {
    Add {
        #[command(flatten)]
        about: IssueText,
        #[arg(long = "request", value_name = "NUMBER")]
        requests: Vec<String>,
        #[command(flatten)]
        act: ActArgs,
    },
    Set {
        #[arg(value_name = "ISSUE")]
        number: Option<String>,
        #[command(flatten)]
        about: IssueText,
        #[arg(long, value_name = "STATUS", value_parser = STATUSES.of(IssueStatus::from_code))]
        status: Option<IssueStatus>,
        #[command(flatten)]
        act: ActArgs,
    },
    Link {
        #[arg(value_name = "ISSUE")]
        number: Option<String>,
        #[arg(value_name = "NUMBER")]
        requests: Vec<String>,
        #[arg(long)]
        remove: bool,
        #[command(flatten)]
        act: ActArgs,
    },
    List {
        #[arg(long, value_name = "STATUS", value_parser = STATUSES.of(IssueStatus::from_code))]
        status: Option<IssueStatus>,
    },
    Propose {
        #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
        on: Option<String>,
    },
    Show {
        #[arg(value_name = "ISSUE")]
        number: Option<String>,
        #[arg(long)]
        history: bool,
    },
}

/// Tells where the grounds of a quarter, up to a day, are out of line with their past. Nothing is written.
fn propose(on: Option<&str>, context: &mut Context) -> Result<(), Failure> {
    let Moment { on, today } = context.moment(on)?;
    Moment { on, today }.not_in_the_future().map_err(refused)?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let quarter = Period::quarter_of(on).map_or(on, |quarter| quarter.from());
    let periods = reading.first_received()?.and_then(|first| signal::periods(quarter, on, first));
    let found = match periods {
        Some((now, before)) => Some((now, before, signals(reading.groups(now, before)?, now, before))),
        None => None,
    };
    proposed_issues::show(&mut context.ui, &reading.office()?.lists, found)
}

/// What an issue is about.
#[derive(Debug, clap::Args)]
pub struct IssueText {
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    title: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    cause: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    analysis: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    public: Option<String>,
    #[arg(long)]
    yes: bool,
    #[arg(long, value_name = "PROGRAM")]
    program: Option<String>,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "NATURE")]
    nature: Option<String>,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Action::Add { mut about, requests, act } => {
            read(about.fields(), &context.ui)?;
            context.ask_missing([RequiredArg::new("--title", "ask-issue-title", How::Short, &mut about.title)])?;
            let requests = context.numbers(&requests)?;
            let from: Vec<RecordId> = requests.iter().copied().map(RecordId::from).collect();
            leaks::publishable(context, about.public.as_deref(), &from, about.yes || act.dry_run)?;
            let texts = texts(about.fields())?;
            begin::<Issue>(context, &act, |ctx| {
                ctx.may_link(&requests)?;
                let facts = about.facts(ctx, None)?;
                Issue::raise(ctx.at, facts, texts, requests).map_err(refused)
            })
            .map(drop)
        }
        Action::Set { number, mut about, status, act } => {
            let number = context.typed_or_chosen(Series::Issue, number)?;
            read(about.fields(), &context.ui)?;
            let from = [RecordId::new(Series::Issue, context.number_in(Series::Issue, &number)?)];
            leaks::publishable(context, about.public.as_deref(), &from, about.yes || act.dry_run)?;
            let texts = texts(about.fields())?;
            change(context, &act, &number, |ctx, found: &Issue| {
                let facts = about.facts(ctx, status)?;
                found.set(ctx.at, facts, texts).map_err(refused_on(found.id()))
            })
        }
        Action::Link { mut number, requests, remove, act } => {
            let mut request = requests.first().cloned();
            let [number, _] = context.ask_missing([
                RequiredArg::new("ISSUE", "ask-record", How::Record(Series::Issue), &mut number),
                RequiredArg::number(&const { Queue::all() }, &mut request),
            ])?;
            let requests = context.numbers(&numbers(requests, request))?;
            change(context, &act, &number, |ctx, found: &Issue| {
                ctx.may_link(&requests)?;
                let linked = if remove { Issue::unlink } else { Issue::link };
                linked(found, ctx.at, requests).map_err(refused_on(found.id()))
            })
        }
        Action::List { status } => {
            let mut register = context.open()?;
            let reading = register.read()?;
            let mut issues: Vec<Issue> = reading.all()?;
            issues.retain(|issue| status.is_none_or(|status| issue.status() == status));
            let none = if status.is_some() { "say-no-match" } else { "say-no-issue" };
            issue::list(&mut context.ui, &reading.office()?.lists, &issues, none)
        }
        Action::Show { number, history } => {
            let number = context.typed_or_chosen(Series::Issue, number)?;
            super::record::show(context, &number, history, issue::show)
        }
        Action::Propose { on } => propose(on.as_deref(), context),
    }
}

impl IssueText {
    fn fields(&mut self) -> [TextSlot<'_>; 4] {
        [
            ("title", &mut self.title),
            ("cause", &mut self.cause),
            ("analysis", &mut self.analysis),
            ("public_title", &mut self.public),
        ]
    }

    fn facts(&self, ctx: &RecordContext<'_, '_>, status: Option<IssueStatus>) -> Result<IssueFacts, Failure> {
        let (office, day) = (ctx.writing.office()?, ctx.at.on);
        Ok(IssueFacts {
            status,
            program: resolve_some(office, List::Program, self.program.as_deref(), day)?,
            unit: resolve_some(office, List::Unit, self.unit.as_deref(), day)?,
            nature: resolve_some(office, List::Nature, self.nature.as_deref(), day)?,
        })
    }
}
