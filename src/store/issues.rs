//! An issue as rows.

use rusqlite::types::Value;

use super::projection::{Projected, Rows, Table, code, date, opt};
use crate::domain::{Issue, Office};

impl Projected for Issue {
    const TABLES: &'static [Table] = &[
        Table {
            name: "issue",
            key: "id",
            columns: &[
                "id",
                "raised_on",
                "status",
                "title",
                "program",
                "unit",
                "nature",
                "cause",
                "analysis",
                "resolved_on",
            ],
        },
        Table { name: "issue_request", key: "issue", columns: &["issue", "request", "linked_on"] },
    ];

    fn project(&self, _: &Office) -> Rows {
        let id = self.number.key();
        let text = |field| self.text(field).map_or(Value::Null, |text| text.to_owned().into());
        let row = vec![
            id.into(),
            date(self.raised_on),
            self.status().as_str().to_owned().into(),
            text("title"),
            code(&self.facts.program),
            code(&self.facts.unit),
            code(&self.facts.nature),
            text("cause"),
            text("analysis"),
            opt(self.resolved_on, date),
        ];
        let linked = self.requests.iter().map(|(request, on)| vec![id.into(), request.key().into(), date(on)]);
        vec![vec![row], linked.collect()]
    }
}
