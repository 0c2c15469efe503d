//! The section on the lateness budget of the fiscal year.

use super::{Amount, CountedCell, ReportSection, SectionLine, SectionSheet, share};
use crate::report::Counts;

impl SectionSheet<'_> {
    /// How many late answers are still allowed, when the report ends in the year of today. It is for the office alone.
    pub fn budget(&self) -> Option<ReportSection> {
        let (_, of) = self.report.budget.as_ref().filter(|_| self.report.hidden.is_none())?;
        let closings = |key: &str, count: u64| {
            SectionLine::Count(CountedCell {
                key: format!("budget.{key}"),
                count: Some(count),
                counts: Counts::Closings,
            })
        };
        let mut lines = vec![closings("within", of.within), closings("late", of.late)];
        lines.extend(self.counts("budget", &["overdue", "open", "threatening"]));
        let whole = |count: Option<u64>| count.and_then(|count| i64::try_from(count).ok()).map(Amount::Whole);
        lines.extend([
            SectionLine::Value("budget.allowed", whole(Some(of.allowed()))),
            SectionLine::Value("budget.left", Some(Amount::Whole(of.left()))),
            share("budget.best_percent", of.best()),
            share("budget.worst_percent", of.worst()),
            SectionLine::Value("budget.target_percent", Some(Amount::Tenths(of.target_tenths.into()))),
            SectionLine::Value("budget.to_recover", whole(of.to_recover())),
        ]);
        Some(ReportSection { name: "budget", is_empty: of.total() == 0, lines })
    }
}
