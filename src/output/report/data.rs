//! The figures of a report as rows of a document: what a workbook holds to be sorted and summed.

use super::Report;
use super::figures::{Figured, figures};
use crate::output::document::DocumentFigure;

/// Every figure, in the order of the report.
pub fn data(report: &Report<'_>) -> Vec<DocumentFigure> {
    let figure = |figure: Figured| DocumentFigure {
        section: report.texts.get(&figure.heading),
        value: figure.nature.value(figure.figure),
        key: figure.key,
        label: figure.label,
    };
    figures(report).into_iter().map(figure).collect()
}
