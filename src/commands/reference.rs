//! `reference`: the register's lists, what they hold, what they gain and what they no longer offer.

use chrono::NaiveDate;
use clap::Subcommand;

use super::act::{ActArgs, print_dry_run};
use super::context::{Context, refused};
use super::input::{account, required, short, short_some};
use super::items::{list_called, referral, resolve, resolve_known, resolve_some};
use super::list::open_in_charge;
use super::verb::Under;
use super::vocabulary::Vocabulary;
use crate::domain::act::OfficeAct;
use crate::domain::clock::Unit;
use crate::domain::reference::{Renaming, Terms};
use crate::domain::retention::{FinalDisposition, RetentionTerms, Trigger};
use crate::domain::{Code, Entry, Item, List, Moment, Office};
use crate::i18n::Arg;
use crate::output::{Failure, effects, joined, reference};

const LENGTHS: Vocabulary = Vocabulary::new("length", Unit::CODES);
const TRIGGERS: Vocabulary = Vocabulary::new("trigger", Trigger::CODES);
const FATES: Vocabulary = Vocabulary::new("fate", FinalDisposition::CODES);

pub type Args = Under<Action>;

#[derive(Debug, Subcommand)]
pub enum Action {
    List {
        #[arg(value_name = "LIST")]
        list: Option<String>,
    },
    Add(Box<Add>),
    Rename {
        #[arg(value_name = "LIST")]
        list: String,
        #[arg(value_name = "CODE")]
        code: String,
        #[command(flatten)]
        labels: ItemLabels,
        #[command(flatten)]
        contact: Contact,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        source: Option<String>,
        #[command(flatten)]
        act: ActArgs,
    },
    Retire {
        #[arg(value_name = "LIST")]
        list: String,
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(long)]
        undo: bool,
        #[command(flatten)]
        act: ActArgs,
    },
}

/// What people read, in both languages.
#[derive(Debug, clap::Args)]
pub struct ItemLabels {
    #[arg(long, value_name = "LABEL", allow_hyphen_values = true)]
    fr: Option<String>,
    #[arg(long, value_name = "LABEL", allow_hyphen_values = true)]
    en: Option<String>,
}

/// How a body, a unit or a partner is reached, in both languages.
#[derive(Debug, clap::Args)]
pub struct Contact {
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    contact_fr: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    contact_en: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct Add {
    #[arg(value_name = "LIST")]
    list: String,
    #[arg(value_name = "CODE")]
    code: String,
    #[command(flatten)]
    labels: ItemLabels,
    #[arg(long, value_name = "CODE")]
    parent: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note_fr: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note_en: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    source: Option<String>,
    #[command(flatten)]
    contact: Contact,
    #[arg(long, value_name = "ACCOUNT")]
    account: Option<String>,
    #[arg(long, value_name = "N")]
    length: Option<u32>,
    #[arg(long, value_name = "UNIT", value_parser = LENGTHS.of(Unit::from_code))]
    unit: Option<Unit>,
    #[arg(long, value_name = "PERCENT")]
    target: Option<u8>,
    #[arg(long, value_name = "KINDS", value_delimiter = ',')]
    kinds: Vec<String>,
    #[arg(long, value_name = "BODIES", value_delimiter = ',')]
    bodies: Vec<String>,
    #[arg(long, value_name = "N")]
    years: Option<u32>,
    #[arg(long, value_name = "TRIGGER", value_parser = TRIGGERS.of(Trigger::from_code))]
    trigger: Option<Trigger>,
    #[arg(long, value_name = "FATE", value_parser = FATES.of(FinalDisposition::from_code))]
    disposition: Option<FinalDisposition>,
    #[command(flatten)]
    act: ActArgs,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Action::List { list: typed } => {
            let typed = typed.as_deref().map(list).transpose()?;
            let mut register = context.open()?;
            let reading = register.read()?;
            let office = reading.office()?;
            match typed {
                Some(list) => reference::items(&mut context.ui, office, list),
                None => reference::lists(&mut context.ui, &office.lists),
            }
        }
        Action::Add(add) => {
            let list = list(&add.list)?;
            let code = new_code(&add.code)?;
            complete(&add, list)?;
            decide(context, &add.act, "say-item-added", |office, at| {
                let item = item(&add, list, code.clone(), office, at.on)?;
                Ok(office.add_item(at, list, item)?)
            })
        }
        Action::Rename { list: typed, code, labels, contact, source, act } => {
            let list = list(&typed)?;
            let to = Renaming {
                fr: short_some(labels.fr)?,
                en: short_some(labels.en)?,
                contact_fr: short_some(contact.contact_fr)?,
                contact_en: short_some(contact.contact_en)?,
                source: short_some(source)?,
            };
            if to.is_empty() {
                return Err(Failure::usage("rename-to-what"));
            }
            decide(context, &act, "say-item-renamed", |office, at| {
                let code = resolve_known(office, list, &code)?;
                Ok(office.rename_item(at, list, code, to.clone())?)
            })
        }
        Action::Retire { list: typed, code, undo, act } => {
            let list = list(&typed)?;
            let confirmation = if undo { "say-item-restored" } else { "say-item-retired" };
            decide(context, &act, confirmation, |office, at| {
                let code = resolve_known(office, list, &code)?;
                Ok(if undo { office.restore_item(at, list, code)? } else { office.retire_item(at, list, code)? })
            })
        }
    }
}

/// Changes a list: decided, applied and committed in one transaction. Standards move due dates, which is said.
fn decide(
    context: &mut Context,
    act: &ActArgs,
    confirmation: &str,
    decide: impl FnOnce(&Office, Moment) -> Result<Entry<OfficeAct>, Failure>,
) -> Result<(), Failure> {
    let at = context.moment_of_act(act.on.as_deref())?;
    at.not_in_the_future().map_err(refused)?;
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let before = writing.office()?.clone();
    let entry = decide(&before, at)?;
    let after = before.after(&entry);
    let moved = writing.effects(&before, &after, at.today)?;
    let in_charge = match &entry.act {
        OfficeAct::ReferenceRetired { list: List::Officer, code } => open_in_charge(&writing, code)?,
        _ => Vec::new(),
    };
    writing.act_on_office(&entry)?;
    if act.dry_run {
        print_dry_run(context, writing, None, &entry)?;
    } else {
        writing.commit()?;
        context.ui.notify(confirmation, &reference::facts(&entry.act, context.ui.names(&after.lists)));
    }
    let standard = match &entry.act {
        OfficeAct::ReferenceAdded { list: List::Standard, item } => Some(&item.code),
        OfficeAct::ReferenceRetired { list: List::Standard, code } => Some(code),
        _ => None,
    };
    if let Some(standard) = standard.and_then(|code| after.lists.get(List::Standard, code)) {
        reference::print_replaced(&context.ui, &before, &after, entry.on, &standard.kinds);
    }
    if !in_charge.is_empty() {
        let facts = [("numbers", joined(&in_charge, " ").into()), ("count", in_charge.len().into())];
        context.ui.notify("say-left-in-charge", &facts);
    }
    if let OfficeAct::ReferenceRetired { list: list @ (List::Unit | List::Partner), code } = &entry.act {
        context.ui.notify("say-left-open", &[]);
        if *list == List::Unit {
            context.ui.notify("say-left-measures", &[("code", code.as_str().into())]);
        }
    }
    if moved.is_empty() {
        return Ok(());
    }
    if act.dry_run {
        return effects::show(&mut context.ui, &moved);
    }
    effects::print_summary(&context.ui, &moved);
    Ok(())
}

fn list(typed: &str) -> Result<List, Failure> {
    list_called(typed).ok_or_else(|| {
        let names = Arg::Values("list", List::CODES.into());
        Failure::Usage { key: "unknown-list", args: vec![("typed", typed.into()), ("names", names)] }
    })
}

/// A code is typed by scripts for ever: its form is never guessed, only suggested.
fn new_code(typed: &str) -> Result<Code, Failure> {
    Code::new(typed).map_err(|_| Failure::Usage {
        key: "not-a-code",
        args: vec![("typed", typed.into()), ("nearest", Arg::Nearest(vec![Code::slug(typed).to_string()]))],
    })
}

/// What an item of that list cannot do without. A proper name is the same in both languages.
fn complete(add: &Add, list: List) -> Result<(), Failure> {
    let ItemLabels { fr, en } = &add.labels;
    let labels = if list.has_proper_names() {
        vec![("--fr", fr.is_none() && en.is_none())]
    } else {
        vec![("--fr", fr.is_none()), ("--en", en.is_none())]
    };
    let standard = list == List::Standard;
    let terms = [
        ("--length", standard && add.length.is_none()),
        ("--unit", standard && add.unit.is_none()),
        ("--target", standard && add.target.is_none()),
    ];
    let schedule = list == List::Retention;
    let schedule = [
        ("--years", schedule && add.years.is_none()),
        ("--trigger", schedule && add.trigger.is_none()),
        ("--disposition", schedule && add.disposition.is_none()),
    ];
    required(labels.into_iter().chain(terms).chain(schedule).collect())
}

fn item(add: &Add, list: List, code: Code, office: &Office, day: NaiveDate) -> Result<Item, Failure> {
    let label = |one: &Option<String>, other: &Option<String>| short(one.clone().or(other.clone()).unwrap_or_default());
    let resolved = |list: List, typed: &[String]| {
        typed.iter().map(|typed| resolve(office, list, typed, day)).collect::<Result<Vec<_>, _>>()
    };
    let ItemLabels { fr, en } = &add.labels;
    Ok(Item {
        retention: RetentionTerms::of(list, &code, (add.years, add.trigger, add.disposition))?,
        parent: resolve_some(office, list, add.parent.as_deref(), day)?,
        note_fr: short_some(add.note_fr.clone())?,
        note_en: short_some(add.note_en.clone())?,
        source: short_some(add.source.clone())?,
        standard: Terms::of(list, &code, (add.length, add.unit, add.target))?,
        kinds: resolved(List::Kind, &add.kinds)?,
        bodies: add.bodies.iter().map(|typed| referral(office, typed, day)).collect::<Result<_, _>>()?,
        contact_fr: short_some(add.contact.contact_fr.clone())?,
        contact_en: short_some(add.contact.contact_en.clone())?,
        account: account(add.account.as_deref())?,
        ..Item::new(code, label(fr, en)?, label(en, fr)?)
    })
}

/// Whether requests received on a day are timed otherwise than by the main standard, or not at all, by their kind.
pub(super) fn are_standards_several(office: &Office, on: NaiveDate) -> bool {
    let main = office.main_standard(on).code;
    let mut kinds = office.lists.active(List::Kind).map(|item| &item.code);
    kinds.any(|kind| office.standard(Some(kind), on).is_none_or(|standard| standard.code != main))
}
