//! What a month or a quarter follows: what the last annual report recommended, and what became of it (MIFI 5.1).

use super::plan::Followed;
use super::{Report, labels};
use crate::exchange::measures::MeasureAsOf;
use crate::i18n::Arg;
use crate::output::document::{Block, DocumentSection};
use crate::report::recommendations::followed;

/// The section, when the last annual report recommended anything.
pub fn section(report: &Report<'_>) -> Option<DocumentSection> {
    let Report { texts, period, office, .. } = report;
    let as_of = report.as_of();
    let (year, measures) = followed(report.measures, period, as_of)?;
    let rows = MeasureAsOf::all(measures.into_iter().cloned(), as_of, office.calendar());
    let args = [("year", labels::fiscal_year_from(year).into()), ("on", Arg::from(labels::day(as_of, texts)))];
    let grid = Followed { texts, office }.grid(texts.with("followed-last", &args), &rows);
    let heading = texts.get("heading-report-followed");
    (!rows.is_empty()).then(|| DocumentSection::numbered("followed", heading, vec![Block::Grid(grid)]))
}
