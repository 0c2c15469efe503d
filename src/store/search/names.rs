//! The names that the register knows, for texts that are looked through for them.

use std::collections::{BTreeSet, HashSet};

use super::super::error::StoreError;
use super::super::reading::Reading;

impl Reading<'_> {
    /// Which of these names the register knows as a person, as who represents one, or as an organisation that asks in its
    /// own name.
    pub fn known_names(&self, names: &BTreeSet<String>) -> Result<BTreeSet<String>, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM requester_key WHERE key IN ('n:' || ?1, 'o:' || ?1, 'r:' || ?1))";
        let mut statement = self.tx.prepare_cached(sql)?;
        let mut known = BTreeSet::new();
        for name in names {
            if statement.query_row([name], |row| row.get(0))? {
                known.insert(name.clone());
            }
        }
        Ok(known)
    }

    /// The words that the names of [`Reading::known_names`] are made of.
    pub fn words_of_names(&self) -> Result<HashSet<String>, StoreError> {
        let mut statement = self.tx.prepare("SELECT substr(key, 3) FROM requester_key WHERE key GLOB '[nor]:*'")?;
        let mut words = HashSet::new();
        for name in statement.query_map([], |row| row.get::<_, String>(0))? {
            words.extend(name?.split(' ').map(ToOwned::to_owned));
        }
        Ok(words)
    }
}
