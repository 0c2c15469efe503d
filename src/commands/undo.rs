//! `undo`: the last act on a request is taken back, or on a record of another register.

use super::act::{ActArgs, acknowledge_as_received};
use super::ask::missing::RequiredArg;
use super::ask::queue::Queue;
use super::context::{Context, refused, refused_on};
use super::input::text;
use super::record::clearance;
use crate::domain::conflict::Clearance;
use crate::domain::{Activity, List, Moment, Number, RecordId, Request, Series, Words};
use crate::i18n::Arg;
use crate::output::sentence::named_record;
use crate::output::{Failure, Names};
use crate::store::{ActError, Line, Projected, Writing, of_series};

#[derive(Debug, Default, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

impl Args {
    /// The last act on one record.
    pub fn of(number: String) -> Self {
        Self { number: Some(number), ..Self::default() }
    }
}

const QUEUE: Queue = Queue::all();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let reason = text(args.reason, &context.ui)?;
    let [typed] = context.ask_missing([RequiredArg::number(&QUEUE, &mut args.number)])?;
    if let Some(n) = import_number(&typed) {
        return import(context, n, reason, &args.act);
    }
    let (record, at) = (context.record(&typed)?, context.moment_of_act(args.act.on.as_deref())?);
    let words = Words { reason, ..Words::default() };
    let mut register = context.open()?;
    let mut agreed = None;
    loop {
        let mut writing = context.write(&mut register)?;
        let undone = undo(&mut writing, record, at, words.clone())?;
        if args.act.dry_run {
            writing.roll_back()?;
            context.ui.notify("say-dry-run", &[]);
            let undoing = context.ui.texts().get("act-undone");
            let act = context.ui.texts().word("act", undone.entry.act.name());
            let named = named_record(record, context.ui.texts());
            return Ok(context.ui.line(&format!("{named}  {}  {undoing} · {act}", at.on))?);
        }
        let facts = facts(record, &undone, context.ui.names(&writing.office()?.lists));
        // Of another act that was entered while a person read, they are asked again.
        if !context.ui.prompts() || agreed == Some(undone.seq) {
            writing.commit()?;
            context.ui.notify("say-undone", &facts);
            return Ok(());
        }
        // Nobody waits for the register meanwhile.
        writing.roll_back()?;
        context.ui.warn_of_change(agreed.is_some());
        context.ui.print_message(&context.ui.texts().with("agree-undo", &facts));
        context.ui.agree()?;
        agreed = Some(undone.seq);
    }
}

/// Variables of a message on an act that is taken back: which, of which day, by whom.
fn facts(record: RecordId, undone: &Line, names: Names<'_>) -> [(&'static str, Arg); 4] {
    [
        ("number", named_record(record, names.texts).into()),
        ("act", names.texts.word("act", undone.entry.act.name()).into()),
        ("on", undone.entry.on.to_string().into()),
        ("officer", names.label(List::Officer, &undone.recorded.by).into()),
    ]
}

/// Takes the last act on a record back; what it was.
fn undo(writing: &mut Writing<'_>, record: RecordId, at: Moment, words: Words) -> Result<Line, Failure> {
    let RecordId { series, number } = record;
    match series {
        Series::Activity => withdraw(writing, number, at, words).map_err(refused_on(record)),
        _ => of_series!(series, T => undo_record::<T>(writing, number, at, words), request => {
            // Whoever has a conflict does not take it back: another officer does (MIFI 2.2).
            let request = writing.request(number)?;
            let by = writing.office()?.impartial(writing.officer(), &request).map_err(refused_on(record))?;
            let undone = writing.undo::<Request>(&by, number, at, words).map_err(refused_on(record))?;
            let mut after = writing.request(number)?;
            acknowledge_as_received(writing, by.into(), &mut after, &request, at.on)?;
            Ok(undone)
        }),
    }
}

/// Takes the last act on a record of another register back.
fn undo_record<T: Projected<Permit = Clearance>>(
    writing: &mut Writing<'_>,
    number: Number,
    at: Moment,
    words: Words,
) -> Result<Line, Failure> {
    let record: T = writing.record(number)?;
    let permit = clearance(writing, writing.officer(), &record)?;
    let undone = writing.undo::<T>(permit, number, at, words).map_err(refused_on(record.id()))?;
    // Nor is a request linked or unlinked so by whoever is in conflict with it.
    let (before, after) = (record.requests(), writing.record::<T>(number)?.requests());
    for request in before.symmetric_difference(&after) {
        writing.office()?.impartial(writing.officer(), &writing.request(*request)?).map_err(refused_on(*request))?;
    }
    Ok(undone)
}

/// The rank of an import, typed `import:3` or `importation:3`.
fn import_number(typed: &str) -> Option<u32> {
    let (what, n) = typed.split_once(':')?;
    if matches!(what, "import" | "importation") { n.parse().ok() } else { None }
}

/// Takes a whole import back.
fn import(context: &mut Context, n: u32, reason: Option<String>, act: &ActArgs) -> Result<(), Failure> {
    let at = context.moment_of_act(act.on.as_deref())?;
    let mut register = context.open()?;
    let words = Words { reason, ..Words::default() };
    let mut agreed = None;
    loop {
        let mut writing = context.write(&mut register)?;
        let undone = writing.undo_import(n, at, words.clone()).map_err(refused)?;
        let counts = (undone.removed, undone.reverted);
        let args = [("n", Arg::from(n.to_string())), ("removed", counts.0.into()), ("reverted", counts.1.into())];
        if act.dry_run {
            writing.roll_back()?;
            context.ui.notify("say-dry-run", &[]);
            context.ui.notify("say-import-undone", &args);
            return Ok(());
        }
        if !context.ui.prompts() || agreed == Some(counts) {
            writing.commit()?;
            context.ui.notify("say-import-undone", &args);
            return Ok(());
        }
        writing.roll_back()?;
        context.ui.warn_of_change(agreed.is_some());
        context.ui.print_message(&context.ui.texts().with("agree-undo-import", &args));
        context.ui.agree()?;
        agreed = Some(counts);
    }
}

/// An activity has one act, which an act of its own takes back; what was taken back.
fn withdraw(writing: &mut Writing<'_>, number: Number, at: Moment, words: Words) -> Result<Line, ActError> {
    let logged = writing.lines_of(RecordId::new(Series::Activity, number))?.swap_remove(0);
    let mut activity: Activity = writing.record(number)?;
    let entry = activity.withdraw(at, words)?;
    writing.act(Clearance::default(), &mut activity, &entry)?;
    Ok(logged)
}
