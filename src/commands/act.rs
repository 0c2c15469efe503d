//! What the verbs that act on requests have in common: the date, the dry run, all or none.

use chrono::NaiveDate;

use crate::domain::act::RequestAct;
use crate::domain::conflict::{Exempt, Impartial, Permit};
use crate::domain::field::Field;
use crate::domain::request::Acknowledgement;
use crate::domain::{Act, Code, Entry, List, Moment, Number, Office, Refusal, Request, Unit};
use crate::i18n::{Arg, Texts};
use crate::store::{Reading, Writing};

use super::barred::warn;
use super::context::{Context, refused_on};
use crate::output::history;
use crate::output::report::labels;
use crate::output::{Failure, Names};

/// The flags of every act.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct ActArgs {
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub on: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

/// Context in which the rules decide on an act; by an officer whom nothing keeps from it (MIFI 2.2), or by any.
pub struct ActContext<'a, By = Impartial> {
    pub request: &'a Request,
    pub reading: &'a Reading<'a>,
    pub office: &'a Office,
    pub at: Moment,
    /// The officer who acts.
    pub by: By,
}

/// Acts on requests, all or none: each entry is decided on the state that the register is in once it is ours alone.
/// Whoever has a conflict of interest with a request does not act on it (MIFI 2.2).
pub fn on_each(
    context: &mut Context,
    act: &ActArgs,
    typed: &[String],
    mut decide: impl FnMut(&ActContext<'_>) -> Result<Vec<Entry>, Failure>,
) -> Result<(), Failure> {
    each(context, act, typed, |request, reading, at, by| {
        let office = reading.office()?;
        let by = office.impartial(by, request).map_err(refused_on(request.number))?;
        Ok((Permit::from(&by), decide(&ActContext { request, reading, office, at, by })?))
    })
}

/// Acts on requests, all or none, also for an officer in conflict, by an exemption.
pub fn on_each_exempt(
    context: &mut Context,
    act: &ActArgs,
    typed: &[String],
    exempt: Exempt,
    decide: impl Fn(&ActContext<'_, &Code>) -> Result<Vec<Entry>, Failure>,
) -> Result<(), Failure> {
    each(context, act, typed, |request, reading, at, by| {
        let office = reading.office()?;
        Ok((Permit::Exempt(exempt), decide(&ActContext { request, reading, office, at, by })?))
    })
}

fn each(
    context: &mut Context,
    act: &ActArgs,
    typed: &[String],
    mut decide: impl FnMut(&Request, &Reading<'_>, Moment, &Code) -> Result<(Permit, Vec<Entry>), Failure>,
) -> Result<(), Failure> {
    let (numbers, at) = (context.numbers(typed)?, context.moment_of_act(act.on.as_deref())?);
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let by = writing.officer().clone();
    let mut done: Vec<(Request, Vec<Entry>)> = Vec::with_capacity(numbers.len());
    for number in numbers {
        let mut request = writing.request(number)?;
        let (permit, entries) = decide(&request, &writing, at, &by)?;
        for entry in &entries {
            apply(&mut writing, permit.clone(), &mut request, entry)?;
        }
        done.push((request, entries));
    }
    commit_or_dry_run(context, writing, act.dry_run, &done)
}

/// Appends one entry. Nothing is written back into a file whose words were erased.
pub fn apply(
    writing: &mut Writing<'_>,
    permit: impl Into<Permit>,
    request: &mut Request,
    entry: &Entry,
) -> Result<(), Failure> {
    if let Some(on_day) = request.marks.erased_on
        && !entry.words.is_empty()
    {
        return Err(refused_on(request.number)(Refusal::Erased { on: on_day }));
    }
    if entry.act == RequestAct::Erased {
        writing.erase_repetitions(entry.on, request.number)?;
    }
    let permit = permit.into();
    // Nothing else moves its receipt.
    let before = matches!(entry.act, RequestAct::Amended { .. }).then(|| request.clone());
    writing.act(permit.clone(), request, entry)?;
    before.map_or(Ok(()), |before| acknowledge_as_received(writing, permit, request, &before, entry.on))
}

/// What a channel acknowledges by itself follows the receipt once its channel or its day is corrected (rule 2).
pub(super) fn acknowledge_as_received(
    writing: &mut Writing<'_>,
    permit: Permit,
    request: &mut Request,
    before: &Request,
    on: NaiveDate,
) -> Result<(), Failure> {
    let is_moved = request.receipt.channel != before.receipt.channel;
    if !is_moved && request.received_on == before.received_on {
        return Ok(());
    }
    let had_own = writing.is_acknowledged_by_itself(before)?;
    if had_own {
        writing.take_acknowledgement_back(request, on)?;
    }
    let automatic = writing.office()?.automatic_acknowledgement(request).filter(|_| had_own || is_moved);
    if let (Some(Acknowledgement { on, by }), None) = (automatic, &request.acknowledged) {
        writing.act(permit, request, &Entry::bare(on, RequestAct::Acknowledged { by }))?;
    }
    Ok(())
}

/// Commits and says what was done; or, for a dry run, shows what would be written and takes it back.
pub fn commit_or_dry_run(
    context: &mut Context,
    writing: Writing<'_>,
    dry_run: bool,
    done: &[(Request, Vec<Entry>)],
) -> Result<(), Failure> {
    let office = writing.office()?.clone();
    if dry_run {
        writing.roll_back()?;
        context.ui.notify("say-dry-run", &[]);
        for (request, entries) in done {
            for entry in entries {
                let line = history::described(entry, context.ui.names(&office.lists));
                context.ui.line(&format!("{}  {}  {line}", request.number, entry.on))?;
            }
            warn_of_name(context, request, entries);
        }
        return Ok(());
    }
    writing.commit()?;
    print_ranks(context, done)?;
    for (request, entries) in done {
        // What comes before in one command prepares the act that was typed.
        let last = entries.last().expect("invariant: an act was decided");
        let texts = context.ui.texts();
        let facts = facts(request, &office, texts)
            .into_iter()
            .chain(answer_facts(&last.act, request, &office, texts))
            .chain(dropped_ground(&last.act, request, &office, texts));
        context.ui.notify_text(&history::confirmation(&last.act, context.ui.names(&office.lists), facts.collect()));
        warn_of_name(context, request, entries);
    }
    for (request, entries) in done {
        if entries.iter().any(|entry| may_bring_a_conflict(&entry.act)) {
            warn(&context.ui, &office, request);
        }
        // A summary warns before it is agreed to.
        let closes = |entry: &Entry| matches!(entry.act, RequestAct::Closed { .. });
        let is_closed = entries.iter().any(closes) && !context.ui.has_asked();
        let is_suspended = entries.iter().any(|entry| matches!(entry.act, RequestAct::Suspended { until: None }));
        let notices = [
            ("say-no-ground", is_closed && request.is_complaint_without_ground()),
            ("say-no-reasons", is_closed && request.is_answered_without_reasons()),
            ("say-suspension-letter", is_suspended),
        ];
        let number = || ("number", request.number.to_string().into());
        for (key, _) in notices.into_iter().filter(|(_, applies)| *applies) {
            context.ui.notify(key, &[number()]);
        }
        let is_moved = entries.iter().any(|entry| amends(&entry.act, Field::Channel));
        if is_moved && request.acknowledged.is_none() && !request.is_anonymous() {
            let key = if request.closing.is_none() { "say-unacknowledged" } else { "say-closed-unacknowledged" };
            context.ui.notify(key, &[number()]);
        }
        let means =
            entries.iter().filter(|entry| !request.repeats_means(&entry.act)).filter_map(|entry| means(&entry.act));
        let unreached: Vec<_> =
            means.filter(|by| request.marks.erased_on.is_none() && request.lacks_contact_for(by)).collect();
        for by in &unreached {
            let by = context.ui.names(&office.lists).label(List::Channel, by);
            context.ui.notify("say-no-contact", &[number(), ("channel", by.into())]);
        }
        let is_thin = is_closed && (request.is_complaint_without_ground() || request.is_answered_without_reasons());
        if is_thin || !unreached.is_empty() {
            context.ui.notify("say-way-back", &[number()]);
        }
    }
    Ok(())
}

/// What goes to a unit or comes from it may say who the person is.
fn warn_of_name(context: &Context, request: &Request, entries: &[Entry]) {
    let sent = entries.iter().flat_map(|entry| {
        let words = &entry.words;
        [("question", words.question.as_deref()), ("answer", words.answer.as_deref())]
    });
    if request.does_not_name(sent).is_err() {
        context.ui.notify("say-name-in-text", &[]);
    }
}

/// Writes the ranks of what was added to requests, before anything else is said of them; none at a terminal.
fn print_ranks(context: &mut Context, done: &[(Request, Vec<Entry>)]) -> Result<(), Failure> {
    let begun =
        done.iter().flat_map(|(request, entries)| entries.iter().filter_map(|entry| rank_of_new(request, entry)));
    let ranks: Vec<String> = begun.map(|rank| rank.to_string()).collect();
    let records: Vec<String> = done.iter().map(|(request, _)| request.number.to_string()).collect();
    Ok(context.ui.ranks(&ranks, &records.join(", "))?)
}

/// Shows the entry that would be written on a record, or on the register itself, and takes it back.
pub fn print_dry_run<A: Clone + Into<Act>>(
    context: &mut Context,
    writing: Writing<'_>,
    record: Option<&str>,
    entry: &Entry<A>,
) -> Result<(), Failure> {
    let line = history::described(entry, context.ui.names(&writing.office()?.lists));
    writing.roll_back()?;
    context.ui.notify("say-dry-run", &[]);
    let record = record.map(|record| format!("{record}  ")).unwrap_or_default();
    Ok(context.ui.line(&format!("{record}{}  {line}", entry.on))?)
}

/// The rank of what an act added to a request, by which other commands name it.
fn rank_of_new(request: &Request, entry: &Entry) -> Option<usize> {
    match entry.act {
        RequestAct::GroundAdded { .. } => Some(request.all_grounds.len()),
        RequestAct::Noted { .. } => Some(request.notes.len()),
        RequestAct::Consulted { .. } => Some(request.consultations.len()),
        _ => None,
    }
}

/// The means by which an act says that the person was told something.
pub fn means(act: &RequestAct) -> Option<&Code> {
    match act {
        RequestAct::Acknowledged { by }
        | RequestAct::FoundInadmissible { informed_by: by, .. }
        | RequestAct::Closed { by, .. } => by.as_ref(),
        _ => None,
    }
}

fn amends(act: &RequestAct, field: Field) -> bool {
    matches!(act, RequestAct::Amended { changes } if changes.iter().any(|change| change.field() == field))
}

/// Whether an act may show that an officer is in conflict with the request: it says who the person is, or which unit.
fn may_bring_a_conflict(act: &RequestAct) -> bool {
    matches!(act, RequestAct::Amended { .. } | RequestAct::Handed { .. } | RequestAct::ConflictDeclared { .. })
}

/// What a confirmation may quote of a request. What there is not is `none`, which a message may choose by.
pub fn facts(request: &Request, office: &Office, texts: &Texts) -> Vec<(&'static str, Arg)> {
    let pauses = request.pauses();
    let clock = office.clock(request, &pauses);
    let open = request.closing.is_none() && request.suspended_since().is_none();
    let due = if open { clock.due() } else { None };
    let timed = request.closing.as_ref().filter(|closing| closing.delays(&clock).is_some());
    let none = || "none".to_owned();
    let officer = |code: &Code| Names::new(&office.lists, texts).label(List::Officer, code);
    vec![
        ("number", request.number.to_string().into()),
        ("due", due.map_or_else(none, |due| due.to_string()).into()),
        ("extended", request.extended_to().map_or_else(none, |to| to.to_string()).into()),
        ("net", timed.map_or_else(none, |closing| labels::days(clock.net(closing.on), clock.unit(), texts)).into()),
        ("officer", request.officer.as_ref().map_or_else(none, officer).into()),
    ]
}

/// How many business days a unit took to answer, and the day that it passed; `none` where it passed none.
fn answer_facts(act: &RequestAct, request: &Request, office: &Office, texts: &Texts) -> Vec<(&'static str, Arg)> {
    let RequestAct::ConsultationAnswered { n, .. } = act else { return Vec::new() };
    let asked = request.consultations.iter().find(|asked| asked.n == *n);
    let answered = asked.and_then(|asked| Some((asked, asked.answer.as_ref()?.on)));
    let (asked, on) = answered.expect("invariant: the act that answers is applied");
    let days = office.calendar().elapsed(asked.asked_on, on);
    let passed = if office.calendar().is_past(asked.due_on, on) { asked.due_on.to_string() } else { "none".to_owned() };
    vec![("days", labels::days(days, Unit::BusinessDays, texts).into()), ("passed", passed.into())]
}

/// The ground that an act drops, in words: its rank says it no more.
fn dropped_ground(act: &RequestAct, request: &Request, office: &Office, texts: &Texts) -> Option<(&'static str, Arg)> {
    let RequestAct::GroundDropped { n } = act else { return None };
    let ground = request.all_grounds.iter().find(|ground| ground.n == *n);
    let ground = ground.expect("invariant: the act that drops it is applied");
    Some(("ground", Names::new(&office.lists, texts).ground(&ground.code).into()))
}

/// One entry on one request, decided by a rule that may refuse.
pub fn single_entry(number: Number, decided: Result<Entry, Refusal>) -> Result<Vec<Entry>, Failure> {
    decided.map(|entry| vec![entry]).map_err(refused_on(number))
}

/// Leaves the trace of who reads the identity of a request, and why.
pub fn trace_reading(
    context: &Context,
    writing: &mut Writing<'_>,
    mut request: Request,
    permit: impl Into<Permit>,
    reason: String,
) -> Result<(), Failure> {
    let trace = request.read_identity(Moment::today(context.today()), reason).map_err(refused_on(request.number))?;
    writing.act(permit.into(), &mut request, &trace)?;
    Ok(())
}
