//! The drawings of a report: which of its tables is drawn, and how. Each stands before the table that says as much.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::sections::{Amount, CountedCell, CrossTable, Crossing, SectionRow, SectionTable};
use super::{Report, labels};
use crate::domain::Unit;
use crate::output::budget;
use crate::output::chart::{self, Bar, Bars, ChartPoint, ChartSeries, Frame, Lines, Months, Panel, Quantity};
use crate::output::document::{self, Block, Chart, ChartKind, DocumentColumn, DocumentValue};

/// The places of the columns of the months' table that are drawn: see `sections/months.rs`.
const FLOW: [usize; 3] = [0, 3, 4];
const TIMES: [usize; 2] = [8, 9];
const WITHIN: [usize; 1] = [10];

/// What draws the tables of a report.
pub struct Charts<'a> {
    report: &'a Report<'a>,
    months: [String; 12],
}

impl<'a> Charts<'a> {
    /// The drawings of that report.
    pub fn of(report: &'a Report<'a>) -> Self {
        let names = std::array::from_fn(|at| report.texts.get(&format!("chart-month-{}", at + 1)));
        Self { report, months: names }
    }

    /// The drawings of a table; most have none.
    pub fn table(&self, table: &SectionTable) -> Vec<Block> {
        let drawn = match table.path {
            "received.by_channel" | "grounds.by_nature" => self.bars(table).into_iter().collect(),
            "months.received" => self.months(&table.rows),
            _ => Vec::new(),
        };
        drawn.into_iter().map(Block::Chart).collect()
    }

    /// Bars, longest first, as the rows of the table are.
    fn bars(&self, table: &SectionTable) -> Option<Chart> {
        let name = if table.path.starts_with("grounds") { "grounds" } else { "channels" };
        let (title, desc) = self.words(name);
        let missing = self.report.texts.get("report-not-applicable");
        let bars = table.rows.iter().map(|group| Bar { label: &group.label, value: point(&group.cell) }).collect();
        let frame = self.frame(name, &title, &desc);
        let svg = chart::bars(&Bars { frame, quantity: Quantity::Count, missing: &missing, bars });
        (table.rows.len() > 1).then_some(Chart { title, desc, svg, kind: ChartKind::Bars, columns: vec![0] })
    }

    /// The flow, the times and the share within the standard, month by month: two months at least, and only what has a
    /// number in some month.
    fn months(&self, rows: &[SectionRow]) -> Vec<Chart> {
        if rows.len() < 2 {
            return Vec::new();
        }
        let Some(months) = rows.first().and_then(|first| self.since(&first.code, rows.len())) else {
            return Vec::new();
        };
        let beside = |name: &str| -> Vec<ChartPoint> {
            let of =
                |row: &SectionRow| row.beside.iter().find(|(other, _)| *other == name).map(|(_, cell)| point(cell));
            rows.iter().map(|row| of(row).unwrap_or(ChartPoint::Missing)).collect()
        };
        let value = |name: &str| -> Vec<ChartPoint> {
            let of =
                |row: &SectionRow| row.values.iter().find(|(other, _)| *other == name).map(|(_, amount)| days(*amount));
            rows.iter().map(|row| of(row).unwrap_or(ChartPoint::Missing)).collect()
        };
        let texts = self.report.texts;
        let label = |key: &str| texts.get(key);
        let [received, closed, open] = ["received", "closed", "open"].map(|name| label(&format!("chart-line-{name}")));
        let [median, p90, share] = ["median", "p90", "within"].map(|name| label(&format!("chart-line-{name}")));
        let [count, stock, business] = ["count", "stock", "days"].map(|name| label(&format!("chart-axis-{name}")));
        let percent = label("chart-axis-percent");
        let standard = self.report.standard.as_ref().filter(|standard| standard.unit == Unit::BusinessDays);
        let standard = standard.map(|standard| (f64::from(standard.length), labels::length(standard, texts)));
        let target = self.report.figures.times.target_tenths.map(|tenths| {
            let text = budget::target(tenths.into(), texts.lang());
            (f64::from(tenths) / 10.0, texts.with("chart-target", &[("target", text.into())]))
        });
        let counts = rows.iter().map(|row| point(&row.cell)).collect();
        let panel = |title, quantity, series| Panel { title, quantity, series, mark: None };
        let flow = vec![
            panel(
                &count,
                Quantity::Count,
                vec![
                    ChartSeries { label: &received, points: counts },
                    ChartSeries { label: &closed, points: beside("closed") },
                ],
            ),
            panel(&stock, Quantity::Count, vec![ChartSeries { label: &open, points: beside("open_at_end") }]),
        ];
        let times = vec![Panel {
            mark: standard.as_ref().map(|(at, label)| (*at, label.as_str())),
            ..panel(
                &business,
                Quantity::Days,
                vec![
                    ChartSeries { label: &median, points: value("median") },
                    ChartSeries { label: &p90, points: value("p90") },
                ],
            )
        }];
        let within = vec![Panel {
            mark: target.as_ref().map(|(at, label)| (*at, label.as_str())),
            ..panel(
                &percent,
                Quantity::Percent,
                vec![ChartSeries { label: &share, points: value("within_standard_percent") }],
            )
        }];
        let drawn = |name: &str, mut panels: Vec<Panel<'_>>, columns: &[usize]| {
            let (title, desc) = self.words(name);
            for panel in &mut panels {
                panel.series.retain(|series| series.points.iter().any(|point| *point != ChartPoint::Missing));
            }
            panels.retain(|panel| !panel.series.is_empty());
            let is_empty = panels.is_empty();
            let svg = chart::lines(&Lines { frame: self.frame(name, &title, &desc), months, panels });
            let chart = Chart { title, desc, svg, kind: ChartKind::Lines, columns: columns.to_vec() };
            (!is_empty).then_some(chart)
        };
        let charts = [drawn("flow", flow, &FLOW), drawn("times", times, &TIMES), drawn("within", within, &WITHIN)];
        charts.into_iter().flatten().collect()
    }

    /// A figure told by two codes: a table whose cells are shaded. Rows and columns are in the order of their sums.
    pub fn grid(&self, grid: &CrossTable) -> Option<Block> {
        let texts = self.report.texts;
        let [rows, columns] = [0, 1].map(|axis| in_order(&grid.cells, axis));
        // What is not named is no zero: a report that is published has no such table.
        if self.report.hidden.is_some() || rows.len() < 2 || columns.len() < 2 {
            return None;
        }
        let counted: Vec<(&String, Vec<Option<u64>>)> = rows
            .iter()
            .map(|(code, label)| {
                let cell = |column: &&String| {
                    let mut cells = grid.cells.iter();
                    let found = cells.find(|found| found.codes == [(*code).clone(), (*column).clone()]);
                    // A pair that no ground has is a zero.
                    found.map_or(Some(0), |found| found.cell.count)
                };
                (*label, columns.iter().map(|(column, _)| cell(column)).collect())
            })
            .collect();
        let sum = |cells: &[Option<u64>]| cells.iter().copied().sum::<Option<u64>>();
        let total = texts.get("chart-total");
        let value = |count: Option<u64>| count.map_or(DocumentValue::Hidden, DocumentValue::Count);
        let heads = columns
            .iter()
            .map(|(_, label)| label.as_str())
            .map(|head| DocumentColumn { shaded: true, ..DocumentColumn::new(head) });
        let grid = document::DocumentGrid {
            title: labels::path(grid.path, texts),
            head: None,
            columns: heads.chain([DocumentColumn::new(total)]).collect(),
            rows: counted
                .iter()
                .map(|(label, cells)| {
                    ((*label).clone(), cells.iter().copied().chain([sum(cells)]).map(value).collect())
                })
                .collect(),
            note: None,
            brief: None,
        };
        Some(Block::Grid(grid))
    }

    /// The months from the one of that code on: `2026-04`.
    fn since(&self, code: &str, count: usize) -> Option<Months<'_>> {
        let (year, month) = code.split_once('-')?;
        Some(Months { year: year.parse().ok()?, month: month.parse().ok()?, count, names: &self.months })
    }

    /// The title and the description of a drawing.
    fn words(&self, name: &str) -> (String, String) {
        let texts = self.report.texts;
        (texts.get(&format!("chart-{name}-title")), texts.get(&format!("chart-{name}-desc")))
    }

    fn frame<'f>(&self, name: &'f str, title: &'f str, desc: &'f str) -> Frame<'f> {
        Frame { id: name, lang: self.report.texts.lang(), title, desc }
    }
}

/// The codes of one axis of a grid with their labels, those with the largest sums first.
fn in_order(cells: &[Crossing], axis: usize) -> Vec<(&String, &String)> {
    let mut sums: BTreeMap<&String, (u64, &String)> = BTreeMap::new();
    for found in cells {
        if let (Some(code), Some(label)) = (found.codes.get(axis), found.labels.get(axis)) {
            sums.entry(code).or_insert((0, label)).0 += found.cell.count.unwrap_or_default();
        }
    }
    let mut codes: Vec<_> = sums.into_iter().map(|(code, (sum, label))| (Reverse(sum), code, label)).collect();
    codes.sort();
    codes.into_iter().map(|(_, code, label)| (code, label)).collect()
}

/// A count as a point.
fn point(cell: &CountedCell) -> ChartPoint {
    cell.count.map_or(ChartPoint::Hidden, ChartPoint::count)
}

/// Days or a percentage as a point.
#[expect(clippy::cast_precision_loss, reason = "a chart has fewer pixels than an f64 has digits")]
fn days(amount: Option<Amount>) -> ChartPoint {
    let percentage = |tenths: i64| ChartPoint::Value(tenths as f64 / 10.0);
    match amount {
        None => ChartPoint::Missing,
        Some(Amount::Hidden) => ChartPoint::Hidden,
        Some(Amount::Quotient(quotient)) => ChartPoint::Value(quotient.to_f64()),
        Some(Amount::Whole(number)) => ChartPoint::Value(number as f64),
        Some(Amount::Tenths(tenths)) => percentage(tenths),
        Some(Amount::Share(percent)) => percent.tenths().map_or(ChartPoint::Missing, percentage),
    }
}
