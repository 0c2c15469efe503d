//! What the lateness budget is drawn from: closings by day, kept as requests are written so that none is read again,
//! and what is open.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::types::Value;

use super::error::StoreError;
use super::projection::{Projected, Rows, number};
use super::reading::Reading;
use crate::domain::{Number, Period, Series};
use crate::report::Budget;

/// Closings of each day: within their standard, and late.
pub(super) type Days = BTreeMap<String, (i64, i64)>;

/// Adds the closings that a record's rows tell of to those of their days, `times` over.
pub(super) fn add_closings<T: Projected>(rows: &Rows, times: i64, days: &mut Days) {
    if T::SERIES != Series::Request {
        return;
    }
    for (table, rows) in T::TABLES.iter().zip(rows) {
        let at = |name: &str| table.columns.iter().position(|column| *column == name);
        let (Some(day), Some(within)) = (at("closed_on"), at("within_standard")) else { continue };
        for row in rows {
            if let (Some(Value::Text(day)), Some(Value::Integer(within))) = (row.get(day), row.get(within)) {
                let (kept, late) = days.entry(day.clone()).or_default();
                *(if *within == 1 { kept } else { late }) += times;
            }
        }
    }
}

impl Reading<'_> {
    /// Moves the closings of each day from what a record's rows told to what they tell.
    pub(super) fn move_closings<T: Projected>(&self, before: &Rows, after: &Rows) -> Result<(), StoreError> {
        let mut days = Days::new();
        add_closings::<T>(before, -1, &mut days);
        add_closings::<T>(after, 1, &mut days);
        for (day, (within, late)) in days.into_iter().filter(|(_, moved)| *moved != (0, 0)) {
            let add = "INSERT INTO closing_day (day, within, late) VALUES (?1, ?2, ?3) ON CONFLICT (day) DO UPDATE \
                       SET within = within + excluded.within, late = late + excluded.late";
            self.tx.prepare_cached(add)?.execute((&day, within, late))?;
            if within < 0 || late < 0 {
                let clear = "DELETE FROM closing_day WHERE day = ?1 AND within = 0 AND late = 0";
                self.tx.prepare_cached(clear)?.execute([&day])?;
            }
        }
        Ok(())
    }

    /// The closings of each day, as they are kept.
    pub(super) fn closings_by_day(&self) -> Result<Days, StoreError> {
        let mut statement = self.tx.prepare("SELECT day, within, late FROM closing_day")?;
        let days = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        Ok(days.collect::<Result<_, _>>()?)
    }

    /// How many closings of a period were within their standard, and how many were late; one that was taken up again
    /// counts too.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn closings_against_standard(&self, period: Period) -> Result<(u64, u64), StoreError> {
        let sql = "SELECT ifnull(sum(within), 0), ifnull(sum(late), 0) FROM closing_day WHERE day BETWEEN ?1 AND ?2";
        let ends = [period.from().to_string(), period.to().to_string()];
        let (within, late): (i64, i64) = self.tx.query_row(sql, ends, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok((within.unsigned_abs(), late.unsigned_abs()))
    }

    /// The budget of a year as it stands on its last day given, which is today.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn budget(&self, year_to_date: Period, target_tenths: u32) -> Result<Budget, StoreError> {
        let (within, late) = self.closings_against_standard(year_to_date)?;
        let sql = "SELECT count(*), ifnull(sum(late_from <= ?1), 0) FROM request INDEXED BY request_due \
                   WHERE closed_on IS NULL";
        let today = year_to_date.to().to_string();
        let (open, overdue): (i64, i64) = self.tx.query_row(sql, [today], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (open, overdue) = (open.unsigned_abs(), overdue.unsigned_abs());
        Ok(Budget { within, late, overdue, open: open.saturating_sub(overdue), target_tenths })
    }

    /// Open requests that are not late and fall due by a day, the first due first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn due_soon(&self, today: NaiveDate, by: NaiveDate) -> Result<Vec<Number>, StoreError> {
        let sql = "SELECT id FROM request INDEXED BY request_due WHERE closed_on IS NULL AND due_on <= ?2 \
                   AND (late_from IS NULL OR late_from > ?1) ORDER BY due_on, id";
        let mut statement = self.tx.prepare(sql)?;
        let found = statement.query_map([today.to_string(), by.to_string()], |row| number(row.get(0)?))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}
