//! Writing: entries appended and applied in one transaction.

use std::cell::{Cell, OnceCell};
use std::ops::Deref;

use rusqlite::types::Value;

use super::chain::{digest_words, hex};
use super::error::{ActError, StoreError};
use super::journal::{Line, Raw, key, rank, replay};
use super::late_index::LateIndex;
use super::projection::{Projected, RecordRow, Rows, key_column, names};
use super::reading::Reading;
use super::steps::Steps;
use super::tables::Tables;
use super::witness::Witness;
use crate::domain::act::{Act, ActOf, Disposition, Entry, EntryAct, LinkKind, OfficeAct, RequestAct, Words};
use crate::domain::erasure::{PartErasure, erase};
use crate::domain::request::Recorded;
use crate::domain::undo::last_undoable;
use crate::domain::{Code, Moment, Number, Office, OmbudsmanFile, Record, RecordId, Request, Series};

/// Who acts, and when it is recorded. The clock, the account and chance come from outside.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// The instant and the officer.
    pub recorded: Recorded,
    /// Operating-system account and host.
    pub account: String,
    pub salt: fn() -> [u8; 16],
    /// The day that it is in the office, when that is not the clock's (`DOLEANCES_TODAY`). What is recorded keeps the
    /// true instant, and says that day beside the act.
    pub moved_to: Option<chrono::NaiveDate>,
}

/// Whether an entry is the link that the closing after it wrote, in the same act of the same officer.
fn is_link_of_closing(line: &Line, closing: &Line) -> bool {
    let is_closing =
        matches!(closing.entry.act, Act::Request(RequestAct::Closed { disposition: Disposition::Duplicate, .. }));
    let is_link = matches!(line.entry.act, Act::Request(RequestAct::Linked { kind: LinkKind::Duplicate, .. }));
    is_closing && is_link && closing.is_of_same_act(line)
}

/// A transaction that writes. Nothing of it stands before [`Writing::commit`] returns.
#[must_use = "what was written is rolled back unless it is committed"]
pub struct Writing<'r> {
    pub(super) tables: Tables<'r>,
    /// Words or documents were taken out: once that stands, no page of the file keeps them.
    pub(super) erased: Cell<bool>,
    stamp: Stamp,
    witness: Option<&'r Witness>,
    pub(super) late_index: Option<LateIndex>,
}

impl<'r> Deref for Writing<'r> {
    type Target = Reading<'r>;
    fn deref(&self) -> &Reading<'r> {
        &self.tables
    }
}

impl<'r> Writing<'r> {
    pub(super) fn new(reading: Reading<'r>, stamp: Stamp, witness: Option<&'r Witness>) -> Self {
        Self { tables: Tables(reading), erased: Cell::new(false), stamp, witness, late_index: None }
    }

    /// Acts in the name of an officer.
    pub fn act_as(&mut self, officer: Code) {
        self.stamp.recorded.by = officer;
    }

    /// Acts on another day than the clock's.
    pub fn move_to(&mut self, day: chrono::NaiveDate) {
        self.stamp.moved_to = Some(day);
    }

    pub fn officer(&self) -> &Code {
        &self.stamp.recorded.by
    }

    /// Writes a new record in: it gets the next number of the year of its first act.
    ///
    /// # Errors
    /// When the year has no number left, or the register cannot be written.
    pub fn register<T: Projected>(&mut self, entry: &Entry<T::Act>) -> Result<T, StoreError> {
        use chrono::Datelike;
        let number = self.next_number::<T>(entry.on.year())?;
        let id = RecordId::new(T::SERIES, number);
        self.append(Some(id), entry.clone().of_any())?;
        let record = T::begin(number, entry.recorded(&self.stamp.recorded)).ok_or(StoreError::NoSuchRecord(id))?;
        self.tables.place(&record)?;
        if let Some(late) = self.late_index.as_mut().filter(|_| T::SERIES == Series::Request) {
            late.add(number);
        }
        Ok(record)
    }

    /// Appends an entry on a record and applies it to the record and its rows. Its rank in the journal.
    ///
    /// # Panics
    /// When the leave is not one for that act on that record by whoever acts.
    pub fn act<T: Projected>(
        &mut self,
        permit: impl Into<T::Permit>,
        record: &mut T,
        entry: &Entry<T::Act>,
    ) -> Result<u64, StoreError> {
        let is_covered = record.admits(&permit.into(), self.officer(), &entry.act);
        assert!(is_covered, "invariant: the leave is for this act on this record");
        let (before, documents) = (record.project(self.office()?), record.kept_digests());
        let seq = self.append(Some(record.id()), entry.clone().of_any())?;
        record.apply(entry.recorded(&self.stamp.recorded));
        if T::erases(&entry.act) {
            self.erase_words(record.id(), None)?;
            *record = self.record(record.number())?;
        }
        self.save(record, &before)?;
        self.release_contents(&documents, &record.kept_digests())?;
        Ok(seq)
    }

    /// Attaches a document: what it holds is kept under the digest that the entry carries.
    pub fn attach<T: Projected>(
        &mut self,
        permit: impl Into<T::Permit>,
        record: &mut T,
        entry: &Entry<T::Act>,
        bytes: &[u8],
    ) -> Result<u64, StoreError> {
        let seq = self.act(permit, record, entry)?;
        if let Some(document) = &entry.words.document {
            self.tables.keep_content(&document.digest, bytes)?;
        }
        Ok(seq)
    }

    /// Takes the last act of a record back; what was taken back.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`](crate::domain::Refusal::NothingToUndo) when only the first is left, and what the order of dates refuses.
    pub fn undo<T: Projected>(
        &mut self,
        permit: impl Into<T::Permit>,
        number: Number,
        at: Moment,
        words: Words,
    ) -> Result<Line, ActError> {
        let id = RecordId::new(T::SERIES, number);
        let mut lines = self.lines_of(id)?;
        let missing = || StoreError::NoSuchRecord(id);
        let record: T = replay(&lines).ok_or_else(missing)?;
        let seq = last_undoable(&self.acts_of_persons(&lines)?)?;
        let rank = lines.iter().position(|line| line.seq == seq).ok_or_else(missing)?;
        let undone = lines.swap_remove(rank);
        // Whoever may not do an act does not take it back either.
        let is_covered =
            T::Act::of(&undone.entry.act).is_some_and(|act| record.admits(&permit.into(), self.officer(), act));
        assert!(is_covered, "invariant: the leave is for what is taken back");
        record.take_back(at, (undone.entry.act.name(), undone.entry.on), &words)?;
        self.act_on_entries(&record, &Entry { on: at.on, act: EntryAct::Undone { seq }, words })?;
        // What a duplicate is linked by was written with its closing.
        if let Some(link) = lines.iter().find(|line| is_link_of_closing(line, &undone)) {
            let record: T = self.record(number)?;
            self.act_on_entries(&record, &Entry::bare(at.on, EntryAct::Undone { seq: link.seq }))?;
        }
        Ok(undone)
    }

    /// Takes the acknowledgement of a request back, wherever it stands in its history: its channel sent none.
    pub fn take_acknowledgement_back(
        &mut self,
        request: &mut Request,
        on: chrono::NaiveDate,
    ) -> Result<(), StoreError> {
        let lines = self.lines_of(request.id())?;
        let is_it = |act: &Act| matches!(act, Act::Request(RequestAct::Acknowledged { .. }));
        if let Some(line) = lines.iter().rfind(|line| is_it(&line.entry.act)) {
            self.act_on_entries(request, &Entry::bare(on, EntryAct::Undone { seq: line.seq }))?;
            *request = self.record(request.number)?;
        }
        Ok(())
    }

    /// Erases a part of a record for good; the entry that says so.
    ///
    /// # Errors
    /// What [`erase`] refuses.
    pub fn erase<T: Projected>(
        &mut self,
        permit: impl Into<T::Permit>,
        number: Number,
        at: Moment,
        erasure: PartErasure,
    ) -> Result<Entry<EntryAct>, ActError> {
        let (record, lines): (T, _) = self.history(number)?;
        let is_covered =
            |act: &Act| T::Act::of(act).is_some_and(|act| record.admits(&permit.into(), self.officer(), act));
        assert!(is_covered(&lines[0].entry.act), "invariant: the leave is for any act on this record");
        let erased = erase(&record, at, erasure, &Line::entries(&lines))?;
        self.act_on_entries(&record, &erased)?;
        Ok(erased)
    }

    /// Appends an act on the entries of a record, and makes the record and its rows again from what they are now.
    pub(super) fn act_on_entries<T: Projected>(&self, record: &T, entry: &Entry<EntryAct>) -> Result<(), StoreError> {
        let (before, documents) = (record.project(self.office()?), record.kept_digests());
        self.append(Some(record.id()), entry.clone().of_any())?;
        self.erase_words(record.id(), Some(entry.act.erases()))?;
        let after: T = self.record(record.number())?;
        self.save(&after, &before)?;
        self.release_contents(&documents, &after.kept_digests())
    }

    /// Appends an entry on the register itself and applies it to the office. A change of the calendar or of
    /// the standards moves the delays of the requests that it reaches.
    pub fn act_on_office(&mut self, entry: &Entry<OfficeAct>) -> Result<u64, StoreError> {
        let seq = self.append(None, entry.clone().of_any())?;
        let before = match &entry.act {
            OfficeAct::Initialised { .. } => None,
            _ => Some(self.office()?.clone()),
        };
        let after = match before.clone() {
            None => Office::begin(&entry.act).ok_or_else(|| StoreError::Damaged("no office".into()))?,
            Some(mut office) => {
                let applied = office.apply(entry.on, &entry.act, &entry.words);
                applied.map_err(|unfit| StoreError::unreadable(seq, unfit))?;
                office
            }
        };
        self.tables.save_office(before.as_ref(), &after)?;
        self.tables.0.office = OnceCell::from(after);
        if let Some(before) = before {
            let touched = self.touched(&before, self.office()?)?;
            let mut steps = Steps::of(touched.len() as u64);
            for number in touched {
                steps.step();
                let request = self.request(number)?;
                self.save(&request, &request.project(&before))?;
            }
            for file in self.all::<OmbudsmanFile>()? {
                self.save(&file, &file.project(&before))?;
            }
        }
        Ok(seq)
    }

    /// Makes what was written stand, on the disk. Where something was erased the whole file is written anew: what
    /// SQLite deletes may stay in a page that it gave other rows.
    ///
    /// # Errors
    /// When it cannot be: nothing of it stands then, but for [`StoreError::NotWiped`].
    pub fn commit(self) -> Result<(), StoreError> {
        let Self { tables, erased, stamp, witness, late_index } = self;
        late_index.map_or(Ok(()), |late| late.feed(&tables))?;
        let see = |witness: &'r Witness| Ok::<_, StoreError>((witness, witness.see(&tables, &stamp.recorded.at)?));
        let seen = witness.map(see).transpose()?;
        tables.tx.execute_batch("COMMIT")?;
        if let Some((witness, Some(sighting))) = seen {
            // The act stands. That its account cannot remember it is reported by `check`.
            let _ = witness.keep(sighting);
        }
        match erased.get() {
            true => tables.tx.execute_batch("VACUUM").map_err(StoreError::NotWiped),
            false => Ok(()),
        }
    }

    /// Takes everything back: what `--dry-run` ends with.
    pub fn roll_back(self) -> Result<(), StoreError> {
        Ok(self.tables.0.tx.rollback()?)
    }

    /// Sixteen bytes of chance, in hexadecimal.
    pub(super) fn chance(&self) -> String {
        hex(&(self.stamp.salt)())
    }

    /// Appends an entry; its rank.
    pub(super) fn append(&self, record: Option<RecordId>, entry: Entry<Act>) -> Result<u64, StoreError> {
        let Stamp { recorded, account, salt, moved_to } = &self.stamp;
        let salt = salt();
        let (last, previous) = self.uncut_head()?;
        let mut raw = Raw::bare(rank(last + 1), recorded, account, entry.on, entry.act.to_json(*moved_to));
        (raw.series, raw.id) = record.map(|id| (id.series.as_str().to_owned(), id.number.key())).unzip();
        if !entry.words.is_empty() {
            let words = entry.words.to_json();
            raw.words_digest = Some(digest_words(&salt, &words).to_vec());
            (raw.words, raw.salt) = (Some(words), Some(salt.to_vec()));
        }
        raw.digest = raw.expected(&previous).to_vec();
        self.tables.write(&raw)?;
        Ok(last + 1)
    }

    /// The number that the next new record of a year gets.
    ///
    /// # Errors
    /// As for [`Writing::register`].
    pub fn next_number<T: Projected>(&self, year: i32) -> Result<Number, StoreError> {
        // The journal knows the numbers of what an import wrote in and that was taken back.
        let sql = "SELECT max(id) FROM journal WHERE series = ?1 AND id BETWEEN ?2 AND ?3";
        let mut last = self.tx.prepare_cached(sql)?;
        let (first, end) = Number::keys_of(year);
        let last: Option<i64> = last.query_row((T::SERIES.as_str(), first, end), |row| row.get(0))?;
        let order = last.and_then(Number::from_key).map_or(0, Number::order) + 1;
        Number::new(year, order).ok_or(StoreError::YearIsFull(year))
    }

    /// Writes the rows of a record that changed.
    pub(super) fn save<T: Projected>(&self, record: &T, before: &Rows) -> Result<(), StoreError> {
        let after = record.project(self.office()?);
        for ((table, before), (_, after)) in before.iter().zip(&after) {
            match &after[..] {
                _ if before == after => {}
                [row] if *table == T::TABLES[0] => self.update(table, record.number(), row)?,
                rows => {
                    self.delete::<T>(table, record.number())?;
                    self.tables.insert::<T>(table, record.number(), rows)?;
                }
            }
        }
        Ok(())
    }

    /// Erases words of a record for good, as an entry of it says: those of all its entries, or of some.
    pub(super) fn erase_words(&self, record: RecordId, of: Option<&[u64]>) -> Result<(), StoreError> {
        self.erased.set(self.erased.get() || of.is_none_or(|entries| !entries.is_empty()));
        let (series, id) = key(record);
        // A draft may hold the same words.
        self.tx.execute("DELETE FROM unfinished", [])?;
        let entries = of.map(|entries| serde_json::json!(entries).to_string());
        self.tx
            .prepare_cached(
                "UPDATE journal SET words = NULL, salt = NULL WHERE series = ?1 AND id = ?2 AND words IS NOT NULL
                 AND (?3 IS NULL OR seq IN (SELECT value FROM json_each(?3)))",
            )?
            .execute((series, id, entries))?;
        Ok(())
    }

    /// Takes the rows of a record out of a table.
    pub(super) fn delete<T: Projected>(&self, table: &str, number: Number) -> Result<(), StoreError> {
        let sql = format!("DELETE FROM {table} WHERE {} = ?1", key_column::<T>(table));
        self.tx.prepare_cached(&sql)?.execute([number.key()])?;
        Ok(())
    }

    fn update(&self, table: &str, number: Number, row: &RecordRow) -> Result<(), StoreError> {
        let sql = format!("UPDATE {table} SET {} = ? WHERE id = ?", names(row).join(" = ?, "));
        let key = Value::Integer(number.key());
        let values = row.iter().map(|(_, value)| value).chain([&key]);
        self.tx.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
        Ok(())
    }
}
