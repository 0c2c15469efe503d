//! The codes that a file's texts stand for, and the items that lists gain from it.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::act::{Disposition, Entry, OfficeAct};
use crate::domain::finding::Finding;
use crate::domain::fold::fold;
use crate::domain::reference::{Item, List, Lists, Unresolved as Unnamed};
use crate::domain::{Code, Lang};
use crate::exchange::UnresolvedCell;
use crate::i18n::Texts;
use crate::output::Failure;
use crate::store::Reading;

/// Answers what a text stands for; each question is answered once.
pub struct Codes {
    lists: Lists,
    grow: Vec<List>,
    today: NaiveDate,
    known: HashMap<(String, String), Result<Code, UnresolvedCell>>,
    /// The items of the growing lists, by their labels without case and accents.
    spelled: HashMap<(List, String), Code>,
    /// Added, and not yet entered.
    grown: Vec<Entry<OfficeAct>>,
    /// What the file brought to the growing lists.
    pub changes: Vec<ListChange>,
}

/// A text of the file that a growing list did not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListChange {
    pub list: List,
    /// As the file spells it.
    pub text: String,
    pub code: Code,
    /// The label that it is another spelling of; none when it became an item of its own.
    pub merged_into: Option<String>,
}

impl Codes {
    /// The codes of a register; the lists named in `grow` gain what the file holds.
    pub fn new(reading: &Reading<'_>, grow: &[String], today: NaiveDate) -> Result<Self, Failure> {
        let lists = reading.office()?.lists.clone();
        let grow: Vec<List> = grow.iter().filter_map(|name| name.parse().ok()).collect();
        let mut spelled = HashMap::new();
        for list in &grow {
            // What may still be chosen goes before what was retired.
            for item in lists.active(*list).chain(lists.all(*list)) {
                for label in [&item.fr, &item.en] {
                    spelled.entry((*list, fold(label))).or_insert_with(|| item.code.clone());
                }
            }
        }
        let mut codes =
            Self { lists, grow, today, known: HashMap::new(), spelled, grown: Vec::new(), changes: Vec::new() };
        codes.learn_words();
        Ok(codes)
    }

    /// The program's own words, by code and by label in both languages: what an Excel export holds.
    fn learn_words(&mut self) {
        let words = Disposition::ALL
            .iter()
            .map(|how| ("disposition", how.as_str()))
            .chain(Finding::ALL.map(|found| ("finding", found.as_str())))
            .chain(Lang::ALL.map(|lang| ("language", lang.as_str())))
            .chain(["office", "unit", "partner"].map(|who| ("report-handler", who)));
        for lang in Lang::ALL {
            let texts = Texts::new(lang);
            for (list, word) in words.clone() {
                let Ok(code) = Code::new(word) else { continue };
                for name in [texts.get(&format!("{list}-{word}")), word.to_owned()] {
                    self.known.insert((list.to_owned(), fold(&name)), Ok(code.clone()));
                }
            }
        }
    }

    /// The code that a text stands for in a list.
    pub fn resolve(&mut self, list: &str, text: &str) -> Result<Code, UnresolvedCell> {
        let own = matches!(list, "disposition" | "finding" | "language" | "report-handler");
        let key = (list.to_owned(), if own { fold(text) } else { text.to_owned() });
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let answer = self.look_up(list, text);
        self.known.insert(key, answer.clone());
        answer
    }

    /// The items that the lists gained since this was last asked.
    pub fn grown(&mut self) -> Vec<Entry<OfficeAct>> {
        std::mem::take(&mut self.grown)
    }

    fn look_up(&mut self, name: &str, text: &str) -> Result<Code, UnresolvedCell> {
        let Ok(list) = name.parse::<List>() else { return Err(UnresolvedCell::Unknown { nearest: Vec::new() }) };
        if self.grow.contains(&list) {
            return self.grow(list, text);
        }
        let codes = |codes: Vec<Code>| codes.iter().map(Code::to_string).collect();
        match self.lists.resolve(list, text) {
            Ok(item) => Ok(item.code.clone()),
            Err(Unnamed::Retired { .. }) => Err(UnresolvedCell::Retired),
            Err(Unnamed::Unknown { nearest, .. }) => Err(UnresolvedCell::Unknown { nearest: codes(nearest) }),
            Err(Unnamed::Ambiguous { codes: several, .. }) => Err(UnresolvedCell::Unknown { nearest: codes(several) }),
        }
    }

    /// The item of a growing list that a text spells, case and accents aside; a new one when none does. Signs count: `C`,
    /// `C++` and `C#` are three.
    fn grow(&mut self, list: List, text: &str) -> Result<Code, UnresolvedCell> {
        if let Some(code) = self.spelled.get(&(list, fold(text))) {
            let item = self.lists.get(list, code).expect("invariant: what is spelled is in its list");
            if !item.is_active() {
                return Err(UnresolvedCell::Retired);
            }
            if item.fr != text && item.en != text && code != text {
                let merged_into = Some(item.fr.clone());
                self.changes.push(ListChange { list, text: text.to_owned(), code: code.clone(), merged_into });
            }
            return Ok(code.clone());
        }
        // A code that the register had: not one that this file made, of which `c` may stand for « C++ ».
        let made_here = |code: &Code| self.changes.iter().any(|change| change.list == list && change.code == *code);
        match self.lists.all(list).iter().find(|item| item.code == *text && !made_here(&item.code)) {
            Some(item) if item.is_active() => return Ok(item.code.clone()),
            Some(_) => return Err(UnresolvedCell::Retired),
            None => {}
        }
        let code = self.lists.slug(list, text);
        let item = Item::new(code.clone(), text, text);
        if self.lists.add(list, item.clone()).is_err() {
            return Err(UnresolvedCell::Unknown { nearest: Vec::new() });
        }
        self.spelled.insert((list, fold(text)), code.clone());
        self.changes.push(ListChange { list, text: text.to_owned(), code: code.clone(), merged_into: None });
        self.grown.push(Entry::bare(self.today, OfficeAct::ReferenceAdded { list, item: Box::new(item) }));
        Ok(code)
    }
}
