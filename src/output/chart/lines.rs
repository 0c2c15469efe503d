//! Lines over months, in panels that share the months and nothing else: never two scales in one.

use super::axis::Axis;
use super::label::{LEAD, LabelSlot, SIZE, WIDTH, spread, widest, width, wrapped};
use super::svg::{Anchor, Frame, Svg, height};
use super::{Category, Chart, ChartPoint, Panel};
use crate::i18n::Texts;

/// The widest that the labels at the ends are set before they break.
const LABELS: f64 = 92.0;
/// How much wider strong type is set.
const STRONG: f64 = 1.15;
const FIRST: f64 = 170.0;
const OTHERS: f64 = 90.0;
const GAP: f64 = 8.0;
/// From where a panel is titled to the top of its scale.
const HEADING: f64 = 30.0;
/// The most months whose every point has a marker.
const MARKED: usize = 24;

/// The drawing.
pub fn lines(chart: &Chart, frame: &Frame<'_>, texts: &Texts) -> String {
    let mut top = 0.0;
    let panels: Vec<DrawnLines<'_>> = chart
        .panels
        .iter()
        .enumerate()
        .map(|(n, panel)| {
            let drawn = DrawnLines::new(panel, top + HEADING, if n == 0 { FIRST } else { OTHERS });
            top = drawn.bottom + LEAD;
            drawn
        })
        .collect();
    let scale = |panel: &DrawnLines<'_>| {
        let labels = panel.axis.ticks.iter().map(|tick| panel.panel.quantity.format(*tick, texts.lang()));
        labels.map(|tick| width(&tick)).fold(0.0, f64::max)
    };
    let left = panels.iter().map(scale).fold(0.0, f64::max) + GAP;
    let ends = panels.iter().flat_map(|panel| panel.labels.iter().flatten()).map(String::as_str);
    let right = (WIDTH - widest(ends) * STRONG - 2.0 * GAP).max(left + GAP);
    let across = Across { left, right, count: chart.categories.len() };
    let mut svg = Svg::default();
    panels.iter().for_each(|panel| panel.draw(&across, texts, &mut svg));
    let foot = panels.last().map_or(0.0, |panel| panel.bottom);
    categories(&chart.categories, &across, foot, &mut svg);
    svg.finish(frame, (WIDTH, foot + 2.0 * LEAD + GAP))
}

/// Where months stand.
struct Across {
    left: f64,
    right: f64,
    count: usize,
}

impl Across {
    /// The width of a month.
    fn month(&self) -> f64 {
        (self.right - self.left) / place(self.count.max(1))
    }

    /// The middle of the month at a place.
    fn at(&self, month: usize) -> f64 {
        self.left + self.month() * (place(month) + 0.5)
    }
}

/// A panel with its scale and its place.
struct DrawnLines<'a> {
    panel: &'a Panel,
    axis: Axis,
    top: f64,
    bottom: f64,
    /// The labels at the ends: those of the lines, then that of the target.
    labels: Vec<Vec<String>>,
}

impl<'a> DrawnLines<'a> {
    fn new(panel: &'a Panel, top: f64, tall: f64) -> Self {
        let target = panel.target.as_ref().map(|target| &target.label);
        let words = panel.series.iter().map(|series| &series.label).chain(target);
        let labels = words.map(|label| wrapped(label, LABELS)).collect();
        let bottom = top + tall;
        Self { panel, axis: Axis::new(panel.ticks(), bottom, top), top, bottom, labels }
    }

    fn draw(&self, across: &Across, texts: &Texts, svg: &mut Svg) {
        let Panel { title, quantity, series, target } = self.panel;
        // A scale that does not begin at zero says so.
        let floor = self.axis.ticks.first().copied().filter(|floor| *floor > 0.0);
        let title = match floor.map(|floor| quantity.format(floor, texts.lang())) {
            Some(floor) => texts.with("chart-axis-from", &[("axis", title.as_str().into()), ("floor", floor.into())]),
            None => title.clone(),
        };
        svg.text(&title, (0.0, self.top - HEADING + SIZE), Anchor::Start, "chart-strong");
        for (n, tick) in self.axis.ticks.iter().enumerate() {
            let y = self.axis.at(*tick);
            svg.rule((across.left, y), (across.right, y), if n == 0 { 0.7 } else { 0.18 });
            let label = quantity.format(*tick, texts.lang());
            svg.text(&label, (across.left - GAP, y + SIZE * 0.35), Anchor::End, "chart-soft");
        }
        if let Some(target) = target {
            svg.dotted(self.axis.at(target.at), across.left, across.right);
        }
        let mut ends = Vec::new();
        for (n, line) in series.iter().enumerate() {
            let points: Vec<(usize, ChartPoint)> = line.points.iter().copied().take(across.count).enumerate().collect();
            self.line(&points, n, across, svg);
            let last = points.iter().rev().find_map(|(month, point)| Some((*month, point.value()?)));
            ends.push(last.map(|(month, value)| (across.at(month), self.axis.at(value))));
        }
        ends.extend(target.as_ref().map(|target| Some((across.right, self.axis.at(target.at)))));
        self.labels_at(&ends, across, svg);
    }

    /// A line in as many pieces as its gaps leave, a point by itself as its marker.
    fn line(&self, points: &[(usize, ChartPoint)], series: usize, across: &Across, svg: &mut Svg) {
        let pieces = points.split(|(_, point)| point.value().is_none());
        let places = |piece: &[(usize, ChartPoint)]| -> Vec<(f64, f64)> {
            let place = |(month, point): &(usize, ChartPoint)| Some((across.at(*month), self.axis.at(point.value()?)));
            piece.iter().filter_map(place).collect()
        };
        let pieces: Vec<Vec<(f64, f64)>> = pieces.map(places).filter(|piece| !piece.is_empty()).collect();
        pieces.iter().filter(|piece| piece.len() > 1).for_each(|piece| svg.line(piece, series));
        for piece in &pieces {
            let marked = piece.iter().enumerate().filter(|(n, _)| across.count <= MARKED || n + 1 == piece.len());
            marked.for_each(|(_, place)| svg.marker(*place, series));
        }
    }

    /// The labels at the ends of the lines, each tied to its end when it had to move away from it.
    fn labels_at(&self, ends: &[Option<(f64, f64)>], across: &Across, svg: &mut Svg) {
        let slots = ends.iter().zip(&self.labels).map(|(end, label)| LabelSlot {
            at: end.map_or(self.bottom, |(_, y)| y),
            height: height(label.len()) + 2.0,
        });
        let slots: Vec<LabelSlot> = slots.collect();
        let heights = spread(&slots, self.top - LEAD, self.bottom + LEAD);
        let x = across.right + 2.0 * GAP;
        for (n, (label, y)) in self.labels.iter().zip(heights).enumerate() {
            let is_target = n >= self.panel.series.len();
            if let Some((end, at)) = ends.get(n).copied().flatten()
                && !is_target
            {
                let near = (y - at).abs() < SIZE / 2.0 && end + across.month() > across.right;
                if !near {
                    svg.rule((end + 5.0, at), (x - 4.0, y), 0.45);
                }
            }
            let class = if is_target { "chart-soft".to_owned() } else { format!("chart-strong chart-n{}", n % 3 + 1) };
            svg.block(label, (x, y), Anchor::Start, &class);
        }
    }
}

/// The names of as many categories as have room, and under the first of each group what it stands under.
fn categories(categories: &[Category], across: &Across, foot: f64, svg: &mut Svg) {
    let room = widest(categories.iter().map(|category| category.label.as_str())) + GAP;
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
    let step = steps.into_iter().find(|step| across.month() * place(*step) >= room).unwrap_or(categories.len().max(1));
    let mut above = None;
    for (at, category) in categories.iter().enumerate().step_by(step) {
        let x = across.at(at);
        svg.rule((x, foot), (x, foot + 4.0), 0.7);
        svg.text(&category.label, (x, foot + LEAD + 3.0), Anchor::Middle, "chart-soft");
        if category.group.is_some() && above != category.group.as_ref() {
            above = category.group.as_ref();
            svg.text(above.map_or("", String::as_str), (x, foot + 2.0 * LEAD + 3.0), Anchor::Middle, "chart-soft");
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "months are few")]
fn place(month: usize) -> f64 {
    month as f64
}
