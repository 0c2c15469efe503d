//! The figures of a report, flat and exact: what an edition keeps, and what two drawings are compared by.

use super::sections::sections;
use super::{Report, labels, units};
use crate::domain::edition::Figure;
use crate::exchange::CellValue;
use crate::output::document::DocumentValue;
use crate::report::changes::FigureMap;
use crate::report::keys::is_on_page;
use crate::report::{Amount, FigureLine, Percent, Quotient};

/// A figure with its words.
pub struct LabelledFigure {
    /// Its key: of a counted cell, the one that `report cases --cell` takes.
    pub key: String,
    pub label: String,
    /// The section that it stands in, by the key of its heading.
    pub heading: String,
    /// Whether the pages of a report show it.
    pub is_on_page: bool,
    pub nature: FigureNature,
    /// Its value; none when there is nothing to share, or nothing known.
    pub figure: Option<Figure>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureNature {
    /// How many: not to be told is to be none.
    Count,
    /// A part of a whole.
    Share,
    /// Days, or a mean of them.
    Number,
}

impl FigureNature {
    fn of(key: &str, value: Option<Amount>) -> Self {
        match value {
            Some(Amount::Count(_)) => Self::Count,
            Some(Amount::Tenths(_) | Amount::Share(_)) => Self::Share,
            Some(Amount::Whole(_) | Amount::Quotient(_)) => Self::Number,
            None => Self::of_key(key),
        }
    }

    /// Nature of the fraction of a key.
    pub fn of_key(key: &str) -> Self {
        if key.ends_with("_percent") { Self::Share } else { Self::Number }
    }

    /// A figure of this nature as a document has it: a share with the fraction that it comes from, a mean, or a whole
    /// number.
    pub fn value(self, figure: Option<Figure>) -> DocumentValue {
        match figure.map(|figure| self.amount(figure)) {
            Some(Amount::Share(percent)) => DocumentValue::Fraction(percent),
            amount => amount.into(),
        }
    }

    /// A figure of this nature as data has it.
    pub fn cell(self, figure: Option<Figure>) -> CellValue<'static> {
        figure.map_or(CellValue::Empty, |figure| cell(self.amount(figure)))
    }

    fn amount(self, figure: Figure) -> Amount {
        match (self, figure) {
            (_, Figure::Whole(number)) => Amount::Whole(number),
            (Self::Share, Figure::Fraction(part, whole)) => {
                let part = u64::try_from(part).expect("invariant: a share is of a count");
                Amount::Share(Percent::new(part, whole))
            }
            (_, Figure::Fraction(above, below)) => {
                Amount::Quotient(Quotient { numerator: above.into(), denominator: below })
            }
        }
    }
}

/// The number that data has of an amount: a share to one decimal, a mean or a median to two.
pub(super) fn cell(amount: Amount) -> CellValue<'static> {
    match amount {
        Amount::Count(count) => CellValue::count(count),
        Amount::Whole(number) => CellValue::Int(number),
        Amount::Quotient(quotient) => decimal(quotient.rounded(2), 2),
        Amount::Tenths(tenths) => decimal(Some(tenths), 1),
        Amount::Share(percent) => decimal(percent.tenths(), 1),
    }
}

/// A number in units of the last of so many decimals, where there is one.
pub(super) fn decimal(number: Option<i64>, places: u32) -> CellValue<'static> {
    number.map_or(CellValue::Empty, |number| CellValue::Decimal(number, places))
}

pub fn numerator(figure: Option<Figure>) -> CellValue<'static> {
    let Some(Figure::Fraction(above, _)) = figure else { return CellValue::Empty };
    CellValue::Int(above)
}

pub fn denominator(figure: Option<Figure>) -> CellValue<'static> {
    let Some(Figure::Fraction(_, below)) = figure else { return CellValue::Empty };
    CellValue::count(below)
}

/// Every figure, in the order of the report. The share of a row is not told: it is that of two cells.
pub fn figures(report: &Report<'_>) -> Vec<LabelledFigure> {
    let mut figures = Vec::new();
    for section in sections(report) {
        for line in &section.lines {
            let title = match line {
                FigureLine::Table(table) => Some(labels::path(table.path, report.texts)),
                _ => None,
            };
            figures.extend(line.figures().into_iter().map(|figure| LabelledFigure {
                is_on_page:
                    line.path().is_none_or(|path| {
                        units::has(path) || is_on_page(path, None) && is_on_page(path, figure.column())
                    }),
                label: figure.words(title.as_deref(), report),
                nature: FigureNature::of(&figure.key, figure.value),
                key: figure.key,
                heading: format!("heading-report-{}", section.name),
                figure: figure.value.and_then(exact),
            }));
        }
    }
    figures
}

/// Every figure by its key, without its words.
pub fn by_key(report: &Report<'_>) -> FigureMap {
    let sections = sections(report);
    let figures = sections.iter().flat_map(|section| &section.lines).flat_map(FigureLine::figures);
    figures.map(|figure| (figure.key, figure.value.and_then(exact))).collect()
}

fn exact(amount: Amount) -> Option<Figure> {
    match amount {
        Amount::Count(count) => Some(Figure::Whole(i64::try_from(count).expect("invariant: a count of records"))),
        Amount::Whole(number) => Some(Figure::Whole(number)),
        Amount::Quotient(Quotient { numerator, denominator }) => {
            i64::try_from(numerator).ok().map(|above| Figure::Fraction(above, denominator))
        }
        Amount::Tenths(_) | Amount::Share(_) => {
            let Percent { numerator, denominator } = amount.percent()?;
            i64::try_from(numerator).ok().filter(|_| denominator > 0).map(|part| Figure::Fraction(part, denominator))
        }
    }
}
