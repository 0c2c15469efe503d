//! Lines over months, in panels that share the months and nothing else: never two scales in one.

use super::axis::Axis;
use super::label::{LEAD, LabelSlot, SIZE, spread, widest, width, wrapped};
use super::svg::{Anchor, Svg, height};
use super::{ChartPoint, Frame, HIDDEN, Quantity};

/// Lines over months.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    /// Its name and words.
    pub frame: Frame<'a>,
    /// The months.
    pub months: Months<'a>,
    /// One above the other.
    pub panels: Vec<Panel<'a>>,
}

/// The months of a chart, which follow one another.
#[derive(Clone, Copy, Debug)]
pub struct Months<'a> {
    /// The year of the first.
    pub year: i32,
    /// The first, from 1.
    pub month: u32,
    /// How many.
    pub count: usize,
    /// The short names of the twelve months, January first.
    pub names: &'a [String; 12],
}

impl Months<'_> {
    /// The short name and the year of the month at a place.
    fn at(&self, place: usize) -> (&str, i32) {
        let since = usize::try_from(self.month - 1).expect("invariant: a month is 1 to 12") + place;
        let name = self.names.get(since % 12).map_or("", String::as_str);
        (name, self.year + i32::try_from(since / 12).expect("invariant: a chart has few years"))
    }
}

/// Lines of one scale.
#[derive(Clone, Debug)]
pub struct Panel<'a> {
    /// What the scale is of.
    pub title: &'a str,
    /// What the numbers are.
    pub quantity: Quantity,
    /// The lines; three at most are told apart.
    pub series: Vec<ChartSeries<'a>>,
    /// What they are held against: a standard, a target.
    pub mark: Option<(f64, &'a str)>,
}

/// A line.
#[derive(Clone, Debug)]
pub struct ChartSeries<'a> {
    /// What it is, written at its end.
    pub label: &'a str,
    /// Its numbers, one a month.
    pub points: Vec<ChartPoint>,
}

pub(super) const WIDTH: f64 = 420.0;
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
pub fn lines(chart: &Lines<'_>) -> String {
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
    let lang = chart.frame.lang;
    let scale = |panel: &DrawnLines<'_>| {
        let labels = panel.axis.ticks.iter().map(|tick| panel.panel.quantity.format(*tick, lang));
        labels.map(|tick| width(&tick)).fold(0.0, f64::max)
    };
    let left = panels.iter().map(scale).fold(0.0, f64::max) + GAP;
    let ends = panels.iter().flat_map(|panel| panel.labels.iter().flatten()).map(String::as_str);
    let right = (WIDTH - widest(ends) * STRONG - 2.0 * GAP).max(left + GAP);
    let across = Across { left, right, count: chart.months.count };
    let mut svg = Svg::default();
    panels.iter().for_each(|panel| panel.draw(&across, chart, &mut svg));
    let foot = panels.last().map_or(0.0, |panel| panel.bottom);
    months(&chart.months, &across, foot, &mut svg);
    svg.finish(&chart.frame, (WIDTH, foot + 2.0 * LEAD + GAP))
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
    panel: &'a Panel<'a>,
    axis: Axis,
    top: f64,
    bottom: f64,
    /// The labels at the ends: those of the lines, then that of the mark.
    labels: Vec<Vec<String>>,
}

impl<'a> DrawnLines<'a> {
    fn new(panel: &'a Panel<'a>, top: f64, tall: f64) -> Self {
        let least = if panel.quantity == Quantity::Percent { 100.0 } else { 0.0 };
        let values = panel.series.iter().flat_map(|series| &series.points).filter_map(|point| point.value());
        let mark = panel.mark.map(|(value, _)| value);
        let greatest = values.chain(mark).fold(least, f64::max);
        let words = panel.series.iter().map(|series| series.label).chain(panel.mark.map(|(_, label)| label));
        let labels = words.map(|label| wrapped(label, LABELS)).collect();
        let bottom = top + tall;
        Self { panel, axis: Axis::new(greatest, bottom, top), top, bottom, labels }
    }

    fn draw(&self, across: &Across, chart: &Lines<'_>, svg: &mut Svg) {
        let Panel { title, quantity, series, mark } = self.panel;
        svg.text(title, (0.0, self.top - HEADING + SIZE), Anchor::Start, "chart-strong");
        for (n, tick) in self.axis.ticks.iter().enumerate() {
            let y = self.axis.at(*tick);
            svg.rule((across.left, y), (across.right, y), if n == 0 { 0.7 } else { 0.18 });
            let label = quantity.format(*tick, chart.frame.lang);
            svg.text(&label, (across.left - GAP, y + SIZE * 0.35), Anchor::End, "chart-soft");
        }
        if let Some((value, _)) = mark {
            svg.dotted(self.axis.at(*value), across.left, across.right);
        }
        let mut hidden = vec![0.0; across.count];
        let mut ends = Vec::new();
        for (n, line) in series.iter().enumerate() {
            let points: Vec<(usize, ChartPoint)> = line.points.iter().copied().take(across.count).enumerate().collect();
            self.line(&points, n, across, svg);
            for (month, _) in points.iter().filter(|(_, point)| *point == ChartPoint::Hidden) {
                let above = hidden.get_mut(*month);
                let y = self.bottom - 4.0 - above.as_deref().copied().unwrap_or(0.0);
                svg.text(HIDDEN, (across.at(*month), y), Anchor::Middle, &format!("chart-n{}", n % 3 + 1));
                above.into_iter().for_each(|above| *above += SIZE * 0.8);
            }
            let last = points.iter().rev().find_map(|(month, point)| Some((*month, point.value()?)));
            ends.push(last.map(|(month, value)| (across.at(month), self.axis.at(value))));
        }
        ends.extend(mark.map(|(value, _)| Some((across.right, self.axis.at(value)))));
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
        let wanted = ends.iter().zip(&self.labels).map(|(end, label)| LabelSlot {
            at: end.map_or(self.bottom, |(_, y)| y),
            height: height(label.len()) + 2.0,
        });
        let wanted: Vec<LabelSlot> = wanted.collect();
        let heights = spread(&wanted, self.top - LEAD, self.bottom + LEAD);
        let x = across.right + 2.0 * GAP;
        for (n, (label, y)) in self.labels.iter().zip(heights).enumerate() {
            let is_mark = n >= self.panel.series.len();
            if let Some((end, at)) = ends.get(n).copied().flatten()
                && !is_mark
            {
                let near = (y - at).abs() < SIZE / 2.0 && end + across.month() > across.right;
                if !near {
                    svg.rule((end + 5.0, at), (x - 4.0, y), 0.45);
                }
            }
            let class = if is_mark { "chart-soft".to_owned() } else { format!("chart-strong chart-n{}", n % 3 + 1) };
            svg.block(label, (x, y), Anchor::Start, &class);
        }
    }
}

/// The names of as many months as have room, and the year under the first of each.
fn months(months: &Months<'_>, across: &Across, foot: f64, svg: &mut Svg) {
    let room = widest(months.names.iter().map(String::as_str)) + GAP;
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
    let step = steps.into_iter().find(|step| across.month() * place(*step) >= room).unwrap_or(months.count.max(1));
    let mut year = None;
    for month in (0..months.count).step_by(step) {
        let (name, of) = months.at(month);
        let x = across.at(month);
        svg.rule((x, foot), (x, foot + 4.0), 0.7);
        svg.text(name, (x, foot + LEAD + 3.0), Anchor::Middle, "chart-soft");
        if year != Some(of) {
            svg.text(&of.to_string(), (x, foot + 2.0 * LEAD + 3.0), Anchor::Middle, "chart-soft");
            year = Some(of);
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "months are few")]
fn place(month: usize) -> f64 {
    month as f64
}
