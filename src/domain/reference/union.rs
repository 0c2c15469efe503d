//! Lists of several registers, put together by code.

use std::collections::{BTreeMap, BTreeSet};

use super::{Item, List, Lists};
use crate::domain::Code;

/// In what a list is not the same in every register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListMismatch {
    /// The codes that some of the registers have not.
    pub unshared: BTreeSet<Code>,
    /// The codes that are called, or that promise, something else in one register than in another.
    pub disputed: BTreeSet<Code>,
}

impl Lists {
    /// Adds the items of other lists whose codes it has not: a code keeps what it is called here.
    pub fn complete(&mut self, other: &Self) {
        for (list, items) in &other.0 {
            let missing: Vec<Item> =
                items.iter().filter(|item| self.get(*list, &item.code).is_none()).cloned().collect();
            self.0.entry(*list).or_default().extend(missing);
        }
    }

    /// The lists by which figures are told that are not the same in all registers.
    pub fn mismatches(registers: &[Self]) -> BTreeMap<List, ListMismatch> {
        let mismatch = |list: List| {
            let mut items: BTreeMap<&Code, Vec<&Item>> = BTreeMap::new();
            for item in registers.iter().flat_map(|lists| lists.all(list)) {
                items.entry(&item.code).or_default().push(item);
            }
            let mut mismatch = ListMismatch::default();
            for (code, items) in items {
                if items.len() < registers.len() {
                    mismatch.unshared.insert(code.clone());
                }
                let meaning = |item: &&Item| (item.fr.clone(), item.en.clone(), item.standard);
                if items.iter().map(meaning).any(|other| other != meaning(&items[0])) {
                    mismatch.disputed.insert(code.clone());
                }
            }
            (list, mismatch)
        };
        let is_counted = |list: &List| !matches!(list, List::Body | List::Officer | List::Retention);
        List::ALL
            .into_iter()
            .filter(is_counted)
            .map(mismatch)
            .filter(|(_, found)| *found != ListMismatch::default())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists(channels: &[(&str, &str)]) -> Lists {
        let item = |(code, label): &(&str, &str)| (List::Channel, Item::new(Code::new(code).unwrap(), *label, *label));
        channels.iter().map(item).collect()
    }

    fn codes(of: &[&str]) -> BTreeSet<Code> {
        of.iter().map(|code| Code::new(code).unwrap()).collect()
    }

    #[test]
    fn lists_are_put_together_by_code_and_say_where_they_differ() {
        let (mut one, other) = (lists(&[("web", "Web"), ("fax", "Fax")]), lists(&[("web", "Site"), ("mail", "Poste")]));
        let found = Lists::mismatches(&[one.clone(), other.clone()]);
        let channels = ListMismatch { unshared: codes(&["fax", "mail"]), disputed: codes(&["web"]) };
        assert_eq!(found, BTreeMap::from([(List::Channel, channels)]));
        assert_eq!(Lists::mismatches(&[one.clone(), one.clone()]), BTreeMap::new());
        one.complete(&other);
        let labels: Vec<_> = one.all(List::Channel).iter().map(|item| item.fr.as_str()).collect();
        assert_eq!(labels, ["Web", "Fax", "Poste"], "a code keeps what the first calls it");
    }
}
