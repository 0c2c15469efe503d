//! Ombudsman files, for people and for scripts.

use chrono::NaiveDate;

use super::page::Page;
use super::records::RecordLayout;
use super::{Failure, Format, Names, RowMark, Table, Ui, clean, measure, records};
use crate::domain::finding::Finding;
use crate::domain::ombudsman::{Agreement, OmbudsmanAct};
use crate::domain::{Code, List, Lists, Number, Office, Record};
use crate::exchange::measures::MeasureAsOf;
use crate::exchange::ombudsman::{EXCHANGES, FILES, ListedExchange, ListedFile};
use crate::exchange::{CellValue, Column};
use crate::i18n::Texts;
use crate::store::Line;

/// Files in the form that was asked for.
pub fn list(ui: &mut Ui, lists: &Lists, files: &[ListedFile], today: NaiveDate, none: &str) -> Result<(), Failure> {
    const USUAL: [&str; 7] = ["number", "reference", "received_on", "status", "due_on", "outcome", "subject"];
    let mark = |row: &ListedFile| if row.due_on.is_some_and(|due| due < today) { RowMark::Late } else { RowMark::None };
    RecordLayout { mark: &mark, ..RecordLayout::new(FILES, &USUAL) }.list(ui, lists, files, none)
}

/// A linked request, and what the office found on it.
pub struct LinkedRequest {
    pub number: Number,
    pub linked_on: NaiveDate,
    pub finding: Option<Finding>,
    /// Whether the Ombudsman concluded the same.
    pub agreement: Agreement,
}

const LINKED: &[Column<LinkedRequest>] = &[
    Column::new("number", |request| CellValue::display(request.number)),
    Column::new("linked_on", |request| CellValue::Date(request.linked_on)),
    Column::new("finding", |request| CellValue::word("finding", request.finding.map(Finding::as_str))),
    Column::new("agreement", |request| CellValue::word("ombudsman-agreement", request.agreement.as_str())),
];

/// All that is shown of a file.
pub struct OmbudsmanView<'a> {
    pub listed: &'a ListedFile,
    /// The requests that it is about.
    pub requests: &'a [LinkedRequest],
    /// The measures that come from it: the Ombudsman's recommendations are followed there.
    pub measures: &'a [MeasureAsOf],
    /// Its history, when it is asked for.
    pub history: Option<&'a [Line]>,
    pub office: &'a Office,
}

/// One file: what it is, the requests held against the conclusion, then every exchange.
pub fn show(ui: &mut Ui, view: &OmbudsmanView<'_>) -> Result<(), Failure> {
    let OmbudsmanView { listed, requests, measures, history, office } = view;
    let (file, lists) = (&listed.file, &office.lists);
    let exchanges = ListedExchange::of(file, office.calendar());
    if ui.format() != Format::Table {
        let mut object = records::object(FILES, *listed, *history);
        object["exchanges"] = exchanges.iter().map(|row| records::object(EXCHANGES, row, None)).collect();
        object["requests"] = requests.iter().map(|row| records::object(LINKED, row, None)).collect();
        object["measures"] = measure::json(measures);
        return records::one(ui, FILES, listed, &object);
    }
    let texts = ui.texts();
    let status = texts.get(&format!("ombudsman-status-{}", file.status().as_str()));
    let head = texts.with("record-ombudsman", &[("number", file.id().to_string().into())]);
    let mut page = Page::new(ui, &format!("{head} · {status}"));
    page.pair("field-subject", file.text("subject"));
    page.pair("field-reference", file.text("reference"));
    page.pair("field-delegate", file.text("delegate"));
    page.pair("field-respondent", file.text("respondent"));
    page.pair("field-unit", file.unit.as_ref().map(|code| ui.names(lists).label(List::Unit, code)));
    page.pair("field-received_on", Some(file.received_on.to_string()));
    page.pair("field-due_on", listed.due_on.map(|on| on.to_string()));
    if let Some(conclusion) = file.conclusion() {
        let outcome = texts.get(&format!("ombudsman-outcome-{}", conclusion.outcome.as_str()));
        page.pair("field-outcome", Some(outcome));
        page.pair("field-concluded_on", Some(conclusion.on.to_string()));
        page.pair("field-conclusion", conclusion.text.as_deref());
    }
    page.pair("field-closed_on", file.closed_on().map(|on| on.to_string()));
    page.table("field-linked_requests", &records::whole(ui, lists, "ombudsman-linked", LINKED, requests));
    page.table("field-exchanges", &exchanges_table(ui, lists, &exchanges));
    page.table("ombudsman-measures", &measure::table(ui, lists, measures));
    page.history(*history, lists, false);
    Ok(ui.line(&page.text())?)
}

fn exchanges_table(ui: &Ui, lists: &Lists, exchanges: &[ListedExchange]) -> Table {
    const SHOWN_COLUMNS: [&str; 6] = ["exchanged_on", "passage", "means", "due_on", "answer_days", "summary"];
    let own = |key: &str, row: &ListedExchange, texts: &Texts| {
        let documents = row.documents().filter(|_| key == "summary")?;
        let documents = clean::line(documents).into_owned();
        let sentence = texts.with("ombudsman-documents", &[("documents", documents.into())]);
        Some(format!("{} {sentence}", row.summary().unwrap_or_default()))
    };
    RecordLayout { own: &own, ..RecordLayout::new(EXCHANGES, &SHOWN_COLUMNS) }.table(ui, lists, exchanges)
}

/// What a step says, in coded facts.
pub fn facts(step: &OmbudsmanAct, names: Names<'_>) -> Vec<String> {
    let texts = names.texts;
    let of = |list, code: &Option<Code>| code.as_ref().map(|code| names.label(list, code));
    let due = |due: NaiveDate| texts.with("ombudsman-due", &[("due", due.to_string().into())]);
    let facts = match step {
        OmbudsmanAct::OmbudsmanOpened { unit, by, due: on, links } => {
            let codes = vec![of(List::Unit, unit), of(List::Channel, by), on.map(due)];
            return codes.into_iter().flatten().chain(records::links(links, texts)).collect();
        }
        OmbudsmanAct::OmbudsmanSet { unit, due: on, links } => {
            let codes = vec![of(List::Unit, unit), on.map(|postponed| due(postponed.to))];
            return codes.into_iter().flatten().chain(records::links(links, texts)).collect();
        }
        OmbudsmanAct::OmbudsmanLogged { passage, by, due: on } => {
            vec![
                Some(texts.get(&format!("ombudsman-passage-{}", passage.as_str()))),
                of(List::Channel, by),
                on.map(due),
            ]
        }
        OmbudsmanAct::OmbudsmanConcluded { outcome } => {
            vec![Some(texts.get(&format!("ombudsman-outcome-{}", outcome.as_str())))]
        }
        OmbudsmanAct::OmbudsmanClosed | OmbudsmanAct::OmbudsmanReopened => Vec::new(),
    };
    facts.into_iter().flatten().collect()
}
