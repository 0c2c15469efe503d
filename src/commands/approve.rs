//! `approve`: an edition, an action plan or a measure is approved by somebody on a day (MIFI 4.1, 4.6, 5.1, 5.2).

use clap::Subcommand;

use super::act::ActArgs;
use super::ask::missing::{How, RequiredArg};
use super::context::{Context, refused, refused_on};
use super::input::short;
use super::record::{begin, change};
use super::verb::Under;
use crate::domain::{Activity, Edition, Measure, Period, PeriodKind, Record, Series};
use crate::output::Failure;

pub type Args = Under<Approved>;

#[derive(Debug, Subcommand)]
pub enum Approved {
    Edition {
        #[arg(value_name = "EDITION")]
        number: Option<String>,
        #[command(flatten)]
        approval: ApprovalArgs,
    },
    Plan {
        #[arg(value_name = "YEAR")]
        year: Option<String>,
        #[command(flatten)]
        approval: ApprovalArgs,
    },
    Measure {
        #[arg(value_name = "MEASURE")]
        number: Option<String>,
        #[command(flatten)]
        approval: ApprovalArgs,
    },
}

/// Who approves, and when.
#[derive(Debug, clap::Args)]
pub struct ApprovalArgs {
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    by_whom: Option<String>,
    #[command(flatten)]
    act: ActArgs,
}

impl ApprovalArgs {
    /// The thing to approve and who approves it, asked for where not typed.
    fn completed(&mut self, of: RequiredArg<'_>, context: &Context) -> Result<[String; 2], Failure> {
        let by_whom = RequiredArg::new("--by-whom", "ask-by-whom", How::Short, &mut self.by_whom);
        let [of, by_whom] = context.ask_missing([of, by_whom])?;
        Ok([of, short(by_whom)?])
    }
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Approved::Edition { mut number, mut approval } => {
            let edition = RequiredArg::new("EDITION", "ask-record", How::Record(Series::Edition), &mut number);
            let [number, by_whom] = approval.completed(edition, context)?;
            change(context, &approval.act, &number, |ctx, found: &Edition| {
                found.approve(ctx.at, by_whom).map_err(refused_on(found.id()))
            })
        }
        Approved::Plan { mut year, mut approval } => {
            let year = RequiredArg::new("YEAR", "ask-plan-year", How::Short, &mut year);
            let [year, by_whom] = approval.completed(year, context)?;
            let PeriodKind::FiscalYear { year } = Period::read_year(&year, context.today())?.kind() else {
                unreachable!("invariant: a fiscal year was read")
            };
            begin::<Activity>(context, &approval.act, |ctx| {
                Activity::approve_plan(ctx.at, year, by_whom, &ctx.writing.all()?).map_err(refused)
            })
            .map(drop)
        }
        Approved::Measure { mut number, mut approval } => {
            let measure = RequiredArg::new("MEASURE", "ask-record", How::Record(Series::Measure), &mut number);
            let [number, by_whom] = approval.completed(measure, context)?;
            change(context, &approval.act, &number, |ctx, found: &Measure| {
                found.approve(ctx.at, by_whom).map_err(refused_on(found.id()))
            })
        }
    }
}
