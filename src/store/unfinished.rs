//! What somebody was answering when they stopped, kept beside the journal: it is no act.

use chrono::{Days, NaiveDate};
use rusqlite::{OptionalExtension, TransactionBehavior};

use super::error::StoreError;
use super::open::Register;
use super::writing::Writing;

/// How long the answers of a command are kept.
const DRAFT_DAYS: Days = Days::new(14);

impl Writing<'_> {
    /// Forgets what nobody took up again in time: whoever writes does it for all.
    pub fn forget_unfinished(&self, today: NaiveDate) -> Result<(), StoreError> {
        let oldest = today.checked_sub_days(DRAFT_DAYS).unwrap_or(today).to_string();
        self.tx.prepare_cached("DELETE FROM unfinished WHERE kept_on < ?1")?.execute([oldest])?;
        Ok(())
    }
}

impl Register {
    /// The answers that were kept of a command of an account, as it was typed, and when.
    pub fn unfinished(&mut self, account: &str, command: &str) -> Result<Option<(String, String)>, StoreError> {
        let sql = "SELECT kept_on, answers FROM unfinished WHERE account = ?1 AND command = ?2";
        let kept = self.connection.query_row(sql, (account, command), |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(kept.optional()?)
    }

    /// Keeps the answers of a command in the place of those that were kept of it; or none.
    pub fn keep_unfinished(
        &mut self,
        account: &str,
        command: &str,
        today: NaiveDate,
        answers: Option<&str>,
    ) -> Result<(), StoreError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let forget = "DELETE FROM unfinished WHERE account = ?1 AND command = ?2";
        transaction.execute(forget, (account, command))?;
        if let Some(answers) = answers {
            let keep = "INSERT INTO unfinished (account, command, kept_on, answers) VALUES (?1, ?2, ?3, ?4)";
            transaction.execute(keep, (account, command, today.to_string(), answers))?;
        }
        Ok(transaction.commit()?)
    }
}
