//! From what someone typed to the item meant.

use chrono::NaiveDate;

use super::{Item, List, Lists};
use crate::domain::Code;
use crate::domain::fold::fold;

/// Why what was typed names no item that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unresolved {
    /// Nothing in the list is called that.
    #[error("no {list} is called {typed:?}")]
    Unknown {
        /// Where it was looked for.
        list: List,
        /// What was typed.
        typed: String,
        /// At most three items it may have been meant for, the likeliest first.
        nearest: Vec<Code>,
    },
    /// More than one item is called that.
    #[error("more than one {list} is called {typed:?}")]
    Ambiguous {
        /// Where it was looked for.
        list: List,
        /// What was typed.
        typed: String,
        /// The items called that.
        codes: Vec<Code>,
    },
    /// The item is no longer chosen.
    #[error("{list} {code} was retired on {on}")]
    Retired {
        /// Its list.
        list: List,
        /// The item.
        code: Code,
        /// Since when.
        on: NaiveDate,
    },
}

/// How many near misses are worth showing.
const NEAREST: usize = 3;
/// Likeness from which a miss is plausibly a typo of the other, from 0 to 1.
const PLAUSIBLE: f64 = 0.6;
/// Beyond this many characters nobody mistyped a label.
const LONGEST: usize = 200;

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
        // Scripts type codes: no folding for them.
        if let Some(item) = self.all(list).iter().find(|item| item.code == *typed) {
            return item.retired_on.map_or(Ok(item), |on| Err(retired(item, on)));
        }
        let wanted = key(typed);
        let named = |item: &&Item| !wanted.is_empty() && keys(item).contains(&wanted);
        let matches: Vec<&Item> = self.all(list).iter().filter(named).collect();
        let active: Vec<&Item> = matches.iter().copied().filter(|item| item.is_active()).collect();
        let coded: Vec<&Item> = active.iter().copied().filter(|item| key(item.code.as_str()) == wanted).collect();
        match (coded.as_slice(), active.as_slice(), matches.first()) {
            ([item], ..) | ([], [item], _) => Ok(item),
            (_, [], Some(item @ Item { retired_on: Some(on), .. })) => Err(retired(item, *on)),
            (_, [], _) => Err(Unresolved::Unknown { list, typed: typed.into(), nearest: self.nearest(list, &wanted) }),
            (_, several, _) => {
                let codes = several.iter().map(|item| item.code.clone()).collect();
                Err(Unresolved::Ambiguous { list, typed: typed.into(), codes })
            }
        }
    }

    /// The active items whose code or label is most like what was typed, the likeliest first.
    fn nearest(&self, list: List, wanted: &str) -> Vec<Code> {
        if wanted.is_empty() || wanted.len() > LONGEST {
            return Vec::new();
        }
        let likeness = |item: &Item| keys(item).iter().map(|name| likeness(wanted, name)).fold(0.0, f64::max);
        let mut scored: Vec<(f64, &Item)> =
            self.active(list).map(|item| (likeness(item), item)).filter(|(score, _)| *score >= PLAUSIBLE).collect();
        // A stable sort: among equals the list's own order holds.
        scored.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        scored.into_iter().take(NEAREST).map(|(_, item)| item.code.clone()).collect()
    }
}

/// How a name is compared: folded, its words apart by one space whatever parted them.
fn key(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Everything an item is called.
fn keys(item: &Item) -> [String; 3] {
    [key(item.code.as_str()), key(&item.fr), key(&item.en)]
}

/// Between 0 and 1: few letters apart, or the beginning of one of the words.
fn likeness(wanted: &str, name: &str) -> f64 {
    let begins = wanted.len() >= 3 && (name.starts_with(wanted) || name.contains(&format!(" {wanted}")));
    let near = strsim::normalized_damerau_levenshtein(wanted, name);
    if begins { near.max(0.75) } else { near }
}
