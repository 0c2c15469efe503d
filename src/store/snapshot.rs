//! The register as it stood: the entries up to one of them, made into tables again.
//!
//! What is made is a register of its own in a draft beside a register, which goes with the command. It is read by the
//! same code as the file, so that it gives the same figures. Its journal is a window on that of the file; its tables
//! are derived by the code that an upgrade uses. Words that were erased since stay erased, those that an erasure stated
//! again since are read from it, and what documents hold is not there.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::draft::draft_file;
use super::error::StoreError;
use super::journal::{COLUMNS, Line, Raw, key, rank};
use super::migrations::build;
use super::open::{CACHE_KIB, Register, connect};
use super::reading::Reading;
use super::tables::Tables;
use crate::domain::act::{Act, EntryAct, RequestAct};
use crate::domain::erasure::ErasedPart;
use crate::domain::field::Field;
use crate::domain::{Incident, Issue, Measure, Number, OmbudsmanFile, Record, RecordId, Request};

/// Parts of a request erased after the entry where the journal is cut.
#[derive(Debug, Default)]
pub struct ErasedSince {
    /// The day on which all its words were.
    pub all_on: Option<NaiveDate>,
    pub fields: BTreeSet<Field>,
}

impl ErasedSince {
    /// Whether a part of the identity was.
    pub fn has_identity(&self) -> bool {
        self.all_on.is_some() || self.fields.iter().any(|field| field.is_identity())
    }
}

impl Register {
    /// The register as it stood after the entry of that rank; its chain was computed again up to there. The draft is
    /// made beside a register that may be another: an office that is only read has no draft in its directory.
    ///
    /// # Errors
    /// [`StoreError::Chain`] when the journal up to there is not the one that was sealed; and when it cannot be read.
    pub fn as_of(&self, seq: u64, home: &Path) -> Result<Self, StoreError> {
        self.snapshot((seq, home), |tables| {
            tables.verified()?;
            tables.derive_records()
        })
    }

    /// The register as it stood, with one request and what names it alone. The chain is not computed again.
    pub fn request_as_of(&self, seq: u64, request: Number) -> Result<Self, StoreError> {
        self.snapshot((seq, self.path()), |tables| {
            let mut requests = tables.requests_naming(request)?;
            requests.insert(request);
            for number in requests {
                match tables.request(number) {
                    Err(StoreError::NoSuchRecord(_)) => {}
                    found => tables.place(&found?)?,
                }
            }
            tables.derive::<Issue>()?;
            tables.derive::<OmbudsmanFile>()?;
            tables.derive::<Incident>()?;
            tables.derive::<Measure>()
        })
    }

    fn snapshot(
        &self,
        (seq, home): (u64, &Path),
        derive: impl FnOnce(&Tables<'_>) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        let draft = draft_file(home)?;
        let connection = empty(draft.path())?;
        attach(&connection, self.path())?;
        connection.execute_batch(&format!(
            "CREATE TEMP VIEW journal AS SELECT * FROM kept.journal WHERE seq <= {seq}; PRAGMA kept.cache_size = -{CACHE_KIB};"
        ))?;
        let mut snapshot = Self::private(connection, self.path());
        snapshot._draft = Some(draft);
        snapshot.cut = Some(seq);
        {
            let reading = Reading { cut: Some(seq), ..Reading::new(snapshot.connection.transaction()?) };
            let tables = Tables(reading);
            tables.derive_office()?;
            derive(&tables)?;
            tables.0.tx.commit()?;
        }
        Ok(snapshot)
    }
}

impl Reading<'_> {
    /// The entries of the file after those of a register as it stood. One that cannot be read is passed over.
    pub(super) fn each_since(&self, seq: u64, mut each: impl FnMut(Line)) -> Result<(), StoreError> {
        let mut statement =
            self.tx.prepare(&format!("SELECT {COLUMNS} FROM kept.journal WHERE seq > ?1 ORDER BY seq"))?;
        let mut rows = statement.query([rank(seq)])?;
        while let Some(row) = rows.next()? {
            Raw::read(row).map_err(StoreError::from).and_then(Raw::line).into_iter().for_each(&mut each);
        }
        Ok(())
    }

    /// The entries of a record after that where the journal is cut; none of a register as it stands.
    pub(super) fn later_lines(&self, record: RecordId) -> Result<Vec<Line>, StoreError> {
        let Some(cut) = self.cut else { return Ok(Vec::new()) };
        let (series, id) = key(record);
        self.lines("kept.journal WHERE series = ?1 AND id = ?2 AND seq > ?3", (series, id, rank(cut)))
    }

    /// Parts that a request held at the entry where the journal is cut, and that were erased after it.
    pub fn erased_since(&self, request: Number, lines: &[Line]) -> Result<ErasedSince, StoreError> {
        let mut since = ErasedSince::default();
        let holds = |seq: &u64, is: fn(&Act) -> bool| lines.iter().any(|line| line.seq == *seq && is(&line.entry.act));
        for line in self.later_lines(request.into())? {
            match &line.entry.act {
                Act::Request(act) if Request::erases(act) => since.all_on = Some(line.entry.on),
                // An entry that erases is among them where it stated the field again.
                Act::OnEntries(EntryAct::PartErased { part: ErasedPart::Field(field), entries })
                    if entries.iter().any(|seq| holds(seq, |act| !matches!(act, Act::OnEntries(_)))) =>
                {
                    since.fields.insert(*field);
                }
                Act::OnEntries(EntryAct::PartErased { part: ErasedPart::Entry(seq), .. })
                    if holds(seq, |act| {
                        matches!(act, Act::Request(RequestAct::Received { .. } | RequestAct::Imported(_)))
                    }) =>
                {
                    since.fields.extend(ErasedPart::fields());
                }
                _ => {}
            }
        }
        Ok(since)
    }

    /// The requests of whose entries one names another: those that were linked to it, perhaps not for long.
    fn requests_naming(&self, request: Number) -> Result<BTreeSet<Number>, StoreError> {
        let sql = "SELECT DISTINCT id FROM journal WHERE series = 'request' AND instr(facts, ?1)";
        self.numbers(sql, [format!("\"{request}\"")])
    }
}

/// The current schema, empty, in a draft that needs to outlive nothing. Nothing is looked up by its words there; a
/// record may name others that are not there.
fn empty(draft: &Path) -> Result<Connection, StoreError> {
    let connection = connect(draft)?;
    build(&connection)?;
    connection.execute_batch(
        "DROP TRIGGER request_text_comes; DROP TRIGGER request_text_goes; DROP TRIGGER request_text_changes; \
         PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8192;",
    )?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Opens the file beside it, to be read.
fn attach(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let name = path.to_str().ok_or_else(|| StoreError::NotAFile { path: path.into() })?;
    connection.execute("ATTACH ?1 AS kept", [name])?;
    Ok(())
}
