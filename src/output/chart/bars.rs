//! Bars that lie, longest as the page allows, each with its value at its end.

use super::label::{SIZE, WIDTH, widest, wrapped};
use super::svg::{Anchor, Frame, Svg, height};
use super::{Chart, ChartPoint, HIDDEN};
use crate::i18n::Texts;

/// The widest that labels are set before they break.
const LABELS: f64 = 160.0;
const THICK: f64 = 16.0;
const GAP: f64 = 9.0;

/// The drawing.
pub fn bars(chart: &Chart, frame: &Frame<'_>, texts: &Texts) -> String {
    let panel = chart.panels.first().and_then(|panel| Some((panel.quantity, panel.series.first()?)));
    let (quantity, points) =
        panel.map(|(quantity, series)| (quantity, &series.points)).expect("invariant: bars have a series");
    let label_of = |point: &ChartPoint| match (point.value(), point) {
        (Some(value), _) => quantity.format(value, texts.lang()),
        (None, ChartPoint::Hidden) => HIDDEN.to_owned(),
        (None, _) => texts.get("report-not-applicable"),
    };
    let labels: Vec<Vec<String>> = chart.categories.iter().map(|bar| wrapped(&bar.name(), LABELS)).collect();
    let values: Vec<String> = points.iter().map(label_of).collect();
    let zero = widest(labels.iter().flatten().map(String::as_str)) + GAP;
    let longest = (WIDTH - zero - widest(values.iter().map(String::as_str)) - GAP).max(THICK);
    let greatest = points.iter().filter_map(|point| point.value()).fold(0.0, f64::max);
    let mut svg = Svg::default();
    let mut y = 0.0;
    for ((point, label), value) in points.iter().zip(&labels).zip(&values) {
        let row = height(label.len()).max(THICK) + GAP;
        let middle = y + row / 2.0;
        let length = point.value().filter(|value| *value > 0.0).map_or(0.0, |value| longest * (value / greatest));
        svg.block(label, (zero - GAP, middle), Anchor::End, "");
        if length > 0.0 {
            svg.bar("chart-bar", (zero, middle - THICK / 2.0), (length, THICK));
        }
        let class = if point.value().is_some() { "" } else { "chart-soft" };
        svg.text(value, (zero + length + 6.0, middle + SIZE * 0.35), Anchor::Start, class);
        y += row;
    }
    svg.rule((zero, 0.0), (zero, y), 0.6);
    svg.finish(frame, (WIDTH, y.max(THICK)))
}
