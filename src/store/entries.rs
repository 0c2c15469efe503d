//! Entries picked out of the journal: by their rank, by their day, those of a record between two others.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use super::chain::{Digest, GENESIS};
use super::error::StoreError;
use super::journal::{COLUMNS, DAY, Line, Raw, key};
use super::projection::record;
use super::reading::Reading;
use super::steps::Steps;
use crate::domain::RecordId;

impl Reading<'_> {
    /// The last entry that the register had on a day, and how many stand on the wrong side of it; `None` when the
    /// register begins after. Where days do not follow one another, since a clock went back or somebody worked on
    /// another day, it is the one with the fewest on the wrong side: one entry out of its place does not bring all
    /// before it along.
    pub fn last_entry_by(&self, day: NaiveDate) -> Result<Option<(u64, u64)>, StoreError> {
        let mut statement = self.tx.prepare(&format!("SELECT seq, {DAY} <= ?1 FROM journal ORDER BY seq"))?;
        let mut rows = statement.query([day.to_string()])?;
        // Entries up to the one at hand that are of the day or before it, and of later days; and the same up to the cut.
        let (mut by_the_day, mut later, mut cut) = (0_u64, 0_u64, None::<(u64, u64, u64)>);
        while let Some(row) = rows.next()? {
            match row.get(1)? {
                true => by_the_day += 1,
                false => later += 1,
            }
            let (_, before, later_before) = cut.unwrap_or_default();
            if by_the_day + later_before > later + before {
                cut = Some((row.get::<_, i64>(0)?.unsigned_abs(), by_the_day, later));
            }
        }
        Ok(cut.map(|(seq, before, later_before)| (seq, by_the_day - before + later_before)))
    }

    /// An entry by its rank.
    pub fn line(&self, seq: u64) -> Result<Option<Line>, StoreError> {
        self.raw(seq)?.map(Raw::line).transpose()
    }

    pub(super) fn raw(&self, seq: u64) -> Result<Option<Raw>, StoreError> {
        let mut statement = self.tx.prepare_cached(&format!("SELECT {COLUMNS} FROM journal WHERE seq = ?1"))?;
        Ok(statement.query_row([saturating_rank(seq)], Raw::read).optional()?)
    }

    /// The entries after one, up to another, in order: of a record, or on the register itself.
    pub fn lines_between(&self, record: Option<RecordId>, after: u64, upto: u64) -> Result<Vec<Line>, StoreError> {
        // Those on the register itself stand in no index: they are read in the order in which they were written.
        let whose = if record.is_some() { "series = ?3 AND id = ?4" } else { "series IS ?3 AND id IS ?4" };
        let (series, id) = record.map(key).unzip();
        self.lines(
            &format!("journal WHERE {whose} AND seq > ?1 AND seq <= ?2"),
            params![saturating_rank(after), saturating_rank(upto), series, id],
        )
    }

    /// How many entries came after one, up to another, by whom: officers by the number of their entries.
    pub fn officers_between(&self, after: u64, upto: u64) -> Result<Vec<(String, u64)>, StoreError> {
        let sql = "SELECT officer, count(*) AS n FROM journal WHERE seq > ?1 AND seq <= ?2 GROUP BY officer \
                   ORDER BY n DESC, officer";
        self.rows(sql, [saturating_rank(after), saturating_rank(upto)], |row| {
            Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs()))
        })
    }

    /// The records that have an entry after one, up to another.
    pub fn records_between(&self, after: u64, upto: u64) -> Result<BTreeSet<RecordId>, StoreError> {
        let sql = "SELECT DISTINCT series, id FROM journal WHERE seq > ?1 AND seq <= ?2 AND series IS NOT NULL";
        self.rows(sql, [saturating_rank(after), saturating_rank(upto)], |row| record(row.get_ref(0)?, row.get(1)?))
    }

    /// Computes the chain again up to the last entry, and gives its digest.
    ///
    /// # Errors
    /// [`StoreError::Chain`] when an entry is not the one that was sealed, or is missing.
    pub fn verified(&self) -> Result<Digest, StoreError> {
        // The chain holds digests of the words, which need not be read.
        let columns = COLUMNS.replace(" words, salt,", " NULL, NULL,");
        let mut statement = self.tx.prepare(&format!("SELECT {columns} FROM journal ORDER BY seq"))?;
        let (mut rows, mut last, mut seq) = (statement.query([])?, GENESIS, 0);
        let mut steps = Steps::of(self.head()?.0);
        while let Some(row) = rows.next()? {
            steps.step();
            let raw = Raw::read(row)?;
            seq += 1;
            if raw.seq != seq || raw.expected(&last)[..] != raw.digest[..] {
                return Err(StoreError::Chain { seq: seq.unsigned_abs() });
            }
            last = raw.digest.try_into().expect("invariant: it is the digest just computed");
        }
        Ok(last)
    }
}

/// The rank in the journal; one that was typed may be beyond any entry.
fn saturating_rank(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}
