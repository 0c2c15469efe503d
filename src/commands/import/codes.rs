//! The codes that a file's texts stand for, and the items that lists gain from it.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::commands::items::list_called;
use crate::domain::act::{Disposition, Entry, OfficeAct};
use crate::domain::comparable::comparable;
use crate::domain::finding::Finding;
use crate::domain::reference::{Item, List, Lists, Unresolved as Unnamed};
use crate::domain::{Code, Handler, Lang};
use crate::exchange::{CellCode, UnresolvedCell};
use crate::i18n::{Texts, typed};
use crate::output::Failure;
use crate::store::Reading;

/// Answers what a text stands for; each question is answered once.
pub struct Codes {
    /// The lists of the register.
    registered: Lists,
    /// The lists with what the file brings.
    lists: Lists,
    grow: Vec<List>,
    today: NaiveDate,
    known: HashMap<(String, String), CodeAnswer>,
    /// The items that the growing lists gain, by their labels without case and accents.
    spelled: HashMap<(List, String), Code>,
    /// What the file holds that the growing lists did not.
    changes: Vec<ListChange>,
    /// What of that the line at hand holds, by its place.
    line: Vec<usize>,
}

/// The code of a text, and the place of the change that it stands for.
type CodeAnswer = (Result<CellCode, UnresolvedCell>, Option<usize>);

/// A text of the file that a growing list did not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListChange {
    pub list: List,
    /// As the file spells it.
    pub text: String,
    pub code: Code,
    /// The label that it is another spelling of; none when it became an item of its own.
    pub merged_into: Option<String>,
    /// Whether a line that was taken holds it: what refused lines alone hold is no item.
    pub is_taken: bool,
}

impl Codes {
    /// The codes of a register; the lists named in `grow` gain what the file holds.
    pub fn new(reading: &Reading<'_>, grow: &[String], today: NaiveDate) -> Result<Self, Failure> {
        let lists = reading.office()?.lists.clone();
        let grow: Vec<List> = grow.iter().filter_map(|name| list_called(name)).collect();
        let (known, spelled, changes, line) = (HashMap::new(), HashMap::new(), Vec::new(), Vec::new());
        let mut codes = Self { registered: lists.clone(), lists, grow, today, known, spelled, changes, line };
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
            .chain(Handler::GROUPS.map(|who| ("report-handler", who)));
        for lang in Lang::ALL {
            let texts = Texts::new(lang);
            for (list, word) in words.clone() {
                let Ok(code) = Code::new(word) else { continue };
                for name in [texts.get(&format!("{list}-{word}")), word.to_owned()] {
                    let own = CellCode { code: code.clone(), retired_on: None };
                    self.known.insert((list.to_owned(), comparable(&name)), (Ok(own), None));
                }
            }
        }
    }

    /// The code that a text stands for in a list.
    pub fn resolve(&mut self, list: &str, text: &str) -> Result<CellCode, UnresolvedCell> {
        let own = matches!(list, "disposition" | "finding" | "language" | "report-handler");
        let key = (list.to_owned(), if own { comparable(text) } else { text.to_owned() });
        if !self.known.contains_key(&key) {
            let changed = self.changes.len();
            let answer = self.look_up(list, text);
            let change = (self.changes.len() > changed).then_some(changed);
            self.known.insert(key.clone(), (answer, change));
        }
        let (answer, change) = &self.known[&key];
        self.line.extend(change);
        answer.clone()
    }

    /// Whether a cell holds what a list has: one word, or grounds, each with what was found of it.
    pub fn knows(&mut self, list: &str, cell: &str) -> bool {
        if list != List::Nature.as_str() {
            return self.resolve(list, cell).is_ok();
        }
        let natures = cell.split(';').map(|ground| ground.split(':').next().unwrap_or(ground).trim());
        natures.filter(|nature| !nature.is_empty()).all(|nature| self.resolve(list, nature).is_ok())
    }

    pub fn begin_line(&mut self) {
        self.line.clear();
    }

    /// Takes the line at hand; the items that the lists gain from it.
    pub fn take_line(&mut self) -> Vec<Entry<OfficeAct>> {
        let mut gained = Vec::new();
        for place in std::mem::take(&mut self.line) {
            if self.changes[place].is_taken {
                continue;
            }
            self.changes[place].is_taken = true;
            let ListChange { list, code, .. } = self.changes[place].clone();
            // Another spelling of what a refused line brought makes it an item.
            let is_made =
                |change: &ListChange| change.list == list && change.code == code && change.merged_into.is_none();
            let Some(made) = self.changes.iter().position(is_made) else { continue };
            if made != place && std::mem::replace(&mut self.changes[made].is_taken, true) {
                continue;
            }
            let item = self.lists.get(list, &code).expect("invariant: what the file brought is in its list").clone();
            gained.push(Entry::bare(self.today, OfficeAct::ReferenceAdded { list, item: Box::new(item) }));
        }
        gained
    }

    /// What the lines that were taken brought to the growing lists.
    pub fn changes(&self) -> impl Iterator<Item = &ListChange> {
        self.changes.iter().filter(|change| change.is_taken)
    }

    fn look_up(&mut self, name: &str, text: &str) -> Result<CellCode, UnresolvedCell> {
        let Some(list) = List::from_code(name) else {
            return Err(UnresolvedCell { nearest: Vec::new(), is_meant: false });
        };
        let known = self.registered.resolve_known(list, text);
        let several = if list == List::Nature && known.is_err() { self.grounds(text) } else { None };
        match known {
            Ok(item) => Ok(cell_code(item)),
            Err(Unnamed::Retired { .. }) => unreachable!("invariant: a retired item is known"),
            Err(_) if several.is_some() => {
                Err(UnresolvedCell { nearest: several.into_iter().collect(), is_meant: true })
            }
            Err(Unnamed::Unknown { .. }) if self.grow.contains(&list) => self.grow(list, text),
            Err(Unnamed::Unknown { nearest: codes, .. } | Unnamed::Ambiguous { codes, .. }) => {
                // What a word means comes before what it is spelled like: « Courrier » is the mail.
                let meant = typed::meant("values", text, Lang::Fr).unwrap_or_default();
                let meant = meant.into_iter().filter(|code| self.registered.resolve(list, code).is_ok());
                let mut nearest: Vec<String> = meant.collect();
                let is_meant = !nearest.is_empty();
                if !is_meant {
                    nearest = codes.iter().map(Code::to_string).collect();
                }
                Err(UnresolvedCell { nearest, is_meant })
            }
        }
    }

    /// The code of several grounds that stand in one cell, each known, parted otherwise than by `;`.
    fn grounds(&self, text: &str) -> Option<String> {
        let text = text.replace(" et ", "/").replace(" and ", "/");
        let words: Vec<&str> = text.split(['/', ',']).map(str::trim).filter(|word| !word.is_empty()).collect();
        let code = |word: &&str| self.registered.resolve_known(List::Nature, word).ok().map(|item| item.code.as_str());
        let codes: Vec<&str> = words.iter().map(code).collect::<Option<_>>()?;
        (codes.len() > 1).then(|| codes.join(";"))
    }

    /// The item that a growing list gains from a text, or gained from another spelling of it, case and accents aside.
    /// Signs count: `C`, `C++` and `C#` are three.
    fn grow(&mut self, list: List, text: &str) -> Result<CellCode, UnresolvedCell> {
        if let Some(code) = self.spelled.get(&(list, comparable(text))) {
            let item = self.lists.get(list, code).expect("invariant: what is spelled is in its list");
            let (text, merged_into) = (text.to_owned(), Some(item.fr.clone()));
            self.changes.push(ListChange { list, text, code: code.clone(), merged_into, is_taken: false });
            return Ok(cell_code(item));
        }
        let code = self.lists.slug(list, text);
        if self.lists.add(list, Item::new(code.clone(), text, text)).is_err() {
            return Err(UnresolvedCell { nearest: Vec::new(), is_meant: false });
        }
        self.spelled.insert((list, comparable(text)), code.clone());
        let (text, merged_into) = (text.to_owned(), None);
        self.changes.push(ListChange { list, text, code: code.clone(), merged_into, is_taken: false });
        Ok(CellCode { code, retired_on: None })
    }
}

fn cell_code(item: &Item) -> CellCode {
    CellCode { code: item.code.clone(), retired_on: item.retired_on }
}
