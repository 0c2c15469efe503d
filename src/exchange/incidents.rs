//! The columns of a confidentiality incident: those of section 7 of the Regulation in its order, then the others.

use super::column::{Column, Get};
use super::ombudsman::linked;
use super::writer::CellValue;
use crate::domain::{Code, Incident, Record, Span};

/// One row an incident.
pub const INCIDENTS: &[Column<Incident>] = &[
    Column { key: "number", get: Get::Of(|incident| CellValue::Text(incident.id().to_string().into())) },
    // 1°
    Column { key: "information", get: Get::Of(|incident| CellValue::text(incident.text("information"))) },
    Column {
        key: "information_unknown",
        get: Get::Of(|incident| CellValue::text(incident.text("information_unknown"))),
    },
    // 2°
    Column { key: "circumstances", get: Get::Of(|incident| CellValue::text(incident.text("circumstances"))) },
    // 3°
    Column { key: "happened_from", get: Get::Of(|incident| from(incident.facts.happened)) },
    Column { key: "happened_to", get: Get::Of(|incident| to(incident.facts.happened)) },
    Column {
        key: "happened_approximate",
        get: Get::Of(|incident| CellValue::bool(incident.facts.happened.map(|happened| happened.about))),
    },
    // 4°
    Column { key: "aware_from", get: Get::Of(|incident| from(incident.facts.aware)) },
    Column { key: "aware_to", get: Get::Of(|incident| to(incident.facts.aware)) },
    // 5°
    Column {
        key: "persons",
        get: Get::Of(|incident| CellValue::int(incident.facts.persons.map(|persons| i64::from(persons.count)))),
    },
    Column {
        key: "persons_approximate",
        get: Get::Of(|incident| CellValue::bool(incident.facts.persons.map(|persons| persons.about))),
    },
    // 6°
    Column { key: "sensitivity", get: Get::Of(|incident| CellValue::text(incident.text("sensitivity"))) },
    Column { key: "misuse", get: Get::Of(|incident| CellValue::text(incident.text("misuse"))) },
    Column { key: "consequences", get: Get::Of(|incident| CellValue::text(incident.text("consequences"))) },
    Column { key: "likelihood", get: Get::Of(|incident| CellValue::text(incident.text("likelihood"))) },
    Column { key: "serious", get: Get::Of(|incident| CellValue::bool(incident.facts.serious)) },
    Column { key: "reasons", get: Get::Of(|incident| CellValue::text(incident.text("reasons"))) },
    Column {
        key: "assessed_on",
        get: Get::Of(|incident| CellValue::date(incident.assessment().map(|assessment| assessment.on))),
    },
    // 7°
    Column { key: "commission_notified_on", get: Get::Of(|incident| CellValue::date(incident.facts.commission_on)) },
    Column { key: "persons_notified_from", get: Get::Of(|incident| from(incident.facts.persons_on)) },
    Column { key: "persons_notified_to", get: Get::Of(|incident| to(incident.facts.persons_on)) },
    Column { key: "persons_deferred", get: Get::Of(|incident| CellValue::text(incident.text("persons_deferred"))) },
    Column {
        key: "public_notice_on",
        get: Get::Of(|incident| CellValue::date(incident.facts.public.map(|public| public.on))),
    },
    Column {
        key: "public_ground",
        get: Get::Of(|incident| {
            let ground = incident.facts.public.map(|public| public.ground.as_str());
            ground.map_or(CellValue::Empty, |word| CellValue::Word { list: "incident-public", word })
        }),
    },
    Column { key: "public_why", get: Get::Of(|incident| CellValue::text(incident.text("public_why"))) },
    // 8°
    Column { key: "measures", get: Get::Of(|incident| CellValue::text(incident.text("measures"))) },
    // Beside the article.
    Column {
        key: "kind",
        get: Get::Of(|incident| {
            let kind = incident.facts.kind.map(|kind| kind.as_str());
            kind.map_or(CellValue::Empty, |word| CellValue::Word { list: "incident-kind", word })
        }),
    },
    Column { key: "units", get: Get::Of(units) },
    Column { key: "linked_requests", get: Get::Of(|incident| linked(&incident.requests)) },
    Column { key: "registered_on", get: Get::Of(|incident| CellValue::Date(incident.registered_on)) },
    Column { key: "keep_until", get: Get::Of(|incident| CellValue::date(incident.keep_until())) },
    Column {
        key: "status",
        get: Get::Of(|incident| CellValue::Word { list: "incident-status", word: incident.status().as_str() }),
    },
    Column {
        key: "commission_notice",
        get: Get::Of(|incident| CellValue::Word {
            list: "incident-notice",
            word: incident.commission_notice().as_str(),
        }),
    },
    Column {
        key: "persons_notice",
        get: Get::Of(|incident| CellValue::Word { list: "incident-notice", word: incident.persons_notice().as_str() }),
    },
];

fn from(span: Option<Span>) -> CellValue<'static> {
    CellValue::date(span.map(|span| span.from))
}

fn to(span: Option<Span>) -> CellValue<'static> {
    CellValue::date(span.map(|span| span.to))
}

fn units(incident: &Incident) -> CellValue<'_> {
    match incident.facts.units.as_deref() {
        Some([_, ..]) => CellValue::Text(listed(incident.facts.units.iter().flatten()).into()),
        _ => CellValue::Empty,
    }
}

fn listed<'a>(units: impl Iterator<Item = &'a Code>) -> String {
    units.map(Code::as_str).collect::<Vec<_>>().join(" ")
}
