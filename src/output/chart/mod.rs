//! Charts as SVG that stands in a page: words and numbers in, markup out.
//!
//! Each is drawn as a newspaper would print it: labels on the lines, values at the ends of the bars, light rules, round
//! ticks from zero. Nothing is told by colour alone (WCAG 2.1, 1.4.1): lines differ by dash and marker. A chart has a
//! title and a description, and the page puts a data table beside it. It has the width of its column, takes its type and
//! ink from the page, and its colours from [`STYLE`], which the page must hold; a page that has a dark side gives
//! [`DARK`] to it.
//!
//! A number that nobody knows is a gap, and one that may not be published is shown as « x ».

mod axis;
mod bars;
mod label;
mod lines;
mod svg;

#[cfg(test)]
mod tests;

pub use bars::{Bar, Bars, bars};
pub use lines::{ChartSeries, Lines, Months, Panel, lines};

use crate::domain::Lang;
use crate::i18n::number;

/// What every chart has: a name in the page, a language, a title and a description.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// Unique in the page: letters, digits and hyphens.
    pub id: &'a str,
    /// How numbers are written.
    pub lang: Lang,
    /// What it shows.
    pub title: &'a str,
    /// What one sees in it, for whoever does not.
    pub desc: &'a str,
}

/// A number of a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ChartPoint {
    /// Known, and never below zero.
    Value(f64),
    /// Nobody knows it, or there is none: a gap.
    Missing,
    /// It may not be published: « x ».
    Hidden,
}

/// What stands for a number that may not be published.
const HIDDEN: &str = "x";

impl ChartPoint {
    /// A count.
    #[expect(clippy::cast_precision_loss, reason = "a chart has fewer pixels than an f64 has digits")]
    pub fn count(count: u64) -> Self {
        Self::Value(count as f64)
    }

    /// The number, when it can be drawn.
    fn value(self) -> Option<f64> {
        if let Self::Value(value) = self {
            Some(value).filter(|value| value.is_finite() && *value >= 0.0)
        } else {
            None
        }
    }
}

/// What the numbers are, and so how they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// How many.
    Count,
    /// Days.
    Days,
    /// Percentages; the axis goes to 100.
    Percent,
}

impl Quantity {
    /// The number as the language writes it.
    fn format(self, value: f64, lang: Lang) -> String {
        let whole = value.fract() == 0.0 || self == Self::Count;
        let digits = match format!("{value:.0}").parse::<i64>() {
            Ok(rounded) if whole => number::count(rounded, lang),
            _ => number::decimal(value, usize::from(!whole), lang),
        };
        match (self, lang) {
            (Self::Percent, Lang::Fr) => format!("{digits}{}%", number::NO_BREAK),
            (Self::Percent, Lang::En) => format!("{digits}%"),
            _ => digits,
        }
    }
}

/// What a page must hold for its charts. Inks are at least 4.5 to 1 on white.
pub const STYLE: &str = "\
.chart{--chart-1:#0b4f8a;--chart-2:#a34700;--chart-3:#4d4d4d;--chart-bar:#4a7fb5;--chart-paper:#fff;\
display:block;width:100%;height:auto;margin:1rem 0;overflow:visible}\
.chart text{fill:currentColor}.chart .chart-soft{fill-opacity:.75}.chart .chart-strong{font-weight:600}\
.chart-l1{stroke:var(--chart-1)}.chart-l2{stroke:var(--chart-2)}.chart-l3{stroke:var(--chart-3)}\
.chart text.chart-n1{fill:var(--chart-1)}.chart text.chart-n2{fill:var(--chart-2)}.chart text.chart-n3{fill:var(--chart-3)}\
.chart-m1{fill:var(--chart-1)}.chart-m2,.chart-m3{fill:var(--chart-paper)}\
.chart-bar{fill:var(--chart-bar)}\
@media print{.chart{break-inside:avoid}}";

/// The same inks on a dark page: for the page's own `@media screen and (prefers-color-scheme:dark){…}`.
pub const DARK: &str = "\
.chart{--chart-1:#8ec1f0;--chart-2:#f2b277;--chart-3:#c4c4c4;--chart-bar:#5b93cb;--chart-paper:#14181e}";
