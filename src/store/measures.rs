//! A measure as rows, and the measures that come from something.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::types::Value;

use super::activities::approvals;
use super::column::read;
use super::error::StoreError;
use super::journal;
use super::projection::{Projected, Rows, array, code, date, numbered, opt, text, word};
use super::reading::Reading;
use crate::domain::measure::Origin;
use crate::domain::{Code, Measure, Number, Office, RecordId};

impl Projected for Measure {
    const TABLES: &'static [&'static str] =
        &["measure", "measure_origin", "measure_step", "measure_due", "measure_approval"];

    fn project(&self, _: &Office) -> Rows {
        let words = |field| (field, self.text(field).map_or(Value::Null, |text| text.to_owned().into()));
        let row = vec![
            ("kind", self.kind().as_str().to_owned().into()),
            ("status", self.status().as_str().to_owned().into()),
            words("title"),
            words("text"),
            words("public_title"),
            ("unit", code(&self.facts.unit)),
            ("nature", code(&self.facts.nature)),
            ("issue", opt(self.facts.issue, |issue| issue.key().into())),
            ("due_on", opt(self.facts.due_on, date)),
            ("awaited", self.status().is_awaited().into()),
        ];
        let origins = self
            .from
            .iter()
            .map(|origin| [("series", origin.series().to_owned().into()), ("origin", key(*origin).into())]);
        let steps = self.steps.iter().map(|step| {
            [
                ("status", step.status.as_str().to_owned().into()),
                ("reached_on", date(step.on)),
                ("officer", word(&step.by)),
                ("reason", text(&step.reason)),
            ]
        });
        let dues = self.dues.iter().map(|due| {
            [
                ("due_on", date(due.due_on)),
                ("set_on", date(due.set_on)),
                ("officer", word(&due.by)),
                ("reason", text(&due.reason)),
            ]
        });
        vec![
            ("measure", vec![row]),
            ("measure_origin", numbered(origins)),
            ("measure_step", numbered(steps)),
            ("measure_due", numbered(dues)),
            ("measure_approval", approvals(&self.approvals)),
        ]
    }
}

/// The key of an origin within its series.
fn key(origin: Origin) -> i64 {
    match origin {
        Origin::Record(record) => record.number.key(),
        Origin::Report(year) => year.into(),
    }
}

impl Reading<'_> {
    /// The measures that come from something, by number.
    pub fn measures_from(&self, origin: Origin) -> Result<Vec<Measure>, StoreError> {
        let sql = "SELECT measure FROM measure_origin WHERE series = ?1 AND origin = ?2 ORDER BY measure";
        self.records(sql, (origin.series(), key(origin)))
    }

    /// The measures past their due date on a day, the oldest first. When units are named, those of these units.
    pub fn measures_overdue(&self, today: NaiveDate, units: &[Code]) -> Result<Vec<Measure>, StoreError> {
        let sql = "SELECT id FROM measure WHERE awaited AND due_on < ?1 \
                   AND (?2 = '[]' OR unit IN (SELECT value FROM json_each(?2))) ORDER BY due_on, id";
        self.records(sql, [today.to_string(), array(units)])
    }

    /// The measures that come from a complaint that was found unsubstantiated.
    pub fn measures_from_unsubstantiated(&self) -> Result<BTreeSet<Number>, StoreError> {
        let sql = "SELECT DISTINCT measure FROM measure_origin JOIN request ON request.id = origin \
                   WHERE series = 'request' AND finding = 'unsubstantiated'";
        self.numbers(sql, [])
    }

    /// The day on which a record began, whichever register it is in.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRecord`] when the journal knows nothing of it.
    pub fn begun_on(&self, record: RecordId) -> Result<NaiveDate, StoreError> {
        let sql = "SELECT acted_on FROM journal WHERE series = ?1 AND id = ?2 ORDER BY seq LIMIT 1";
        let mut statement = self.tx.prepare_cached(sql)?;
        let mut rows = statement.query(journal::key(record))?;
        match rows.next()? {
            Some(row) => Ok(read(row, 0)?),
            None => Err(StoreError::NoSuchRecord(record)),
        }
    }
}
