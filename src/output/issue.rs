//! Issues, for people and for scripts.

use super::page::Page;
use super::records::{self, RecordLayout};
use super::{Failure, Format, Table, Ui, measure};
use crate::domain::{Issue, List, Lists, Record};
use crate::exchange::issues::ISSUES;
use crate::exchange::measures::MeasureAsOf;
use crate::store::Line;

/// Issues in the form that was asked for.
pub fn list(ui: &mut Ui, lists: &Lists, issues: &[Issue], none: &str) -> Result<(), Failure> {
    const USUAL: [&str; 6] = ["number", "raised_on", "status", "title", "unit", "requests"];
    RecordLayout::new(ISSUES, &USUAL).list(ui, lists, issues, none)
}

/// One issue: what it is about, then the requests that show it and the measures that come from it.
pub fn show(
    ui: &mut Ui,
    lists: &Lists,
    issue: &Issue,
    measures: &[MeasureAsOf],
    history: Option<&[Line]>,
) -> Result<(), Failure> {
    if ui.format() != Format::Table {
        let mut json = records::object(ISSUES, issue, history);
        json["requests"] = issue.requests.numbers().map(|number| number.to_string()).collect::<Vec<_>>().into();
        json["measures"] = measure::json(measures);
        return records::one(ui, ISSUES, issue, &json);
    }
    let texts = ui.texts();
    let label = |list, code: &Option<_>| code.as_ref().map(|code| ui.names(lists).label(list, code));
    let status = texts.get(&format!("issue-{}", issue.status().as_str()));
    let head = texts.with("record-issue", &[("number", issue.id().to_string().into())]);
    let mut page = Page::new(ui, &format!("{head} · {status}"));
    page.pair("field-title", issue.text("title"));
    page.pair("field-raised_on", Some(issue.raised_on().to_string()));
    page.pair("field-program", label(List::Program, &issue.facts.program));
    page.pair("field-unit", label(List::Unit, &issue.facts.unit));
    page.pair("field-nature", label(List::Nature, &issue.facts.nature));
    page.pair("field-cause", issue.text("cause"));
    page.pair("field-analysis", issue.text("analysis"));
    page.pair("field-public_title", issue.text("public_title"));
    page.pair("field-resolved_on", issue.resolved_on().map(|on| on.to_string()));
    let mut requests = Table::new([texts.get("field-number"), texts.get("field-linked_on")]);
    issue.requests.iter().for_each(|(number, on)| requests.row([number.to_string(), on.to_string()]));
    page.table("issue-requests", &requests);
    page.table("heading-measures", &measure::table(ui, lists, measures));
    page.history(history, lists, false);
    Ok(ui.line(&page.text())?)
}
