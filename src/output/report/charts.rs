//! The drawings of a report: which of its tables is drawn, and how. Each stands before the table that says as much.

use super::{Report, labels};
use crate::domain::{List, Unit};
use crate::i18n::{Arg, Texts};
use crate::output::budget;
use crate::output::chart::{Category, Chart, ChartSeries, ChartTarget, Quantity};
use crate::output::document::{self, Block, ColumnLook, ColumnRoom, DocumentColumn, DocumentValue};
use crate::report::{Amount, Breakdown, BreakdownRow, CodeNames, CrossCounts};

/// The charts of a table; most have none.
pub fn table(report: &Report<'_>, table: &Breakdown) -> Vec<Block> {
    let drawn = if table.path == "months.received" { months(report, &table.rows) } else { Vec::new() };
    drawn.into_iter().map(Block::Chart).collect()
}

/// The times and the share within the standard, month by month: two months at least, and only what has a
/// number in some month.
fn months(report: &Report<'_>, rows: &[BreakdownRow]) -> Vec<Chart> {
    let texts = report.texts;
    let categories: Vec<Category> = rows.iter().filter_map(|row| month(&row.code, texts)).collect();
    if rows.len() < 2 || categories.len() < rows.len() {
        return Vec::new();
    }
    let value = |name: &str| -> Vec<Option<f64>> {
        let of =
            |row: &BreakdownRow| row.values.iter().find(|(other, _)| *other == name).and_then(|(_, it)| point(*it));
        rows.iter().map(of).collect()
    };
    let (median, p90, within) = (value("median"), value("p90"), value("within_standard_percent"));
    let standard = report.figures.standard_of_share().filter(|standard| standard.unit == Unit::BusinessDays);
    let standard =
        standard.map(|standard| ChartTarget { at: f64::from(standard.length), label: labels::length(standard, texts) });
    let target = report.figures.target_tenths().map(|tenths| {
        let text = budget::target(tenths.into(), texts.lang());
        ChartTarget { at: f64::from(tenths) / 10.0, label: texts.with("chart-target", &[("target", text.into())]) }
    });
    let times_finding = times_finding(&median, &p90, standard.as_ref(), texts);
    let within_finding = within_finding(&categories, &within, target.as_ref(), texts);
    let line = |name: &str, points| ChartSeries { label: texts.get(&format!("chart-line-{name}")), points };
    let chart = |name: &str, finding, axis: &str, quantity, series, target| Chart {
        name: name.to_owned(),
        title: texts.get(&format!("chart-{name}-title")),
        finding,
        categories: categories.clone(),
        axis: texts.get(&format!("chart-axis-{axis}")),
        quantity,
        series,
        target,
        tabled: true,
    };
    let times = times_finding.map(|finding| {
        let lines = vec![line("median", median), line("p90", p90)];
        chart("times", finding, "days", Quantity::Days, lines, standard)
    });
    let within = within_finding
        .map(|finding| chart("within", finding, "percent", Quantity::Percent, vec![line("within", within)], target));
    times.into_iter().chain(within).collect()
}

/// Sentence on the range of the median, and on how often the slowest answers took longer than the standard.
fn times_finding(
    median: &[Option<f64>],
    p90: &[Option<f64>],
    standard: Option<&ChartTarget>,
    texts: &Texts,
) -> Option<String> {
    let (least, most) = range(median)?;
    let [least, most] = [least, most].map(|days| Arg::from(Quantity::Days.format(days, texts.lang())));
    let median = texts.with("chart-times-finding", &[("least", least), ("most", most)]);
    let over = standard.map(|standard| {
        let slow: Vec<f64> = p90.iter().flatten().copied().collect();
        let over = slow.iter().filter(|days| **days > standard.at).count();
        let args =
            [("over", Arg::from(over)), ("months", slow.len().into()), ("standard", standard.label.as_str().into())];
        texts.with("chart-times-over", &args)
    });
    Some([Some(median), over].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// The worst month and the best share, and how often the target was missed.
fn within_finding(
    months: &[Category],
    within: &[Option<f64>],
    target: Option<&ChartTarget>,
    texts: &Texts,
) -> Option<String> {
    let (least, most) = range(within)?;
    let known: Vec<(&Category, f64)> =
        months.iter().zip(within).filter_map(|(month, point)| Some((month, (*point)?))).collect();
    let worst = known.iter().find(|(_, share)| *share <= least).map(|(month, _)| month.name())?;
    let written = |share| Arg::from(Quantity::Percent.format(share, texts.lang()));
    let args = [("least", written(least)), ("most", written(most)), ("worst", worst.into())];
    let share = texts.with("chart-within-finding", &args);
    let under = target.map(|target| {
        let under = known.iter().filter(|(_, share)| *share < target.at).count();
        texts.with("chart-within-under", &[("under", under.into()), ("months", known.len().into())])
    });
    Some([Some(share), under].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// The month of that code: `2026-04`.
fn month(code: &str, texts: &Texts) -> Option<Category> {
    let (year, month) = code.split_once('-')?;
    let month: u32 = month.parse().ok()?;
    Some(Category { label: texts.get(&format!("chart-month-{month}")), group: year.to_owned() })
}

/// A figure told by two codes: a table whose cells are shaded.
pub fn grid(report: &Report<'_>, grid: &CrossCounts) -> Option<Block> {
    let texts = report.texts;
    let [rows, columns] = &grid.codes;
    if rows.len() < 2 || columns.len() < 2 {
        return None;
    }
    let [row_names, column_names] = grid.axes.map(|(_, names)| names);
    let row_label = |code: &String| match row_names {
        CodeNames::List(List::Unit) => labels::unit(code, &report.office.lists, texts),
        names => report.label(names, code),
    };
    let counted: Vec<(String, Vec<u64>)> = rows
        .iter()
        .map(|row| {
            let cell = |column: &String| {
                let found = grid.cells.iter().find(|([of_row, of_column], _)| (of_row, of_column) == (row, column));
                // A pair that no ground has is a zero.
                found.map_or(0, |(_, cell)| cell.count)
            };
            (row_label(row), columns.iter().map(cell).collect())
        })
        .collect();
    let total = texts.get("chart-total");
    // What each nature has over the units, and the whole.
    let sums = (0..columns.len()).map(|at| counted.iter().map(|(_, cells)| cells[at]).sum::<u64>());
    let sums: Vec<u64> = sums.collect();
    let sums = sums.iter().copied().chain([sums.iter().sum()]).map(DocumentValue::Count).collect();
    // Units by natures are wider than a page of text.
    let head = |head: String| DocumentColumn { room: ColumnRoom::Spare, ..DocumentColumn::new(head) };
    let shaded = |code: &String| DocumentColumn { look: ColumnLook::Shaded, ..head(report.label(column_names, code)) };
    let heads = columns.iter().map(shaded);
    let grid = document::DocumentGrid {
        title: labels::path(grid.path, texts),
        head: None,
        columns: heads.chain([head(total.clone())]).collect(),
        rows: counted
            .iter()
            .map(|(label, cells)| {
                (label.clone(), cells.iter().copied().chain([cells.iter().sum()]).map(DocumentValue::Count).collect())
            })
            .collect(),
        total: Some((total, sums)),
        note: None,
        brief: Vec::new(),
    };
    Some(Block::Grid(grid))
}

/// Days or a percentage as a point; none of what is below zero.
fn point(amount: Option<Amount>) -> Option<f64> {
    let value = match amount? {
        Amount::Quotient(quotient) => quotient.to_f64(),
        Amount::Count(count) => count as f64,
        Amount::Whole(number) => number as f64,
        Amount::Tenths(tenths) => tenths as f64 / 10.0,
        Amount::Share(percent) => percent.tenths()? as f64 / 10.0,
    };
    Some(value).filter(|value| *value >= 0.0)
}

/// The least and the greatest of the numbers that are known.
fn range(points: &[Option<f64>]) -> Option<(f64, f64)> {
    points.iter().flatten().fold(None, |range, value| {
        let (least, most) = range.unwrap_or((*value, *value));
        Some((f64::min(least, *value), f64::max(most, *value)))
    })
}
