//! The last fiscal years side by side, those that the register knows whole.

use crate::output::document::{Block, DocumentColumn, DocumentGrid, DocumentSection, DocumentValue};
use crate::output::report::{Report, labels};
use crate::report::{FigurePart, Figures};

/// The section, the year of the report last; none when it is the only one.
pub fn section(report: &Report<'_>, before: &[Figures]) -> Option<DocumentSection> {
    let texts = report.texts;
    let years: Vec<&Figures> = before.iter().chain([report.figures]).collect();
    let count = |part: FigurePart| years.iter().map(|year| DocumentValue::Count(year.count(part))).collect();
    let share = |part: FigurePart| years.iter().map(|year| DocumentValue::Percent(year.share(part))).collect();
    let mean =
        years.iter().map(|year| year.days(FigurePart::Net).mean.map_or(DocumentValue::None, DocumentValue::Quotient));
    let rows: Vec<(&str, Vec<DocumentValue>)> = vec![
        ("report-flow-received", count(FigurePart::FlowReceived)),
        ("report-flow-closed", count(FigurePart::FlowClosed)),
        ("brief-open", count(FigurePart::OpenAtEnd)),
        ("report-times-within-standard-percent", share(FigurePart::WithinShare)),
        ("report-times-mean", mean.collect()),
        ("report-findings-percent-substantiated", share(FigurePart::SubstantiatedShare)),
    ];
    let last = labels::fiscal_year(&report.period);
    let last = match report.is_provisional() {
        true => texts.with("years-provisional", &[("year", last.into())]),
        false => last,
    };
    let columns = before.iter().map(|year| labels::fiscal_year(&year.period)).chain([last]);
    let columns = columns.map(DocumentColumn::new).collect();
    let grid = DocumentGrid {
        rows: rows.into_iter().map(|(key, values)| (texts.get(key), values)).collect(),
        ..DocumentGrid::new(texts.get("heading-years"), texts.get("report-compared-figure"), columns)
    };
    let section = || DocumentSection::numbered("years", texts.get("heading-years"), vec![Block::Grid(grid)]);
    (!before.is_empty()).then(section)
}
