//! The charts of a workbook, drawn by the program that opens it from numbers that stand on a sheet of their own.

use rust_xlsxwriter::{
    Chart as NativeChart, ChartEmptyCells, ChartLegendPosition, ChartLine, ChartLineDashType, ChartMarker,
    ChartMarkerType, ChartType, Worksheet, XlsxError,
};

use super::formats::Formats;
use crate::domain::Lang;
use crate::output::chart::{Chart, Quantity};

/// The inks of series, told apart by dash and marker too: those of the page.
const INKS: [u32; 3] = [0x0B_4F_8A, 0xA3_47_00, 0x4D_4D_4D];
const DASHES: [ChartLineDashType; 3] =
    [ChartLineDashType::Solid, ChartLineDashType::Dash, ChartLineDashType::SquareDot];
const MARKERS: [ChartMarkerType; 3] = [ChartMarkerType::Circle, ChartMarkerType::Square, ChartMarkerType::Triangle];

/// The numbers that charts are drawn from, a table each, one under the other.
pub(super) struct ChartSheet<'a> {
    /// The name of their sheet.
    pub name: String,
    /// How the scale of a share is written.
    percent: &'static str,
    /// Each with the row of its title.
    charts: Vec<(&'a Chart, u32)>,
    next: u32,
}

impl<'a> ChartSheet<'a> {
    /// A sheet of that name, with no number yet.
    pub(super) fn new(name: String, lang: Lang) -> Self {
        let percent = match lang {
            Lang::Fr => "0\"\u{a0}\"%",
            Lang::En => "0%",
        };
        Self { name, percent, charts: Vec::new(), next: 0 }
    }

    /// Whether any chart is drawn.
    pub(super) fn is_empty(&self) -> bool {
        self.charts.is_empty()
    }

    /// The chart as a native one.
    pub(super) fn draw(&mut self, chart: &'a Chart, title: &str) -> NativeChart {
        let head = self.next;
        let rows = u32::try_from(chart.categories.len()).expect("invariant: a chart has few categories");
        self.next += rows + 3;
        self.charts.push((chart, head));
        let (first, last) = (head + 2, head + 1 + rows);
        let mut native = NativeChart::new(ChartType::Line);
        native.title().set_name(title);
        native.set_width(640).set_height(300).set_alt_text(&chart.finding).show_empty_cells_as(ChartEmptyCells::Gaps);
        let name = self.name.as_str();
        for (n, series) in chart.series.iter().enumerate() {
            let column = place(n + 1);
            let drawn = native.add_series().set_name(&series.label);
            drawn.set_categories((name, first, 0, last, 0)).set_values((name, first, column, last, column));
            drawn.set_format(ChartLine::new().set_color(INKS[n % 3]).set_dash_type(DASHES[n % 3]).set_width(2.25));
            drawn.set_marker(ChartMarker::new().set_type(MARKERS[n % 3]).set_size(6));
        }
        if let Some(target) = &chart.target {
            let column = place(chart.series.len() + 1);
            let drawn = native.add_series().set_name(&target.label);
            drawn.set_categories((name, first, 0, last, 0)).set_values((name, first, column, last, column));
            drawn.set_format(
                ChartLine::new().set_color(INKS[2]).set_dash_type(ChartLineDashType::RoundDot).set_width(1.5),
            );
            drawn.set_marker(ChartMarker::new().set_none());
        }
        native.y_axis().set_name(&chart.axis);
        if chart.quantity == Quantity::Percent {
            native.y_axis().set_num_format(self.percent).set_min(chart.floor() / 100.0).set_max(1.0);
        }
        if chart.series.len() + usize::from(chart.target.is_some()) < 2 {
            native.legend().set_hidden();
        } else {
            native.legend().set_position(ChartLegendPosition::Bottom);
        }
        native
    }

    /// The numbers, each as it is: what nobody knows is an empty cell.
    pub(super) fn write(&self, sheet: &mut Worksheet, formats: &Formats) -> Result<(), XlsxError> {
        sheet.set_name(&self.name)?.set_column_width(0, 32)?;
        for (chart, head) in &self.charts {
            sheet.write_string_with_format(*head, 0, format!("{} – {}", chart.title, chart.axis), &formats.strong)?;
            sheet.write_string_with_format(head + 1, 0, "", &formats.head)?;
            for (row, category) in (head + 2..).zip(&chart.categories) {
                sheet.write_string(row, 0, category.name())?;
            }
            let (scale, format) = match chart.quantity {
                Quantity::Count => (1.0, &formats.count),
                Quantity::Days => (1.0, &formats.decimal),
                Quantity::Percent => (0.01, &formats.percent),
            };
            for (n, series) in chart.series.iter().enumerate() {
                let column = place(n + 1);
                sheet.set_column_width(column, 14)?;
                sheet.write_string_with_format(head + 1, column, &series.label, &formats.number_head)?;
                for (row, value) in (head + 2..).zip(&series.points) {
                    if let Some(value) = value {
                        sheet.write_number_with_format(row, column, value * scale, format)?;
                    }
                }
            }
            if let Some(target) = &chart.target {
                let column = place(chart.series.len() + 1);
                sheet.set_column_width(column, 14)?;
                sheet.write_string_with_format(head + 1, column, &target.label, &formats.number_head)?;
                for (row, _) in (head + 2..).zip(&chart.categories) {
                    sheet.write_number_with_format(row, column, target.at * scale, format)?;
                }
            }
        }
        Ok(())
    }
}

fn place(column: usize) -> u16 {
    u16::try_from(column).expect("invariant: a chart has few series")
}
