//! The index over what was said: the table `request_text`, kept and checked here.
//!
//! SQLite leaves it to whoever writes the rows of requests to tell the index which words leave and which come in. Those
//! that leave must be told as they came in, and are wiped from the file.

use rusqlite::types::Value;

use super::error::StoreError;
use super::projection::{Projected, Projection};
use super::reading::Reading;
use crate::domain::Series;

/// Every request of the register that has words.
const ALL_SAID: &str = "SELECT id, subject, text FROM main.request WHERE subject IS NOT NULL OR text IS NOT NULL";

/// What is indexed of a record: the key, the subject and the narrative of a request that has words.
fn said<T: Projected>(projection: &Projection) -> Option<[&Value; 3]> {
    if T::SERIES != Series::Request {
        return None;
    }
    let (table, row) = (T::TABLES.first()?, projection.rows.first()?.first()?);
    let of = |name: &str| row.get(table.columns.iter().position(|column| *column == name)?);
    let (key, words) = (of("id")?, [of("subject")?, of("text")?]);
    words.iter().any(|words| **words != Value::Null).then_some([key, words[0], words[1]])
}

impl Reading<'_> {
    /// Moves the index from the words that a record had to those that it has.
    pub(super) fn move_words<T: Projected>(&self, before: &Projection, after: &Projection) -> Result<(), StoreError> {
        let (before, after) = (said::<T>(before), said::<T>(after));
        if before == after {
            return Ok(());
        }
        if let Some(words) = before {
            let forget = "INSERT INTO request_text (request_text, rowid, subject, text) VALUES ('delete', ?1, ?2, ?3)";
            self.tx.prepare_cached(forget)?.execute(words)?;
        }
        if let Some(words) = after {
            let learn = "INSERT INTO request_text (rowid, subject, text) VALUES (?1, ?2, ?3)";
            self.tx.prepare_cached(learn)?.execute(words)?;
        }
        Ok(())
    }

    /// Indexes the words of every request; none is yet.
    pub(super) fn index_words(&self) -> Result<(), StoreError> {
        self.tx.execute(&format!("INSERT INTO request_text (rowid, subject, text) {ALL_SAID}"), [])?;
        Ok(())
    }

    /// Whether the index holds the words of the requests. It is built again beside it: both must hold the same words in
    /// the same places, of the same texts, wipe what is taken out of them, and answer alike. (SQLite raises the version
    /// of its format by itself.)
    pub(super) fn full_text_holds(&self) -> Result<bool, StoreError> {
        self.tx.execute_batch(&format!(
            "CREATE VIRTUAL TABLE temp.again USING fts5(subject, text, content = '', columnsize = 0,
               tokenize = 'unicode61 remove_diacritics 2');
             INSERT INTO temp.again(again, rank) VALUES ('secure-delete', 1);
             INSERT INTO temp.again(rowid, subject, text) {ALL_SAID};
             CREATE VIRTUAL TABLE temp.words_found USING fts5vocab(main, request_text, instance);
             CREATE VIRTUAL TABLE temp.words_again USING fts5vocab(temp, again, instance);",
        ))?;
        let differ: bool = self.tx.query_row(
            "SELECT (SELECT count(*) FROM temp.words_found) <> (SELECT count(*) FROM temp.words_again)
               OR EXISTS (SELECT * FROM temp.words_again EXCEPT SELECT * FROM temp.words_found)
               OR (SELECT count(*) FROM main.request_text_config) <> (SELECT count(*) FROM temp.again_config)
               OR EXISTS (SELECT * FROM temp.again_config WHERE k <> 'version'
                          EXCEPT SELECT * FROM main.request_text_config)
               -- How many texts and words there are, where a sum that came back to nothing is none.
               OR (SELECT rtrim(hex(block), '0') FROM main.request_text_data WHERE id = 1)
                  IS NOT (SELECT rtrim(hex(block), '0') FROM temp.again_data WHERE id = 1)",
            [],
            |row| row.get(0),
        )?;
        let holds = !differ && self.finds_again()?;
        self.tx.execute_batch("DROP TABLE temp.words_found; DROP TABLE temp.words_again; DROP TABLE temp.again;")?;
        Ok(holds)
    }

    /// Whether each word is found where it is, asked for as `find` asks. Reading the whole index, as above, goes from leaf to
    /// leaf; a search goes by what leads to them, which says nothing of a word that it does not lead to.
    fn finds_again(&self) -> Result<bool, StoreError> {
        let mut words = self.tx.prepare("SELECT DISTINCT term FROM temp.words_again")?;
        let asked = |table: &str, column: &str| {
            let sql = format!("SELECT rowid FROM {table} WHERE {column} MATCH ?1 ORDER BY rowid DESC");
            self.tx.prepare(&sql)
        };
        let (mut found, mut again) = (asked("main.request_text", "request_text")?, asked("temp.again", "again")?);
        let mut words = words.query([])?;
        while let Some(word) = words.next()? {
            let query = format!("\"{}\"", word.get_ref(0)?.as_str().unwrap_or_default().replace('"', "\"\""));
            let (mut found, mut again) = (found.query([&query])?, again.query([&query])?);
            loop {
                let at = |row: Option<&rusqlite::Row>| row.map(|row| row.get::<_, i64>(0)).transpose();
                match (at(found.next()?)?, at(again.next()?)?) {
                    (None, None) => break,
                    (found, again) if found == again => {}
                    _ => return Ok(false),
                }
            }
        }
        Ok(true)
    }
}
