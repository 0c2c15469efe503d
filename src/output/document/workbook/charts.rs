//! The charts of a sheet, drawn by the program that opens it.

use std::ops::Range;

use rust_xlsxwriter::{Chart, ChartType};

use super::super::{self as document, ChartKind, DocumentValue};
use super::{SheetRow, SheetWriter};

/// A chart of rows that follow one another.
pub(super) struct DrawnChart<'a> {
    pub kind: ChartKind,
    pub title: &'a str,
    pub desc: &'a str,
    pub columns: Vec<usize>,
    pub rows: Range<usize>,
}

impl<'a> SheetWriter<'a> {
    /// A chart of the rows from one on. A program draws a text as zero, so what is hidden is left out: bars end where
    /// the hidden rows begin, which come last, and a line is not drawn that would have a hole.
    pub(super) fn draw(&mut self, drawn: &'a document::Chart, mut columns: Vec<usize>, from: usize) {
        let is_hidden = |row: &SheetRow<'_>, columns: &[usize]| {
            row.cells.iter().any(|(column, value)| columns.contains(column) && *value == DocumentValue::Hidden)
        };
        let rows = self.rows.get(from..).unwrap_or_default();
        let count = match drawn.kind {
            ChartKind::Bars => rows.iter().take_while(|row| !is_hidden(row, &columns)).count(),
            ChartKind::Lines => {
                columns.retain(|column| !rows.iter().any(|row| is_hidden(row, &[*column])));
                rows.len()
            }
        };
        if !columns.is_empty() {
            let (title, desc) = (&drawn.title, &drawn.desc);
            self.charts.push(DrawnChart { kind: drawn.kind, title, desc, columns, rows: from..from + count });
        }
    }

    pub(super) fn chart(&self, drawn: &DrawnChart<'_>, name: &str) -> Chart {
        let mut chart = Chart::new(if drawn.kind == ChartKind::Lines { ChartType::Line } else { ChartType::Bar });
        chart.title().set_name(drawn.title);
        chart.set_width(720).set_height(480).set_alt_text(drawn.desc);
        let row = |at: usize| u32::try_from(at + 1).expect("invariant: a sheet has fewer rows than a u32");
        let (first, last) = (row(drawn.rows.start), row(drawn.rows.end.saturating_sub(1)));
        for column in &drawn.columns {
            let place = u16::try_from(*column).expect("invariant: a sheet has fewer columns than a u16");
            let head = self.heads.get(*column).map_or("", |(head, _)| head);
            let series = chart.add_series().set_name(head);
            series.set_categories((name, first, 1, last, 1)).set_values((name, first, place, last, place));
        }
        if drawn.kind == ChartKind::Bars {
            // The first row on top, as in the table.
            chart.y_axis().set_reverse();
        }
        if drawn.columns.len() < 2 {
            chart.legend().set_hidden();
        }
        chart
    }
}
