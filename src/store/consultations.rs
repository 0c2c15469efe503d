//! Consultations: what units were asked, and what they answered. Identities are never read here.

use chrono::NaiveDate;
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

use super::chain::hex;
use super::column::{code, maybe, read};
use super::error::StoreError;
use super::journal::Line;
use super::projection::{date, number};
use super::reading::Reading;
use super::search::{InCharge, any_of};
use crate::domain::act::RequestAct;
use crate::domain::undo::retracted;
use crate::domain::{Act, Code, Number, rule_codes};

/// A question put to a unit, with its answer, and the facts of its request.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub number: Number,
    pub n: u32,
    pub unit: Code,
    pub asked_on: NaiveDate,
    pub due_on: NaiveDate,
    pub with_identity: bool,
    pub officer: Code,
    pub question: Option<String>,
    pub answered_on: Option<NaiveDate>,
    pub answer: Option<String>,
    pub kind: Option<Code>,
    pub program: Option<Code>,
    pub received_on: NaiveDate,
    pub closed_on: Option<NaiveDate>,
    /// Business days from the question to the answer; `None` until there is one.
    pub days: Option<i64>,
    /// Business days by which an answer is late that is expected still; 0 when it is not.
    pub days_late: i64,
}

/// Which consultations a list holds. Conditions add up.
#[derive(Clone, Debug, Default)]
pub struct ConsultationFilter {
    /// Of one request alone.
    pub request: Option<Number>,
    /// Units asked; all when empty.
    pub units: Vec<Code>,
    /// Only without an answer yet.
    pub open: bool,
    /// Only whose answer is late, of a request that is open.
    pub overdue: bool,
    /// Officer in charge of the request, or nobody.
    pub officer: Option<InCharge>,
}

impl ConsultationFilter {
    fn sql(&self, today: NaiveDate) -> (String, Vec<Value>) {
        let conditions = [
            self.request.map(|request| ("request.id = ?", request.key().into())),
            any_of("consultation.unit IN (SELECT value FROM json_each(?))", &self.units),
            // Of a disclosure nothing is kept, an answer no more than the question.
            (self.open || self.overdue)
                .then(|| ("answered_on IS NULL AND request.kind IS NOT ?", rule_codes::DISCLOSURE.to_owned().into())),
            self.overdue.then(|| ("consultation.due_on < ? AND request.closed_on IS NULL", date(today))),
            self.officer.as_ref().map(InCharge::condition),
        ];
        let (mut kept, values): (Vec<&str>, Vec<Value>) = conditions.into_iter().flatten().unzip();
        kept.push("1");
        let order = if self.open || self.overdue { "consultation.due_on, " } else { "" };
        let sql = format!(
            "SELECT request.id, n, consultation.unit, asked_on, consultation.due_on, with_identity, \
             consultation.officer, question, answered_on, answer, request.kind, request.program, \
             request.received_on, request.closed_on FROM consultation JOIN request ON request.id = \
             consultation.request WHERE {} ORDER BY {order}request.id, n",
            kept.join(" AND ")
        );
        (sql, values)
    }
}

impl Asked {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let some = |at| code(row, at)?.ok_or(rusqlite::Error::InvalidColumnIndex(at));
        Ok(Self {
            number: number(row.get(0)?)?,
            n: row.get(1)?,
            unit: some(2)?,
            asked_on: read(row, 3)?,
            due_on: read(row, 4)?,
            with_identity: row.get(5)?,
            officer: some(6)?,
            question: row.get(7)?,
            answered_on: maybe(row, 8)?,
            answer: row.get(9)?,
            kind: code(row, 10)?,
            program: code(row, 11)?,
            received_on: read(row, 12)?,
            closed_on: maybe(row, 13)?,
            days: None,
            days_late: 0,
        })
    }
}

impl Reading<'_> {
    /// The consultations that answer to conditions: those without an answer by their due date, the others by number.
    pub fn consultations(&self, filter: &ConsultationFilter, today: NaiveDate) -> Result<Vec<Asked>, StoreError> {
        let (sql, values) = filter.sql(today);
        let mut found: Vec<Asked> = self.rows(&sql, params_from_iter(values), Asked::read)?;
        if found.is_empty() {
            return Ok(found);
        }
        let calendar = self.office()?.calendar();
        for asked in &mut found {
            asked.days = asked.answered_on.map(|on| calendar.elapsed(asked.asked_on, on));
            if asked.answered_on.is_none() && asked.closed_on.is_none() {
                asked.days_late = calendar.elapsed(asked.due_on, today);
            }
        }
        // The weekend that follows a due date makes nothing late.
        found.retain(|asked| !filter.overdue || asked.days_late > 0);
        Ok(found)
    }

    /// Mark that ties a form to its question in this register alone: the beginning of the digest of the entry that
    /// asked it. `None` when no such question stands.
    ///
    /// The letter before it keeps a spreadsheet from reading a number.
    pub fn seal(&self, number: Number, n: u32) -> Result<Option<String>, StoreError> {
        let lines = self.lines_of(number)?;
        let undone = retracted(&Line::entries(&lines));
        let asks = |act: &Act| matches!(act, Act::Request(RequestAct::Consulted { n: rank, .. }) if *rank == n);
        let asked = lines.iter().find(|line| asks(&line.entry.act) && !undone.contains(&line.seq));
        let digest = asked.map(|line| self.digest_at(line.seq)).transpose()?.flatten();
        Ok(digest.and_then(|digest| hex(&digest).get(..16).map(|start| format!("q{start}"))))
    }
}
