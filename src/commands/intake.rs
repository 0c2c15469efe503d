//! `intake`: a communication is written in and gets its number.

use std::path::PathBuf;

use unicode_normalization::UnicodeNormalization;

use super::act::{ActArgs, apply};
use super::ask;
use super::barred::nameable;
use super::context::{Context, refused_on};
use super::disclosure;
use super::email;
use super::input::{IdentityArgs, ground, is_blank, short_some, text};
use super::items::{resolve, resolve_some};
use super::vocabulary::Vocabulary;
use chrono::NaiveDate;

use crate::domain::act::{GroundCode, RequestAct};
use crate::domain::attachment::{AttachedDocument, kept_name};
use crate::domain::conflict::{Exempt, Permit};
use crate::domain::field::{Identity, Narrative, Receipt};
use crate::domain::{Entry, List, Moment, Number, Office, Refusal, Request, Words, rule_codes};
use crate::exchange::EmailDocument;
use crate::output::{Failure, clean, joined, sentence};
use crate::store::content::digest_of;
use crate::store::{Reading, Register, Writing};

const LANGUAGES: Vocabulary = Vocabulary::new("language", &["fr", "en"]);

/// The most requests of a person that are named: the latest.
pub(super) const MOST_NAMED: usize = 5;

#[derive(Debug, Default, Clone, clap::Args)]
pub struct Args {
    #[arg(long, value_name = "FILE")]
    from_email: Option<PathBuf>,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, conflicts_with = "on")]
    pub received: Option<String>,
    #[arg(long, value_name = "CHANNEL")]
    pub channel: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub subject: Option<String>,
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub text: Option<String>,
    #[arg(long, value_name = "PROGRAM")]
    pub program: Option<String>,
    #[arg(long, value_name = "UNIT")]
    pub unit: Option<String>,
    #[arg(long, value_name = "SOURCE")]
    pub source: Option<String>,
    #[arg(long, value_name = "GROUND")]
    pub ground: Vec<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub remedy: Option<String>,
    #[arg(long, value_name = "LANG", value_parser = LANGUAGES)]
    pub reply_language: Option<String>,
    #[arg(long, value_name = "REFERENCE", allow_hyphen_values = true)]
    pub reference: Option<String>,
    #[arg(long, conflicts_with_all = Identity::NAMES.iter().copied())]
    pub anonymous: bool,
    #[command(flatten)]
    pub identity: Box<IdentityArgs>,
    #[arg(long)]
    pub yes: bool,
    #[command(flatten)]
    pub act: ActArgs,
    /// What came with an e-mail.
    #[arg(skip)]
    pub documents: Vec<EmailDocument>,
    /// It comes from an e-mail: what that says is read over at a terminal, and nobody is anonymous by mistake.
    #[arg(skip)]
    pub is_email: bool,
}

impl Args {
    /// What cannot be done without, and whether it is missing.
    fn needs(&self) -> Vec<(&'static str, bool)> {
        vec![
            ("--received", self.received.is_none() && self.act.on.is_none()),
            ("--channel", self.channel.is_none()),
            ("--subject", self.subject.is_none()),
            ("--name | --anonymous", self.is_email && !self.anonymous && !self.identity.is_typed()),
        ]
    }
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    // Read once: what is then typed at the terminal is text, even when it begins with an @.
    args.text = text(args.text, &context.ui)?;
    args.remedy = text(args.remedy, &context.ui)?;
    match args.from_email.take() {
        Some(path) => email::run(&path, args, context),
        None => register(args, context),
    }
}

/// Writes a communication in, once what is missing was asked for.
pub(super) fn register(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    args.subject.take_if(|subject| is_blank(subject));
    let prompted = ask::should_prompt(context, args.needs())? || (args.is_email && context.ui.prompts());
    if prompted {
        args = ask::intake::completed(args, &mut ask::Asker::open(context)?)?;
    }
    let dry_run = args.act.dry_run;
    let mut register = context.open()?;
    agree_to_disclosure(&args, context, &mut register)?;
    let mut writing = context.write(&mut register)?;
    let entry = entry_of(&args, context, writing.office()?)?;
    let at = Moment { on: entry.on, today: context.today() };
    // Whoever was prompted here was told on the way.
    if !context.ui.is_quiet() && !prompted {
        // What writes nothing leaves no trace of whom it looked for.
        if !dry_run {
            warn_of_what_is_known(context, &writing, &entry)?;
        }
        warn_of_slips(context, &entry);
    }
    let keys = entry.words.identity.as_ref().map_or_else(Vec::new, Identity::match_keys);
    let known = nameable(&writing, writing.officer(), writing.same_person(&keys)?)?.first().copied();
    let mut request: Request = writing.register(&entry)?;
    let mut written = vec![entry];
    let is_disclosure = request.receipt.kind.as_ref().is_some_and(|code| *code == rule_codes::DISCLOSURE);
    if is_disclosure {
        // Nothing was kept; from here on nothing is added either.
        let erased = Entry::bare(at.on, RequestAct::Erased);
        apply(&mut writing, Permit::Exempt(Exempt::Receipt), &mut request, &erased)?;
        written.push(erased);
    }
    if let Some(channel) = request.receipt.channel.clone()
        && writing.office()?.acknowledges_by_itself(&channel)
    {
        let acknowledgement = request.acknowledge(at, Some(channel)).map_err(refused_on(request.number))?;
        apply(&mut writing, Permit::Exempt(Exempt::Receipt), &mut request, &acknowledgement)?;
        written.push(acknowledgement);
    }
    let mut attached = Vec::new();
    for EmailDocument { name, bytes } in std::mem::take(&mut args.documents).into_iter().filter(|_| !is_disclosure) {
        let name: String = kept_name(&name).nfc().collect();
        attached.push(name.clone());
        let document = AttachedDocument { name, digest: digest_of(&bytes) };
        let entry = request.attach(at, document, bytes.len() as u64).map_err(refused_on(request.number))?;
        writing.attach(Permit::Exempt(Exempt::Receipt), &mut request, &entry, &bytes)?;
        written.push(entry);
    }
    if dry_run {
        return super::act::commit_or_dry_run(context, writing, true, &[(request, written)]);
    }
    let office = writing.office()?.clone();
    let facts = super::act::facts(&request, &office, context.ui.texts());
    writing.commit()?;
    context.ui.number(&request.number.to_string())?;
    context.ui.notify("say-registered", &facts);
    if let Some(other) = known.filter(|_| !is_disclosure) {
        let numbers = [("number", request.number.to_string().into()), ("other", other.to_string().into())];
        context.ui.notify("say-may-be-linked", &numbers);
    }
    if !attached.is_empty() {
        let names = clean::line(&attached.join(", ")).into_owned();
        context.ui.notify("say-email-attached", &[("count", attached.len().into()), ("names", names.into())]);
    }
    if is_disclosure {
        let reason = sentence::args(Refusal::DisclosureIsDirected.facts(), context.ui.texts(), Some(&office.lists));
        context.ui.notify("say-disclosure", &[facts, reason].concat());
    }
    super::barred::warn(&context.ui, &office, &request);
    Ok(())
}

/// Asks before what is typed of a disclosure goes. Nobody waits for the register while a person reads.
fn agree_to_disclosure(args: &Args, context: &Context, register: &mut Register) -> Result<(), Failure> {
    if !disclosure::is_kind(args.kind.as_deref(), &register.read()?.office()?.lists) {
        return Ok(());
    }
    let documents = args.documents.iter().map(|document| kept_name(&document.name).nfc().collect()).collect();
    disclosure::agree_at_intake(context, &words(args)?, documents, args.yes || args.act.dry_run)
}

/// The entry that the arguments come to, their long texts being read already.
pub(super) fn entry_of(args: &Args, context: &Context, office: &Office) -> Result<Entry, Failure> {
    let at = context.moment_of_act(args.received.as_deref().or(args.act.on.as_deref()))?;
    let grounds = args.ground.iter().map(|typed| ground(office, typed, at.on)).collect::<Result<_, _>>()?;
    office.may_be_received(at.on).map_err(super::context::refused)?;
    entry(at, receipt(args, office, at.on)?, grounds, words(args)?)
}

fn words(args: &Args) -> Result<Words, Failure> {
    Ok(Words {
        narrative: Narrative {
            subject: short_some(args.subject.clone())?,
            text: short_some(args.text.clone())?,
            remedy: short_some(args.remedy.clone())?,
            external_reference: short_some(args.reference.clone())?,
        },
        identity: args.identity.clone().identity()?,
        ..Words::default()
    })
}

fn receipt(args: &Args, office: &Office, day: NaiveDate) -> Result<Receipt, Failure> {
    let channel = args.channel.as_deref().expect("invariant: asked for, or the act was refused");
    let lang = args.reply_language.as_deref().map(|lang| lang.parse().expect("invariant: a code of the list"));
    Ok(Receipt {
        channel: Some(resolve(office, List::Channel, channel, day)?),
        source: Some(resolve(office, List::Source, args.source.as_deref().unwrap_or(rule_codes::DIRECT), day)?),
        kind: resolve_some(office, List::Kind, args.kind.as_deref(), day)?,
        program: resolve_some(office, List::Program, args.program.as_deref(), day)?,
        unit: resolve_some(office, List::Unit, args.unit.as_deref(), day)?,
        reply_language: Some(lang.unwrap_or(office.settings.reply_language)),
        anonymous: Some(args.anonymous),
    })
}

/// The entry, once the rules hold. Of a disclosure of wrongdoing nothing is kept but that there was one.
fn entry(at: Moment, mut receipt: Receipt, grounds: Vec<GroundCode>, mut words: Words) -> Result<Entry, Failure> {
    if at.on > at.today {
        return Err(super::context::refused(Refusal::InTheFuture { on: at.on, today: at.today }));
    }
    if words.identity.is_none() {
        receipt.anonymous = Some(true);
    }
    if receipt.kind.as_ref().is_some_and(|code| *code == rule_codes::DISCLOSURE) {
        words = Words::default();
    }
    GroundCode::all_different(&grounds).map_err(super::context::refused)?;
    Ok(Entry { on: at.on, act: RequestAct::Received { receipt, grounds }, words })
}

/// Warns of requests of the same person or reference: an officer decides.
fn warn_of_what_is_known(context: &Context, writing: &Writing<'_>, entry: &Entry) -> Result<(), Failure> {
    let keys = entry.words.identity.as_ref().map_or_else(Vec::new, Identity::match_keys);
    let numbers = nameable(writing, writing.officer(), writing.same_person(&keys)?)?;
    if !numbers.is_empty() {
        let latest = &numbers[..numbers.len().min(MOST_NAMED)];
        let args = [("numbers", joined(latest, ", ").into()), ("count", numbers.len().into())];
        context.ui.notify("say-same-person", &args);
    }
    if let Some(reference) = &entry.words.narrative.external_reference {
        warn_of_reference(context, writing, reference, None)?;
    }
    Ok(())
}

/// Warns of likely slips in what was typed: an officer decides.
fn warn_of_slips(context: &Context, entry: &Entry) {
    if is_long_ago(entry.on, context.today()) {
        context.ui.notify("say-received-long-ago", &[("on", entry.on.to_string().into())]);
    }
    if names_in_text(&entry.words) {
        context.ui.notify("say-name-in-text", &[]);
    }
}

/// Whether so old a day of receipt looks like a slip of the year.
pub(super) fn is_long_ago(received_on: NaiveDate, today: NaiveDate) -> bool {
    (today - received_on).num_days() > 366
}

/// Other requests may have the same reference of the person or of another register.
pub(super) fn warn_of_reference(
    context: &Context,
    reading: &Reading<'_>,
    reference: &str,
    own: Option<Number>,
) -> Result<(), Failure> {
    let officer = context.author(&reading.office()?.lists)?;
    let others = reading.with_reference(reference)?.into_iter().filter(|number| Some(*number) != own);
    let numbers = nameable(reading, &officer, others)?;
    if !numbers.is_empty() {
        let text = crate::output::clean::line(reference).into_owned();
        let args = [("numbers", joined(&numbers, ", ").into()), ("reference", text.into())];
        context.ui.notify("say-same-reference", &args);
    }
    Ok(())
}

/// Whether what everybody who opens the file reads says who the person is.
pub(super) fn names_in_text(words: &Words) -> bool {
    let identity = words.identity.as_ref();
    let is_named = |text: &String| identity.is_some_and(|identity| identity.mentioned_in(text).is_some());
    [&words.narrative.subject, &words.narrative.text].into_iter().flatten().any(is_named)
}
