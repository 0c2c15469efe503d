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
use crate::store::Writing;

/// Answers what a text stands for; each question is answered once.
pub struct Codes {
    lists: Lists,
    grow: Vec<String>,
    today: NaiveDate,
    known: HashMap<(String, String), Result<Code, UnresolvedCell>>,
    grown: Vec<Entry<OfficeAct>>,
}

impl Codes {
    /// The codes of a register; the lists named in `grow` gain what the file holds.
    pub fn new(writing: &Writing<'_>, grow: Vec<String>, today: NaiveDate) -> Result<Self, Failure> {
        let mut codes =
            Self { lists: writing.office()?.lists.clone(), grow, today, known: HashMap::new(), grown: Vec::new() };
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
        // Officers come and go faster than lists are kept: a name that is new is a code of its own.
        self.known.insert(key, answer.clone());
        answer
    }

    /// The items that the lists gained since this was last asked.
    pub fn grown(&mut self) -> Vec<Entry<OfficeAct>> {
        std::mem::take(&mut self.grown)
    }

    fn look_up(&mut self, name: &str, text: &str) -> Result<Code, UnresolvedCell> {
        let Ok(list) = name.parse::<List>() else { return Err(UnresolvedCell::Unknown { nearest: Vec::new() }) };
        match self.lists.resolve(list, text) {
            Ok(item) => Ok(item.code.clone()),
            Err(Unnamed::Retired { .. }) => Err(UnresolvedCell::Retired),
            Err(Unnamed::Unknown { .. }) if self.grow.iter().any(|growing| growing == name) => self.grow(list, text),
            Err(Unnamed::Unknown { .. }) if list == List::Officer => Ok(Code::slug(text)),
            Err(Unnamed::Unknown { nearest, .. }) => {
                Err(UnresolvedCell::Unknown { nearest: nearest.iter().map(Code::to_string).collect() })
            }
            Err(Unnamed::Ambiguous { codes, .. }) => {
                Err(UnresolvedCell::Unknown { nearest: codes.iter().map(Code::to_string).collect() })
            }
        }
    }

    fn grow(&mut self, list: List, label: &str) -> Result<Code, UnresolvedCell> {
        let code = self.lists.slug(list, label);
        let item = Item::new(code.clone(), label, label);
        if self.lists.add(list, item.clone()).is_err() {
            return Err(UnresolvedCell::Unknown { nearest: Vec::new() });
        }
        self.grown.push(Entry::bare(self.today, OfficeAct::ReferenceAdded { list, item: Box::new(item) }));
        Ok(code)
    }
}
