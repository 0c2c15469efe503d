//! An Ombudsman file as rows.

use rusqlite::types::Value;

use super::error::StoreError;
use super::projection::{Projected, Rows, code, date, linked, numbered, opt, text};
use super::reading::Reading;
use crate::domain::{Office, OmbudsmanFile};

impl Projected for OmbudsmanFile {
    const TABLES: &'static [&'static str] = &["ombudsman", "ombudsman_request", "ombudsman_exchange"];

    fn project(&self, office: &Office) -> Rows {
        let calendar = office.calendar();
        let words = |field| (field, self.text(field).map_or(Value::Null, |text| text.to_owned().into()));
        let conclusion = self.conclusion();
        let row = vec![
            ("received_on", date(self.received_on)),
            ("status", self.status().as_str().to_owned().into()),
            words("reference"),
            words("delegate"),
            words("respondent"),
            ("unit", code(&self.unit)),
            words("subject"),
            ("outcome", opt(conclusion, |conclusion| conclusion.outcome.as_str().to_owned().into())),
            ("concluded_on", opt(conclusion, |conclusion| date(conclusion.on))),
            ("conclusion", conclusion.map_or(Value::Null, |conclusion| text(&conclusion.text))),
            ("closed_on", opt(self.closed_on(), date)),
            ("due_on", opt(self.pressing(calendar), |question| date(question.due(calendar)))),
        ];
        let questions = self.questions();
        let exchange = |(n, exchange): (usize, &crate::domain::ombudsman::Exchange)| {
            let question = questions.iter().find(|question| question.exchange == n);
            [
                ("exchanged_on", date(exchange.on)),
                ("direction", exchange.passage.direction().to_owned().into()),
                ("passage", exchange.passage.as_str().to_owned().into()),
                ("means", code(&exchange.by)),
                ("summary", text(&exchange.summary)),
                ("documents", text(&exchange.documents)),
                ("due_on", opt(question, |question| date(question.due(calendar)))),
                ("answered_on", opt(question.and_then(|question| question.answered_on), date)),
                ("answer_days", opt(question.and_then(|question| question.days(calendar)), Value::from)),
            ]
        };
        vec![
            ("ombudsman", vec![row]),
            ("ombudsman_request", linked(self.requests.iter())),
            ("ombudsman_exchange", numbered((1..).zip(&self.exchanges).map(exchange))),
        ]
    }
}

impl Reading<'_> {
    /// The Ombudsman files that are open and whose answer was due before a day.
    pub fn overdue_ombudsman_files(&self, today: chrono::NaiveDate) -> Result<Vec<OmbudsmanFile>, StoreError> {
        let late = "SELECT id FROM ombudsman WHERE due_on < ?1 ORDER BY due_on, id";
        self.records(late, [today.to_string()])
    }
}
