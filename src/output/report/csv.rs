//! A report as CSV for programs: one row a figure, tidy, every row with the same columns.
//!
//! | column | holds |
//! |---|---|
//! | `key` | the path of the figure; of a counted cell, the key that `report cases --cell` takes |
//! | `label` | the figure in words |
//! | `count` | of a counted cell, how many |
//! | `counts` | of what: `requests`, `closings`, `reopenings`, `grounds`, `consultations`… |
//! | `percent` | the share, to one decimal; empty when there is nothing to share |
//! | `numerator`, `denominator` | the fraction that the share comes from |
//! | `value` | whatever is no count and no share: days, dates, the digest |
//! | `section` | the section that it stands in: `times`; `report` for what is said of the report itself |
//! | `table` | the table that it is a row of: `received.by_channel`; empty outside tables |
//!
//! When the report is held against past periods, `previous`, `previous_change` and `previous_percent` follow, then the
//! same of `year_before`: what the figure was (a count, a share or a value), by how much it changed (a share by
//! points), and of a count by how many percent.
//!
//! What is said of the report itself comes first, under `report.`.

use std::io;

use chrono::NaiveDate;

use super::comparison::{BaselineFigures, Comparison, baselines};
use super::figures::cell;
use super::sections::{SectionFigure, SectionText, sections};
use super::{ComparedPeriod, Report, labels, offices};
use crate::domain::{Code, Office, Period, Record};
use crate::exchange::{CellValue, Column, Writer};
use crate::i18n::Texts;
use crate::report::{Against, Amount, Counts, Covered, FigureLine, Percent};

/// A row: what is not said of a figure is empty.
#[derive(Default)]
pub(super) struct FigureRow {
    pub key: String,
    pub label: String,
    pub count: Option<u64>,
    pub counts: Option<Counts>,
    pub percent: Option<Percent>,
    pub value: CellValue<'static>,
    /// Against each of [`Against::ALL`].
    pub comparisons: [Option<Comparison>; 2],
    pub section: &'static str,
    pub table: &'static str,
}

const COLUMNS: &[Column<FigureRow>] = &[
    Column::new("key", |row| CellValue::text(Some(&row.key))),
    Column::new("label", |row| CellValue::text(Some(&row.label))),
    Column::new("count", |row| part(row.count)),
    Column::new("counts", |row| CellValue::text(row.counts.as_ref().map(|counts| counts.as_str()))),
    Column::new("percent", |row| row.percent.map_or(CellValue::Empty, |percent| cell(Amount::Share(percent)))),
    Column::new("numerator", |row| part(row.percent.map(|percent| percent.numerator))),
    Column::new("denominator", |row| part(row.percent.map(|percent| percent.denominator))),
    Column::new("value", |row| row.value.clone()),
    Column::new("section", |row| name(row.section)),
    Column::new("table", |row| name(row.table)),
    Column::new("previous", |row| compared(row, 0, 0)),
    Column::new("previous_change", |row| compared(row, 0, 1)),
    Column::new("previous_percent", |row| compared(row, 0, 2)),
    Column::new("year_before", |row| compared(row, 1, 0)),
    Column::new("year_before_change", |row| compared(row, 1, 1)),
    Column::new("year_before_percent", |row| compared(row, 1, 2)),
];

/// How many of the columns a report has that is held against nothing.
const PLAIN_COLUMNS: usize = 10;

fn name(name: &'static str) -> CellValue<'static> {
    CellValue::text(Some(name).filter(|name| !name.is_empty()))
}

/// Figure of the past period of a rank, its change, or the percentage of its change.
fn compared(row: &FigureRow, against: usize, cell: usize) -> CellValue<'static> {
    row.comparisons[against].map_or(CellValue::Empty, |comparison| comparison.cells()[cell].clone())
}

pub fn file(report: &Report<'_>) -> io::Result<Vec<u8>> {
    let columns = if report.extras.compared.is_empty() { COLUMNS.split_at(PLAIN_COLUMNS).0 } else { COLUMNS };
    let mut csv = Writer::machine(Vec::new(), columns)?;
    let Report { period, extracted_on, head: (entries, _), office, texts, .. } = report;
    let about = about(period, report.covered(), *extracted_on, *entries, report.digest(), office, texts);
    let holiday_set = ("report.holiday_set", report.holiday_set().to_owned());
    let edition = report.extras.published.iter().map(|it| ("published.edition", it.id().to_string()));
    let about = about.into_iter().chain([holiday_set]).chain(baseline_facts(report)).chain(edition);
    let asked = |(name, _, code): (&str, _, Option<&Code>)| Some((format!("report.filter.{name}"), code?.to_string()));
    let filter = report.filter.parts().into_iter().filter_map(asked);
    for (key, value) in about.map(|(key, value)| (key.to_owned(), value)).chain(filter) {
        csv.write(&FigureRow {
            label: labels::path(&key, report.texts),
            key,
            value: CellValue::display(value),
            section: "report",
            ..FigureRow::default()
        })?;
    }
    let baselines = baselines(report);
    for section in sections(report) {
        let baselines: &[BaselineFigures<'_>] = if section.is_compared() { &baselines } else { &[] };
        for line in section.lines {
            let table = match &line {
                FigureLine::Table(table) => table.path,
                FigureLine::Grid(grid) => grid.path,
                FigureLine::Count(_) | FigureLine::Value(..) => "",
            };
            for figure in line.figures() {
                let row = FigureRow::of(figure, baselines, report);
                csv.write(&FigureRow { section: section.name, table, ..row })?;
            }
        }
        for SectionText { key, label, text } in section.texts {
            let value = CellValue::display(text);
            csv.write(&FigureRow { key, label, value, section: section.name, ..FigureRow::default() })?;
        }
    }
    offices::rows(report).iter().try_for_each(|row| csv.write(row))?;
    csv.finish()
}

impl FigureRow {
    /// A figure beside what past periods had.
    fn of(figure: SectionFigure<'_>, baselines: &[BaselineFigures<'_>], report: &Report<'_>) -> Self {
        let compared = |against| {
            let baseline = baselines.iter().find(|baseline| baseline.against.contains(&against));
            baseline.map(|baseline| baseline.compare(&figure.key, figure.value))
        };
        let row = Self {
            comparisons: Against::ALL.map(compared),
            label: figure.words(None, report),
            counts: figure.counts,
            percent: figure.percent,
            ..Self::default()
        };
        let row = match (figure.value, figure.value.and_then(Amount::percent)) {
            (Some(Amount::Count(count)), _) => Self { count: Some(count), ..row },
            (_, Some(percent)) => Self { percent: Some(percent), ..row },
            (amount, None) => Self { value: amount.map_or(CellValue::Empty, cell), ..row },
        };
        Self { key: figure.key, ..row }
    }
}

/// The past periods that the report is held against.
fn baseline_facts(report: &Report<'_>) -> Vec<(&'static str, String)> {
    let about = |(baseline, against): (&ComparedPeriod<'_>, &Against)| {
        let keys = match against {
            Against::Previous => ["report.previous.from", "report.previous.to", "report.previous.covered"],
            Against::YearBefore => ["report.year_before.from", "report.year_before.to", "report.year_before.covered"],
        };
        let (period, covered) = (&baseline.report.period, baseline.report.covered());
        keys.into_iter().zip([period.from().to_string(), period.to().to_string(), covered.as_str().to_owned()])
    };
    let all = report.extras.compared.iter();
    all.flat_map(|it| it.against.iter().map(move |against| (it, against))).flat_map(about).collect()
}

/// Facts of a report, or of an edition of one: whose it is, its period with how much the register knows of it, the
/// day it was drawn, and from how many entries of which digest.
pub(super) fn about(
    period: &Period,
    covered: Covered,
    on: NaiveDate,
    entries: u64,
    digest: String,
    office: &Office,
    texts: &Texts,
) -> [(&'static str, String); 8] {
    [
        ("report.office", office.settings.title.text(texts.lang()).to_owned()),
        ("report.period.from", period.from().to_string()),
        ("report.period.to", period.to().to_string()),
        ("report.period.label", labels::period(period, texts)),
        ("report.covered", covered.as_str().to_owned()),
        ("report.extracted_on", on.to_string()),
        ("report.register_digest", digest),
        ("report.register_entries", entries.to_string()),
    ]
}

fn part(number: Option<u64>) -> CellValue<'static> {
    number.map_or(CellValue::Empty, CellValue::count)
}
