//! `finding`: a ground is substantiated, partly or not.

use chrono::NaiveDate;

use super::act::{ActArgs, ActContext, on_each, single_entry};
use super::ask;
use super::context::Context;
use super::input::text;
use super::items::resolve;
use crate::domain::finding::{Finding, Verdict};
use crate::domain::{Entry, List, Office};
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    pub number: Option<String>,
    #[arg(value_name = "GROUND-N")]
    pub ground: Option<u32>,
    #[command(flatten)]
    pub verdict: VerdictArgs,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reasons: Option<String>,
    #[command(flatten)]
    pub act: ActArgs,
}

/// The finding, as flags.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct VerdictArgs {
    #[arg(long, value_name = "CRITERION", group = "verdict")]
    pub substantiated: Option<String>,
    #[arg(long, value_name = "CRITERION", group = "verdict")]
    pub partly: Option<String>,
    #[arg(long, group = "verdict")]
    pub unsubstantiated: bool,
}

impl VerdictArgs {
    /// Whether a finding was typed.
    pub fn is_typed(&self) -> bool {
        self.substantiated.is_some() || self.partly.is_some() || self.unsubstantiated
    }

    /// The finding that was typed, with its criterion (MAMH, critères d'appréciation; MIFI, plainte fondée).
    pub fn verdict(&self, office: &Office, day: NaiveDate) -> Result<Option<Verdict>, Failure> {
        let (finding, criterion) = match (&self.substantiated, &self.partly, self.unsubstantiated) {
            (Some(criterion), _, _) => (Finding::Substantiated, Some(criterion)),
            (_, Some(criterion), _) => (Finding::Partly, Some(criterion)),
            (_, _, true) => (Finding::Unsubstantiated, None),
            _ => return Ok(None),
        };
        let criterion = criterion.map(|typed| resolve(office, List::Criterion, typed, day)).transpose()?;
        Ok(Some(Verdict { finding, criterion }))
    }
}

impl Args {
    /// What cannot be done without, and whether it is missing.
    fn needs(&self) -> Vec<(&'static str, bool)> {
        vec![
            ("NUMBER", self.number.is_none()),
            ("--substantiated | --partly | --unsubstantiated", !self.verdict.is_typed()),
        ]
    }
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let prompted = ask::should_prompt(context, args.needs())?;
    args.reasons = text(args.reasons, &context.ui)?;
    if prompted {
        args = ask::finding::completed(args, &mut ask::Asker::open(context)?)?;
    }
    on_each(context, &args.act, args.number.as_slice(), |ctx| decide(ctx, &args))
}

pub(super) fn decide(ctx: &ActContext<'_>, args: &Args) -> Result<Vec<Entry>, Failure> {
    let verdict = args.verdict.verdict(ctx.office, ctx.at.on)?.ok_or(Failure::Missing(vec!["--substantiated"]))?;
    single_entry(ctx.request.number, ctx.request.find(ctx.at, args.ground, verdict, args.reasons.clone()))
}
