//! Proof: the chain of the journal holds, and the tables are what the journal adds up to.
//!
//! All of it is read in one transaction: an intake between two reads must not look like tampering.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, ErrorCode, OptionalExtension};

use super::chain::{Digest, GENESIS, hex};
use super::error::StoreError;
use super::journal::{ErasedWords, Line, erased_by, is_gone, rank, replay};
use super::migrations;
use super::office::{office_rows, replay_office, row_name};
use super::open::CACHE_KIB;
use super::projection::{Projected, of_series};
use super::reading::Reading;
use super::stored::{Compared, StoredRows};
use crate::domain::date::to_the_minute;
use crate::domain::message::{MessageArg, messages};
use crate::domain::{Edition, Number, Office, Record, RecordId, Series};

/// What a check found.
#[derive(Clone, Debug)]
pub struct Checked {
    pub entries: u64,
    /// The digest that stands for them all.
    pub head: Digest,
    /// Requests replayed; none by a check that is not deep.
    pub requests: u64,
    pub problems: Vec<Problem>,
    /// Entries recorded before the one they follow: the machine's clock went back. No proof of anything.
    pub clock_went_back: Vec<u64>,
}

impl Default for Checked {
    /// Nothing was read yet.
    fn default() -> Self {
        Self { entries: 0, head: GENESIS, requests: 0, problems: Vec::new(), clock_went_back: Vec::new() }
    }
}

messages! {
    /// Something that no command of this program writes.
    #[derive(serde::Serialize)]
    #[serde(tag = "problem", rename_all = "snake_case")]
    pub enum Problem {
        /// An entry is missing or out of order.
        Gap { seq: u64 },
        /// The journal does not end at the entry that the register counted last.
        Head { table: &'static str },
        /// The journal had other entries when the account last saw it (`Reading::divergence`).
        Witness { kind: &'static str, entries: u64, seen_at: String, found: u64 } => {
            kind: (*kind).into(),
            entries: entries.into(),
            at: MessageArg::Plain(to_the_minute(seen_at)),
            found: found.into()
        },
        /// The digest of an entry is not that of what it says and of the entries before it.
        Chain { seq: u64 },
        /// The words of an entry are not those that were digested.
        Words { seq: u64 },
        /// Words were erased without an entry that says so.
        ErasedUnsaid { seq: u64 },
        /// An entry cannot be read.
        Unreadable { seq: u64 },
        /// A row says something else than the journal.
        Row { table: &'static str, number: RecordId, columns: String },
        /// A row that the journal calls for is not there.
        Missing { table: &'static str, number: RecordId },
        /// A row stands there that the journal knows nothing of.
        Unknown { table: &'static str, number: RecordId },
        /// A row of the settings, the lists, the calendar or the recusals says something else than the journal.
        Office { table: &'static str, row: String },
        /// The entries on the register itself do not add up to an office: no table was compared with the journal.
        NotCompared,
        /// An edition was drawn from another journal than this one: its digest is not that of the entry it names.
        Edition { number: RecordId, seq: u64 },
        /// The content of a document is not what was attached.
        Content { digest: String },
        /// The content of a document is missing.
        ContentMissing { number: Number, n: u32 },
        /// A content is of no document.
        ContentUnknown { digest: String },
        /// The full-text index does not hold the words of the requests.
        FullText,
        /// A table, a view, an index or a trigger is not the one of this version.
        Schema { name: String },
        /// SQLite itself finds the file damaged.
        File { what: String },
    }
}

/// How many problems are worth listing.
const MOST_PROBLEMS: usize = 100;

impl Reading<'_> {
    /// Checks the journal and the schema; when `deep`, replays the journal and compares every row.
    pub fn check(&self, deep: bool) -> Result<Checked, StoreError> {
        if deep {
            self.tx.pragma_update(None, "cache_size", -CACHE_KIB)?;
        }
        let full_text_holds = !deep || self.full_text_holds()?;
        // A deep check reads each entry once, with those of its record. Where one cannot be read, those that cannot are
        // looked for in the order of the journal.
        let replayed = if deep { self.checked(deep, false).ok() } else { None };
        let mut checked = replayed.map_or_else(|| self.checked(deep, true), Ok)?;
        if !full_text_holds {
            checked.problems.push(Problem::FullText);
        }
        checked.problems.truncate(MOST_PROBLEMS);
        Ok(checked)
    }

    /// Proves the register from end to end, before a copy of it is kept or figures of it bind for good: what is false
    /// in its tables would be kept as true.
    ///
    /// # Errors
    /// [`StoreError::Unproven`] when a deep check finds anything, and when the register cannot be read.
    pub fn prove(&self) -> Result<(), StoreError> {
        match self.check(true)?.problems.first() {
            None => Ok(()),
            Some(Problem::Chain { seq }) => Err(StoreError::Chain { seq: *seq }),
            Some(_) => Err(StoreError::Unproven),
        }
    }

    /// What a check finds. When `reads`, each entry is read as its turn in the chain comes.
    fn checked(&self, deep: bool, reads: bool) -> Result<Checked, StoreError> {
        let mut checked = Checked::default();
        self.check_file(deep, &mut checked)?;
        self.check_schema(&mut checked)?;
        let mut erasures = self.check_chain(&mut checked, reads)?;
        if !self.head_holds((checked.entries, checked.head)).or_else(|error| unusable(error).map(|_| false))? {
            checked.problems.push(Problem::Head { table: "journal_head" });
        }
        checked.problems.extend(self.divergence.clone());
        if let Err(error) = self.check_contents(&mut checked) {
            checked.problems.push(Problem::File { what: unusable(error)? });
        }
        self.check_editions(&mut checked)?;
        if deep && let Some(office) = self.check_office(&mut checked, &mut erasures, reads)? {
            for series in Series::ALL {
                let into = (&mut checked.problems, &mut erasures);
                match of_series!(series, T => self.check_records::<T>(&office, into, reads)) {
                    Ok(records) if series == Series::Request => checked.requests = records,
                    Ok(_) => {}
                    Err(error) if reads => checked.problems.push(Problem::File { what: unusable(error)? }),
                    Err(error) => return Err(error),
                }
            }
        }
        if !reads && erasures.read != checked.entries {
            return Err(StoreError::Damaged("journal".into()));
        }
        checked.problems.extend(erasures.unsaid());
        Ok(checked)
    }

    /// Checks the journal of a register as it stood: its chain, and the editions drawn from it. Its tables were just
    /// made from the journal, and it holds no contents. Words that are gone may have been erased since.
    pub fn check_journal(&self) -> Result<Checked, StoreError> {
        let mut checked = Checked::default();
        let mut erasures = self.check_chain(&mut checked, true)?;
        if !erasures.erased.is_empty() {
            self.each_since(checked.entries, |line| erasures.see(&line))?;
        }
        checked.problems.extend(erasures.unsaid());
        self.check_editions(&mut checked)?;
        checked.problems.truncate(MOST_PROBLEMS);
        Ok(checked)
    }

    /// The digest of the entry of that rank.
    pub fn digest_at(&self, seq: u64) -> Result<Option<Digest>, StoreError> {
        let mut statement = self.tx.prepare_cached("SELECT digest FROM journal WHERE seq = ?1")?;
        Ok(statement.query_row([rank(seq)], |row| row.get(0)).optional()?)
    }

    /// The rank of the entry whose digest begins so.
    pub fn rank_of_digest(&self, beginning: &str) -> Result<Option<u64>, StoreError> {
        let sql = "SELECT seq FROM journal WHERE lower(hex(digest)) GLOB ?1 || '*'";
        Ok(self.tx.query_row(sql, [beginning], |row| row.get::<_, i64>(0)).optional()?.map(i64::unsigned_abs))
    }

    fn check_file(&self, deep: bool, checked: &mut Checked) -> Result<(), StoreError> {
        let sql = if deep { "PRAGMA integrity_check(20)" } else { "PRAGMA quick_check(20)" };
        let found: Result<Vec<String>, _> = self.rows(sql, [], |row| row.get(0));
        let found = found.or_else(|error| Ok::<_, StoreError>(vec![unusable(error)?]))?;
        checked.problems.extend(found.into_iter().filter(|what| what != "ok").map(|what| Problem::File { what }));
        Ok(())
    }

    fn check_schema(&self, checked: &mut Checked) -> Result<(), StoreError> {
        let (built, found) = (current_schema()?, schema(&self.tx)?);
        let names: BTreeSet<&String> = built.keys().chain(found.keys()).collect();
        let differs = names.into_iter().filter(|name| built.get(*name) != found.get(*name));
        checked.problems.extend(differs.map(|name| Problem::Schema { name: name.clone() }));
        Ok(())
    }

    /// Checks that each entry follows the one before it and has its words, and, when `reads`, that it can be read. What
    /// it gives knows the erasures of the entries that were read.
    fn check_chain(&self, checked: &mut Checked, reads: bool) -> Result<Erasures, StoreError> {
        let mut erasures = Erasures::default();
        let mut last = String::new();
        // The digest of the entry before, which stands by itself where the rest of it cannot be read.
        let mut previous = Some(checked.head);
        self.each_raw(|seq, raw| {
            let due = checked.entries + 1;
            // Those that are missing before it; itself, where it stands before its turn.
            let gap = if seq < due { seq..due } else { due..seq };
            checked.problems.extend(gap.take(MOST_PROBLEMS).map(|seq| Problem::Gap { seq }));
            checked.entries = seq;
            let Ok(raw) = raw else {
                checked.problems.push(Problem::Unreadable { seq });
                previous = self.digest_at(seq).ok().flatten();
                return Ok(());
            };
            let is_chained = previous.is_some_and(|previous| raw.expected(&previous)[..] == raw.digest[..]);
            let words_hold = raw.words_hold();
            if !is_chained {
                checked.problems.push(Problem::Chain { seq });
            }
            if !words_hold {
                checked.problems.push(Problem::Words { seq });
            }
            if raw.words.is_none() && raw.words_digest.is_some() {
                erasures.erased.entry(raw.record()).or_default().push(seq);
            }
            if !raw.is_lost() {
                if raw.recorded_at != last && instant(&raw.recorded_at) < instant(&last) {
                    checked.clock_went_back.push(seq);
                }
                raw.recorded_at.clone_into(&mut last);
            }
            checked.head = raw.digest.clone().try_into().unwrap_or(GENESIS);
            previous = Some(checked.head);
            if reads {
                match raw.line() {
                    Ok(line) => erasures.see(&line),
                    // What a later version wrote and sealed is no problem, and nothing that this one can judge.
                    Err(newer @ StoreError::NewerEntry { .. }) if is_chained && words_hold => return Err(newer),
                    Err(_) => checked.problems.push(Problem::Unreadable { seq }),
                }
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(erasures)
    }

    /// An edition keeps a digest of the journal, and went out with it: an anchor. One that cannot be read was named.
    fn check_editions(&self, checked: &mut Checked) -> Result<(), StoreError> {
        self.each_readable(Edition::SERIES, |_, history| {
            let Some(edition) = history.ok().and_then(|history| replay::<Edition>(&history)) else { return Ok(()) };
            let seq = edition.frozen.entries;
            if self.digest_at(seq)?.map(|digest| hex(&digest)).as_ref() != Some(&edition.frozen.digest) {
                checked.problems.push(Problem::Edition { number: edition.id(), seq });
            }
            Ok(())
        })
    }

    /// The office that the journal adds up to, once its rows are compared; none when it cannot be told, and then no row
    /// of a record either. Entries that cannot be read were named, when `reads`.
    fn check_office(
        &self,
        checked: &mut Checked,
        erasures: &mut Erasures,
        reads: bool,
    ) -> Result<Option<Office>, StoreError> {
        let replayed = self.office_lines().and_then(|lines| {
            lines.iter().for_each(|line| erasures.see(line));
            replay_office(&lines)
        });
        let office = match replayed {
            Ok(office) => office,
            Err(StoreError::Damaged(_) | StoreError::NewerEntry { .. }) if reads => {
                checked.problems.push(Problem::NotCompared);
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        let (expected, found) = (office_rows(&office)?, self.stored_office_rows()?);
        for (table, rows) in &expected {
            let found = found.get(table).map_or(&[][..], Vec::as_slice);
            let strangers = found.iter().filter(|row| !rows.contains(row));
            let differs = rows.iter().filter(|row| !found.contains(row)).chain(strangers);
            let named: BTreeSet<String> = differs.map(|row| row_name(table, row)).collect();
            checked.problems.extend(named.into_iter().map(|row| Problem::Office { table, row }));
        }
        Ok(Some(office))
    }

    /// Replays every record of a series and compares its rows; how many there are. Those of which an entry cannot be
    /// read are passed over, when `reads`: the entry was named.
    fn check_records<T: Projected>(
        &self,
        office: &Office,
        (problems, erasures): (&mut Vec<Problem>, &mut Erasures),
        reads: bool,
    ) -> Result<u64, StoreError> {
        let mut statements =
            T::TABLES.iter().map(|table| self.table_rows::<T>(table)).collect::<Result<Vec<_>, _>>()?;
        let mut stored = statements.iter_mut().map(StoredRows::begin).collect::<Result<Vec<_>, _>>()?;
        let mut records = 0;
        self.each_readable(T::SERIES, |key, history| {
            pass_strangers::<T>(&mut stored, key, problems)?;
            let history = match history {
                Ok(history) => history,
                Err(_) if reads => {
                    return stored.iter_mut().try_for_each(|stored| stored.compare(key, &[]).map(drop));
                }
                Err(error) => return Err(error),
            };
            history.iter().for_each(|line| erasures.see(line));
            let Some(number) = history.first().and_then(|line| line.record) else { return Ok(()) };
            let replayed = replay::<T>(&history);
            // What is no more has no rows.
            let rows = replayed.as_ref().map_or_else(Vec::new, |record| record.project(office));
            if replayed.is_none() && !is_gone::<T>(&history) {
                problems.push(Problem::Missing { table: "journal", number });
            }
            records += u64::from(replayed.is_some());
            for stored in &mut stored {
                let table = stored.table;
                let expected = rows.iter().find(|(name, _)| *name == table).map_or(&[][..], |(_, rows)| rows);
                let Compared { found, columns } = stored.compare(key, expected)?;
                let problem = match found.cmp(&expected.len()) {
                    Ordering::Less => Problem::Missing { table, number },
                    Ordering::Greater => Problem::Unknown { table, number },
                    Ordering::Equal if columns.is_empty() => continue,
                    Ordering::Equal => Problem::Row { table, number, columns: columns.join(", ") },
                };
                problems.extend((problems.len() < MOST_PROBLEMS).then_some(problem));
            }
            Ok(())
        })?;
        pass_strangers::<T>(&mut stored, i64::MAX, problems)?;
        Ok(records)
    }
}

/// The words that were erased, and what entries say of it.
#[derive(Default)]
struct Erasures {
    /// The entries without their words, by record.
    erased: BTreeMap<Option<RecordId>, Vec<u64>>,
    /// The records all of whose words an entry says to be erased.
    emptied: BTreeSet<Option<RecordId>>,
    /// The entries whose words one says to be.
    named: BTreeSet<(Option<RecordId>, u64)>,
    /// How many entries were read.
    read: u64,
}

impl Erasures {
    fn see(&mut self, line: &Line) {
        self.read += 1;
        match erased_by(&line.entry.act) {
            Some(ErasedWords::OfRecord) => drop(self.emptied.insert(line.record)),
            Some(ErasedWords::OfEntries(seqs)) => self.named.extend(seqs.iter().map(|seq| (line.record, *seq))),
            None => {}
        }
    }

    /// Those that no entry says.
    fn unsaid(&mut self) -> Vec<Problem> {
        let Self { erased, emptied, named, .. } = self;
        let of = erased.iter().filter(|(record, _)| !emptied.contains(record));
        let seqs = of.flat_map(|(record, seqs)| seqs.iter().map(|seq| (*record, *seq)));
        seqs.filter(|erased| !named.contains(erased)).map(|(_, seq)| Problem::ErasedUnsaid { seq }).collect()
    }
}

/// Passes over the rows of records that the journal does not know, up to those of a record that it does.
fn pass_strangers<T: Projected>(
    stored: &mut [StoredRows<'_>],
    key: i64,
    problems: &mut Vec<Problem>,
) -> Result<(), StoreError> {
    for rows in stored {
        while let Some(stranger) = rows.stranger_before(key)? {
            problems.extend((problems.len() < MOST_PROBLEMS).then(|| match Number::from_key(stranger) {
                Some(number) => Problem::Unknown { table: rows.table, number: RecordId::new(T::SERIES, number) },
                None => Problem::Office { table: rows.table, row: stranger.to_string() },
            }));
        }
    }
    Ok(())
}

/// What SQLite says of a part of the file that it cannot read, or that has not the form it must have. Any other error
/// is no finding.
pub(super) fn unusable(error: StoreError) -> Result<String, StoreError> {
    match error {
        StoreError::Damaged(what) => Ok(what),
        StoreError::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::Unknown) => Ok(error.to_string()),
        error => Err(error),
    }
}

/// What a new register is made of, by kind and name.
pub(super) fn current_schema() -> Result<BTreeMap<String, Option<String>>, StoreError> {
    let fresh = Connection::open_in_memory()?;
    migrations::build(&fresh)?;
    schema(&fresh)
}

/// Everything the schema is made of, by kind and name.
pub(super) fn schema(connection: &Connection) -> Result<BTreeMap<String, Option<String>>, StoreError> {
    let mut statement =
        connection.prepare("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'")?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn instant(at: &str) -> Option<chrono::DateTime<chrono::FixedOffset>> {
    chrono::DateTime::parse_from_rfc3339(at).ok()
}
