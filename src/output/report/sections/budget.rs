//! The section on the lateness budget of the fiscal year.

use super::{Amount, CountedCell, SectionLine};
use crate::report::{Budget, Counts};

/// How many late answers are still allowed; `open` is what the table of figures counts of it.
pub fn lines(of: &Budget, open: Vec<SectionLine>) -> Vec<SectionLine> {
    let closings = |key: &str, count: u64| {
        SectionLine::Count(CountedCell { key: key.to_owned(), count, counts: Counts::Closings })
    };
    let whole = |count: Option<u64>| count.and_then(|count| i64::try_from(count).ok()).map(Amount::Whole);
    let closed = [closings("budget.within", of.within), closings("budget.late", of.late)];
    let led_to = [
        SectionLine::Value("budget.allowed", whole(Some(of.allowed()))),
        SectionLine::Value("budget.left", Some(Amount::Whole(of.left()))),
        SectionLine::Share("budget.best_percent", of.best()),
        SectionLine::Share("budget.worst_percent", of.worst()),
        SectionLine::Value("budget.target_percent", Some(Amount::Tenths(of.target_tenths.into()))),
        SectionLine::Value("budget.to_recover", whole(of.to_recover())),
    ];
    closed.into_iter().chain(open).chain(led_to).collect()
}
