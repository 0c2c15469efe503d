//! What a report is drawn from: the requests that a period touches, as cases.

mod gathering;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use rusqlite::{OptionalExtension, Row};

use super::counted::{Sealed, damaged, rank, row_of, rows_of};
use super::error::StoreError;
use super::reading::Reading;
use crate::domain::Period;
use crate::report::{Case, Terms};
use gathering::{Gathering, Place, day};

/// How many days a request may take without standing in the index of those that last.
const LASTING: u64 = 60;

/// The requests that a period touches from `?1` on though they were received before `?2`, [`LASTING`] days before it.
///
/// What the index already says is said as the index has it: SQLite then need not work it out again for each row.
const OLDER: &str = "
    SELECT id, received_on FROM request INDEXED BY request_lasting
    WHERE closed_on IS NULL AND received_on < ?2
    UNION ALL
    SELECT id, received_on FROM request INDEXED BY request_lasting
    WHERE closed_on >= ?1 AND received_on < ?2
      AND (closed_on IS NULL OR julianday(closed_on) - julianday(received_on) > 60)";

/// The requests to which something happened from `?1` on that may come after their closing: a unit answers when it can.
///
/// A closing follows the reopening before it, so reopenings bring nothing more unless the register was tampered with. What
/// they bring then makes the flow fail: an impossible history must not go uncounted without a word.
const STIRRED: &str = "
    SELECT request FROM consultation WHERE answered_on >= ?1
    UNION ALL
    SELECT request FROM reopening WHERE reopened_on >= ?1";

/// One of these, when it was closed before `?2` and received by `?3`.
const CLOSED_BEFORE: &str = "SELECT received_on FROM request WHERE id = ?1 AND closed_on < ?2 AND received_on <= ?3";

impl Reading<'_> {
    /// The requests that were open, received, reopened or closed in a period, with all that is known of them today.
    ///
    /// A period may end after today: what is open then is what is open now.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn cases(&self, period: Period, today: NaiveDate) -> Result<(Terms, Vec<Case>), StoreError> {
        let mut all = Vec::new();
        let terms = self.each_cases(period, today, |cases| all.append(cases))?;
        Ok((terms, all))
    }

    /// The same [`cases`](Self::cases), some at a time: what counts them needs not keep them. Gives their terms.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn each_cases(
        &self,
        period: Period,
        today: NaiveDate,
        mut each: impl FnMut(&mut Vec<Case>),
    ) -> Result<Terms, StoreError> {
        let mut gathering = Gathering::new(self.office()?, period, today);
        let (from, to) = (period.from(), period.to());
        let long_before = from.checked_sub_days(Days::new(LASTING)).unwrap_or(from);
        let mut statement = self.tx.prepare("SELECT key, lines FROM counted WHERE key BETWEEN ?1 AND ?2")?;
        let (window, first) = (rank(long_before)..=rank(to), rank(from));
        let touched = |line: &Sealed<'_>| {
            let (received, closed) = line.days()?;
            Some(window.contains(&received) && closed.is_none_or(|on| on >= first))
        };
        let keys = rows_of(long_before, to);
        let mut rows = statement.query([keys.start(), keys.end()])?;
        while let Some(row) = rows.next()? {
            let (key, packed) = (row.get(0)?, row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?);
            gathering.requests(key, packed, touched).ok_or_else(|| damaged(key))?;
            if gathering.is_full() {
                self.hand_over(&mut gathering, &mut each)?;
            }
        }
        for (key, ids) in self.older(period, long_before)? {
            let packed = self.packed(key)?.unwrap_or_default();
            let found = gathering.requests(key, &packed, |line| Some(ids.contains(&line.id)));
            found.filter(|found| *found == ids.len()).ok_or_else(|| damaged(key))?;
            if gathering.is_full() {
                self.hand_over(&mut gathering, &mut each)?;
            }
        }
        self.hand_over(&mut gathering, &mut each)?;
        Ok(gathering.terms)
    }

    /// The [`OLDER`] requests and those [`CLOSED_BEFORE`] the period that it touches, by the row of `counted` that holds
    /// them.
    fn older(&self, period: Period, long_before: NaiveDate) -> Result<BTreeMap<i64, Vec<i64>>, StoreError> {
        let mut older: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
        let (from, to) = (period.from().to_string(), period.to().to_string());
        let mut statement = self.tx.prepare(OLDER)?;
        let mut rows = statement.query([&from, &long_before.to_string()])?;
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            older.entry(row_of(day(row, 1)?, id)).or_default().push(id);
        }
        let mut statement = self.tx.prepare(STIRRED)?;
        let stirred: BTreeSet<i64> = statement.query_map([&from], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for id in stirred {
            let mut statement = self.tx.prepare_cached(CLOSED_BEFORE)?;
            let received_on = statement.query_row((id, &from, &to), |row| day(row, 0)).optional()?;
            received_on.into_iter().for_each(|on| older.entry(row_of(on, id)).or_default().push(id));
        }
        Ok(older)
    }

    /// Adds to the cases gathered what stands beside their lines, and hands them over.
    fn hand_over(&self, gathering: &mut Gathering<'_>, each: impl FnOnce(&mut Vec<Case>)) -> Result<(), StoreError> {
        let [reopened, grounded, handed, consulted] = std::mem::take(&mut gathering.beside);
        self.beside(reopened, REOPENINGS, |place, row| gathering.reopening(place, row))?;
        self.beside(grounded, GROUNDS, |place, row| gathering.ground(place, row))?;
        self.beside(handed, STAGES, |place, row| gathering.stage(place, row))?;
        self.beside(consulted, CONSULTATIONS, |place, row| gathering.consultation(place, row))?;
        gathering.hand_over(each);
        Ok(())
    }

    /// Reads the rows that hang from requests, with the place of each request among the cases.
    ///
    /// The numbers of a period follow one another: a run of them is read in one sweep, and not one by one.
    fn beside(
        &self,
        mut places: Vec<Place>,
        sql: &str,
        mut each: impl FnMut(usize, &Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        if places.is_empty() {
            return Ok(());
        }
        places.sort_unstable();
        let mut statement = self.tx.prepare_cached(sql)?;
        let request = statement.column_count() - 1;
        for run in places.chunk_by(|(key, _), (next, _)| next - key <= GAP) {
            let ends = [run.first(), run.last()].map(|place| place.map(|(key, _)| *key));
            let mut rows = statement.query(ends)?;
            while let Some(row) = rows.next()? {
                let key: i64 = row.get(request)?;
                let found = run.binary_search_by_key(&key, |(key, _)| *key).ok().and_then(|at| run.get(at));
                if let Some((_, place)) = found {
                    each(*place, row)?;
                }
            }
        }
        Ok(())
    }
}

/// Passing over the rows of so many requests costs less than seeking the next one.
const GAP: i64 = 64;

const REOPENINGS: &str = "SELECT closed_on, reopened_on, disposition, finding, criterion, net_days, gross_days, \
    within_standard, satisfaction, handler, grounds, request FROM reopening WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
const GROUNDS: &str = "SELECT n, nature, commitment, finding, criterion, request FROM ground \
    WHERE request BETWEEN ?1 AND ?2 AND n > 0 AND dropped_on IS NULL ORDER BY request, n";
const STAGES: &str = "SELECT handler, from_on, net_days, request FROM stage \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
const CONSULTATIONS: &str = "SELECT n, unit, asked_on, due_on, answered_on, request FROM consultation \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
