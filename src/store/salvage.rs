//! All that can be read of a damaged register, made into one that holds; and what was lost of it.
//!
//! The register is its journal: entries are read one by one, so that a page that cannot be read takes those that it
//! held and no other. Each that is lost keeps its rank, with an entry that says so; those that follow are sealed again,
//! and the tables are made anew from what is left. The damaged file is left as it is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::chain::{Digest, GENESIS};
use super::check::Problem;
use super::draft::{draft_file, place};
use super::error::StoreError;
use super::file;
use super::journal::{COLUMNS, Line, Raw, rank, replay};
use super::migrations::{self, VERSION};
use super::office::apply;
use super::open::{Register, connect, defend, open_file};
use super::projection::{self, of_series};
use super::steps::Steps;
use super::tables::Tables;
use super::writing::Stamp;
use crate::domain::act::{Act, ActOf, OfficeAct};
use crate::domain::{Office, RecordId};

/// Entries read of a damaged register.
pub struct Salvage {
    damaged: Connection,
    raws: BTreeMap<u64, Raw>,
    /// Entries that it had.
    pub entries: u64,
    /// Entries lost, by their rank.
    pub lost: BTreeMap<u64, Loss>,
    /// Tables of which not every row can be read; all but the journal and the contents are made again from the journal.
    pub tables: Vec<String>,
}

/// An entry that is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The record that it was on, where the index of the journal still tells.
    pub record: Option<RecordId>,
    pub cause: LossCause,
}

/// Why an entry is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum LossCause {
    /// It cannot be read.
    Unreadable,
    /// It is not what was sealed.
    Altered,
    /// It stands on an entry that is lost.
    Orphaned,
}

impl Salvage {
    /// Reads what can be read.
    ///
    /// # Errors
    /// When the file is no register, or so damaged that it does not say what it holds.
    pub fn read(path: &Path) -> Result<Self, StoreError> {
        let path = file::absolute(path)?;
        file::sniff(&path, VERSION)?;
        let damaged = open_file(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        defend(&damaged)?;
        // A page with one bad cell is read for its others, and a file that was cut short for the pages that are left:
        // by these alone SQLite goes without those that its header announces. Nothing is written: it is open to be
        // read.
        damaged.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
        damaged.execute_batch("PRAGMA cell_size_check = OFF; PRAGMA writable_schema = ON;")?;
        // Where nothing says which tables there are, no entry is found.
        let tables = unreadable_tables(&damaged).map_err(|error| match error {
            StoreError::Damaged(_) | StoreError::Tables(_) => StoreError::NothingBegins,
            error => error,
        })?;
        let mut salvage = Self { damaged, raws: BTreeMap::new(), entries: 0, lost: BTreeMap::new(), tables };
        salvage.entries = salvage.count();
        let records = salvage.records();
        salvage.read_entries(&records)?;
        salvage.drop_orphans(&records);
        Ok(salvage)
    }

    /// How many entries there were: as many as anything that can be read says.
    fn count(&self) -> u64 {
        let counts = [
            "SELECT seq FROM journal ORDER BY seq DESC LIMIT 1",
            "SELECT entries FROM journal_head",
            "SELECT max(seq) FROM journal INDEXED BY journal_record WHERE series IS NOT NULL",
        ];
        let count = |sql| self.damaged.query_row(sql, [], |row| row.get::<_, i64>(0)).ok();
        counts.into_iter().filter_map(count).map(i64::unsigned_abs).max().unwrap_or(0)
    }

    /// The record of each entry, by the index, which has it apart.
    fn records(&self) -> BTreeMap<u64, RecordId> {
        let sql = "SELECT seq, series, id FROM journal INDEXED BY journal_record WHERE series IS NOT NULL";
        let mut records = BTreeMap::new();
        let Ok(mut statement) = self.damaged.prepare(sql) else { return records };
        let Ok(mut rows) = statement.query([]) else { return records };
        // Where it can no longer be read, it ends.
        while let Ok(Some(row)) = rows.next() {
            let record = row.get_ref(1).ok().zip(row.get(2).ok());
            let record = record.and_then(|(series, id)| projection::record(series, id).ok());
            if let (Ok(seq), Some(record)) = (row.get::<_, i64>(0), record) {
                records.insert(seq.unsigned_abs(), record);
            }
        }
        records
    }

    fn read_entries(&mut self, records: &BTreeMap<u64, RecordId>) -> Result<(), StoreError> {
        let statement = self.damaged.prepare(&format!("SELECT {COLUMNS} FROM journal WHERE seq = ?1"));
        let mut statement = statement.map_err(|_| StoreError::NothingBegins)?;
        let digest = self.damaged.prepare("SELECT digest FROM journal WHERE seq = ?1");
        let mut digest = digest.map_err(|_| StoreError::NothingBegins)?;
        let mut previous: Option<Digest> = Some(GENESIS);
        let mut steps = Steps::of(self.entries);
        for seq in 1..=self.entries {
            steps.step();
            let raw = statement.query_row([rank(seq)], Raw::read).ok();
            let sealed = |raw: &Raw| {
                raw.words_hold() && previous.is_none_or(|previous| raw.expected(&previous)[..] == raw.digest[..])
            };
            let cause = match &raw {
                None => Some(LossCause::Unreadable),
                Some(raw) if !sealed(raw) => Some(LossCause::Altered),
                Some(raw) => match raw.clone().line() {
                    Err(error @ StoreError::NewerEntry { .. }) if previous.is_some() => return Err(error),
                    Err(_) => Some(LossCause::Altered),
                    Ok(_) => None,
                },
            };
            // The digest of an entry stands by itself where the rest of it cannot be read.
            previous = match &raw {
                Some(raw) => raw.digest.clone().try_into().ok(),
                None => digest.query_row([rank(seq)], |row| row.get(0)).ok(),
            };
            match (raw, cause) {
                (Some(raw), None) => drop(self.raws.insert(seq, raw)),
                (_, cause) => {
                    let cause = cause.expect("invariant: what is not kept has a cause");
                    self.lost.insert(seq, Loss { record: records.get(&seq).copied(), cause });
                }
            }
        }
        Ok(())
    }

    /// Takes out what stands on an entry that is lost: all of a record that nothing begins any more, and the acts on
    /// the register that do not fit what is left of it.
    fn drop_orphans(&mut self, records: &BTreeMap<u64, RecordId>) {
        let mut histories: BTreeMap<Option<RecordId>, Vec<Line>> = BTreeMap::new();
        for line in self.raws.values().filter_map(|raw| raw.clone().line().ok()) {
            histories.entry(line.record).or_default().push(line);
        }
        let mut orphans = BTreeSet::new();
        for (record, lines) in &histories {
            match record {
                Some(record) if of_series!(record.series, T => replay::<T>(lines).is_some()) => {}
                Some(_) => orphans.extend(lines.iter().map(|line| line.seq)),
                None => orphans.extend(unfit(lines)),
            }
        }
        for seq in orphans {
            self.raws.remove(&seq);
            self.lost.insert(seq, Loss { record: records.get(&seq).copied(), cause: LossCause::Orphaned });
        }
    }

    /// Makes a register of what was read; what a check finds to say of it.
    ///
    /// # Errors
    /// When the entry that began the register is lost, the name is taken, or the register cannot be written.
    pub fn write(&self, target: &Path, stamp: &Stamp, today: chrono::NaiveDate) -> Result<Vec<Problem>, StoreError> {
        if !self.raws.contains_key(&1) {
            return Err(StoreError::NothingBegins);
        }
        let target = file::absolute(target)?;
        file::refuse_taken(&target, false)?;
        file::refuse_orphan(&target)?;
        let draft = draft_file(&target)?;
        let mut register = Register::private(connect(draft.path())?, &target);
        migrations::build(&register.connection)?;
        // A request may name one that comes after it.
        register.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
        self.fill(&mut register, stamp, today)?;
        let problems = register.read()?.check(true)?.problems;
        register.connection.close().map_err(|(_, error)| error)?;
        draft.as_file().sync_all().map_err(|source| StoreError::io(&target, source))?;
        place(draft, &target, false)?;
        Ok(problems)
    }

    /// Writes the entries, sealed again from the first that is lost, and all that they add up to.
    fn fill(&self, register: &mut Register, stamp: &Stamp, today: chrono::NaiveDate) -> Result<(), StoreError> {
        let tables = Tables(register.read()?);
        let facts = Act::from(OfficeAct::Lost).to_json(stamp.moved_to);
        let (mut previous, mut is_whole) = (GENESIS, true);
        let mut steps = Steps::of(self.entries);
        for seq in 1..=self.entries {
            steps.step();
            let found = self.raws.get(&seq).cloned();
            is_whole &= found.is_some();
            let lost = || Raw::bare(rank(seq), &stamp.recorded, &stamp.account, today, facts.clone());
            let mut raw = found.unwrap_or_else(lost);
            if !is_whole {
                raw.digest = raw.expected(&previous).to_vec();
            }
            tables.write(&raw)?;
            previous = raw.digest.try_into().expect("invariant: it was sealed, now or before");
        }
        tables.derive_office()?;
        tables.derive_records()?;
        for digest in tables.kept_contents()? {
            let sql = "SELECT bytes FROM content WHERE digest = ?1";
            if let Ok(bytes) = self.damaged.query_row(sql, [&digest], |row| row.get::<_, Vec<u8>>(0))
                && super::content::digest_of(&bytes) == digest
            {
                tables.keep_content(&digest, &bytes)?;
            }
        }
        Ok(tables.0.tx.commit()?)
    }
}

/// The acts on the register that do not fit those before them.
fn unfit(lines: &[Line]) -> Vec<u64> {
    let begun = lines.first().filter(|line| line.seq == 1);
    let Some(mut office) = begun.and_then(|line| Office::begin(OfficeAct::of(&line.entry.act)?)) else {
        return lines.iter().map(|line| line.seq).collect();
    };
    lines.iter().skip(1).filter(|line| apply(&mut office, line).is_err()).map(|line| line.seq).collect()
}

/// The tables of which not every row can be read.
fn unreadable_tables(damaged: &Connection) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name";
    let names = damaged.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let reads = |name: &String| {
        let mut statement = damaged.prepare(&format!("SELECT * FROM \"{name}\" NOT INDEXED"))?;
        let mut rows = statement.query([])?;
        while rows.next()?.is_some() {}
        Ok::<_, rusqlite::Error>(())
    };
    Ok(names.into_iter().filter(|name| reads(name).is_err()).collect())
}
