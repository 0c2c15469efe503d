//! How the journals of two files stand to one another, entry by entry.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::chain::Digest;
use super::error::StoreError;
use super::file;
use super::journal::{COLUMNS, Raw, erased_by, key, rank};
use super::migrations::VERSION;
use super::open::{defend, open_file};
use crate::domain::RecordId;

/// The journal of a register of any version that this one knows, which is only read.
pub(super) struct JournalFile(pub(super) Connection);

impl JournalFile {
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let path = file::absolute(path)?;
        // A copy may well be on a network share: it is at rest.
        file::header(&mut file::open_regular(&path)?, &path, VERSION)?;
        let connection = open_file(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        defend(&connection)?;
        Ok(Self(connection))
    }

    /// How many entries there are.
    pub fn entries(&self) -> Result<u64, StoreError> {
        let sql = "SELECT ifnull(max(seq), 0) FROM journal";
        Ok(self.0.query_row(sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs())
    }

    /// The digest of the entry of that rank.
    pub fn digest(&self, seq: u64) -> Result<Option<Digest>, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT digest FROM journal WHERE seq = ?1")?;
        Ok(statement.query_row([rank(seq)], |row| row.get(0)).optional()?)
    }

    /// The records of which an entry after that rank erased something; none stands for the key of recurrences. And
    /// whether all those entries could be read.
    fn erased_after(&self, seq: u64) -> Result<(BTreeSet<Option<RecordId>>, bool), StoreError> {
        let mut statement = self.0.prepare(&format!("SELECT {COLUMNS} FROM journal WHERE seq > ?1"))?;
        let raws = statement.query_map([rank(seq)], Raw::read)?;
        let (mut erased, mut are_all_read) = (BTreeSet::new(), true);
        for raw in raws {
            let Ok(line) = raw.map_err(StoreError::from).and_then(Raw::line) else {
                are_all_read = false;
                continue;
            };
            if erased_by(&line.entry.act).is_some() {
                erased.insert(line.record);
            }
        }
        Ok((erased, are_all_read))
    }

    /// Whether there is an entry on a record.
    fn has(&self, record: RecordId) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT * FROM journal WHERE series = ?1 AND id = ?2)";
        Ok(self.0.query_row(sql, key(record), |row| row.get(0))?)
    }
}

/// The journal of a register that a copy replaces, held against that of the copy.
#[derive(Debug)]
pub struct ReplacedJournal {
    pub relation: CopyRelation,
    /// Records whose words were erased since and come back with the copy; `None` stands for the recurrence key.
    pub erased: Vec<Option<RecordId>>,
    /// Whether that is all of it: every entry could be read.
    pub is_all: bool,
}

/// How the journal of a register that a copy replaces stands to that of the copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyRelation {
    /// They are two registers: their first entries differ.
    Another { register: u64 },
    /// It is that of the copy, and so many entries more.
    Longer { more: u64 },
    /// After those in common, each has its own.
    Diverged { common: u64, copy: u64, register: u64 },
}

impl ReplacedJournal {
    pub(super) fn compare(copy: &JournalFile, register: &JournalFile) -> Result<Self, StoreError> {
        let is_common = |seq| Ok::<_, StoreError>(copy.digest(seq)? == register.digest(seq)?);
        let relation = relation(copy.entries()?, register.entries()?, is_common)?;
        let common = match relation {
            CopyRelation::Another { .. } => return Ok(Self { relation, erased: Vec::new(), is_all: true }),
            CopyRelation::Longer { .. } => copy.entries()?,
            CopyRelation::Diverged { common, .. } => common,
        };
        let (erased, is_all) = register.erased_after(common)?;
        let is_in_copy = |record: &Option<RecordId>| record.is_none_or(|record| copy.has(record).unwrap_or(true));
        Ok(Self { relation, erased: erased.into_iter().filter(is_in_copy).collect(), is_all })
    }
}

/// How two journals of so many entries stand to one another. The entries in common are the first ones: each digest
/// covers those before it.
fn relation<E>(copy: u64, register: u64, is_common: impl Fn(u64) -> Result<bool, E>) -> Result<CopyRelation, E> {
    if copy == 0 || register == 0 || !is_common(1)? {
        return Ok(CopyRelation::Another { register });
    }
    let (mut common, mut beyond) = (1, copy.min(register) + 1);
    while common + 1 < beyond {
        let middle = common.midpoint(beyond);
        if is_common(middle)? { common = middle } else { beyond = middle }
    }
    Ok(match common == copy || common == register {
        true => CopyRelation::Longer { more: register - common },
        false => CopyRelation::Diverged { common, copy: copy - common, register: register - common },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_journals_are_told_apart_by_what_they_have_in_common() {
        let of = |copy, register, common| relation(copy, register, |seq| Ok::<_, ()>(seq <= common)).unwrap();
        for register in 1..9 {
            assert_eq!(of(4, register, 0), CopyRelation::Another { register });
            assert_eq!(of(4, register, 4.min(register)), CopyRelation::Longer { more: register.saturating_sub(4) });
        }
        assert_eq!(of(4, 4, 3), CopyRelation::Diverged { common: 3, copy: 1, register: 1 });
        assert_eq!(of(7, 4, 1), CopyRelation::Diverged { common: 1, copy: 6, register: 3 });
    }
}
