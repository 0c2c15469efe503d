//! A report held against past periods: what each figure was, and by how much it changed.
//!
//! A past period is a report like the other, so that what is compared has the same definition, the same words and the
//! same cells.

use std::collections::HashMap;

use super::Report;
use super::figures::{cell, decimal};
use super::sections::ReportSection;
use crate::domain::RecordId;
use crate::exchange::CellValue;
use crate::output::document::DocumentValue;
use crate::report::{Against, Amount, Breakdown, BreakdownRow, Cell, Covered, FigureLine, Percent, UNKNOWN, Variation};

/// A past period of a report.
pub struct ComparedPeriod<'a> {
    /// Its relations to the period of the report: a fiscal year is both the one before and the same a year before.
    pub against: &'a [Against],
    pub report: Report<'a>,
    /// The last edition of the period, where its figures are no more those of the register.
    pub moved_since: Option<RecordId>,
}

/// A figure of a past period beside that of today.
#[derive(Clone, Copy)]
pub struct Comparison {
    /// Figure of the past period; none where it is « s. o. ».
    pub before: Option<Amount>,
    pub change: Option<Variation>,
}

/// The figures of a past period, by their keys.
pub struct BaselineFigures<'a> {
    pub against: &'a [Against],
    figures: HashMap<String, Option<Amount>>,
}

/// The past periods that a report is held against, those that the register does not know left out.
pub fn baselines<'a>(report: &'a Report<'a>) -> Vec<BaselineFigures<'a>> {
    covered_periods(report).map(BaselineFigures::of).collect()
}

fn covered_periods<'r>(report: &'r Report<'_>) -> impl Iterator<Item = &'r ComparedPeriod<'r>> {
    report.extras.compared.iter().filter(|compared| compared.report.covered() != Covered::None)
}

/// Gives the sections what only a past period has: rows, which count nothing now, and a register that now is silent.
pub fn complete(sections: &mut [ReportSection], report: &Report<'_>) {
    for compared in covered_periods(report) {
        for earlier in super::sections::own(&compared.report).into_iter().filter(ReportSection::is_compared) {
            let Some(section) = sections.iter_mut().find(|section| section.name == earlier.name) else { continue };
            section.is_empty &= earlier.is_empty;
            for line in earlier.lines {
                let FigureLine::Table(earlier) = line else { continue };
                let same =
                    |line: &&mut FigureLine| matches!(line, FigureLine::Table(table) if table.path == earlier.path);
                if let Some(FigureLine::Table(table)) = section.lines.iter_mut().find(same) {
                    earlier.rows.into_iter().for_each(|group| add_row(table, group));
                }
            }
        }
    }
}

fn add_row(table: &mut Breakdown, earlier: BreakdownRow) {
    if table.rows.iter().any(|group| group.code == earlier.code) {
        return;
    }
    let whole = table.rows.first().map_or(Percent::new(0, 0), |group| group.percent);
    let none = |cell: Cell| Cell { count: 0, ..cell };
    let group = BreakdownRow {
        cell: none(earlier.cell),
        percent: Percent::new(0, whole.denominator),
        columns: earlier.columns.into_iter().map(|(name, cell)| (name, none(cell))).collect(),
        values: earlier.values.into_iter().map(|(name, _)| (name, None)).collect(),
        code: earlier.code,
    };
    // The unknown stays last.
    let last = table.rows.last().is_some_and(|group| group.code == UNKNOWN);
    table.rows.insert(table.rows.len() - usize::from(last), group);
}

impl<'a> BaselineFigures<'a> {
    fn of(compared: &'a ComparedPeriod<'a>) -> Self {
        let sections = super::sections::own(&compared.report).into_iter().filter(ReportSection::is_compared);
        let lines: Vec<FigureLine> = sections.flat_map(|section| section.lines).collect();
        let figures = lines.iter().flat_map(FigureLine::figures);
        let figures = figures.map(|figure| (figure.key, figure.value)).collect();
        Self { against: compared.against, figures }
    }

    /// A figure beside what it was. What the past period has no cell for did not happen in it.
    pub fn compare(&self, key: &str, now: Option<Amount>) -> Comparison {
        let absent = matches!(now, Some(Amount::Count(_))).then_some(Amount::Count(0));
        let before = self.figures.get(key).copied().unwrap_or(absent);
        Comparison::of(before, now)
    }
}

impl Comparison {
    fn of(before: Option<Amount>, now: Option<Amount>) -> Self {
        use Amount::{Count, Quotient, Share, Whole};
        let change = before.zip(now).and_then(|compared| match compared {
            (Count(before), Count(now)) => Variation::of_count(before, now),
            (Share(before), Share(now)) => Variation::of_share(before, now),
            (Whole(before), Whole(now)) => now.checked_sub(before).map(Variation::Whole),
            (Quotient(before), Quotient(now)) => Some(Variation::Quotient { before, now }),
            _ => None,
        });
        Self { before, change }
    }

    /// Past figure, change, and percentage of a count, as data has them.
    pub fn cells(self) -> [CellValue<'static>; 3] {
        let (change, percent) = match self.change {
            Some(Variation::Count { by, tenths }) => (CellValue::Int(by), tenths),
            Some(Variation::Whole(by)) => (CellValue::Int(by), None),
            Some(Variation::Points(by)) => (decimal(Some(by), 1), None),
            Some(Variation::Quotient { before, now }) => (decimal(now.more_than(before, 2), 2), None),
            None => (CellValue::Empty, None),
        };
        [self.before.map_or(CellValue::Empty, cell), change, decimal(percent, 1)]
    }

    /// Past figure and change, as values of a document.
    pub fn values(self) -> [DocumentValue; 2] {
        [self.before.into(), self.change.into()]
    }
}
