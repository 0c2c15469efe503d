//! Bars that lie, longest as the page allows, each with its value at its end.

use super::label::{SIZE, widest, wrapped};
use super::svg::{Anchor, Svg, height};
use super::{ChartPoint, Frame, HIDDEN, Quantity};

/// Bars, one under the other in the order given.
#[derive(Clone, Debug)]
pub struct Bars<'a> {
    /// Its name and words.
    pub frame: Frame<'a>,
    /// What the values are.
    pub quantity: Quantity,
    /// What stands for a value that there is not: « s. o. ».
    pub missing: &'a str,
    /// The bars.
    pub bars: Vec<Bar<'a>>,
}

/// A bar.
#[derive(Clone, Copy, Debug)]
pub struct Bar<'a> {
    /// What it is of.
    pub label: &'a str,
    /// How much.
    pub value: ChartPoint,
}

pub(super) const WIDTH: f64 = 420.0;
/// The widest that labels are set before they break.
const LABELS: f64 = 170.0;
const THICK: f64 = 16.0;
const GAP: f64 = 9.0;

/// The drawing.
pub fn bars(chart: &Bars<'_>) -> String {
    let label_of = |point: ChartPoint| match (point.value(), point) {
        (Some(value), _) => chart.quantity.format(value, chart.frame.lang),
        (None, ChartPoint::Hidden) => HIDDEN.to_owned(),
        (None, _) => chart.missing.to_owned(),
    };
    let labels: Vec<Vec<String>> = chart.bars.iter().map(|bar| wrapped(bar.label, LABELS)).collect();
    let values: Vec<String> = chart.bars.iter().map(|bar| label_of(bar.value)).collect();
    let zero = widest(labels.iter().flatten().map(String::as_str)) + GAP;
    let longest = (WIDTH - zero - widest(values.iter().map(String::as_str)) - GAP).max(THICK);
    let greatest = chart.bars.iter().filter_map(|bar| bar.value.value()).fold(0.0, f64::max);
    let mut svg = Svg::default();
    let mut y = 0.0;
    for ((bar, label), value) in chart.bars.iter().zip(&labels).zip(&values) {
        let row = height(label.len()).max(THICK) + GAP;
        let middle = y + row / 2.0;
        let length = bar.value.value().filter(|value| *value > 0.0).map_or(0.0, |value| longest * (value / greatest));
        svg.block(label, (zero - GAP, middle), Anchor::End, "");
        if length > 0.0 {
            svg.bar("chart-bar", (zero, middle - THICK / 2.0), (length, THICK));
        }
        let class = if bar.value.value().is_some() { "" } else { "chart-soft" };
        svg.text(value, (zero + length + 6.0, middle + SIZE * 0.35), Anchor::Start, class);
        y += row;
    }
    svg.rule((zero, 0.0), (zero, y), 0.6);
    svg.finish(&chart.frame, (WIDTH, y.max(THICK)))
}
