//! A grid whose cells are shaded by how much they hold, and hold the number.

use super::label::{LEAD, SIZE, shortened, slanted, widest, width, wrapped};
use super::svg::{Anchor, Svg, height};
use super::{Frame, HIDDEN, Point, Quantity, SHADES};

/// A grid of counts, with the sum of each row in a last column.
#[derive(Clone, Debug)]
pub struct Heat<'a> {
    /// Its name and words.
    pub frame: Frame<'a>,
    /// What the columns are.
    pub columns: Vec<&'a str>,
    /// What the last column is.
    pub total: &'a str,
    /// The rows: what each is, its cells in the order of the columns, and their sum. A cell that is not given is a gap.
    pub rows: Vec<(&'a str, Vec<Point>, Point)>,
}

/// The widest that the labels of rows are set before they break.
const LABELS: f64 = 160.0;
/// The same of those of columns, which take two lines at most.
const HEADS: f64 = 118.0;
const SLANT: f64 = 50.0;
const GAP: f64 = 8.0;

/// The drawing.
pub fn heat(chart: &Heat<'_>) -> String {
    let lang = chart.frame.lang;
    let shown = |point: Point| match (point.value(), point) {
        (Some(value), _) => Quantity::Count.shown(value, lang),
        (None, Point::Hidden) => HIDDEN.to_owned(),
        (None, _) => String::new(),
    };
    let heads: Vec<Vec<String>> =
        chart.columns.iter().chain([&chart.total]).map(|head| shortened(head, HEADS, 2)).collect();
    let labels: Vec<Vec<String>> = chart.rows.iter().map(|(label, ..)| wrapped(label, LABELS)).collect();
    let numbers: Vec<String> =
        chart.rows.iter().flat_map(|(_, cells, sum)| cells.iter().chain([sum]).map(|point| shown(*point))).collect();
    let cell = (widest(numbers.iter().map(String::as_str)) + 2.0 * GAP).max(36.0);
    let left = widest(labels.iter().flatten().map(String::as_str)) + GAP;
    let middle =
        |column: usize| left + cell * (place(column) + 0.5) + if column == chart.columns.len() { GAP } else { 0.0 };
    let mut svg = Svg::default();
    let reach = |head: &Vec<String>| slanted(widest(head.iter().map(String::as_str)), SLANT);
    let top = heads.iter().map(|head| reach(head).1).fold(0.0, f64::max) + LEAD;
    for (column, head) in heads.iter().enumerate() {
        svg.rising(head, (middle(column), top - 5.0), SLANT);
    }
    let greatest =
        chart.rows.iter().flat_map(|(_, cells, _)| cells).filter_map(|cell| cell.value()).fold(0.0, f64::max);
    let mut y = top;
    for ((_, cells, sum), label) in chart.rows.iter().zip(&labels) {
        let tall = (height(label.len()) + GAP).max(28.0);
        let baseline = y + tall / 2.0 + SIZE * 0.35;
        svg.block(label, (left - GAP, y + tall / 2.0), Anchor::End, "");
        for (column, point) in cells.iter().take(chart.columns.len()).enumerate() {
            let class = match point.value().and_then(|value| shade(value, greatest)) {
                Some(shade) => {
                    let corner = (middle(column) - cell / 2.0 + 1.0, y + 1.0);
                    svg.bar(&format!("chart-s{shade}"), corner, (cell - 2.0, tall - 2.0));
                    format!("chart-t{shade}")
                }
                None => "chart-soft".to_owned(),
            };
            let text = shown(*point);
            if !text.is_empty() {
                svg.text(&text, (middle(column), baseline), Anchor::Middle, &class);
            }
        }
        svg.text(&shown(*sum), (middle(chart.columns.len()), baseline), Anchor::Middle, "chart-strong");
        y += tall;
    }
    let right = heads.iter().enumerate().map(|(column, head)| middle(column) + reach(head).0 + LEAD);
    let across = right.fold(middle(chart.columns.len()) + cell / 2.0, f64::max);
    svg.finish(&chart.frame, (across.max(width(chart.total)), y))
}

/// The shade of a value, from 1; `None` of zero, which is paper.
fn shade(value: f64, greatest: f64) -> Option<usize> {
    (value > 0.0).then(|| (1..SHADES).find(|&shade| value * place(SHADES) <= greatest * place(shade)).unwrap_or(SHADES))
}

#[expect(clippy::cast_precision_loss, reason = "a grid has few columns")]
fn place(column: usize) -> f64 {
    column as f64
}
