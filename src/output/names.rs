//! Names of what codes stand for, in the language of the reader.

use super::clean;
use crate::domain::act::GroundCode;
use crate::domain::finding::Verdict;
use crate::domain::{Code, Handler, List, Lists, Referral};
use crate::i18n::Texts;

/// Where names are found: the lists of the office and the catalogue.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    pub lists: &'a Lists,
    pub texts: &'a Texts,
}

impl<'a> Names<'a> {
    pub fn new(lists: &'a Lists, texts: &'a Texts) -> Self {
        Self { lists, texts }
    }

    /// An item by its label, or by its code when the lists do not know it.
    pub fn label(self, list: List, code: &Code) -> String {
        let item = self.lists.get(list, code);
        item.map_or_else(|| code.to_string(), |item| clean::line(item.label(self.texts.lang())).into_owned())
    }

    /// Who handles a request.
    pub fn handler(self, handler: &Handler) -> String {
        match handler {
            Handler::Office => self.texts.get("handler-office"),
            Handler::Unit(code) => self.label(List::Unit, code),
            Handler::Partner(code) => self.label(List::Partner, code),
        }
    }

    /// Where a person is directed.
    pub fn referral(self, to: &Referral) -> String {
        self.label(to.party.list(), &to.code)
    }

    /// A ground: nature, and commitment where there is one.
    pub fn ground(self, ground: &GroundCode) -> String {
        let nature = self.label(List::Nature, &ground.nature);
        match &ground.commitment {
            Some(commitment) => format!("{nature} ({})", self.label(List::Commitment, commitment)),
            None => nature,
        }
    }

    /// A finding, with its criterion.
    pub fn verdict(self, verdict: &Verdict) -> String {
        let finding = self.texts.get(&format!("finding-{}", verdict.finding.as_str()));
        match &verdict.criterion {
            Some(criterion) => format!("{finding} ({})", self.label(List::Criterion, criterion)),
            None => finding,
        }
    }
}
