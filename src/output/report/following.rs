//! What a report follows: recommendations and what became of them, and the issues that are new (MIFI 5.1).

use super::plan::Followed;
use super::{Report, labels};
use crate::domain::measure::MeasureStatus;
use crate::domain::{Issue, Measure, Period, Record};
use crate::exchange::measures::MeasureAsOf;
use crate::i18n::{Arg, Texts};
use crate::output::document::{Block, DocumentColumn, DocumentGrid, DocumentSection, DocumentValue};
use crate::output::{clean, measure};
use crate::report::Recommendations;

/// The section, when there is anything to follow; an annual report says when there is not.
pub fn section(report: &Report<'_>) -> Option<DocumentSection> {
    let Report { texts, period, office, .. } = report;
    let as_of = report.as_of();
    let followed = Followed { texts, office };
    let found = Recommendations::of(report.measures, period, as_of);
    let table = |title: String, of: Vec<&Measure>| {
        let rows = MeasureAsOf::all(of.into_iter().cloned(), as_of, office.calendar());
        let grid = followed.grid(title, &rows, |row| became(texts, row));
        (!rows.is_empty()).then_some(Block::Grid(grid))
    };
    let on = |day| ("on", Arg::from(labels::day(day, texts)));
    let mut blocks = Vec::new();
    if report.annual.is_some() {
        // What the report of the year recommends may come after the year: it is told as it was proposed.
        let known = |measure: &Measure| measure.proposed_on().max(as_of);
        let rows: Vec<MeasureAsOf> = found
            .made
            .into_iter()
            .map(|measure| MeasureAsOf::new(measure.clone(), known(measure), report.office.calendar()))
            .collect();
        let grid = followed.grid(texts.with("followed-made", &[on(as_of)]), &rows, |row| became(texts, row));
        blocks.extend((!rows.is_empty()).then_some(Block::Grid(grid)));
    }
    if let Some((year, measures)) = found.followed {
        let args =
            [("year", Period::fiscal_year(year).map(|year| year.to_string()).unwrap_or_default().into()), on(as_of)];
        blocks.extend(table(texts.with("followed-last", &args), measures));
    }
    if report.annual.is_some() {
        blocks.extend(table(texts.with("followed-ombudsman", &[on(as_of)]), found.ombudsman));
        if blocks.is_empty() {
            blocks.push(Block::Paragraph(texts.get("followed-empty")));
        }
    }
    blocks.extend(issues(report));
    let heading = texts.get("heading-report-followed");
    (!blocks.is_empty()).then_some(DocumentSection::numbered("followed", heading, blocks))
}

/// How far a recommendation has come, since when, and why when it was refused.
fn became(texts: &Texts, row: &MeasureAsOf) -> String {
    let status = row.status();
    let passage = row.measure.reached(status, row.on);
    let sentence = match passage {
        Some(passage) => {
            let args = [("status", measure::status(texts, row).into()), ("on", passage.on.to_string().into())];
            texts.with(
                if status == MeasureStatus::UnderWay { "followed-status-since" } else { "followed-status" },
                &args,
            )
        }
        None => measure::status(texts, row),
    };
    let why = row.refused_because().filter(|_| status == MeasureStatus::Refused);
    why.map_or(sentence.clone(), |why| texts.fact(&sentence, &clean::line(why)))
}

/// The issues raised in the period.
fn issues(report: &Report<'_>) -> Option<Block> {
    let texts = report.texts;
    let columns = ["field-raised_on", "field-title"].map(|key| DocumentColumn::text(texts.get(key)));
    let mut grid = DocumentGrid::new(texts.get("followed-issues"), texts.get("field-number"), columns.into());
    let raised = |issue: &&Issue| report.period.contains(issue.raised_on) && issue.raised_on <= report.as_of();
    for issue in report.issues.iter().filter(raised) {
        let title = measure::clean_text(issue.text("title"));
        let values = vec![DocumentValue::Day(issue.raised_on), DocumentValue::Text(title)];
        grid.rows.push((issue.id().to_string(), values));
    }
    (!grid.rows.is_empty()).then_some(Block::Grid(grid))
}
