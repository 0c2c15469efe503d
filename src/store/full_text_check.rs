//! The check of the full-text index.

use super::check::unusable;
use super::error::StoreError;
use super::reading::Reading;

impl Reading<'_> {
    /// Whether the full-text index holds the words of the requests, finds them, and wipes those that are taken out. One
    /// too damaged to be read does not. In a register that is only read SQLite does not say: it checks its index as a
    /// writer.
    pub(super) fn full_text_holds(&self) -> Result<bool, StoreError> {
        self.full_text().or_else(|error| match error {
            StoreError::ReadOnly => Ok(true),
            error => unusable(error).map(|_| false),
        })
    }

    fn full_text(&self) -> Result<bool, StoreError> {
        self.tx.execute("INSERT INTO request_text(request_text, rank) VALUES ('integrity-check', 1)", [])?;
        // A search goes by what leads to a word. SQLite checks that it leads where it says, not that any is left.
        self.tx.execute_batch("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, request_text, row)")?;
        let holds = self.tx.query_row(
            "SELECT NOT EXISTS (SELECT * FROM temp.word WHERE doc <>
                      (SELECT count(*) FROM request_text WHERE request_text MATCH '\"' || term || '\"'))
                AND EXISTS (SELECT * FROM request_text_config WHERE k = 'secure-delete' AND v = 1)",
            [],
            |row| row.get(0),
        )?;
        self.tx.execute_batch("DROP TABLE temp.word")?;
        Ok(holds)
    }
}
