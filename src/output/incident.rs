//! Confidentiality incidents, for people and for scripts, in the order of section 7 of the Regulation.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::page::Page;
use super::records::RecordLayout;
use super::{Failure, Format, Names, Table, Ui, measure, records};
use crate::domain::incident::{Assessment, IncidentAct, IncidentFacts, IncidentStep};
use crate::domain::{Code, Incident, List, Lists, Record, Span};
use crate::exchange::incidents::INCIDENTS;
use crate::exchange::measures::MeasureAsOf;
use crate::i18n::Texts;
use crate::store::Line;

mod article;
mod register;

pub use article::{conclusion, persons};
pub use register::register;

/// Incidents in the form that was asked for.
pub fn list(ui: &mut Ui, lists: &Lists, incidents: &[Incident], none: &str) -> Result<(), Failure> {
    const USUAL: [&str; 7] =
        ["number", "aware_from", "kind", "serious", "commission_notice", "persons_notice", "status"];
    RecordLayout::new(INCIDENTS, &USUAL).list(ui, lists, incidents, none)
}

/// One incident: the eight paragraphs of the article, then what the office keeps beside them.
pub fn show(
    ui: &mut Ui,
    lists: &Lists,
    incident: &Incident,
    measures: &[MeasureAsOf],
    history: Option<&[Line]>,
) -> Result<(), Failure> {
    if ui.format() != Format::Table {
        let mut object = records::object(INCIDENTS, incident, history);
        object["requests"] = incident.requests.numbers().map(|number| number.to_string()).collect::<Vec<_>>().into();
        object["measures_followed"] = measure::json(measures);
        object["assessments"] = incident.assessments.iter().map(assessed).collect();
        return records::one(ui, INCIDENTS, incident, &object);
    }
    let texts = ui.texts();
    let status = texts.word("incident-status", incident.status().as_str());
    let head = texts.with("record-incident", &[("number", incident.id().to_string().into())]);
    let mut page = Page::new(ui, &format!("{head} · {status}"));
    let kind = incident.facts.kind.map(|kind| texts.get(&format!("incident-kind-{}", kind.as_str())));
    page.pair("field-kind", kind);
    page.pair("field-units", units(incident, ui.names(lists)));
    for (rank, paragraph) in (1..).zip(article::paragraphs(incident, texts)) {
        for (place, line) in paragraph.iter().enumerate() {
            let mark = if place == 0 { format!("{rank}°") } else { "  ".to_owned() };
            page.labelled(&format!("{mark} {}", texts.get(line.label)), &line.value);
        }
    }
    page.pair("field-registered_on", Some(incident.registered_on.to_string()));
    page.pair("field-keep_until", incident.keep_until().map(|on| on.to_string()));
    let mut requests = Table::new([texts.get("field-number"), texts.get("field-linked_on")]);
    incident.requests.iter().for_each(|(number, on)| requests.row([number.to_string(), on.to_string()]));
    page.table("field-linked_requests", &requests);
    if incident.assessments.len() > 1 {
        let headers = ["field-assessed_on", "field-serious", "field-reasons"];
        let mut assessments = Table::new(headers.map(|key| texts.get(key)));
        for one in &incident.assessments {
            let reasons = one.texts.get("reasons").cloned().unwrap_or_default();
            let serious = texts.get(if one.serious { "answer-yes" } else { "answer-no" });
            assessments.row([one.on.to_string(), serious, super::clean::line(&reasons).into_owned()]);
        }
        page.table("incident-assessments", &assessments);
    }
    page.table("incident-followed", &measure::table(ui, lists, measures));
    page.history(history, lists, false);
    Ok(ui.line(&page.text())?)
}

fn assessed(assessment: &Assessment) -> Json {
    let mut object = json!({ "on": assessment.on.to_string(), "serious": assessment.serious });
    for (field, text) in &assessment.texts {
        object[field] = text.as_str().into();
    }
    object
}

/// The units where it took place, by name.
pub fn units(incident: &Incident, names: Names<'_>) -> Option<String> {
    incident.facts.units.as_deref().map(|units| unit_names(units, names))
}

fn unit_names(units: &[Code], names: Names<'_>) -> String {
    units.iter().map(|code| names.label(List::Unit, code)).collect::<Vec<_>>().join(", ")
}

/// What the law asks next, in words.
pub fn step(step: IncidentStep, texts: &Texts) -> String {
    texts.word("incident-step", step.as_str())
}

/// A date or a period in words.
pub fn span(span: Span, texts: &Texts) -> String {
    span_of(span, texts, |day| day.to_string())
}

/// A date or a period in words, its days written by `day`.
pub fn span_of(span: Span, texts: &Texts, day: impl Fn(NaiveDate) -> String) -> String {
    let days = [("from", day(span.from).into()), ("to", day(span.to).into())];
    match (span.from == span.to, span.about) {
        (true, false) => day(span.from),
        (true, true) => texts.with("span-about-day", &days),
        (false, false) => texts.with("span-period", &days),
        (false, true) => texts.with("span-about-period", &days),
    }
}

/// What a step says, in coded facts.
pub fn facts(step: &IncidentAct, names: Names<'_>) -> Vec<String> {
    let texts = names.texts;
    let (IncidentAct::IncidentRegistered { facts, links }
    | IncidentAct::IncidentSet { facts, links }
    | IncidentAct::IncidentAssessed { facts, links }) = step;
    let IncidentFacts { kind, happened, aware, persons, units, serious, commission_on, persons_on, public, .. } =
        &**facts;
    let part = |key: &str, value: String| texts.fact(&texts.get(key), &value);
    let parts = [
        kind.map(|kind| texts.get(&format!("incident-kind-{}", kind.as_str()))),
        happened.map(|happened| part("incident-label-happened", span(happened, texts))),
        aware.map(|aware| part("incident-label-aware", span(aware, texts))),
        persons.map(|persons| part("incident-label-persons", self::persons(persons, texts))),
        units.as_deref().map(|units| unit_names(units, names)),
        serious
            .map(|serious| part("incident-label-serious", texts.get(if serious { "answer-yes" } else { "answer-no" }))),
        commission_on.map(|on| part("incident-label-commission", on.to_string())),
        persons_on.map(|on| part("incident-label-persons_notice", span(on, texts))),
        (facts.persons_deferred == Some(true)).then(|| texts.get("incident-label-persons_deferred")),
        public.map(|public| part("incident-label-public", public.on.to_string())),
        public.map(|public| texts.get(&format!("incident-public-{}", public.ground.as_str()))),
    ];
    parts.into_iter().flatten().chain(records::links(links, texts)).collect()
}
