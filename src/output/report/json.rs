//! A report as JSON. A path is the way to a member: `times.mean` is `figures.times.mean`.
//!
//! A counted cell is a plain number at its own key. An object that has a `count` also has the `key` of that cell, and
//! says what it `counts` when that is not requests.

use serde_json::{Map, Value as Json, json};

use super::brief::Brief;
use super::comparison::{BaselineFigures, Comparison, baselines};
use super::figures::cell;
use super::sections::{ReportSection, SectionText, sections};
use super::{ApprovedEdition, Report, labels, offices, plan};
use crate::domain::Record;
use crate::domain::edition::UnitComment;
use crate::output::activities;
use crate::report::proof::{self, TableSum};
use crate::report::{Amount, BreakdownRow, CaseFilter, Cell, CodeNames, Counts, CrossCounts, FigureLine};

/// The version of the form of a report as JSON: raised when a member changes its meaning or goes.
const SCHEMA: u32 = 1;

/// The part of the office that the report is for; none of the whole.
pub(super) fn filter(filter: &CaseFilter) -> Option<Json> {
    (!filter.is_all()).then(|| filter.parts().into_iter().map(|(name, _, code)| (name, json!(code))).collect())
}

pub fn document(report: &Report<'_>) -> Json {
    let mut figures = Map::new();
    let sections = sections(report);
    let comparison = comparison(report, &sections);
    for section in sections {
        for line in section.lines {
            match line {
                FigureLine::Count(cell) => count(&mut figures, &cell),
                FigureLine::Value(path, amount) => put(&mut figures, path, amount.map_or(Json::Null, number)),
                FigureLine::Grid(grid) => put(&mut figures, grid.path, crossings(&grid)),
                FigureLine::Table(table) => {
                    let rows = table.rows.iter().map(|group| row(group, table.names, report)).collect();
                    put(&mut figures, table.path, rows);
                }
            }
        }
        section.texts.into_iter().for_each(|SectionText { key, text, .. }| put(&mut figures, &key, text.into()));
    }
    let mut document = json!({
        "period": period(report),
        "covered": report.covered().as_str(),
        "extracted_on": report.extracted_on.to_string(),
        "register_digest": report.digest(),
        "register_entries": report.head.0,
        "schema": SCHEMA,
        "office": report.office.settings.title.text(report.texts.lang()),
        "standard": report.figures.standard_of_share().map(|standard| json!({
            "length": standard.length,
            "unit": standard.unit,
            "target_percent": standard.target_percent,
        })),
        "filter": filter(report.filter),
        "highlights": Brief::of(report).points(),
        "holiday_set": report.holiday_set(),
        "figures": figures,
        "plan": plan::followed_json(report),
        "checks": checks(report),
    });
    let offices = offices::json(report).into_iter().flatten().map(|(name, value)| (name, Some(value)));
    let others = [("comparison", comparison), ("published", published(report)), ("approved", approved(report))];
    if let Some(document) = document.as_object_mut() {
        document.extend(others.into_iter().chain(offices).filter_map(|(name, value)| Some((name.to_owned(), value?))));
    }
    document
}

/// What was checked before the report was drawn: the equation of the flow, and what the rows of each table add up to.
fn checks(report: &Report<'_>) -> Json {
    let flow = report.figures.flow();
    let sum = flow.open_at_start + flow.received + flow.reopened - flow.closed;
    let totals = proof::sums(report.figures).into_iter().map(
        |TableSum { path, sum, whole }| json!({ "table": path, "sum": sum, "whole": whole, "holds": sum == whole }),
    );
    json!({
        "flow": { "sum": sum, "open_at_end": flow.open_at_end, "holds": sum == flow.open_at_end },
        "totals": totals.collect::<Vec<_>>(),
    })
}

/// The published edition of the same period, for the office; `show` of its number lists what it shows.
fn published(report: &Report<'_>) -> Option<Json> {
    let edition = report.extras.published.as_ref()?;
    let publication = edition.frozen.publication.as_ref()?;
    Some(json!({
        "edition": edition.id().to_string(),
        "frozen_on": edition.frozen_on.to_string(),
        "threshold": publication.threshold,
    }))
}

/// Who approved the last edition of the same period that was approved or commented, what units had to say of it, and
/// whether its figures are these.
fn approved(report: &Report<'_>) -> Option<Json> {
    let ApprovedEdition { edition, has_these_figures } = report.extras.approved.as_ref()?;
    let comment = |it: &UnitComment| json!({"unit": it.unit, "on": it.on, "text": it.text});
    Some(json!({
        "edition": edition.id().to_string(),
        "has_these_figures": has_these_figures,
        "approvals": activities::approvals_json(&edition.approvals),
        "comments": edition.comments.iter().map(comment).collect::<Vec<_>>(),
    }))
}

fn period(report: &Report<'_>) -> Json {
    json!({
        "from": report.period.from().to_string(),
        "to": report.period.to().to_string(),
        "label": labels::period(&report.period, report.texts),
    })
}

/// The past periods that the report is held against, each with its figures by their keys; none when it is held against
/// none. Those of a period that the register does not know are null.
fn comparison(report: &Report<'_>, sections: &[ReportSection]) -> Option<Json> {
    if report.extras.compared.is_empty() {
        return None;
    }
    let (mut comparison, baselines) = (Map::new(), baselines(report));
    for compared in &report.extras.compared {
        let baseline = baselines.iter().find(|baseline| baseline.against == compared.against);
        let figures = baseline.map(|baseline| compared_figures(baseline, sections));
        let fields = json!({
            "period": period(&compared.report),
            "covered": compared.report.covered().as_str(),
            "register_begins_on": compared.report.first_received,
            "figures": figures,
        });
        comparison.extend(compared.against.iter().map(|against| (against.as_str().to_owned(), fields.clone())));
    }
    Some(comparison.into())
}

fn compared_figures(baseline: &BaselineFigures<'_>, sections: &[ReportSection]) -> Map<String, Json> {
    let lines = sections.iter().filter(|section| section.is_compared()).flat_map(|section| &section.lines);
    let compared = lines.flat_map(FigureLine::figures).map(|figure| {
        let comparison = comparison_json(baseline.compare(&figure.key, figure.value), figure.column().is_none());
        (figure.key, comparison)
    });
    compared.collect()
}

/// `count`, `percent` or `value`, with its change; a share in a row is a value.
fn comparison_json(comparison: Comparison, is_alone: bool) -> Json {
    let [before, change, percent] = comparison.cells().map(|cell| json!(cell));
    match comparison.before {
        Some(Amount::Count(_)) => json!({"count": before, "change": change, "change_percent": percent}),
        Some(Amount::Share(_)) if is_alone => json!({"percent": before, "change_points": change}),
        _ => json!({"value": before, "change": change}),
    }
}

fn count(figures: &mut Map<String, Json>, cell: &Cell) {
    // `received` and `closed` are whole sections: their own count is a member like that of the others.
    let path = match cell.key.as_str() {
        key @ ("received" | "closed") => format!("{key}.count"),
        key => key.to_owned(),
    };
    put(figures, &path, cell.count.into());
    if let Some(object) = path.strip_suffix(".count") {
        put(figures, &format!("{object}.key"), cell.key.as_str().into());
        if cell.counts != Counts::Requests {
            put(figures, &format!("{object}.counts"), cell.counts.as_str().into());
        }
    }
}

fn put(object: &mut Map<String, Json>, path: &str, value: Json) {
    match path.split_once('.') {
        None => {
            object.insert(path.to_owned(), value);
        }
        Some((first, rest)) => {
            let inner = object.entry(first).or_insert_with(|| Json::Object(Map::new()));
            if let Json::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

fn crossings(grid: &CrossCounts) -> Json {
    let crossing = |(codes, cell): &([String; 2], Cell)| -> Json {
        let mut object = Map::new();
        for ((axis, _), code) in grid.axes.iter().zip(codes) {
            object.insert((*axis).into(), code.as_str().into());
        }
        counted(&mut object, cell);
        keyed(&mut object, cell);
        object.into()
    };
    grid.cells.iter().map(crossing).collect()
}

fn row(group: &BreakdownRow, names: CodeNames, report: &Report<'_>) -> Json {
    let mut row = Map::new();
    row.insert("code".into(), group.code.as_str().into());
    row.insert("label".into(), report.label(names, &group.code).into());
    counted(&mut row, &group.cell);
    row.insert("percent".into(), number(Amount::Share(group.percent)));
    keyed(&mut row, &group.cell);
    for (name, cell) in &group.columns {
        let mut column = Map::new();
        counted(&mut column, cell);
        keyed(&mut column, cell);
        row.insert((*name).into(), column.into());
    }
    for (name, amount) in &group.values {
        row.insert((*name).into(), amount.map_or(Json::Null, number));
    }
    row.into()
}

fn counted(object: &mut Map<String, Json>, cell: &Cell) {
    object.insert("count".into(), cell.count.into());
}

fn keyed(object: &mut Map<String, Json>, cell: &Cell) {
    object.insert("key".into(), cell.key.as_str().into());
    if cell.counts != Counts::Requests {
        object.insert("counts".into(), cell.counts.as_str().into());
    }
}

fn number(amount: Amount) -> Json {
    json!(cell(amount))
}
