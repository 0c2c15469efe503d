//! The columns of a confidentiality incident: those of section 7 of the Regulation in its order, then the others.

use super::column::Column;
use super::ombudsman::linked;
use super::piece::CellPiece;
use super::writer::CellValue;
use crate::domain::{Incident, Record, Span};

pub const INCIDENTS: &[Column<Incident>] = &[
    Column::new("number", |incident| CellValue::display(incident.id())),
    // 1°
    Column::new("information", |incident| CellValue::text(incident.text("information"))),
    Column::new("information_unknown", |incident| CellValue::text(incident.text("information_unknown"))),
    // 2°
    Column::new("circumstances", |incident| CellValue::text(incident.text("circumstances"))),
    // 3°
    Column::new("happened_from", |incident| from(incident.facts.happened)),
    Column::new("happened_to", |incident| to(incident.facts.happened)),
    Column::new("happened_approximate", |incident| {
        CellValue::bool(incident.facts.happened.map(|happened| happened.about))
    }),
    // 4°
    Column::new("aware_from", |incident| from(incident.facts.aware)),
    Column::new("aware_to", |incident| to(incident.facts.aware)),
    // 5°
    Column::new("persons", |incident| CellValue::int(incident.facts.persons.map(|persons| i64::from(persons.count)))),
    Column::new("persons_approximate", |incident| CellValue::bool(incident.facts.persons.map(|persons| persons.about))),
    // 6°
    Column::new("sensitivity", |incident| CellValue::text(incident.text("sensitivity"))),
    Column::new("misuse", |incident| CellValue::text(incident.text("misuse"))),
    Column::new("consequences", |incident| CellValue::text(incident.text("consequences"))),
    Column::new("likelihood", |incident| CellValue::text(incident.text("likelihood"))),
    Column::new("serious", |incident| CellValue::bool(incident.facts.serious)),
    Column::new("reasons", |incident| CellValue::text(incident.text("reasons"))),
    Column::new("assessed_on", |incident| CellValue::date(incident.assessment().map(|assessment| assessment.on))),
    // 7°
    Column::new("commission_notified_on", |incident| CellValue::date(incident.facts.commission_on)),
    Column::new("persons_notified_from", |incident| from(incident.facts.persons_on)),
    Column::new("persons_notified_to", |incident| to(incident.facts.persons_on)),
    Column::new("persons_deferred", |incident| CellValue::text(incident.text("persons_deferred"))),
    Column::new("public_notice_on", |incident| CellValue::date(incident.facts.public.map(|public| public.on))),
    Column::new("public_ground", |incident| {
        let ground = incident.facts.public.map(|public| public.ground.as_str());
        CellValue::word("incident-public", ground)
    }),
    Column::new("public_why", |incident| CellValue::text(incident.text("public_why"))),
    // 8°
    Column::new("measures", |incident| CellValue::text(incident.text("measures"))),
    // Beside the article.
    Column::new("kind", |incident| {
        let kind = incident.facts.kind.map(|kind| kind.as_str());
        CellValue::word("incident-kind", kind)
    }),
    Column::new("units", units),
    Column::new("linked_requests", |incident| linked(&incident.requests)),
    Column::new("registered_on", |incident| CellValue::Date(incident.registered_on)),
    Column::new("keep_until", |incident| CellValue::date(incident.keep_until())),
    Column::new("status", |incident| CellValue::word("incident-status", incident.status().as_str())),
    Column::new("commission_notice", |incident| {
        CellValue::word("incident-notice", incident.commission_notice().as_str())
    }),
    Column::new("persons_notice", |incident| CellValue::word("incident-notice", incident.persons_notice().as_str())),
];

fn from(span: Option<Span>) -> CellValue<'static> {
    CellValue::date(span.map(|span| span.from))
}

fn to(span: Option<Span>) -> CellValue<'static> {
    CellValue::date(span.map(|span| span.to))
}

fn units(incident: &Incident) -> CellValue<'_> {
    CellValue::listed(incident.facts.units.iter().flatten().map(|unit| vec![CellPiece::Code("unit", unit)]))
}
