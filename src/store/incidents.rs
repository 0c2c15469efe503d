//! A confidentiality incident as rows.

use rusqlite::types::Value;

use super::projection::{Projected, RecordRow, Rows, date, linked, numbered, opt};
use crate::domain::incident::{Assessment, FACTORS, Incident, TEXTS};
use crate::domain::{Office, Span};

impl Projected for Incident {
    const TABLES: &'static [&'static str] = &["incident", "incident_request", "incident_unit", "incident_assessment"];

    fn project(&self, _: &Office) -> Rows {
        let facts = &self.facts;
        let word = |word: &str| Value::from(word.to_owned());
        let from = |span: Option<Span>| opt(span, |span| date(span.from));
        let to = |span: Option<Span>| opt(span, |span| date(span.to));
        let mut row = vec![
            ("registered_on", date(self.registered_on)),
            ("status", word(self.status().as_str())),
            ("kind", opt(facts.kind, |kind| word(kind.as_str()))),
            ("happened_from", from(facts.happened)),
            ("happened_to", to(facts.happened)),
            ("happened_approximate", opt(facts.happened, |span| span.about.into())),
            ("aware_from", from(facts.aware)),
            ("aware_to", to(facts.aware)),
            ("persons", opt(facts.persons, |persons| i64::from(persons.count).into())),
            ("persons_approximate", opt(facts.persons, |persons| persons.about.into())),
            ("serious", opt(facts.serious, Value::from)),
            ("commission_notified_on", opt(facts.commission_on, date)),
            ("persons_notified_from", from(facts.persons_on)),
            ("persons_notified_to", to(facts.persons_on)),
            ("public_notice_on", opt(facts.public, |public| date(public.on))),
            ("public_ground", opt(facts.public, |public| word(public.ground.as_str()))),
            ("keep_until", opt(self.keep_until(), date)),
        ];
        row.extend(TEXTS.map(|field| (field, opt(self.text(field), word))));
        let assessment = |one: &Assessment| {
            let texts = FACTORS.into_iter().chain(["reasons"]);
            let texts = texts.map(|field| (field, opt(one.texts.get(field), |text| word(text))));
            [("assessed_on", date(one.on)), ("serious", one.serious.into())]
                .into_iter()
                .chain(texts)
                .collect::<RecordRow>()
        };
        let units = self.facts.units.iter().flatten().map(|unit| [("unit", word(unit.as_str()))]);
        vec![
            ("incident", vec![row]),
            ("incident_request", linked(self.requests.iter())),
            ("incident_unit", numbered(units)),
            ("incident_assessment", numbered(self.assessments.iter().map(assessment))),
        ]
    }
}
