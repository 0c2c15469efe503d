//! `close`: the reply goes out and the request is closed.

use super::act::{ActArgs, ActContext, on_each};
use super::ask;
use super::context::{Context, refused_on};
use super::finding::VerdictArgs;
use super::input::{is_blank, text};
use super::items::resolve_some;
use super::link::originals;
use super::vocabulary::Vocabulary;
use crate::domain::act::{Disposition, LinkKind};
use crate::domain::closing::Closure;
use crate::domain::request::Triage;
use crate::domain::{Entry, List, Number, Request};
use crate::i18n::Arg;
use crate::output::Failure;
use crate::store::StoreError;

const DISPOSITIONS: Vocabulary = Vocabulary::new("disposition", Disposition::CODES);

#[derive(Debug, Default, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    pub number: Option<String>,
    #[arg(long = "as", id = "disposition", value_name = "DISPOSITION", value_parser = DISPOSITIONS)]
    pub disposition: Option<String>,
    #[command(flatten)]
    pub verdict: VerdictArgs,
    #[arg(long, value_name = "CHANNEL", conflicts_with = "no_reply")]
    pub by: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub no_reply: Option<String>,
    #[arg(long, value_name = "BODY")]
    pub to: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub of: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub text: Option<String>,
    #[command(flatten)]
    pub act: ActArgs,
}

impl Args {
    /// The request that the one to close is a duplicate of.
    pub(super) fn of(&self, context: &Context) -> Result<Option<Number>, Failure> {
        self.of.as_deref().map(|of| context.number(of)).transpose()
    }

    /// The closing of what was found inadmissible, the person being informed as the triage says.
    pub(super) fn inadmissible(number: String, act: ActArgs) -> Self {
        let disposition = Some(Disposition::Inadmissible.as_str().into());
        Self { number: Some(number), disposition, act, ..Self::default() }
    }

    /// What cannot be done without, and whether it is missing.
    fn needs(&self) -> Vec<(&'static str, bool)> {
        let is = |disposition| self.disposition() == Some(disposition);
        vec![
            ("NUMBER", self.number.is_none()),
            ("close --as", self.disposition.is_none()),
            ("--of", is(Disposition::Duplicate) && self.of.is_none()),
            ("close --to", is(Disposition::Transferred) && self.to.is_none()),
        ]
    }

    /// What the request itself still lacks to be closed, so that all of it is named at once.
    fn needed_of(&self, number: &str, context: &Context) -> Result<Vec<(&'static str, bool)>, Failure> {
        let number = context.number(number)?;
        let mut register = context.register()?;
        let request = match register.read()?.request(number) {
            Ok(request) => request,
            // The line is completed before the request is looked for.
            Err(StoreError::NoSuchRecord(_)) => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        // How the reply went out is never guessed.
        let disposition = self.disposition().unwrap_or_else(|| usual(&request));
        let is_refused = disposition == Disposition::Inadmissible && request.triage.admissible() != Some(false);
        let lacks_means = request.lacks_means(disposition) && !is_refused;
        let unfound = self.disposition.is_none() && !self.verdict.is_typed() && request.lacks_findings();
        Ok(vec![
            ("--substantiated | --partly | --unsubstantiated", unfound),
            ("--by | --no-reply", lacks_means && self.by.is_none() && self.no_reply.is_none()),
        ])
    }

    /// How the request is closed, once it is said.
    pub(super) fn disposition(&self) -> Option<Disposition> {
        self.disposition.as_deref().and_then(Disposition::from_code)
    }
}

/// How a request is closed where nothing else is said.
pub(super) fn usual(request: &Request) -> Disposition {
    match request.triage {
        Triage::Inadmissible { .. } => Disposition::Inadmissible,
        _ => Disposition::Answered,
    }
}

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut needs = args.needs();
    if let Some(number) = &args.number {
        needs.extend(args.needed_of(number, context)?);
    }
    let prompted = ask::should_prompt(context, needs)?;
    (args.text, args.no_reply) = (text(args.text, &context.ui)?, text(args.no_reply, &context.ui)?);
    args.text.take_if(|text| is_blank(text));
    if args.no_reply.as_deref().is_some_and(is_blank) {
        return Err(Failure::Usage { key: "blank", args: vec![("arg", Arg::Typed("--no-reply".into()))] });
    }
    if prompted {
        args = ask::close::completed(args, &mut ask::Asker::open(context)?)?;
    }
    let of = args.of(context)?;
    on_each(context, &args.act, args.number.as_slice(), |ctx| decide(ctx, &args, of))
}

pub(super) fn decide(ctx: &ActContext<'_>, args: &Args, of: Option<Number>) -> Result<Vec<Entry>, Failure> {
    let number = ctx.request.number;
    let originals = of.map(|of| originals(ctx, of)).transpose()?.unwrap_or_default();
    let closure = Closure {
        disposition: args.disposition().ok_or(Failure::Missing(vec!["close --as"]))?,
        by: resolve_some(ctx.office, List::Channel, args.by.as_deref(), ctx.at.on)?,
        no_reply: args.no_reply.clone(),
        to: resolve_some(ctx.office, List::Body, args.to.as_deref(), ctx.at.on)?,
        verdict: args.verdict.verdict(ctx.office, ctx.at.on)?,
        reply: args.text.clone(),
        of,
    };
    let closed = ctx.request.close(ctx.at, closure).map_err(refused_on(number))?;
    let links = |of: &Number| ctx.request.links.iter().any(|link| link.to == *of && link.kind == LinkKind::Duplicate);
    let linked = of.filter(|of| !links(of)).map(|of| ctx.request.link(ctx.at, of, LinkKind::Duplicate, &originals));
    let linked = linked.transpose().map_err(refused_on(number))?;
    Ok(linked.into_iter().chain([closed]).collect())
}
