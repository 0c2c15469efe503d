//! What the rules of the retention schedule keep no more, and the certificates of what they destroyed.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;

use super::chain::{Chained, hex};
use super::error::StoreError;
use super::journal::{Line, rank};
use super::projection::number;
use super::reading::Reading;
use super::writing::Writing;
use crate::domain::act::{Act, Entry, OfficeAct, Words};
use crate::domain::retention::{ExpiredRequest, Obstacle};
use crate::domain::{Identity, Incident, Moment, Number, OmbudsmanFile, RecordId, Series};

/// The key by which the person of a destroyed request is recognised when they write again.
pub struct RecurrenceKey {
    /// The rank of the entry that holds it.
    pub entry: u64,
    /// When it was made.
    pub made_on: NaiveDate,
    key: String,
}

impl RecurrenceKey {
    /// Hashes that stand for keys of identity once those are destroyed. Without this key nobody can make or guess them.
    pub(super) fn hashes(&self, keys: &[String]) -> Vec<String> {
        let hash = |text: &String| {
            let mut chain = Chained::begin(b"doleances recurrence 1");
            chain.field(Some(self.key.as_bytes()));
            chain.field(Some(text.as_bytes()));
            format!("h:{}", hex(&chain.end()))
        };
        keys.iter().map(hash).collect()
    }
}

impl Reading<'_> {
    /// The key that is kept, if any is.
    pub fn recurrence_key(&self) -> Result<Option<RecurrenceKey>, StoreError> {
        let sql = "SELECT seq, acted_on, words ->> 'recurrence_key' FROM journal
                   WHERE series IS NULL AND words IS NOT NULL AND facts ->> 'act' = 'recurrence_key_made'";
        let mut made = self.tx.prepare_cached(sql)?;
        let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get(2)?));
        let Some((seq, made_on, key)) = made.query_row([], read).optional()? else { return Ok(None) };
        let entry = seq.unsigned_abs();
        let made_on = made_on.parse().map_err(|error| StoreError::unreadable(entry, error))?;
        Ok(Some(RecurrenceKey { entry, made_on, key }))
    }

    /// Closed requests whose retention ended by a day, the earliest closing first.
    pub fn expired(&self, on: NaiveDate) -> Result<Vec<ExpiredRequest>, StoreError> {
        let office = self.office()?;
        let sql = "SELECT id FROM request WHERE closed_on <= ?1 AND destroyed_on IS NULL ORDER BY closed_on, id";
        let mut statement = self.tx.prepare(sql)?;
        let mut rows = statement.query([on.to_string()])?;
        let mut expired = Vec::new();
        while let Some(row) = rows.next()? {
            let request = self.summary(number(row.get(0)?)?)?;
            let named = (request.number, request.receipt.kind.as_ref());
            let closed_on = request.progress.closed_on.expect("invariant: the request is closed");
            let due = |obstacles| office.expired(named, closed_on, on, obstacles);
            // Few are due: only what may keep those is looked up.
            if due(Vec::new()).is_some() {
                expired.extend(due(self.obstacles(request.number)?));
            }
        }
        Ok(expired)
    }

    /// What may keep a request: a hold, then what the other registers that name it hold, an incident or an Ombudsman
    /// file that is open.
    fn obstacles(&self, request: Number) -> Result<Vec<Obstacle>, StoreError> {
        let file = self.request(request)?;
        let mut obstacles: Vec<_> =
            file.marks.legal_hold_on.map(|_| Obstacle::Hold(file.hold_reason)).into_iter().collect();
        for RecordId { series, number } in self.records_naming(request)? {
            match series {
                Series::Incident => obstacles.push(Obstacle::Incident(self.record::<Incident>(number)?.keep_until())),
                Series::Ombudsman if self.record::<OmbudsmanFile>(number)?.closed_on().is_none() => {
                    obstacles.push(Obstacle::Ombudsman);
                }
                _ => {}
            }
        }
        Ok(obstacles)
    }

    /// The certificates of destruction, in their order.
    pub fn certificates(&self) -> Result<Vec<Line>, StoreError> {
        let mut lines = self.office_lines()?;
        lines.retain(|line| matches!(line.entry.act, Act::Office(OfficeAct::RetentionApplied { .. })));
        Ok(lines)
    }
}

impl Writing<'_> {
    /// The hashes by which a person is recognised once their request is destroyed; the key is made when there is none.
    pub fn recurrence(&mut self, at: Moment, who: Option<&Identity>) -> Result<Vec<String>, StoreError> {
        let keys = who.map_or_else(Vec::new, Identity::match_keys);
        if keys.is_empty() || self.office()?.recurrence_rule().is_none() {
            return Ok(Vec::new());
        }
        if self.recurrence_key()?.is_none() {
            let words = Words { recurrence_key: Some(self.chance()), ..Words::default() };
            self.act_on_office(&Entry { on: at.on, act: OfficeAct::RecurrenceKeyMade, words })?;
        }
        let key = self.recurrence_key()?.expect("invariant: the key was just made");
        Ok(key.hashes(&keys))
    }

    /// Destroys the key, for good.
    pub fn destroy_recurrence_key(&mut self, at: Moment, key: &RecurrenceKey) -> Result<(), StoreError> {
        let act = OfficeAct::RecurrenceKeyDestroyed { entry: key.entry };
        self.act_on_office(&Entry::bare(at.on, act))?;
        let sql = "UPDATE journal SET words = NULL, salt = NULL WHERE series IS NULL AND seq = ?1";
        self.tx.execute(sql, [rank(key.entry)])?;
        self.erased.set(true);
        Ok(())
    }
}
