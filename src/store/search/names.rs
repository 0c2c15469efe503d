//! The names that the register knows, for texts that are looked through for them.

use std::collections::{BTreeSet, HashSet};

use super::super::error::StoreError;
use super::super::reading::Reading;
use crate::domain::List;
use crate::domain::leak::{Leak, Readers, ScannedText, key_of_name};

impl Reading<'_> {
    /// What a text gives away to its readers. Where many are looked through, `words` are those of
    /// [`Reading::words_of_names`].
    pub fn leaks(
        &self,
        text: &ScannedText<'_>,
        readers: Readers<'_>,
        words: Option<&HashSet<String>>,
    ) -> Result<Vec<Leak>, StoreError> {
        let names = text.names(words);
        let mut known = self.known_names(&names)?;
        if !readers.may_know_officers() {
            let officers = self.names_of_officers()?;
            known.extend(officers.filter_map(key_of_name).filter(|name| names.contains(name)));
        }
        let mut leaks = text.leaks(readers, &known);
        if readers.may_know_officers() {
            let officers: Vec<&str> = self.names_of_officers()?.collect();
            leaks.retain(|leak| !officers.iter().any(|name| text.calls(leak, name)));
        }
        Ok(leaks)
    }

    pub fn names_of_officers(&self) -> Result<impl Iterator<Item = &str>, StoreError> {
        let officers = self.office()?.lists.all(List::Officer);
        Ok(officers.iter().flat_map(|officer| [officer.fr.as_str(), officer.en.as_str()]))
    }

    /// Which of these names the register knows as a person, as who represents one, or as an organisation that asks in
    /// its own name.
    fn known_names(&self, names: &BTreeSet<String>) -> Result<BTreeSet<String>, StoreError> {
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
