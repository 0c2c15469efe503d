//! What is said of a report that is published, and to the office of what it hid.

use super::sections::{Line, Table, sections};
use super::{Report, labels};
use crate::domain::edition::{Figure, Why};
use crate::domain::{Edition, Number, RecordId, Series};
use crate::i18n::{Arg, Texts};
use crate::output::document::{Block, Column, Grid, Section, Value};
use crate::report::Counts;
use crate::report::publication::{Publication, is_table};

/// How a report is made fit to be published.
#[derive(Clone, Debug)]
pub struct Published {
    /// What is hidden of it.
    pub publication: Publication,
    /// The edition that the journal keeps of it.
    pub edition: Number,
}

impl Published {
    /// The edition, as people and scripts name it: `edition:2026-0001`.
    pub fn name(&self) -> String {
        RecordId::new(Series::Edition, self.edition).to_string()
    }

    /// Below which count a cell is hidden.
    pub fn threshold(&self) -> i64 {
        i64::try_from(self.publication.threshold()).unwrap_or(i64::MAX)
    }

    /// What stands for which zeros are hidden too.
    fn about_withheld(&self, texts: &Texts) -> Option<String> {
        let said = |path: &String| match path.split_once('.') {
            _ if is_table(path) => labels::path(path, texts),
            _ if path.is_empty() => texts.get("heading-report-flow"),
            head => texts.get(&format!("heading-report-{}", head.map_or(path.as_str(), |(head, _)| head))),
        };
        let withheld: Vec<String> = self.publication.withheld().iter().map(said).collect();
        (!withheld.is_empty()).then(|| texts.with("report-about-withheld", &[("tables", withheld.join(" · ").into())]))
    }

    /// What is to be known before reading.
    pub fn about(&self, texts: &Texts) -> Vec<String> {
        let args = [
            ("edition", Arg::from(self.edition.to_string())),
            ("threshold", self.threshold().into()),
            ("most", (self.threshold() - 1).into()),
        ];
        let always = ["report-about-published", "report-about-hidden"].map(|key| texts.with(key, &args));
        always.into_iter().chain(self.about_withheld(texts)).collect()
    }
}

/// How many cells a report shows as hidden.
pub fn hidden_cells(report: &Report<'_>) -> usize {
    let of_table = |table: &Table| -> usize {
        let beside = table.rows.iter().flat_map(|row| row.beside.iter().map(|(_, cell)| cell));
        table.rows.iter().map(|row| &row.cell).chain(beside).filter(|cell| cell.count.is_none()).count()
    };
    let of_line = |line: &Line| match line {
        Line::Count(cell) => usize::from(cell.count.is_none()),
        Line::Table(table) => of_table(table),
        Line::Grid(grid) => grid.cells.iter().filter(|crossing| crossing.cell.count.is_none()).count(),
        Line::Share(..) | Line::Value(..) | Line::Text(..) => 0,
    };
    sections(report).iter().flat_map(|section| &section.lines).map(of_line).sum()
}

/// A figure that a published edition hid.
pub struct Withheld<'a> {
    /// Its key.
    pub key: &'a str,
    /// Its words; the key itself of what the report does not tell any more.
    pub label: String,
    /// What it counts.
    pub counts: Counts,
    /// How many it counted when it was published.
    pub count: Option<u64>,
    /// Why it was hidden.
    pub why: &'a Why,
    /// The words of the cell that the reason is about.
    pub of: Option<String>,
}

/// All that a published edition hid, in the order of the report.
pub fn withheld<'a>(report: &Report<'_>, edition: &'a Edition) -> Vec<Withheld<'a>> {
    let Some(publication) = &edition.said.publication else { return Vec::new() };
    let told = super::figures::figures(report);
    let place = |key: &str| told.iter().position(|told| told.key == key);
    let label =
        |key: &str| place(key).and_then(|at| told.get(at)).map_or_else(|| key.to_owned(), |it| it.label.clone());
    let mut hidden: Vec<_> = publication.hidden.iter().collect();
    hidden.sort_by_key(|(key, _)| place(key).unwrap_or(usize::MAX));
    let withheld = hidden.into_iter().map(|(key, why)| Withheld {
        key,
        label: label(key),
        counts: place(key).and_then(|at| told.get(at)?.counts).unwrap_or(Counts::Requests),
        count: match edition.said.figures.get(key) {
            Some(Some(Figure::Whole(count))) => u64::try_from(*count).ok(),
            _ => None,
        },
        why,
        of: why.of().map(label),
    });
    withheld.collect()
}

/// The section of the office's own report that lists what the published edition of the same period hid.
pub fn section(report: &Report<'_>) -> Option<Section> {
    let (edition, texts) = (report.published?, report.texts);
    let threshold = edition.said.publication.as_ref()?.threshold;
    let args = [
        ("edition", Arg::from(edition.number.to_string())),
        ("on", labels::day(edition.frozen_on, texts).into()),
        ("threshold", i64::from(threshold).into()),
    ];
    let rows = withheld(report, edition).into_iter().map(|withheld| {
        let count = withheld.count.map_or(Value::None, Value::Count);
        (
            withheld.label.clone(),
            vec![count, Value::Text(because(&withheld, texts)), Value::Text(withheld.key.to_owned())],
        )
    });
    let columns = vec![
        Column::new(texts.get("report-withheld-count")),
        Column::text(texts.get("report-withheld-why")),
        Column::text(texts.get("report-withheld-key")),
    ];
    let heading = texts.get("heading-report-withheld");
    let mut grid = Grid::new(heading.clone(), texts.get("report-withheld-figure"), columns);
    grid.rows = rows.collect();
    let about = Block::Paragraph(texts.with("report-withheld-about", &args));
    Some(Section::beside("withheld", heading, vec![about, Block::Grid(grid)]))
}

/// Why a figure is hidden, in words.
fn because(withheld: &Withheld<'_>, texts: &Texts) -> String {
    let of = [("of", Arg::from(withheld.of.clone().unwrap_or_default()))];
    texts.with(&format!("report-withheld-{}", withheld.why.as_str().replace('_', "-")), &of)
}
