//! `approve`: an edition, an action plan or a measure is approved by somebody on a day (MIFI 4.1, 4.6, 5.1, 5.2).

use clap::Subcommand;

use super::act::ActArgs;
use super::ask::missing::{How, RequiredArg};
use super::context::{Context, on, refused};
use super::input::short;
use super::record::{begin, change};
use super::verb::Under;
use crate::domain::{Activity, Edition, Measure, Period, PeriodKind, Record};
use crate::output::Failure;

pub type Args = Under<Approved>;

#[derive(Debug, Subcommand)]
pub enum Approved {
    Edition {
        #[arg(value_name = "EDITION")]
        number: String,
        #[command(flatten)]
        approval: ApprovalArgs,
    },
    Plan {
        #[arg(value_name = "YEAR")]
        year: String,
        #[command(flatten)]
        approval: ApprovalArgs,
    },
    Measure {
        #[arg(value_name = "MEASURE")]
        number: String,
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
    /// Who approves, asked for where nobody was named.
    fn by_whom(&mut self, context: &Context) -> Result<String, Failure> {
        let asked = RequiredArg::new("--by-whom", "ask-by-whom", How::Short, &mut self.by_whom);
        let [by_whom] = context.ask_missing([asked])?;
        short(by_whom)
    }
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.action {
        Approved::Edition { number, mut approval } => {
            let by_whom = approval.by_whom(context)?;
            change(context, &approval.act, &number, |ctx, found: &Edition| {
                found.approve(ctx.at, by_whom).map_err(on(found.id()))
            })
        }
        Approved::Plan { year, mut approval } => {
            let PeriodKind::FiscalYear { year } = Period::read_year(&year, context.today())?.kind() else {
                unreachable!("invariant: a fiscal year was read")
            };
            let by_whom = approval.by_whom(context)?;
            begin::<Activity>(context, &approval.act, |ctx| {
                Activity::approve_plan(ctx.at, year, by_whom, &ctx.writing.all()?).map_err(refused)
            })
            .map(drop)
        }
        Approved::Measure { number, mut approval } => {
            let by_whom = approval.by_whom(context)?;
            change(context, &approval.act, &number, |ctx, found: &Measure| {
                found.approve(ctx.at, by_whom).map_err(on(found.id()))
            })
        }
    }
}
