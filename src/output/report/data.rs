//! The figures of a report as rows of a document: what a workbook holds to be sorted and summed.

use super::Report;
use super::figures::{Figured, Nature, figures};
use crate::domain::edition::Figure;
use crate::output::document::{DocumentFigure, DocumentValue};
use crate::report::{Percent, Quotient};

/// Every figure, in the order of the report.
pub fn data(report: &Report<'_>) -> Vec<DocumentFigure> {
    let figure = |figure: Figured| DocumentFigure {
        section: report.texts.get(&figure.heading),
        value: value(figure.nature, figure.figure),
        key: figure.key,
        label: figure.label,
    };
    figures(report).into_iter().map(figure).collect()
}

fn value(nature: Nature, figure: Option<Figure>) -> DocumentValue {
    match (nature, figure) {
        (_, None) => DocumentValue::None,
        (_, Some(Figure::Whole(number))) => DocumentValue::Whole(number),
        (Nature::Share, Some(Figure::Fraction(part, whole))) => {
            let part = u64::try_from(part).expect("invariant: a share is of a count");
            DocumentValue::Percent(Percent::new(part, whole))
        }
        (_, Some(Figure::Fraction(above, below))) => {
            DocumentValue::Quotient(Quotient { numerator: above.into(), denominator: below })
        }
    }
}
