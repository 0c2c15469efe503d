//! `ombudsman`: what the Québec Ombudsman takes up with the office, from the first call to the last exchange.

use clap::Subcommand;

use super::act::ActArgs;
use super::ask::missing::{How, RequiredArg};
use super::context::{Context, refused, refused_on};
use super::input::{is_blank, text};
use super::items::resolve_some;
use super::record::{TextSlot, begin, change, measures_from, read, texts};
use super::verb::Under;
use super::vocabulary::Vocabulary;
use crate::domain::ombudsman::{Agreement, FileStatus, Outcome, Passage, Question};
use crate::domain::{Links, List, OmbudsmanFile, Record, RecordId, Series};
use crate::exchange::ombudsman::ListedFile;
use crate::output::ombudsman::{self, LinkedRequest, OmbudsmanView};
use crate::output::{Failure, clean, joined};
use crate::store::{Reading, StoreError};

pub type Args = Under<Action>;

#[derive(Debug, Subcommand)]
pub enum Action {
    Add(Box<Opening>),
    Log(Box<ExchangeArgs>),
    Conclude {
        #[arg(value_name = "FILENUMBER")]
        number: Option<String>,
        #[arg(long = "as", value_name = "OUTCOME", value_parser = CONCLUSIONS)]
        outcome: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        text: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        reason: Option<String>,
        #[command(flatten)]
        act: ActArgs,
    },
    Set(Box<CorrectionArgs>),
    List {
        #[arg(long)]
        open: bool,
        #[arg(long)]
        overdue: bool,
    },
    Show {
        #[arg(value_name = "FILENUMBER")]
        number: Option<String>,
        #[arg(long)]
        history: bool,
    },
}

#[derive(Debug, clap::Args)]
pub struct Opening {
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, conflicts_with = "on")]
    received: Option<String>,
    #[arg(long, value_name = "CHANNEL")]
    by: Option<String>,
    #[command(flatten)]
    about: OmbudsmanText,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    due: Option<String>,
    #[arg(long = "request", value_name = "NUMBER")]
    requests: Vec<String>,
    #[command(flatten)]
    act: ActArgs,
}

#[derive(Debug, clap::Args)]
pub struct ExchangeArgs {
    #[arg(value_name = "FILENUMBER")]
    number: Option<String>,
    #[arg(long = "in", conflicts_with_all = ["outgoing", "interim"])]
    incoming: bool,
    #[arg(long = "out", conflicts_with_all = ["asks", "due"])]
    outgoing: bool,
    #[arg(long, requires = "incoming")]
    asks: bool,
    #[arg(long, requires = "outgoing")]
    interim: bool,
    #[arg(long, value_name = "CHANNEL")]
    by: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    text: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    documents: Option<String>,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, requires = "asks")]
    due: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

#[derive(Debug, clap::Args)]
pub struct CorrectionArgs {
    #[arg(value_name = "FILENUMBER")]
    number: String,
    #[command(flatten)]
    about: OmbudsmanText,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    due: Option<String>,
    #[arg(long = "request", value_name = "NUMBER")]
    requests: Vec<String>,
    #[arg(long = "without", value_name = "NUMBER")]
    without: Vec<String>,
    #[arg(long, conflicts_with_all = ABOUT)]
    close: bool,
    #[arg(long, conflicts_with_all = ABOUT, conflicts_with = "close")]
    reopen: bool,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, requires = "reopen")]
    reason: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

/// Options that closing a file, or opening it again, refuses.
const ABOUT: [&str; 8] = ["reference", "delegate", "respondent", "subject", "unit", "due", "requests", "without"];

/// What a file is about.
#[derive(Debug, clap::Args)]
pub struct OmbudsmanText {
    #[arg(long, value_name = "REFERENCE", allow_hyphen_values = true)]
    reference: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    delegate: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    respondent: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    subject: Option<String>,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
}

impl OmbudsmanText {
    fn fields(&mut self) -> [TextSlot<'_>; 4] {
        [
            ("reference", &mut self.reference),
            ("delegate", &mut self.delegate),
            ("respondent", &mut self.respondent),
            ("subject", &mut self.subject),
        ]
    }
}

const CHANNEL: How = How::Item(&[List::Channel]);
const CONCLUSIONS: Vocabulary = Vocabulary::new("ombudsman-outcome", Outcome::CODES);
const OUTCOMES: How = How::Word(CONCLUSIONS.prefix, CONCLUSIONS.codes);
const PASSAGES: How = How::Word("ombudsman-passage", Passage::CODES);

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Action::Add(opening) => open(*opening, context),
        Action::Log(exchange) => log(*exchange, context),
        Action::Conclude { number, outcome, text, reason, act } => {
            let number = context.typed_or_chosen(Series::Ombudsman, number)?;
            conclude(&number, outcome, text, reason, &act, context)
        }
        Action::Set(correction) if correction.close => close(&correction, context),
        Action::Set(correction) if correction.reopen => reopen(*correction, context),
        Action::Set(correction) => correct(*correction, context),
        Action::List { open, overdue } => list(context, open, overdue),
        Action::Show { number, history } => {
            let number = context.typed_or_chosen(Series::Ombudsman, number)?;
            show(context, &number, history)
        }
    }
}

fn open(opening: Opening, context: &mut Context) -> Result<(), Failure> {
    let Opening { received, mut by, mut about, due, requests, act } = opening;
    read(about.fields(), &context.ui)?;
    let mut received = received.or(act.on.clone());
    context.ask_missing([
        RequiredArg::new("--received", "ask-ombudsman-received", How::Date, &mut received),
        RequiredArg::new("--by", "ask-ombudsman-by", CHANNEL, &mut by),
        RequiredArg::new("--subject", "ask-ombudsman-subject", How::Short, &mut about.subject),
    ])?;
    let (texts, requests) = (texts(about.fields())?, context.numbers(&requests)?);
    let due = due.map(|typed| context.date_to_come(&typed)).transpose()?;
    let (reference, mut same) = (texts.get("reference").cloned(), Vec::new());
    begin::<OmbudsmanFile>(context, &ActArgs { on: received, ..act }, |ctx| {
        ctx.may_link(&requests)?;
        same = with_reference(ctx.writing, reference.as_deref(), None)?;
        let office = ctx.writing.office()?;
        let unit = resolve_some(office, List::Unit, about.unit.as_deref(), ctx.at.on)?;
        let by = resolve_some(office, List::Channel, by.as_deref(), ctx.at.on)?;
        let due = due.or_else(|| office.answer_due(ctx.at.on));
        OmbudsmanFile::open(ctx.at, (unit, by), due, texts, requests).map_err(refused)
    })?;
    warn_of_reference(context, reference.as_deref(), &same);
    Ok(())
}

/// The other files of the reference that the Ombudsman is said to have given.
fn with_reference(
    reading: &Reading<'_>,
    reference: Option<&str>,
    own: Option<RecordId>,
) -> Result<Vec<RecordId>, Failure> {
    let Some(reference) = reference else { return Ok(Vec::new()) };
    let mut files: Vec<OmbudsmanFile> = reading.all()?;
    files.retain(|file| file.text("reference") == Some(reference) && Some(file.id()) != own);
    Ok(files.iter().map(Record::id).collect())
}

/// One reference of two files may be a slip: said, never decided.
fn warn_of_reference(context: &Context, reference: Option<&str>, files: &[RecordId]) {
    if let Some(reference) = reference.filter(|_| !files.is_empty()) {
        let reference = clean::line(reference).into_owned();
        let args = [("numbers", joined(files, ", ").into()), ("reference", reference.into())];
        context.ui.notify("say-same-reference", &args);
    }
}

fn log(exchange: ExchangeArgs, context: &mut Context) -> Result<(), Failure> {
    let mut passage = exchange.passage().map(|passage| passage.as_str().to_owned());
    let ExchangeArgs { number, mut by, text: mut summary, mut documents, due, act, .. } = exchange;
    let number = context.typed_or_chosen(Series::Ombudsman, number)?;
    read([("summary", &mut summary), ("documents", &mut documents)], &context.ui)?;
    let [passage, _, _] = context.ask_missing([
        RequiredArg::new("--in | --out", "ask-ombudsman-passage", PASSAGES, &mut passage),
        RequiredArg::new("--by", "ask-ombudsman-by", CHANNEL, &mut by),
        RequiredArg::new("--text", "ask-ombudsman-summary", How::Long, &mut summary),
    ])?;
    let passage = Passage::from_code(&passage).expect("invariant: one of those that were offered");
    let texts = texts([("summary", &mut summary), ("documents", &mut documents)])?;
    let due = due.map(|typed| context.date_to_come(&typed)).transpose()?;
    change(context, &act, &number, |ctx, file: &OmbudsmanFile| {
        let office = ctx.writing.office()?;
        let by = resolve_some(office, List::Channel, by.as_deref(), ctx.at.on)?;
        let usual = if passage == Passage::Question { office.answer_due(ctx.at.on) } else { None };
        let due = due.or(usual);
        file.log(ctx.at, passage, by, due, texts).map_err(refused_on(file.id()))
    })
}

impl ExchangeArgs {
    /// Which way it went and what it calls for, as the flags say.
    fn passage(&self) -> Option<Passage> {
        if self.incoming {
            Some(if self.asks { Passage::Question } else { Passage::Information })
        } else if self.outgoing {
            Some(if self.interim { Passage::Interim } else { Passage::Answer })
        } else {
            None
        }
    }
}

fn conclude(
    number: &str,
    mut outcome: Option<String>,
    mut text: Option<String>,
    mut reason: Option<String>,
    act: &ActArgs,
    context: &mut Context,
) -> Result<(), Failure> {
    read([("conclusion", &mut text), ("reason", &mut reason)], &context.ui)?;
    reason.take_if(|reason| is_blank(reason));
    let asked = RequiredArg::new("ombudsman-conclude --as", "ask-ombudsman-outcome", OUTCOMES, &mut outcome);
    let [outcome] = context.ask_missing([asked])?;
    let texts = texts([("conclusion", &mut text)])?;
    let outcome = Outcome::from_code(&outcome).expect("invariant: one of those that were offered");
    let mut unanswered = None;
    change(context, act, number, |ctx, file: &OmbudsmanFile| {
        let calendar = ctx.writing.office()?.calendar();
        unanswered = file.pressing(calendar).filter(|_| !outcome.is_followed()).map(|question| (file.id(), question));
        file.conclude(ctx.at, outcome, texts, reason).map_err(refused_on(file.id()))
    })?;
    if outcome.is_followed() && !act.dry_run {
        let file = RecordId::new(Series::Ombudsman, context.number_in(Series::Ombudsman, number)?);
        context.ui.notify("say-ombudsman-followed", &[("number", file.to_string().into())]);
    }
    warn_of_question(context, unanswered);
    Ok(())
}

/// A file that is closed waits for no answer any more: said, never decided.
fn warn_of_question(context: &Context, unanswered: Option<(RecordId, Question)>) {
    if let Some((file, question)) = unanswered {
        let facts = [("number", file.to_string().into()), ("asked", question.asked_on.to_string().into())];
        context.ui.notify("say-ombudsman-unanswered", &facts);
    }
}

fn close(correction: &CorrectionArgs, context: &mut Context) -> Result<(), Failure> {
    let mut unanswered = None;
    change(context, &correction.act, &correction.number, |ctx, file: &OmbudsmanFile| {
        let calendar = ctx.writing.office()?.calendar();
        unanswered = file.pressing(calendar).map(|question| (file.id(), question));
        file.close(ctx.at).map_err(refused_on(file.id()))
    })?;
    warn_of_question(context, unanswered);
    Ok(())
}

fn reopen(correction: CorrectionArgs, context: &mut Context) -> Result<(), Failure> {
    let reason = text(correction.reason, &context.ui)?.filter(|reason| !is_blank(reason));
    let reason = reason.ok_or_else(|| Failure::Missing(vec!["--reason"]))?;
    change(context, &correction.act, &correction.number, |ctx, file: &OmbudsmanFile| {
        file.reopen(ctx.at, reason).map_err(refused_on(file.id()))
    })
}

fn correct(correction: CorrectionArgs, context: &mut Context) -> Result<(), Failure> {
    let CorrectionArgs { number, mut about, due, requests, without, act, .. } = correction;
    read(about.fields(), &context.ui)?;
    let texts = texts(about.fields())?;
    let links = Links { link: context.numbers(&requests)?, unlink: context.numbers(&without)? };
    let due = due.map(|typed| context.date_to_come(&typed)).transpose()?;
    let (reference, mut same) = (texts.get("reference").cloned(), Vec::new());
    change(context, &act, &number, |ctx, file: &OmbudsmanFile| {
        ctx.may_link(&links.link)?;
        same = with_reference(ctx.writing, reference.as_deref(), Some(file.id()))?;
        let office = ctx.writing.office()?;
        let unit = resolve_some(office, List::Unit, about.unit.as_deref(), ctx.at.on)?;
        file.set(ctx.at, (unit, due), texts, links, office.calendar()).map_err(refused_on(file.id()))
    })?;
    warn_of_reference(context, reference.as_deref(), &same);
    Ok(())
}

fn list(context: &mut Context, open: bool, overdue: bool) -> Result<(), Failure> {
    let today = context.today();
    let mut register = context.open()?;
    let reading = register.read()?;
    let office = reading.office()?;
    let files = reading.all::<OmbudsmanFile>()?.into_iter();
    let mut listed: Vec<_> = files.map(|file| ListedFile::new(file, office.calendar())).collect();
    listed.retain(|row| !open || row.file.status() != FileStatus::Closed);
    listed.retain(|row| !overdue || row.due_on.is_some_and(|due| due < today));
    let none = if open || overdue { "say-no-match" } else { "say-no-ombudsman" };
    ombudsman::list(&mut context.ui, &office.lists, &listed, today, none)
}

pub(super) fn show(context: &mut Context, typed: &str, history: bool) -> Result<(), Failure> {
    let number = context.number_in(Series::Ombudsman, typed)?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let (file, lines) = reading.history(number)?;
    let listed = ListedFile::new(file, reading.office()?.calendar());
    let outcome = listed.file.conclusion().map(|conclusion| conclusion.outcome);
    let linked = |(number, linked_on)| {
        let finding = reading.request(number)?.finding();
        let agreement = outcome.map_or(Agreement::NotApplicable, |outcome| outcome.agreement(finding));
        Ok(LinkedRequest { number, linked_on, finding, agreement })
    };
    let requests = listed.file.requests.iter().map(linked).collect::<Result<Vec<_>, StoreError>>()?;
    let measures = measures_from(&reading, listed.file.id(), context.today())?;
    let history = history.then_some(&lines[..]);
    let view =
        OmbudsmanView { listed: &listed, requests: &requests, measures: &measures, history, office: reading.office()? };
    ombudsman::show(&mut context.ui, &view)
}
