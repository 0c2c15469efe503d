//! Charts: values of a document, which each form draws: SVG in a page, a native chart in a workbook, a table elsewhere.
//!
//! As SVG, each is drawn as a newspaper would print it: labels on the lines, light rules, round ticks. Nothing is told
//! by colour alone (WCAG 2.1, 1.4.1): lines differ by dash and marker. A drawing has the width of its column, takes its
//! type and ink from the page, and its colours from [`STYLE`], which the page must hold; a page that has a dark side
//! gives [`DARK`] to it.
//!
//! A number that nobody knows is a gap.

mod axis;
mod label;
mod lines;
mod svg;

#[cfg(test)]
mod tests;

use crate::domain::Lang;
use crate::i18n::{Texts, number};

/// A chart of lines: what it shows, and the numbers that every form draws it from. Bars stand in tables:
/// [`DocumentColumn::bars`](crate::output::document::DocumentColumn::bars).
#[derive(Clone, Debug)]
pub struct Chart {
    /// Its name in the document, once: letters, digits and hyphens.
    pub name: String,
    /// What it is of: « Requêtes reçues et fermées, par mois ».
    pub title: String,
    /// What one sees in it, as a sentence: what is read to whoever does not see it.
    pub finding: String,
    /// What the numbers are of, in order: months.
    pub categories: Vec<Category>,
    /// What the scale is of.
    pub axis: String,
    pub quantity: Quantity,
    /// The series; three at most are told apart.
    pub series: Vec<ChartSeries>,
    /// What they are held against: a standard, a target.
    pub target: Option<ChartTarget>,
    /// Whether a table of the document holds the same numbers: forms that draw no chart then leave it out.
    pub tabled: bool,
}

/// What one number of each series is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Its name: « avril ».
    pub label: String,
    /// What it stands under with its neighbours: « 2026 ».
    pub group: String,
}

/// Numbers, one a category.
#[derive(Clone, Debug)]
pub struct ChartSeries {
    /// What it is, written at its end.
    pub label: String,
    /// Its numbers, never below zero; none where nobody knows it, or there is none: a gap.
    pub points: Vec<Option<f64>>,
}

/// A number that a scale is held against.
#[derive(Clone, Debug)]
pub struct ChartTarget {
    /// The number, on the scale of its chart.
    pub at: f64,
    /// Its words: « Cible 90 % ».
    pub label: String,
}

impl Chart {
    /// Where its scale begins: zero, but for percentages, which begin under the least.
    pub fn floor(&self) -> f64 {
        self.ticks().first().copied().expect("invariant: a scale has ticks")
    }

    /// The numbers of its scale.
    fn ticks(&self) -> Vec<f64> {
        let values = self.series.iter().flat_map(|series| &series.points).flatten().copied();
        let numbers = values.chain(self.target.as_ref().map(|target| target.at));
        match self.quantity {
            Quantity::Percent => axis::percentages(numbers.fold(100.0, f64::min)),
            Quantity::Count | Quantity::Days => axis::ticks(numbers.fold(0.0, f64::max)),
        }
    }

    /// The chart as SVG that stands in a page under that title.
    pub fn svg(&self, title: &str, texts: &Texts) -> String {
        lines::lines(self, title, texts)
    }
}

impl Category {
    /// Its whole name: « avril 2026 ».
    pub fn name(&self) -> String {
        format!("{} {}", self.label, self.group)
    }
}

/// What the numbers are, and so how they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// How many.
    Count,
    /// Days.
    Days,
    /// Percentages; the axis goes to 100, from a floor that it says.
    Percent,
}

impl Quantity {
    /// The number as the language writes it.
    pub fn format(self, value: f64, lang: Lang) -> String {
        let whole = value.fract() == 0.0 || self == Self::Count;
        let digits = match format!("{value:.0}").parse::<i64>() {
            Ok(rounded) if whole => number::count(rounded, lang),
            _ => number::decimal(value, usize::from(!whole), lang),
        };
        if self == Self::Percent { digits + number::percent_sign(lang) } else { digits }
    }
}

/// What a page must hold for its charts. Inks are at least 4.5 to 1 on white.
pub const STYLE: &str = "\
.chart{--chart-1:#0b4f8a;--chart-2:#a34700;--chart-3:#4d4d4d;--chart-paper:#fff;\
display:block;width:100%;height:auto;margin:1rem 0;overflow:visible}\
.chart text{fill:currentColor}.chart .chart-soft{fill-opacity:.75}.chart .chart-strong{font-weight:600}\
.chart-l1{stroke:var(--chart-1)}.chart-l2{stroke:var(--chart-2)}.chart-l3{stroke:var(--chart-3)}\
.chart text.chart-n1{fill:var(--chart-1)}.chart text.chart-n2{fill:var(--chart-2)}.chart text.chart-n3{fill:var(--chart-3)}\
.chart-m1{fill:var(--chart-1)}.chart-m2,.chart-m3{fill:var(--chart-paper)}\
@media print{.chart{break-inside:avoid}}";

/// Inks on a dark page: for the page's own `@media screen and (prefers-color-scheme:dark){…}`.
pub const DARK: &str = "\
.chart{--chart-1:#8ec1f0;--chart-2:#f2b277;--chart-3:#c4c4c4;--chart-paper:#14181e}";
