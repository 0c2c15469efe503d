//! The figures of a report, flat and exact: what an edition keeps, and what two drawings are compared by.

use super::sections::{Amount, CountedCell, SectionLine, SectionTable, sections};
use super::{Report, labels};
use crate::domain::edition::Figure;
use crate::report::{Counts, Percent, Quotient};

/// A figure with its words.
pub struct Figured {
    /// Its key: of a counted cell, the one that `report cases --cell` takes.
    pub key: String,
    /// Its words.
    pub label: String,
    /// The section that it stands in, by the key of its heading.
    pub heading: String,
    /// What it is.
    pub nature: Nature,
    /// Of a counted cell, what it counts.
    pub counts: Option<Counts>,
    /// Its value; none when there is nothing to share, or nothing known.
    pub figure: Option<Figure>,
}

/// What a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// How many: not to be told is to be none.
    Count,
    /// A part of a whole.
    Share,
    /// Days, or a mean of them.
    Number,
}

/// Every figure, in the order of the report. The share of a row is not told: it is that of two cells.
pub fn figures(report: &Report<'_>) -> Vec<Figured> {
    let mut figures = Vec::new();
    for section in sections(report) {
        let mut collector =
            FigureCollector { report, heading: format!("heading-report-{}", section.name), figures: &mut figures };
        section.lines.into_iter().for_each(|line| collector.line(line));
    }
    figures
}

/// Collects the figures of a section, line by line.
struct FigureCollector<'a> {
    report: &'a Report<'a>,
    heading: String,
    figures: &'a mut Vec<Figured>,
}

impl FigureCollector<'_> {
    fn line(&mut self, line: SectionLine) {
        let words = |path: &str| labels::path(path, self.report.texts);
        match line {
            SectionLine::Count(cell) => self.count(&cell, words(&cell.key)),
            SectionLine::Share(path, percent) => self.push(path.into(), words(path), Nature::Share, share(percent)),
            SectionLine::Value(path, amount) => self.amount(path.into(), words(path), amount),
            SectionLine::Table(table) => self.rows(table),
            SectionLine::Grid(grid) => grid.cells.into_iter().for_each(|crossing| {
                let [row, column] = crossing.labels;
                let args = [("row", row.into()), ("column", column.into())];
                self.count(&crossing.cell, self.report.texts.with("report-row-beside", &args));
            }),
            // What the office wrote is no figure.
            SectionLine::Text(..) => {}
        }
    }

    fn rows(&mut self, table: SectionTable) {
        let texts = self.report.texts;
        let title = labels::path(table.path, texts);
        for row in table.rows {
            let label =
                texts.with("report-row-beside", &[("row", title.as_str().into()), ("column", row.label.into())]);
            let beside = |name: &str| {
                let column = texts.get(&format!("report-beside-{name}"));
                texts.with("report-row-beside", &[("row", label.as_str().into()), ("column", column.into())])
            };
            self.count(&row.cell, label.clone());
            row.beside.iter().for_each(|(name, cell)| self.count(cell, beside(name)));
            for (name, amount) in row.values {
                let key = format!("{}.{name}", row.cell.key);
                self.amount(key, beside(name), amount);
            }
        }
    }

    fn count(&mut self, cell: &CountedCell, label: String) {
        let count = i64::try_from(cell.count).expect("invariant: a count of records");
        self.push(cell.key.clone(), label, Nature::Count, Some(Figure::Whole(count)));
        if let Some(last) = self.figures.last_mut() {
            last.counts = Some(cell.counts);
        }
    }

    fn amount(&mut self, key: String, label: String, amount: Option<Amount>) {
        let is_share = matches!(amount, Some(Amount::Tenths(_) | Amount::Share(_)));
        let nature = if is_share { Nature::Share } else { Nature::Number };
        self.push(key, label, nature, amount.and_then(exact));
    }

    fn push(&mut self, key: String, label: String, nature: Nature, figure: Option<Figure>) {
        self.figures.push(Figured { key, label, heading: self.heading.clone(), nature, counts: None, figure });
    }
}

fn share(Percent { numerator, denominator }: Percent) -> Option<Figure> {
    i64::try_from(numerator).ok().filter(|_| denominator > 0).map(|part| Figure::Fraction(part, denominator))
}

fn exact(amount: Amount) -> Option<Figure> {
    match amount {
        Amount::Whole(number) => Some(Figure::Whole(number)),
        Amount::Quotient(Quotient { numerator, denominator }) => {
            i64::try_from(numerator).ok().map(|above| Figure::Fraction(above, denominator))
        }
        Amount::Tenths(tenths) => Some(Figure::Fraction(tenths, 1000)),
        Amount::Share(percent) => share(percent),
    }
}
