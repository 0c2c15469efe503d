//! The period that a report is about, as it is typed.

use chrono::{Datelike, NaiveDate};

use crate::commands::context::Context;
use crate::domain::fold::fold;
use crate::domain::{Lang, Period, PeriodError};
use crate::i18n::Texts;
use crate::output::Failure;

/// The period that a report is about. A month, a quarter or a year that is left out is the last one that ended.
#[derive(Debug, clap::Subcommand)]
pub enum SpanArgs<A: clap::Args> {
    #[command(alias = "mois")]
    Month {
        #[arg(value_name = "MONTH")]
        month: Option<String>,
        #[command(flatten)]
        args: A,
    },
    #[command(alias = "trimestre")]
    Quarter {
        #[arg(value_name = "QUARTER")]
        quarter: Option<String>,
        #[command(flatten)]
        args: A,
    },
    #[command(alias = "annee", alias = "année")]
    Year {
        #[arg(value_name = "YEAR")]
        year: Option<String>,
        #[command(flatten)]
        args: A,
    },
    #[command(alias = "periode", alias = "période")]
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
        // The form that is said is that of the word that was typed, and not those of the others.
        let named = |period: Result<Period, PeriodError>, key| {
            period.map_err(|wrong| match wrong {
                PeriodError::NotAPeriod(typed) => Failure::Usage { key, args: vec![("typed", typed.into())] },
                wrong => wrong.into(),
            })
        };
        let read =
            |typed: Option<String>, around: Option<Period>, parse: &dyn Fn(&str) -> Result<Period, PeriodError>| {
                let around = around.expect("invariant: today is in a month, a quarter and a year");
                let ended = if around.to() < today { Some(around) } else { around.previous() };
                match typed {
                    Some(typed) if !LAST.contains(&fold(&typed).as_str()) => parse(&typed),
                    _ => Ok(ended.expect("invariant: today has a past")),
                }
            };
        Ok(match self {
            Self::Month { month, args } => {
                let parse =
                    |typed: &str| Period::parse_month(typed).or_else(|wrong| named_month(typed, today).ok_or(wrong));
                (named(read(month, Period::month_of(today), &parse), "not-a-month")?, args)
            }
            Self::Quarter { quarter, args } => {
                (named(read(quarter, Period::quarter_of(today), &Period::parse_quarter), "not-a-quarter")?, args)
            }
            Self::Year { year, args } => {
                (named(read(year, Period::fiscal_year_of(today), &Period::parse_fiscal_year), "not-a-year")?, args)
            }
            Self::Period { from, to, args } => (Period::between(context.date(&from)?, context.date(&to)?)?, args),
        })
    }
}

/// What the last period that ended is called, folded.
const LAST: [&str; 5] = ["dernier", "derniere", "last", "precedent", "previous"];

/// The latest month of a name that has begun, in either language: « novembre ».
fn named_month(typed: &str, today: NaiveDate) -> Option<Period> {
    let typed = fold(typed);
    let names = [Lang::Fr, Lang::En].map(Texts::new);
    let is_named = |period: &Period| {
        let key = format!("report-month-{}", period.from().month());
        names.iter().any(|texts| fold(&texts.get(&key)) == typed)
    };
    std::iter::successors(Period::month_of(today), Period::previous).take(12).find(is_named)
}
