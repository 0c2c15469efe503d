//! The period that a report is about, as it is typed.

use chrono::NaiveDate;

use crate::commands::context::Context;
use crate::domain::{Period, PeriodError};
use crate::output::Failure;

/// The period that a report is about. A month, a quarter or a year that is left out is the last one that ended.
#[derive(Debug, clap::Subcommand)]
pub enum SpanArgs<A: clap::Args> {
    Month {
        #[arg(value_name = "MONTH")]
        month: Vec<String>,
        #[command(flatten)]
        args: A,
    },
    Quarter {
        #[arg(value_name = "QUARTER")]
        quarter: Vec<String>,
        #[command(flatten)]
        args: A,
    },
    Year {
        #[arg(value_name = "YEAR")]
        year: Vec<String>,
        #[command(flatten)]
        args: A,
    },
    Period {
        #[arg(value_name = "FROM")]
        from: String,
        #[arg(value_name = "TO")]
        to: String,
        #[command(flatten)]
        args: A,
    },
}

impl<A: clap::Args> SpanArgs<A> {
    /// The period that was typed, and the rest.
    pub fn read(self, context: &Context) -> Result<(Period, A), Failure> {
        let today = context.today();
        // « T3 2026 » needs no quotes.
        let read = |typed: &[String], read: fn(&str, NaiveDate) -> Result<Period, PeriodError>| {
            let typed = if typed.is_empty() { "last".to_owned() } else { typed.join(" ") };
            read(&typed, today)
        };
        Ok(match self {
            Self::Month { month, args } => (read(&month, Period::read_month)?, args),
            Self::Quarter { quarter, args } => (read(&quarter, Period::read_quarter)?, args),
            Self::Year { year, args } => (read(&year, Period::read_year)?, args),
            Self::Period { from, to, args } => (Period::between(context.date(&from)?, context.date(&to)?)?, args),
        })
    }
}
