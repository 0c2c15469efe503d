//! Lines over months.

use super::Chart;
use super::axis::Axis;
use super::label::{LEAD, LabelSlot, SIZE, WIDTH, spread, widest, width, wrapped};
use super::svg::{Anchor, Svg, height};
use crate::i18n::Texts;

/// The widest that the labels at the ends are set before they break.
const LABELS: f64 = 92.0;
/// How much wider strong type is set.
const STRONG: f64 = 1.15;
/// How high the scale is.
const TALL: f64 = 170.0;
const GAP: f64 = 8.0;
/// From where the scale is titled to its top.
const HEADING: f64 = 30.0;
/// The most months whose every point has a marker.
const MARKED: usize = 24;

/// The foot of the scale.
const BOTTOM: f64 = HEADING + TALL;

/// The drawing.
pub fn lines(chart: &Chart, title: &str, texts: &Texts) -> String {
    let words = chart.series.iter().map(|series| &series.label).chain(chart.target.iter().map(|target| &target.label));
    let labels: Vec<Vec<String>> = words.map(|label| wrapped(label, LABELS)).collect();
    let axis = Axis::new(chart.ticks(), BOTTOM, HEADING);
    let scale = axis.ticks.iter().map(|tick| width(&chart.quantity.format(*tick, texts.lang())));
    let left = scale.fold(0.0, f64::max) + GAP;
    let right = (WIDTH - widest(labels.iter().flatten().map(String::as_str)) * STRONG - 2.0 * GAP).max(left + GAP);
    let mut svg = Svg::default();
    DrawnLines { chart, axis, labels, left, right }.draw(texts, &mut svg);
    svg.finish([&chart.name, title, &chart.finding], (WIDTH, BOTTOM + 2.0 * LEAD + GAP))
}

/// A chart with its scale and its place.
struct DrawnLines<'a> {
    chart: &'a Chart,
    axis: Axis,
    /// The labels at the ends: those of the lines, then that of the target.
    labels: Vec<Vec<String>>,
    /// Where the first month begins, and where the last one ends.
    left: f64,
    right: f64,
}

impl DrawnLines<'_> {
    /// The width of a month.
    fn month(&self) -> f64 {
        (self.right - self.left) / self.chart.categories.len().max(1) as f64
    }

    /// The middle of the month at a place.
    fn across(&self, month: usize) -> f64 {
        self.left + self.month() * (month as f64 + 0.5)
    }

    fn draw(&self, texts: &Texts, svg: &mut Svg) {
        let Chart { axis: title, quantity, series, target, .. } = self.chart;
        // A scale that does not begin at zero says so.
        let floor = self.axis.ticks.first().copied().filter(|floor| *floor > 0.0);
        let title = match floor.map(|floor| quantity.format(floor, texts.lang())) {
            Some(floor) => texts.with("chart-axis-from", &[("axis", title.as_str().into()), ("floor", floor.into())]),
            None => title.clone(),
        };
        svg.text(&title, (0.0, SIZE), Anchor::Start, "chart-strong");
        for (n, tick) in self.axis.ticks.iter().enumerate() {
            let y = self.axis.at(*tick);
            svg.rule((self.left, y), (self.right, y), if n == 0 { 0.7 } else { 0.18 });
            let label = quantity.format(*tick, texts.lang());
            svg.text(&label, (self.left - GAP, y + SIZE * 0.35), Anchor::End, "chart-soft");
        }
        if let Some(target) = target {
            svg.dotted(self.axis.at(target.at), self.left, self.right);
        }
        let mut ends = Vec::new();
        for (n, line) in series.iter().enumerate() {
            let months = line.points.iter().take(self.chart.categories.len()).enumerate();
            let places: Vec<Option<(f64, f64)>> =
                months.map(|(month, point)| point.map(|value| (self.across(month), self.axis.at(value)))).collect();
            self.line(&places, n, svg);
            ends.push(places.iter().rev().find_map(|place| *place));
        }
        ends.extend(target.as_ref().map(|target| Some((self.right, self.axis.at(target.at)))));
        self.labels_at(&ends, svg);
        self.categories(svg);
    }

    /// A line in as many pieces as its gaps leave, a point by itself as its marker.
    fn line(&self, places: &[Option<(f64, f64)>], series: usize, svg: &mut Svg) {
        let pieces = places.split(Option::is_none).map(|piece| piece.iter().flatten().copied().collect::<Vec<_>>());
        let pieces: Vec<Vec<(f64, f64)>> = pieces.filter(|piece| !piece.is_empty()).collect();
        pieces.iter().filter(|piece| piece.len() > 1).for_each(|piece| svg.line(piece, series));
        let is_marked = |n: usize, count: usize| self.chart.categories.len() <= MARKED || n + 1 == count;
        for piece in &pieces {
            let marked = piece.iter().enumerate().filter(|(n, _)| is_marked(*n, piece.len()));
            marked.for_each(|(_, place)| svg.marker(*place, series));
        }
    }

    /// The labels at the ends of the lines, each tied to its end when it had to move away from it.
    fn labels_at(&self, ends: &[Option<(f64, f64)>], svg: &mut Svg) {
        let slots = ends
            .iter()
            .zip(&self.labels)
            .map(|(end, label)| LabelSlot { at: end.map_or(BOTTOM, |(_, y)| y), height: height(label.len()) + 2.0 });
        let slots: Vec<LabelSlot> = slots.collect();
        let heights = spread(&slots, HEADING - LEAD, BOTTOM + LEAD);
        let x = self.right + 2.0 * GAP;
        for (n, (label, y)) in self.labels.iter().zip(heights).enumerate() {
            let is_target = n >= self.chart.series.len();
            if let Some((end, at)) = ends.get(n).copied().flatten()
                && !is_target
            {
                let near = (y - at).abs() < SIZE / 2.0 && end + self.month() > self.right;
                if !near {
                    svg.rule((end + 5.0, at), (x - 4.0, y), 0.45);
                }
            }
            let class = if is_target { "chart-soft".to_owned() } else { format!("chart-strong chart-n{}", n % 3 + 1) };
            svg.block(label, (x, y), Anchor::Start, &class);
        }
    }

    /// The names of as many categories as have room, and under the first of each group what it stands under.
    fn categories(&self, svg: &mut Svg) {
        let categories = &self.chart.categories;
        let room = widest(categories.iter().map(|category| category.label.as_str())) + GAP;
        let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
        let has_room = |step: &usize| self.month() * *step as f64 >= room;
        let step = steps.into_iter().find(has_room).unwrap_or(categories.len().max(1));
        let mut above = None;
        for (at, category) in categories.iter().enumerate().step_by(step) {
            let x = self.across(at);
            svg.rule((x, BOTTOM), (x, BOTTOM + 4.0), 0.7);
            svg.text(&category.label, (x, BOTTOM + LEAD + 3.0), Anchor::Middle, "chart-soft");
            if above != Some(&category.group) {
                above = Some(&category.group);
                svg.text(&category.group, (x, BOTTOM + 2.0 * LEAD + 3.0), Anchor::Middle, "chart-soft");
            }
        }
    }
}
