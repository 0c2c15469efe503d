//! Requests by the words that they hold, and by their numbers as they are typed.

use super::{COLUMNS, Summary, number};
use crate::domain::Number;
use crate::store::{Reading, StoreError};

impl Reading<'_> {
    /// The requests of which the subject, the narrative or the demand hold words that begin with each of those typed,
    /// the latest first, at most `limit`; and how many there are. Accents and case do not count, and `œ` is `oe`.
    pub fn find(&self, words: &str, limit: Option<u32>) -> Result<(usize, Vec<Summary>), StoreError> {
        let query: Vec<String> = words
            .split(|c: char| !c.is_alphanumeric() && c != '\u{301}')
            .filter(|word| !word.is_empty())
            .map(beginning)
            .collect();
        if query.is_empty() {
            return Ok((0, Vec::new()));
        }
        let query = query.join(" AND ");
        let sql = format!(
            "SELECT {} FROM request_text JOIN request ON request.id = request_text.rowid \
             WHERE request_text MATCH ?1 ORDER BY request_text.rowid DESC LIMIT ?2",
            *COLUMNS
        );
        // All of them: -1.
        let limit = limit.map_or(-1, i64::from);
        let found = self.rows(&sql, (&query, limit), Summary::read)?;
        let count = self.counted("SELECT count(*) FROM request_text WHERE request_text MATCH ?1", [&query])?;
        Ok((usize::try_from(count).expect("invariant: a count fits in memory"), found))
    }

    /// The numbers that a text begins, with their subjects, the latest first, at most `limit`. With nothing typed,
    /// those of the open requests, the most pressing first.
    pub fn beginning(&self, typed: &str, limit: usize) -> Result<Vec<(Number, Option<String>)>, StoreError> {
        let sql = if typed.is_empty() {
            "SELECT id, subject FROM request WHERE closed_on IS NULL AND id BETWEEN ?1 AND ?2 ORDER BY due_on NULLS LAST, id"
        } else {
            "SELECT id, subject FROM request WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC"
        };
        let year = typed.get(..4).map_or(Some(None), |year| year.parse().ok().map(Some));
        let Some(year) = year else { return Ok(Vec::new()) };
        let (first, last) = year.map_or((0, i64::MAX), Number::keys_of);
        let mut statement = self.tx.prepare(sql)?;
        let mut rows = statement.query([first, last])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let number = number(row.get(0)?)?;
            if number.to_string().starts_with(typed) {
                found.push((number, row.get(1)?));
            }
            if found.len() == limit {
                break;
            }
        }
        Ok(found)
    }
}

/// A condition of the full-text index: a word that begins so. It is quoted, so that nothing typed is read as an
/// operator.
fn beginning(word: &str) -> String {
    let plain = word.replace(['œ', 'Œ'], "oe");
    let spellings = [plain.clone(), plain.replace("oe", "œ")];
    let spellings: Vec<_> = spellings.iter().map(|word| format!("\"{word}\"*")).collect();
    format!("({})", spellings.join(" OR "))
}
