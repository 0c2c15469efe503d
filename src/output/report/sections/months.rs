//! The section on the months of a period that has several.

use super::super::labels::{self, Names};
use super::{Amount, ReportSection, SectionLine, SectionRow, SectionSheet, SectionTable};
use crate::report::{Counts, Month};

impl SectionSheet<'_> {
    /// The months that have begun, when the period has several.
    pub fn months(&self) -> Option<ReportSection> {
        let begun = |month: &&Month| month.days.from() <= self.report.extracted_on;
        let rows: Vec<SectionRow> =
            self.report.figures.months.iter().filter(begun).map(|month| self.month(month)).collect();
        let several = self.report.figures.period.months_touched() > 1;
        let is_empty = rows.is_empty();
        let (path, whole, counts) = ("months.received", "received", Counts::Requests);
        let table = SectionTable { path, whole, counts, rows, misses_100: None };
        several.then(|| ReportSection { name: "months", is_empty, lines: vec![SectionLine::Table(table)] })
    }

    fn month(&self, month: &Month) -> SectionRow {
        let beside = vec![
            ("reopened", month.reopened.clone()),
            ("closed", month.closed.clone()),
            ("open_at_end", month.open_at_end.clone()),
            ("timed", month.timed.clone()),
            ("within_standard", month.within_standard.clone()),
            ("late", month.late.clone()),
        ];
        let values = vec![
            ("median", month.net.median.map(Amount::Quotient)),
            ("p90", month.net.p90.map(Amount::Whole)),
            ("within_standard_percent", Some(Amount::Share(month.within_standard_percent()))),
        ];
        let label = labels::month(month, self.report.texts);
        SectionRow { label, values, ..self.group(&month.received, Names::Words("month"), beside) }
    }
}
