//! The journal: entries appended, chained and read back.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Params, Row, params};

use super::chain::{Chained, Digest, GENESIS, digest_words};
use super::error::StoreError;
use super::reading::Reading;
use super::steps::Steps;
use super::tables::Tables;
use crate::domain::act::{Act, ActOf, Entry, EntryAct, EntryRef, JournalEntry, NotAnAct, OfficeAct, Words};
use crate::domain::request::Recorded;
use crate::domain::undo::retracted;
use crate::domain::{Code, Number, Record, RecordId, Request, Series};

/// A row of the journal.
#[derive(Clone, Debug)]
pub struct Line {
    /// Rank, from 1, without a gap.
    pub seq: u64,
    /// When and by whom.
    pub recorded: Recorded,
    /// Operating-system account and host.
    pub account: String,
    /// Which record; none for an act on the register itself.
    pub record: Option<RecordId>,
    pub entry: Entry<Act>,
    /// Words once stood there and were erased.
    pub erased: bool,
    /// The day that it was in the office, when it was moved (`DOLEANCES_TODAY`).
    moved_to: Option<NaiveDate>,
}

impl Line {
    /// The day that it was in the office: that of the instant, in its own offset, unless the office said another.
    pub fn day(&self) -> Option<NaiveDate> {
        self.moved_to.or_else(|| self.recorded.at.get(..10)?.parse().ok())
    }

    /// Whether it was written right after another, at the same instant and by the same officer.
    pub fn is_of_same_act(&self, before: &Self) -> bool {
        before.seq + 1 == self.seq && before.recorded == self.recorded
    }

    /// Lines as the rules of the domain read them.
    pub fn entries(lines: &[Self]) -> Vec<JournalEntry<'_>> {
        lines.iter().map(Self::in_journal).collect()
    }

    pub(super) fn in_journal(&self) -> JournalEntry<'_> {
        JournalEntry { seq: self.seq, by: &self.recorded.by, entry: &self.entry }
    }

    /// The entry as a record reads it; `None` when the act is not done to one of its register.
    fn of<A: ActOf>(&self) -> Option<EntryRef<'_, A>> {
        let Entry { on, act, words } = &self.entry;
        Some(EntryRef { on: *on, act: A::of(act)?, words, recorded: &self.recorded })
    }
}

pub(super) const DAY: &str = "ifnull(facts ->> 'day', substr(recorded_at, 1, 10))";

/// A row as it stands in the table, before anything is read into it.
#[derive(Clone)]
pub(super) struct Raw {
    pub seq: i64,
    pub recorded_at: String,
    officer: String,
    account: String,
    acted_on: String,
    pub series: Option<String>,
    pub id: Option<i64>,
    facts: String,
    pub words: Option<String>,
    pub salt: Option<Vec<u8>>,
    pub words_digest: Option<Vec<u8>>,
    pub digest: Vec<u8>,
}

pub(super) const COLUMNS: &str =
    "seq, recorded_at, officer, account, acted_on, series, id, facts, words, salt, words_digest, digest";

impl Raw {
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            recorded_at: row.get(1)?,
            officer: row.get(2)?,
            account: row.get(3)?,
            acted_on: row.get(4)?,
            series: row.get(5)?,
            id: row.get(6)?,
            facts: row.get(7)?,
            words: row.get(8)?,
            salt: row.get(9)?,
            words_digest: row.get(10)?,
            digest: row.get(11)?,
        })
    }

    /// A row of the register itself without words, not yet sealed.
    pub fn bare(seq: i64, recorded: &Recorded, account: &str, on: NaiveDate, facts: String) -> Self {
        Self {
            seq,
            recorded_at: recorded.at.clone(),
            officer: recorded.by.to_string(),
            account: account.to_owned(),
            acted_on: on.to_string(),
            series: None,
            id: None,
            facts,
            words: None,
            salt: None,
            words_digest: None,
            digest: Vec::new(),
        }
    }

    /// The digest this row must bear after `previous`.
    pub fn expected(&self, previous: &Digest) -> Digest {
        let mut chain = Chained::begin(b"doleances journal 1");
        chain.field(Some(previous));
        chain.field(Some(&self.seq.to_be_bytes()));
        for text in [&self.recorded_at, &self.officer, &self.account, &self.acted_on] {
            chain.field(Some(text.as_bytes()));
        }
        chain.field(self.series.as_ref().map(String::as_bytes));
        chain.field(self.id.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        chain.field(Some(self.facts.as_bytes()));
        chain.field(self.words_digest.as_deref());
        chain.end()
    }

    /// Whether the words are those that were digested; erased words are no longer there to compare.
    pub fn words_hold(&self) -> bool {
        match (&self.words, &self.salt, &self.words_digest) {
            (None, None, _) => true,
            (Some(words), Some(salt), Some(digest)) => digest_words(salt, words)[..] == digest[..],
            _ => false,
        }
    }

    /// The record that the row is on; `None` for the register itself, and when no series has that name.
    pub fn record(&self) -> Option<RecordId> {
        Some(RecordId::new(Series::from_code(self.series.as_ref()?)?, Number::from_key(self.id?)?))
    }

    /// Whether it stands for an entry that was lost: it was recorded when the register was salvaged.
    pub fn is_lost(&self) -> bool {
        self.series.is_none() && matches!(Act::from_json(None, &self.facts), Ok((Act::Office(OfficeAct::Lost), _)))
    }

    pub fn line(self) -> Result<Line, StoreError> {
        let seq = self.seq.unsigned_abs();
        let bad = |what: &dyn std::fmt::Display| StoreError::unreadable(seq, what);
        let unknown = |error: NotAnAct| match error {
            NotAnAct::Unknown(what) => StoreError::NewerEntry { seq, what },
            NotAnAct::Malformed(_) => bad(&error),
        };
        let record = match (&self.series, self.record()) {
            (Some(series), None) if Series::from_code(series).is_none() => {
                return Err(StoreError::NewerEntry { seq, what: series.clone() });
            }
            (Some(_), None) => return Err(bad(&"no number")),
            (_, record) => record,
        };
        let words = self.words.as_deref().map_or_else(|| Ok(Words::default()), Words::from_json).map_err(unknown)?;
        let (act, moved_to) = Act::from_json(record.map(|id| id.series), &self.facts).map_err(unknown)?;
        Ok(Line {
            seq,
            recorded: Recorded { at: self.recorded_at, by: Code::new(&self.officer).map_err(|error| bad(&error))? },
            account: self.account,
            record,
            entry: Entry { on: self.acted_on.parse::<NaiveDate>().map_err(|error| bad(&error))?, act, words },
            erased: self.words.is_none() && self.words_digest.is_some(),
            moved_to,
        })
    }
}

impl Reading<'_> {
    /// The last entry: how many there are, and the digest that stands for them all.
    pub fn head(&self) -> Result<(u64, Digest), StoreError> {
        let mut last = self.tx.prepare_cached("SELECT seq, digest FROM journal ORDER BY seq DESC LIMIT 1")?;
        Ok(last
            .query_row([], |row| Ok((row.get::<_, i64>(0)?.unsigned_abs(), row.get::<_, Digest>(1)?)))
            .optional()?
            .unwrap_or((0, GENESIS)))
    }

    /// The last entry, which must be the one that the register counted last.
    pub(super) fn uncut_head(&self) -> Result<(u64, Digest), StoreError> {
        let sql =
            "SELECT entries, journal_head.digest, journal.digest FROM journal_head LEFT JOIN journal ON seq = entries";
        let counted = self.tx.prepare_cached(sql)?.query_row([], |row| {
            Ok((row.get::<_, i64>(0)?.unsigned_abs(), row.get::<_, Digest>(1)?, row.get::<_, Option<Digest>>(2)?))
        });
        match counted.optional()? {
            Some((entries, digest, found)) if found == Some(digest) => Ok((entries, digest)),
            counted => match self.head()? {
                (0, first) if counted.is_none() => Ok((0, first)),
                (entries, _) => Err(StoreError::Cut { entries, counted: counted.map_or(0, |(counted, ..)| counted) }),
            },
        }
    }

    /// Whether the end of the journal is the one that the register counted.
    pub(super) fn head_holds(&self, head: (u64, Digest)) -> Result<bool, StoreError> {
        let sql = "SELECT one, entries, digest FROM journal_head";
        let found: Vec<(i64, i64, Digest)> = self.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(found == [(1, rank(head.0), head.1)])
    }

    /// Every entry in order, handed one by one with its rank; one whose columns are not what they must be, as the error
    /// that says so.
    pub(super) fn each_raw<E: From<StoreError>>(
        &self,
        mut each: impl FnMut(u64, Result<Raw, StoreError>) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = format!("SELECT {COLUMNS} FROM journal ORDER BY seq");
        let mut statement = self.tx.prepare(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        let last = "SELECT ifnull(max(seq), 0) FROM journal";
        let last: i64 = self.tx.query_row(last, [], |row| row.get(0)).map_err(StoreError::from)?;
        let mut steps = Steps::of(last.unsigned_abs());
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            steps.step();
            let seq = row.get::<_, i64>(0).map_err(StoreError::from)?.unsigned_abs();
            each(seq, Raw::read(row).map_err(|error| StoreError::unreadable(seq, error)))?;
        }
        Ok(())
    }

    /// Every entry in order, handed one by one, with its own words: of one that a part was erased of, none.
    ///
    /// # Errors
    /// When an entry cannot be read, or `each` fails.
    pub fn each_line<E: From<StoreError>>(&self, mut each: impl FnMut(Line) -> Result<(), E>) -> Result<(), E> {
        self.each_raw(|_, raw| {
            let mut line = raw?.line()?;
            line.entry.words.remaining.clear();
            each(line)
        })
    }

    /// The entries of one record, in order.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRecord`] when it has none.
    pub fn lines_of(&self, record: impl Into<RecordId>) -> Result<Vec<Line>, StoreError> {
        let record = record.into();
        let lines = self.lines("journal WHERE series = ?1 AND id = ?2", key(record))?;
        if lines.is_empty() {
            return Err(StoreError::NoSuchRecord(record));
        }
        self.restated(lines)
    }

    /// Entries of a journal, in order.
    pub(super) fn lines(&self, of: &str, values: impl Params) -> Result<Vec<Line>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM {of} ORDER BY seq");
        let raws: Vec<_> = self.rows(&sql, values, Raw::read)?;
        raws.into_iter().map(Raw::line).collect()
    }

    /// Hands `each` the entries of every record of a series, in order, one record after the other.
    pub(super) fn each_history(
        &self,
        series: Series,
        mut each: impl FnMut(Vec<Line>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.each_readable(series, |_, history| each(history?))
    }

    /// Hands `each` the key of every record of a series with its entries, or with the error of the first that cannot be
    /// read.
    pub(super) fn each_readable(
        &self,
        series: Series,
        mut each: impl FnMut(i64, Result<Vec<Line>, StoreError>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM journal WHERE series = ?1 AND id IS NOT NULL ORDER BY id, seq");
        let mut statement = self.tx.prepare(&sql)?;
        let mut rows = statement.query([series.as_str()])?;
        let mut steps = Steps::of(self.head()?.0);
        let mut record: Option<(i64, Result<Vec<Line>, StoreError>)> = None;
        let mut end = |record: Option<(i64, Result<Vec<Line>, StoreError>)>| match record {
            Some((id, history)) => each(id, history.and_then(|lines| self.restated(lines))),
            None => Ok(()),
        };
        while let Some(row) = rows.next()? {
            steps.step();
            let id = row.get::<_, i64>("id")?;
            if record.as_ref().is_some_and(|(before, _)| *before != id) {
                end(record.take())?;
            }
            let (_, history) = record.get_or_insert_with(|| (id, Ok(Vec::new())));
            match (history.as_mut(), Raw::read(row).map_err(StoreError::from).and_then(Raw::line)) {
                (Ok(lines), Ok(line)) => lines.push(line),
                (Ok(_), Err(error)) => *history = Err(error),
                (Err(_), _) => {}
            }
        }
        end(record)
    }

    /// Every record of a series, in the order of their numbers: for the registers that count their records in
    /// hundreds. Requests, which may be a million, have their tables.
    pub fn all<T: Record>(&self) -> Result<Vec<T>, StoreError> {
        let mut all = Vec::new();
        self.each_history(T::SERIES, |history| {
            all.extend(replay(&history));
            Ok(())
        })?;
        Ok(all)
    }

    /// The entries on the register itself, in order.
    pub(super) fn office_lines(&self) -> Result<Vec<Line>, StoreError> {
        self.lines("journal WHERE series IS NULL", [])
    }

    /// A request, as its entries add up to it.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRecord`] when there is none of that number.
    pub fn request(&self, number: Number) -> Result<Request, StoreError> {
        self.record(number)
    }

    /// A record, as its entries add up to it.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRecord`] when there is none of that number.
    pub fn record<T: Record>(&self, number: Number) -> Result<T, StoreError> {
        Ok(self.history(number)?.0)
    }

    /// A record and its entries, read once.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRecord`] when there is none of that number.
    pub fn history<T: Record>(&self, number: Number) -> Result<(T, Vec<Line>), StoreError> {
        let id = RecordId::new(T::SERIES, number);
        let lines = self.lines_of(id)?;
        Ok((replay(&lines).ok_or(StoreError::NoSuchRecord(id))?, lines))
    }

    /// Puts back into the entries of a record the words that an erasure left them. In a register as it stood, an
    /// erasure since counts too.
    fn restated(&self, mut lines: Vec<Line>) -> Result<Vec<Line>, StoreError> {
        let record = lines.iter().find(|line| line.erased).and_then(|line| line.record);
        let mut later = record.map_or_else(|| Ok(Vec::new()), |record| self.later_lines(record))?;
        let remaining =
            lines.iter_mut().chain(&mut later).flat_map(|line| std::mem::take(&mut line.entry.words.remaining));
        let mut remaining: BTreeMap<u64, Words> = remaining.map(|rest| (rest.entry, rest.words)).collect();
        if !remaining.is_empty() {
            for line in lines.iter_mut().filter(|line| line.erased) {
                line.entry.words = remaining.remove(&line.seq).unwrap_or_default();
            }
        }
        Ok(lines)
    }
}

impl Tables<'_> {
    /// Puts a row into the journal, as it is.
    pub(super) fn write(&self, raw: &Raw) -> Result<(), StoreError> {
        let sql = format!("INSERT INTO journal ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
        self.tx.prepare_cached(&sql)?.execute(params![
            raw.seq,
            raw.recorded_at,
            raw.officer,
            raw.account,
            raw.acted_on,
            raw.series,
            raw.id,
            raw.facts,
            raw.words,
            raw.salt,
            raw.words_digest,
            raw.digest
        ])?;
        Ok(())
    }
}

/// A record, as the columns `series` and `id` of the journal name it.
pub(super) fn key(record: RecordId) -> (&'static str, i64) {
    (record.series.as_str(), record.number.key())
}

/// The rank of an entry, as SQLite counts.
pub(super) fn rank(seq: u64) -> i64 {
    i64::try_from(seq).expect("invariant: no journal has 2⁶³ entries")
}

/// The words that an act erases.
pub(super) enum ErasedWords<'a> {
    /// All words of its record.
    OfRecord,
    /// Words of the entries of these ranks; the recurrence key is one of them.
    OfEntries(&'a [u64]),
}

/// The words that an act erases, if any.
pub(super) fn erased_by(act: &Act) -> Option<ErasedWords<'_>> {
    match act {
        Act::Request(act) => Request::erases(act).then_some(ErasedWords::OfRecord),
        Act::OnEntries(act) => Some(act.erases()).filter(|seqs| !seqs.is_empty()).map(ErasedWords::OfEntries),
        Act::Office(OfficeAct::RecurrenceKeyDestroyed { entry }) => {
            Some(ErasedWords::OfEntries(std::slice::from_ref(entry)))
        }
        _ => None,
    }
}

/// Whether an entry removes the record.
pub(super) fn is_gone<T: Record>(lines: &[Line]) -> bool {
    lines.iter().any(|line| line.of::<T::Act>().is_some_and(|entry| T::vanishes(entry.act)))
}

/// The record that entries add up to, without those taken back; `None` when the first begins nothing or the record was
/// removed.
pub fn replay<T: Record>(lines: &[Line]) -> Option<T> {
    if is_gone::<T>(lines) {
        return None;
    }
    let undone = retracted(&Line::entries(lines));
    let (first, rest) = lines.split_first()?;
    let mut record = T::begin(first.record?.number, first.of()?)?;
    for line in rest.iter().filter(|line| !undone.contains(&line.seq)) {
        match (&line.entry.act, line.of()) {
            (Act::OnEntries(EntryAct::PartErased { part, .. }), _) => record.restate(part, &line.entry.words),
            (_, Some(entry)) => record.apply(entry),
            (_, None) => {}
        }
    }
    Some(record)
}
