//! Contents of attached documents, each once, under its digest.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};
use sha2::{Digest as _, Sha256};

use super::chain::{Digest, hex};
use super::check::{Checked, Problem};
use super::error::StoreError;
use super::projection::number;
use super::reading::Reading;
use super::tables::Tables;
use super::writing::Writing;

/// The digest of a content, as the register names it.
pub fn digest_of(bytes: &[u8]) -> String {
    let digest: Digest = Sha256::digest(bytes).into();
    hex(&digest)
}

impl Reading<'_> {
    /// The content of a document.
    ///
    /// # Errors
    /// When it is not there, or is not what was attached: a damaged document is not handed out.
    pub fn content(&self, digest: &str) -> Result<Vec<u8>, StoreError> {
        let mut statement = self.tx.prepare("SELECT bytes FROM content WHERE digest = ?1")?;
        let bytes: Option<Vec<u8>> = statement.query_row([digest], |row| row.get(0)).optional()?;
        let bytes = bytes.filter(|bytes| digest_of(bytes) == digest);
        bytes.ok_or_else(|| StoreError::Damaged(format!("content {digest}")))
    }

    /// The digests of the contents of all documents.
    pub(super) fn kept_contents(&self) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT DISTINCT digest FROM attachment WHERE digest IS NOT NULL";
        self.rows(sql, [], |row| row.get(0))
    }

    /// Each content is what its digest says, each document has its content, and each content is of some document.
    pub(super) fn check_contents(&self, checked: &mut Checked) -> Result<(), StoreError> {
        let sql = "SELECT digest, size, bytes FROM content ORDER BY digest";
        let mut statement = self.tx.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (digest, size): (String, i64) = (row.get(0)?, row.get(1)?);
            let bytes = row.get_ref(2)?.as_bytes().unwrap_or_default();
            if digest_of(bytes) != digest || i64::try_from(bytes.len()) != Ok(size) {
                checked.problems.push(Problem::Content { digest });
            }
        }
        let sql = "SELECT request, n FROM attachment WHERE digest IS NOT NULL \
                   AND digest NOT IN (SELECT digest FROM content) ORDER BY request, n";
        let mut statement = self.tx.prepare(sql)?;
        for found in statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)))? {
            let (request, n) = found?;
            // A row of no request is found by the replay.
            checked.problems.extend(number(request).ok().map(|number| Problem::ContentMissing { number, n }));
        }
        let sql = "SELECT digest FROM content WHERE NOT EXISTS \
                   (SELECT 1 FROM attachment WHERE attachment.digest = content.digest)";
        let mut statement = self.tx.prepare(sql)?;
        for digest in statement.query_map([], |row| row.get(0))? {
            checked.problems.push(Problem::ContentUnknown { digest: digest? });
        }
        Ok(())
    }
}

impl Tables<'_> {
    /// Keeps the content of a document, unless it is there already.
    pub(super) fn keep_content(&self, digest: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let size = i64::try_from(bytes.len()).expect("invariant: a document fits in memory");
        let sql = "INSERT INTO content (digest, size, bytes) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
        self.tx.prepare(sql)?.execute(params![digest, size, bytes])?;
        Ok(())
    }
}

impl Writing<'_> {
    /// Deletes the contents that a record has no more, unless another has them. Its rows are written already.
    pub(super) fn release_contents(
        &self,
        before: &BTreeSet<String>,
        after: &BTreeSet<String>,
    ) -> Result<(), StoreError> {
        for digest in before.difference(after) {
            self.erased.set(true);
            self.tx
                .prepare_cached(
                    "DELETE FROM content WHERE digest = ?1 \
                     AND NOT EXISTS (SELECT 1 FROM attachment WHERE digest = ?1)",
                )?
                .execute([digest])?;
        }
        Ok(())
    }
}
