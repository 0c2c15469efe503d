//! A confidentiality incident as rows.

use rusqlite::types::Value;

use super::projection::{Projected, Rows, Table, code, date, numbered, opt};
use crate::domain::incident::{Assessment, FACTORS, Incident, TEXTS};
use crate::domain::{Office, Span};

impl Projected for Incident {
    const TABLES: &'static [Table] = &[
        Table {
            name: "incident",
            key: "id",
            columns: &[
                "id",
                "registered_on",
                "status",
                "kind",
                "unit",
                "happened_from",
                "happened_to",
                "happened_approximate",
                "aware_from",
                "aware_to",
                "persons",
                "persons_approximate",
                "serious",
                "commission_notified_on",
                "persons_notified_from",
                "persons_notified_to",
                "public_notice_on",
                "public_ground",
                "keep_until",
                "information",
                "information_unknown",
                "circumstances",
                "sensitivity",
                "misuse",
                "consequences",
                "likelihood",
                "reasons",
                "persons_deferred",
                "public_why",
                "measures",
            ],
        },
        Table { name: "incident_request", key: "incident", columns: &["incident", "request", "linked_on"] },
        Table {
            name: "incident_assessment",
            key: "incident",
            columns: &[
                "incident",
                "n",
                "assessed_on",
                "serious",
                "sensitivity",
                "misuse",
                "consequences",
                "likelihood",
                "reasons",
            ],
        },
    ];

    fn project(&self, _: &Office) -> Rows {
        let (id, facts) = (self.number.key(), &self.facts);
        let word = |word: &str| Value::from(word.to_owned());
        let from = |span: Option<Span>| opt(span, |span| date(span.from));
        let to = |span: Option<Span>| opt(span, |span| date(span.to));
        let mut row = vec![
            id.into(),
            date(self.registered_on),
            word(self.status().as_str()),
            opt(facts.kind, |kind| word(kind.as_str())),
            code(&facts.unit),
            from(facts.happened),
            to(facts.happened),
            opt(facts.happened, |span| span.about.into()),
            from(facts.aware),
            to(facts.aware),
            opt(facts.persons, |persons| i64::from(persons.count).into()),
            opt(facts.persons, |persons| persons.about.into()),
            opt(facts.serious, Value::from),
            opt(facts.commission_on, date),
            from(facts.persons_on),
            to(facts.persons_on),
            opt(facts.public, |public| date(public.on)),
            opt(facts.public, |public| word(public.ground.as_str())),
            opt(self.keep_until(), date),
        ];
        row.extend(TEXTS.map(|field| opt(self.text(field), word)));
        let linked = self.requests.iter().map(|(request, on)| vec![id.into(), request.key().into(), date(on)]);
        let assessment = |one: &Assessment| {
            let texts = FACTORS.into_iter().chain(["reasons"]);
            let texts = texts.map(|field| opt(one.texts.get(field), |text| word(text)));
            [date(one.on), one.serious.into()].into_iter().chain(texts).collect()
        };
        vec![vec![row], linked.collect(), numbered(id, self.assessments.iter().map(assessment))]
    }
}
