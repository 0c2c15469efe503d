//! An issue as rows.

use rusqlite::types::Value;

use super::projection::{Projected, RecordTable, Rows, code, date, linked, opt};
use crate::domain::{Issue, Office};

impl Projected for Issue {
    const TABLES: &'static [RecordTable] =
        &[RecordTable { name: "issue", key: "id" }, RecordTable { name: "issue_request", key: "issue" }];

    fn project(&self, _: &Office) -> Rows {
        let text = |field| (field, self.text(field).map_or(Value::Null, |text| text.to_owned().into()));
        let row = vec![
            ("raised_on", date(self.raised_on)),
            ("status", self.status().as_str().to_owned().into()),
            text("title"),
            ("program", code(&self.facts.program)),
            ("unit", code(&self.facts.unit)),
            ("nature", code(&self.facts.nature)),
            text("cause"),
            text("analysis"),
            text("public_title"),
            ("resolved_on", opt(self.resolved_on, date)),
        ];
        vec![vec![row], linked(self.requests.iter())]
    }
}
