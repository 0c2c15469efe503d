//! The register's lists: the choices an office may make, and what they are called.
//!
//! A list only grows: an item is renamed or retired, never taken away, since old requests hold its code.

mod item;
mod list;
mod resolve;
#[cfg(test)]
mod tests;
mod union;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub(in crate::domain) use item::either;
pub use item::{Item, Renaming, Terms};
pub use list::List;
pub use resolve::Unresolved;
pub use union::ListMismatch;

use super::message::{MessageArg, messages, plain};
use crate::domain::{Code, Lang};

/// Every list of a register, each in the order in which it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lists(BTreeMap<List, Vec<Item>>);

messages! {
    /// Why a list cannot be changed so.
    #[derive(thiserror::Error)]
    #[error("{self:?}")]
    pub enum ListRefusal {
        /// The code is already given, perhaps to a retired item.
        AlreadyThere { list: List, code: Code, retired: bool }
            => { list: list.into(), which: MessageArg::Value("list", list.as_str()), code: plain(code), retired: retired.into() },
        /// No item has that code.
        Unknown { list: List, code: Code },
        /// The item was retired before.
        AlreadyRetired { list: List, code: Code, on: NaiveDate }
            => { list: list.into(), which: MessageArg::Value("list", list.as_str()), code: plain(code), on: on.into() },
        /// The item may be chosen: there is nothing to take back.
        NotRetired { list: List, code: Code },
        /// A rule names the item: without it the rule would never hold again.
        Ruled { list: List, code: Code } => { list: list.into(), which: MessageArg::Value("list", list.as_str()), code: plain(code) },
        /// A standard is not taken up again: what was received without it was promised otherwise.
        StandardEnded { code: Code },
        /// The item has these labels already.
        NothingChanges { list: List, code: Code } => { list: list.into(), which: MessageArg::Value("list", list.as_str()), code: plain(code) },
        /// The word means something else where a code is typed.
        Reserved { list: List, code: Code },
        /// The item's parent is not in the list.
        UnknownParent { list: List, code: Code, parent: Code },
        /// The item would belong to itself.
        ParentCycle { list: List, code: Code },
        /// The label is blank, or holds a line break or another control character.
        NoLabel { list: List, code: Code, lang: Lang }
            => { list: list.into(), code: plain(code), lang: plain(lang.as_str()) },
        /// The item names a kind or a body that is not in its own list.
        UnknownReference { list: List, code: Code, other: List, missing: Code }
            => { of: list.into(), code: plain(code), list: other.into(), missing: plain(missing) },
        /// Another standard times that kind: the new one would time nothing.
        AlreadyTimed { code: Code, kind: Code, by: Code },
        /// The account is that of another officer, who would act in the place of this one.
        AccountTaken { code: Code, account: String, by: Code } => { code: plain(code), account: plain(account), by: plain(by) },
        /// The main standard of an office names kinds, and complaints are none of them.
        NotOfComplaints { code: Code },
        /// A rule of retention without years, a trigger and a disposition.
        NoRetention { code: Code },
        /// A standard without a length, a unit and a target.
        NoTerms { code: Code },
        /// A length that is not from 1 to [`Terms::LONGEST_STANDARD`], or a target that is not from 1 to 100 percent.
        TermsOutOfBounds { code: Code, field: &'static str, value: u32, most: u32 }
            => { code: plain(code), field: plain(field), value: plain(value), most: plain(most) },
        /// The item holds something that only items of another list can have.
        Misplaced { list: List, code: Code, field: &'static str }
            => { list: list.into(), code: plain(code), field: plain(field) },
    }
}

impl Lists {
    /// The item with exactly that code, retired or not.
    pub fn get(&self, list: List, code: &Code) -> Option<&Item> {
        self.all(list).iter().find(|item| item.code == *code)
    }

    /// The items that may still be chosen, in order.
    pub fn active(&self, list: List) -> impl Iterator<Item = &Item> {
        self.all(list).iter().filter(|item| item.is_active())
    }

    /// Every item, retired ones too, in order.
    pub fn all(&self, list: List) -> &[Item] {
        self.0.get(&list).map_or(&[], Vec::as_slice)
    }

    /// Puts a new item at the end of its list.
    pub fn add(&mut self, list: List, item: Item) -> Result<(), ListRefusal> {
        if let Some(there) = self.get(list, &item.code) {
            // What a standard did not time was promised otherwise: it is not put back.
            let retired = there.retired_on.is_some() && list != List::Standard;
            return Err(ListRefusal::AlreadyThere { list, retired, code: item.code });
        }
        self.check(list, &item)?;
        self.0.entry(list).or_default().push(item);
        Ok(())
    }

    /// Changes what an item is called, in one language or both. Its code stays.
    ///
    /// # Errors
    /// [`ListRefusal`] when there is no such item or a label is blank.
    pub fn rename(&mut self, list: List, code: &Code, to: Renaming) -> Result<(), ListRefusal> {
        for (lang, label) in [(Lang::Fr, &to.fr), (Lang::En, &to.en)] {
            if label.as_deref().is_some_and(|label| !is_label(label)) {
                return Err(ListRefusal::NoLabel { list, code: code.clone(), lang });
            }
        }
        if !list.is_turned_to() && (to.contact_fr.is_some() || to.contact_en.is_some()) {
            return Err(ListRefusal::Misplaced { list, code: code.clone(), field: "contact" });
        }
        let item = self.item_mut(list, code)?;
        item.fr = to.fr.unwrap_or_else(|| std::mem::take(&mut item.fr));
        item.en = to.en.unwrap_or_else(|| std::mem::take(&mut item.en));
        item.contact_fr = to.contact_fr.or_else(|| item.contact_fr.take());
        item.contact_en = to.contact_en.or_else(|| item.contact_en.take());
        item.source = to.source.or_else(|| item.source.take());
        Ok(())
    }

    /// Takes an item out of the choices from that day; requests that hold its code keep it.
    ///
    /// # Errors
    /// [`ListRefusal`] when there is no such item or it was retired before.
    pub fn retire(&mut self, list: List, code: &Code, on: NaiveDate) -> Result<(), ListRefusal> {
        let item = self.item_mut(list, code)?;
        match item.retired_on {
            Some(on) => Err(ListRefusal::AlreadyRetired { list, code: code.clone(), on }),
            None => {
                item.retired_on = Some(on);
                Ok(())
            }
        }
    }

    /// Puts a retired item back in the choices.
    ///
    /// # Errors
    /// [`ListRefusal`] when there is no such item or it was not retired.
    pub fn restore(&mut self, list: List, code: &Code) -> Result<(), ListRefusal> {
        let item = self.item_mut(list, code)?;
        match item.retired_on.take() {
            Some(_) => Ok(()),
            None => Err(ListRefusal::NotRetired { list, code: code.clone() }),
        }
    }

    /// The sector of a unit: the top of its tree, which for a sector is itself.
    pub fn sector_of(&self, unit: &Code) -> Option<&Item> {
        self.line(List::Unit, unit).last()
    }

    /// An item, then its parent, and so on to the top of the tree.
    pub fn line(&self, list: List, code: &Code) -> impl Iterator<Item = &Item> {
        let parent = move |item: &&Item| self.get(list, item.parent.as_ref()?);
        // No line is longer than its list; a cycle, which only a damaged register can hold, ends there.
        std::iter::successors(self.get(list, code), parent).take(self.all(list).len())
    }

    /// The officer whose operating-system account this is, even one who left: their conflicts bind the account for
    /// good. Failing one, the account's own name.
    pub fn officer_of_account(&self, account: &str) -> Code {
        let mut officers = self.active(List::Officer).chain(self.all(List::Officer));
        let tied = officers.find(|officer| officer.account.as_deref() == Some(account));
        tied.map_or_else(|| Code::slug(account), |officer| officer.code.clone())
    }

    /// Whether two codes are of one officer: the same, or of one account, which acts under its own name before it is on
    /// the list, and which a code typed wrong leaves to another.
    pub fn is_one_officer(&self, one: &Code, other: &Code) -> bool {
        let officer = |code| self.get(List::Officer, code);
        let acts_as =
            |officer: &Item, code: &Code| officer.account.as_deref().is_some_and(|own| Code::slug(own) == *code);
        match (officer(one), officer(other)) {
            (Some(one), Some(other)) => one.code == other.code || one.account.is_some() && one.account == other.account,
            (Some(listed), None) => acts_as(listed, other),
            (None, Some(listed)) => acts_as(listed, one),
            (None, None) => one == other,
        }
    }

    /// Refuses a new item that has a word of ours for code, or the account of another officer. Of those that a journal
    /// tells of this was asked when they came, by the words that there were.
    pub fn is_free(&self, list: List, item: &Item) -> Result<(), ListRefusal> {
        if RESERVED.contains(&item.code.as_str()) {
            return Err(ListRefusal::Reserved { list, code: item.code.clone() });
        }
        self.account_is_free(item)
    }

    /// Refuses an officer whose account another one has.
    pub fn account_is_free(&self, item: &Item) -> Result<(), ListRefusal> {
        let is_taken = |other: &&Item| other.code != item.code && other.account == item.account;
        match (&item.account, self.active(List::Officer).find(is_taken)) {
            (Some(account), Some(other)) => {
                let (code, account, by) = (item.code.clone(), account.clone(), other.code.clone());
                Err(ListRefusal::AccountTaken { code, account, by })
            }
            _ => Ok(()),
        }
    }

    /// The standard that times a request of that kind received on a day: of those that name the kind and held on that
    /// day the one that began last, else the main one, which times what has no kind yet and the kinds that it names, or
    /// all when it names none.
    pub fn standard_for(&self, kind: Option<&Code>, received_on: NaiveDate, main: &Code) -> Option<&Item> {
        let names = |item: &&Item| kind.is_some_and(|kind| item.kinds.contains(kind));
        let others = self.all(List::Standard).iter().filter(|item| item.code != *main && item.in_force_on(received_on));
        let main = self.get(List::Standard, main);
        others
            .filter(names)
            .max_by_key(|item| item.since)
            .or(main.filter(|main| kind.is_none() || main.kinds.is_empty() || names(main)))
    }

    /// The day since which other standards time every kind that one names, and which they are; none while it times one.
    pub fn replaced_on(&self, standard: &Item, main: &Code) -> Option<(NaiveDate, Vec<&Item>)> {
        let on = |kind: &Code, day| self.standard_for(Some(kind), day, main);
        let is_timed = |day: &NaiveDate| {
            standard.kinds.iter().any(|kind| on(kind, *day).is_some_and(|timed| timed.code == standard.code))
        };
        let mut turns = self.standards_turn_on();
        turns.retain(|day| !standard.kinds.is_empty() && standard.since.is_none_or(|since| since <= *day));
        let since = turns.iter().rposition(is_timed).map_or(0, |last| last + 1);
        let day = *turns.get(since)?;
        let mut others = standard.kinds.iter().map(|kind| on(kind, day)).collect::<Option<Vec<_>>>()?;
        others.dedup_by_key(|other| &other.code);
        Some((day, others))
    }

    /// Refuses a standard of a kind that one before it in the list times.
    pub(super) fn timed_once(&self, item: &Item) -> Result<(), ListRefusal> {
        let before = self.all(List::Standard).iter().take_while(|other| other.code != item.code);
        let timed = before.filter(|_| !item.kinds.is_empty()).find_map(|other| {
            let kind = item.kinds.iter().find(|kind| other.kinds.contains(kind))?;
            Some(ListRefusal::AlreadyTimed { code: item.code.clone(), kind: kind.clone(), by: other.code.clone() })
        });
        timed.map_or(Ok(()), Err)
    }

    /// Refuses a main standard that does not time complaints, by their name or as all that no other times.
    pub(super) fn check_main(&self, code: &Code) -> Result<(), ListRefusal> {
        let kinds = self.get(List::Standard, code).map(|item| &item.kinds[..]).unwrap_or_default();
        let times_complaints = kinds.is_empty() || kinds.iter().any(|kind| *kind == super::rule_codes::COMPLAINT);
        if times_complaints { Ok(()) } else { Err(ListRefusal::NotOfComplaints { code: code.clone() }) }
    }

    /// The days from which a standard holds or holds no longer, sorted: between two of them, what is received is timed
    /// alike.
    pub fn standards_turn_on(&self) -> Vec<NaiveDate> {
        let turns = self.all(List::Standard).iter().flat_map(|item| [item.since, item.retired_on]);
        let mut turns: Vec<_> = turns.flatten().collect();
        turns.sort_unstable();
        turns
    }

    /// A code that is still free in the list, made from a label: « Le Plateau-Mont-Royal » is `le-plateau-mont-royal`,
    /// and `le-plateau-mont-royal-2` when that is taken. For lists that grow with what an import finds; try
    /// [`Lists::resolve`] first.
    pub fn slug(&self, list: List, label: &str) -> Code {
        let base = Code::slug(label);
        let mut code = base.clone();
        let mut n = 2;
        while self.get(list, &code).is_some() || RESERVED.contains(&code.as_str()) {
            code = base.numbered(n);
            n += 1;
        }
        code
    }

    /// Whether the item is fit for the list as it stands.
    pub fn check(&self, list: List, item: &Item) -> Result<(), ListRefusal> {
        let code = || item.code.clone();
        for lang in Lang::ALL {
            if !is_label(item.label(lang)) {
                return Err(ListRefusal::NoLabel { list, code: code(), lang });
            }
        }
        if let Some(parent) = &item.parent {
            if *parent == item.code || self.line(list, parent).any(|above| above.code == item.code) {
                return Err(ListRefusal::ParentCycle { list, code: code() });
            }
            if self.get(list, parent).is_none() {
                return Err(ListRefusal::UnknownParent { list, code: code(), parent: parent.clone() });
            }
        }
        let contact = item.contact_fr.is_some() || item.contact_en.is_some();
        for (field, there, fits) in [
            ("length", item.standard.is_some(), list == List::Standard),
            ("years", item.retention.is_some(), list == List::Retention),
            ("kinds", !item.kinds.is_empty(), matches!(list, List::Standard | List::Retention)),
            ("bodies", !item.bodies.is_empty(), list == List::Inadmissibility),
            ("contact", contact, list.is_turned_to()),
            ("account", item.account.is_some(), list == List::Officer),
        ] {
            if there && !fits {
                return Err(ListRefusal::Misplaced { list, code: code(), field });
            }
        }
        if list == List::Standard {
            let terms = item.standard.ok_or_else(|| ListRefusal::NoTerms { code: code() })?;
            for (field, value, most) in
                [("length", terms.length, Terms::LONGEST_STANDARD), ("target", terms.target_percent.into(), 100)]
            {
                if !(1..=most).contains(&value) {
                    return Err(ListRefusal::TermsOutOfBounds { code: code(), field, value, most });
                }
            }
        }
        if list == List::Retention
            && item.retention.is_none_or(|terms| terms.years > crate::domain::retention::LONGEST_YEARS)
        {
            return Err(ListRefusal::NoRetention { code: code() });
        }
        let kinds = item.kinds.iter().map(|kind| (List::Kind, kind));
        let mut named = kinds.chain(item.bodies.iter().map(|to| (to.party.list(), &to.code)));
        if let Some((other, missing)) = named.find(|(other, named)| self.get(*other, named).is_none()) {
            return Err(ListRefusal::UnknownReference { list, code: code(), other, missing: missing.clone() });
        }
        Ok(())
    }

    fn item_mut(&mut self, list: List, code: &Code) -> Result<&mut Item, ListRefusal> {
        let found = self.0.get_mut(&list).and_then(|items| items.iter_mut().find(|item| item.code == *code));
        found.ok_or_else(|| ListRefusal::Unknown { list, code: code.clone() })
    }
}

/// Lists read back from where they are kept, in the order given, without a check.
impl FromIterator<(List, Item)> for Lists {
    fn from_iter<T: IntoIterator<Item = (List, Item)>>(items: T) -> Self {
        let mut lists = Self::default();
        for (list, item) in items {
            lists.0.entry(list).or_default().push(item);
        }
        lists
    }
}

/// Words that filters and reports give a meaning of their own: what has no value, what is not known, everything.
const RESERVED: [&str; 5] = ["none", "personne", "aucun", "unknown", "all"];

/// A label is one line of text that says something.
fn is_label(text: &str) -> bool {
    !text.trim().is_empty() && !text.chars().any(char::is_control)
}
