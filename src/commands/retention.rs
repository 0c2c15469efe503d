//! `retention`: the schedule of the office, applied to what it keeps no more.

use chrono::NaiveDate;
use clap::Subcommand;

use super::act::{ActArgs, on_each, single_entry};
use super::ask::missing::{How, RequiredArg, all_typed, numbers};
use super::ask::queue::Queue;
use super::context::{Context, refused, refused_on};
use super::disclosure::linked_facts;
use super::erase::warn_of_copies;
use super::input::{short_some, text};
use super::items::resolve;
use super::verb::Under;
use crate::domain::retention::{Authority, ExpiredRequest, RECURRENCE_KEY};
use crate::domain::{Code, List, Moment, Number};
use crate::output::{Failure, Format, retention};
use crate::store::disclosure::LinkedRecord;
use crate::store::{Reading, RecurrenceKey, Register, StoreError, Writing};

pub type Args = Under<Action>;

#[derive(Debug, Subcommand)]
pub enum Action {
    Due,
    Apply(ApplyArgs),
    Hold(HoldArgs),
    Release(HoldArgs),
    Log,
}

#[derive(Debug, clap::Args)]
pub struct ApplyArgs {
    #[arg(value_name = "RULE")]
    rule: Option<String>,
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    authorised_by: Option<String>,
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    second: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    transfer: Option<String>,
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    act: ActArgs,
}

#[derive(Debug, clap::Args)]
pub struct HoldArgs {
    #[arg(value_name = "NUMBER")]
    numbers: Vec<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

const TO_HOLD: Queue = Queue::all().ruled(|request, at| request.hold(at, String::new()).map(drop));
const TO_RELEASE: Queue = Queue::all().ruled(|request, at| request.release(at, String::new()).map(drop));

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Action::Due => due(context),
        Action::Apply(args) => apply(args, context),
        Action::Hold(args) => hold(args, context, true),
        Action::Release(args) => hold(args, context, false),
        Action::Log => log(context),
    }
}

fn due(context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let reading = register.read()?;
    let lists = &reading.office()?.lists;
    let has_rule = lists.active(List::Retention).next().is_some();
    if !has_rule {
        context.ui.notify("error-no-retention", &[]);
    }
    let expired = reading.expired(context.today())?;
    // Without a rule nothing is to be destroyed: that was just said.
    if has_rule || context.ui.format() != Format::Table {
        retention::expired(&mut context.ui, lists, &expired)?;
    }
    if let Some(until) = key_until(&reading)?.map(|(_, until)| until) {
        context.ui.finish()?;
        context.ui.notify("say-recurrence-key", &[("until", until.to_string().into())]);
    }
    Ok(())
}

fn log(context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let copies = register.sibling_copies();
    let reading = register.read()?;
    let certificates = reading.certificates()?;
    let has_destroyed = !certificates.is_empty();
    retention::certificates(&mut context.ui, &reading.office()?.lists, certificates)?;
    context.ui.finish()?;
    if has_destroyed {
        warn_of_copies(context, &copies);
    }
    Ok(())
}

fn hold(mut args: HoldArgs, context: &mut Context, places: bool) -> Result<(), Failure> {
    args.reason = text(args.reason, &context.ui)?;
    let mut number = all_typed(&args.numbers);
    let [_, reason] = context.ask_missing([
        RequiredArg::number(if places { &TO_HOLD } else { &TO_RELEASE }, &mut number),
        RequiredArg::new("--reason", "ask-hold-reason", How::Short, &mut args.reason),
    ])?;
    on_each(context, &args.act, &numbers(args.numbers, number), |ctx| {
        let (request, reason) = (ctx.request, reason.clone());
        let decided = if places { request.hold(ctx.at, reason) } else { request.release(ctx.at, reason) };
        single_entry(request.number, decided)
    })
}

/// Shows what goes, then destroys it once that is agreed to, all or none, with the certificate.
fn apply(mut args: ApplyArgs, context: &mut Context) -> Result<(), Failure> {
    args.authorised_by = short_some(args.authorised_by)?;
    let mut register = context.open()?;
    if register.read()?.office()?.lists.active(List::Retention).next().is_none() {
        return Err(Failure::Message { key: "no-retention", args: vec![], exit: 1 });
    }
    let [named, by] = context.ask_missing([
        RequiredArg::new("RULE", "ask-retention-rule", How::Item(&[List::Retention]), &mut args.rule),
        RequiredArg::new("--authorised-by", "ask-authorised-by", How::Short, &mut args.authorised_by),
    ])?;
    let authority =
        Authority { by, second: short_some(args.second.take())?, transfer: short_some(args.transfer.take())? };
    let at = context.moment_of_act(args.act.on.as_deref())?;
    let copies = register.sibling_copies();
    if named == RECURRENCE_KEY {
        return apply_to_key(&args, context, &mut register, at, authority);
    }
    let mut agreed: Option<Vec<ExpiredRequest>> = None;
    loop {
        let mut writing = context.write(&mut register)?;
        let office = writing.office()?.clone();
        let rule = resolve(&office, List::Retention, &named, at.on)?;
        let rule = office.lists.get(List::Retention, &rule).expect("invariant: the rule was just found");
        let mut expired = writing.expired(at.on)?;
        expired.retain(|request| request.rule == rule.code && request.obstacle.is_none());
        let barred = barred(&writing, &mut expired)?;
        let numbers: Vec<Number> = expired.iter().map(|request| request.number).collect();
        let certify =
            |attachments| office.certify(at, rule, (numbers.clone(), attachments), authority.clone()).map_err(refused);
        let count = [("count", expired.len().into()), ("rule", rule_name(context, &office, rule.code.clone()).into())];
        if agreed.as_ref() == Some(&expired) {
            let attachments = destroy(&mut writing, at, &rule.code, &expired)?;
            writing.act_on_office(&certify(attachments)?)?;
            writing.commit()?;
            context.ui.notify("say-destroyed", &count);
            warn_of_copies(context, &copies);
            return Ok(());
        }
        // What it would be refused for is said before it is asked; and nobody waits for the register while a person
        // reads.
        let refusal = if expired.is_empty() { None } else { certify(0).err() };
        let linked = linked(&writing, &expired)?;
        writing.roll_back()?;
        if let Some(refusal) = refusal {
            return Err(refusal);
        }
        if !barred.is_empty() {
            context.ui.notify("say-retention-barred", &[("numbers", barred.join(", ").into())]);
        }
        if expired.is_empty() {
            context.ui.notify("say-none-expired", &[]);
            return Ok(());
        }
        context.ui.warn_of_change(agreed.is_some());
        retention::expired(&mut context.ui, &office.lists, &expired)?;
        context.ui.finish()?;
        print_linked(context, &linked);
        if args.act.dry_run {
            context.ui.notify("say-dry-run", &[]);
            return Ok(());
        }
        context.ui.agreed("confirm-destroy", &count, args.yes)?;
        agreed = Some(expired);
    }
}

/// The records linked to requests that are still whole, with what they repeat of each.
fn linked(reading: &Reading<'_>, expired: &[ExpiredRequest]) -> Result<Vec<(Number, LinkedRecord)>, StoreError> {
    let mut linked = Vec::new();
    for ExpiredRequest { number, .. } in expired {
        linked.extend(reading.linked_records(*number)?.into_iter().map(|record| (*number, record)));
    }
    Ok(linked)
}

/// What stays of requests in the records linked to them: a destruction takes nothing out of these.
fn print_linked(context: &Context, linked: &[(Number, LinkedRecord)]) {
    for (number, record) in linked {
        let key = if record.repeats.is_empty() { "say-linked-whole" } else { "say-destroyed-repeated" };
        let id = ("id", record.record.to_string().into());
        let facts = vec![("number", number.to_string().into()), id];
        context.ui.notify(key, &[facts, linked_facts(record, context.ui.texts())].concat());
    }
}

/// The key by which persons are recognised, and the last day on which its rule keeps it.
fn key_until(reading: &Reading<'_>) -> Result<Option<(RecurrenceKey, NaiveDate)>, Failure> {
    let terms = reading.office()?.recurrence_rule().and_then(|rule| rule.retention);
    let Some((terms, key)) = terms.zip(reading.recurrence_key()?) else { return Ok(None) };
    let until = terms.ends_on(key.made_on);
    Ok(Some((key, until)))
}

/// Destroys the key once its own rule keeps it no more.
fn apply_to_key(
    args: &ApplyArgs,
    context: &mut Context,
    register: &mut Register,
    at: Moment,
    authority: Authority,
) -> Result<(), Failure> {
    let is_due = key_until(&register.read()?)?.is_some_and(|(_, until)| until < at.on);
    if !is_due {
        context.ui.notify("say-key-kept", &[]);
        return Ok(());
    }
    context.ui.agreed("confirm-destroy-key", &[], args.yes || args.act.dry_run)?;
    let mut writing = context.write(register)?;
    let office = writing.office()?.clone();
    let (rule, key) = (office.recurrence_rule(), writing.recurrence_key()?);
    let (rule, key) = rule.zip(key).ok_or_else(|| Failure::Message { key: "key-gone", args: vec![], exit: 1 })?;
    let certificate = office.certify(at, rule, (Vec::new(), 0), authority).map_err(refused)?;
    writing.destroy_recurrence_key(at, &key)?;
    writing.act_on_office(&certificate)?;
    if args.act.dry_run {
        writing.roll_back()?;
        context.ui.notify("say-dry-run", &[]);
        return Ok(());
    }
    writing.commit()?;
    context.ui.notify("say-key-destroyed", &[]);
    warn_of_copies(context, &register.sibling_copies());
    Ok(())
}

fn rule_name(context: &Context, office: &crate::domain::Office, rule: Code) -> String {
    context.ui.names(&office.lists).label(List::Retention, &rule)
}

/// Takes out the requests that are another officer's to destroy (MIFI 2.2): their numbers.
fn barred(writing: &Writing<'_>, expired: &mut Vec<ExpiredRequest>) -> Result<Vec<String>, Failure> {
    let (office, officer) = (writing.office()?, writing.officer());
    let (mut kept, mut barred) = (Vec::with_capacity(expired.len()), Vec::new());
    for request in std::mem::take(expired) {
        match office.impartial(officer, &writing.request(request.number)?) {
            Ok(_) => kept.push(request),
            Err(_) => barred.push(request.number.to_string()),
        }
    }
    *expired = kept;
    Ok(barred)
}

/// Destroys the words of each; how many documents go.
fn destroy(writing: &mut Writing<'_>, at: Moment, rule: &Code, expired: &[ExpiredRequest]) -> Result<u64, Failure> {
    let mut attachments = 0;
    for ExpiredRequest { number, .. } in expired {
        let mut request = writing.request(*number)?;
        attachments += request.attachments.iter().filter(|attachment| attachment.document.is_some()).count() as u64;
        let recurrence = writing.recurrence(at, request.identity.as_ref())?;
        let entry = request.destroy(at, rule.clone(), recurrence).map_err(refused_on(*number))?;
        let by = writing.office()?.impartial(writing.officer(), &request).map_err(refused_on(*number))?;
        writing.act(by, &mut request, &entry)?;
    }
    Ok(attachments)
}
