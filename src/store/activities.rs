//! An activity of the office as a row, and an approval as the rows that hang from what was approved.

use rusqlite::types::Value;

use super::projection::{Projected, RecordRow, Rows, date, numbered, opt, text, word};
use crate::domain::{Activity, Approval, Office};

impl Projected for Activity {
    const TABLES: &'static [&'static str] = &["activity"];

    fn project(&self, _: &Office) -> Rows {
        let row = vec![
            ("held_on", date(self.on)),
            ("kind", Value::from(self.kind.as_str().to_owned())),
            ("plan", opt(self.plan, Value::from)),
            ("text", text(&self.text)),
            ("by_whom", text(&self.by_whom)),
            ("officer", word(&self.officer)),
            ("withdrawn_on", opt(self.withdrawn_on, date)),
        ];
        vec![("activity", vec![row])]
    }
}

/// The rows of approvals.
pub(super) fn approvals(approvals: &[Approval]) -> Vec<RecordRow> {
    let row = |approval: &Approval| {
        [("approved_on", date(approval.on)), ("by_whom", text(&approval.by_whom)), ("officer", word(&approval.officer))]
    };
    numbered(approvals.iter().map(row))
}
