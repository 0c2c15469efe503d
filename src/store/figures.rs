//! What a report is drawn from: the requests that a period touches, as cases.

mod reader;

use chrono::{Days, NaiveDate};

use super::error::StoreError;
use super::reading::Reading;
use crate::domain::Period;
use crate::report::Case;
use reader::CaseReader;

/// How many days a request may take without standing in the index of those that last.
const LASTING_DAYS: u64 = 60;

/// The requests that were received by `?2` and were not closed before `?1`.
///
/// Most were received from `?3` on, [`LASTING_DAYS`] days before `?1`; the others stand in the index of those that
/// last. What that index already says is said as it has it: SQLite then need not work it out again for each row.
const TOUCHED: &str = "
    SELECT id FROM request INDEXED BY request_received
    WHERE received_on BETWEEN ?3 AND ?2 AND (closed_on IS NULL OR closed_on >= ?1)
    UNION ALL
    SELECT id FROM request INDEXED BY request_lasting
    WHERE closed_on IS NULL AND received_on < ?3
    UNION ALL
    SELECT id FROM request INDEXED BY request_lasting
    WHERE closed_on >= ?1 AND received_on < ?3
      AND (closed_on IS NULL OR julianday(closed_on) - julianday(received_on) > 60)";

/// The requests that were received by `?2` and closed before `?1`, to which something happened from `?1` on: a unit
/// answers when it can.
///
/// A closing follows the reopening before it, so reopenings bring nothing more unless the register was tampered with.
/// What they bring then makes the flow fail: an impossible history must not go uncounted without a word.
const ACTIVE_AFTER_CLOSING: &str = "
    SELECT id FROM consultation CROSS JOIN request ON id = request
    WHERE answered_on >= ?1 AND closed_on < ?1 AND received_on <= ?2
    UNION ALL
    SELECT id FROM reopening CROSS JOIN request ON id = request
    WHERE reopened_on >= ?1 AND request.closed_on < ?1 AND received_on <= ?2";

impl Reading<'_> {
    /// The requests that were open, received, reopened or closed in a period, with all that is known of them today, in
    /// the order of their numbers, some at a time: a year may have more than memory holds.
    ///
    /// A period may end after today: what is open then is what is open now.
    pub fn each_cases(
        &self,
        period: Period,
        today: NaiveDate,
        mut each: impl FnMut(&[Case]),
    ) -> Result<(), StoreError> {
        let reader = CaseReader::new(self, period, today)?;
        let keys = self.within(period)?;
        for run in keys.chunk_by(|id, next| next - id <= SWEPT_NUMBERS) {
            for ids in run.chunks(CASES_TOGETHER) {
                each(&reader.cases(ids)?);
            }
        }
        Ok(())
    }

    /// The keys of the requests that a period touches, in their order.
    fn within(&self, period: Period) -> Result<Vec<i64>, StoreError> {
        let (from, to) = (period.from(), period.to());
        let long_before = from.checked_sub_days(Days::new(LASTING_DAYS)).unwrap_or(from);
        let [from, to, long_before] = [from, to, long_before].map(|day| day.to_string());
        let mut touched: Vec<i64> = self.rows(TOUCHED, [&from, &to, &long_before], |row| row.get(0))?;
        touched.extend(self.rows::<i64, Vec<_>>(ACTIVE_AFTER_CLOSING, [&from, &to], |row| row.get(0))?);
        touched.sort_unstable();
        touched.dedup();
        Ok(touched)
    }
}

/// The numbers of a period follow one another: a run of them is read in one sweep. Passing over the rows of so many
/// requests costs less than seeking the next one.
const SWEPT_NUMBERS: i64 = 64;

/// How many cases are read together.
const CASES_TOGETHER: usize = 512;
