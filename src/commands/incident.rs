//! `incident`: the register of confidentiality incidents, paragraph by paragraph.

use chrono::NaiveDate;
use clap::Subcommand;

use super::act::ActArgs;
use super::ask;
use super::context::{Context, refused, refused_on};
use super::items::resolve;
use super::record::{RecordContext, TextSlot, begin, change, read, texts};
use super::verb::Under;
use super::vocabulary::Vocabulary;
use crate::domain::incident::{IncidentFacts, IncidentKind, IncidentStatus, Persons, PublicGround, PublicNotice};
use crate::domain::{Code, Incident, Links, List, Record, Series, Span};
use crate::output::{Failure, incident};

const KINDS: Vocabulary = Vocabulary::new("incident-kind", IncidentKind::CODES);
const ANSWERS: Vocabulary = Vocabulary::new("answer", &["yes", "no"]);
const CIRCUMSTANCES: Vocabulary = Vocabulary::new("incident-public", PublicGround::CODES);

pub type Args = Under<Action>;

#[derive(Debug, Subcommand)]
pub enum Action {
    Add {
        #[command(flatten)]
        about: Box<IncidentText>,
        #[arg(long = "request", value_name = "NUMBER")]
        requests: Vec<String>,
        #[command(flatten)]
        act: ActArgs,
    },
    Set {
        #[arg(value_name = "INCIDENT")]
        number: Option<String>,
        #[command(flatten)]
        about: Box<IncidentText>,
        #[arg(long = "request", value_name = "NUMBER")]
        requests: Vec<String>,
        #[arg(long = "without", value_name = "NUMBER")]
        without: Vec<String>,
        #[command(flatten)]
        act: ActArgs,
    },
    List {
        #[arg(long)]
        open: bool,
        #[arg(long)]
        serious: bool,
    },
    Show {
        #[arg(value_name = "INCIDENT")]
        number: Option<String>,
        #[arg(long)]
        history: bool,
    },
}

/// What an incident is about, in the order of the Regulation.
#[derive(Debug, Default, PartialEq, clap::Args)]
pub struct IncidentText {
    #[arg(long, value_name = "KIND", value_parser = KINDS)]
    pub kind: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "information_unknown")]
    pub information: Option<String>,
    #[arg(long, value_name = "REASON", allow_hyphen_values = true)]
    pub information_unknown: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub circumstances: Option<String>,
    #[arg(long, value_name = "DATE|FROM..TO", allow_hyphen_values = true, conflicts_with = "happened_about")]
    pub happened: Option<String>,
    #[arg(long, value_name = "DATE|MONTH|FROM..TO", allow_hyphen_values = true)]
    pub happened_about: Option<String>,
    #[arg(long, value_name = "DATE|FROM..TO", allow_hyphen_values = true)]
    pub aware: Option<String>,
    #[arg(long, value_name = "N", conflicts_with = "persons_about")]
    pub persons: Option<u32>,
    #[arg(long, value_name = "N")]
    pub persons_about: Option<u32>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    sensitivity: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    misuse: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    consequences: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    likelihood: Option<String>,
    #[arg(long, value_name = "YES|NO", value_parser = ANSWERS, requires = "reasons")]
    pub serious: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, requires = "serious")]
    pub reasons: Option<String>,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub commission_notified: Option<String>,
    #[arg(long, value_name = "DATE|FROM..TO", allow_hyphen_values = true, conflicts_with = "persons_deferred")]
    pub persons_notified: Option<String>,
    #[arg(long, value_name = "REASON", allow_hyphen_values = true)]
    persons_deferred: Option<String>,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, requires = "public_ground")]
    public_notice: Option<String>,
    #[arg(long, value_name = "CIRCUMSTANCE", value_parser = CIRCUMSTANCES.of(PublicGround::from_code), requires = "public_notice")]
    public_ground: Option<PublicGround>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, requires = "public_notice")]
    public_why: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    measures: Option<String>,
    #[arg(long = "unit", value_name = "UNIT")]
    units: Vec<String>,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Action::Add { mut about, requests, act } => {
            read(about.fields(), &context.ui)?;
            if ask::should_prompt(context, about.needs())? {
                ask::incident::complete(&mut about, &ask::Asker::open(context)?)?;
            }
            let (facts, requests) = (about.facts(context)?, context.numbers(&requests)?);
            let texts = texts(about.fields())?;
            let is_assessed = facts.serious.is_some();
            let record = begin::<Incident>(context, &act, |ctx| {
                ctx.may_link(&requests)?;
                let units = about.units(ctx)?;
                Incident::register(ctx.at, IncidentFacts { units, ..facts }, texts, requests).map_err(refused)
            })?;
            if !is_assessed && !act.dry_run {
                context.ui.notify("say-incident-unassessed", &[("record", record.into())]);
            }
            Ok(())
        }
        Action::Set { number, mut about, requests, without, act } => {
            let number = context.typed_or_chosen(Series::Incident, number)?;
            read(about.fields(), &context.ui)?;
            let is_empty = *about == IncidentText::default() && requests.is_empty() && without.is_empty();
            if is_empty && context.ui.prompts() {
                ask::incident::next_step(&mut about, &number, context)?;
            }
            let facts = about.facts(context)?;
            let texts = texts(about.fields())?;
            let links = Links { link: context.numbers(&requests)?, unlink: context.numbers(&without)? };
            change(context, &act, &number, |ctx, found: &Incident| {
                ctx.may_link(&links.link)?;
                let units = about.units(ctx)?;
                found.set(ctx.at, IncidentFacts { units, ..facts }, texts, links).map_err(refused_on(found.id()))
            })
        }
        Action::List { open, serious } => {
            let mut register = context.open()?;
            let reading = register.read()?;
            let mut incidents: Vec<Incident> = reading.all()?;
            incidents.retain(|incident| !open || incident.status() != IncidentStatus::Complete);
            incidents.retain(|incident| !serious || incident.facts.serious == Some(true));
            let none = if open || serious { "say-no-match" } else { "say-no-incident" };
            incident::list(&mut context.ui, &reading.office()?.lists, &incidents, none)
        }
        Action::Show { number, history } => {
            let number = context.typed_or_chosen(Series::Incident, number)?;
            super::record::show(context, &number, history, incident::show)
        }
    }
}

/// Reads a date or a period, approximate or not.
pub(super) fn read_span(typed: &str, today: NaiveDate, about: bool) -> Result<Span, Failure> {
    let key = if about { "not-about" } else { "not-a-span" };
    Span::parse(typed, today, about).map_err(|_| Failure::Usage { key, args: vec![("typed", typed.into())] })
}

impl IncidentText {
    /// What the register cannot begin without, and whether it is missing. Where the Regulation takes an approximation
    /// or a reason, either will do.
    fn needs(&self) -> Vec<(&'static str, bool)> {
        vec![
            ("--kind", self.kind.is_none()),
            ("--information | --information-unknown", self.information.is_none() && self.information_unknown.is_none()),
            ("--circumstances", self.circumstances.is_none()),
            ("--happened | --happened-about", self.happened.is_none() && self.happened_about.is_none()),
            ("--aware", self.aware.is_none()),
            ("--persons | --persons-about", self.persons.is_none() && self.persons_about.is_none()),
        ]
    }

    pub fn fields(&mut self) -> [TextSlot<'_>; 11] {
        [
            ("information", &mut self.information),
            ("information_unknown", &mut self.information_unknown),
            ("circumstances", &mut self.circumstances),
            ("sensitivity", &mut self.sensitivity),
            ("misuse", &mut self.misuse),
            ("consequences", &mut self.consequences),
            ("likelihood", &mut self.likelihood),
            ("reasons", &mut self.reasons),
            ("persons_deferred", &mut self.persons_deferred),
            ("public_why", &mut self.public_why),
            ("measures", &mut self.measures),
        ]
    }

    /// The units that were typed, each once; none when none was.
    fn units(&self, ctx: &RecordContext<'_, '_>) -> Result<Option<Vec<Code>>, Failure> {
        let mut units = Vec::new();
        for typed in &self.units {
            let unit = resolve(ctx.writing.office()?, List::Unit, typed, ctx.at.on)?;
            if !units.contains(&unit) {
                units.push(unit);
            }
        }
        Ok((!units.is_empty()).then_some(units))
    }

    fn facts(&self, context: &Context) -> Result<IncidentFacts, Failure> {
        let span = |typed: &Option<String>, about| {
            typed.as_ref().map(|typed| read_span(typed, context.today(), about)).transpose()
        };
        let date = |typed: &Option<String>| typed.as_deref().map(|typed| context.date(typed)).transpose();
        let known = self.persons.map(|count| Persons { count, about: false });
        Ok(IncidentFacts {
            kind: self.kind.as_deref().and_then(IncidentKind::from_code),
            happened: span(&self.happened, false)?.or(span(&self.happened_about, true)?),
            aware: span(&self.aware, false)?,
            persons: known.or(self.persons_about.map(|count| Persons { count, about: true })),
            units: None,
            serious: self.serious.as_deref().map(|answer| answer == "yes"),
            commission_on: date(&self.commission_notified)?,
            persons_on: span(&self.persons_notified, false)?,
            persons_deferred: self.persons_deferred.is_some().then_some(true),
            public: date(&self.public_notice)?.zip(self.public_ground).map(|(on, ground)| PublicNotice { on, ground }),
        })
    }
}
