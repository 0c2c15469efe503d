//! Each unit on one line: what came in, what went out and within the standard, what was substantiated, what is open.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::output::document::{Block, DocumentColumn, DocumentGrid, DocumentSection, DocumentValue};
use crate::output::report::{Report, labels};
use crate::report::FigurePart::{ClosedByUnit, LateByUnit, OpenByUnit, ReceivedByUnit, UpheldByUnit, WithinByUnit};
use crate::report::{FigurePart, Percent, UNKNOWN};

/// Columns: the key of the head and a figure, as part of the sum of others where there are any.
const COLUMNS: [(&str, FigurePart, &[FigurePart]); 5] = [
    ("report-flow-received", ReceivedByUnit, &[]),
    ("report-flow-closed", ClosedByUnit, &[]),
    ("report-beside-within_standard", WithinByUnit, &[WithinByUnit, LateByUnit]),
    ("report-beside-upheld", UpheldByUnit, &[]),
    ("report-open-count", OpenByUnit, &[]),
];

/// The section; none when no unit is known, or when the report is for one.
pub fn section(report: &Report<'_>) -> Option<DocumentSection> {
    let (figures, texts) = (report.figures, report.texts);
    let of_units = [ReceivedByUnit, ClosedByUnit, OpenByUnit].map(|part| figures.breakdown(part));
    let units: BTreeSet<String> = of_units.into_iter().flat_map(|of| of.rows).map(|row| row.code).collect();
    if report.filter.unit.is_some() || units.iter().all(|code| code == UNKNOWN) {
        return None;
    }
    let mut units: Vec<String> = units.into_iter().collect();
    units.sort_by_key(|code| (code == UNKNOWN, Reverse(figures.count_of(ReceivedByUnit, code))));
    let columns = COLUMNS.iter().map(|(head, ..)| DocumentColumn::new(texts.get(head))).collect();
    let row =
        |code: &String| (labels::unit(code, &report.office.lists, texts), values(|part| figures.count_of(part, code)));
    let grid = DocumentGrid {
        rows: units.iter().map(row).collect(),
        total: Some((texts.get("chart-total"), values(|part| figures.count(part)))),
        ..DocumentGrid::new(texts.get("heading-units"), texts.get("units-unit"), columns)
    };
    Some(DocumentSection::numbered("units", texts.get("heading-units"), vec![Block::Grid(grid)]))
}

/// Values of a line.
fn values(count: impl Fn(FigurePart) -> u64) -> Vec<DocumentValue> {
    let value = |(_, part, whole): &(_, FigurePart, &[FigurePart])| match *whole {
        [] => DocumentValue::Count(count(*part)),
        // No column counts what was timed: the fraction says of how many.
        whole => DocumentValue::Fraction(Percent::new(count(*part), whole.iter().map(|part| count(*part)).sum())),
    };
    COLUMNS.iter().map(value).collect()
}

/// Whether the section shows the figure of that path.
pub fn has(path: &str) -> bool {
    COLUMNS.iter().any(|(_, part, _)| part.path() == path)
}
