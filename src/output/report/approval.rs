//! What the authorities and the units had to say of a report, and what the office did beside its requests.
//!
//! Approvals and comments are acts on an edition: a report prints those of the last edition of its period, where it has
//! the same figures; where it has others, it says so and where that edition is.

use super::{ApprovedEdition, Report, labels};
use crate::domain::activity::Activity;
use crate::domain::edition::UnitComment;
use crate::domain::{PeriodKind, Record};
use crate::i18n::Arg;
use crate::output::document::{Block, DocumentColumn, DocumentFact, DocumentGrid, DocumentSection, DocumentValue};
use crate::output::{Names, activities, clean};

/// Who approved the report, a line each; or that they approved other figures.
pub fn lines(report: &Report<'_>) -> Vec<Block> {
    let Some(ApprovedEdition { edition, has_these_figures }) = &report.extras.approved else { return Vec::new() };
    if !has_these_figures {
        let args = [("edition", Arg::from(edition.id().to_string()))];
        return vec![Block::Paragraph(report.texts.with("report-approved-otherwise", &args))];
    }
    let line = |approval| {
        let line = activities::approval(approval, report.texts);
        let args = [("edition", Arg::from(edition.id().to_string())), ("line", line.into())];
        Block::Paragraph(report.texts.with("report-approval", &args))
    };
    edition.approvals.iter().map(line).collect()
}

/// Who approved the report; none where nobody did.
pub fn section(report: &Report<'_>) -> Option<DocumentSection> {
    let lines = lines(report);
    let section = |lines| DocumentSection::unnumbered("approval", report.texts.get("heading-report-approval"), lines);
    (!lines.is_empty()).then(|| section(lines))
}

/// What units had to say of the report; none where none had.
pub fn comments(report: &Report<'_>) -> Option<DocumentSection> {
    let (ApprovedEdition { edition, has_these_figures }, texts) = (report.extras.approved.as_ref()?, report.texts);
    if !has_these_figures || edition.comments.is_empty() {
        return None;
    }
    let names = Names::new(&report.office.lists, texts);
    let fact = |comment: &UnitComment| {
        let [unit, text] = activities::comment(comment, &labels::day(comment.on, texts), &names, texts);
        DocumentFact::words(unit, text)
    };
    let facts = edition.comments.iter().map(fact).collect();
    Some(DocumentSection::unnumbered("comments", texts.get("heading-report-comments"), vec![Block::Facts(facts)]))
}

/// What the office did in the period beside its requests; none where nothing was logged.
pub fn activities(report: &Report<'_>) -> Option<DocumentSection> {
    let texts = report.texts;
    // Who approved the plan of the year stands with it.
    let of_plan = match report.period.kind() {
        PeriodKind::FiscalYear { year } if report.filter.is_by_unit() => Some(year),
        _ => None,
    };
    let is_here = |it: &&Activity| it.is_of(&report.period) && (it.plan.is_none() || it.plan != of_plan);
    let mut found: Vec<&Activity> = report.extras.activities.iter().filter(is_here).collect();
    found.sort_by_key(|it| (it.on, it.number));
    let columns = ["field-kind", "field-text", "field-by_whom"].map(|key| DocumentColumn::text(texts.get(key)));
    let heading = texts.get("heading-report-activities");
    let mut grid = DocumentGrid::new(heading.clone(), texts.get("field-held_on"), columns.into());
    let cell = |text: &Option<String>| {
        DocumentValue::Text(text.as_deref().map(|text| clean::line(text).into_owned()).unwrap_or_default())
    };
    for it in found {
        let kind = labels::capital(&texts.get(&format!("activity-{}", it.kind.as_str())));
        let text = match it.plan.map(labels::fiscal_year_from) {
            Some(year) => DocumentValue::Text(year),
            None => cell(&it.text),
        };
        grid.rows.push((labels::day(it.on, texts), vec![DocumentValue::Text(kind), text, cell(&it.by_whom)]));
    }
    (!grid.rows.is_empty()).then(|| DocumentSection::numbered("activities", heading, vec![Block::Grid(grid)]))
}
