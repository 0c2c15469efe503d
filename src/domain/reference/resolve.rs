//! From what someone typed to the item meant.

use chrono::NaiveDate;

use super::{Item, List, Lists};
use crate::domain::Code;
use crate::domain::nearest::{letters, nearest};

/// Why what was typed names no item that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Unresolved {
    /// Nothing in the list is called that.
    Unknown {
        list: List,
        typed: String,
        /// At most three items it may have been meant for, the likeliest first.
        nearest: Vec<Code>,
    },
    /// More than one item is called that.
    Ambiguous { list: List, typed: String, codes: Vec<Code> },
    /// The item is no longer chosen.
    Retired { list: List, code: Code, on: NaiveDate },
}

/// How many near misses are worth showing.
const MOST_NEAREST: usize = 3;

impl Lists {
    /// The item that `typed` names, by its code or its label in either language; accents, case, spaces and hyphens
    /// do not count. A code goes before a label: the very code of a retired item is refused even when another item
    /// has come to be called that. Otherwise an active item goes before a retired one.
    ///
    /// Compares with every label of the list: whoever resolves thousands of values keeps the answers.
    ///
    /// # Errors
    /// [`Unresolved`] when there is none, more than one, or only a retired one.
    pub fn resolve(&self, list: List, typed: &str) -> Result<&Item, Unresolved> {
        let retired = |item: &Item, on| Unresolved::Retired { list, code: item.code.clone(), on };
        // Scripts type codes, exactly as they are spelled.
        if let Some(item) = self.all(list).iter().find(|item| item.code == *typed) {
            return item.retired_on.map_or(Ok(item), |on| Err(retired(item, on)));
        }
        let sought = letters(typed);
        let named = |item: &&Item| !sought.is_empty() && names(item).iter().any(|name| letters(name) == sought);
        let matches: Vec<&Item> = self.all(list).iter().filter(named).collect();
        let active: Vec<&Item> = matches.iter().copied().filter(|item| item.is_active()).collect();
        let coded: Vec<&Item> = active.iter().copied().filter(|item| letters(item.code.as_str()) == sought).collect();
        match (coded.as_slice(), active.as_slice(), matches.first()) {
            ([item], ..) | ([], [item], _) => Ok(item),
            (_, [], Some(item @ Item { retired_on: Some(on), .. })) => Err(retired(item, *on)),
            (_, [], _) => Err(Unresolved::Unknown { list, typed: typed.into(), nearest: self.nearest(list, typed) }),
            (_, several, _) => {
                let codes = several.iter().map(|item| item.code.clone()).collect();
                Err(Unresolved::Ambiguous { list, typed: typed.into(), codes })
            }
        }
    }

    /// Resolves what was typed for an act of a day: an item retired after it still counts.
    pub fn resolve_on(&self, list: List, typed: &str, day: NaiveDate) -> Result<&Item, Unresolved> {
        match self.resolve(list, typed) {
            Err(Unresolved::Retired { code, on, .. }) if day < on => Ok(self.named(list, &code)),
            resolved => resolved,
        }
    }

    /// Resolves what was typed, retired items included: for looking up and for ending what was begun with one.
    ///
    /// # Errors
    /// [`Unresolved`] when there is none, or more than one.
    pub fn resolve_known(&self, list: List, typed: &str) -> Result<&Item, Unresolved> {
        match self.resolve(list, typed) {
            Err(Unresolved::Retired { code, .. }) => Ok(self.named(list, &code)),
            resolved => resolved,
        }
    }

    fn named(&self, list: List, code: &Code) -> &Item {
        self.get(list, code).expect("invariant: the list has the item that it names")
    }

    /// The officer that was typed, who acts or is put in charge: one of the list, or the account's own name, which is
    /// that of the officer whose account it is, if any. Neither a typing slip nor a second name must make a second
    /// officer, whom no conflict of interest would bind (MIFI 2.2).
    ///
    /// # Errors
    /// [`Unresolved`] for any other name, with the nearest.
    pub fn officer(&self, typed: &str, account: &str) -> Result<Code, Unresolved> {
        let code = self.or_account(self.resolve(List::Officer, typed), account)?;
        match self.get(List::Officer, &code).and_then(|officer| officer.retired_on) {
            Some(on) => Err(Unresolved::Retired { list: List::Officer, code, on }),
            None => Ok(code),
        }
    }

    /// The officer that was typed, to look for what is theirs: one who left the office too.
    pub fn known_officer(&self, typed: &str, account: &str) -> Result<Code, Unresolved> {
        self.or_account(self.resolve_known(List::Officer, typed), account)
    }

    fn or_account(&self, resolved: Result<&Item, Unresolved>, account: &str) -> Result<Code, Unresolved> {
        match resolved {
            Err(Unresolved::Unknown { typed, .. }) if Code::slug(&typed) == Code::slug(account) => {
                Ok(self.officer_of_account(account))
            }
            resolved => resolved.map(|item| item.code.clone()),
        }
    }

    /// The active items whose code or label is most like what was typed, the likeliest first.
    fn nearest(&self, list: List, typed: &str) -> Vec<Code> {
        let names = self.active(list).flat_map(|item| names(item).map(|name| (name, &item.code)));
        nearest(typed, names).into_iter().take(MOST_NEAREST).cloned().collect()
    }
}

/// Everything an item is called.
fn names(item: &Item) -> [&str; 3] {
    [item.code.as_str(), &item.fr, &item.en]
}
