//! An issue as rows.

use rusqlite::types::Value;

use super::projection::{Projected, Rows, code, date, linked, opt};
use crate::domain::{Issue, Office};

impl Projected for Issue {
    const TABLES: &'static [&'static str] = &["issue", "issue_request"];

    fn project(&self, _: &Office) -> Rows {
        let text = |field| (field, self.text(field).map_or(Value::Null, |text| text.to_owned().into()));
        let row = vec![
            ("raised_on", date(self.raised_on())),
            ("status", self.status().as_str().to_owned().into()),
            text("title"),
            ("program", code(&self.facts.program)),
            ("unit", code(&self.facts.unit)),
            ("nature", code(&self.facts.nature)),
            text("cause"),
            text("analysis"),
            text("public_title"),
            ("resolved_on", opt(self.resolved_on(), date)),
        ];
        vec![("issue", vec![row]), ("issue_request", linked(self.requests.iter()))]
    }
}
