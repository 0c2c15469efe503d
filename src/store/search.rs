//! Lists of requests: by their facts, by full text, by due date. Identities are never read here.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::NaiveDate;
use rusqlite::types::{Type, Value, ValueRef};
use rusqlite::{Row, params_from_iter};

use super::budget::OF_THE_OFFICE;
use super::column::{code, maybe, read};
use super::error::StoreError;
use super::projection::{array, date, number, word};
use super::reading::Reading;
use crate::domain::clock::Pause;
use crate::domain::field::{Fact, Field, Marks, Narrative, Part, Progress, Receipt};
use crate::domain::finding::Finding;
use crate::domain::identity::is_mentioned;
use crate::domain::request::Suspension;
use crate::domain::{Code, Identity, Lang, List, Lists, Number, RecordId, Status};

mod names;
mod sort;
mod words;
pub use sort::Sort;

/// A request as a list shows it: its facts, without identity and without what hangs from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub number: Number,
    pub receipt: Receipt,
    pub narrative: Narrative,
    /// What became of it.
    pub progress: Progress,
    /// What sets it apart.
    pub marks: Marks,
}

/// The key, then the columns of the parts of a summary, in the order in which [`Summary::read`] takes them.
static COLUMNS: LazyLock<String> = LazyLock::new(|| {
    let fields = [Receipt::NAMES, Narrative::NAMES, Progress::NAMES, Marks::NAMES].concat();
    fields.iter().fold("request.id".to_owned(), |all, field| all + ", request." + field)
});

impl Summary {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (mut receipt, mut narrative) = (Receipt::default(), Narrative::default());
        let (mut progress, mut marks) = (Progress::default(), Marks::default());
        let fields = [Receipt::FIELDS, Narrative::FIELDS, Progress::FIELDS, Marks::FIELDS];
        for (at, field) in (1..).zip(fields.iter().copied().flatten()) {
            let fact = match row.get_ref(at)? {
                ValueRef::Null => continue,
                ValueRef::Integer(number) => Fact::Number(number),
                other => Fact::Text(other.as_str()?),
            };
            match field.part() {
                Part::Receipt => receipt.set(*field, Some(fact)),
                Part::Narrative => narrative.set(*field, Some(fact)),
                Part::Marks => marks.set(*field, Some(fact)),
                _ => progress.set(*field, Some(fact)),
            }
            .map_err(|_| rusqlite::Error::InvalidColumnType(at, field.key().to_owned(), Type::Text))?;
        }
        Ok(Self { number: number(row.get(0)?)?, receipt, narrative, progress, marks })
    }

    /// Its subject; without one, the label of its kind, since of a disclosure nothing else is kept.
    pub fn called<'a>(&'a self, lists: &'a Lists, lang: Lang) -> Option<&'a str> {
        let kind = || Some(lists.get(List::Kind, self.receipt.kind.as_ref()?)?.label(lang));
        self.narrative.subject.as_deref().or_else(kind)
    }

    /// The fact of a field. A summary has neither identity nor attached rows.
    pub fn fact(&self, field: Field) -> Option<Fact<'_>> {
        match field.part() {
            Part::Receipt => self.receipt.fact(field),
            Part::Narrative => self.narrative.fact(field),
            Part::Progress => self.progress.fact(field),
            Part::Marks => self.marks.fact(field),
            Part::Identity | Part::Several => None,
        }
    }

    pub fn received_on(&self) -> NaiveDate {
        self.progress.received_on.expect("invariant: the schema wants a date of receipt")
    }

    pub fn status(&self) -> Status {
        self.progress.status.expect("invariant: the schema wants a status")
    }

    /// The request as it stands on a day: an open one that is late no longer meets the standard.
    #[must_use]
    #[allow(clippy::wrong_self_convention, reason = "as of a day")]
    pub fn as_of(mut self, today: NaiveDate) -> Self {
        if self.is_late(today) {
            self.progress.within_standard = Some(false);
        }
        self
    }

    /// Whether an open request is late on a day.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.progress.closed_on.is_none() && self.progress.late_from.is_some_and(|late_from| late_from <= today)
    }
}

/// A ground as the tables hold it.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundGround {
    pub n: u32,
    /// `None` for the finding on the whole complaint.
    pub nature: Option<Code>,
    pub commitment: Option<Code>,
    pub finding: Option<Finding>,
    pub criterion: Option<Code>,
    pub found_on: Option<NaiveDate>,
    pub reasons: Option<String>,
}

/// Rows attached to a request in an export.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedRows {
    /// In their order.
    pub suspensions: Vec<Suspension>,
    /// Grounds in force, in their order; the finding on the whole complaint comes first, if any.
    pub grounds: Vec<FoundGround>,
    pub duplicate_of: Option<Number>,
}

/// Who has the requests of a list in charge. Whoever left the office has nothing in charge.
#[derive(Clone, Debug)]
pub enum InCharge {
    Officer(Code),
    Nobody,
}

impl InCharge {
    pub(super) fn condition(&self) -> (&'static str, Value) {
        match self {
            Self::Officer(officer) => ("request.officer = ?", word(officer)),
            Self::Nobody => (
                "(request.officer IS ? OR request.officer IN \
                 (SELECT code FROM reference WHERE list = 'officer' AND item ->> 'retired_on' IS NOT NULL))",
                Value::Null,
            ),
        }
    }
}

/// The condition on some codes, where there are any.
pub(super) fn any_of(sql: &'static str, codes: &[Code]) -> Option<(&'static str, Value)> {
    (!codes.is_empty()).then(|| (sql, array(codes).into()))
}

/// Which requests a list holds. Conditions add up.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub status: Option<Status>,
    pub open: bool,
    pub kind: Option<Code>,
    pub officer: Option<InCharge>,
    /// The unit and everything under it.
    pub units: Vec<Code>,
    pub program: Option<Code>,
    pub channel: Option<Code>,
    pub received: Option<(NaiveDate, NaiveDate)>,
    pub closed: Option<(NaiveDate, NaiveDate)>,
    /// Late on that day.
    pub overdue: Option<NaiveDate>,
    /// Due on that day at the latest, or late.
    pub due_by: Option<NaiveDate>,
    pub finding: Option<Finding>,
    /// Brought to the attention of the authorities.
    pub attention: bool,
    /// Received by that day, and whose receipt is still to be acknowledged: not where there is nobody to tell, nor
    /// where the person was told that it is inadmissible, nor where it was imported, for its file may not have said.
    pub unacknowledged: Option<NaiveDate>,
    /// Only requests that the office answers for: not what a partner has (MIFI 4.5).
    pub of_the_office: bool,
    pub numbers: Option<Vec<Number>>,
    pub sort: Sort,
    pub limit: Option<u32>,
}

impl Filter {
    /// The rows that the conditions keep, whatever the limit: what stands after `SELECT …`.
    fn rows(&self) -> (String, Vec<Value>) {
        let coded = |sql, of: &Option<Code>| of.as_ref().map(|code| (sql, word(code)));
        let dated = |sql, day: Option<NaiveDate>| day.map(|day| (sql, date(day)));
        let conditions = [
            coded("request.kind = ?", &self.kind),
            coded("request.program = ?", &self.program),
            coded("request.channel = ?", &self.channel),
            self.officer.as_ref().map(InCharge::condition),
            dated("request.received_on >= ?", self.received.map(|(from, _)| from)),
            dated("request.received_on <= ?", self.received.map(|(_, to)| to)),
            dated("request.closed_on >= ?", self.closed.map(|(from, _)| from)),
            dated("request.closed_on <= ?", self.closed.map(|(_, to)| to)),
            dated("request.closed_on IS NULL AND request.late_from <= ?", self.overdue),
            dated("request.closed_on IS NULL AND coalesce(request.due_on, request.late_from) <= ?", self.due_by),
            dated(
                "request.acknowledged_on IS NULL AND request.admissible IS NOT 0 AND NOT request.anonymous \
                 AND NOT request.imported AND request.received_on <= ?",
                self.unacknowledged,
            ),
            self.status.map(|status| ("request.status = ?", status.as_str().to_owned().into())),
            self.finding.map(|finding| ("request.finding = ?", finding.as_str().to_owned().into())),
            any_of("request.unit IN (SELECT value FROM json_each(?))", &self.units),
        ];
        let fixed = [
            (self.open, "request.closed_on IS NULL"),
            (self.attention, "request.attention_on IS NOT NULL"),
            (self.of_the_office, OF_THE_OFFICE),
        ];
        let (mut kept, values): (Vec<&str>, Vec<Value>) = conditions.into_iter().flatten().unzip();
        kept.extend(fixed.iter().filter(|(applies, _)| *applies).map(|(_, sql)| *sql).chain(["1"]));
        // What is open is few, and the index of it is in the order of the due dates: nothing is left to sort.
        let index = if self.open && self.sort == Sort::Due { " INDEXED BY request_due" } else { "" };
        (format!("FROM request{index} WHERE {}", kept.join(" AND ")), values)
    }

    fn sql(&self, columns: &str) -> (String, Vec<Value>) {
        let (rows, values) = self.rows();
        let limit = self.limit.map_or_else(String::new, |limit| format!(" LIMIT {limit}"));
        (format!("SELECT {columns} {rows} ORDER BY {}{limit}", self.sort.sql()), values)
    }

    /// Whether rows are read in their order, so that none waits in memory.
    fn is_in_order(&self) -> bool {
        matches!(self.sort, Sort::Number | Sort::Latest) || self.open && self.sort == Sort::Due
    }
}

impl Reading<'_> {
    /// The requests of a list, handed one by one.
    pub fn each_summary<E: From<StoreError>>(
        &self,
        filter: &Filter,
        mut each: impl FnMut(Summary) -> Result<(), E>,
    ) -> Result<(), E> {
        // What is sorted is sorted without its words.
        let sorted = if filter.numbers.is_some() || filter.is_in_order() { None } else { Some(self.listed(filter)?) };
        if let Some(numbers) = filter.numbers.as_ref().or(sorted.as_ref()) {
            for number in numbers {
                each(self.summary(*number)?)?;
            }
            return Ok(());
        }
        let (sql, values) = filter.sql(&COLUMNS);
        let mut statement = self.tx.prepare(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query(params_from_iter(values)).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            each(Summary::read(row).map_err(StoreError::from)?)?;
        }
        Ok(())
    }

    /// The numbers of the requests of a list.
    pub fn listed(&self, filter: &Filter) -> Result<Vec<Number>, StoreError> {
        let (sql, values) = filter.sql("request.id");
        self.numbers(&sql, params_from_iter(values))
    }

    /// How many requests a list would hold without its limit, and how many of them are late on a day.
    pub fn count(&self, filter: &Filter, today: NaiveDate) -> Result<(i64, i64), StoreError> {
        let (rows, mut values) = filter.rows();
        values.insert(0, date(today));
        let sql = format!("SELECT count(*), count(*) FILTER (WHERE request.late_from <= ?) {rows}");
        Ok(self.tx.query_row(&sql, params_from_iter(values), |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// One request as a list shows it.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRecord`] when there is none of that number.
    pub fn summary(&self, number: Number) -> Result<Summary, StoreError> {
        let sql = format!("SELECT {} FROM request WHERE id = ?1", *COLUMNS);
        self.tx.prepare_cached(&sql)?.query_row([number.key()], Summary::read).map_err(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => StoreError::NoSuchRecord(number.into()),
            error => error.into(),
        })
    }

    /// The requests of whoever shares a key of identity, the latest first.
    pub fn same_person(&self, keys: &[String]) -> Result<Vec<Number>, StoreError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let hashes = self.recurrence_key()?.map_or_else(Vec::new, |key| key.hashes(keys));
        let keys = &[keys, &hashes].concat();
        let marks = vec!["?"; keys.len()].join(", ");
        let sql = format!("SELECT DISTINCT request FROM requester_key WHERE key IN ({marks}) ORDER BY request DESC");
        self.numbers(&sql, params_from_iter(keys))
    }

    /// The requests of a person, by name, e-mail or telephone ([`Identity::answers_to`]), and those of the same person
    /// by another of their marks, destroyed ones too where the office keeps that; the latest first.
    pub fn of_person(&self, typed: &str) -> Result<Vec<Number>, StoreError> {
        let sql = format!("SELECT request, {} FROM requester ORDER BY request DESC", Identity::NAMES.join(", "));
        let mut statement = self.tx.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let any = Some(typed.to_owned());
        let typed_keys =
            Identity { name: any.clone(), email: any.clone(), phone: any, ..Identity::default() }.match_keys();
        let (mut found, mut keys, mut persons) = (BTreeSet::new(), BTreeSet::from_iter(typed_keys), Vec::new());
        while let Some(row) = rows.next()? {
            let mut who = Identity::default();
            for (at, field) in (1..).zip(Identity::FIELDS) {
                let part: Option<String> = row.get(at)?;
                who.set(*field, part.as_deref().map(Fact::Text))
                    .expect("invariant: the parts of an identity are texts");
            }
            if who.answers_to(typed) {
                found.insert(number(row.get(0)?)?);
                // Who acts for a person is not that person.
                who.representative = None;
                if who.answers_to(typed) {
                    keys.extend(who.match_keys());
                    persons.push(who);
                }
            }
        }
        let keys: Vec<String> = keys.into_iter().collect();
        for other in self.same_person(&keys)? {
            // A telephone may be of a household.
            let is_theirs = match self.request(other)?.identity {
                Some(who) => persons.iter().any(|person| Identity::are_one_person(&[person, &who])),
                None => true,
            };
            found.extend(is_theirs.then_some(other));
        }
        Ok(found.into_iter().rev().collect())
    }

    /// The records whose words name a person who is looked for, in what they say now or said before; who the requester
    /// is left out.
    pub fn naming(&self, typed: &str) -> Result<BTreeSet<RecordId>, StoreError> {
        let mut found = BTreeSet::new();
        self.each_raw(|_, raw| {
            let raw = raw?;
            let Some(record) = raw.record().filter(|record| raw.words.is_some() && !found.contains(record)) else {
                return Ok(());
            };
            let words = raw.line()?.entry.words;
            let remaining = words.remaining.iter().map(|rest| rest.words.without_persons());
            if remaining.chain([words.without_persons()]).any(|words| is_mentioned(typed, &words.to_json())) {
                found.insert(record);
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(found)
    }

    /// The requests that bear a reference of another system.
    pub fn with_reference(&self, reference: &str) -> Result<Vec<Number>, StoreError> {
        let sql = "SELECT id FROM request WHERE external_reference = ?1 ORDER BY id";
        self.numbers(sql, [reference])
    }

    /// The suspensions and the standing grounds of a request, from the tables.
    pub fn hanging(&self, number: Number) -> Result<AttachedRows, StoreError> {
        let sql = "SELECT from_on, to_on, reason FROM suspension WHERE request = ?1 ORDER BY n";
        let suspensions = self.rows(sql, [number.key()], |row| {
            Ok(Suspension { pause: Pause { from: read(row, 0)?, to: maybe(row, 1)? }, reason: row.get(2)? })
        })?;
        let sql = "SELECT n, nature, commitment, finding, criterion, found_on, reasons FROM ground \
                   WHERE request = ?1 AND dropped_on IS NULL ORDER BY n";
        let grounds = self.rows(sql, [number.key()], |row| {
            Ok(FoundGround {
                n: row.get(0)?,
                nature: code(row, 1)?,
                commitment: code(row, 2)?,
                finding: maybe(row, 3)?,
                criterion: code(row, 4)?,
                found_on: maybe(row, 5)?,
                reasons: row.get(6)?,
            })
        })?;
        let sql = "SELECT other FROM link WHERE request = ?1 AND kind = 'duplicate'";
        let duplicate_of = self.numbers::<Vec<_>>(sql, [number.key()])?.into_iter().next();
        Ok(AttachedRows { suspensions, grounds, duplicate_of })
    }

    /// The links that other requests made to this one.
    pub fn links_to(&self, to: Number) -> Result<Vec<(Number, String)>, StoreError> {
        let sql = "SELECT request, kind FROM link WHERE other = ?1 ORDER BY request, n";
        self.rows(sql, [to.key()], |row| Ok((number(row.get(0)?)?, row.get(1)?)))
    }
}
