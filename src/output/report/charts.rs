//! The drawings of a report: which of its tables is drawn, and how. Each stands before the table that says as much.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Report, labels};
use crate::domain::Unit;
use crate::i18n::Arg;
use crate::output::budget;
use crate::output::chart::{Category, Chart, ChartPoint, ChartSeries, ChartTarget, Panel, Quantity};
use crate::output::document::{self, Block, DocumentColumn, DocumentValue};
use crate::report::{Amount, Breakdown, BreakdownRow, Cell, CrossCounts};

/// What draws the tables of a report.
pub struct Charts<'a> {
    report: &'a Report<'a>,
}

impl<'a> Charts<'a> {
    /// The charts of that report.
    pub fn of(report: &'a Report<'a>) -> Self {
        Self { report }
    }

    /// The charts of a table; most have none.
    pub fn table(&self, table: &Breakdown) -> Vec<Block> {
        let drawn = if table.path == "months.received" { self.months(&table.rows) } else { Vec::new() };
        drawn.into_iter().map(Block::Chart).collect()
    }

    /// The times and the share within the standard, month by month: two months at least, and only what has a
    /// number in some month.
    fn months(&self, rows: &[BreakdownRow]) -> Vec<Chart> {
        let texts = self.report.texts;
        let categories: Vec<Category> = rows.iter().filter_map(|row| self.month(&row.code)).collect();
        if rows.len() < 2 || categories.len() < rows.len() {
            return Vec::new();
        }
        let series = |name: &str, points: Vec<ChartPoint>| ChartSeries {
            label: texts.get(&format!("chart-line-{name}")),
            points,
        };
        let value = |name: &str| -> Vec<ChartPoint> {
            let of = |row: &BreakdownRow| {
                row.values.iter().find(|(other, _)| *other == name).map(|(_, amount)| days(*amount))
            };
            rows.iter().map(|row| of(row).unwrap_or(ChartPoint::Missing)).collect()
        };
        let axis = |name: &str| texts.get(&format!("chart-axis-{name}"));
        let (median, p90, within) = (value("median"), value("p90"), value("within_standard_percent"));
        let standard = Some(&self.report.standard).filter(|standard| standard.unit == Unit::BusinessDays);
        let standard = standard
            .map(|standard| ChartTarget { at: f64::from(standard.length), label: labels::length(standard, texts) });
        let target = self.report.figures.targets.within_standard_tenths.map(|tenths| {
            let text = budget::target(tenths.into(), texts.lang());
            ChartTarget { at: f64::from(tenths) / 10.0, label: texts.with("chart-target", &[("target", text.into())]) }
        });
        let findings = [
            self.times_finding(&median, &p90, standard.as_ref()),
            self.within_finding(&categories, &within, target.as_ref()),
        ];
        let times = self.panel(&axis("days"), Quantity::Days, vec![series("median", median), series("p90", p90)]);
        let within = self.panel(&axis("percent"), Quantity::Percent, vec![series("within", within)]);
        let panels = [vec![Panel { target: standard, ..times }], vec![Panel { target, ..within }]];
        let drawn = ["times", "within"].into_iter().zip(panels).zip(findings);
        let chart = |((name, panels), finding)| self.chart(name, categories.clone(), panels, finding);
        drawn.filter_map(chart).collect()
    }

    fn panel(&self, title: &str, quantity: Quantity, series: Vec<ChartSeries>) -> Panel {
        Panel { title: title.to_owned(), quantity, series, target: None }
    }

    /// A chart of the series that have a number, if any has: what it shows is said by its finding, else by its title.
    fn chart(
        &self,
        name: &str,
        categories: Vec<Category>,
        mut panels: Vec<Panel>,
        finding: Option<String>,
    ) -> Option<Chart> {
        for panel in &mut panels {
            panel.series.retain(|series| series.points.iter().any(|point| *point != ChartPoint::Missing));
        }
        panels.retain(|panel| !panel.series.is_empty());
        let title = self.report.texts.get(&format!("chart-{name}-title"));
        let finding = finding.unwrap_or_else(|| title.clone());
        let is_empty = panels.is_empty();
        let chart = Chart { name: name.to_owned(), title, finding, categories, panels, tabled: true };
        (!is_empty).then_some(chart)
    }

    /// Between what the median stayed, and how often the slowest answers took longer than the standard.
    fn times_finding(
        &self,
        median: &[ChartPoint],
        p90: &[ChartPoint],
        standard: Option<&ChartTarget>,
    ) -> Option<String> {
        let texts = self.report.texts;
        let (least, most) = range(median)?;
        let args = [least, most].map(|days| Arg::from(self.written(days, Quantity::Days)));
        let [least, most] = args;
        let median = texts.with("chart-times-finding", &[("least", least), ("most", most)]);
        let over = standard.map(|standard| {
            let slow: Vec<f64> = p90.iter().filter_map(|point| point.value()).collect();
            let over = slow.iter().filter(|days| **days > standard.at).count();
            let args = [
                ("over", Arg::from(over)),
                ("months", slow.len().into()),
                ("standard", standard.label.as_str().into()),
            ];
            texts.with("chart-times-over", &args)
        });
        Some([Some(median), over].into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// The worst month and the best share, and how often the target was missed.
    fn within_finding(
        &self,
        months: &[Category],
        within: &[ChartPoint],
        target: Option<&ChartTarget>,
    ) -> Option<String> {
        let texts = self.report.texts;
        let (least, most) = range(within)?;
        let known: Vec<(&Category, f64)> =
            months.iter().zip(within).filter_map(|(month, point)| Some((month, point.value()?))).collect();
        let worst = known.iter().find(|(_, share)| *share <= least).map(|(month, _)| month.name())?;
        let args = [
            ("least", Arg::from(self.written(least, Quantity::Percent))),
            ("most", self.written(most, Quantity::Percent).into()),
            ("worst", worst.into()),
        ];
        let share = texts.with("chart-within-finding", &args);
        let under = target.map(|target| {
            let under = known.iter().filter(|(_, share)| *share < target.at).count();
            texts.with("chart-within-under", &[("under", under.into()), ("months", known.len().into())])
        });
        Some([Some(share), under].into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    fn written(&self, value: f64, quantity: Quantity) -> String {
        quantity.format(value, self.report.texts.lang())
    }

    /// The month of that code: `2026-04`.
    fn month(&self, code: &str) -> Option<Category> {
        let (year, month) = code.split_once('-')?;
        let month: u32 = month.parse().ok()?;
        Some(Category { label: self.report.texts.get(&format!("chart-month-{month}")), group: Some(year.to_owned()) })
    }

    /// A figure told by two codes: a table whose cells are shaded. Rows and columns are in the order of their sums.
    pub fn grid(&self, grid: &CrossCounts) -> Option<Block> {
        let texts = self.report.texts;
        let [rows, columns] = [0, 1].map(|axis| in_order(&grid.cells, axis));
        if rows.len() < 2 || columns.len() < 2 {
            return None;
        }
        let [row_names, column_names] = grid.axes.map(|(_, names)| names);
        let counted: Vec<(String, Vec<u64>)> = rows
            .iter()
            .map(|row| {
                let cell = |column: &&str| {
                    let found = grid.cells.iter().find(|(codes, _)| codes == &[*row, *column]);
                    // A pair that no ground has is a zero.
                    found.map_or(0, |(_, cell)| cell.count)
                };
                (self.report.label(row_names, row), columns.iter().map(cell).collect())
            })
            .collect();
        let total = texts.get("chart-total");
        // What each nature has over the units, and the whole.
        let sums = (0..columns.len()).map(|at| counted.iter().map(|(_, cells)| cells[at]).sum::<u64>());
        let sums: Vec<u64> = sums.collect();
        let sums = sums.iter().copied().chain([sums.iter().sum()]).map(DocumentValue::Count).collect();
        let heads = columns
            .iter()
            .map(|code| DocumentColumn { shaded: true, ..DocumentColumn::new(self.report.label(column_names, code)) });
        let grid = document::DocumentGrid {
            title: labels::path(grid.path, texts),
            head: None,
            columns: heads.chain([DocumentColumn::new(total.clone())]).collect(),
            rows: counted
                .iter()
                .map(|(label, cells)| {
                    (
                        label.clone(),
                        cells.iter().copied().chain([cells.iter().sum()]).map(DocumentValue::Count).collect(),
                    )
                })
                .collect(),
            total: Some((total, sums)),
            note: None,
            brief: Vec::new(),
        };
        Some(Block::Grid(grid))
    }
}

/// The codes of one axis of a grid, those with the largest sums first.
fn in_order(cells: &[([String; 2], Cell)], axis: usize) -> Vec<&str> {
    let mut sums: BTreeMap<&str, u64> = BTreeMap::new();
    for (codes, cell) in cells {
        *sums.entry(&codes[axis]).or_default() += cell.count;
    }
    let mut codes: Vec<_> = sums.into_iter().collect();
    codes.sort_by_key(|(_, sum)| Reverse(*sum));
    codes.into_iter().map(|(code, _)| code).collect()
}

/// Days or a percentage as a point.
#[expect(clippy::cast_precision_loss, reason = "a chart has fewer pixels than an f64 has digits")]
fn days(amount: Option<Amount>) -> ChartPoint {
    let percentage = |tenths: i64| ChartPoint::Value(tenths as f64 / 10.0);
    match amount {
        None => ChartPoint::Missing,
        Some(Amount::Quotient(quotient)) => ChartPoint::Value(quotient.to_f64()),
        Some(Amount::Whole(number)) => ChartPoint::Value(number as f64),
        Some(Amount::Tenths(tenths)) => percentage(tenths),
        Some(Amount::Share(percent)) => percent.tenths().map_or(ChartPoint::Missing, percentage),
    }
}

/// The least and the greatest of the numbers that are known.
fn range(points: &[ChartPoint]) -> Option<(f64, f64)> {
    let known = points.iter().filter_map(|point| point.value());
    known.fold(None, |range, value| {
        let (least, most) = range.unwrap_or((value, value));
        Some((f64::min(least, value), f64::max(most, value)))
    })
}
