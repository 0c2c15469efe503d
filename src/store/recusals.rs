//! Every conflict of interest that was declared, with a request, a unit or a person, for the table that an office
//! keeps.

use chrono::NaiveDate;

use super::column::{code, day, read};
use super::error::StoreError;
use super::projection::number;
use super::reading::Reading;
use crate::domain::{Code, Number, Period};

/// A conflict of interest as a table shows it: a person stays nameless.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    pub on: NaiveDate,
    /// The officer concerned.
    pub officer: Code,
    /// Its rank, when it is with a unit or a person.
    pub n: Option<i64>,
    /// The request it is with.
    pub number: Option<Number>,
    /// The unit it is with.
    pub unit: Option<Code>,
    /// Why.
    pub reason: Option<String>,
    /// Since when it no longer stands.
    pub lifted_on: Option<NaiveDate>,
}

impl Reading<'_> {
    /// The conflicts declared in a period, or ever, in the order of their dates.
    pub fn declared(&self, period: Option<Period>) -> Result<Vec<Declared>, StoreError> {
        let ends = period.map(|period| (period.from().to_string(), period.to().to_string()));
        let (from, to) = ends.unwrap_or_else(|| ("0000-01-01".into(), "9999-12-31".into()));
        let sql = "SELECT declared_on, officer, NULL, request, NULL, reason, NULL FROM conflict \
                   WHERE declared_on BETWEEN ?1 AND ?2 \
                   UNION ALL SELECT declared_on, officer, n, NULL, unit, reason, lifted_on FROM recusal \
                   WHERE declared_on BETWEEN ?1 AND ?2 ORDER BY 1, 2, 3, 4";
        self.rows(sql, [from, to], |row| {
            Ok(Declared {
                on: read(row, 0)?,
                officer: code(row, 1)?.ok_or(rusqlite::Error::InvalidColumnIndex(1))?,
                n: row.get(2)?,
                number: row.get::<_, Option<i64>>(3)?.map(number).transpose()?,
                unit: code(row, 4)?,
                reason: row.get(5)?,
                lifted_on: day(row, 6)?,
            })
        })
    }
}
