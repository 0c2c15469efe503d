//! An edition as a row.

use rusqlite::Params;
use rusqlite::types::Value;

use super::activities::approvals;
use super::error::StoreError;
use super::journal::rank;
use super::projection::{Projected, Rows, date, numbered, opt, text, word};
use super::reading::Reading;
use crate::domain::{Edition, Office, Period};

impl Projected for Edition {
    const TABLES: &'static [&'static str] = &["edition", "edition_comment", "edition_approval"];

    fn project(&self, _: &Office) -> Rows {
        let frozen = &self.frozen;
        let json = |value: serde_json::Value| Value::from(value.to_string());
        let publication = frozen.publication.as_ref().map(|publication| serde_json::json!(publication));
        let row = vec![
            ("period", frozen.period.to_string().into()),
            ("from_on", date(frozen.from)),
            ("to_on", date(frozen.to)),
            ("frozen_on", date(self.frozen_on)),
            ("officer", word(&self.by)),
            ("entries", rank(frozen.entries).into()),
            ("digest", frozen.digest.clone().into()),
            ("definitions", i64::from(frozen.definitions).into()),
            ("holidays", json(serde_json::json!(frozen.holidays))),
            ("publication", opt(publication, json)),
            ("figures", json(serde_json::json!(frozen.figures))),
        ];
        let comments = self.comments.iter().map(|comment| {
            [
                ("unit", word(&comment.unit)),
                ("commented_on", date(comment.on)),
                ("text", text(&comment.text)),
                ("officer", word(&comment.officer)),
            ]
        });
        vec![
            ("edition", vec![row]),
            ("edition_comment", numbered(comments)),
            ("edition_approval", approvals(&self.approvals)),
        ]
    }
}

impl Reading<'_> {
    /// The editions that were made fit to be published, oldest first.
    pub fn published(&self) -> Result<Vec<Edition>, StoreError> {
        self.editions("publication IS NOT NULL ORDER BY id", [])
    }

    /// The last one that was published of a period.
    pub fn published_of(&self, period: Period) -> Result<Option<Edition>, StoreError> {
        let of = "publication IS NOT NULL AND from_on = ?1 AND to_on = ?2 ORDER BY id DESC LIMIT 1";
        Ok(self.editions(of, days(period))?.pop())
    }

    /// The one of the same period that was published before another.
    pub fn published_before(&self, edition: &Edition) -> Result<Option<Edition>, StoreError> {
        let of = "publication IS NOT NULL AND from_on = ?1 AND to_on = ?2 AND id < ?3 ORDER BY id DESC LIMIT 1";
        let (from, to) = (edition.frozen.from.to_string(), edition.frozen.to.to_string());
        Ok(self.editions(of, (from, to, edition.number.key()))?.pop())
    }

    /// The last edition of a period that is not for publication.
    pub fn frozen_of(&self, period: Period) -> Result<Option<Edition>, StoreError> {
        let of = "publication IS NULL AND from_on = ?1 AND to_on = ?2 ORDER BY id DESC LIMIT 1";
        Ok(self.editions(of, days(period))?.pop())
    }

    /// The last edition of a period that was approved or commented; one for publication, which prints its own
    /// approvals, where no other was.
    pub fn approved_of(&self, period: Period) -> Result<Option<Edition>, StoreError> {
        let of = "from_on = ?1 AND to_on = ?2 AND (id IN (SELECT edition FROM edition_approval) \
                  OR id IN (SELECT edition FROM edition_comment)) \
                  ORDER BY publication IS NOT NULL, id DESC LIMIT 1";
        Ok(self.editions(of, days(period))?.pop())
    }

    /// Whether requests were received in a period, of which no edition was frozen after its end.
    pub fn is_to_freeze(&self, period: Period) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM request WHERE received_on BETWEEN ?1 AND ?2)
                      AND NOT EXISTS (SELECT 1 FROM edition WHERE from_on = ?1 AND to_on = ?2 AND frozen_on > to_on)";
        Ok(self.tx.prepare(sql)?.query_row(days(period), |row| row.get(0))?)
    }

    fn editions(&self, of: &str, values: impl Params) -> Result<Vec<Edition>, StoreError> {
        self.records(&format!("SELECT id FROM edition WHERE {of}"), values)
    }

    /// The rank of the last entry that is of no edition.
    pub fn last_work(&self) -> Result<u64, StoreError> {
        let sql = "SELECT seq FROM journal WHERE series IS NOT 'edition' ORDER BY seq DESC LIMIT 1";
        self.counted(sql, [])
    }
}

/// The first and the last day of a period, as an edition keeps them.
fn days(period: Period) -> [String; 2] {
    [period.from().to_string(), period.to().to_string()]
}
