//! An Ombudsman file as rows.

use rusqlite::types::Value;

use super::error::StoreError;
use super::projection::{Projected, Rows, Table, code, date, numbered, opt, text};
use super::reading::Reading;
use crate::domain::{Office, OmbudsmanFile};

impl Projected for OmbudsmanFile {
    const TABLES: &'static [Table] = &[
        Table {
            name: "ombudsman",
            key: "id",
            columns: &[
                "id",
                "received_on",
                "status",
                "reference",
                "delegate",
                "respondent",
                "unit",
                "subject",
                "outcome",
                "concluded_on",
                "conclusion",
                "closed_on",
                "due_on",
            ],
        },
        Table { name: "ombudsman_request", key: "ombudsman", columns: &["ombudsman", "request", "linked_on"] },
        Table {
            name: "ombudsman_exchange",
            key: "ombudsman",
            columns: &[
                "ombudsman",
                "n",
                "exchanged_on",
                "direction",
                "passage",
                "means",
                "summary",
                "documents",
                "due_on",
                "answered_on",
                "answer_days",
            ],
        },
    ];

    fn project(&self, office: &Office) -> Rows {
        let (id, calendar) = (self.number.key(), office.calendar());
        let said = |field| self.text(field).map_or(Value::Null, |text| text.to_owned().into());
        let conclusion = self.conclusion();
        let row = vec![
            id.into(),
            date(self.received_on),
            self.status().as_str().to_owned().into(),
            said("reference"),
            said("delegate"),
            said("respondent"),
            code(&self.unit),
            said("subject"),
            opt(conclusion, |conclusion| conclusion.outcome.as_str().to_owned().into()),
            opt(conclusion, |conclusion| date(conclusion.on)),
            conclusion.map_or(Value::Null, |conclusion| text(&conclusion.text)),
            opt(self.closed_on(), date),
            opt(self.pressing(calendar), |question| date(question.due(calendar))),
        ];
        let linked = self.requests.iter().map(|(request, on)| vec![id.into(), request.key().into(), date(on)]);
        let questions = self.questions();
        let exchange = |(n, exchange): (usize, &crate::domain::ombudsman::Exchange)| {
            let question = questions.iter().find(|question| question.exchange == n);
            vec![
                date(exchange.on),
                exchange.passage.direction().to_owned().into(),
                exchange.passage.as_str().to_owned().into(),
                code(&exchange.by),
                text(&exchange.summary),
                text(&exchange.documents),
                opt(question, |question| date(question.due(calendar))),
                opt(question.and_then(|question| question.answered_on), date),
                opt(question.and_then(|question| question.days(calendar)), Value::from),
            ]
        };
        vec![vec![row], linked.collect(), numbered(id, (1..).zip(&self.exchanges).map(exchange))]
    }
}

impl Reading<'_> {
    /// The Ombudsman files, for a figure or a list: an office that has none pays for one look.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn ombudsman_files(&self) -> Result<Vec<OmbudsmanFile>, StoreError> {
        if self.has_any::<OmbudsmanFile>()? { self.all() } else { Ok(Vec::new()) }
    }

    /// The Ombudsman files that are open and whose answer was due before a day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn overdue_ombudsman_files(&self, today: chrono::NaiveDate) -> Result<Vec<OmbudsmanFile>, StoreError> {
        let mut late = self.tx.prepare("SELECT id FROM ombudsman WHERE due_on < ?1 ORDER BY due_on, id")?;
        let numbers = late.query_map([today.to_string()], |row| super::projection::number(row.get(0)?))?;
        numbers.map(|number| self.record(number?)).collect()
    }
}
